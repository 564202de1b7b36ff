// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

use crate::client::runtime::{self, Error, ResponseValue};

/// # Tag `things`
impl crate::Client {
    /// `PUT /things`.
    ///
    /// `PUT /things`, operation `changeThing`.
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
    /// - 200, [`A`](crate::models::A): The thing.
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
    /// body: quay_api::models::Properties,
    /// # ) -> quay_api::Result<()> {
    /// let a = client.change_thing(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_thing(
        &self,
        body: impl runtime::BodyArgument<crate::models::Properties>,
    ) -> ChangeThing {
        ChangeThing::new(self, body)
    }
}

/// A call of `changeThing`, which [`Client::change_thing`](crate::Client::change_thing) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ChangeThing {
    client: crate::Client,
    body: crate::models::Properties,
}

impl ChangeThing {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::Properties>,
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
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /things`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::A, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CHANGE_THING,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ChangeThing {
    type Output = Result<ResponseValue<crate::models::A>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::A, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
