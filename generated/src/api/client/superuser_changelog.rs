// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `superuser` that are about `changelog`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// Read the change log of the server.
    ///
    /// Returns the change log that the installed release ships with, as one text of some hundred
    /// kilobytes. Superusers and global read-only superusers may call it. Returns 404 if the
    /// feature is off.
    ///
    /// `GET /api/v1/superuser/changelog/`, operation `getChangeLog`.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The change log.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_change_log(&self) -> GetChangeLog<'_> {
        GetChangeLog::new(self)
    }
}

/// The call of `getChangeLog`, begun by
/// [`Client::get_change_log`](crate::Client::get_change_log).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetChangeLog<'a> {
    client: &'a super::Client,
}

impl<'a> GetChangeLog<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/superuser/changelog/", client.base_url(),);
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/changelog/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::ChangeLog>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_CHANGE_LOG,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
