// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `untagged`.

use crate::client::runtime::{self, Error, ResponseValue};

/// # Tag `untagged`
impl crate::Client {
    /// `POST /things`.
    ///
    /// `POST /things`, operation `createThing`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`Thing`](crate::models::Thing): The thing.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(
    /// client: quay_api::Client,
    /// body: quay_api::models::Thing,
    /// # ) -> quay_api::Result<()> {
    /// let thing = client.create_thing(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_thing(
        &self,
        body: impl runtime::BodyArgument<crate::models::Thing>,
    ) -> CreateThing {
        CreateThing::new(self, body)
    }

    /// `POST /pets`.
    ///
    /// `POST /pets`, operation `createPet`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`CreatePet200`](crate::models::CreatePet200): What became of it.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(
    /// client: quay_api::Client,
    /// body: quay_api::models::Pet,
    /// # ) -> quay_api::Result<()> {
    /// let create_pet200 = client.create_pet(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_pet(
        &self,
        body: impl runtime::BodyArgument<crate::models::Pet>,
    ) -> CreatePet {
        CreatePet::new(self, body)
    }

    /// `POST /sources`.
    ///
    /// `POST /sources`, operation `createSource`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`State`](crate::models::State): The state.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(
    /// client: quay_api::Client,
    /// body: quay_api::models::DiskSource,
    /// # ) -> quay_api::Result<()> {
    /// let state = client.create_source(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_source(
        &self,
        body: impl runtime::BodyArgument<crate::models::DiskSource>,
    ) -> CreateSource {
        CreateSource::new(self, body)
    }
}

/// A call of `createThing`, which [`Client::create_thing`](crate::Client::create_thing) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateThing {
    client: crate::Client,
    body: crate::models::Thing,
}

impl CreateThing {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::Thing>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/things", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /things`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Thing, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_THING,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateThing {
    type Output = Result<ResponseValue<crate::models::Thing>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Thing, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createPet`, which [`Client::create_pet`](crate::Client::create_pet) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreatePet {
    client: crate::Client,
    body: crate::models::Pet,
}

impl CreatePet {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::Pet>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/pets", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /pets`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::CreatePet200, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_PET,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreatePet {
    type Output = Result<ResponseValue<crate::models::CreatePet200>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::CreatePet200, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createSource`, which [`Client::create_source`](crate::Client::create_source)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateSource {
    client: crate::Client,
    body: crate::models::DiskSource,
}

impl CreateSource {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::DiskSource>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/sources", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /sources`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::State, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_SOURCE,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateSource {
    type Output = Result<ResponseValue<crate::models::State>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::State, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
