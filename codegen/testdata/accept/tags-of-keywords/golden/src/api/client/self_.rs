// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `self`.

use crate::client::runtime::{self, ParameterError, Error, QueryParam, ResponseValue};

/// # Tag `self`
impl crate::Client {
    /// `GET /self`.
    ///
    /// `GET /self`, operation `self`.
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`sign`](crate::builder::Self_::sign)
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
    /// client.self_().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn self_(&self) -> Self_ {
        Self_::new(self)
    }
}

/// A call of `self`, which [`Client::self_`](crate::Client::self_) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct Self_ {
    client: crate::Client,
    sign: Result<Option<crate::models::SelfSign>, ParameterError>,
}

impl Self_ {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            sign: Ok(None),
        }
    }

    pub fn sign(
        mut self,
        sign: impl runtime::OptionalArgument<crate::models::SelfSign>,
    ) -> Self {
        self.sign = ParameterError::convert_optional("sign", "SelfSign", sign);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, sign } = self;
        let sign = sign?;
        let url = format!("{}/self", client.base_url());
        Ok(client.http().get(url).query(&QueryParam::new("sign", &sign)).build()?)
    }

    /// Sends `GET /self`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::SELF,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for Self_ {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
