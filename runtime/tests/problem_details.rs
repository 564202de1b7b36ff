//! A second, tiny dialect: a shop whose rejections are problem details (RFC 9457). One operation is
//! served and called, with everything that a generated crate would hold written by hand.

use apitwin_runtime::client::{
    self, ApiClient, Argument, ErrorSummary, ResponseValue, encode_path,
};
use apitwin_runtime::server::{
    Bounds, Call, Context, Count, CustomCall, Dialect, IntoResponse, Kind, Principal, Problem,
    RequestFault, Response, Route, Router, Schema, StaticTokens, UploadCall,
};
use apitwin_runtime::{Operation, PathSegment, Segment};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

// ---- What the document says.

static PUT_ITEM: Operation = Operation {
    tag: "items",
    scopes: &[&["items:write"]],
    permission_before_body: Some(true),
    ..Operation::custom(
        "putItem",
        "PUT",
        "/v2/items/{name}",
        &[
            Segment::Literal("v2"),
            Segment::Literal("items"),
            Segment::One("name"),
        ],
        true,
    )
};
static OPERATIONS: [&Operation; 1] = [&PUT_ITEM];

static ITEM: Schema = Schema::of(Kind::Object {
    properties: &[("price", &PRICE)],
    required: &["price"],
    closed: false,
    count: Count::ANY,
});
static PRICE: Schema = Schema::of(Kind::Integer(Bounds {
    minimum: Some(0),
    ..Bounds::ANY
}));

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Item {
    price: i64,
}

impl IntoResponse for Item {
    fn into_response(self) -> Response {
        Response::json(200, &self)
    }
}

// ---- The dialect: a `type` for each problem, and the faults of a body with their places.

#[derive(Default)]
struct Shop;

/// The rejection of the shop's server traits.
struct ShopProblem(Problem);

impl ShopProblem {
    fn new(status: u16, kind: &str, detail: impl Into<String>) -> Self {
        let address = format!("https://shop.example.com/problems/{kind}");
        Self(Problem::new(status, detail).with("type", address))
    }
}

impl From<RequestFault<'_>> for ShopProblem {
    fn from(fault: RequestFault<'_>) -> Self {
        let problem = Self::new(fault.status().as_u16(), "request", fault.to_string());
        let RequestFault::UnfitBody(violations) = fault else {
            return problem;
        };
        let errors: Vec<Value> = violations
            .iter()
            .map(|violation| {
                let pointer = violation.pointer();
                json!({ "pointer": pointer, "detail": violation.to_string() })
            })
            .collect();
        Self(problem.0.with("errors", errors))
    }
}

impl Dialect for Shop {
    type Rejection = ShopProblem;
    type Builder = ShopRouterBuilder;

    fn render(&self, rejection: ShopProblem, _base_url: &str, request_id: &str) -> Response {
        rejection.0.with("instance", request_id).into_response()
    }
}

apitwin_runtime::router_builder! {
    /// Builds a router of the shop.
    struct ShopRouterBuilder in the dialect Shop, over &OPERATIONS;
}

/// The dialect for those who call: the last part of `type` names the problem.
struct ShopErrors;

impl client::Dialect for ShopErrors {
    fn summarize(
        &self,
        status: StatusCode,
        headers: &axum::http::HeaderMap,
        body: &[u8],
    ) -> ErrorSummary {
        let mut summary = client::ProblemDetails.summarize(status, headers, body);
        let kind = summary.error_type.as_deref();
        summary.error_type = kind.and_then(|kind| Some(kind.rsplit_once('/')?.1.to_owned()));
        summary
    }

    fn server(&self) -> &'static str {
        "a shop"
    }

    fn path_prefix(&self) -> &'static str {
        "/v2"
    }
}

apitwin_runtime::client_types! {
    /// A client of a shop.
    struct Client in the dialect &ShopErrors;
    /// Why a call of a shop failed.
    struct Error;
}

// ---- What a generator writes: the call and the route.

