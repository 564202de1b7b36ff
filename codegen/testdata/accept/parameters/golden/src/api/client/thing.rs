// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `thing`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// # Tag `thing`
impl crate::Client {
    /// `GET /things/{id}`.
    ///
    /// `GET /things/{id}`, operation `getThing`.
    ///
    /// # Parameters
    ///
    /// - `id`: Limits: like `^\p{L}+$`.
    /// - `id_in_header`: Limits: at least 2 characters, like `^[a-z]+$`.
    /// - optional, by setters: [`id_in_query`](crate::builder::GetThing::id_in_query),
    ///   [`url`](crate::builder::GetThing::url),
    ///   [`send_in_query`](crate::builder::GetThing::send_in_query),
    ///   [`page_size`](crate::builder::GetThing::page_size),
    ///   [`page_size_in_query`](crate::builder::GetThing::page_size_in_query),
    ///   [`limit`](crate::builder::GetThing::limit),
    ///   [`id_in_cookie`](crate::builder::GetThing::id_in_cookie)
    ///
    /// # Access
    ///
    /// Needs no token.
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
    /// client.get_thing("id", "id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_thing(
        &self,
        id: impl runtime::Argument<crate::PathSegment>,
        id_in_header: impl runtime::Argument<String>,
    ) -> GetThing {
        GetThing::new(self, id, id_in_header)
    }

    /// `GET /queries`.
    ///
    /// `GET /queries`, operation `listQueries`.
    ///
    /// # Parameters
    ///
    /// - `joined`: Limits: at least 1 item, at most 3 items, no item twice. Each item: Limits: at
    ///   most 5 characters.
    /// - optional, by setters: [`spaced`](crate::builder::ListQueries::spaced),
    ///   [`piped`](crate::builder::ListQueries::piped),
    ///   [`deep`](crate::builder::ListQueries::deep),
    ///   [`one_or_many`](crate::builder::ListQueries::one_or_many),
    ///   [`one_or_many_joined`](crate::builder::ListQueries::one_or_many_joined),
    ///   [`any`](crate::builder::ListQueries::any),
    ///   [`spread`](crate::builder::ListQueries::spread),
    ///   [`flat`](crate::builder::ListQueries::flat), [`json`](crate::builder::ListQueries::json),
    ///   [`reserved`](crate::builder::ListQueries::reserved),
    ///   [`colours`](crate::builder::ListQueries::colours),
    ///   [`colour`](crate::builder::ListQueries::colour)
    ///
    /// # Access
    ///
    /// Needs no token.
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
    /// client.list_queries(vec!["joined".to_owned()]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_queries(
        &self,
        joined: impl runtime::Argument<Vec<String>>,
    ) -> ListQueries {
        ListQueries::new(self, joined)
    }

    /// `PUT /paths/{plain}/{list}/{label}/{labels}/{matrix}/{matrices}/{object}/{json}`.
    ///
    /// `PUT /paths/{plain}/{list}/{label}/{labels}/{matrix}/{matrices}/{object}/{json}`, operation
    /// `putPaths`.
    ///
    /// # Parameters
    ///
    /// - `plain`: Limits: at most 8 characters.
    /// - `list`:
    /// - `label`:
    /// - `labels`:
    /// - `matrix`:
    /// - `matrices`:
    /// - `object`:
    /// - `json`:
    /// - optional, by setters: [`body`](crate::builder::PutPaths::body)
    ///
    /// # Access
    ///
    /// Needs no token.
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
    /// object: quay_api::models::Filter,
    /// # ) -> quay_api::Result<()> {
    /// client
    ///     .put_paths(
    ///         "plain",
    ///         vec!["list".to_owned()],
    ///         "label",
    ///         vec![1],
    ///         1,
    ///         vec!["matrices".to_owned()],
    ///         object,
    ///         vec![1],
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_paths(
        &self,
        plain: impl runtime::Argument<crate::PathSegment>,
        list: impl runtime::Argument<Vec<String>>,
        label: impl runtime::Argument<String>,
        labels: impl runtime::Argument<Vec<i64>>,
        matrix: impl runtime::Argument<i32>,
        matrices: impl runtime::Argument<Vec<String>>,
        object: impl runtime::Argument<crate::models::Filter>,
        json: impl runtime::Argument<Vec<i32>>,
    ) -> PutPaths {
        PutPaths::new(self, plain, list, label, labels, matrix, matrices, object, json)
    }

    /// `GET /files/{name}.{ext}`.
    ///
    /// `GET /files/{name}.{ext}`, operation `getFile`.
    ///
    /// # Parameters
    ///
    /// - `name`:
    /// - `ext`:
    ///
    /// # Access
    ///
    /// Needs no token.
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
    /// use quay_api::models::GetFileExt;
    ///
    /// client.get_file("name", GetFileExt::Png).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_file(
        &self,
        name: impl runtime::Argument<crate::PathSegment>,
        ext: impl runtime::Argument<crate::models::GetFileExt>,
    ) -> GetFile {
        GetFile::new(self, name, ext)
    }

    /// `GET /files/{name}.json`.
    ///
    /// `GET /files/{name}.json`, operation `getJson`.
    ///
    /// # Parameters
    ///
    /// - `name`:
    ///
    /// # Access
    ///
    /// Needs no token.
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
    /// client.get_json("name").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_json(&self, name: impl runtime::Argument<crate::PathSegment>) -> GetJson {
        GetJson::new(self, name)
    }

    /// `POST /files/v{number}:print`.
    ///
    /// `POST /files/v{number}:print`, operation `printFile`.
    ///
    /// # Parameters
    ///
    /// - `number`:
    ///
    /// # Access
    ///
    /// Needs no token.
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
    /// client.print_file(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn print_file(&self, number: impl runtime::Argument<i64>) -> PrintFile {
        PrintFile::new(self, number)
    }

    /// `GET /headers`.
    ///
    /// `GET /headers`, operation `getHeaders`.
    ///
    /// # Parameters
    ///
    /// - `x_text`:
    /// - optional, by setters: [`x_list`](crate::builder::GetHeaders::x_list),
    ///   [`x_object`](crate::builder::GetHeaders::x_object),
    ///   [`x_json`](crate::builder::GetHeaders::x_json),
    ///   [`x_count`](crate::builder::GetHeaders::x_count),
    ///   [`session`](crate::builder::GetHeaders::session),
    ///   [`crumbs`](crate::builder::GetHeaders::crumbs), [`many`](crate::builder::GetHeaders::many)
    ///
    /// # Access
    ///
    /// Needs no token.
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
    /// client.get_headers("X-Text").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_headers(&self, x_text: impl runtime::Argument<String>) -> GetHeaders {
        GetHeaders::new(self, x_text)
    }

    /// A number or a text, which is a number only where it is written as one.
    ///
    /// `GET /choices/{either}`, operation `getChoice`.
    ///
    /// # Parameters
    ///
    /// - `either`:
    /// - optional, by setters: [`either_in_query`](crate::builder::GetChoice::either_in_query),
    ///   [`several`](crate::builder::GetChoice::several),
    ///   [`nullable`](crate::builder::GetChoice::nullable),
    ///   [`either_in_header`](crate::builder::GetChoice::either_in_header)
    ///
    /// # Access
    ///
    /// Needs no token.
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
    /// use quay_api::models::NumberOrText;
    ///
    /// client.get_choice(NumberOrText::Text("either".to_owned())).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_choice(
        &self,
        either: impl runtime::Argument<crate::models::NumberOrText>,
    ) -> GetChoice {
        GetChoice::new(self, either)
    }

    /// Defaults that are no constants.
    ///
    /// `GET /defaults`, operation `getDefaults`.
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`bytes`](crate::builder::GetDefaults::bytes),
    ///   [`id`](crate::builder::GetDefaults::id), [`either`](crate::builder::GetDefaults::either),
    ///   [`filter`](crate::builder::GetDefaults::filter),
    ///   [`address`](crate::builder::GetDefaults::address)
    ///
    /// # Access
    ///
    /// Needs no token.
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
    /// client.get_defaults().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_defaults(&self) -> GetDefaults {
        GetDefaults::new(self)
    }
}

