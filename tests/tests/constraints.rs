//! Every limit that the document of a golden case states is checked, wherever it stands in a body.

use std::fmt::Write;

use apitwin_runtime::server::validation::{Check, Rule, Tree, Violation};

/// What the golden files name of the crate that they are part of.
mod server {
    pub(crate) use apitwin_runtime::server::{Bounds, Count, Kind, Schema};
}

#[rustfmt::skip]
#[path = "../../codegen/testdata/accept/constraints/golden/src/api/server/schemas.rs"]
mod schemas;

/// A limit, values that keep and break it, and what is told of the latter.
struct Limit {
    name: &'static str,
    good: &'static str,
    bad: &'static str,
    told: &'static str,
}

const fn limit(
    name: &'static str,
    good: &'static str,
    bad: &'static str,
    told: &'static str,
) -> Limit {
    Limit {
        name,
        good,
        bad,
        told,
    }
}

const LIMITS: [Limit; 14] = [
    limit(
        "short",
        r#""äö""#,
        r#""ä""#,
        "must have at least 2 characters",
    ),
    limit(
        "long",
        r#""abc""#,
        r#""abcd""#,
        "must have at most 3 characters",
    ),
    limit("spelled", r#""abc""#, r#""ABC""#, "must match `^[a-z]+$`"),
    limit("chosen", r#""b""#, r#""c""#, "must be one of a, b"),
    limit("lowest", "1", "0", "must not be less than 1"),
    limit("highest", "9", "10", "must not be greater than 9"),
    limit("above", "1", "0", "must be greater than 0"),
    limit("below", "9.9", "10", "must be less than 10"),
    limit("even", "4.0", "3", "must be a multiple of 2"),
    limit("several", "[true]", "[]", "must have at least 1 items"),
    limit(
        "few",
        r#"["a"]"#,
        r#"["a", "b"]"#,
        "must have at most 1 items",
    ),
    limit(
        "distinct",
        r#"["a", "b"]"#,
        r#"["a", "b", "a"]"#,
        "must not have an item twice",
    ),
    limit(
        "filled",
        r#"{"a": 1}"#,
        "{}",
        "must have at least 1 properties",
    ),
    limit(
        "small",
        r#"{"a": "b"}"#,
        r#"{"a": "b", "c": "d"}"#,
        "must have at most 1 properties",
    ),
];

/// A place of a value: the property, what surrounds the value there, and where it is in that.
const PLACES: [(&str, &str, &str, &str); 10] = [
    ("written", "", "", ""),
    ("referred", "", "", ""),
    ("described", "", "", ""),
    ("nullable", "", "", ""),
    ("nullable_referred", "", "", ""),
    ("listed", "[", "]", "/0"),
    ("listed_referred", "[", "]", "/0"),
    ("listed_twice", "[[", "]]", "/0/0"),
    ("mapped", r#"{"key": "#, "}", "/key"),
    ("mapped_referred", r#"{"key": "#, "}", "/key"),
];

fn told(check: &Check, body: &str) -> String {
    let tree: Tree<'_> = serde_json::from_str(body).expect(body);
    check.violations(&tree).to_string()
}

#[test]
fn every_limit_holds_in_every_place() {
    let check = Check::new(&schemas::NEW_THING);
    let mut problems = String::new();
    for (place, before, after, inside) in PLACES {
        for limit in &LIMITS {
            let name = limit.name;
            let mut expect = |value: &str, told_of_it: &str| {
                let body = format!(r#"{{"{place}": {{"{name}": {before}{value}{after}}}}}"#);
                let told = told(&check, &body);
                if told != told_of_it {
                    writeln!(problems, "{body}: {told:?} instead of {told_of_it:?}")
                        .expect("a text");
                }
            };
            expect(limit.good, "");
            let at = format!("/{place}/{name}{inside}");
            expect(limit.bad, &format!("{at} {}", limit.told));
            if place.starts_with("nullable") {
                expect("null", "");
            }
        }
    }
    assert!(problems.is_empty(), "\n{problems}");
}

#[test]
fn every_limit_holds_in_a_choice() {
    let check = Check::new(&schemas::NEW_THING);
    for limit in &LIMITS {
        let name = limit.name;
        let body = |value: &str| format!(r#"{{"choice": {{"{name}": {value}}}}}"#);
        assert_eq!(told(&check, &body(limit.good)), "", "{name}");
        let bad = body(limit.bad);
        let tree: Tree<'_> = serde_json::from_str(&bad).expect(&bad);
        let found = check.violations(&tree).into_vec();
        let [
            Violation {
                rule: Rule::NoBranch(inner),
                ..
            },
        ] = &found[..]
        else {
            panic!("{bad}: {found:?}");
        };
        let inner: Vec<String> = inner.iter().map(ToString::to_string).collect();
        assert!(
            inner.iter().any(|text| text == limit.told),
            "{bad}: {inner:?}"
        );
    }
}

#[test]
fn limits_hold_beside_the_empty_text_and_in_a_bare_list() {
    let check = Check::new(&schemas::NEW_THING);
    assert_eq!(told(&check, r#"{"unset": ""}"#), "");
    assert_eq!(told(&check, r#"{"unset": 1}"#), "");
    assert_eq!(
        told(&check, r#"{"unset": 0}"#),
        "/unset must not be less than 1"
    );
    let check = Check::new(schemas::REPLACE_THINGS__BODY);
    assert_eq!(told(&check, "[1, 2]"), "");
    assert_eq!(
        told(&check, "[1, 0, 3]"),
        "it must have at most 2 items; /1 must not be less than 1"
    );
}

#[test]
fn items_are_alike_in_whatever_form_they_are_written() {
    let check = Check::new(&schemas::NEW_THING);
    let alike = "/written/distinct must not have an item twice";
    // Only texts fit there: each item is told as well.
    for (items, is_twice) in [
        (r#"[1, 1.0]"#, true),
        (r#"[{"a": 1, "b": 2}, {"b": 2, "a": 1}]"#, true),
        (r#"[1, "1"]"#, false),
        (r#"[true, 1]"#, false),
        (r#"["a", ["a"]]"#, false),
    ] {
        let told = told(
            &check,
            &format!(r#"{{"written": {{"distinct": {items}}}}}"#),
        );
        assert_eq!(told.starts_with(alike), is_twice, "{items}: {told}");
    }
}
