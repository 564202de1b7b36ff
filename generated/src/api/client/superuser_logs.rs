// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `superuser` that are about `logs`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// List the usage logs of the installation.
    ///
    /// Lists the usage logs of every namespace, 20 a page. Superusers and global read-only
    /// superusers may call it. Without dates the range is from yesterday to tomorrow. A date that
    /// the server cannot read is silently replaced by that default; the response states the range
    /// that it covers. Returns 404 if the feature is off.
    ///
    /// `GET /api/v1/superuser/logs`, operation `listAllLogs`, guide section 2.21.4.
    ///
    /// Server behaviour: [paging](crate::server_behaviour#paging),
    /// [log-dates](crate::server_behaviour#log-dates),
    /// [log-pages](crate::server_behaviour#log-pages).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 200: A page of logs, the newest entry first.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_all_logs(&self) -> ListAllLogs<'_> {
        ListAllLogs::new(self)
    }
}

/// The call of `listAllLogs`, begun by [`Client::list_all_logs`](crate::Client::list_all_logs).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListAllLogs<'a> {
    client: &'a super::Client,
    endtime: Result<Option<String>, &'static str>,
    next_page: Result<Option<String>, &'static str>,
    page: Result<Option<i32>, &'static str>,
    starttime: Result<Option<String>, &'static str>,
}

impl<'a> ListAllLogs<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            endtime: Ok(None),
            next_page: Ok(None),
            page: Ok(None),
            starttime: Ok(None),
        }
    }

    /// The last day, as MM/DD/YYYY in UTC and without a zone; it counts in full. The reference asks
    /// for a zone, with which the server cannot read it.
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

    /// The `next_page` value of the answer before. Opaque and valid for two days; a value that the
    /// server cannot read yields the first page.
    ///
    /// Optional.
    pub fn next_page<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.next_page = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for next_page failed");
        self
    }

    /// A number that the server checks for being an integer and then ignores. The server accepts it
    /// without any effect.
    ///
    /// Optional.
    pub fn page<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.page = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for page failed");
        self
    }

    /// The first day, as MM/DD/YYYY in UTC and without a zone. The reference asks for a zone, with
    /// which the server cannot read it.
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
        let Self { client, endtime, next_page, page, starttime } = self;
        let endtime = endtime.map_err(Error::InvalidRequest)?;
        let next_page = next_page.map_err(Error::InvalidRequest)?;
        let page = page.map_err(Error::InvalidRequest)?;
        let starttime = starttime.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/superuser/logs", client.base_url(),);
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("endtime", &endtime))
                .query(&progenitor_client::QueryParam::new("next_page", &next_page))
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("starttime", &starttime))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/superuser/logs`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::LogPage>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_ALL_LOGS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::client::paging::Paged for ListAllLogs<'_> {
    type Page = crate::models::LogPage;
    type Item = crate::models::LogEntry;
    type Error = Error;
    #[inline]
    fn resume(self, token: String) -> Self {
        self.next_page(token)
    }

    async fn fetch(self) -> Result<Self::Page, Error> {
        self.send().await.map(ResponseValue::into_inner)
    }

    #[inline]
    fn split(page: Self::Page) -> (Vec<Self::Item>, Option<String>) {
        (page.logs, page.next_page)
    }
}

impl<'a> ListAllLogs<'a> {
    /// Streams the `logs` of this page and of all that follow it; each page is fetched when its
    /// first item is asked for.
    ///
    /// An error ends the stream.
    #[inline]
    pub fn stream(
        self,
    ) -> impl crate::client::paging::Stream<
        Item = Result<crate::models::LogEntry, Error>,
    > + Send + 'a {
        crate::client::paging::stream(self)
    }
}
