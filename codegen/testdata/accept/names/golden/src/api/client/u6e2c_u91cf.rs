// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `測量`.

use crate::client::runtime::{Error, ResponseValue};

/// # Tag `測量`
///
/// Measurements.
impl crate::Client {
    /// Delete all measurements.
    ///
    /// Deletes all measurements.
    ///
    /// `DELETE /measurements`, operation `deleteMeasurements`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: They are gone.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.delete_measurements().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_measurements(&self) -> DeleteMeasurements<'_> {
        DeleteMeasurements::new(self)
    }
}

/// A call of `deleteMeasurements`, which
/// [`Client::delete_measurements`](crate::Client::delete_measurements) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteMeasurements<'a> {
    client: &'a crate::Client,
}

impl<'a> DeleteMeasurements<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self { client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/measurements", client.base_url());
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /measurements`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_MEASUREMENTS,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}
