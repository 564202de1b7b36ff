// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

use crate::client::runtime::{self, ParameterError, Error, QueryParam, ResponseValue};

/// # Tag `things`
///
/// Things to test with.
impl crate::Client {
    /// List things.
    ///
    /// Lists things.
    ///
    /// `GET /things`, operation `listThings`.
    ///
    /// # Parameters
    ///
    /// - `ratio`: The ratio. Limits: at least 0, at most 1.
    /// - `colour`: The colours. Limits: at most 3 items, no item twice.
    /// - optional, by setters: [`tint`](crate::builder::ListThings::tint),
    ///   [`unit`](crate::builder::ListThings::unit), [`name`](crate::builder::ListThings::name),
    ///   [`width`](crate::builder::ListThings::width),
    ///   [`weight`](crate::builder::ListThings::weight),
    ///   [`flag`](crate::builder::ListThings::flag), [`count`](crate::builder::ListThings::count)
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: There are none.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::Colour;
    ///
    /// client.list_things(0.5f64, Vec::from([Colour::Red])).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_things(
        &self,
        ratio: impl runtime::Argument<f64>,
        colour: impl runtime::Argument<Vec<crate::models::Colour>>,
    ) -> ListThings {
        ListThings::new(self, ratio, colour)
    }
}

/// A call of `listThings`, which [`Client::list_things`](crate::Client::list_things) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListThings {
    client: crate::Client,
    ratio: Result<f64, ParameterError>,
    colour: Result<Vec<crate::models::Colour>, ParameterError>,
    tint: Result<Option<crate::models::Tint>, ParameterError>,
    unit: Result<Option<Vec<crate::models::ListThingsUnitItem>>, ParameterError>,
    name: Result<Option<crate::models::Names>, ParameterError>,
    width: Result<Option<Vec<i32>>, ParameterError>,
    weight: Result<Option<Vec<f64>>, ParameterError>,
    flag: Result<Option<Vec<bool>>, ParameterError>,
    count: Result<Option<crate::models::Count>, ParameterError>,
}

impl ListThings {
    pub(crate) fn new(
        client: &crate::Client,
        ratio: impl runtime::Argument<f64>,
        colour: impl runtime::Argument<Vec<crate::models::Colour>>,
    ) -> Self {
        Self {
            client: client.clone(),
            ratio: ParameterError::convert("ratio", "f64", ratio),
            colour: ParameterError::convert("colour", "Vec<Colour>", colour),
            tint: Ok(None),
            unit: Ok(None),
            name: Ok(None),
            width: Ok(None),
            weight: Ok(None),
            flag: Ok(None),
            count: Ok(None),
        }
    }

    /// A colour under another name.
    pub fn tint(
        mut self,
        tint: impl runtime::OptionalArgument<crate::models::Tint>,
    ) -> Self {
        self.tint = ParameterError::convert_optional("tint", "Tint", tint);
        self
    }

    /// The units.
    pub fn unit(
        mut self,
        unit: impl runtime::OptionalArgument<Vec<crate::models::ListThingsUnitItem>>,
    ) -> Self {
        self.unit = ParameterError::convert_optional(
            "unit",
            "Vec<ListThingsUnitItem>",
            unit,
        );
        self
    }

    /// The names.
    pub fn name(
        mut self,
        name: impl runtime::OptionalArgument<crate::models::Names>,
    ) -> Self {
        self.name = ParameterError::convert_optional("name", "Names", name);
        self
    }

    /// The widths.
    pub fn width(mut self, width: impl runtime::OptionalArgument<Vec<i32>>) -> Self {
        self.width = ParameterError::convert_optional("width", "Vec<i32>", width);
        self
    }

    /// The weights.
    pub fn weight(mut self, weight: impl runtime::OptionalArgument<Vec<f64>>) -> Self {
        self.weight = ParameterError::convert_optional("weight", "Vec<f64>", weight);
        self
    }

    /// The flags.
    pub fn flag(mut self, flag: impl runtime::OptionalArgument<Vec<bool>>) -> Self {
        self.flag = ParameterError::convert_optional("flag", "Vec<bool>", flag);
        self
    }

    /// A number under another name.
    pub fn count(
        mut self,
        count: impl runtime::OptionalArgument<crate::models::Count>,
    ) -> Self {
        self.count = ParameterError::convert_optional("count", "Count", count);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            colour,
            count,
            flag,
            name,
            ratio,
            tint,
            unit,
            weight,
            width,
        } = self;
        let colour = colour?;
        let count = count?;
        let flag = flag?;
        let name = name?;
        let ratio = ratio?;
        let tint = tint?;
        let unit = unit?;
        let weight = weight?;
        let width = width?;
        let url = format!("{}/things", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("colour", &colour))
                .query(&QueryParam::new("count", &count))
                .query(&QueryParam::new("flag", &flag))
                .query(&QueryParam::new("name", &name))
                .query(&QueryParam::new("ratio", &ratio))
                .query(&QueryParam::new("tint", &tint))
                .query(&QueryParam::new("unit", &unit))
                .query(&QueryParam::new("weight", &weight))
                .query(&QueryParam::new("width", &width))
                .build()?,
        )
    }

    /// Sends `GET /things`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::LIST_THINGS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListThings {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
