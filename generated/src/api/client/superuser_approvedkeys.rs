// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `superuser` that are about `approvedkeys`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// Approve a service key.
    ///
    /// Approves a key that its service submitted. Superusers only. Approving a key again succeeds
    /// and changes nothing: the first approver and notes stay.
    ///
    /// `POST /api/v1/superuser/approvedkeys/{kid}`, operation `approveServiceKey`, guide section
    /// 2.21.18.
    ///
    /// Server behaviour: [empty-bodies](crate::server_behaviour#empty-bodies),
    /// [approval-of-service-keys](crate::server_behaviour#approval-of-service-keys).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 201: The key is approved.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn approve_service_key(&self) -> ApproveServiceKey<'_> {
        ApproveServiceKey::new(self)
    }
}

/// The call of `approveServiceKey`, begun by
/// [`Client::approve_service_key`](crate::Client::approve_service_key).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ApproveServiceKey<'a> {
    client: &'a super::Client,
    kid: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::ApproveServiceKey, &'static str>,
}

impl<'a> ApproveServiceKey<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            kid: Err("kid was not initialized"),
            body: Err("body was not initialized"),
        }
    }

    /// The identifier of the service key.
    ///
    /// Required.
    pub fn kid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.kid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for kid failed");
        self
    }

    /// Notes about the approval; an empty object is sufficient.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::ApproveServiceKey>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: ApproveServiceKey` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, kid, body } = self;
        let kid = kid.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/superuser/approvedkeys/{}", client.base_url(), encode_path(& kid),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/superuser/approvedkeys/{kid}`.
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
            &crate::api::operations::APPROVE_SERVICE_KEY,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}
