// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `a-b`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// # Tag `a-b`
impl crate::Client {
    /// `GET /a/{id}/{Id}/{ID}`.
    ///
    /// `GET /a/{id}/{Id}/{ID}`, operation `getThing`.
    ///
    /// # Parameters
    ///
    /// - `id`:
    /// - `id_in_path`:
    /// - `id_in_path_2`:
    /// - optional, by setters: [`id_in_query`](crate::builder::GetThing::id_in_query),
    ///   [`_1`](crate::builder::GetThing::_1),
    ///   [`_1_in_query`](crate::builder::GetThing::_1_in_query),
    ///   [`filter_a`](crate::builder::GetThing::filter_a),
    ///   [`filter_a_in_query`](crate::builder::GetThing::filter_a_in_query),
    ///   [`self_`](crate::builder::GetThing::self_),
    ///   [`context`](crate::builder::GetThing::context), [`path`](crate::builder::GetThing::path),
    ///   [`query`](crate::builder::GetThing::query),
    ///   [`request`](crate::builder::GetThing::request), [`body`](crate::builder::GetThing::body),
    ///   [`send_in_query`](crate::builder::GetThing::send_in_query),
    ///   [`id_in_header`](crate::builder::GetThing::id_in_header),
    ///   [`id_in_cookie`](crate::builder::GetThing::id_in_cookie)
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`Thing`](crate::models::Thing): A thing.
    ///   - Header `X-A`:
    ///   - Header `X.A`:
    ///   - Header `X_A`, which may be absent:
    ///   - Header `body`:
    ///   - Header `Body-2`:
    ///
    /// # Errors
    ///
    /// The server rejects requests with 404, 4XX or default. [`Error`](crate::Error) lists what
    /// else can go wrong. The body of a rejection is a
    /// [`GetThingError`](crate::builder::GetThingError), which
    /// [`Error::declared`](crate::Error#method.declared) reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let thing = client.get_thing("id", "Id", 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_thing(
        &self,
        id: impl runtime::Argument<crate::PathSegment>,
        id_in_path: impl runtime::Argument<crate::PathSegment>,
        id_in_path_2: impl runtime::Argument<i64>,
    ) -> GetThing {
        GetThing::new(self, id, id_in_path, id_in_path_2)
    }

    /// `POST /b`.
    ///
    /// `POST /b`, operation `get_thing2`.
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
    /// - 200, [`Thing2`](crate::models::Thing2) or `String` as `text/json`: A thing.
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
    /// body: quay_api::models::GetThing2Body,
    /// # ) -> quay_api::Result<()> {
    /// let response = client.get_thing2(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_thing2(
        &self,
        body: impl runtime::BodyArgument<crate::models::GetThing2Body>,
    ) -> GetThing2 {
        GetThing2::new(self, body)
    }
}

/// A call of `getThing`, which [`Client::get_thing`](crate::Client::get_thing) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetThing {
    client: crate::Client,
    id: Result<crate::PathSegment, ParameterError>,
    id_in_path: Result<crate::PathSegment, ParameterError>,
    id_in_path_2: Result<i64, ParameterError>,
    id_in_query: Result<Option<String>, ParameterError>,
    _1: Result<Option<i64>, ParameterError>,
    _1_in_query: Result<Option<i64>, ParameterError>,
    filter_a: Result<Option<String>, ParameterError>,
    filter_a_in_query: Result<Option<String>, ParameterError>,
    self_: Result<Option<String>, ParameterError>,
    context: Result<Option<String>, ParameterError>,
    path: Result<Option<String>, ParameterError>,
    query: Result<Option<String>, ParameterError>,
    request: Result<Option<String>, ParameterError>,
    body: Result<Option<String>, ParameterError>,
    send_in_query: Result<Option<String>, ParameterError>,
    id_in_header: Result<Option<String>, ParameterError>,
    id_in_cookie: Result<Option<String>, ParameterError>,
}

