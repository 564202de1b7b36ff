// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

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
    /// - 200: The colours.
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
    order: Result<Option<crate::models::ListThingsOrder>, &'static str>,
}

impl<'a> ListThings<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            order: Ok(None),
        }
    }

    /// The order.
    ///
    /// Optional.
    pub fn order<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::ListThingsOrder>,
    {
        self.order = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `crate :: models :: ListThingsOrder` for order failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, order } = self;
        let order = order.map_err(Error::InvalidRequest)?;
        let url = format!("{}/things", client.base_url(),);
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("order", &order))
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
        Output = Result<ResponseValue<crate::models::Paint>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_THINGS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
