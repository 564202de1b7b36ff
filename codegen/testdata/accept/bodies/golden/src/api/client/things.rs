// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// Create a thing.
    ///
    /// Takes a body that may be left out.
    ///
    /// `POST /things`, operation `createThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204: Done.
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
    body: Result<crate::models::NewThing, &'static str>,
}

impl<'a> CreateThing<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(std::default::Default::default()),
        }
    }

    /// The body of the request.
    ///
    /// Optional.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::NewThing>,
    {
        self.body = value
            .try_into()
            .map_err(|_| "conversion to `crate :: models :: NewThing` for body failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!("{}/things", client.base_url(),);
        Ok(client.http().post(url).json(&body).build()?)
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
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::CREATE_THING,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Replace the things.
    ///
    /// Takes a bare list.
    ///
    /// `PUT /things`, operation `replaceThings`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204: Done.
    ///
    /// # Errors
    ///
    /// The server refuses with ; see [`Error`](crate::Error) for what else can go wrong.
    pub fn replace_things(&self) -> ReplaceThings<'_> {
        ReplaceThings::new(self)
    }
}

/// The call of `replaceThings`, begun by
/// [`Client::replace_things`](crate::Client::replace_things).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ReplaceThings<'a> {
    client: &'a super::Client,
    body: Result<Vec<crate::models::NewThing>, &'static str>,
}

impl<'a> ReplaceThings<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Err("body was not initialized"),
        }
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<Vec<crate::models::NewThing>>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `Vec < crate :: models :: NewThing >` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!("{}/things", client.base_url(),);
        Ok(client.http().put(url).json(&body).build()?)
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
            &crate::api::operations::REPLACE_THINGS,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}
