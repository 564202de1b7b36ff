//! Parameters from the client to the router: what is written in a style is read back as it was, and
//! what does not fit is rejected.

use std::sync::LazyLock;

use apitwin_runtime::client::{Cookies, Headers, Query, path_value};
use apitwin_runtime::server::{
    Bounds, Call, Count, Kind, Parameter, ProblemDetails, Response, Route, Router, RouterBuilder,
    Schema,
};
use apitwin_runtime::{Location, Operation, Segment, Style};
use axum::body::Body;
use http_body_util::BodyExt;
use serde_json::{Value, json};
use tower::ServiceExt;

const TEXT: Schema = Schema::TEXT;
const NUMBER: Schema = Schema::of(Kind::Integer(Bounds {
    minimum: Some(-5),
    ..Bounds::ANY
}));

static TEXTS: Schema = Schema::of(Kind::List {
    item: &Schema::of(Kind::Text {
        length: Count {
            least: None,
            most: Some(30),
        },
        pattern: Some("^[^x]*$"),
        values: &[],
    }),
    count: Count {
        least: None,
        most: Some(4),
    },
    unique: true,
});
static NUMBERS: Schema = Schema::of(Kind::List {
    item: &NUMBER,
    count: Count::ANY,
    unique: false,
});
static OBJECT: Schema = Schema::of(Kind::Object {
    properties: &[
        ("text", &TEXT),
        ("number", &NUMBER),
        ("flag", &Schema::BOOLEAN),
    ],
    required: &["number"],
    closed: false,
    count: Count::ANY,
});
static ANY_TEXT: Schema = TEXT;

/// A way for a value, and where it is taken.
#[derive(Clone, Copy, Debug)]
struct Way {
    location: Location,
    style: Style,
}

/// Every style of a location, exploded and not.
fn ways(location: Location) -> Vec<Way> {
    let [no, yes] = [false, true];
    let styles = match location {
        Location::Path => Vec::from([
            Style::Simple { explode: no },
            Style::Simple { explode: yes },
            Style::Label { explode: no },
            Style::Label { explode: yes },
            Style::Matrix { explode: no },
            Style::Matrix { explode: yes },
            Style::Json,
        ]),
        Location::Query => Vec::from([
            Style::Form { explode: no },
            Style::Form { explode: yes },
            Style::SpaceDelimited,
            Style::PipeDelimited,
            Style::DeepObject,
            Style::Json,
        ]),
        Location::Header => Vec::from([
            Style::Simple { explode: no },
            Style::Simple { explode: yes },
            Style::Json,
        ]),
        Location::Cookie => Vec::from([
            Style::Form { explode: no },
            Style::Form { explode: yes },
            Style::Json,
        ]),
    };
    let way = |style| Way { location, style };
    styles.into_iter().map(way).collect()
}

fn all_ways() -> Vec<Way> {
    let locations = [
        Location::Path,
        Location::Query,
        Location::Header,
        Location::Cookie,
    ];
    locations.into_iter().flat_map(ways).collect()
}

/// A router with one operation, whose one parameter is sent back.
fn router(way: Way, schema: &'static Schema, required: bool) -> Router<ProblemDetails> {
    const SEGMENTS: &[Segment] = &[Segment::Literal("at"), Segment::Parts("v{it}.end")];
    const FIXED: &[Segment] = &[Segment::Literal("at")];
    let segments = match way.location {
        Location::Path => SEGMENTS,
        _ => FIXED,
    };
    let operation = Operation {
        public: true,
        ..Operation::custom("take", "GET", "/at", segments, false)
    };
    // A test makes few of them.
    let operation: &'static Operation = Box::leak(Box::new(operation));
    let parameter = Parameter {
        name: "it",
        location: way.location,
        style: way.style,
        required,
        schema,
    };
    let parameters: &'static [Parameter] = Vec::leak(Vec::from([parameter]));
    let location = way.location;
    let route = Route::new(
        operation,
        &[],
        None,
        move |mut call: Call<ProblemDetails>| {
            let value = call.parameter::<Value>(location, "it");
            async move { value.map(|value| Response::json(200, &value)) }
        },
    );
    let operations: &'static [&'static Operation] = Vec::leak(Vec::from([operation]));
    RouterBuilder::new(ProblemDetails, operations)
        .mount("", Vec::from([route.with_parameters(parameters)]))
        .build()
}

/// The request that a client writes, or why it writes none.
fn request(way: Way, value: &Value) -> Result<reqwest::Request, String> {
    let error = |error: apitwin_runtime::client::ParameterError| error.to_string();
    let mut url = "http://host/at".to_owned();
    let mut headers = Headers::default();
    match way.location {
        Location::Path => {
            let value = path_value("it", "it", way.style, value).map_err(error)?;
            url = format!("{url}/v{value}.end");
        }
        Location::Query => {
            let mut query = Query::default();
            query.add("it", "it", way.style, value).map_err(error)?;
            url = format!("{url}{query}");
        }
        Location::Header => headers.add("it", "it", way.style, value).map_err(error)?,
        Location::Cookie => {
            let mut cookies = Cookies::default();
            cookies.add("it", "it", way.style, value).map_err(error)?;
            headers.add_cookies(cookies).map_err(error)?;
        }
    }
    // A client takes long to make, and one is enough.
    static CLIENT: LazyLock<reqwest::Client> = LazyLock::new(reqwest::Client::new);
    let request = CLIENT.get(url).headers(headers.into_map());
    request.build().map_err(|error| error.to_string())
}

