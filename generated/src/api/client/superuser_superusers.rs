// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `superusers`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// A call of `sendInstallUserRecoveryEmail`, which
/// [`Client::send_install_user_recovery_email`](crate::Client::send_install_user_recovery_email)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct SendInstallUserRecoveryEmail {
    client: crate::Client,
    username: Result<crate::PathSegment, ParameterError>,
}

impl SendInstallUserRecoveryEmail {
    pub(crate) fn new(
        client: &crate::Client,
        username: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            username: ParameterError::convert("username", "PathSegment", username),
        }
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::RecoveryMail, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::SEND_INSTALL_USER_RECOVERY_EMAIL,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for SendInstallUserRecoveryEmail {
    type Output = Result<ResponseValue<crate::models::RecoveryMail>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::RecoveryMail, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
