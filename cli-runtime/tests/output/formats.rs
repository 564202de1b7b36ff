//! One list and one object in every format.

use apitwin_cli::output::{Format, OutputOptions};
use apitwin_runtime::command::{CommandResponse, Rows};
use serde_json::{Value, json};

use super::*;

fn robots() -> Value {
    json!({"robots": [
        {"name": "acme+deploy", "size": 1_258_291, "enabled": true, "teams": ["a", "b"],
         "last_accessed": "Sun, 22 Nov 2026 02:21:53 -0000", "owner": {"name": "alice"}},
        {"name": "acme+ci", "size": 12, "enabled": false, "teams": [], "last_accessed": null},
    ]})
}

fn check(value: &Value, response: &CommandResponse, options: &OutputOptions, expect: &str) {
    assert_text(&written(value, response, options).expect("output"), expect);
}

#[test]
fn a_table_for_programs_is_exact() {
    check(
        &robots(),
        &ROBOTS,
        &piped(Format::Table),
        "
        NAME            SIZE  ENABLED  LAST_ACCESSED
        acme+deploy  1258291  yes      2026-11-22T02:21:53Z
        acme+ci           12  no       -
        ",
    );
}

#[test]
fn a_table_for_people_has_ages_and_sizes() {
    check(
        &robots(),
        &ROBOTS,
        &terminal(Format::Table, 80),
        "
        NAME            SIZE  ENABLED  LAST_ACCESSED
        acme+deploy  1.2 MiB  yes      3h ago
        acme+ci         12 B  no       -
        ",
    );
}

#[test]
fn a_wide_table_has_all_columns() {
    check(
        &robots(),
        &ROBOTS,
        &piped(Format::Wide),
        "
        NAME            SIZE  ENABLED  LAST_ACCESSED         TEAMS  OWNER.NAME
        acme+deploy  1258291  yes      2026-11-22T02:21:53Z  a,b    alice
        acme+ci           12  no       -                     -      -
        ",
    );
}

#[test]
fn a_table_fits_the_terminal() {
    check(
        &robots(),
        &ROBOTS,
        &terminal(Format::Wide, 60),
        "
        NAME         SIZE  ENABLED  LAST_ACCESSED  TEAMS  OWNER.NAME
        acme+de…  1.2 MiB  yes      3h ago         a,b    alice
        acme+ci      12 B  no       -              -      -
        ",
    );
}

#[test]
fn chosen_columns_are_any_properties() {
    let columns = ["owner", "owner.name", "NAME"].map(str::to_owned);
    let options = OutputOptions {
        columns: Some(columns.to_vec()),
        no_headers: true,
        ..piped(Format::Table)
    };
    check(
        &robots(),
        &ROBOTS,
        &options,
        r#"
        {"name":"alice"}  alice       acme+deploy
        -                 -           acme+ci
        "#,
    );
}

#[test]
fn names_are_one_a_line() {
    check(
        &robots(),
        &ROBOTS,
        &piped(Format::Name),
        "
        acme+deploy
        acme+ci
        ",
    );
    let permissions = json!({"permissions": {"alice": {"role": "admin"}, "bob": {"role": "read"}}});
    check(
        &permissions,
        &PERMISSIONS,
        &piped(Format::Name),
        "
        alice
        bob
        ",
    );
    check(
        &permissions,
        &PERMISSIONS,
        &piped(Format::Table),
        "
        NAME   ROLE
        alice  admin
        bob    read
        ",
    );
}

#[test]
fn one_object_is_a_list_of_its_properties() {
    let robot = &robots()["robots"][0];
    check(
        robot,
        &ROBOT,
        &piped(Format::Table),
        "
        NAME           acme+deploy
        SIZE           1258291
        ENABLED        yes
        LAST_ACCESSED  2026-11-22T02:21:53Z
        ",
    );
    check(
        robot,
        &ROBOT,
        &piped(Format::Name),
        "
        acme+deploy
        ",
    );
    let options = OutputOptions {
        columns: Some(vec!["size".to_owned()]),
        no_headers: true,
        ..piped(Format::Table)
    };
    check(
        robot,
        &ROBOT,
        &options,
        "
        1258291
        ",
    );
}

#[test]
fn unknown_bodies_show_what_they_hold() {
    let options = piped(Format::Table);
    check(
        &json!({"a": 1, "b": [1, 2], "c": null}),
        &UNKNOWN,
        &options,
        "
        A  1
        C  -
        ",
    );
    check(
        &json!([{"a": 1}, {"b": "x"}]),
        &UNKNOWN,
        &options,
        "
        A  B
        1  -
        -  x
        ",
    );
    check(
        &json!(["x", "y"]),
        &UNKNOWN,
        &options,
        "
        VALUE
        x
        y
        ",
    );
    check(
        &json!("Created"),
        &UNKNOWN,
        &options,
        "
        Created
        ",
    );
    assert_eq!(written(&json!(""), &UNKNOWN, &options).unwrap(), "");
    assert_eq!(written(&json!(null), &UNKNOWN, &options).unwrap(), "");
}

