// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

use crate::client::runtime::{BoxError, ParameterError, Error, ResponseValue};

/// # Tag `things`
///
/// Things to test with.
impl crate::Client {
    /// Create a thing.
    ///
    /// Takes a body that may be left out.
    ///
    /// `POST /things`, operation `createThing`.
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
    /// use quay_api::models::NewThing;
    ///
    /// client
    ///     .create_thing()
    ///     .body(
    ///         NewThing::default()
    ///             .note("a note")
    ///             .parent(quay_api::Field::Null)
    ///             .with_clone(true)
    ///             .labels(["old", "blue"]),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_thing(&self) -> CreateThing<'_> {
        CreateThing::new(self)
    }

    /// Replace the things.
    ///
    /// Takes a bare list.
    ///
    /// `PUT /things`, operation `replaceThings`.
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
    /// use quay_api::models::NewThing;
    ///
    /// client
    ///     .replace_things()
    ///     .body(Vec::from([NewThing::default().note("a note")]))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace_things(&self) -> ReplaceThings<'_> {
        ReplaceThings::new(self)
    }
}

/// A call of `createThing`, which [`Client::create_thing`](crate::Client::create_thing) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateThing<'a> {
    client: &'a crate::Client,
    body: Result<crate::models::NewThing, ParameterError>,
}

impl<'a> CreateThing<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            body: Ok(Default::default()),
        }
    }

    /// The body of the request.
    ///
    /// Optional.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::NewThing, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "NewThing", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body?;
        let url = format!("{}/things", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /things`.
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

/// A call of `replaceThings`, which [`Client::replace_things`](crate::Client::replace_things)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ReplaceThings<'a> {
    client: &'a crate::Client,
    body: Result<Vec<crate::models::NewThing>, ParameterError>,
}

impl<'a> ReplaceThings<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            body: Err(ParameterError::missing("body", "Vec<NewThing>")),
        }
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<crate::models::NewThing>, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "Vec<NewThing>", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body?;
        let url = format!("{}/things", client.base_url());
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /things`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::REPLACE_THINGS,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}
