// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `superusers`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, ResponseValue, encode_path,
};

/// A call of `sendInstallUserRecoveryEmail`, which
/// [`Client::send_install_user_recovery_email`](crate::Client::send_install_user_recovery_email)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct SendInstallUserRecoveryEmail<'a> {
    client: &'a crate::Client,
    username: Result<crate::PathSegment, ParameterError>,
}

impl<'a> SendInstallUserRecoveryEmail<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            username: Err(ParameterError::missing("username", "PathSegment")),
        }
    }

    /// The name of the user or robot account.
    ///
    /// Required.
    pub fn username<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.username = ParameterError::convert("username", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, username } = self;
        let username = username?;
        let username = encode_path(&username);
        let url = format!(
            "{}/api/v1/superusers/users/{username}/sendrecovery", client.base_url()
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/superusers/users/{username}/sendrecovery`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::RecoveryMail>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::SEND_INSTALL_USER_RECOVERY_EMAIL,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
