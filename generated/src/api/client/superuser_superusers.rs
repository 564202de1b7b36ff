// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `superuser` that are about `superusers`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// Send a user a password recovery mail.
    ///
    /// Sends the mail with which a user sets a new password. Superusers only. The server reads no
    /// body. Requires the database as the source of users, and returns 400 otherwise. Also returns
    /// 400 if the user is a superuser, and if the mail cannot be sent. Robots and organizations are
    /// 404. Returns 405 if the feature is off.
    ///
    /// `POST /api/v1/superusers/users/{username}/sendrecovery`, operation
    /// `sendInstallUserRecoveryEmail`.
    ///
    /// Server behaviour:
    /// [superusers-are-protected](crate::server_behaviour#superusers-are-protected).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS`, `MAILING` is on.
    ///
    /// # Responses
    ///
    /// - 200: The mail was sent.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 405, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn send_install_user_recovery_email(&self) -> SendInstallUserRecoveryEmail<'_> {
        SendInstallUserRecoveryEmail::new(self)
    }
}

/// The call of `sendInstallUserRecoveryEmail`, begun by
/// [`Client::send_install_user_recovery_email`](crate::Client::send_install_user_recovery_email).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct SendInstallUserRecoveryEmail<'a> {
    client: &'a super::Client,
    username: Result<crate::PathSegment, &'static str>,
}

impl<'a> SendInstallUserRecoveryEmail<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            username: Err("username was not initialized"),
        }
    }

    /// The name of the user or robot account.
    ///
    /// Required.
    pub fn username<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.username = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for username failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, username } = self;
        let username = username.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/superusers/users/{}/sendrecovery", client.base_url(),
            encode_path(& username),
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/superusers/users/{username}/sendrecovery`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
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
