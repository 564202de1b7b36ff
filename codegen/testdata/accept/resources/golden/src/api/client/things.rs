// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// # Tag `things`
///
/// Things to test with.
impl crate::Client {
    /// List the things.
    ///
    /// Lists the things.
    ///
    /// `GET /things`, operation `listThings`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`ThingList`](crate::models::ThingList): The things.
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

    /// Create a thing.
    ///
    /// Creates a thing.
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
    /// use quay_api::models::{NewThing, ThingSize};
    ///
    /// client.create_thing(NewThing::new("one").size(ThingSize::Large)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_thing(
        &self,
        body: impl runtime::BodyArgument<crate::models::NewThing>,
    ) -> CreateThing {
        CreateThing::new(self, body)
    }

    /// Change a thing.
    ///
    /// Changes a thing.
    ///
    /// `PUT /things/{id}`, operation `changeThing`.
    ///
    /// # Parameters
    ///
    /// - `id`: Its number.
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
    /// use quay_api::models::{ThingChange, ThingSize};
    ///
    /// client.change_thing(7, ThingChange::default().size(ThingSize::Large)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_thing(
        &self,
        id: impl runtime::Argument<i64>,
        body: impl runtime::BodyArgument<crate::models::ThingChange>,
    ) -> ChangeThing {
        ChangeThing::new(self, id, body)
    }

    /// Read a box.
    ///
    /// Reads a box.
    ///
    /// `GET /boxes/{box}`, operation `getBox`.
    ///
    /// # Parameters
    ///
    /// - `box_`: Its name.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`Thing`](crate::models::Thing): The box.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let thing = client.get_box("red").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_box(&self, box_: impl runtime::Argument<crate::PathSegment>) -> GetBox {
        GetBox::new(self, box_)
    }

    /// Create a box.
    ///
    /// Creates a box.
    ///
    /// `PUT /boxes/{box}`, operation `putBox`.
    ///
    /// # Parameters
    ///
    /// - `box_`: Its name.
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
    /// client.put_box("red").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_box(&self, box_: impl runtime::Argument<crate::PathSegment>) -> PutBox {
        PutBox::new(self, box_)
    }
}

/// A call of `listThings`, which [`Client::list_things`](crate::Client::list_things) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListThings {
    client: crate::Client,
}

impl ListThings {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/things", client.base_url());
        Ok(client.http().get(url).build()?)
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

/// A call of `changeThing`, which [`Client::change_thing`](crate::Client::change_thing) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ChangeThing {
    client: crate::Client,
    id: Result<i64, ParameterError>,
    body: crate::models::ThingChange,
}

impl ChangeThing {
    pub(crate) fn new(
        client: &crate::Client,
        id: impl runtime::Argument<i64>,
        body: impl runtime::BodyArgument<crate::models::ThingChange>,
    ) -> Self {
        Self {
            client: client.clone(),
            id: ParameterError::convert("id", "i64", id),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, id, body } = self;
        let id = id?;
        let url = format!("{}/things/{id}", client.base_url());
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /things/{id}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::CHANGE_THING,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ChangeThing {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getBox`, which [`Client::get_box`](crate::Client::get_box) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetBox {
    client: crate::Client,
    box_: Result<crate::PathSegment, ParameterError>,
}

impl GetBox {
    pub(crate) fn new(
        client: &crate::Client,
        box_: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            box_: ParameterError::convert("box_", "PathSegment", box_),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, box_ } = self;
        let box_ = box_?;
        let box_ = encode_path(&box_);
        let url = format!("{}/boxes/{box_}", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /boxes/{box}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Thing, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_BOX,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetBox {
    type Output = Result<ResponseValue<crate::models::Thing>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Thing, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `putBox`, which [`Client::put_box`](crate::Client::put_box) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct PutBox {
    client: crate::Client,
    box_: Result<crate::PathSegment, ParameterError>,
}

impl PutBox {
    pub(crate) fn new(
        client: &crate::Client,
        box_: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            box_: ParameterError::convert("box_", "PathSegment", box_),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, box_ } = self;
        let box_ = box_?;
        let box_ = encode_path(&box_);
        let url = format!("{}/boxes/{box_}", client.base_url());
        Ok(client.http().put(url).build()?)
    }

    /// Sends `PUT /boxes/{box}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::PUT_BOX,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for PutBox {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
