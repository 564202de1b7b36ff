// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// List the things.
    ///
    /// Answers a bare list.
    ///
    /// `GET /things`, operation `listThings`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200: The things.
    ///
    /// # Errors
    ///
    /// The server refuses with ; see [`Error`](crate::Error) for what else can go wrong.
    pub fn list_things(&self) -> ListThings<'_> {
        ListThings::new(self)
    }
}

/// The call of `listThings`, begun by [`Client::list_things`](crate::Client::list_things).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListThings<'a> {
    client: &'a super::Client,
}

impl<'a> ListThings<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/things", client.base_url(),);
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /things`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<Vec<crate::models::Thing>>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_THINGS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Create a thing.
    ///
    /// Answers a thing; the reference claims another status than the server has.
    ///
    /// `POST /things`, operation `createThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200: The thing.
    /// - 201 (only in the published reference): The thing, under the status of the reference.
    ///
    /// # Errors
    ///
    /// The server refuses with ; see [`Error`](crate::Error) for what else can go wrong.
    pub fn create_thing(&self) -> CreateThing<'_> {
        CreateThing::new(self)
    }
}

/// The call of `createThing`, begun by [`Client::create_thing`](crate::Client::create_thing).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateThing<'a> {
    client: &'a super::Client,
}

impl<'a> CreateThing<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/things", client.base_url(),);
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /things`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Thing>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CREATE_THING,
            &[200, 201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Queue a thing.
    ///
    /// Has an empty answer of a media type of its own.
    ///
    /// `PUT /things`, operation `queueThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 202: Queued.
    ///
    /// # Errors
    ///
    /// The server refuses with ; see [`Error`](crate::Error) for what else can go wrong.
    pub fn queue_thing(&self) -> QueueThing<'_> {
        QueueThing::new(self)
    }
}

/// The call of `queueThing`, begun by [`Client::queue_thing`](crate::Client::queue_thing).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct QueueThing<'a> {
    client: &'a super::Client,
}

impl<'a> QueueThing<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/things", client.base_url(),);
        Ok(client.http().put(url).build()?)
    }

    /// Sends `PUT /things`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::QUEUE_THING,
            &[202],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Delete a thing.
    ///
    /// Answers a text, a thing or nothing, and says which by the status.
    ///
    /// `DELETE /things`, operation `deleteThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200: The thing that was deleted.
    /// - 201: A text.
    /// - 204 (only in the published reference): Nothing.
    ///
    /// # Errors
    ///
    /// The server refuses with ; see [`Error`](crate::Error) for what else can go wrong.
    pub fn delete_thing(&self) -> DeleteThing<'_> {
        DeleteThing::new(self)
    }
}

/// The call of `deleteThing`, begun by [`Client::delete_thing`](crate::Client::delete_thing).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteThing<'a> {
    client: &'a super::Client,
}

impl<'a> DeleteThing<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/things", client.base_url(),);
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /things`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::api::client::DeleteThingAnswer>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::DELETE_THING,
            &[200, 201, 204],
            self.client,
            self.into_request(),
        )
    }
}

/// What a successful `deleteThing` yields, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteThingAnswer {
    /// 200: The thing that was deleted.
    Ok(crate::models::Thing),
    /// 201: A text.
    Created(String),
    /// 204: Nothing. Only the published reference claims this status.
    NoContent,
}

impl crate::client::FromResponse for DeleteThingAnswer {
    #[inline]
    fn from_response(
        status: reqwest::StatusCode,
        body: &[u8],
    ) -> Result<Self, serde_json::Error> {
        match status.as_u16() {
            200u16 => crate::client::read(body).map(Self::Ok),
            201u16 => crate::client::read(body).map(Self::Created),
            204u16 => Ok(Self::NoContent),
            _ => Err(serde::de::Error::custom("a status that is not declared")),
        }
    }
}

impl serde::Serialize for DeleteThingAnswer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Ok(body) => body.serialize(serializer),
            Self::Created(body) => body.serialize(serializer),
            Self::NoContent => serializer.serialize_unit(),
        }
    }
}
