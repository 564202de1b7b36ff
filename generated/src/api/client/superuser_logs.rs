// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `logs`.

use crate::client::runtime::{self, ParameterError, Error, QueryParam, ResponseValue};

/// A call of `listAllLogs`, which [`Client::list_all_logs`](crate::Client::list_all_logs)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListAllLogs {
    client: crate::Client,
    next_page: Result<Option<String>, ParameterError>,
    page: Result<Option<i32>, ParameterError>,
    endtime: Result<Option<String>, ParameterError>,
    starttime: Result<Option<String>, ParameterError>,
}

impl ListAllLogs {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            next_page: Ok(None),
            page: Ok(None),
            endtime: Ok(None),
            starttime: Ok(None),
        }
    }

    /// The `next_page` value of the answer before. Opaque and valid for two days; a value that the
    /// server cannot read yields the first page.
    pub fn next_page(
        mut self,
        next_page: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.next_page = ParameterError::convert_optional(
            "next_page",
            "String",
            next_page,
        );
        self
    }

    /// A number that the server checks for being an integer and then ignores. The server accepts it
    /// without any effect.
    pub fn page(mut self, page: impl runtime::OptionalArgument<i32>) -> Self {
        self.page = ParameterError::convert_optional("page", "i32", page);
        self
    }

    /// The last day, as MM/DD/YYYY in UTC and without a zone; it counts in full. The reference asks
    /// for a zone, with which the server cannot read it.
    pub fn endtime(mut self, endtime: impl runtime::OptionalArgument<String>) -> Self {
        self.endtime = ParameterError::convert_optional("endtime", "String", endtime);
        self
    }

    /// The first day, as MM/DD/YYYY in UTC and without a zone. The reference asks for a zone, with
    /// which the server cannot read it.
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::LogPage, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_ALL_LOGS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListAllLogs {
    type Output = Result<ResponseValue<crate::models::LogPage>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::LogPage, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl crate::client::paging::Paged for ListAllLogs {
    type Page = crate::models::LogPage;
    type Item = crate::models::LogEntry;
    type Error = Error;
    const OPERATION: &'static crate::Operation = &crate::api::operations::LIST_ALL_LOGS;
    #[inline]
    fn asked(&self) -> Option<crate::client::paging::Mark> {
        let token = self.next_page.as_ref().ok()?.clone();
        token.map(crate::client::paging::Mark::Token)
    }

    #[inline]
    fn resume(self, mark: crate::client::paging::Mark) -> Self {
        match mark {
            crate::client::paging::Mark::Token(token) => self.next_page(token),
            crate::client::paging::Mark::Number(_) => self,
        }
    }

    #[inline]
    fn fetch(
        self,
    ) -> impl Future<Output = Result<ResponseValue<Self::Page>, Error>> + Send {
        self.send()
    }

    #[inline]
    fn describe(page: &Self::Page) -> crate::client::paging::PageInfo {
        crate::client::paging::PageInfo {
            length: page.logs.len(),
            next: crate::client::paging::Next::Token(page.next_page.clone()),
        }
    }

    #[inline]
    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.logs
    }
}

impl ListAllLogs {
    /// Streams the `logs` of this page and of all that follow. Each page is fetched when its first
    /// item is asked for.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn stream(self) -> crate::PaginationStream<crate::models::LogEntry, Error> {
        crate::client::paging::stream(self)
    }

    /// Streams this page and all that follow, each with its status and headers.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn pages(
        self,
    ) -> crate::PaginationStream<ResponseValue<crate::models::LogPage>, Error> {
        crate::client::paging::pages(self)
    }
}