#[test]
fn json_keeps_order_and_numbers() {
    let value: Value =
        serde_json::from_str(r#"{"b": 1.0, "a": [18446744073709551615], "c": {}}"#).unwrap();
    check(
        &value,
        &UNKNOWN,
        &piped(Format::Json),
        r#"
        {
          "b": 1.0,
          "a": [
            18446744073709551615
          ],
          "c": {}
        }
        "#,
    );
    check(
        &value,
        &UNKNOWN,
        &piped(Format::Yaml),
        "
        b: 1.0
        a:
        - 18446744073709551615
        c: {}
        ",
    );
}

#[test]
fn pages_make_one_list() {
    let page = |names: &[&str]| -> Vec<Value> {
        names
            .iter()
            .map(|name| json!({"name": name, "size": 1}))
            .collect()
    };
    let (first, second) = (page(&["a", "b"]), page(&["a much longer name"]));
    let pages: [&[Value]; 3] = [&first, &[], &second];
    let json = paged(&pages, &ROBOTS, &piped(Format::Json));
    assert_text(
        &json,
        r#"
        [
          {
            "name": "a",
            "size": 1
          },
          {
            "name": "b",
            "size": 1
          },
          {
            "name": "a much longer name",
            "size": 1
          }
        ]
        "#,
    );
    let all = [first.clone(), second.clone()].concat();
    assert_eq!(serde_json::from_str::<Vec<Value>>(&json).unwrap(), all);
    assert_text(
        &paged(&pages, &ROBOTS, &piped(Format::Yaml)),
        "
        - name: a
          size: 1
        - name: b
          size: 1
        - name: a much longer name
          size: 1
        ",
    );
    assert_text(
        &paged(&pages, &ROBOTS, &filtered("length, .[2].name")),
        "
        3
        a much longer name
        ",
    );
    assert_text(
        &paged(&pages, &ROBOTS, &terminal(Format::Table, 80)),
        "
        NAME  SIZE  ENABLED  LAST_ACCESSED
        a      1 B  -        -
        b      1 B  -        -
        a much longer name   1 B  -        -
        ",
    );
}

#[test]
fn an_empty_list_is_empty_in_every_format() {
    let check = |options: &OutputOptions, expect: &str| {
        assert_eq!(paged(&[&[]], &ROBOTS, options), expect);
        assert_eq!(paged(&[], &ROBOTS, options), expect);
    };
    check(&piped(Format::Json), "[]\n");
    check(&piped(Format::Yaml), "[]\n");
    check(&piped(Format::Name), "");
    check(
        &piped(Format::Table),
        "NAME  SIZE  ENABLED  LAST_ACCESSED\n",
    );
    check(&filtered("length"), "0\n");
    check(&filtered(".[]"), "");
    let open = CommandResponse {
        rows: Rows::List(&[]),
        ..UNKNOWN
    };
    assert_eq!(paged(&[&[]], &open, &piped(Format::Table)), "");
}

#[test]
fn filters_write_texts_raw_and_values_as_json() {
    let check = |filter: &str, expect: &str| {
        assert_eq!(
            written(&robots(), &ROBOTS, &filtered(filter)).unwrap(),
            expect,
            "{filter}"
        );
    };
    check(".robots[].name", "acme+deploy\nacme+ci\n");
    check(
        ".robots[1] | {name, size}",
        "{\"name\":\"acme+ci\",\"size\":12}\n",
    );
    check("[.robots[].size] | add", "1258303\n");
    check(".robots | map(select(.enabled)) | length", "1\n");
    check(".robots[0].name | test(\"^acme\")", "true\n");
    check("1, halt, 2", "1\n");
}

#[test]
fn colours_are_mild() {
    let options = OutputOptions {
        color: true,
        ..piped(Format::Table)
    };
    let text = written(&robots(), &ROBOTS, &options).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert!(
        lines[0].starts_with("\u{1b}[1mNAME\u{1b}[0m         "),
        "{text:?}"
    );
    assert!(
        lines[1].contains("  \u{1b}[32myes\u{1b}[0m      2026"),
        "{text:?}"
    );
    assert!(
        lines[2].ends_with("no       \u{1b}[2m-\u{1b}[0m"),
        "{text:?}"
    );
}
