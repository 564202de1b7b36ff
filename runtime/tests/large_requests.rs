//! Requests of as many parts as a body has room for: the work and the response stay in proportion.

use apitwin_runtime::server::validation::{Check, Tree};
use apitwin_runtime::server::{
    Call, Count, Kind, ProblemDetails, Reading, Response, Route, Router, RouterBuilder, Schema,
};
use apitwin_runtime::{MultipartBody, MultipartError, MultipartWriter, Operation, Parts, Segment};
use axum::body::Body;
use http_body_util::BodyExt;
use serde_json::{Value, json};
use tower::ServiceExt;

static ANY: Schema = Schema::OBJECT;
static NUMBERS: Schema = Schema::of(Kind::List {
    item: &Schema::TEXT,
    count: Count::ANY,
    unique: true,
});
/// Lists in lists, none of which has an item twice.
static NESTED: Schema = Schema::of(Kind::OneOf(&[&LISTS, &Schema::INTEGER]));
static LISTS: Schema = Schema::of(Kind::List {
    item: &NESTED,
    count: Count::ANY,
    unique: true,
});
static TYPED: Schema = Schema::of(Kind::ObjectAnd {
    object: &Schema::of(Kind::Object {
        properties: &[("first", &Schema::TEXT)],
        required: &["first"],
        closed: false,
        count: Count::ANY,
    }),
    others: &Schema::INTEGER,
});
static CLOSED: Schema = Schema::of(Kind::Object {
    properties: &[],
    required: &[],
    closed: true,
    count: Count::ANY,
});

/// The fields of a form, of which nothing is known.
struct Fields;

impl MultipartBody for Fields {
    fn write(&self, _writer: &mut MultipartWriter) {}

    fn read(_parts: &mut Parts) -> Result<Self, MultipartError> {
        Ok(Self)
    }
}

fn router(reading: Reading) -> Router<ProblemDetails> {
    const SEGMENTS: &[Segment] = &[Segment::Literal("at")];
    static OPERATION: Operation = Operation {
        public: true,
        ..Operation::custom("send", "POST", "/at", SEGMENTS, true)
    };
    static OPERATIONS: &[&Operation] = &[&OPERATION];
    let media_type = match reading {
        Reading::Form(_) => "application/x-www-form-urlencoded",
        Reading::Multipart { .. } => "multipart/form-data",
        _ => "application/json",
    };
    let is_multipart = matches!(reading, Reading::Multipart { .. });
    let handler = move |mut call: Call<ProblemDetails>| async move {
        let body = match is_multipart {
            true => call.multipart::<Fields>().map(|_| Value::Null)?,
            false => call.body::<Value>()?,
        };
        Ok(Response::json(200, &body))
    };
    let route = Route::new(&OPERATION, &[], None, handler).with_content(media_type, reading);
    RouterBuilder::new(ProblemDetails, OPERATIONS)
        .mount("all", Vec::from([route]))
        .build()
}

async fn send(reading: Reading, media_type: &str, body: String) -> (u16, Value) {
    let request = axum::http::Request::post("/at")
        .header("content-type", media_type)
        .body(Body::from(body));
    let response = router(reading).oneshot(request.expect("a request")).await;
    let response = response.expect("a response");
    let status = response.status().as_u16();
    let body = response.into_body().collect().await.expect("a body");
    let body = serde_json::from_slice(&body.to_bytes()).expect("it is JSON");
    (status, body)
}

const FORM: &str = "application/x-www-form-urlencoded";

#[tokio::test]
async fn a_form_may_have_as_many_fields_as_there_is_room_for() {
    let names = (0..150_000).map(|number| format!("{number:x}=&"));
    let (status, body) = send(Reading::Form(&ANY), FORM, names.collect()).await;
    assert_eq!(status, 200);
    assert_eq!(body.as_object().map(serde_json::Map::len), Some(150_000));
}

#[tokio::test]
async fn fields_that_are_not_listed_have_their_type() {
    let (status, body) = send(Reading::Form(&TYPED), FORM, "first=1&second=2".to_owned()).await;
    assert_eq!((status, body), (200, json!({"first": "1", "second": 2})));
    let (status, body) = send(Reading::Form(&TYPED), FORM, "first=1&second=x".to_owned()).await;
    let told = "the body does not fit: /second must be an integer";
    assert_eq!((status, &body["detail"]), (400, &json!(told)));
}

#[tokio::test]
async fn a_multipart_form_may_have_as_many_parts_as_there_is_room_for() {
    let part = |number| {
        format!("--B\r\ncontent-disposition: form-data; name=\"{number}\"\r\n\r\n{number}\r\n")
    };
    let parts: String = (0..15_000).map(part).collect();
    let files = &["file"];
    let schema = &ANY;
    let reading = Reading::Multipart { schema, files };
    let body = format!("{parts}--B--\r\n");
    let found = send(reading, "multipart/form-data; boundary=B", body).await;
    assert_eq!(found, (200, Value::Null));
}

#[tokio::test]
async fn a_rejection_tells_some_of_very_many_faults() {
    let numbers: Vec<i64> = (0..100_000).collect();
    let body = json!(numbers).to_string();
    let (status, body) = send(Reading::Json(&NUMBERS), "application/json", body).await;
    assert_eq!(status, 400);
    let detail = body["detail"].as_str().expect("a text");
    assert!(detail.starts_with("the body does not fit: /0 must be a string; /1 must be a string;"));
    assert!(detail.ends_with("; /99 must be a string; and 99900 more"));
}

#[tokio::test]
async fn very_many_properties_are_compared_with_those_that_are_listed() {
    let entries: serde_json::Map<String, Value> = (0..50_000)
        .map(|number| (number.to_string(), json!(1)))
        .collect();
    let body = json!(entries).to_string();
    let (status, body) = send(Reading::Json(&CLOSED), "application/json", body).await;
    let told = "the body does not fit: it must not have properties that are not listed";
    assert_eq!((status, &body["detail"]), (400, &json!(told)));
}

#[test]
fn items_of_lists_in_lists_are_compared_at_each_level() {
    let check = |text: &str, told: &str| {
        let tree: Tree<'_> = serde_json::from_str(text).expect("it is JSON");
        let found = Check::new(&LISTS).violations(&tree).to_string();
        assert_eq!(found, told);
    };
    let numbers: Vec<String> = (0..20_000).map(|number| number.to_string()).collect();
    let distinct = format!("[{}]", numbers.join(","));
    let nested = |inside: &str| format!("{}{inside}{}", "[1,".repeat(100), ",2]".repeat(100));
    check(&nested(&distinct), "");
    let repeated = format!("[{},7]", numbers.join(","));
    let told = "/1 must have one of its forms (/1 must have one of its forms; must be an integer)";
    check(&nested(&repeated), told);
}