/// A call of `getThing`, which [`Client::get_thing`](crate::Client::get_thing) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetThing {
    client: crate::Client,
    id: Result<crate::PathSegment, ParameterError>,
    id_in_query: Result<Option<String>, ParameterError>,
    url: Result<Option<String>, ParameterError>,
    send_in_query: Result<Option<bool>, ParameterError>,
    page_size: Result<Option<i64>, ParameterError>,
    page_size_in_query: Result<Option<f64>, ParameterError>,
    limit: Result<Option<Vec<i64>>, ParameterError>,
    id_in_header: Result<String, ParameterError>,
    id_in_cookie: Result<Option<String>, ParameterError>,
}

impl GetThing {
    pub(crate) fn new(
        client: &crate::Client,
        id: impl runtime::Argument<crate::PathSegment>,
        id_in_header: impl runtime::Argument<String>,
    ) -> Self {
        Self {
            client: client.clone(),
            id: ParameterError::convert("id", "PathSegment", id),
            id_in_query: Ok(None),
            url: Ok(None),
            send_in_query: Ok(None),
            page_size: Ok(None),
            page_size_in_query: Ok(None),
            limit: Ok(None),
            id_in_header: ParameterError::convert(
                "id_in_header",
                "String",
                id_in_header,
            ),
            id_in_cookie: Ok(None),
        }
    }

