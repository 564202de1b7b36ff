// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `client`.

use crate::client::runtime::{self, Error, ResponseValue};

/// # Tag `client`
impl crate::Client {
    /// `POST /c`.
    ///
    /// `POST /c`, operation `getThing3`.
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
    /// body: quay_api::models::GetThingPath,
    /// # ) -> quay_api::Result<()> {
    /// client.get_thing3(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_thing3(
        &self,
        body: impl runtime::BodyArgument<crate::models::GetThingPath>,
    ) -> GetThing3 {
        GetThing3::new(self, body)
    }
}

/// A call of `getThing3`, which [`Client::get_thing3`](crate::Client::get_thing3) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetThing3 {
    client: crate::Client,
    body: crate::models::GetThingPath,
}

impl GetThing3 {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::GetThingPath>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/c", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /c`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::GET_THING3,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetThing3 {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
