// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// List the things.
    ///
    /// Answers a page.
    ///
    /// `GET /things`, operation `listThings`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200: A page.
    ///
    /// # Errors
    ///
    /// The server refuses with ; see [`Error`](crate::Error) for what else can go wrong.
    pub fn list_things(&self) -> ListThings<'_> {
        ListThings::new(self)
    }
}

/// The call of `listThings`, begun by [`Client::list_things`](crate::Client::list_things).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListThings<'a> {
    client: &'a super::Client,
    next_page: Result<Option<String>, &'static str>,
}

impl<'a> ListThings<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            next_page: Ok(None),
        }
    }

    /// The token of the page.
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

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, next_page } = self;
        let next_page = next_page.map_err(Error::InvalidRequest)?;
        let url = format!("{}/things", client.base_url(),);
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("next_page", &next_page))
                .build()?,
        )
    }

    /// Sends `GET /things`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::ThingList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_THINGS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::client::paging::Paged for ListThings<'_> {
    type Page = crate::models::ThingList;
    type Item = crate::models::Thing;
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
        (page.things, page.next_page)
    }
}

impl<'a> ListThings<'a> {
    /// Streams the `things` of this page and of all that follow it; each page is fetched when its
    /// first item is asked for.
    ///
    /// An error ends the stream.
    #[inline]
    pub fn stream(
        self,
    ) -> impl crate::client::paging::Stream<
        Item = Result<crate::models::Thing, Error>,
    > + Send + 'a {
        crate::client::paging::stream(self)
    }
}
