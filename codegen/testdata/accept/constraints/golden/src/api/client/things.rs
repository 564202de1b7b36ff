// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

use crate::client::runtime::{self, ParameterError, Error, QueryParam, ResponseValue};

/// # Tag `things`
///
/// Things to test with.
impl crate::Client {
    /// List the things.
    ///
    /// Lists the things. Bounds and sets of a query are checked as well.
    ///
    /// `GET /things`, operation `listThings`.
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`limit`](crate::builder::ListThings::limit),
    ///   [`order`](crate::builder::ListThings::order)
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.list_things().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_things(&self) -> ListThings {
        ListThings::new(self)
    }

    /// Create a thing.
    ///
    /// Takes values in all places.
    ///
    /// `POST /things`, operation `createThing`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{NewThing, Written};
    ///
    /// client
    ///     .create_thing(NewThing::default().written(Written::default().short("ab")))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_thing(
        &self,
        body: impl runtime::BodyArgument<crate::models::NewThing>,
    ) -> CreateThing {
        CreateThing::new(self, body)
    }

    /// Replace the things.
    ///
    /// Takes a bare list.
    ///
    /// `PUT /things`, operation `replaceThings`.
    ///
    /// # Parameters
    ///
    /// - `body`: Limits: at most 2 items. Each item: Limits: at least 1.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.replace_things(vec![1]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace_things(
        &self,
        body: impl runtime::BodyArgument<Vec<i32>>,
    ) -> ReplaceThings {
        ReplaceThings::new(self, body)
    }
}

/// A call of `listThings`, which [`Client::list_things`](crate::Client::list_things) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListThings {
    client: crate::Client,
    limit: Result<Option<i32>, ParameterError>,
    order: Result<Option<crate::models::ListThingsOrder>, ParameterError>,
}

impl ListThings {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            limit: Ok(None),
            order: Ok(None),
        }
    }

    /// How many there are at most.
    ///
    /// Limits: at least 1, at most 100.
    pub fn limit(mut self, limit: impl runtime::OptionalArgument<i32>) -> Self {
        self.limit = ParameterError::convert_optional("limit", "i32", limit);
        self
    }

    /// Which come first.
    pub fn order(
        mut self,
        order: impl runtime::OptionalArgument<crate::models::ListThingsOrder>,
    ) -> Self {
        self.order = ParameterError::convert_optional("order", "ListThingsOrder", order);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, limit, order } = self;
        let limit = limit?;
        let order = order?;
        let url = format!("{}/things", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("limit", &limit))
                .query(&QueryParam::new("order", &order))
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
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::LIST_THINGS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListThings {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createThing`, which [`Client::create_thing`](crate::Client::create_thing) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateThing {
    client: crate::Client,
    body: crate::models::NewThing,
}

impl CreateThing {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::NewThing>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/things", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /things`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::CREATE_THING,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateThing {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `replaceThings`, which [`Client::replace_things`](crate::Client::replace_things)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ReplaceThings {
    client: crate::Client,
    body: Vec<i32>,
}

impl ReplaceThings {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<Vec<i32>>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/things", client.base_url());
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /things`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::REPLACE_THINGS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ReplaceThings {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
