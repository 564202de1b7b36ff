// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

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
    /// Deprecated: do not use it in new code.
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`next_page`](crate::builder::ListThings::next_page),
    ///   [`kind`](crate::builder::ListThings::kind)
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
    #[deprecated = "the document advises against `listThings`"]
    pub fn list_things(&self) -> ListThings {
        ListThings::new(self)
    }

    /// Read a thing.
    ///
    /// Has a deprecated parameter that no call can do without.
    ///
    /// `GET /things/{name}`, operation `getThing`.
    ///
    /// # Parameters
    ///
    /// - `name`: The name. Deprecated: do not use it in new code.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`Thing`](crate::models::Thing): The thing.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let thing = client.get_thing("name").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_thing(
        &self,
        name: impl runtime::Argument<crate::PathSegment>,
    ) -> GetThing {
        GetThing::new(self, name)
    }
}

/// A call of `listThings`, which [`Client::list_things`](crate::Client::list_things) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListThings {
    client: crate::Client,
    next_page: Result<Option<String>, ParameterError>,
    kind: Result<Option<String>, ParameterError>,
}

impl ListThings {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            next_page: Ok(None),
            kind: Ok(None),
        }
    }

    /// The token of the page.
    ///
    /// Deprecated: do not use it in new code.
    #[deprecated = "the document advises against `next_page`"]
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

    /// The kind.
    ///
    /// Deprecated: do not use it in new code.
    #[deprecated = "the document advises against `kind`"]
    pub fn kind(mut self, kind: impl runtime::OptionalArgument<String>) -> Self {
        self.kind = ParameterError::convert_optional("kind", "String", kind);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, kind, next_page } = self;
        let kind = kind?;
        let next_page = next_page?;
        let url = format!("{}/things", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("kind", &kind))
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
    #[expect(deprecated, reason = "pages are followed by it alone")]
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

/// A call of `getThing`, which [`Client::get_thing`](crate::Client::get_thing) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetThing {
    client: crate::Client,
    name: Result<crate::PathSegment, ParameterError>,
}

impl GetThing {
    pub(crate) fn new(
        client: &crate::Client,
        name: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            name: ParameterError::convert("name", "PathSegment", name),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, name } = self;
        let name = name?;
        let name = encode_path(&name);
        let url = format!("{}/things/{name}", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /things/{name}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Thing, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_THING,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetThing {
    type Output = Result<ResponseValue<crate::models::Thing>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Thing, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
