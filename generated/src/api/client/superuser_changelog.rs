// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `changelog`.

use crate::client::runtime::{self, Error, ResponseValue};

/// A call of `getChangeLog`, which [`Client::get_change_log`](crate::Client::get_change_log)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetChangeLog {
    client: crate::Client,
}

impl GetChangeLog {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::ChangeLog, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_CHANGE_LOG,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetChangeLog {
    type Output = Result<ResponseValue<crate::models::ChangeLog>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::ChangeLog, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
