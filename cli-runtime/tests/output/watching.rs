//! A list that changes while somebody watches it.

use apitwin_cli::output::{Format, OutputOptions, watch};
use apitwin_cli::{Failure, FailureKind};
use serde_json::{Value, json};

use super::*;

/// What a watch over these rounds writes, and how many seconds pass.
async fn watched(rounds: &[Value], options: &OutputOptions) -> (String, u64) {
    let mut left = rounds.iter().cloned();
    let fetch = async || match left.next() {
        Some(Value::Array(items)) => Ok(items.into_iter().map(Item::from).collect()),
        _ => Err(Failure::new(FailureKind::Network, "the server is gone")),
    };
    let start = tokio::time::Instant::now();
    let mut out = Vec::new();
    let count = u64::try_from(rounds.len()).expect("a number");
    watch(fetch, &ROBOTS, options, Some(count), &mut out)
        .await
        .expect("a watch");
    (
        String::from_utf8(out).expect("UTF-8"),
        start.elapsed().as_secs(),
    )
}

fn rounds() -> [Value; 4] {
    [
        json!([{"name": "a", "size": 1}, {"name": "b", "size": 2}]),
        json!([{"name": "a", "size": 1}, {"name": "b", "size": 2, "teams": ["x"]}]),
        json!([{"name": "b", "size": 3, "teams": ["x"]}, {"name": "c"}]),
        json!([]),
    ]
}

#[tokio::test(start_paused = true)]
async fn a_table_has_a_column_of_events() {
    let (text, seconds) = watched(&rounds(), &piped(Format::Table)).await;
    assert_text(
        &text,
        "
        EVENT  NAME  SIZE  ENABLED  LAST_ACCESSED
        ADDED  a        1  -        -
        ADDED  b        2  -        -
        MODIFIED  b        3  -        -
        ADDED     c        -  -        -
        DELETED   a        1  -        -
        DELETED   b        3  -        -
        DELETED   c        -  -        -
        ",
    );
    assert_eq!(seconds, 6);
}

#[tokio::test(start_paused = true)]
async fn other_formats_have_one_event_at_a_time() {
    let (text, _) = watched(&rounds()[..2], &piped(Format::Json)).await;
    assert_text(
        &text,
        r#"
        {"type":"ADDED","object":{"name":"a","size":1}}
        {"type":"ADDED","object":{"name":"b","size":2}}
        {"type":"MODIFIED","object":{"name":"b","size":2,"teams":["x"]}}
        "#,
    );
    let (text, _) = watched(&rounds()[..2], &filtered(".type + \" \" + .object.name")).await;
    assert_text(
        &text,
        "
        ADDED a
        ADDED b
        MODIFIED b
        ",
    );
    let (text, _) = watched(&rounds()[2..], &piped(Format::Name)).await;
    assert_text(
        &text,
        "
        ADDED b
        ADDED c
        DELETED b
        DELETED c
        ",
    );
    let (text, _) = watched(&[json!([{"name": "a"}])], &piped(Format::Yaml)).await;
    assert_text(
        &text,
        "
        ---
        type: ADDED
        object:
          name: a
        ",
    );
}

#[tokio::test(start_paused = true)]
async fn items_of_one_name_are_told_apart() {
    let rounds = [
        json!([{"name": "a", "size": 1}, {"name": "a", "size": 2}]),
        json!([{"name": "a", "size": 1}, {"name": "a", "size": 2}, {}, {}]),
        json!([{"name": "a", "size": 1}, {}]),
    ];
    let (text, _) = watched(&rounds, &piped(Format::Json)).await;
    assert_eq!(text.matches("ADDED").count(), 4, "{text}");
    assert_eq!(text.matches("DELETED").count(), 2, "{text}");
    assert_eq!(text.matches("MODIFIED").count(), 0, "{text}");
}

#[tokio::test(start_paused = true)]
async fn a_failure_ends_the_watch() {
    let mut out = Vec::new();
    let fetch = async || Err(Failure::new(FailureKind::Network, "the server is gone"));
    let options = piped(Format::Table);
    let failure = watch(fetch, &ROBOTS, &options, None, &mut out)
        .await
        .unwrap_err();
    assert_eq!(failure.kind(), FailureKind::Network);
}

#[tokio::test(start_paused = true)]
async fn a_filter_that_does_not_fit_is_told_the_shape() {
    let fetch = async || Ok(vec![Item::from(json!({"name": "a"}))]);
    let mut out = Vec::new();
    let done = watch(fetch, &ROBOTS, &filtered(".[].name"), Some(1), &mut out).await;
    let told = done.expect_err("a text has no name").to_string();
    assert!(told.contains("Write `.object.name`"), "{told}");
}
