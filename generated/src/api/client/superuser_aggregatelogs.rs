// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `superuser` that are about `aggregatelogs`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// Count the usage logs of the installation.
    ///
    /// Returns the number of log entries for each kind and day, over every namespace. Superusers
    /// and global read-only superusers may call it. Without dates the range is from yesterday to
    /// tomorrow. A date that the server cannot read is silently replaced by that default. Returns
    /// 404 if the feature is off.
    ///
    /// `GET /api/v1/superuser/aggregatelogs`, operation `listAllAggregateLogs`.
    ///
    /// Server behaviour: [log-dates](crate::server_behaviour#log-dates).
    ///
    /// # Access
    ///
    /// Needs a token of any scope. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The counts.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_all_aggregate_logs(&self) -> ListAllAggregateLogs<'_> {
        ListAllAggregateLogs::new(self)
    }
}

/// The call of `listAllAggregateLogs`, begun by
/// [`Client::list_all_aggregate_logs`](crate::Client::list_all_aggregate_logs).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListAllAggregateLogs<'a> {
    client: &'a super::Client,
    endtime: Result<Option<String>, &'static str>,
    starttime: Result<Option<String>, &'static str>,
}

impl<'a> ListAllAggregateLogs<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            endtime: Ok(None),
            starttime: Ok(None),
        }
    }

    /// The last day, as MM/DD/YYYY in UTC and without a zone; it counts in full.
    ///
    /// Optional.
    pub fn endtime<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.endtime = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for endtime failed");
        self
    }

    /// The first day, as MM/DD/YYYY in UTC and without a zone.
    ///
    /// Optional.
    pub fn starttime<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.starttime = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for starttime failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, endtime, starttime } = self;
        let endtime = endtime.map_err(Error::InvalidRequest)?;
        let starttime = starttime.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/superuser/aggregatelogs", client.base_url(),);
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("endtime", &endtime))
                .query(&progenitor_client::QueryParam::new("starttime", &starttime))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/superuser/aggregatelogs`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
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