    pub fn id_in_query(
        mut self,
        id_in_query: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.id_in_query = ParameterError::convert_optional(
            "id_in_query",
            "String",
            id_in_query,
        );
        self
    }

    /// It overrides nothing of the call.
    ///
    /// Limits: at most 10 characters.
    pub fn url(mut self, url: impl runtime::OptionalArgument<String>) -> Self {
        self.url = ParameterError::convert_optional("url", "String", url);
        self
    }

    pub fn send_in_query(
        mut self,
        send_in_query: impl runtime::OptionalArgument<bool>,
    ) -> Self {
        self.send_in_query = ParameterError::convert_optional(
            "send_in_query",
            "bool",
            send_in_query,
        );
        self
    }

    ///  The server takes `10` without it.
    ///
    /// Limits: a multiple of 5.
    pub fn page_size(mut self, page_size: impl runtime::OptionalArgument<i64>) -> Self {
        self.page_size = ParameterError::convert_optional("page_size", "i64", page_size);
        self
    }

    /// Limits: above 0.
    pub fn page_size_in_query(
        mut self,
        page_size_in_query: impl runtime::OptionalArgument<f64>,
    ) -> Self {
        self.page_size_in_query = ParameterError::convert_optional(
            "page_size_in_query",
            "f64",
            page_size_in_query,
        );
        self
    }

    /// It replaces the one of the path.
    pub fn limit(mut self, limit: impl runtime::OptionalArgument<Vec<i64>>) -> Self {
        self.limit = ParameterError::convert_optional("limit", "Vec<i64>", limit);
        self
    }

    pub fn id_in_cookie(
        mut self,
        id_in_cookie: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.id_in_cookie = ParameterError::convert_optional(
            "id_in_cookie",
            "String",
            id_in_cookie,
        );
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            id,
            id_in_query,
            limit,
            page_size,
            page_size_in_query,
            send_in_query,
            url,
            id_in_header,
            id_in_cookie,
        } = self;
        let id = id?;
        let id_in_query = id_in_query?;
        let limit = limit?;
        let page_size = page_size?;
        let page_size_in_query = page_size_in_query?;
        let send_in_query = send_in_query?;
        let url = url?;
        let id_in_header = id_in_header?;
        let id_in_cookie = id_in_cookie?;
        let id = encode_path(&id);
        let mut headers = apitwin_runtime::client::Headers::default();
        headers
            .add(
                "id_in_header",
                "id",
                apitwin_runtime::Style::Simple {
                    explode: false,
                },
                &id_in_header,
            )?;
        let mut cookies = apitwin_runtime::client::Cookies::default();
        cookies
            .add(
                "id_in_cookie",
                "id",
                apitwin_runtime::Style::Form {
                    explode: true,
                },
                &id_in_cookie,
            )?;
        headers.add_cookies(cookies)?;
        let _url = format!("{}/things/{id}", client.base_url());
        Ok(
            client
                .http()
                .get(_url)
                .query(&QueryParam::new("id", &id_in_query))
                .query(&QueryParam::new("limit", &limit))
                .query(&QueryParam::new("page-size", &page_size))
                .query(&QueryParam::new("page_size", &page_size_in_query))
                .query(&QueryParam::new("send", &send_in_query))
                .query(&QueryParam::new("url", &url))
                .headers(headers.into_map())
                .build()?,
        )
    }

    /// Sends `GET /things/{id}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::GET_THING,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetThing {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `listQueries`, which [`Client::list_queries`](crate::Client::list_queries) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListQueries {
    client: crate::Client,
    joined: Result<Vec<String>, ParameterError>,
    spaced: Result<Option<Vec<i32>>, ParameterError>,
    piped: Result<Option<Vec<crate::models::Colour>>, ParameterError>,
    deep: Result<Option<crate::models::Filter>, ParameterError>,
    one_or_many: Result<Option<crate::models::OneOrMany>, ParameterError>,
    one_or_many_joined: Result<
        Option<crate::models::ListQueriesOneOrManyJoined>,
        ParameterError,
    >,
    any: Result<Option<std::collections::BTreeMap<String, i32>>, ParameterError>,
    spread: Result<Option<crate::models::Filter>, ParameterError>,
    flat: Result<Option<crate::models::ListQueriesFlat>, ParameterError>,
    json: Result<Option<crate::models::Filter>, ParameterError>,
    reserved: Result<Option<String>, ParameterError>,
    colours: Result<Option<Vec<crate::models::Colour>>, ParameterError>,
    colour: Result<Option<crate::models::Colour>, ParameterError>,
}

