// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `thing`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// # Tag `thing`
///
/// Things.
impl crate::Client {
    /// Read a thing.
    ///
    /// Reads a thing.
    ///
    /// `GET /things/{id}`, operation `getThing`.
    ///
    /// # Parameters
    ///
    /// - `id`: The id.
    ///
    /// # Access
    ///
    /// Needs a token with `read`.
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
    /// let thing = client.get_thing("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_thing(&self, id: impl runtime::Argument<crate::PathSegment>) -> GetThing {
        GetThing::new(self, id)
    }
}

/// A call of `getThing`, which [`Client::get_thing`](crate::Client::get_thing) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetThing {
    client: crate::Client,
    id: Result<crate::PathSegment, ParameterError>,
}

impl GetThing {
    pub(crate) fn new(
        client: &crate::Client,
        id: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            id: ParameterError::convert("id", "PathSegment", id),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, id } = self;
        let id = id?;
        let id = encode_path(&id);
        let url = format!("{}/things/{id}", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /things/{id}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Thing, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_THING,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetThing {
    type Output = Result<ResponseValue<crate::models::Thing>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Thing, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
