// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

use crate::client::runtime::{BoxError, ParameterError, Error, ResponseValue};

/// # Tag `things`
///
/// Things to test with.
impl crate::Client {
    /// Change the thing.
    ///
    /// Takes a closed body and returns every kind of presence.
    ///
    /// `PUT /thing`, operation `changeThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`Thing`](crate::models::Thing): The thing.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::ThingChange;
    ///
    /// let thing = client
    ///     .change_thing()
    ///     .body(ThingChange::default().limit(quay_api::Field::Null))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_thing(&self) -> ChangeThing<'_> {
        ChangeThing::new(self)
    }
}

/// A call of `changeThing`, which [`Client::change_thing`](crate::Client::change_thing) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeThing<'a> {
    client: &'a crate::Client,
    body: Result<crate::models::ThingChange, ParameterError>,
}

impl<'a> ChangeThing<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            body: Err(ParameterError::missing("body", "ThingChange")),
        }
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::ThingChange, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "ThingChange", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body?;
        let url = format!("{}/thing", client.base_url());
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /thing`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::Thing>, Error>> {
        crate::client::call(
            &crate::api::operations::CHANGE_THING,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