impl ListQueries {
    pub(crate) fn new(
        client: &crate::Client,
        joined: impl runtime::Argument<Vec<String>>,
    ) -> Self {
        Self {
            client: client.clone(),
            joined: ParameterError::convert("joined", "Vec<String>", joined),
            spaced: Ok(None),
            piped: Ok(None),
            deep: Ok(None),
            one_or_many: Ok(None),
            one_or_many_joined: Ok(None),
            any: Ok(None),
            spread: Ok(None),
            flat: Ok(None),
            json: Ok(None),
            reserved: Ok(None),
            colours: Ok(None),
            colour: Ok(None),
        }
    }

    /// Each item: Limits: at least 1.
    pub fn spaced(mut self, spaced: impl runtime::OptionalArgument<Vec<i32>>) -> Self {
        self.spaced = ParameterError::convert_optional("spaced", "Vec<i32>", spaced);
        self
    }

    pub fn piped(
        mut self,
        piped: impl runtime::OptionalArgument<Vec<crate::models::Colour>>,
    ) -> Self {
        self.piped = ParameterError::convert_optional("piped", "Vec<Colour>", piped);
        self
    }

    pub fn deep(
        mut self,
        deep: impl runtime::OptionalArgument<crate::models::Filter>,
    ) -> Self {
        self.deep = ParameterError::convert_optional("deep", "Filter", deep);
        self
    }

    pub fn one_or_many(
        mut self,
        one_or_many: impl runtime::OptionalArgument<crate::models::OneOrMany>,
    ) -> Self {
        self.one_or_many = ParameterError::convert_optional(
            "one_or_many",
            "OneOrMany",
            one_or_many,
        );
        self
    }

    pub fn one_or_many_joined(
        mut self,
        one_or_many_joined: impl runtime::OptionalArgument<
            crate::models::ListQueriesOneOrManyJoined,
        >,
    ) -> Self {
        self.one_or_many_joined = ParameterError::convert_optional(
            "one_or_many_joined",
            "ListQueriesOneOrManyJoined",
            one_or_many_joined,
        );
        self
    }

    pub fn any(
        mut self,
        any: impl runtime::OptionalArgument<std::collections::BTreeMap<String, i32>>,
    ) -> Self {
        self.any = ParameterError::convert_optional("any", "BTreeMap<String, i32>", any);
        self
    }

    pub fn spread(
        mut self,
        spread: impl runtime::OptionalArgument<crate::models::Filter>,
    ) -> Self {
        self.spread = ParameterError::convert_optional("spread", "Filter", spread);
        self
    }

    pub fn flat(
        mut self,
        flat: impl runtime::OptionalArgument<crate::models::ListQueriesFlat>,
    ) -> Self {
        self.flat = ParameterError::convert_optional("flat", "ListQueriesFlat", flat);
        self
    }

    pub fn json(
        mut self,
        json: impl runtime::OptionalArgument<crate::models::Filter>,
    ) -> Self {
        self.json = ParameterError::convert_optional("json", "Filter", json);
        self
    }

    pub fn reserved(mut self, reserved: impl runtime::OptionalArgument<String>) -> Self {
        self.reserved = ParameterError::convert_optional("reserved", "String", reserved);
        self
    }

    pub fn colours(
        mut self,
        colours: impl runtime::OptionalArgument<Vec<crate::models::Colour>>,
    ) -> Self {
        self.colours = ParameterError::convert_optional(
            "colours",
            "Vec<Colour>",
            colours,
        );
        self
    }