impl Client {
    async fn put_item(
        &self,
        name: impl Argument<PathSegment>,
        body: &Value,
    ) -> Result<ResponseValue<Item>, Error> {
        let request = || {
            let name: PathSegment = client::ParameterError::convert("name", "PathSegment", name)?;
            let url = format!("{}/v2/items/{}", self.base_url(), encode_path(&name));
            Ok(self.http().put(url).json(body).build()?)
        };
        client::call(&PUT_ITEM, self.clone(), request()).await
    }
}

async fn put_item(_context: Context, name: PathSegment, item: Item) -> Result<Item, ShopProblem> {
    match name.as_str() {
        "chair" => Ok(item),
        other => Err(ShopProblem::new(
            404,
            "no-such-item",
            format!("There is no {other}."),
        )),
    }
}

fn router() -> Router<Shop> {
    let route = Route::new(
        &PUT_ITEM,
        &[],
        Some(&ITEM),
        |mut call: Call<Shop>| async move {
            let (name, item) = (call.path("name")?, call.body()?);
            put_item(call.context, name, item)
                .await
                .map(IntoResponse::into_response)
        },
    );
    let tokens = StaticTokens::new()
        .with("writer", Principal::new("alice", ["items:write"]))
        .with("reader", Principal::new("bob", ["items:read"]));
    Router::<Shop>::builder()
        .authenticate(tokens)
        .mount("items", vec![route])
        .custom_operation(&PING, |_call: CustomCall| async {
            Ok(Response::json(200, &"pong"))
        })
        .custom_operation(&SHOW, |call: CustomCall| async move {
            Ok(Response::json(200, &format!("{call:?}")))
        })
        .upload_operation(&SHOW_UPLOAD, |call: UploadCall| async move {
            Ok(Response::json(200, &format!("{call:?}")))
        })
        .build()
}

static SHOW: Operation = Operation {
    public: true,
    ..Operation::custom("show", "POST", "/show", &[Segment::Literal("show")], true)
};
static SHOW_UPLOAD: Operation = Operation {
    public: true,
    ..Operation::custom(
        "showUpload",
        "PUT",
        "/show",
        &[Segment::Literal("show")],
        true,
    )
};

static PING: Operation = Operation {
    public: true,
    ..Operation::custom("ping", "GET", "/ping", &[Segment::Literal("ping")], false)
};

// ---- The tests.

/// The address of a shop that runs until the test ends.
async fn shop() -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a free port");
    let address = listener.local_addr().expect("an address");
    let app = axum::Router::new().fallback_service(router());
    tokio::spawn(async move { axum::serve(listener, app).await });
    format!("http://{address}")
}

async fn failure(token: &str, name: &str, body: Value) -> Error {
    let client = Client::new(shop().await, token).expect("a client");
    client.put_item(name, &body).await.expect_err(name)
}

fn members(error: &Error) -> Value {
    serde_json::from_slice(error.raw_body().expect("a body")).expect("the body is JSON")
}

#[tokio::test]
async fn an_operation_is_served_and_called() {
    let client = Client::new(shop().await, "writer").expect("a client");
    let item = client.put_item("chair", &json!({ "price": 5 })).await;
    assert_eq!(item.expect("the chair").into_inner(), Item { price: 5 });
}

#[tokio::test]
async fn a_rejection_of_the_handler_arrives_as_it_was_made() {
    let error = failure("writer", "table", json!({ "price": 5 })).await;
    assert_eq!(
        error.to_string(),
        "putItem (PUT /v2/items/table): 404 no-such-item: There is no table."
    );
    assert!(error.is_not_found());
    let members = members(&error);
    assert_eq!(
        members["type"],
        "https://shop.example.com/problems/no-such-item"
    );
    assert_eq!(members["title"], "Not Found");
    assert_eq!(members["status"], 404);
    assert!(members["instance"].is_string());
}

