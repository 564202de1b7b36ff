// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `m²`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// # Tag `m²`
///
/// Areas.
impl crate::Client {
    /// Read an area.
    ///
    /// Reads an area.
    ///
    /// `GET /areas/{gen}`, operation `getArea`.
    ///
    /// # Parameters
    ///
    /// - `gen_`: The generation.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`面積`](crate::models::面積): The area.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let 面積 = client.get_area("gen").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_area(&self, gen_: impl runtime::Argument<crate::PathSegment>) -> GetArea {
        GetArea::new(self, gen_)
    }

    /// Read everything.
    ///
    /// Reads everything.
    ///
    /// `GET /everything`, operation `all`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: There is nothing.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.all().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn all(&self) -> All {
        All::new(self)
    }

    /// Create things.
    ///
    /// Creates things.
    ///
    /// `POST /everything`, operation `createThing`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: They are there.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::CreateThingBody;
    ///
    /// client.create_thing(Vec::from([CreateThingBody::default()])).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_thing(
        &self,
        body: impl runtime::BodyArgument<Vec<crate::models::CreateThingBody>>,
    ) -> CreateThing {
        CreateThing::new(self, body)
    }
}

/// A call of `getArea`, which [`Client::get_area`](crate::Client::get_area) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetArea {
    client: crate::Client,
    gen_: Result<crate::PathSegment, ParameterError>,
}

impl GetArea {
    pub(crate) fn new(
        client: &crate::Client,
        gen_: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            gen_: ParameterError::convert("gen_", "PathSegment", gen_),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, gen_ } = self;
        let gen_ = gen_?;
        let gen_ = encode_path(&gen_);
        let url = format!("{}/areas/{gen_}", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /areas/{gen}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::面積, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_AREA,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetArea {
    type Output = Result<ResponseValue<crate::models::面積>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::面積, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `all`, which [`Client::all`](crate::Client::all) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct All {
    client: crate::Client,
}

impl All {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/everything", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /everything`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::ALL_,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for All {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createThing`, which [`Client::create_thing`](crate::Client::create_thing) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateThing {
    client: crate::Client,
    body: Vec<crate::models::CreateThingBody>,
}

impl CreateThing {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<Vec<crate::models::CreateThingBody>>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/everything", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /everything`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::CREATE_THING,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateThing {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