    pub fn colour(
        mut self,
        colour: impl runtime::OptionalArgument<crate::models::Colour>,
    ) -> Self {
        self.colour = ParameterError::convert_optional("colour", "Colour", colour);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            any,
            colour,
            colours,
            deep,
            flat,
            joined,
            json,
            one_or_many,
            one_or_many_joined,
            piped,
            reserved,
            spaced,
            spread,
        } = self;
        let any = any?;
        let colour = colour?;
        let colours = colours?;
        let deep = deep?;
        let flat = flat?;
        let joined = joined?;
        let json = json?;
        let one_or_many = one_or_many?;
        let one_or_many_joined = one_or_many_joined?;
        let piped = piped?;
        let reserved = reserved?;
        let spaced = spaced?;
        let spread = spread?;
        let mut query = apitwin_runtime::client::Query::default();
        query.add("any", "any", apitwin_runtime::Style::DeepObject, &any)?;
        query.add("deep", "deep", apitwin_runtime::Style::DeepObject, &deep)?;
        query
            .add(
                "flat",
                "flat",
                apitwin_runtime::Style::Form {
                    explode: false,
                },
                &flat,
            )?;
        query
            .add(
                "joined",
                "joined",
                apitwin_runtime::Style::Form {
                    explode: false,
                },
                &joined,
            )?;
        query.add("json", "json", apitwin_runtime::Style::Json, &json)?;
        apitwin_runtime::client::check_apart("one_or_many", &one_or_many)?;
        query
            .add(
                "one_or_many",
                "oneOrMany",
                apitwin_runtime::Style::Form {
                    explode: true,
                },
                &one_or_many,
            )?;
        apitwin_runtime::client::check_apart("one_or_many_joined", &one_or_many_joined)?;
        query
            .add(
                "one_or_many_joined",
                "oneOrManyJoined",
                apitwin_runtime::Style::Form {
                    explode: false,
                },
                &one_or_many_joined,
            )?;
        query.add("piped", "piped", apitwin_runtime::Style::PipeDelimited, &piped)?;
        query.add("spaced", "spaced", apitwin_runtime::Style::SpaceDelimited, &spaced)?;
        query
            .add(
                "spread",
                "spread",
                apitwin_runtime::Style::Form {
                    explode: true,
                },
                &spread,
            )?;
        let url = format!("{}/queries{query}", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("colour", &colour))
                .query(&QueryParam::new("colours", &colours))
                .query(&QueryParam::new("reserved", &reserved))
                .build()?,
        )
    }

    /// Sends `GET /queries`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::LIST_QUERIES,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListQueries {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `putPaths`, which [`Client::put_paths`](crate::Client::put_paths) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct PutPaths {
    client: crate::Client,
    plain: Result<crate::PathSegment, ParameterError>,
    list: Result<Vec<String>, ParameterError>,
    label: Result<String, ParameterError>,
    labels: Result<Vec<i64>, ParameterError>,
    matrix: Result<i32, ParameterError>,
    matrices: Result<Vec<String>, ParameterError>,
    object: Result<crate::models::Filter, ParameterError>,
    json: Result<Vec<i32>, ParameterError>,
    body: crate::models::Filter,
}

impl PutPaths {
    pub(crate) fn new(
        client: &crate::Client,
        plain: impl runtime::Argument<crate::PathSegment>,
        list: impl runtime::Argument<Vec<String>>,
        label: impl runtime::Argument<String>,
        labels: impl runtime::Argument<Vec<i64>>,
        matrix: impl runtime::Argument<i32>,
        matrices: impl runtime::Argument<Vec<String>>,
        object: impl runtime::Argument<crate::models::Filter>,
        json: impl runtime::Argument<Vec<i32>>,
    ) -> Self {
        Self {
            client: client.clone(),
            plain: ParameterError::convert("plain", "PathSegment", plain),
            list: ParameterError::convert("list", "Vec<String>", list),
            label: ParameterError::convert("label", "String", label),
            labels: ParameterError::convert("labels", "Vec<i64>", labels),
            matrix: ParameterError::convert("matrix", "i32", matrix),
            matrices: ParameterError::convert("matrices", "Vec<String>", matrices),
            object: ParameterError::convert("object", "Filter", object),
            json: ParameterError::convert("json", "Vec<i32>", json),
            body: Default::default(),
        }
    }

