//! Each text is what `jsonschema` 3.2.0 says.
//!
//! Two differ on purpose: secrets are redacted here, and where several branches
//! of a choice fit, their schemas are not printed.

use apitwin_runtime::server::validation::Check;
use apitwin_runtime::server::{Bounds, Count, Kind, RequestFault, Schema};
use quay_api::server::Rejection;

use crate::body;

const fn plain(kind: Kind) -> Schema {
    Schema {
        kind,
        nullable: false,
        null_apart: false,
        secret: false,
    }
}

const fn text() -> Kind {
    Kind::Text {
        length: Count::ANY,
        pattern: None,
        values: &[],
    }
}

const fn open(
    properties: &'static [(&'static str, &'static Schema)],
    required: &'static [&'static str],
) -> Schema {
    plain(Kind::Object {
        properties,
        required,
        closed: false,
        count: Count::ANY,
    })
}

static TEXT: Schema = plain(text());
static ROLE: Schema = plain(Kind::Text {
    length: Count::ANY,
    pattern: None,
    values: &["read", "write", "admin"],
});
static NAME: Schema = plain(Kind::Text {
    length: Count {
        least: Some(2),
        most: Some(5),
    },
    pattern: Some("^[a-z]*$"),
    values: &[],
});
static SIZE: Schema = plain(Kind::Integer(Bounds {
    minimum: Some(0),
    maximum: Some(100),
    ..Bounds::ANY
}));
static SECRET: Schema = Schema {
    kind: text(),
    nullable: false,
    null_apart: false,
    secret: true,
};
static TEXT_OR_NULL: Schema = Schema {
    kind: text(),
    nullable: true,
    null_apart: false,
    secret: false,
};
static NUMBER_OR_NULL: Schema = Schema {
    kind: Kind::ANY_NUMBER,
    nullable: true,
    null_apart: true,
    secret: false,
};
static FLAG: Schema = plain(Kind::Boolean);
static DELEGATE: Schema = open(&[("name", &TEXT), ("kind", &ROLE)], &["name", "kind"]);
static BODY: Schema = open(
    &[
        ("role", &ROLE),
        ("delegate", &DELEGATE),
        ("name", &NAME),
        ("size", &SIZE),
        ("flag", &FLAG),
        ("text", &TEXT_OR_NULL),
        ("expiration", &NUMBER_OR_NULL),
        ("list", &LIST),
        ("map", &MAP),
    ],
    &["role", "delegate"],
);
static LIST: Schema = plain(Kind::List {
    item: &SIZE,
    count: Count::ANY,
    unique: false,
});
static MAP: Schema = plain(Kind::Map {
    value: &SIZE,
    count: Count::ANY,
});
static CLOSED: Schema = plain(Kind::Object {
    properties: &[("limit", &TEXT), ("limit_bytes", &SIZE)],
    required: &[],
    closed: true,
    count: Count {
        least: None,
        most: Some(1),
    },
});
static STRICT: Schema = plain(Kind::Object {
    properties: &[("limit", &TEXT)],
    required: &[],
    closed: true,
    count: Count::ANY,
});
static BYTES: Schema = open(&[("limit_bytes", &SIZE)], &["limit_bytes"]);
static UNITS: Schema = open(&[("limit", &PATTERN)], &["limit"]);
static PATTERN: Schema = plain(Kind::Text {
    length: Count::ANY,
    pattern: Some(r"^\d+\s?(B|KiB)?$"),
    values: &[],
});
static QUOTA: Schema = plain(Kind::OneOf(&[&BYTES, &UNITS]));
static LOGIN: Schema = open(&[("password", &SECRET), ("quota", &QUOTA)], &["password"]);
static LIMITED: Schema = plain(Kind::Types(&[&ABOVE, &TEXT]));
static ABOVE: Schema = plain(Kind::Integer(Bounds {
    minimum: Some(0),
    maximum: Some(10),
    exclusive_minimum: true,
    exclusive_maximum: true,
    multiple_of: Some(2),
    float_minimum: None,
    float_maximum: None,
    float_multiple_of: None,
}));
static FILLED: Schema = plain(Kind::Map {
    value: &ANY,
    count: Count {
        least: Some(1),
        most: Some(1),
    },
});
static UNSET: Schema = plain(Kind::EmptyOr(&SIZE));
static ANY: Schema = plain(Kind::Any);

