// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

use crate::client::runtime::{self, Error, ResponseValue};

/// # Tag `things`
///
/// Things to test with.
impl crate::Client {
    /// Find a thing.
    ///
    /// Returns null if there is none.
    ///
    /// The server has the operation only where the features `THINGS`, `FINDING` and `LOOKING` are
    /// on.
    ///
    /// `GET /things`, operation `findThing`.
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`Thing`](crate::models::Thing) or null: A thing, or null.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let value = client.find_thing().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_thing(&self) -> FindThing {
        FindThing::new(self)
    }

    /// Set a thing.
    ///
    /// Works only where `THINGS` is on.
    ///
    /// `PUT /things`, operation `setThing`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{Thing, ThingColour};
    ///
    /// client
    ///     .set_thing(Thing::new(Some(ThingColour::Red)).size(quay_api::Field::Null))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_thing(
        &self,
        body: impl runtime::BodyArgument<crate::models::Thing>,
    ) -> SetThing {
        SetThing::new(self, body)
    }

    /// Remove a thing.
    ///
    /// Removes it.
    ///
    /// The server fails with 500 unless the feature `THINGS` is on.
    ///
    /// `DELETE /things`, operation `removeThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.remove_thing().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_thing(&self) -> RemoveThing {
        RemoveThing::new(self)
    }
}

/// A call of `findThing`, which [`Client::find_thing`](crate::Client::find_thing) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct FindThing {
    client: crate::Client,
}

impl FindThing {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/things", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /things`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<Option<crate::models::Thing>, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::FIND_THING,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for FindThing {
    type Output = Result<ResponseValue<Option<crate::models::Thing>>, Error>;
    type IntoFuture = runtime::ResponseFuture<Option<crate::models::Thing>, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `setThing`, which [`Client::set_thing`](crate::Client::set_thing) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct SetThing {
    client: crate::Client,
    body: crate::models::Thing,
}

impl SetThing {
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
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /things`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::SET_THING,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for SetThing {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `removeThing`, which [`Client::remove_thing`](crate::Client::remove_thing) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct RemoveThing {
    client: crate::Client,
}

impl RemoveThing {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/things", client.base_url());
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /things`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::REMOVE_THING,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for RemoveThing {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