impl GetThing {
    pub(crate) fn new(
        client: &crate::Client,
        id: impl runtime::Argument<crate::PathSegment>,
        id_in_path: impl runtime::Argument<crate::PathSegment>,
        id_in_path_2: impl runtime::Argument<i64>,
    ) -> Self {
        Self {
            client: client.clone(),
            id: ParameterError::convert("id", "PathSegment", id),
            id_in_path: ParameterError::convert("id_in_path", "PathSegment", id_in_path),
            id_in_path_2: ParameterError::convert("id_in_path_2", "i64", id_in_path_2),
            id_in_query: Ok(None),
            _1: Ok(None),
            _1_in_query: Ok(None),
            filter_a: Ok(None),
            filter_a_in_query: Ok(None),
            self_: Ok(None),
            context: Ok(None),
            path: Ok(None),
            query: Ok(None),
            request: Ok(None),
            body: Ok(None),
            send_in_query: Ok(None),
            id_in_header: Ok(None),
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

    pub fn _1(mut self, _1: impl runtime::OptionalArgument<i64>) -> Self {
        self._1 = ParameterError::convert_optional("_1", "i64", _1);
        self
    }

    pub fn _1_in_query(
        mut self,
        _1_in_query: impl runtime::OptionalArgument<i64>,
    ) -> Self {
        self._1_in_query = ParameterError::convert_optional(
            "_1_in_query",
            "i64",
            _1_in_query,
        );
        self
    }

    pub fn filter_a(mut self, filter_a: impl runtime::OptionalArgument<String>) -> Self {
        self.filter_a = ParameterError::convert_optional("filter_a", "String", filter_a);
        self
    }

    pub fn filter_a_in_query(
        mut self,
        filter_a_in_query: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.filter_a_in_query = ParameterError::convert_optional(
            "filter_a_in_query",
            "String",
            filter_a_in_query,
        );
        self
    }

    pub fn self_(mut self, self_: impl runtime::OptionalArgument<String>) -> Self {
        self.self_ = ParameterError::convert_optional("self_", "String", self_);
        self
    }

    pub fn context(mut self, context: impl runtime::OptionalArgument<String>) -> Self {
        self.context = ParameterError::convert_optional("context", "String", context);
        self
    }

    pub fn path(mut self, path: impl runtime::OptionalArgument<String>) -> Self {
        self.path = ParameterError::convert_optional("path", "String", path);
        self
    }

    pub fn query(mut self, query: impl runtime::OptionalArgument<String>) -> Self {
        self.query = ParameterError::convert_optional("query", "String", query);
        self
    }

    pub fn request(mut self, request: impl runtime::OptionalArgument<String>) -> Self {
        self.request = ParameterError::convert_optional("request", "String", request);
        self
    }

    pub fn body(mut self, body: impl runtime::OptionalArgument<String>) -> Self {
        self.body = ParameterError::convert_optional("body", "String", body);
        self
    }

    pub fn send_in_query(
        mut self,
        send_in_query: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.send_in_query = ParameterError::convert_optional(
            "send_in_query",
            "String",
            send_in_query,
        );
        self
    }

    pub fn id_in_header(
        mut self,
        id_in_header: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.id_in_header = ParameterError::convert_optional(
            "id_in_header",
            "String",
            id_in_header,
        );
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
            id_in_path,
            id_in_path_2,
            _1,
            _1_in_query,
            body,
            context,
            filter_a_in_query,
            filter_a,
            id_in_query,
            path,
            query,
            request,
            self_,
            send_in_query,
            id_in_header,
            id_in_cookie,
        } = self;
        let id = id?;
        let id_in_path = id_in_path?;
        let id_in_path_2 = id_in_path_2?;
        let _1 = _1?;
        let _1_in_query = _1_in_query?;
        let body = body?;
        let context = context?;
        let filter_a_in_query = filter_a_in_query?;
        let filter_a = filter_a?;
        let id_in_query = id_in_query?;
        let path = path?;
        let query = query?;
        let request = request?;
        let self_ = self_?;
        let send_in_query = send_in_query?;
        let id_in_header = id_in_header?;
        let id_in_cookie = id_in_cookie?;
        let id = encode_path(&id);
        let id_in_path = encode_path(&id_in_path);
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
        let url = format!("{}/a/{id}/{id_in_path}/{id_in_path_2}", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("+1", &_1))
                .query(&QueryParam::new("-1", &_1_in_query))
                .query(&QueryParam::new("body", &body))
                .query(&QueryParam::new("context", &context))
                .query(&QueryParam::new("filter.a", &filter_a_in_query))
                .query(&QueryParam::new("filter[a]", &filter_a))
                .query(&QueryParam::new("id", &id_in_query))
                .query(&QueryParam::new("path", &path))
                .query(&QueryParam::new("query", &query))
                .query(&QueryParam::new("request", &request))
                .query(&QueryParam::new("self", &self_))
                .query(&QueryParam::new("send", &send_in_query))
                .headers(headers.into_map())
                .build()?,
        )
    }

