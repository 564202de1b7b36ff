//! Which texts name a repository.

use quay_api::RepositoryName;

fn check(text: &str, expect: Option<(&str, &str)>) {
    let read = RepositoryName::try_from(text).ok();
    let parts = read.as_ref().map(|name| (name.namespace(), name.name()));
    assert_eq!(parts, expect, "{text:?}");
}

#[test]
fn a_repository_has_a_namespace_and_a_name() {
    check("acme/app", Some(("acme", "app")));
    check("a/b/c", Some(("a", "b/c")));
    for text in [
        "", "app", "/app", "acme/", "a//b", "a/../b", "a/./b", "../a", "a/b/", "a/b\\c",
    ] {
        check(text, None);
    }
}

#[test]
fn a_namespace_has_no_slash() {
    assert!(RepositoryName::new("a", "b/c").is_ok());
    assert!(RepositoryName::new("a/b", "c").is_err());
    assert!(RepositoryName::new("", "c").is_err());
}

#[test]
fn messages_name_the_rule() {
    let error = RepositoryName::try_from("app").expect_err("there is no namespace");
    assert_eq!(
        error.to_string(),
        "\"app\" is not a repository name: it must be `namespace/name`, where no part between \
         slashes is empty, `.` or `..` or holds `\\` or control characters"
    );
}

#[test]
fn json_is_checked_too() {
    assert!(serde_json::from_str::<RepositoryName>("\"a\"").is_err());
    let name = RepositoryName::new("a", "b").expect("a repository");
    let json = serde_json::to_string(&name).expect("it serialises");
    assert_eq!(json, "\"a/b\"");
}
