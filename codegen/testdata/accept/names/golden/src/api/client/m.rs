// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `m²`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, ResponseValue, encode_path,
};

/// # Tag `m²`
///
/// Areas.
impl crate::Client {
    /// Read an area.
    ///
    /// Reads an area.
    ///
    /// `GET /areas/{gen}`, operation `getArea`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`面積`](crate::models::面積): The area.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let 面積 = client.get_area().gen_("gen").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_area(&self) -> GetArea<'_> {
        GetArea::new(self)
    }

    /// Read everything.
    ///
    /// Reads everything.
    ///
    /// `GET /everything`, operation `all`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: There is nothing.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.all().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn all(&self) -> All<'_> {
        All::new(self)
    }

    /// Create things.
    ///
    /// Creates things.
    ///
    /// `POST /everything`, operation `createThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: They are there.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::CreateThingBody;
    ///
    /// client.create_thing().body(Vec::from([CreateThingBody::default()])).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_thing(&self) -> CreateThing<'_> {
        CreateThing::new(self)
    }
}

/// A call of `getArea`, which [`Client::get_area`](crate::Client::get_area) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetArea<'a> {
    client: &'a crate::Client,
    gen_: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetArea<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            gen_: Err(ParameterError::missing("gen_", "PathSegment")),
        }
    }

    /// The generation.
    ///
    /// Required.
    pub fn gen_<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.gen_ = ParameterError::convert("gen_", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, gen_ } = self;
        let gen_ = gen_?;
        let gen_ = encode_path(&gen_);
        let url = format!("{}/areas/{gen_}", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /areas/{gen}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::面積>, Error>> {
        crate::client::call(
            &crate::api::operations::GET_AREA,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `all`, which [`Client::all`](crate::Client::all) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct All<'a> {
    client: &'a crate::Client,
}

impl<'a> All<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self { client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/everything", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /everything`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::ALL_,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `createThing`, which [`Client::create_thing`](crate::Client::create_thing) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateThing<'a> {
    client: &'a crate::Client,
    body: Result<Vec<crate::models::CreateThingBody>, ParameterError>,
}

impl<'a> CreateThing<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            body: Err(ParameterError::missing("body", "Vec<CreateThingBody>")),
        }
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<crate::models::CreateThingBody>, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "Vec<CreateThingBody>", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body?;
        let url = format!("{}/everything", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /everything`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::CREATE_THING,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}
