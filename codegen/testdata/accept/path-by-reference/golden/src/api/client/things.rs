// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// # Tag `things`
impl crate::Client {
    /// `GET /things/{name}`.
    ///
    /// `GET /things/{name}`, operation `getThing`.
    ///
    /// # Parameters
    ///
    /// - `name`:
    /// - optional, by setters: [`word`](crate::builder::GetThing::word)
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
    /// client.get_thing("name".to_owned()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_thing(
        &self,
        name: impl runtime::Argument<crate::PathSegment>,
    ) -> GetThing {
        GetThing::new(self, name)
    }

    /// `HEAD /things/{name}`.
    ///
    /// `HEAD /things/{name}`, operation `headThing`.
    ///
    /// # Parameters
    ///
    /// - `name`:
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
    /// client.head_thing("name".to_owned()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn head_thing(
        &self,
        name: impl runtime::Argument<crate::PathSegment>,
    ) -> HeadThing {
        HeadThing::new(self, name)
    }
}

/// A call of `getThing`, which [`Client::get_thing`](crate::Client::get_thing) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetThing {
    client: crate::Client,
    name: Result<crate::PathSegment, ParameterError>,
    word: Result<Option<String>, ParameterError>,
}

impl GetThing {
    pub(crate) fn new(
        client: &crate::Client,
        name: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            name: ParameterError::convert("name", "PathSegment", name),
            word: Ok(None),
        }
    }

    /// Limits: like `^\p{L}+$`.
    pub fn word(mut self, word: impl runtime::OptionalArgument<String>) -> Self {
        self.word = ParameterError::convert_optional("word", "String", word);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, name, word } = self;
        let name = name?;
        let word = word?;
        let name = ParameterError::convert::<
            crate::PathSegment,
        >("name", "PathSegment", &name)?;
        let name = encode_path(&name);
        let url = format!("{}/things/{name}", client.base_url());
        Ok(client.http().get(url).query(&QueryParam::new("word", &word)).build()?)
    }

    /// Sends `GET /things/{name}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::GET_THING,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetThing {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `headThing`, which [`Client::head_thing`](crate::Client::head_thing) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct HeadThing {
    client: crate::Client,
    name: Result<crate::PathSegment, ParameterError>,
}

impl HeadThing {
    pub(crate) fn new(
        client: &crate::Client,
        name: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            name: ParameterError::convert("name", "PathSegment", name),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, name } = self;
        let name = name?;
        let name = ParameterError::convert::<
            crate::PathSegment,
        >("name", "PathSegment", &name)?;
        let name = encode_path(&name);
        let url = format!("{}/things/{name}", client.base_url());
        Ok(client.http().head(url).build()?)
    }

    /// Sends `HEAD /things/{name}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::HEAD_THING,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for HeadThing {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
