// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `untagged`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// # Tag `untagged`
impl crate::Client {
    /// `GET /things/{body}/{help}`.
    ///
    /// `GET /things/{body}/{help}`, operation `getThing`.
    ///
    /// # Parameters
    ///
    /// - `body`:
    /// - `help`: Limits: at least -3, at most 3.
    /// - `version`:
    /// - optional, by setters: [`credentials`](crate::builder::GetThing::credentials),
    ///   [`credential`](crate::builder::GetThing::credential),
    ///   [`token_file`](crate::builder::GetThing::token_file),
    ///   [`token_file_in_query`](crate::builder::GetThing::token_file_in_query),
    ///   [`max_items`](crate::builder::GetThing::max_items), [`h`](crate::builder::GetThing::h),
    ///   [`output`](crate::builder::GetThing::output), [`ключ`](crate::builder::GetThing::ключ),
    ///   [`columns`](crate::builder::GetThing::columns), [`debug`](crate::builder::GetThing::debug)
    ///
    /// # Access
    ///
    /// Needs a key in the header X-Key (the key), or a key in the query parameter a key (in=query)
    /// and user and password (basic's).
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
    /// client.get_thing("body", 1, "version").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_thing(
        &self,
        body: impl runtime::Argument<crate::PathSegment>,
        help: impl runtime::Argument<i64>,
        version: impl runtime::Argument<String>,
    ) -> GetThing {
        GetThing::new(self, body, help, version)
    }

    /// `POST /things/{body}/{help}`.
    ///
    /// `POST /things/{body}/{help}`, operation `createThing`.
    ///
    /// # Parameters
    ///
    /// - `body_in_path`:
    /// - `help`: Limits: at least -3, at most 3.
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// Needs a key in the header X-Key (the key), or a key in the query parameter a key (in=query)
    /// and user and password (basic's).
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
    /// body: quay_api::models::CreateThingBody,
    /// # ) -> quay_api::Result<()> {
    /// client.create_thing("body", 1, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_thing(
        &self,
        body_in_path: impl runtime::Argument<crate::PathSegment>,
        help: impl runtime::Argument<i64>,
        body: impl runtime::BodyArgument<crate::models::CreateThingBody>,
    ) -> CreateThing {
        CreateThing::new(self, body_in_path, help, body)
    }

    /// `GET /context/list`.
    ///
    /// `GET /context/list`, operation `contextList`.
    ///
    /// # Access
    ///
    /// Needs a key in the header X-Key (the key), or a key in the query parameter a key (in=query)
    /// and user and password (basic's).
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
    /// client.context_list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn context_list(&self) -> ContextList {
        ContextList::new(self)
    }

    /// `PUT /api/help`.
    ///
    /// `PUT /api/help`, operation `help`.
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`body`](crate::builder::Help::body)
    ///
    /// # Access
    ///
    /// Needs a key in the header X-Key (the key), or a key in the query parameter a key (in=query)
    /// and user and password (basic's).
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
    /// client.help().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn help(&self) -> Help {
        Help::new(self)
    }
}

/// A call of `getThing`, which [`Client::get_thing`](crate::Client::get_thing) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetThing {
    client: crate::Client,
    body: Result<crate::PathSegment, ParameterError>,
    help: Result<i64, ParameterError>,
    credentials: Result<Option<String>, ParameterError>,
    credential: Result<Option<bool>, ParameterError>,
    token_file: Result<Option<String>, ParameterError>,
    token_file_in_query: Result<Option<f64>, ParameterError>,
    max_items: Result<Option<i64>, ParameterError>,
    h: Result<Option<String>, ParameterError>,
    version: Result<String, ParameterError>,
    output: Result<Option<crate::models::GetThingOutput>, ParameterError>,
    ключ: Result<Option<Vec<String>>, ParameterError>,
    columns: Result<Option<String>, ParameterError>,
    debug: Result<Option<String>, ParameterError>,
}

