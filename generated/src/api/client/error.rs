// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `error`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// Read the meaning of an error type.
    ///
    /// Explains an error type. The `type` of an error body is the address of this operation.
    /// Returns 404 for a type that the server does not know. Needs no token.
    ///
    /// `GET /api/v1/error/{error_type}`, operation `getErrorDescription`.
    ///
    /// Server behaviour: [error-types](crate::server_behaviour#error-types).
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 200: The explanation.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_error_description(&self) -> GetErrorDescription<'_> {
        GetErrorDescription::new(self)
    }
}

/// The call of `getErrorDescription`, begun by
/// [`Client::get_error_description`](crate::Client::get_error_description).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetErrorDescription<'a> {
    client: &'a super::Client,
    error_type: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetErrorDescription<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            error_type: Err("error_type was not initialized"),
        }
    }

    /// An error type, as `title` of an error body names it.
    ///
    /// Required.
    pub fn error_type<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.error_type = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for error_type failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, error_type } = self;
        let error_type = error_type.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/error/{}", client.base_url(), encode_path(& error_type),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/error/{error_type}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::ErrorDescription>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_ERROR_DESCRIPTION,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
