//! JSON values in rejections look as Python writes them.

use apitwin_runtime::server::validation::Check;
use apitwin_runtime::server::{Count, Kind, RequestFault, Schema};
use quay_api::server::Rejection;

use crate::body;

const fn schema(kind: Kind) -> Schema {
    Schema {
        kind,
        nullable: false,
        null_apart: false,
        secret: false,
    }
}

const fn one_of(values: &'static [&'static str]) -> Schema {
    schema(Kind::Text {
        length: Count::ANY,
        pattern: None,
        values,
    })
}

static TEXT: Schema = one_of(&[]);
static BOOLEAN: Schema = schema(Kind::Boolean);
static CHOICE: Schema = one_of(&["read", "it's"]);

fn told(schema: &'static Schema, json: &str) -> String {
    let value = serde_json::from_str(json).expect(json);
    let check = Check::new(schema);
    let fault = RequestFault::UnfitBody(check.violations(&value));
    let detail = body(Rejection::from(fault))["detail"].clone();
    detail.as_str().expect("a text").to_owned()
}

/// How a value is quoted where another type is asked for.
fn check(json: &str, expect: &str) {
    let told = if json.starts_with('"') {
        told(&BOOLEAN, json)
    } else {
        told(&TEXT, json)
    };
    let quoted = told.split(" is not of type ").next();
    assert_eq!(quoted, Some(expect), "{json}");
}

// Each expectation is what CPython 3 prints for `repr(json.loads(…))`.
#[test]
fn values_are_written_as_python_writes_them() {
    check("null", "None");
    check("true", "True");
    check("false", "False");
    check("-17", "-17");
    check("18446744073709551615", "18446744073709551615");
    check("[]", "[]");
    check("{}", "{}");
    check(r#"[1,"a",[null]]"#, "[1, 'a', [None]]");
    check(r#"{"b":1,"a":{"c":true}}"#, "{'b': 1, 'a': {'c': True}}");
}

#[test]
fn texts_are_quoted_as_python_quotes_them() {
    check(r#""x""#, "'x'");
    check(r#""it's""#, "\"it's\"");
    check(r#""it's \"so\"""#, r#"'it\'s "so"'"#);
    check(r#""a\\b\n\r\t""#, r"'a\\b\n\r\t'");
    check(r#""\u0000\u001f\u007f""#, r"'\x00\x1f\x7f'");
    check(r#""é ü 日本""#, "'é ü 日本'");
    check(r#""\u00a0\u00ad\u200b\u2028""#, r"'\xa0\xad\u200b\u2028'");
    check(r#""e\u0301""#, "'e\u{301}'");
    check(r#""\ud83d\ude00""#, "'😀'");
    check(r#""\udbff\udfff""#, r"'\U0010ffff'");
}

#[test]
fn floats_are_laid_out_as_python_lays_them_out() {
    check("1000.5", "1000.5");
    check("5.0", "5.0");
    check("-0.0", "-0.0");
    check("1e15", "1000000000000000.0");
    check("1e16", "1e+16");
    check("1.5e300", "1.5e+300");
    check("0.0001", "0.0001");
    check("0.00001", "1e-05");
    check("1.25e-7", "1.25e-07");
}

#[test]
fn several_texts_stand_between_commas() {
    assert_eq!(
        told(&CHOICE, "\"write\""),
        "'write' is not one of ['read', \"it's\"]"
    );
}
