//! Bodies: what must be given, by which flags, and what excludes each other.

use apitwin_cli::FailureKind;

use super::{file, things};

/// The body that a command line sends, in one line.
fn body(line: &str) -> String {
    let line = format!("{line} --dry-run --url http://host");
    let text = things(&line).written();
    let (_, body) = text.split_once("\n\n").unwrap_or_default();
    body.split_whitespace().collect()
}

fn told(line: &str) -> String {
    let line = format!("{line} --dry-run --url http://host");
    things(&line).told()
}

#[test]
fn what_is_required_may_be_given_in_other_ways() {
    let check = |line: &str, expect: &str| assert_eq!(body(line), expect, "{line}");
    check(
        "create --expiration -5 --owner.name ann",
        r#"{"expiration":-5,"owner":{"name":"ann"}}"#,
    );
    check(
        r#"create --null expiration --owner {"name":"ann"}"#,
        r#"{"owner":{"name":"ann"},"expiration":null}"#,
    );
    check(
        r#"create --null expiration --owner.name ann --empty tags"#,
        r#"{"owner":{"name":"ann"},"expiration":null,"tags":[]}"#,
    );
    // An optional body may be left out with all that it requires.
    check("update 7", "");
    check("update -7 --name x", r#"{"name":"x"}"#);
}

#[test]
fn what_is_required_cannot_be_left_out() {
    let check = |line: &str, expect: &str| {
        let told = told(line);
        assert!(told.contains(expect), "{line}: {told}");
    };
    check("create --owner.name ann", "--expiration");
    // `--null` of another property does not give it.
    check("create --owner.name ann --null owner", "exclude each other");
    check(
        "create --owner.name ann --empty tags",
        "Give `--expiration`, or `--null expiration`",
    );
    check(
        "create --expiration 1 --owner {}",
        "the property `owner.name` is missing",
    );
    check("update 7 --shade red", "the property `name` is missing");
    check("upload", "--picture");
}

#[test]
fn one_argument_may_be_two_properties() {
    let check = |line: &str, expect: &str| assert_eq!(body(line), expect, "{line}");
    check("store attic/chest", r#"{"room":"attic","name":"chest"}"#);
    check(
        "store chest --room attic",
        r#"{"room":"attic","name":"chest"}"#,
    );
    check("store chest --null room", r#"{"name":"chest","room":null}"#);
    check("store attic/a/b", r#"{"room":"attic","name":"a/b"}"#);
    let check = |line: &str, expect: &str| {
        let told = told(line);
        assert!(told.contains(expect), "{line}: {told}");
    };
    check("store chest", "the property `room` is missing");
    check("store --room attic", "<ROOM/NAME>");
    check(
        "store attic/chest --room cellar",
        "`attic/chest` and `--room` exclude each other",
    );
    check(
        "store attic/chest --null room",
        "`attic/chest` and `--null room` exclude each other",
    );
}

#[test]
fn flags_that_contradict_each_other_are_refused() {
    let check = |line: &str, one: &str, other: &str| {
        let told = told(line);
        assert!(told.contains("exclude each other"), "{line}: {told}");
        assert!(told.contains(one) && told.contains(other), "{line}: {told}");
    };
    let create = "create --expiration 1";
    check(
        &format!("{create} --null owner --owner.name ann"),
        "--owner.name",
        "--null owner",
    );
    check(
        &format!("{create} --owner.name ann --tags a --empty tags"),
        "--tags",
        "--empty tags",
    );
}

#[test]
fn flags_are_those_of_the_first_media_type() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = file(&folder, "a.txt", "hello");
    let check = |line: &str, expect: &str| {
        let told = told(line);
        assert!(told.contains(expect), "{line}: {told}");
    };
    check(
        &format!("create --content-type text/plain --tags a --body {text}"),
        "`tags` is not part of a body of text/plain",
    );
    check(
        &format!("upload --picture {text} --body {text}"),
        "a body of multipart/form-data is given by the flags",
    );
    check("create --content-type text/plain", "the body is missing");
    let sent = format!("upload --content-type image/png --body {text}");
    assert_eq!(body(&sent), "hello");
}

#[test]
fn standard_input_is_read_by_one_flag() {
    let line =
        "create --expiration 1 --owner.name ann --password-file - --token-file - --url http://host";
    let told = things(line).input("secret\n").outcome().unwrap_err();
    assert_eq!(told.failure.kind(), FailureKind::Usage);
    let expect = "`--token-file` and `--password-file` cannot both read standard input";
    assert!(told.text.contains(expect), "{}", told.text);
    assert!(!told.text.contains("secret\n"), "{}", told.text);
}

#[test]
fn negative_numbers_are_no_flags() {
    let text = things("list --near -5 --near 7 --dry-run --url http://host").written();
    assert!(
        text.starts_with("GET http://host/things?near=-5&near=7\n"),
        "{text}"
    );
}
