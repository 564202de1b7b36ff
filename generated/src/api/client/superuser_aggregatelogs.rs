// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `aggregatelogs`.

use crate::client::runtime::{BoxError, ParameterError, Error, QueryParam, ResponseValue};

/// A call of `listAllAggregateLogs`, which
/// [`Client::list_all_aggregate_logs`](crate::Client::list_all_aggregate_logs) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListAllAggregateLogs<'a> {
    client: &'a crate::Client,
    starttime: Result<Option<String>, ParameterError>,
    endtime: Result<Option<String>, ParameterError>,
}

impl<'a> ListAllAggregateLogs<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            starttime: Ok(None),
            endtime: Ok(None),
        }
    }

    /// The first day, as MM/DD/YYYY in UTC and without a zone.
    ///
    /// Optional.
    pub fn starttime<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.starttime = ParameterError::convert("starttime", "String", value).map(Some);
        self
    }

    /// The last day, as MM/DD/YYYY in UTC and without a zone; it counts in full.
    ///
    /// Optional.
    pub fn endtime<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.endtime = ParameterError::convert("endtime", "String", value).map(Some);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, endtime, starttime } = self;
        let endtime = endtime?;
        let starttime = starttime?;
        let url = format!("{}/api/v1/superuser/aggregatelogs", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("endtime", &endtime))
                .query(&QueryParam::new("starttime", &starttime))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/superuser/aggregatelogs`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::SuperuserLogCounts>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_ALL_AGGREGATE_LOGS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
