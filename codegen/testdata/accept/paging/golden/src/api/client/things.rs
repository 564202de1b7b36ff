// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

use crate::client::runtime::{self, ParameterError, Error, QueryParam, ResponseValue};

/// # Tag `things`
///
/// Things to test with.
impl crate::Client {
    /// List the things.
    ///
    /// Returns a page.
    ///
    /// `GET /things`, operation `listThings`.
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`next_page`](crate::builder::ListThings::next_page)
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`ThingList`](crate::models::ThingList): A page.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let thing_list = client.list_things().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_things(&self) -> ListThings {
        ListThings::new(self)
    }

    /// List the things by number.
    ///
    /// Returns a page.
    ///
    /// `GET /numbered`, operation `listNumbered`.
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`page`](crate::builder::ListNumbered::page)
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`NumberedList`](crate::models::NumberedList): A page.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let numbered_list = client.list_numbered().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_numbered(&self) -> ListNumbered {
        ListNumbered::new(self)
    }

    /// Count the things.
    ///
    /// Returns a page.
    ///
    /// `GET /counted`, operation `listCounted`.
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`offset`](crate::builder::ListCounted::offset)
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`NumberedList`](crate::models::NumberedList): A page.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let numbered_list = client.list_counted().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_counted(&self) -> ListCounted {
        ListCounted::new(self)
    }
}

/// A call of `listThings`, which [`Client::list_things`](crate::Client::list_things) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListThings {
    client: crate::Client,
    next_page: Result<Option<String>, ParameterError>,
}

impl ListThings {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            next_page: Ok(None),
        }
    }

    /// The token of the page.
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

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, next_page } = self;
        let next_page = next_page?;
        let url = format!("{}/things", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("next_page", &next_page))
                .build()?,
        )
    }

    /// Sends `GET /things`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::ThingList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_THINGS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListThings {
    type Output = Result<ResponseValue<crate::models::ThingList>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::ThingList, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl crate::client::paging::Paged for ListThings {
    type Page = crate::models::ThingList;
    type Item = crate::models::Thing;
    type Error = Error;
    const OPERATION: &'static crate::Operation = &crate::api::operations::LIST_THINGS;
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
            length: page.things.len(),
            next: crate::client::paging::Next::Token(page.next_page.clone()),
        }
    }

    #[inline]
    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.things
    }
}

impl ListThings {
    /// Streams the `things` of this page and of all that follow. Each page is fetched when its
    /// first item is asked for.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn stream(self) -> crate::PaginationStream<crate::models::Thing, Error> {
        crate::client::paging::stream(self)
    }

    /// Streams this page and all that follow, each with its status and headers.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn pages(
        self,
    ) -> crate::PaginationStream<ResponseValue<crate::models::ThingList>, Error> {
        crate::client::paging::pages(self)
    }
}

/// A call of `listNumbered`, which [`Client::list_numbered`](crate::Client::list_numbered)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListNumbered {
    client: crate::Client,
    page: Result<Option<i64>, ParameterError>,
}

impl ListNumbered {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            page: Ok(None),
        }
    }

    /// The number of the page.
    pub fn page(mut self, page: impl runtime::OptionalArgument<i64>) -> Self {
        self.page = ParameterError::convert_optional("page", "i64", page);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, page } = self;
        let page = page?;
        let url = format!("{}/numbered", client.base_url());
        Ok(client.http().get(url).query(&QueryParam::new("page", &page)).build()?)
    }

    /// Sends `GET /numbered`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::NumberedList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_NUMBERED,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListNumbered {
    type Output = Result<ResponseValue<crate::models::NumberedList>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::NumberedList, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl crate::client::paging::Paged for ListNumbered {
    type Page = crate::models::NumberedList;
    type Item = crate::models::Thing;
    type Error = Error;
    const OPERATION: &'static crate::Operation = &crate::api::operations::LIST_NUMBERED;
    #[inline]
    fn asked(&self) -> Option<crate::client::paging::Mark> {
        let number = (*self.page.as_ref().ok()?)?;
        Some(crate::client::paging::Mark::Number(number))
    }

    #[inline]
    fn resume(self, mark: crate::client::paging::Mark) -> Self {
        match mark {
            crate::client::paging::Mark::Number(number) => self.page(number),
            crate::client::paging::Mark::Token(_) => self,
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
            length: page.things.len(),
            next: crate::client::paging::Next::Counted {
                more: page.has_more,
                number: Some(i64::from(page.page)),
            },
        }
    }

    #[inline]
    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.things
    }
}

impl ListNumbered {
    /// Streams the `things` of this page and of all that follow. Each page is fetched when its
    /// first item is asked for.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn stream(self) -> crate::PaginationStream<crate::models::Thing, Error> {
        crate::client::paging::stream(self)
    }

    /// Streams this page and all that follow, each with its status and headers.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn pages(
        self,
    ) -> crate::PaginationStream<ResponseValue<crate::models::NumberedList>, Error> {
        crate::client::paging::pages(self)
    }
}

/// A call of `listCounted`, which [`Client::list_counted`](crate::Client::list_counted) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListCounted {
    client: crate::Client,
    offset: Result<Option<i32>, ParameterError>,
}

impl ListCounted {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            offset: Ok(None),
        }
    }

    /// The number of the page.
    pub fn offset(mut self, offset: impl runtime::OptionalArgument<i32>) -> Self {
        self.offset = ParameterError::convert_optional("offset", "i32", offset);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, offset } = self;
        let offset = offset?;
        let url = format!("{}/counted", client.base_url());
        Ok(client.http().get(url).query(&QueryParam::new("offset", &offset)).build()?)
    }

    /// Sends `GET /counted`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::NumberedList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_COUNTED,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListCounted {
    type Output = Result<ResponseValue<crate::models::NumberedList>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::NumberedList, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl crate::client::paging::Paged for ListCounted {
    type Page = crate::models::NumberedList;
    type Item = crate::models::Thing;
    type Error = Error;
    const OPERATION: &'static crate::Operation = &crate::api::operations::LIST_COUNTED;
    #[inline]
    fn asked(&self) -> Option<crate::client::paging::Mark> {
        let number = (*self.offset.as_ref().ok()?)?;
        Some(crate::client::paging::Mark::Number(i64::from(number)))
    }

    #[inline]
    fn resume(self, mark: crate::client::paging::Mark) -> Self {
        match mark {
            crate::client::paging::Mark::Number(number) => self.offset(number),
            crate::client::paging::Mark::Token(_) => self,
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
            length: page.things.len(),
            next: crate::client::paging::Next::Counted {
                more: page.has_more,
                number: None,
            },
        }
    }

    #[inline]
    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.things
    }
}

impl ListCounted {
    /// Streams the `things` of this page and of all that follow. Each page is fetched when its
    /// first item is asked for.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn stream(self) -> crate::PaginationStream<crate::models::Thing, Error> {
        crate::client::paging::stream(self)
    }

    /// Streams this page and all that follow, each with its status and headers.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn pages(
        self,
    ) -> crate::PaginationStream<ResponseValue<crate::models::NumberedList>, Error> {
        crate::client::paging::pages(self)
    }
}
