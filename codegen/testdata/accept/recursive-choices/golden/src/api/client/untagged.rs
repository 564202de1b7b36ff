// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `untagged`.

use crate::client::runtime::{self, Error, ResponseValue};

/// # Tag `untagged`
impl crate::Client {
    /// `POST /filters`.
    ///
    /// `POST /filters`, operation `createFilter`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`Filter`](crate::models::Filter): The filter.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(
    /// client: quay_api::Client,
    /// body: quay_api::models::Filter,
    /// # ) -> quay_api::Result<()> {
    /// let filter = client.create_filter(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_filter(
        &self,
        body: impl runtime::BodyArgument<crate::models::Filter>,
    ) -> CreateFilter {
        CreateFilter::new(self, body)
    }

    /// `POST /links`.
    ///
    /// `POST /links`, operation `createLink`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`Link`](crate::models::Link): The link.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(
    /// client: quay_api::Client,
    /// body: quay_api::models::Link,
    /// # ) -> quay_api::Result<()> {
    /// let link = client.create_link(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_link(
        &self,
        body: impl runtime::BodyArgument<crate::models::Link>,
    ) -> CreateLink {
        CreateLink::new(self, body)
    }

    /// `POST /blocks`.
    ///
    /// `POST /blocks`, operation `createBlock`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`Block`](crate::models::Block): The block.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(
    /// client: quay_api::Client,
    /// body: quay_api::models::Block,
    /// # ) -> quay_api::Result<()> {
    /// let block = client.create_block(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_block(
        &self,
        body: impl runtime::BodyArgument<crate::models::Block>,
    ) -> CreateBlock {
        CreateBlock::new(self, body)
    }
}

/// A call of `createFilter`, which [`Client::create_filter`](crate::Client::create_filter)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateFilter {
    client: crate::Client,
    body: crate::models::Filter,
}

impl CreateFilter {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::Filter>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/filters", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /filters`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Filter, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_FILTER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateFilter {
    type Output = Result<ResponseValue<crate::models::Filter>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Filter, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createLink`, which [`Client::create_link`](crate::Client::create_link) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateLink {
    client: crate::Client,
    body: crate::models::Link,
}

impl CreateLink {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::Link>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/links", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /links`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Link, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_LINK,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateLink {
    type Output = Result<ResponseValue<crate::models::Link>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Link, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createBlock`, which [`Client::create_block`](crate::Client::create_block) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateBlock {
    client: crate::Client,
    body: crate::models::Block,
}

impl CreateBlock {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::Block>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/blocks", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /blocks`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Block, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_BLOCK,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateBlock {
    type Output = Result<ResponseValue<crate::models::Block>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Block, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
