// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// List the things.
    ///
    /// May be refused in four shapes.
    ///
    /// `GET /things`, operation `listThings`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204: Nothing.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 404; see [`Error`](crate::Error) for what else can go wrong.
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
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::LIST_THINGS,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}
