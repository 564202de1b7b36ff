// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `測量`.

use crate::client::runtime::{self, ParameterError, Error, QueryParam, ResponseValue};

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
    /// # Parameters
    ///
    /// - `sort`: The order.
    /// - optional, by setters: [`state`](crate::builder::ListMeasurements::state)
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
    /// client.list_measurements(ListMeasurementsSort::MinusCreated).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_measurements(
        &self,
        sort: impl runtime::Argument<crate::models::ListMeasurementsSort>,
    ) -> ListMeasurements {
        ListMeasurements::new(self, sort)
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
    /// client.delete_measurements().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_measurements(&self) -> DeleteMeasurements {
        DeleteMeasurements::new(self)
    }
}

/// A call of `listMeasurements`, which
/// [`Client::list_measurements`](crate::Client::list_measurements) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListMeasurements {
    client: crate::Client,
    sort: Result<crate::models::ListMeasurementsSort, ParameterError>,
    state: Result<Option<crate::models::ListMeasurementsState>, ParameterError>,
}

impl ListMeasurements {
    pub(crate) fn new(
        client: &crate::Client,
        sort: impl runtime::Argument<crate::models::ListMeasurementsSort>,
    ) -> Self {
        Self {
            client: client.clone(),
            sort: ParameterError::convert("sort", "ListMeasurementsSort", sort),
            state: Ok(None),
        }
    }

    /// The state.
    pub fn state(
        mut self,
        state: impl runtime::OptionalArgument<crate::models::ListMeasurementsState>,
    ) -> Self {
        self.state = ParameterError::convert_optional(
            "state",
            "ListMeasurementsState",
            state,
        );
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::LIST_MEASUREMENTS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListMeasurements {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteMeasurements`, which
/// [`Client::delete_measurements`](crate::Client::delete_measurements) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteMeasurements {
    client: crate::Client,
}

impl DeleteMeasurements {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_MEASUREMENTS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteMeasurements {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
