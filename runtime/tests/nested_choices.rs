//! Choices that hold themselves, at depths at which a search that doubles with each level never ends.

use std::collections::BTreeMap;

use apitwin_runtime::server::validation::{Check, Rule, Tree, Violation};
use apitwin_runtime::server::{
    Call, Count, Kind, ProblemDetails, Response, Route, Router, RouterBuilder, Schema,
};
use apitwin_runtime::{
    EmptyOr, Operation, Segment, Unchecked, read_choice, read_object, tagged_choice,
};
use axum::body::Body;
use http_body_util::BodyExt;
use serde::Serialize;
use serde_json::{Value, json};
use tower::ServiceExt;

// ---- What a generator writes.

/// Declares a form: all forms of the choice lead to the choice again, in every way there is.
macro_rules! form {
    ($name:ident) => {
        #[derive(Clone, Debug, Default, PartialEq, Serialize)]
        struct $name {
            #[serde(skip_serializing_if = "Option::is_none")]
            next: Option<Box<Link>>,
            #[serde(skip_serializing_if = "Option::is_none")]
            list: Option<Vec<Link>>,
            #[serde(skip_serializing_if = "Option::is_none")]
            empty: Option<EmptyOr<Box<Link>>>,
            #[serde(skip_serializing_if = "Option::is_none")]
            unchecked: Option<Unchecked<Box<Link>>>,
            #[serde(skip_serializing_if = "Option::is_none")]
            tagged: Option<Box<Tagged>>,
            #[serde(skip_serializing_if = "Option::is_none")]
            size: Option<i64>,
            #[serde(flatten)]
            others: BTreeMap<String, Link>,
        }

        read_object!($name {
            0 next: "next" default,
            1 list: "list" default,
            2 empty: "empty" default,
            3 unchecked: "unchecked" default,
            4 tagged: "tagged" default,
            5 size: "size" default;
            and others
        });
    };
}

form!(Left);
form!(Right);

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
enum Link {
    Left(Left),
    Right(Right),
}

read_choice!(any Link { Left(Left), Right(Right) });

