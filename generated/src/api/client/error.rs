// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `error`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, ResponseValue, encode_path,
};

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
    /// let error_description = client
    ///     .get_error_description()
    ///     .error_type("not_found")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_error_description(&self) -> GetErrorDescription<'_> {
        GetErrorDescription::new(self)
    }
}

/// A call of `getErrorDescription`, which
/// [`Client::get_error_description`](crate::Client::get_error_description) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetErrorDescription<'a> {
    client: &'a crate::Client,
    error_type: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetErrorDescription<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            error_type: Err(ParameterError::missing("error_type", "PathSegment")),
        }
    }

    /// An error type, as `title` of an error body names it.
    ///
    /// Required.
    pub fn error_type<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.error_type = ParameterError::convert("error_type", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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
