// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `測量`.

use crate::client::runtime::{BoxError, ParameterError, Error, QueryParam, ResponseValue};

/// # Tag `測量`
///
/// Measurements.
impl crate::Client {
    /// List the measurements.
    ///
    /// Lists the measurements.
    ///
    /// `GET /measurements`, operation `listMeasurements`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: There are none.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::ListMeasurementsSort;
    ///
    /// client.list_measurements().sort(ListMeasurementsSort::MinusCreated).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_measurements(&self) -> ListMeasurements<'_> {
        ListMeasurements::new(self)
    }

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

/// A call of `listMeasurements`, which
/// [`Client::list_measurements`](crate::Client::list_measurements) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListMeasurements<'a> {
    client: &'a crate::Client,
    sort: Result<crate::models::ListMeasurementsSort, ParameterError>,
    state: Result<Option<crate::models::ListMeasurementsState>, ParameterError>,
}

impl<'a> ListMeasurements<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            sort: Err(ParameterError::missing("sort", "ListMeasurementsSort")),
            state: Ok(None),
        }
    }

    /// The order.
    ///
    /// Required.
    pub fn sort<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::ListMeasurementsSort, Error: Into<BoxError>>,
    {
        self.sort = ParameterError::convert("sort", "ListMeasurementsSort", value);
        self
    }

    /// The state.
    ///
    /// Optional.
    pub fn state<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::ListMeasurementsState, Error: Into<BoxError>>,
    {
        self.state = ParameterError::convert("state", "ListMeasurementsState", value)
            .map(Some);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, sort, state } = self;
        let sort = sort?;
        let state = state?;
        let url = format!("{}/measurements", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("sort", &sort))
                .query(&QueryParam::new("state", &state))
                .build()?,
        )
    }

    /// Sends `GET /measurements`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::LIST_MEASUREMENTS,
            &[204],
            self.client,
            self.into_request(),
        )
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
