// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `untagged`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// # Tag `untagged`
impl crate::Client {
    /// `GET /codes/{code}`.
    ///
    /// `GET /codes/{code}`, operation `getCode`.
    ///
    /// # Parameters
    ///
    /// - `code`: Limits: like `^[0-9]{3}$`.
    /// - optional, by setters: [`word`](crate::builder::GetCode::word)
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
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
    /// client.get_code("code").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_code(&self, code: impl runtime::Argument<crate::PathSegment>) -> GetCode {
        GetCode::new(self, code)
    }

    /// `POST /things`.
    ///
    /// `POST /things`, operation `putThing`.
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
    /// - 204, no body: Done.
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
    /// body: quay_api::models::Thing,
    /// # ) -> quay_api::Result<()> {
    /// client.put_thing(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_thing(
        &self,
        body: impl runtime::BodyArgument<crate::models::Thing>,
    ) -> PutThing {
        PutThing::new(self, body)
    }
}

/// A call of `getCode`, which [`Client::get_code`](crate::Client::get_code) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetCode {
    client: crate::Client,
    code: Result<crate::PathSegment, ParameterError>,
    word: Result<Option<String>, ParameterError>,
}

impl GetCode {
    pub(crate) fn new(
        client: &crate::Client,
        code: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            code: ParameterError::convert("code", "PathSegment", code),
            word: Ok(None),
        }
    }

    /// Limits: like `^[0-9A-Za-z_]+(?-u:\b)$`.
    pub fn word(mut self, word: impl runtime::OptionalArgument<String>) -> Self {
        self.word = ParameterError::convert_optional("word", "String", word);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, code, word } = self;
        let code = code?;
        let word = word?;
        let code = encode_path(&code);
        let url = format!("{}/codes/{code}", client.base_url());
        Ok(client.http().get(url).query(&QueryParam::new("word", &word)).build()?)
    }

    /// Sends `GET /codes/{code}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::GET_CODE,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetCode {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `putThing`, which [`Client::put_thing`](crate::Client::put_thing) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct PutThing {
    client: crate::Client,
    body: crate::models::Thing,
}

impl PutThing {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::Thing>,
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
            &crate::api::operations::PUT_THING,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for PutThing {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