    /// Sends `GET /a/{id}/{Id}/{ID}`.
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

/// The bodies with which `getThing` is rejected, by status.
///
/// [`Error::declared`](crate::Error#method.declared) reads one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetThingError {
    /// 404, as `application/json`: None.
    Status404(crate::models::GetThingError),
    /// 4XX, as `application/json`: None.
    ClientError(crate::models::GetThingResponse),
    /// default, as `application/json`: None.
    Default(crate::models::Rejection),
}

impl apitwin_runtime::client::RejectionBody for GetThingError {
    fn read(
        status: u16,
        body: apitwin_runtime::client::RejectedBody<'_>,
    ) -> Option<Self> {
        match status {
            404 => body.json().map(Self::Status404),
            400..=499 => body.json().map(Self::ClientError),
            _ => body.json().map(Self::Default),
        }
    }
}

/// A call of `get_thing2`, which [`Client::get_thing2`](crate::Client::get_thing2) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetThing2 {
    client: crate::Client,
    body: crate::models::GetThing2Body,
}

impl GetThing2 {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::GetThing2Body>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/b", client.base_url());
        Ok(
            {
                let request = client.http().post(url);
                match body {
                    crate::models::GetThing2Body::Json(body) => {
                        apitwin_runtime::client::json_body(
                            request,
                            "application/json",
                            &body,
                        )?
                    }
                    crate::models::GetThing2Body::Text(body) => {
                        apitwin_runtime::client::text_body(request, "text/plain", &body)?
                    }
                }
            }
                .build()?,
        )
    }

    /// Sends `POST /b`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::api::client::GetThing2Response, Error> {
        let client = self.client.clone();
        apitwin_runtime::client::receive::<
            Self,
            _,
        >(&crate::api::operations::GET_THING2, client, self.into_request())
    }
}

impl std::future::IntoFuture for GetThing2 {
    type Output = Result<ResponseValue<crate::api::client::GetThing2Response>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::api::client::GetThing2Response,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// What a successful `get_thing2` yields, by status and media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetThing2Response {
    /// 200, as `application/json`: A thing.
    OkApplicationJson(crate::models::Thing2),
    /// 200, as `text/json`: A thing.
    OkTextJson(String),
}

impl apitwin_runtime::client::Receive for GetThing2 {
    type Value = crate::api::client::GetThing2Response;
    const ACCEPT: &'static str = "application/json, text/json";
    const CASES: &'static [apitwin_runtime::client::ResponseCase] = &[
        apitwin_runtime::client::ResponseCase {
            statuses: (200, 200),
            media_type: Some("application/json"),
            is_stream: false,
        },
        apitwin_runtime::client::ResponseCase {
            statuses: (200, 200),
            media_type: Some("text/json"),
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
        match case {
            0 => body.json().map(Self::Value::OkApplicationJson),
            _ => body.text().map(Self::Value::OkTextJson),
        }
    }
}
