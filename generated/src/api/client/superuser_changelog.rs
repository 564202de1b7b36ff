// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `changelog`.

use crate::client::runtime::{Error, ResponseValue};

/// A call of `getChangeLog`, which [`Client::get_change_log`](crate::Client::get_change_log)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetChangeLog<'a> {
    client: &'a crate::Client,
}

impl<'a> GetChangeLog<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self { client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/superuser/changelog/", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/changelog/`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::ChangeLog>, Error>> {
        crate::client::call(
            &crate::api::operations::GET_CHANGE_LOG,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