impl GetThing {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::Argument<crate::PathSegment>,
        help: impl runtime::Argument<i64>,
        version: impl runtime::Argument<String>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: ParameterError::convert("body", "PathSegment", body),
            help: ParameterError::convert("help", "i64", help),
            credentials: Ok(None),
            credential: Ok(None),
            token_file: Ok(None),
            token_file_in_query: Ok(None),
            max_items: Ok(None),
            h: Ok(None),
            version: ParameterError::convert("version", "String", version),
            output: Ok(None),
            ключ: Ok(None),
            columns: Ok(None),
            debug: Ok(None),
        }
    }

    pub fn credentials(
        mut self,
        credentials: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.credentials = ParameterError::convert_optional(
            "credentials",
            "String",
            credentials,
        );
        self
    }

    pub fn credential(
        mut self,
        credential: impl runtime::OptionalArgument<bool>,
    ) -> Self {
        self.credential = ParameterError::convert_optional(
            "credential",
            "bool",
            credential,
        );
        self
    }

    pub fn token_file(
        mut self,
        token_file: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.token_file = ParameterError::convert_optional(
            "token_file",
            "String",
            token_file,
        );
        self
    }

    pub fn token_file_in_query(
        mut self,
        token_file_in_query: impl runtime::OptionalArgument<f64>,
    ) -> Self {
        self.token_file_in_query = ParameterError::convert_optional(
            "token_file_in_query",
            "f64",
            token_file_in_query,
        );
        self
    }

    pub fn max_items(mut self, max_items: impl runtime::OptionalArgument<i64>) -> Self {
        self.max_items = ParameterError::convert_optional("max_items", "i64", max_items);
        self
    }

    pub fn h(mut self, h: impl runtime::OptionalArgument<String>) -> Self {
        self.h = ParameterError::convert_optional("h", "String", h);
        self
    }

    pub fn output(
        mut self,
        output: impl runtime::OptionalArgument<crate::models::GetThingOutput>,
    ) -> Self {
        self.output = ParameterError::convert_optional(
            "output",
            "GetThingOutput",
            output,
        );
        self
    }

    pub fn ключ(
        mut self,
        ключ: impl runtime::OptionalArgument<Vec<String>>,
    ) -> Self {
        self.ключ = ParameterError::convert_optional(
            "ключ",
            "Vec<String>",
            ключ,
        );
        self
    }

    pub fn columns(mut self, columns: impl runtime::OptionalArgument<String>) -> Self {
        self.columns = ParameterError::convert_optional("columns", "String", columns);
        self
    }

    pub fn debug(mut self, debug: impl runtime::OptionalArgument<String>) -> Self {
        self.debug = ParameterError::convert_optional("debug", "String", debug);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            body,
            help,
            credential,
            credentials,
            h,
            max_items,
            output,
            token_file_in_query,
            token_file,
            version,
            ключ,
            columns,
            debug,
        } = self;
        let body = body?;
        let help = help?;
        let credential = credential?;
        let credentials = credentials?;
        let h = h?;
        let max_items = max_items?;
        let output = output?;
        let token_file_in_query = token_file_in_query?;
        let token_file = token_file?;
        let version = version?;
        let ключ = ключ?;
        let columns = columns?;
        let debug = debug?;
        let body = encode_path(&body);
        let mut headers = apitwin_runtime::client::Headers::default();
        headers
            .add(
                "columns",
                "columns",
                apitwin_runtime::Style::Simple {
                    explode: false,
                },
                &columns,
            )?;
        let mut cookies = apitwin_runtime::client::Cookies::default();
        cookies
            .add(
                "debug",
                "debug",
                apitwin_runtime::Style::Form {
                    explode: true,
                },
                &debug,
            )?;
        headers.add_cookies(cookies)?;
        let url = format!("{}/things/{body}/{help}", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("credential", &credential))
                .query(&QueryParam::new("credentials", &credentials))
                .query(&QueryParam::new("h", &h))
                .query(&QueryParam::new("max_items", &max_items))
                .query(&QueryParam::new("output", &output))
                .query(&QueryParam::new("token-file", &token_file_in_query))
                .query(&QueryParam::new("token_file", &token_file))
                .query(&QueryParam::new("version", &version))
                .query(&QueryParam::new("ключ \"'`$", &ключ))
                .headers(headers.into_map())
                .build()?,
        )
    }

    /// Sends `GET /things/{body}/{help}`.
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

/// A call of `createThing`, which [`Client::create_thing`](crate::Client::create_thing) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateThing {
    client: crate::Client,
    body_in_path: Result<crate::PathSegment, ParameterError>,
    help: Result<i64, ParameterError>,
    body: crate::models::CreateThingBody,
}

impl CreateThing {
    pub(crate) fn new(
        client: &crate::Client,
        body_in_path: impl runtime::Argument<crate::PathSegment>,
        help: impl runtime::Argument<i64>,
        body: impl runtime::BodyArgument<crate::models::CreateThingBody>,
    ) -> Self {
        Self {
            client: client.clone(),
            body_in_path: ParameterError::convert(
                "body_in_path",
                "PathSegment",
                body_in_path,
            ),
            help: ParameterError::convert("help", "i64", help),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body_in_path, help, body } = self;
        let body_in_path = body_in_path?;
        let help = help?;
        let body_in_path = encode_path(&body_in_path);
        let url = format!("{}/things/{body_in_path}/{help}", client.base_url());
        Ok(
            {
                let request = client.http().post(url);
                match body {
                    crate::models::CreateThingBody::Json(body) => {
                        apitwin_runtime::client::json_body(
                            request,
                            "application/json",
                            &body,
                        )?
                    }
                    crate::models::CreateThingBody::Multipart(body) => {
                        apitwin_runtime::client::multipart_body(request, &body)?
                    }
                    crate::models::CreateThingBody::Text(body) => {
                        apitwin_runtime::client::text_body(request, "text/plain", &body)?
                    }
                }
            }
                .build()?,
        )
    }

    /// Sends `POST /things/{body}/{help}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::CREATE_THING,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateThing {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `contextList`, which [`Client::context_list`](crate::Client::context_list) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ContextList {
    client: crate::Client,
}

impl ContextList {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/context/list", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /context/list`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::CONTEXT_LIST,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ContextList {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `help`, which [`Client::help`](crate::Client::help) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct Help {
    client: crate::Client,
    body: Option<crate::models::Thing>,
}

impl Help {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            body: None,
        }
    }

    /// The body of the request.
    pub fn body(
        mut self,
        body: impl runtime::OptionalBody<crate::models::Thing>,
    ) -> Self {
        self.body = body.into_optional_body();
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/api/help", client.base_url());
        Ok(runtime::with_body(client.http().put(url), body.as_ref()).build()?)
    }

    /// Sends `PUT /api/help`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::HELP,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for Help {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
