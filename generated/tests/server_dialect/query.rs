//! Query parameters are read as Python reads them.

use apitwin_runtime::server::{
    Bounds, Count, Dialect, Kind, QueryParameter, QueryValue, RequestFault,
};
use quay_api::server::{Quay, Rejection};

use crate::rendered;

static LIMIT: QueryParameter = QueryParameter {
    name: "limit",
    required: false,
    kind: Kind::Integer(Bounds {
        maximum: Some(100),
        ..Bounds::ANY
    }),
    help: "How many.",
};
static FLAG: QueryParameter = QueryParameter {
    name: "disabled",
    required: false,
    kind: Kind::Boolean,
    help: "Whether.",
};
static ORDER: QueryParameter = QueryParameter {
    name: "order",
    required: false,
    kind: Kind::Text {
        length: Count::ANY,
        pattern: None,
        values: &["up", "down"],
    },
    help: "Which way.",
};

fn read<T: QueryValue>(
    parameter: &'static QueryParameter,
    query: &str,
) -> Result<Option<T>, Rejection> {
    let value = parameter.read(query, Quay::QUERY_SYNTAX);
    value.map_err(|fault| RequestFault::Query { parameter, fault }.into())
}

fn check<T: QueryValue + PartialEq + std::fmt::Debug>(
    parameter: &'static QueryParameter,
    query: &str,
    expect: Result<Option<T>, &str>,
) {
    let read = read::<T>(parameter, query).map_err(|rejection| {
        let response = rendered(rejection);
        String::from_utf8_lossy(response.body())
            .trim_end()
            .to_owned()
    });
    assert_eq!(read, expect.map_err(str::to_owned), "{query}");
}

#[test]
fn integers_are_read_as_python_reads_them() {
    check(&LIMIT, "", Ok(None::<i64>));
    check(&LIMIT, "limits=5", Ok(None::<i64>));
    check(&LIMIT, "a=b&limit=5&limit=6", Ok(Some(5_i64)));
    check(&LIMIT, "limit=-1", Ok(Some(-1_i64)));
    check(&LIMIT, "limit=%2B7", Ok(Some(7_i64)));
    check(&LIMIT, "limit=+7+", Ok(Some(7_i64)));
    check(&LIMIT, "limit=-9999999999", Ok(Some(i32::MIN)));
    let rejected = r#"{"message": {"limit": "How many."}}"#;
    for query in [
        "limit",
        "limit=",
        "limit=abc",
        "limit=1.5",
        "limit=-",
        "limit=%2B-1",
    ] {
        check::<i64>(&LIMIT, query, Err(rejected));
    }
}

#[test]
fn limits_are_rejected_in_the_common_shape() {
    for query in ["limit=101", "limit=99999999999999999999"] {
        let rejection = read::<i64>(&LIMIT, query).expect_err(query);
        assert_eq!(rejection.error_type(), Some("invalid_request"), "{query}");
    }
    check(&LIMIT, "limit=100", Ok(Some(100_i64)));
}

#[test]
fn everything_is_true_but_a_few_texts() {
    for text in ["", "0", "false", "False", "FALSE", "null"] {
        check(&FLAG, &format!("disabled={text}"), Ok(Some(false)));
    }
    for text in ["1", "true", "no", "fAlse", "None", "+"] {
        check(&FLAG, &format!("disabled={text}"), Ok(Some(true)));
    }
    check(&FLAG, "", Ok(None::<bool>));
}

#[test]
fn listed_values_are_the_only_ones() {
    check(&ORDER, "order=up", Ok(Some("up".to_owned())));
    let rejected = r#"{"message": {"order": "Which way."}}"#;
    check::<String>(&ORDER, "order=Up", Err(rejected));
}
