//! Asking what one may do: the verdict is the one of the server.

use crate::person::{Person, server, token};

/// The verdict on commands, for the caller of a token.
fn check(token_name: &str, cases: &[(&str, &str, &str)]) {
    let server = server();
    let person = Person::new();
    person.log_in(&server, token(token_name));
    for (command, expect, reason) in cases {
        let outcome = person.quay(&format!("auth can-i {command}"), "");
        assert_eq!(
            outcome.out.trim(),
            *expect,
            "{token_name}: {command}: {outcome:?}"
        );
        assert_eq!(outcome.code == 0, *expect == "yes", "{command}");
        assert!(
            outcome.err.contains(reason),
            "{token_name}: {command}: {outcome:?}"
        );
    }
}

#[test]
fn an_owner_may_administer() {
    check(
        "OWNER",
        &[
            ("org delete acme", "yes", ""),
            ("org create other", "yes", ""),
            ("repo delete acme/app", "yes", ""),
            ("repo create acme/app2", "yes", ""),
            ("org delete nosuch", "no", "there is no nosuch"),
            ("org delete", "unknown", "name the organization"),
            ("repo create app2 --body new.json", "unknown", "in the body"),
            ("superuser user list", "no", "super:user"),
        ],
    );
}

#[test]
fn a_member_may_do_what_the_role_allows() {
    check(
        "MEMBER",
        &[
            ("org delete acme", "no", "only a member"),
            ("org get acme", "yes", ""),
            ("repo delete acme/app", "no", "repo:admin"),
            ("repo tag delete acme/app v1", "yes", ""),
            ("org create other", "no", "user:admin"),
        ],
    );
}

#[test]
fn an_outsider_may_not() {
    check(
        "OUTSIDER",
        &[
            ("org delete acme", "no", "no member"),
            ("repo delete acme/app", "no", "acme/app"),
        ],
    );
    check("ROOT", &[("superuser user list", "yes", "")]);
}

#[test]
fn scopes_that_are_known_settle_it_without_the_server() {
    let server = server();
    let person = Person::new();
    let line = format!("login {} --token-file - --scope repo:read", server.url());
    assert_eq!(person.quay(&line, token("READER")).code, 0);
    let json = person.quay("-o json auth can-i org delete acme", "");
    let expect = "it needs a token with org:admin; yours has repo:read";
    assert!(
        json.code == 1 && json.out.contains("\"allowed\": false"),
        "{json:?}"
    );
    assert!(
        json.out.contains(expect) && json.err.contains(expect),
        "{json:?}"
    );
    let unknown = person.quay("auth can-i org crate", "");
    assert!(
        unknown.code == 2 && unknown.err.contains("org create"),
        "{unknown:?}"
    );
    let odd = person.quay("auth can-i org delete acme tools", "");
    assert!(odd.code == 2 && odd.err.contains("tools"), "{odd:?}");
}
