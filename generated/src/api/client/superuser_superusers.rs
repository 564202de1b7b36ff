// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `superuser` that are about `superusers`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, OperationInfo, ResponseValue, encode_path,
};

impl crate::Client {
    /// Mail a user a link to a new password.
    ///
    /// Sends the mail by which a user sets a new password. Superusers only. The server reads no
    /// body. Works with the database as the source of users and is refused with 400 otherwise, and
    /// so are a superuser as addressee and a mail that cannot be sent. Robots and organizations are
    /// not found. 405 means that the feature is off.
    ///
    /// `POST /api/v1/superusers/users/{username}/sendrecovery`, operation
    /// `sendInstallUserRecoveryEmail`.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS`, `MAILING` is on.
    ///
    /// # Answers
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
    username: Result<crate::PathSegment, String>,
}

impl<'a> SendInstallUserRecoveryEmail<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            username: Err("username was not initialized".to_string()),
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
            .map_err(|_| {
                "conversion to `crate :: PathSegment` for username failed".to_string()
            });
        self
    }

    async fn transmit(
        self,
    ) -> Result<ResponseValue<crate::models::RecoveryMail>, Error> {
        let Self { client, username } = self;
        let username = username.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/superusers/users/{}/sendrecovery", client.baseurl, encode_path(&
            username.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "send_install_user_recovery_email",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Sends `POST /api/v1/superusers/users/{username}/sendrecovery`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// refusal, or an answer that does not fit.
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::RecoveryMail>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::SEND_INSTALL_USER_RECOVERY_EMAIL,
            self.transmit(),
        )
    }
}
