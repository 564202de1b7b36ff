// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `boxes`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// # Tag `boxes`
///
/// Boxes to keep things in. They are many.
impl crate::Client {
    /// List the boxes.
    ///
    /// Returns all names.
    ///
    /// `GET /api/v1/boxes`, operation `listBoxes`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, a list of `String`: The names.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let items = client.list_boxes().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_boxes(&self) -> ListBoxes {
        ListBoxes::new(self)
    }

    /// Create a box.
    ///
    /// Creates a box without a name.
    ///
    /// `POST /api/v1/boxes`, operation `createBox`.
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
    /// client.create_box().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_box(&self) -> CreateBox {
        CreateBox::new(self)
    }

    /// Build a crate.
    ///
    /// Builds a crate.
    ///
    /// `POST /api/v1/crates`, operation `nailTogether`.
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
    /// client.nail_together().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn nail_together(&self) -> NailTogether {
        NailTogether::new(self)
    }

    /// Paint a crate.
    ///
    /// Paints a crate.
    ///
    /// `PUT /api/v1/crates/{name}/colour`, operation `paintCrate`.
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the crate.
    /// - `body`: The colour.
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
    /// use quay_api::models::{PaintCrateBody, PaintCrateBodyColour};
    ///
    /// client
    ///     .paint_crate("name", PaintCrateBody::new(PaintCrateBodyColour::Red).coats(2))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn paint_crate(
        &self,
        name: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::PaintCrateBody>,
    ) -> PaintCrate {
        PaintCrate::new(self, name, body)
    }

    /// Store a crate.
    ///
    /// Brings a crate into a room.
    ///
    /// `POST /api/v1/stored`, operation `storeCrate`.
    ///
    /// # Parameters
    ///
    /// - `body`: What goes where.
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
    /// use quay_api::models::StoreCrateBody;
    ///
    /// client.store_crate(StoreCrateBody::new("big").room("attic")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn store_crate(
        &self,
        body: impl runtime::BodyArgument<crate::models::StoreCrateBody>,
    ) -> StoreCrate {
        StoreCrate::new(self, body)
    }
}

/// A call of `listBoxes`, which [`Client::list_boxes`](crate::Client::list_boxes) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListBoxes {
    client: crate::Client,
}

impl ListBoxes {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/boxes", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/boxes`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<Vec<String>, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_BOXES,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListBoxes {
    type Output = Result<ResponseValue<Vec<String>>, Error>;
    type IntoFuture = runtime::ResponseFuture<Vec<String>, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createBox`, which [`Client::create_box`](crate::Client::create_box) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateBox {
    client: crate::Client,
}

impl CreateBox {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/boxes", client.base_url());
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/boxes`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::CREATE_BOX,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateBox {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `nailTogether`, which [`Client::nail_together`](crate::Client::nail_together)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct NailTogether {
    client: crate::Client,
}

impl NailTogether {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/crates", client.base_url());
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/crates`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::NAIL_TOGETHER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for NailTogether {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `paintCrate`, which [`Client::paint_crate`](crate::Client::paint_crate) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct PaintCrate {
    client: crate::Client,
    name: Result<crate::PathSegment, ParameterError>,
    body: crate::models::PaintCrateBody,
}

impl PaintCrate {
    pub(crate) fn new(
        client: &crate::Client,
        name: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::PaintCrateBody>,
    ) -> Self {
        Self {
            client: client.clone(),
            name: ParameterError::convert("name", "PathSegment", name),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, name, body } = self;
        let name = name?;
        let name = encode_path(&name);
        let url = format!("{}/api/v1/crates/{name}/colour", client.base_url());
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/crates/{name}/colour`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::PAINT_CRATE,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for PaintCrate {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `storeCrate`, which [`Client::store_crate`](crate::Client::store_crate) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct StoreCrate {
    client: crate::Client,
    body: crate::models::StoreCrateBody,
}

impl StoreCrate {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::StoreCrateBody>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/api/v1/stored", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/stored`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::STORE_CRATE,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for StoreCrate {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
