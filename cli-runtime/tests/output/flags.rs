//! What the flags of output say, and what is refused.

use apitwin_cli::output::{Format, OutputOptions};
use apitwin_cli::{FailureKind, Globals};
use clap::{Args, FromArgMatches};
use serde_json::json;

use super::*;

fn options(arguments: &[&str], response: &CommandResponse) -> Result<OutputOptions, Failure> {
    let command = Globals::augment_args(clap::Command::new("test").no_binary_name(true));
    let matches = command.try_get_matches_from(arguments).expect("flags");
    let globals = Globals::from_arg_matches(&matches).expect("flags");
    OutputOptions::of(&globals, &environment(None), response)
}

#[test]
fn flags_choose_the_format() {
    let check = |arguments: &[&str], expect| {
        assert_eq!(options(arguments, &ROBOTS).unwrap().format, expect);
    };
    check(&[], Format::Table);
    check(&["-o", "yaml"], Format::Yaml);
    check(&["--jq", "."], Format::Json);
    check(&["--jq", ".", "-o", "json"], Format::Json);
    check(&["-w", "--output=name"], Format::Name);
    check(&["--watch=3"], Format::Table);
    check(&["--columns", "name,owner.name,SIZE,owner"], Format::Table);
    check(&["--columns", " name, size "], Format::Table);
}

#[test]
fn what_cannot_be_is_refused_with_what_can() {
    let check = |arguments: &[&str], expect: &str| {
        let failure = options(arguments, &ROBOTS).unwrap_err();
        assert_eq!(failure.kind(), FailureKind::Usage);
        assert_eq!(failure.to_string(), expect);
    };
    let there_are = "name, size, enabled, last_accessed, teams, owner.name";
    check(
        &["--columns", "name,last_acessed"],
        &format!(
            "`--columns`: there is no column `last_acessed`\n  \
             Did you mean `last_accessed`? There are: {there_are}"
        ),
    );
    check(
        &["--columns", "zzz"],
        &format!("`--columns`: there is no column `zzz`\n  There are: {there_are}"),
    );
    check(
        &["--columns", "name,,size"],
        "`--columns`: `` is no name of a column\n  \
         Separate the names of columns by single commas, as in `--columns name,kind`.",
    );
    check(
        &["--columns", "name", "-o", "json"],
        "`--columns` chooses the columns of a table, and there is none\n  \
         Leave it out, or choose properties of JSON with `--jq`.",
    );
    check(
        &["--jq", ".", "-o", "wide"],
        "`--jq` writes JSON, and `--output wide` does not\n  Leave one of the two out.",
    );
    let manual = "\n  see https://jqlang.org/manual for what filters are";
    check(
        &["--jq", ".robots[] | nmae"],
        &format!("`--jq`: at character 13, `nmae`: there is no function `nmae`{manual}"),
    );
    check(
        &["--jq", ".[\"ä\"] | map(.; .)"],
        &format!(
            "`--jq`: at character 10, `map(.; .)`: there is no function `map` with 2 arguments{manual}"
        ),
    );
    check(
        &["--jq", ".robots["],
        &format!("`--jq`: at its end: expected closing bracket{manual}"),
    );
    check(
        &["--jq", ".a |"],
        &format!("`--jq`: at its end: expected term{manual}"),
    );
    check(
        &["--jq", "$secret"],
        &format!("`--jq`: at character 1, `$secret`: there is no variable `$secret`{manual}"),
    );
    check(
        &["--jq", "include \"file\"; ."],
        &format!("`--jq`: at character 10, `file\"; .`: module loading not supported{manual}"),
    );
}

#[test]
fn any_column_may_be_asked_of_an_open_row() {
    let options = options(&["--columns", "a.b,c"], &UNKNOWN).unwrap();
    let value = json!([{"a": {"b": 1}, "c": [true]}, {"a": 1}]);
    assert_text(
        &written(&value, &UNKNOWN, &options).unwrap(),
        "
        A.B  C
        1    true
        -    -
        ",
    );
}

#[test]
fn a_filter_that_fails_says_why() {
    let check = |filter: &str, expect: &str| {
        let value = json!({"a": "x".repeat(100_000), "b": 1});
        let failure = written(&value, &UNKNOWN, &filtered(filter)).unwrap_err();
        assert_eq!(failure.kind(), FailureKind::Usage);
        let text = failure.to_string();
        assert!(text.contains(expect), "{text}");
        assert!(text.len() < 500, "{text}");
    };
    check(".b.c", "the filter failed: cannot index 1 with \"c\"");
    check(".a.c", "the filter failed: cannot index \"xxx");
    check(
        "error(\"no\\u001b[2J\")",
        "the filter failed: \"no\\u001b[2J\"",
    );
    check(
        "reduce range(100000) as $i (.; [.])",
        "nested more than 1000 levels",
    );
}

#[test]
fn numbers_that_cannot_be_are_told_with_those_that_can() {
    let check = |argument: &str, expect: &str| {
        let command = Globals::augment_args(clap::Command::new("test").no_binary_name(true));
        let error = command
            .try_get_matches_from([argument])
            .expect_err(argument);
        assert!(error.to_string().contains(expect), "{error}");
    };
    check("--watch=0", "give a whole number from 1 on");
    check("--max-items=99999999999999999999999", "it is too large");
    check("--max-items=-1", "give a whole number from 0 on");
    check("--retries=101", "give a whole number from 0 to 100");
}
