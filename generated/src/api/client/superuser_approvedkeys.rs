// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `approvedkeys`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// A call of `approveServiceKey`, which
/// [`Client::approve_service_key`](crate::Client::approve_service_key) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ApproveServiceKey {
    client: crate::Client,
    kid: Result<crate::PathSegment, ParameterError>,
    body: crate::models::ApproveServiceKey,
}

impl ApproveServiceKey {
    pub(crate) fn new(
        client: &crate::Client,
        kid: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::ApproveServiceKey>,
    ) -> Self {
        Self {
            client: client.clone(),
            kid: ParameterError::convert("kid", "PathSegment", kid),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, kid, body } = self;
        let kid = kid?;
        let kid = encode_path(&kid);
        let url = format!("{}/api/v1/superuser/approvedkeys/{kid}", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/superuser/approvedkeys/{kid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::APPROVE_SERVICE_KEY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ApproveServiceKey {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
