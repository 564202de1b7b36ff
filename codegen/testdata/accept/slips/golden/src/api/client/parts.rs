// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `parts`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// # Tag `parts`
impl crate::Client {
    /// 404.
    ///
    /// `GET /things/{thingId}/parts/{part}`, operation `getPart`.
    ///
    /// # Parameters
    ///
    /// - `thing_id`:
    /// - `part`:
    /// - optional, by setters: [`raw`](crate::builder::GetPart::raw)
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`Part`](crate::models::Part): A part.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 404. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let part = client.get_part(1, "part").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_part(
        &self,
        thing_id: impl runtime::Argument<i64>,
        part: impl runtime::Argument<crate::PathSegment>,
    ) -> GetPart {
        GetPart::new(self, thing_id, part)
    }
}

/// A call of `getPart`, which [`Client::get_part`](crate::Client::get_part) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetPart {
    client: crate::Client,
    thing_id: Result<i64, ParameterError>,
    part: Result<crate::PathSegment, ParameterError>,
    raw: Result<Option<String>, ParameterError>,
}

impl GetPart {
    pub(crate) fn new(
        client: &crate::Client,
        thing_id: impl runtime::Argument<i64>,
        part: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            thing_id: ParameterError::convert("thing_id", "i64", thing_id),
            part: ParameterError::convert("part", "PathSegment", part),
            raw: Ok(None),
        }
    }

    /// Limits: at most 8 characters.
    pub fn raw(mut self, raw: impl runtime::OptionalArgument<String>) -> Self {
        self.raw = ParameterError::convert_optional("raw", "String", raw);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, thing_id, part, raw } = self;
        let thing_id = thing_id?;
        let part = part?;
        let raw = raw?;
        let part = encode_path(&part);
        let url = format!("{}/things/{thing_id}/parts/{part}", client.base_url());
        Ok(client.http().get(url).query(&QueryParam::new("raw", &raw)).build()?)
    }

    /// Sends `GET /things/{thingId}/parts/{part}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Part, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_PART,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetPart {
    type Output = Result<ResponseValue<crate::models::Part>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Part, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
