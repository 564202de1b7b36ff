// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `approvedkeys`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, ResponseValue, encode_path,
};

/// A call of `approveServiceKey`, which
/// [`Client::approve_service_key`](crate::Client::approve_service_key) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ApproveServiceKey<'a> {
    client: &'a crate::Client,
    kid: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::ApproveServiceKey, ParameterError>,
}

impl<'a> ApproveServiceKey<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            kid: Err(ParameterError::missing("kid", "PathSegment")),
            body: Err(ParameterError::missing("body", "ApproveServiceKey")),
        }
    }

    /// The identifier of the service key.
    ///
    /// Required.
    pub fn kid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.kid = ParameterError::convert("kid", "PathSegment", value);
        self
    }

    /// Notes about the approval; an empty object is sufficient.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::ApproveServiceKey, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "ApproveServiceKey", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, kid, body } = self;
        let kid = kid?;
        let body = body?;
        let kid = encode_path(&kid);
        let url = format!("{}/api/v1/superuser/approvedkeys/{kid}", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/superuser/approvedkeys/{kid}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::APPROVE_SERVICE_KEY,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}