#[tokio::test]
async fn the_router_rejects_in_the_same_shape() {
    let error = failure("unknown", "chair", json!({ "price": 5 })).await;
    assert!(error.is_unauthenticated(), "{error}");
    let error = failure("reader", "chair", json!({ "price": 5 })).await;
    assert!(error.is_forbidden(), "{error}");
    assert_eq!(error.error_type(), Some("request"));

    let error = failure("writer", "chair", json!({ "price": -1 })).await;
    assert!(error.is_bad_request(), "{error}");
    assert_eq!(
        error.message(),
        "the body does not fit: /price must not be less than 0"
    );
    let expect = json!([{ "pointer": "/price", "detail": "must not be less than 0" }]);
    assert_eq!(members(&error)["errors"], expect);
    let error = failure("writer", "chair", json!([])).await;
    let expect = json!([{ "pointer": "", "detail": "must be an object" }]);
    assert_eq!(members(&error)["errors"], expect);
}

#[tokio::test]
async fn problems_have_their_own_media_type() {
    let response = client::reqwest::get(format!("{}/v2/nothing", shop().await)).await;
    let response = response.expect("a response");
    assert_eq!(response.status(), 404);
    assert_eq!(
        response.headers()["content-type"],
        "application/problem+json"
    );
    let response = client::reqwest::get(format!("{}/v2/items/chair", shop().await)).await;
    let response = response.expect("a response");
    assert_eq!(response.status(), 405);
    assert_eq!(response.headers()["allow"], "OPTIONS, PUT");
}

#[tokio::test]
async fn operations_beside_the_document_are_served_too() {
    let response = client::reqwest::get(format!("{}/ping", shop().await)).await;
    let text = response.expect("a response").text().await;
    assert_eq!(text.expect("a text"), "\"pong\"\n");
}

#[tokio::test]
async fn the_settings_are_checked_in_the_words_of_the_dialect() {
    let error = Client::new("https://shop.example.com/v2", "token").expect_err("a prefix");
    assert_eq!(
        error.message(),
        "base_url: leave out /v2 at its end; the paths of the operations begin with it"
    );
    let client = Client::new("https://shop.example.com", "secret").expect("a client");
    assert!(!format!("{client:?}").contains("secret"));
    assert!(format!("{:?}", client.core()).starts_with("Client"));
    let error = client.put_item("..", &json!({})).await.expect_err("dots");
    assert_eq!(error.kind(), client::ErrorKind::InvalidRequest);
}

#[tokio::test]
async fn what_a_call_shows_of_itself_has_no_body() {
    let (address, http) = (shop().await, reqwest::Client::new());
    for method in [reqwest::Method::POST, reqwest::Method::PUT] {
        let request = http.request(method.clone(), format!("{address}/show"));
        let body = json!({ "password": "hunter2" });
        let sent = request.bearer_auth("writer").json(&body).send().await;
        let response = sent.expect("a response");
        assert_eq!(response.status(), 200, "{method}");
        let shown = response.text().await.expect("a text");
        assert!(shown.contains("Call"), "{shown}");
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}

#[tokio::test]
async fn beside_other_routes_it_serves_what_is_its_own() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
    let listener = listener.expect("a free port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    let app = axum::Router::new()
        .route("/ping/{name}", axum::routing::get(async || "mine"))
        .layer(router());
    tokio::spawn(async move { axum::serve(listener, app).await });
    let check = async |path: &str, status: u16, text: &str| {
        let response = client::reqwest::get(format!("{address}{path}")).await;
        let response = response.expect("a response");
        assert_eq!(response.status(), status, "{path}");
        let found = response.text().await.expect("a text");
        assert!(found.contains(text), "{path}: {found}");
    };
    check("/ping", 200, "pong").await;
    check("/ping/x", 200, "mine").await;
    check("/v2/items/chair", 405, "the path has no such method").await;
    // The 404 of axum has no body, that of the shop would have one.
    check("/nothing", 404, "").await;
    let response = client::reqwest::get(format!("{address}/nothing")).await;
    assert_eq!(response.expect("a response").content_length(), Some(0));
}