#[derive(Clone, Debug, PartialEq)]
enum Tagged {
    Plain(Link),
    Own(Own),
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Own {
    kind: String,
    next: Box<Link>,
}

read_object!(Own { 0 kind: "kind", 1 next: "next" });

tagged_choice!(Tagged by "kind" { Plain(form: Link) = "plain", Own(form: Own; tagged) = "own" });

static LINK: Schema = Schema::of(Kind::AnyOf(&[&LEFT, &RIGHT]));
static ONE: Schema = Schema::of(Kind::OneOf(&[&ONE_LEFT, &ONE_RIGHT]));
static TAGGED: Schema = Schema::of(Kind::Tagged {
    tag: "kind",
    forms: &[(&["plain"], &LINK), (&["own"], &OWN)],
});
static OWN: Schema = Schema::of(Kind::Object {
    properties: &[("kind", &Schema::TEXT), ("next", &LINK)],
    required: &["kind", "next"],
    closed: false,
    count: Count::ANY,
});

/// Declares the schema of a form.
macro_rules! form_schema {
    ($name:ident) => {
        static $name: Schema = Schema::of(Kind::ObjectAnd {
            object: &Schema::of(Kind::Object {
                properties: &[
                    ("kind", &Schema::TEXT),
                    ("next", &LINK),
                    (
                        "list",
                        &Schema::of(Kind::List {
                            item: &LINK,
                            count: Count::ANY,
                            unique: true,
                        }),
                    ),
                    ("empty", &Schema::of(Kind::EmptyOr(&LINK))),
                    ("unchecked", &Schema::ANY),
                    ("tagged", &TAGGED),
                    ("size", &Schema::INTEGER),
                ],
                required: &[],
                closed: false,
                count: Count::ANY,
            }),
            others: &LINK,
        });
    };
}

form_schema!(LEFT);
form_schema!(RIGHT);

/// Declares the schema of a form that differs by a property from the other.
macro_rules! one_schema {
    ($name:ident, $required:literal) => {
        static $name: Schema = Schema::of(Kind::Object {
            properties: &[("next", &ONE)],
            required: &[$required],
            closed: false,
            count: Count::ANY,
        });
    };
}

one_schema!(ONE_LEFT, "left");
one_schema!(ONE_RIGHT, "right");

// ---- The values.

/// Depths beyond what any machine doubles, and just below what `serde_json` reads.
const DEPTHS: [usize; 2] = [60, 120];

/// The ways from a value to the one inside of it.
const WAYS: [&str; 7] = [
    "next",
    "list",
    "empty",
    "unchecked",
    "other",
    "plain",
    "own",
];

fn step(way: &str, inside: Value) -> Value {
    match way {
        "list" => json!({ "list": [inside] }),
        "plain" => json!({ "tagged": { "kind": "plain", "next": inside } }),
        "own" => json!({ "tagged": { "kind": "own", "next": inside } }),
        way => json!({ way: inside }),
    }
}

fn nested(way: &str, depth: usize, end: Value) -> Value {
    (0..depth).fold(end, |value, _| step(way, value))
}

/// A value in which each level is another way.
fn mixed(depth: usize, end: Value) -> Value {
    let ways = WAYS.iter().cycle().take(depth);
    ways.fold(end, |value, way| step(way, value))
}

/// Values that are made here may be deeper than any text that `serde_json` reads, and need more stack
/// than a thread has.
#[test]
fn a_choice_is_read_and_written_at_any_depth() {
    let size = 16 << 20;
    let thread = std::thread::Builder::new().stack_size(size);
    let thread = thread.spawn(move || {
        apitwin_runtime::set_stack_size(size);
        read_and_write_at_any_depth();
    });
    thread.expect("it starts").join().expect("it ends well");
}

fn read_and_write_at_any_depth() {
    for depth in DEPTHS {
        let values = WAYS
            .iter()
            .map(|way| nested(way, depth, json!({ "size": 1 })));
        for value in values.chain([mixed(depth, json!({}))]) {
            let read: Link = serde_json::from_value(value.clone()).expect("it fits");
            let written = serde_json::to_value(&read).expect("it is written");
            assert_eq!(written, value);
        }
        for way in WAYS.into_iter().filter(|way| *way != "unchecked") {
            let misfit = nested(way, depth, json!({ "size": "large" }));
            serde_json::from_value::<Link>(misfit).expect_err("no form fits");
        }
    }
    let text = nested("next", 120, json!({})).to_string();
    let read: Link = serde_json::from_str(&text).expect("it fits");
    assert_eq!(serde_json::to_string(&read).expect("it is written"), text);
}

#[test]
fn a_choice_is_checked_at_any_depth() {
    let check = |schema: &'static Schema, value: &Value| {
        let text = value.to_string();
        let tree: Tree<'_> = serde_json::from_str(&text).expect("it is JSON");
        let check = Check::new(schema);
        let violations = check.violations(&tree);
        (violations.is_empty(), violations.to_string())
    };
    for way in WAYS {
        for depth in [30, 60] {
            let fitting = nested(way, depth, json!({ "size": 1 }));
            assert_eq!(check(&LINK, &fitting), (true, String::new()), "{way}");
            let misfit = nested(way, depth, json!({ "size": "large" }));
            assert_eq!(check(&LINK, &misfit).0, way == "unchecked", "{way}");
        }
    }
    for depth in DEPTHS {
        let left = |value: Value| json!({ "next": value, "left": 1 });
        let fitting = (0..depth).fold(json!({ "right": 1 }), |value, _| left(value));
        assert!(check(&ONE, &fitting).0);
        let both = (0..depth).fold(json!({ "right": 1, "left": 1 }), |value, _| left(value));
        let (fits, told) = check(&ONE, &both);
        assert!(!fits);
        let next = "/next must have one of its forms";
        let reasons = format!("{next}; must have the property `right`; {next}");
        assert_eq!(told, format!("it must have one of its forms ({reasons})"));
    }
}

