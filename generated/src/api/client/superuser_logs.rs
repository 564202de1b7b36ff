// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `logs`.

use crate::client::runtime::{BoxError, ParameterError, Error, QueryParam, ResponseValue};

/// A call of `listAllLogs`, which [`Client::list_all_logs`](crate::Client::list_all_logs)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListAllLogs<'a> {
    client: &'a crate::Client,
    next_page: Result<Option<String>, ParameterError>,
    page: Result<Option<i32>, ParameterError>,
    endtime: Result<Option<String>, ParameterError>,
    starttime: Result<Option<String>, ParameterError>,
}

impl<'a> ListAllLogs<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            next_page: Ok(None),
            page: Ok(None),
            endtime: Ok(None),
            starttime: Ok(None),
        }
    }

    /// The `next_page` value of the answer before. Opaque and valid for two days; a value that the
    /// server cannot read yields the first page.
    ///
    /// Optional.
    pub fn next_page<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.next_page = ParameterError::convert("next_page", "String", value).map(Some);
        self
    }

    /// A number that the server checks for being an integer and then ignores. The server accepts it
    /// without any effect.
    ///
    /// Optional.
    pub fn page<V>(mut self, value: V) -> Self
    where
        V: TryInto<i32, Error: Into<BoxError>>,
    {
        self.page = ParameterError::convert("page", "i32", value).map(Some);
        self
    }

    /// The last day, as MM/DD/YYYY in UTC and without a zone; it counts in full. The reference asks
    /// for a zone, with which the server cannot read it.
    ///
    /// Optional.
    pub fn endtime<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.endtime = ParameterError::convert("endtime", "String", value).map(Some);
        self
    }

    /// The first day, as MM/DD/YYYY in UTC and without a zone. The reference asks for a zone, with
    /// which the server cannot read it.
    ///
    /// Optional.
    pub fn starttime<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.starttime = ParameterError::convert("starttime", "String", value).map(Some);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, endtime, next_page, page, starttime } = self;
        let endtime = endtime?;
        let next_page = next_page?;
        let page = page?;
        let starttime = starttime?;
        let url = format!("{}/api/v1/superuser/logs", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("endtime", &endtime))
                .query(&QueryParam::new("next_page", &next_page))
                .query(&QueryParam::new("page", &page))
                .query(&QueryParam::new("starttime", &starttime))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/superuser/logs`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::LogPage>, Error>> {
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
    /// Streams the `logs` of this page and of all that follow. Each page is fetched when its first
    /// item is asked for.
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
