//! Objects that take much room on the stack, nested as deep as a text may be.

use apitwin_runtime::server::{
    Call, Kind, ProblemDetails, Response, Route, Router, RouterBuilder, Schema,
};
use apitwin_runtime::{Operation, Segment, read_choice, read_object};
use axum::body::Body;
use http_body_util::BodyExt;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Value, json};
use tower::ServiceExt;

/// How deep a JSON text may be for `serde_json`.
const MAX_LEVELS: usize = 127;

/// As much as hundreds of properties are.
#[derive(Debug)]
struct Large([u64; 1_000]);

impl Default for Large {
    fn default() -> Self {
        Self([0; 1_000])
    }
}

impl<'de> Deserialize<'de> for Large {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self([u64::deserialize(deserializer)?; 1_000]))
    }
}

impl Serialize for Large {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0[0].serialize(serializer)
    }
}

#[derive(Debug, Serialize)]
struct Wide {
    large: Large,
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<Box<Self>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    either: Option<Box<Either>>,
}

read_object!(Wide { 0 large: "large" default, 1 next: "next" default, 2 either: "either" default });

#[derive(Debug, Serialize)]
struct Plain {
    plain: u64,
}

read_object!(Plain { 0 plain: "plain" });

#[expect(
    clippy::large_enum_variant,
    reason = "a generator writes it so, and its size is what is tried"
)]
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Either {
    Plain(Plain),
    Wide(Wide),
}

read_choice!(Either { Plain(Plain), Wide(Wide) });

static WIDE: Schema = Schema::of(Kind::Any);

static SEGMENTS: &[Segment] = &[Segment::Literal("wide")];

static OPERATION: Operation = Operation {
    public: true,
    ..Operation::custom("sendWide", "POST", "/wide", SEGMENTS, true)
};

fn router() -> Router<ProblemDetails> {
    static OPERATIONS: &[&Operation] = &[&OPERATION];
    let handler = |call: Call<ProblemDetails>| async move {
        let wide: Wide = call.body()?;
        Ok(Response::json(200, &wide))
    };
    let route = Route::new(&OPERATION, &[], Some(&WIDE), handler);
    RouterBuilder::new(ProblemDetails, OPERATIONS)
        .mount("wide", Vec::from([route]))
        .build()
}

async fn send(value: &Value) -> (u16, Value) {
    let request = axum::http::Request::post("/wide")
        .header("content-type", "application/json")
        .body(Body::from(value.to_string()));
    let response = router().oneshot(request.expect("a request")).await;
    let response = response.expect("a response");
    let status = response.status().as_u16();
    let body = response.into_body().collect().await.expect("a body");
    let body = serde_json::from_slice(&body.to_bytes()).expect("it is JSON");
    (status, body)
}

fn nested(way: &str, depth: usize) -> Value {
    (0..depth).fold(
        json!({ "large": 1 }),
        |value, _| json!({ "large": 2, way: value }),
    )
}

#[tokio::test]
async fn a_body_is_read_or_rejected_and_never_ends_the_program() {
    for way in ["next", "either"] {
        let small = nested(way, 5);
        assert_eq!(send(&small).await, (200, small), "{way}");
        let (status, body) = send(&nested(way, MAX_LEVELS - 1)).await;
        assert_eq!(status, 400, "{way}");
        assert_eq!(body["detail"], "the body is nested too deep", "{way}");
        // What was too deep is forgotten.
        let small = nested(way, 5);
        assert_eq!(send(&small).await, (200, small), "{way}");
    }
}

#[test]
fn a_response_is_read_or_an_error() {
    let text = nested("next", MAX_LEVELS - 1).to_string();
    let error = serde_json::from_str::<Wide>(&text).expect_err("it is too deep");
    assert!(error.to_string().contains("nested too deep"), "{error}");
}