#[test]
fn the_reason_behind_nested_choices_is_told_in_its_place() {
    let value = nested("next", 60, json!({ "size": "large" })).to_string();
    let tree: Tree<'_> = serde_json::from_str(&value).expect("it is JSON");
    let check = Check::new(&LINK);
    let violations = check.violations(&tree).into_vec();
    let mut violation: &Violation<'_> = &violations[0];
    while let Rule::NoBranch(inner) = &violation.rule {
        violation = &inner[0];
    }
    assert_eq!(violation.to_string(), "must be an integer");
    assert_eq!(violation.pointer(), format!("{}/size", "/next".repeat(60)));
}

// ---- The router.

fn router(schema: &'static Schema) -> Router<ProblemDetails> {
    const SEGMENTS: &[Segment] = &[Segment::Literal("links")];
    static OPERATION: Operation = Operation {
        public: true,
        ..Operation::custom("sendLink", "POST", "/links", SEGMENTS, true)
    };
    static OPERATIONS: &[&Operation] = &[&OPERATION];
    let handler = |call: Call<ProblemDetails>| async move {
        let link: Link = call.body()?;
        Ok(Response::json(200, &link))
    };
    let route = Route::new(&OPERATION, &[], Some(schema), handler);
    RouterBuilder::new(ProblemDetails, OPERATIONS)
        .mount("links", Vec::from([route]))
        .build()
}

async fn send(schema: &'static Schema, value: &Value) -> (u16, Value) {
    let request = axum::http::Request::post("/links")
        .header("content-type", "application/json")
        .body(Body::from(value.to_string()));
    let response = router(schema).oneshot(request.expect("a request")).await;
    let response = response.expect("a response");
    let status = response.status().as_u16();
    let body = response.into_body().collect().await.expect("a body");
    let body = serde_json::from_slice(&body.to_bytes()).expect("it is JSON");
    (status, body)
}

#[tokio::test]
async fn a_router_takes_nested_choices() {
    for depth in DEPTHS {
        let fitting = nested("next", depth, json!({ "size": 1 }));
        assert_eq!(send(&LINK, &fitting).await, (200, fitting));
        // Serde does not read this number as an integer, which the schema does.
        let float = nested("other", depth, json!({ "size": 1.0 }));
        let whole = nested("other", depth, json!({ "size": 1 }));
        assert_eq!(send(&LINK, &float).await, (200, whole));
        let misfit = nested("next", depth, json!({ "size": "large" }));
        assert_eq!(send(&LINK, &misfit).await.0, 400);
    }
}

/// How deep a JSON text may be for `serde_json`.
const MAX_LEVELS: usize = 127;

#[tokio::test]
async fn a_router_takes_each_way_as_deep_as_a_text_may_be() {
    for way in WAYS {
        let levels = match way {
            "list" | "plain" | "own" => 2,
            _ => 1,
        };
        let value = nested(way, MAX_LEVELS / levels - 1, json!({ "size": 1 }));
        assert_eq!(send(&LINK, &value).await, (200, value), "{way}");
    }
}

#[tokio::test]
async fn what_cannot_be_told_with_bounded_work_is_rejected() {
    let many: Vec<Value> = (0..5_000).map(|number| json!({ "size": number })).collect();
    let deep = nested("next", 100, json!({ "list": many }));
    let error = serde_json::from_value::<Link>(deep.clone()).expect_err("it takes too long");
    let told = "fits too many of its forms at too many levels";
    assert_eq!(error.to_string(), format!("the value {told}"));
    let (status, problem) = send(&LINK, &deep).await;
    assert_eq!(status, 400);
    assert_eq!(problem["detail"], format!("the body {told}"));
    // A few levels of it are no matter.
    let flat = nested("next", 3, json!({ "list": many }));
    assert_eq!(send(&LINK, &flat).await, (200, flat));
}
