// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `untagged`.

use crate::client::runtime::{self, Error, ResponseValue};

/// # Tag `untagged`
impl crate::Client {
    /// `POST /things`.
    ///
    /// `POST /things`, operation `getPart2`.
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`body`](crate::builder::GetPart2::body)
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 2XX, no body: The document declares no success.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let response = client.get_part2().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_part2(&self) -> GetPart2 {
        GetPart2::new(self)
    }
}

/// A call of `getPart2`, which [`Client::get_part2`](crate::Client::get_part2) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetPart2 {
    client: crate::Client,
    body: Option<crate::models::Part>,
}

impl GetPart2 {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            body: None,
        }
    }

    /// The body of the request.
    pub fn body(
        mut self,
        body: impl runtime::OptionalBody<crate::models::Part>,
    ) -> Self {
        self.body = body.into_optional_body();
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/things", client.base_url());
        Ok(runtime::with_body(client.http().post(url), body.as_ref()).build()?)
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
        apitwin_runtime::client::receive::<
            Self,
            _,
        >(&crate::api::operations::GET_PART2, client, self.into_request())
    }
}

impl std::future::IntoFuture for GetPart2 {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl apitwin_runtime::client::Receive for GetPart2 {
    type Value = ();
    const ACCEPT: &'static str = "";
    const CASES: &'static [apitwin_runtime::client::ResponseCase] = &[
        apitwin_runtime::client::ResponseCase {
            statuses: (200, 299),
            media_type: None,
            is_stream: false,
        },
    ];
    #[inline]
    #[allow(
        unused_variables,
        reason = "what is read does not always depend on all of it"
    )]
    fn receive(
        case: usize,
        status: reqwest::StatusCode,
        body: apitwin_runtime::client::Received,
    ) -> Result<Self::Value, serde_json::Error> {
        Ok(())
    }
}