fn check(schema: &'static Schema, json: &str, expect: Option<&str>) {
    let value = serde_json::from_str(json).expect(json);
    let check = Check::new(schema);
    let violations = check.violations(&value);
    let told = (!violations.is_empty()).then(|| {
        let rejection = Rejection::from(RequestFault::UnfitBody(violations));
        body(rejection)["detail"].as_str().map(str::to_owned)
    });
    assert_eq!(told.flatten().as_deref(), expect, "{json}");
}

/// A body that fits but for one property.
fn check_property(property: &str, expect: Option<&str>) {
    let delegate = r#""delegate":{"name":"a","kind":"read"}"#;
    check(
        &BODY,
        &format!(r#"{{"role":"read",{delegate},{property}}}"#),
        expect,
    );
}

#[test]
fn what_fits_passes() {
    for property in [
        r#""name":"abc""#,
        r#""size":0"#,
        r#""size":100.0"#,
        r#""flag":true"#,
        r#""text":null"#,
        r#""expiration":1.5"#,
        r#""expiration":null"#,
        r#""list":[1,2]"#,
        r#""map":{"a":1}"#,
        r#""unknown":{}"#,
    ] {
        check_property(property, None);
    }
    check(&CLOSED, "{}", None);
    check(&QUOTA, r#"{"limit":"10 KiB"}"#, None);
    check(&UNSET, r#""""#, None);
    check(&UNSET, "5", None);
    check(&ANY, "[1]", None);
}

#[test]
fn types_are_named() {
    check_property(r#""flag":"yes""#, Some("'yes' is not of type 'boolean'"));
    check_property(r#""size":"5""#, Some("'5' is not of type 'integer'"));
    check_property(r#""size":5.5"#, Some("5.5 is not of type 'integer'"));
    check_property(r#""size":true"#, Some("True is not of type 'integer'"));
    check_property(r#""name":null"#, Some("None is not of type 'string'"));
    check_property(r#""text":5"#, Some("5 is not of type 'string', 'null'"));
    check_property(
        r#""expiration":"tomorrow""#,
        Some("'tomorrow' is not of type 'number'"),
    );
    check_property(r#""list":{}"#, Some("{} is not of type 'array'"));
    check_property(r#""map":[]"#, Some("[] is not of type 'object'"));
    check(&BODY, "[]", Some("[] is not of type 'object'"));
    check(&BODY, "\"x\"", Some("'x' is not of type 'object'"));
    check(&BODY, "null", Some("None is not of type 'object'"));
}

#[test]
fn limits_are_named() {
    check_property(r#""name":"a""#, Some("'a' is too short"));
    check_property(r#""name":"abcdef""#, Some("'abcdef' is too long"));
    check_property(r#""name":"ABC""#, Some("'ABC' does not match '^[a-z]*$'"));
    check_property(r#""name":"ééé""#, Some("'ééé' does not match '^[a-z]*$'"));
    check_property(r#""size":-1"#, Some("-1 is less than the minimum of 0"));
    check_property(
        r#""size":101"#,
        Some("101 is greater than the maximum of 100"),
    );
    check_property(r#""size":100.5"#, Some("100.5 is not of type 'integer'"));
    check_property(
        r#""size":101.0"#,
        Some("101.0 is greater than the maximum of 100"),
    );
    check_property(r#""list":[1,-1]"#, Some("-1 is less than the minimum of 0"));
    check_property(
        r#""map":{"a":-1}"#,
        Some("-1 is less than the minimum of 0"),
    );
    check(
        &STRICT,
        r#"{"x":1}"#,
        Some("Additional properties are not allowed ('x' was unexpected)"),
    );
    check(
        &STRICT,
        r#"{"y":1,"x":1}"#,
        Some("Additional properties are not allowed ('y', 'x' were unexpected)"),
    );
    check(&FILLED, "{}", Some("{} does not have enough properties"));
    check(
        &FILLED,
        r#"{"a":1,"b":2}"#,
        Some("{'a': 1, 'b': 2} has too many properties"),
    );
    check(
        &ABOVE,
        "0",
        Some("0 is less than or equal to the minimum of 0"),
    );
    check(
        &ABOVE,
        "10.0",
        Some("10.0 is greater than or equal to the maximum of 10"),
    );
    check(&ABOVE, "3", Some("3 is not a multiple of 2"));
}

/// Set `body-org`, steps `createOrganizationAutoPrunePolicy/tags-…`.
#[test]
fn several_types_are_told_as_one() {
    check(&LIMITED, "4", None);
    check(&LIMITED, r#""7d""#, None);
    for (json, told) in [
        ("null", "None"),
        ("1.5", "1.5"),
        ("true", "True"),
        ("{}", "{}"),
    ] {
        let told = format!("{told} is not of type 'integer', 'string'");
        check(&LIMITED, json, Some(&told));
    }
}

/// The server's schema is a choice (`namespacequota.py:184`): set `body-org`, steps
/// `changeOrganizationQuota/extra`, `…/both`, `…/raw-nan` and `…/limit_bytes-null`.
#[test]
fn an_object_of_one_property_at_most_is_a_choice() {
    check(
        &CLOSED,
        r#"{"x":1,"limit_bytes":5}"#,
        Some("{} is not allowed for 5"),
    );
    check(
        &CLOSED,
        r#"{"limit":"1 GiB","limit_bytes":5}"#,
        Some("{} is not allowed for '1 GiB'"),
    );
    check(
        &CLOSED,
        r#"{"x":1}"#,
        Some("'limit' is a required property"),
    );
    check(
        &CLOSED,
        r#"{"x":1,"limit":null}"#,
        Some("None is not of type 'string'"),
    );
}

#[test]
fn of_several_faults_the_shallowest_and_first_is_told() {
    check(&BODY, "{}", Some("'role' is a required property"));
    check(
        &BODY,
        r#"{"role":"owner"}"#,
        Some("'delegate' is a required property"),
    );
    check(
        &BODY,
        r#"{"delegate":{},"role":"owner"}"#,
        Some("'owner' is not one of ['read', 'write', 'admin']"),
    );
    check(
        &BODY,
        r#"{"delegate":{"kind":"x"},"role":"read"}"#,
        Some("'name' is a required property"),
    );
    check(
        &BODY,
        r#"{"delegate":"carol","role":null}"#,
        Some("None is not of type 'string'"),
    );
    check_property(
        r#""expiration":"x","list":{}"#,
        Some("{} is not of type 'array'"),
    );
}

#[test]
fn of_a_choice_the_branch_that_came_furthest_is_told() {
    check(&QUOTA, "{}", Some("'limit_bytes' is a required property"));
    check(
        &QUOTA,
        r#"{"limit_bytes":"1000"}"#,
        Some("'1000' is not of type 'integer'"),
    );
    check(
        &QUOTA,
        r#"{"limit":"lots"}"#,
        Some(r"'lots' does not match '^\\d+\\s?(B|KiB)?$'"),
    );
    check(
        &QUOTA,
        r#"{"limit_bytes":10,"limit":"1 KiB"}"#,
        Some("{'limit_bytes': 10, 'limit': '1 KiB'} is valid under each of the given schemas"),
    );
}

#[test]
fn secrets_are_not_quoted() {
    check(&SECRET, "5", Some("[redacted] is not of type 'string'"));
    check(
        &LOGIN,
        r#"{"password":["hunter2"]}"#,
        Some("[redacted] is not of type 'string'"),
    );
    check(
        &LOGIN,
        r#"[{"password":"hunter2"}]"#,
        Some("[redacted] is not of type 'object'"),
    );
    check(&LOGIN, "[]", Some("[] is not of type 'object'"));
}
