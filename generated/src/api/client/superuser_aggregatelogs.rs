// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `aggregatelogs`.

use crate::client::runtime::{self, ParameterError, Error, QueryParam, ResponseValue};

/// A call of `listAllAggregateLogs`, which
/// [`Client::list_all_aggregate_logs`](crate::Client::list_all_aggregate_logs) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListAllAggregateLogs {
    client: crate::Client,
    starttime: Result<Option<String>, ParameterError>,
    endtime: Result<Option<String>, ParameterError>,
}

impl ListAllAggregateLogs {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            starttime: Ok(None),
            endtime: Ok(None),
        }
    }

    /// The first day, as MM/DD/YYYY in UTC and without a zone.
    pub fn starttime(
        mut self,
        starttime: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.starttime = ParameterError::convert_optional(
            "starttime",
            "String",
            starttime,
        );
        self
    }

    /// The last day, as MM/DD/YYYY in UTC and without a zone; it counts in full.
    pub fn endtime(mut self, endtime: impl runtime::OptionalArgument<String>) -> Self {
        self.endtime = ParameterError::convert_optional("endtime", "String", endtime);
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::SuperuserLogCounts, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_ALL_AGGREGATE_LOGS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListAllAggregateLogs {
    type Output = Result<ResponseValue<crate::models::SuperuserLogCounts>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::SuperuserLogCounts, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
