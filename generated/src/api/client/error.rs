// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `error`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// # Tag `error`
///
/// Explanations of the error types.
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
    /// # Parameters
    ///
    /// - `error_type`: An error type, as `title` of an error body names it.
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 200, [`ErrorDescription`](crate::models::ErrorDescription): The explanation.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let error_description = client.get_error_description("not_found").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_error_description(
        &self,
        error_type: impl runtime::Argument<crate::PathSegment>,
    ) -> GetErrorDescription {
        GetErrorDescription::new(self, error_type)
    }
}

/// A call of `getErrorDescription`, which
/// [`Client::get_error_description`](crate::Client::get_error_description) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetErrorDescription {
    client: crate::Client,
    error_type: Result<crate::PathSegment, ParameterError>,
}

impl GetErrorDescription {
    pub(crate) fn new(
        client: &crate::Client,
        error_type: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            error_type: ParameterError::convert("error_type", "PathSegment", error_type),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, error_type } = self;
        let error_type = error_type?;
        let error_type = encode_path(&error_type);
        let url = format!("{}/api/v1/error/{error_type}", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/error/{error_type}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::ErrorDescription, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_ERROR_DESCRIPTION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetErrorDescription {
    type Output = Result<ResponseValue<crate::models::ErrorDescription>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::ErrorDescription, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
