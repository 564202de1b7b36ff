// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

use crate::client::runtime::{self, ParameterError, Error, QueryParam, ResponseValue};

/// # Tag `things`
///
/// Things to test with.
impl crate::Client {
    /// List the things.
    ///
    /// Takes a default of every type.
    ///
    /// `GET /things`, operation `listThings`.
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`limit`](crate::builder::ListThings::limit),
    ///   [`since`](crate::builder::ListThings::since), [`all`](crate::builder::ListThings::all),
    ///   [`name`](crate::builder::ListThings::name), [`order`](crate::builder::ListThings::order),
    ///   [`kind`](crate::builder::ListThings::kind), [`state`](crate::builder::ListThings::state),
    ///   [`page`](crate::builder::ListThings::page),
    ///   [`performer`](crate::builder::ListThings::performer)
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, `String`: The names of the things.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let text = client.list_things().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_things(&self) -> ListThings {
        ListThings::new(self)
    }
}

/// A call of `listThings`, which [`Client::list_things`](crate::Client::list_things) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListThings {
    client: crate::Client,
    limit: Result<Option<i32>, ParameterError>,
    since: Result<Option<i64>, ParameterError>,
    all: Result<Option<bool>, ParameterError>,
    name: Result<Option<String>, ParameterError>,
    order: Result<Option<crate::models::ListThingsOrder>, ParameterError>,
    kind: Result<Option<crate::models::Kind>, ParameterError>,
    state: Result<Option<crate::models::ListThingsState>, ParameterError>,
    page: Result<Option<i32>, ParameterError>,
    performer: Result<Option<String>, ParameterError>,
}

impl ListThings {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            limit: Ok(None),
            since: Ok(None),
            all: Ok(None),
            name: Ok(None),
            order: Ok(None),
            kind: Ok(None),
            state: Ok(None),
            page: Ok(None),
            performer: Ok(None),
        }
    }

    /// How many to give. The server takes `5` without it.
    pub fn limit(mut self, limit: impl runtime::OptionalArgument<i32>) -> Self {
        self.limit = ParameterError::convert_optional("limit", "i32", limit);
        self
    }

    /// The oldest one. The server takes `-1` without it.
    pub fn since(mut self, since: impl runtime::OptionalArgument<i64>) -> Self {
        self.since = ParameterError::convert_optional("since", "i64", since);
        self
    }

    /// Whether to give all. The server takes `true` without it.
    pub fn all(mut self, all: impl runtime::OptionalArgument<bool>) -> Self {
        self.all = ParameterError::convert_optional("all", "bool", all);
        self
    }

    /// A name. The server takes `"it's \"one\""` without it.
    pub fn name(mut self, name: impl runtime::OptionalArgument<String>) -> Self {
        self.name = ParameterError::convert_optional("name", "String", name);
        self
    }

    /// The order. The server takes `"down"` without it.
    pub fn order(
        mut self,
        order: impl runtime::OptionalArgument<crate::models::ListThingsOrder>,
    ) -> Self {
        self.order = ParameterError::convert_optional("order", "ListThingsOrder", order);
        self
    }

    /// The kind, whose component has the default. The server takes `"image"` without it.
    pub fn kind(
        mut self,
        kind: impl runtime::OptionalArgument<crate::models::Kind>,
    ) -> Self {
        self.kind = ParameterError::convert_optional("kind", "Kind", kind);
        self
    }

    /// The state, whose default may be one that the document does not list. The server takes
    /// `"dry"` without it.
    pub fn state(
        mut self,
        state: impl runtime::OptionalArgument<crate::models::ListThingsState>,
    ) -> Self {
        self.state = ParameterError::convert_optional("state", "ListThingsState", state);
        self
    }

    /// The page, which the operation reads itself. The server takes `1` without it.
    pub fn page(mut self, page: impl runtime::OptionalArgument<i32>) -> Self {
        self.page = ParameterError::convert_optional("page", "i32", page);
        self
    }

    /// A parameter without a default.
    pub fn performer(
        mut self,
        performer: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.performer = ParameterError::convert_optional(
            "performer",
            "String",
            performer,
        );
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            all,
            kind,
            limit,
            name,
            order,
            page,
            performer,
            since,
            state,
        } = self;
        let all = all?;
        let kind = kind?;
        let limit = limit?;
        let name = name?;
        let order = order?;
        let page = page?;
        let performer = performer?;
        let since = since?;
        let state = state?;
        let url = format!("{}/things", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("all", &all))
                .query(&QueryParam::new("kind", &kind))
                .query(&QueryParam::new("limit", &limit))
                .query(&QueryParam::new("name", &name))
                .query(&QueryParam::new("order", &order))
                .query(&QueryParam::new("page", &page))
                .query(&QueryParam::new("performer", &performer))
                .query(&QueryParam::new("since", &since))
                .query(&QueryParam::new("state", &state))
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
    pub fn send(self) -> runtime::ResponseFuture<String, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_THINGS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListThings {
    type Output = Result<ResponseValue<String>, Error>;
    type IntoFuture = runtime::ResponseFuture<String, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
