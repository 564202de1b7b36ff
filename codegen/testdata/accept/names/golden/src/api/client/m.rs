// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `m²`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, ResponseValue, encode_path,
};

/// # Tag `m²`
///
/// Areas.
impl crate::Client {
    /// Read an area.
    ///
    /// Reads an area.
    ///
    /// `GET /areas/{gen}`, operation `getArea`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`面積`](crate::models::面積): The area.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let 面積 = client.get_area().gen_("gen").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_area(&self) -> GetArea<'_> {
        GetArea::new(self)
    }
}

/// A call of `getArea`, which [`Client::get_area`](crate::Client::get_area) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetArea<'a> {
    client: &'a crate::Client,
    gen_: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetArea<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            gen_: Err(ParameterError::missing("gen_", "PathSegment")),
        }
    }

    /// The generation.
    ///
    /// Required.
    pub fn gen_<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.gen_ = ParameterError::convert("gen_", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, gen_ } = self;
        let gen_ = gen_?;
        let gen_ = encode_path(&gen_);
        let url = format!("{}/areas/{gen_}", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /areas/{gen}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::面積>, Error>> {
        crate::client::call(
            &crate::api::operations::GET_AREA,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