/// What the router sends back for a request.
fn send(router: Router<ProblemDetails>, request: &reqwest::Request) -> (u16, Value) {
    let mut sent = http::Request::get(request.url().as_str());
    sent.headers_mut()
        .expect("the request is sound")
        .extend(request.headers().clone());
    let sent = sent.body(Body::empty()).expect("the request is sound");
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    runtime.expect("a runtime starts").block_on(async {
        let response = match router.oneshot(sent).await {
            Ok(response) => response,
            Err(never) => match never {},
        };
        let status = response.status().as_u16();
        let body = response.into_body().collect().await.expect("a body");
        let body = serde_json::from_slice(&body.to_bytes()).unwrap_or_default();
        (status, body)
    })
}

/// Sends a value: it comes back, or the client refuses it.
fn check(way: Way, schema: &'static Schema, value: &Value) -> bool {
    let Ok(request) = request(way, value) else {
        return false;
    };
    let found = send(router(way, schema, false), &request);
    assert_eq!(found, (200, value.clone()), "{way:?}: {}", request.url());
    true
}

const ODD: [&str; 22] = [
    "plain", "a b", "a+b", "a,b", "a&b=c", "50%", "%2C", "a;b", "a.b", ".", "a|b", "ü😀", "\"q\"",
    "a=b", "[a]", "#", "?", "a:b@c", "{}", "'", "a/b", "5",
];

#[test]
fn a_text_arrives_in_every_style_or_is_refused() {
    for way in all_ways() {
        if way.style == Style::DeepObject {
            continue;
        }
        let sent = ODD
            .iter()
            .filter(|text| check(way, &ANY_TEXT, &json!(text)));
        let sent = sent.count();
        // A part of a path holds no slash, and is not a dot alone.
        let expect = match (way.location, way.style) {
            (Location::Path, Style::Label { .. } | Style::Matrix { .. } | Style::Json) => {
                sent >= ODD.len() - 2
            }
            (Location::Path, _) => sent == ODD.len() - 2,
            _ => sent == ODD.len(),
        };
        assert!(expect, "{way:?}: {sent} of {}", ODD.len());
    }
}

#[test]
fn a_list_arrives_in_every_style_or_is_refused() {
    for way in all_ways() {
        if way.style == Style::DeepObject {
            continue;
        }
        assert!(check(way, &TEXTS, &json!(["a", "b"])), "{way:?}");
        assert!(check(way, &NUMBERS, &json!([1, -2, 1])), "{way:?}");
        let mut sent = 0;
        for text in ODD {
            sent += usize::from(check(way, &TEXTS, &json!([text, "y"])));
            sent += usize::from(check(way, &TEXTS, &json!(["y", "", text])));
        }
        assert!(sent > ODD.len(), "{way:?}: {sent}");
    }
}

#[test]
fn an_object_arrives_in_every_style_or_is_refused() {
    for way in all_ways() {
        let value = json!({"text": "a", "number": 5, "flag": true});
        assert!(check(way, &OBJECT, &value), "{way:?}");
        let mut sent = 0;
        for text in ODD {
            let value = json!({"text": text, "number": -1});
            sent += usize::from(check(way, &OBJECT, &value));
        }
        assert!(sent > ODD.len() / 2, "{way:?}: {sent}");
    }
}

#[test]
fn what_is_absent_is_told_apart() {
    for way in all_ways() {
        if way.location == Location::Path {
            continue;
        }
        let request = request(way, &json!(null)).expect("nothing is written");
        let found = send(router(way, &ANY_TEXT, false), &request);
        assert_eq!(found, (200, json!(null)), "{way:?}");
        let schema = match way.style {
            Style::DeepObject => continue,
            _ => &TEXTS,
        };
        let (status, problem) = send(router(way, schema, true), &request);
        assert_eq!(status, 400, "{way:?}");
        let detail = problem["detail"].as_str().unwrap_or_default();
        assert!(detail.ends_with("`it` is missing"), "{way:?}: {detail}");
    }
}

#[test]
fn what_does_not_fit_is_rejected_everywhere() {
    for way in all_ways() {
        let rejected = |schema: &'static Schema, value: Value| {
            let request = request(way, &value).unwrap_or_else(|error| panic!("{way:?}: {error}"));
            let (status, _) = send(router(way, schema, false), &request);
            let expect = match way.location {
                Location::Path => 404,
                _ => 400,
            };
            assert_eq!(status, expect, "{way:?}: {}", request.url());
        };
        rejected(&OBJECT, json!({"text": "a"}));
        rejected(&OBJECT, json!({"number": "a"}));
        rejected(&OBJECT, json!({"number": -6}));
        rejected(&OBJECT, json!({"number": 1, "flag": "yes"}));
        if way.style == Style::DeepObject {
            continue;
        }
        rejected(&NUMBERS, json!(["a", "b"]));
        rejected(&NUMBERS, json!([1, -6]));
        rejected(&NUMBERS, json!([1, "1_5"]));
        rejected(&TEXTS, json!(["a", "a"]));
        rejected(&TEXTS, json!(["ax", "b"]));
        rejected(&TEXTS, json!(["1", "2", "3", "4", "5"]));
        rejected(&TEXTS, json!(["a".repeat(31)]));
    }
}