    /// The body of the request.
    pub fn body(
        mut self,
        body: impl runtime::OptionalBody<crate::models::Filter>,
    ) -> Self {
        self.body = body.into_optional_body().unwrap_or_default();
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            plain,
            list,
            label,
            labels,
            matrix,
            matrices,
            object,
            json,
            body,
        } = self;
        let plain = plain?;
        let list = list?;
        let label = label?;
        let labels = labels?;
        let matrix = matrix?;
        let matrices = matrices?;
        let object = object?;
        let json = json?;
        let list = apitwin_runtime::client::path_value(
            "list",
            "list",
            apitwin_runtime::Style::Simple {
                explode: false,
            },
            &list,
        )?;
        let label = apitwin_runtime::client::path_value(
            "label",
            "label",
            apitwin_runtime::Style::Label {
                explode: false,
            },
            &label,
        )?;
        let labels = apitwin_runtime::client::path_value(
            "labels",
            "labels",
            apitwin_runtime::Style::Label {
                explode: true,
            },
            &labels,
        )?;
        let matrix = apitwin_runtime::client::path_value(
            "matrix",
            "matrix",
            apitwin_runtime::Style::Matrix {
                explode: false,
            },
            &matrix,
        )?;
        let matrices = apitwin_runtime::client::path_value(
            "matrices",
            "matrices",
            apitwin_runtime::Style::Matrix {
                explode: true,
            },
            &matrices,
        )?;
        let object = apitwin_runtime::client::path_value(
            "object",
            "object",
            apitwin_runtime::Style::Simple {
                explode: true,
            },
            &object,
        )?;
        let json = apitwin_runtime::client::path_value(
            "json",
            "json",
            apitwin_runtime::Style::Json,
            &json,
        )?;
        let plain = encode_path(&plain);
        let url = format!(
            "{}/paths/{plain}/{list}/{label}/{labels}/{matrix}/{matrices}/{object}/{json}",
            client.base_url()
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /paths/{plain}/{list}/{label}/{labels}/{matrix}/{matrices}/{object}/{json}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::PUT_PATHS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for PutPaths {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getFile`, which [`Client::get_file`](crate::Client::get_file) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetFile {
    client: crate::Client,
    name: Result<crate::PathSegment, ParameterError>,
    ext: Result<crate::models::GetFileExt, ParameterError>,
}

impl GetFile {
    pub(crate) fn new(
        client: &crate::Client,
        name: impl runtime::Argument<crate::PathSegment>,
        ext: impl runtime::Argument<crate::models::GetFileExt>,
    ) -> Self {
        Self {
            client: client.clone(),
            name: ParameterError::convert("name", "PathSegment", name),
            ext: ParameterError::convert("ext", "GetFileExt", ext),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, name, ext } = self;
        let name = name?;
        let ext = ext?;
        let ext = ParameterError::convert::<
            crate::PathSegment,
        >("ext", "PathSegment", &ext)?;
        apitwin_runtime::client::check_parts(
            "{name}.{ext}",
            &[("name", name.as_str()), ("ext", ext.as_str())],
        )?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_FILE,
            &[("name", name.as_str()), ("ext", ext.as_str())],
        )?;
        let name = encode_path(&name);
        let ext = encode_path(&ext);
        let url = format!("{}/files/{name}.{ext}", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /files/{name}.{ext}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::GET_FILE,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetFile {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getJson`, which [`Client::get_json`](crate::Client::get_json) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetJson {
    client: crate::Client,
    name: Result<crate::PathSegment, ParameterError>,
}

impl GetJson {
    pub(crate) fn new(
        client: &crate::Client,
        name: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            name: ParameterError::convert("name", "PathSegment", name),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, name } = self;
        let name = name?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_JSON,
            &[("name", name.as_str())],
        )?;
        let name = encode_path(&name);
        let url = format!("{}/files/{name}.json", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /files/{name}.json`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::GET_JSON,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetJson {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `printFile`, which [`Client::print_file`](crate::Client::print_file) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct PrintFile {
    client: crate::Client,
    number: Result<i64, ParameterError>,
}

impl PrintFile {
    pub(crate) fn new(
        client: &crate::Client,
        number: impl runtime::Argument<i64>,
    ) -> Self {
        Self {
            client: client.clone(),
            number: ParameterError::convert("number", "i64", number),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, number } = self;
        let number = number?;
        let url = format!("{}/files/v{number}:print", client.base_url());
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /files/v{number}:print`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::PRINT_FILE,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for PrintFile {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getHeaders`, which [`Client::get_headers`](crate::Client::get_headers) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetHeaders {
    client: crate::Client,
    x_text: Result<String, ParameterError>,
    x_list: Result<Option<Vec<String>>, ParameterError>,
    x_object: Result<Option<crate::models::Filter>, ParameterError>,
    x_json: Result<Option<crate::models::Filter>, ParameterError>,
    x_count: Result<Option<i32>, ParameterError>,
    session: Result<Option<String>, ParameterError>,
    crumbs: Result<Option<Vec<String>>, ParameterError>,
    many: Result<Option<Vec<i32>>, ParameterError>,
}

impl GetHeaders {
    pub(crate) fn new(
        client: &crate::Client,
        x_text: impl runtime::Argument<String>,
    ) -> Self {
        Self {
            client: client.clone(),
            x_text: ParameterError::convert("x_text", "String", x_text),
            x_list: Ok(None),
            x_object: Ok(None),
            x_json: Ok(None),
            x_count: Ok(None),
            session: Ok(None),
            crumbs: Ok(None),
            many: Ok(None),
        }
    }

    /// Limits: at most 3 items.
    pub fn x_list(
        mut self,
        x_list: impl runtime::OptionalArgument<Vec<String>>,
    ) -> Self {
        self.x_list = ParameterError::convert_optional("x_list", "Vec<String>", x_list);
        self
    }

    pub fn x_object(
        mut self,
        x_object: impl runtime::OptionalArgument<crate::models::Filter>,
    ) -> Self {
        self.x_object = ParameterError::convert_optional("x_object", "Filter", x_object);
        self
    }

    pub fn x_json(
        mut self,
        x_json: impl runtime::OptionalArgument<crate::models::Filter>,
    ) -> Self {
        self.x_json = ParameterError::convert_optional("x_json", "Filter", x_json);
        self
    }

    ///  The server takes `3` without it.
    ///
    /// Limits: at most 5.
    pub fn x_count(mut self, x_count: impl runtime::OptionalArgument<i32>) -> Self {
        self.x_count = ParameterError::convert_optional("x_count", "i32", x_count);
        self
    }

    pub fn session(mut self, session: impl runtime::OptionalArgument<String>) -> Self {
        self.session = ParameterError::convert_optional("session", "String", session);
        self
    }

    pub fn crumbs(
        mut self,
        crumbs: impl runtime::OptionalArgument<Vec<String>>,
    ) -> Self {
        self.crumbs = ParameterError::convert_optional("crumbs", "Vec<String>", crumbs);
        self
    }

    pub fn many(mut self, many: impl runtime::OptionalArgument<Vec<i32>>) -> Self {
        self.many = ParameterError::convert_optional("many", "Vec<i32>", many);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            x_text,
            x_list,
            x_object,
            x_json,
            x_count,
            session,
            crumbs,
            many,
        } = self;
        let x_text = x_text?;
        let x_list = x_list?;
        let x_object = x_object?;
        let x_json = x_json?;
        let x_count = x_count?;
        let session = session?;
        let crumbs = crumbs?;
        let many = many?;
        let mut headers = apitwin_runtime::client::Headers::default();
        headers
            .add(
                "x_text",
                "x-text",
                apitwin_runtime::Style::Simple {
                    explode: false,
                },
                &x_text,
            )?;
        headers
            .add(
                "x_list",
                "x-list",
                apitwin_runtime::Style::Simple {
                    explode: false,
                },
                &x_list,
            )?;
        headers
            .add(
                "x_object",
                "x-object",
                apitwin_runtime::Style::Simple {
                    explode: true,
                },
                &x_object,
            )?;
        headers.add("x_json", "x-json", apitwin_runtime::Style::Json, &x_json)?;
        headers
            .add(
                "x_count",
                "x-count",
                apitwin_runtime::Style::Simple {
                    explode: false,
                },
                &x_count,
            )?;
        let mut cookies = apitwin_runtime::client::Cookies::default();
        cookies
            .add(
                "session",
                "session",
                apitwin_runtime::Style::Form {
                    explode: true,
                },
                &session,
            )?;
        cookies
            .add(
                "crumbs",
                "crumbs",
                apitwin_runtime::Style::Form {
                    explode: false,
                },
                &crumbs,
            )?;
        cookies
            .add(
                "many",
                "many",
                apitwin_runtime::Style::Form {
                    explode: true,
                },
                &many,
            )?;
        headers.add_cookies(cookies)?;
        let url = format!("{}/headers", client.base_url());
        Ok(client.http().get(url).headers(headers.into_map()).build()?)
    }

    /// Sends `GET /headers`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::GET_HEADERS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetHeaders {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getChoice`, which [`Client::get_choice`](crate::Client::get_choice) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetChoice {
    client: crate::Client,
    either: Result<crate::models::NumberOrText, ParameterError>,
    either_in_query: Result<Option<crate::models::NumberOrText>, ParameterError>,
    several: Result<Option<Vec<crate::models::NumberOrText>>, ParameterError>,
    nullable: Result<Option<crate::models::Small>, ParameterError>,
    either_in_header: Result<Option<crate::models::NumberOrText>, ParameterError>,
}

impl GetChoice {
    pub(crate) fn new(
        client: &crate::Client,
        either: impl runtime::Argument<crate::models::NumberOrText>,
    ) -> Self {
        Self {
            client: client.clone(),
            either: ParameterError::convert("either", "NumberOrText", either),
            either_in_query: Ok(None),
            several: Ok(None),
            nullable: Ok(None),
            either_in_header: Ok(None),
        }
    }

    pub fn either_in_query(
        mut self,
        either_in_query: impl runtime::OptionalArgument<crate::models::NumberOrText>,
    ) -> Self {
        self.either_in_query = ParameterError::convert_optional(
            "either_in_query",
            "NumberOrText",
            either_in_query,
        );
        self
    }

    pub fn several(
        mut self,
        several: impl runtime::OptionalArgument<Vec<crate::models::NumberOrText>>,
    ) -> Self {
        self.several = ParameterError::convert_optional(
            "several",
            "Vec<NumberOrText>",
            several,
        );
        self
    }

    /// Limits: at most 9.
    pub fn nullable(
        mut self,
        nullable: impl runtime::OptionalArgument<crate::models::Small>,
    ) -> Self {
        self.nullable = ParameterError::convert_optional("nullable", "Small", nullable);
        self
    }

    pub fn either_in_header(
        mut self,
        either_in_header: impl runtime::OptionalArgument<crate::models::NumberOrText>,
    ) -> Self {
        self.either_in_header = ParameterError::convert_optional(
            "either_in_header",
            "NumberOrText",
            either_in_header,
        );
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            either,
            either_in_query,
            nullable,
            several,
            either_in_header,
        } = self;
        let either = either?;
        let either_in_query = either_in_query?;
        let nullable = nullable?;
        let several = several?;
        let either_in_header = either_in_header?;
        let either = apitwin_runtime::client::path_value(
            "either",
            "either",
            apitwin_runtime::Style::Simple {
                explode: false,
            },
            &either,
        )?;
        let mut query = apitwin_runtime::client::Query::default();
        query
            .add(
                "either_in_query",
                "either",
                apitwin_runtime::Style::Form {
                    explode: true,
                },
                &either_in_query,
            )?;
        query
            .add(
                "several",
                "several",
                apitwin_runtime::Style::Form {
                    explode: true,
                },
                &several,
            )?;
        let mut headers = apitwin_runtime::client::Headers::default();
        headers
            .add(
                "either_in_header",
                "either",
                apitwin_runtime::Style::Simple {
                    explode: false,
                },
                &either_in_header,
            )?;
        let url = format!("{}/choices/{either}{query}", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("nullable", &nullable))
                .headers(headers.into_map())
                .build()?,
        )
    }

    /// Sends `GET /choices/{either}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::GET_CHOICE,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetChoice {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getDefaults`, which [`Client::get_defaults`](crate::Client::get_defaults) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetDefaults {
    client: crate::Client,
    bytes: Result<Option<apitwin_runtime::Base64>, ParameterError>,
    id: Result<Option<apitwin_runtime::uuid::Uuid>, ParameterError>,
    either: Result<Option<crate::models::NumberOrText>, ParameterError>,
    filter: Result<Option<crate::models::GetDefaultsFilter>, ParameterError>,
    address: Result<Option<std::net::Ipv4Addr>, ParameterError>,
}

impl GetDefaults {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            bytes: Ok(None),
            id: Ok(None),
            either: Ok(None),
            filter: Ok(None),
            address: Ok(None),
        }
    }

    ///  The server takes `"YWI="` without it.
    pub fn bytes(
        mut self,
        bytes: impl runtime::OptionalArgument<apitwin_runtime::Base64>,
    ) -> Self {
        self.bytes = ParameterError::convert_optional("bytes", "Base64", bytes);
        self
    }

    ///  The server takes `"67e55044-10b1-426f-9247-bb680e5fe0c8"` without it.
    pub fn id(
        mut self,
        id: impl runtime::OptionalArgument<apitwin_runtime::uuid::Uuid>,
    ) -> Self {
        self.id = ParameterError::convert_optional("id", "Uuid", id);
        self
    }

    ///  The server takes `5` without it.
    pub fn either(
        mut self,
        either: impl runtime::OptionalArgument<crate::models::NumberOrText>,
    ) -> Self {
        self.either = ParameterError::convert_optional("either", "NumberOrText", either);
        self
    }

    ///  The server takes `{"most":5}` without it.
    pub fn filter(
        mut self,
        filter: impl runtime::OptionalArgument<crate::models::GetDefaultsFilter>,
    ) -> Self {
        self.filter = ParameterError::convert_optional(
            "filter",
            "GetDefaultsFilter",
            filter,
        );
        self
    }

    ///  The server takes `"127.0.0.1"` without it.
    pub fn address(
        mut self,
        address: impl runtime::OptionalArgument<std::net::Ipv4Addr>,
    ) -> Self {
        self.address = ParameterError::convert_optional("address", "Ipv4Addr", address);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, bytes, either, filter, id, address } = self;
        let bytes = bytes?;
        let either = either?;
        let filter = filter?;
        let id = id?;
        let address = address?;
        let mut query = apitwin_runtime::client::Query::default();
        query
            .add(
                "either",
                "either",
                apitwin_runtime::Style::Form {
                    explode: true,
                },
                &either,
            )?;
        query.add("filter", "filter", apitwin_runtime::Style::Json, &filter)?;
        let mut headers = apitwin_runtime::client::Headers::default();
        headers
            .add(
                "address",
                "address",
                apitwin_runtime::Style::Simple {
                    explode: false,
                },
                &address,
            )?;
        let url = format!("{}/defaults{query}", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("bytes", &bytes))
                .query(&QueryParam::new("id", &id))
                .headers(headers.into_map())
                .build()?,
        )
    }

    /// Sends `GET /defaults`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::GET_DEFAULTS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetDefaults {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
