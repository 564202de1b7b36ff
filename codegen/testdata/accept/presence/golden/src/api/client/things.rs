// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// Change the thing.
    ///
    /// Takes a closed body and answers every kind of presence.
    ///
    /// `PUT /thing`, operation `changeThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200: The thing.
    ///
    /// # Errors
    ///
    /// The server refuses with ; see [`Error`](crate::Error) for what else can go wrong.
    pub fn change_thing(&self) -> ChangeThing<'_> {
        ChangeThing::new(self)
    }
}

/// The call of `changeThing`, begun by [`Client::change_thing`](crate::Client::change_thing).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeThing<'a> {
    client: &'a super::Client,
    body: Result<crate::models::ThingChange, &'static str>,
}

impl<'a> ChangeThing<'a> {
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
        V: std::convert::TryInto<crate::models::ThingChange>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: ThingChange` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!("{}/thing", client.base_url(),);
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /thing`.
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
            &crate::api::operations::CHANGE_THING,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
