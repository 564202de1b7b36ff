// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

use crate::client::runtime::{BoxError, ParameterError, Error, QueryParam, ResponseValue};

/// # Tag `things`
///
/// Things to test with.
impl crate::Client {
    /// List the things.
    ///
    /// Filters by an enumeration in the query.
    ///
    /// `GET /things`, operation `listThings`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`Paint`](crate::models::Paint): The colours.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let paint = client.list_things().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_things(&self) -> ListThings<'_> {
        ListThings::new(self)
    }
}

/// A call of `listThings`, which [`Client::list_things`](crate::Client::list_things) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListThings<'a> {
    client: &'a crate::Client,
    order: Result<Option<crate::models::ListThingsOrder>, ParameterError>,
}

impl<'a> ListThings<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self { client, order: Ok(None) }
    }

    /// The order.
    ///
    /// Optional.
    pub fn order<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::ListThingsOrder, Error: Into<BoxError>>,
    {
        self.order = ParameterError::convert("order", "ListThingsOrder", value)
            .map(Some);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, order } = self;
        let order = order?;
        let url = format!("{}/things", client.base_url());
        Ok(client.http().get(url).query(&QueryParam::new("order", &order)).build()?)
    }

    /// Sends `GET /things`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::Paint>, Error>> {
        crate::client::call(
            &crate::api::operations::LIST_THINGS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
