// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

use crate::client::runtime::{self, Error, ResponseValue};

/// # Tag `things`
///
/// Things to test with.
impl crate::Client {
    /// List the things.
    ///
    /// Responds with a bare list, whose objects have sorted keys.
    ///
    /// `GET /things`, operation `listThings`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, a list of [`Thing`](crate::models::Thing): The things.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let things = client.list_things().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_things(&self) -> ListThings {
        ListThings::new(self)
    }

    /// Create a thing.
    ///
    /// Responds with a thing; the reference claims another status than the server has.
    ///
    /// `POST /things`, operation `createThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`Thing`](crate::models::Thing): The thing.
    /// - 201 (only in Quay's guide), [`Thing`](crate::models::Thing): The thing, under the status
    ///   of the reference.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let thing = client.create_thing().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_thing(&self) -> CreateThing {
        CreateThing::new(self)
    }

    /// Queue a thing.
    ///
    /// Has an empty response of a media type of its own. Call it so:
    ///
    /// ````text
    /// curl https://quay.example.com/things
    /// ````
    ///
    /// or so:
    ///
    /// ````text
    /// curl -X PUT https://quay.example.com/things
    /// ````
    ///
    /// `PUT /things`, operation `queueThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 202, no body: Queued.
    ///   - Header `X-Place`: The place in the queue. Format: `int32`.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.queue_thing().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn queue_thing(&self) -> QueueThing {
        QueueThing::new(self)
    }

    /// Delete a thing.
    ///
    /// Responds with a text, a thing or nothing, and says which by the status.
    ///
    /// `DELETE /things`, operation `deleteThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`Thing`](crate::models::Thing): The thing that was deleted.
    /// - 201, `String`: A text.
    /// - 204 (only in Quay's guide), no body: Nothing.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let response = client.delete_thing().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_thing(&self) -> DeleteThing {
        DeleteThing::new(self)
    }

    /// Read the newest thing.
    ///
    /// Responds with headers of its own, one of which is always the same.
    ///
    /// `GET /things/newest`, operation `getNewestThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`Thing`](crate::models::Thing): The thing.
    ///   - Header `Location`: Where it is.
    ///   - Header `Age`, which may be absent: The seconds since it was read. Format: `int64`.
    ///   - Header `Cache-Control`, always `no-store`: Nobody may keep it.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 429 (with `Retry-After`). [`Error`](crate::Error) lists
    /// what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let thing = client.get_newest_thing().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_newest_thing(&self) -> GetNewestThing {
        GetNewestThing::new(self)
    }
}

/// A call of `listThings`, which [`Client::list_things`](crate::Client::list_things) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListThings {
    client: crate::Client,
}

impl ListThings {
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
    pub fn send(self) -> runtime::ResponseFuture<Vec<crate::models::Thing>, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_THINGS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListThings {
    type Output = Result<ResponseValue<Vec<crate::models::Thing>>, Error>;
    type IntoFuture = runtime::ResponseFuture<Vec<crate::models::Thing>, Error>;
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
}

impl CreateThing {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/things", client.base_url());
        Ok(client.http().post(url).build()?)
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

/// A call of `queueThing`, which [`Client::queue_thing`](crate::Client::queue_thing) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct QueueThing {
    client: crate::Client,
}

impl QueueThing {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/things", client.base_url());
        Ok(client.http().put(url).build()?)
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
            &crate::api::operations::QUEUE_THING,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for QueueThing {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteThing`, which [`Client::delete_thing`](crate::Client::delete_thing) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteThing {
    client: crate::Client,
}

impl DeleteThing {
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
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::api::client::DeleteThingResponse, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::DELETE_THING,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteThing {
    type Output = Result<ResponseValue<crate::api::client::DeleteThingResponse>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::api::client::DeleteThingResponse,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// What a successful `deleteThing` yields, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteThingResponse {
    /// 200: The thing that was deleted.
    Ok(crate::models::Thing),
    /// 201: A text.
    Created(String),
    /// 204: Nothing. Only the published reference claims this status.
    NoContent,
}

impl crate::client::FromResponse for DeleteThingResponse {
    #[inline]
    fn from_response(
        status: reqwest::StatusCode,
        body: &[u8],
    ) -> Result<Self, serde_json::Error> {
        match status.as_u16() {
            200u16 => crate::client::read(body).map(Self::Ok),
            201u16 => crate::client::read(body).map(Self::Created),
            204u16 => Ok(Self::NoContent),
            _ if body.is_empty() => Ok(Self::NoContent),
            _ => crate::client::read(body).map(Self::Ok),
        }
    }
}

impl serde::Serialize for DeleteThingResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Ok(body) => body.serialize(serializer),
            Self::Created(body) => body.serialize(serializer),
            Self::NoContent => serializer.serialize_unit(),
        }
    }
}

/// A call of `getNewestThing`, which
/// [`Client::get_newest_thing`](crate::Client::get_newest_thing) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetNewestThing {
    client: crate::Client,
}

impl GetNewestThing {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/things/newest", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /things/newest`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Thing, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_NEWEST_THING,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetNewestThing {
    type Output = Result<ResponseValue<crate::models::Thing>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Thing, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
