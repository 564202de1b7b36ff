//! What is told when a call fails: the kind as an exit code, and what to do next.

use quay_sandbox::{Fault, Sandbox};

use crate::person::{Person, secure_server, server, token};

/// Sees that a command fails in this way, and says this.
fn check(person: &Person, line: &str, code: u8, told: &[&str]) {
    let outcome = person.quay(line, "");
    assert_eq!(outcome.code, code, "{line}: {outcome:?}");
    for text in told {
        assert!(outcome.err.contains(text), "{line}: {text}: {outcome:?}");
    }
}

/// The next call of an operation goes wrong.
fn break_next(server: &Sandbox, operation: &str, fault: Fault) {
    let journal = server.journal().expect("a journal");
    journal.fail_next(operation, 1, fault).expect("a fault");
}

#[test]
fn each_kind_of_rejection_has_a_code_and_a_next_step() {
    let server = server();
    let alice = Person::new();
    alice.log_in(&server, token("OWNER"));
    let missing = "HTTP 404 to GET /api/v1/organization/nosuch";
    check(&alice, "org get nosuch", 3, &[missing]);
    check(&alice, "org create acme", 4, &[]);
    check(&alice, "org create A!", 9, &[]);
    let needed = "It needs a token with super:user, and a user who has the right.";
    check(&alice, "superuser user list", 5, &[needed]);
    check(&alice, "org get", 2, &[]);

    break_next(&server, "getOrganization", Fault::BadGateway);
    check(
        &alice,
        "org get acme --retries 0",
        8,
        &["502", "Try again later."],
    );
    break_next(&server, "getOrganization", Fault::too_many_requests(7));
    check(
        &alice,
        "org get acme --retries 0",
        9,
        &["Try again in 7 seconds."],
    );
    break_next(&server, "getOrganization", Fault::Cut);
    check(
        &alice,
        "org get acme --retries 0",
        7,
        &[&server.url(), "--proxy URL"],
    );
    break_next(&server, "getOrganization", Fault::BadGateway);
    alice.does("org get acme --retries 1");
}

#[test]
fn a_refused_token_and_a_missing_one_are_told_apart() {
    let server = server();
    let mut person = Person::new();
    person.set("QUAY_URL", &server.url());
    let login = format!("Run `quay login {}`", server.url());
    check(
        &person,
        "org delete acme",
        6,
        &["There is no token.", &login],
    );
    check(&person, "whoami", 6, &[&login]);
    person.set("QUAY_TOKEN", "hunter2-is-no-token");
    check(
        &person,
        "org delete acme",
        6,
        &["The token comes from QUAY_TOKEN.", "unset the variable"],
    );
    let file = person.file("token", "hunter2-is-no-token");
    let line = format!("org delete acme --token-file {file}");
    check(&person, &line, 6, &["The token comes from --token-file."]);
    // Who logs in has no other token to fall back on.
    let login = format!("login {} --token-file {file}", server.url());
    check(&person, &login, 6, &["Check that the token is whole"]);
}

#[test]
fn a_server_that_is_not_reached_is_named_with_the_cause() {
    let person = Person::new();
    let nothing = "--url http://127.0.0.1:9 --retries 0 org get acme";
    let told = [
        "http://127.0.0.1:9: cannot connect",
        "Check that the server runs",
    ];
    check(&person, nothing, 7, &told);
    let unknown = "--url https://nosuch.invalid --retries 0 org get acme";
    check(&person, unknown, 7, &["Check the name of the host."]);
    check(
        &person,
        "org get acme",
        2,
        &["no server is set", "quay login URL"],
    );
    let no_file = "--url https://h --ca /nosuch.pem org get acme";
    check(&person, no_file, 10, &["/nosuch.pem cannot be read"]);
    let empty = person.file("empty.pem", "");
    let no_certificate = format!("--url https://h --ca {empty} org get acme");
    check(&person, &no_certificate, 2, &["holds no certificate"]);
    let proxy = "--url https://h --proxy http://u:hunter2@[ org get acme";
    check(
        &person,
        proxy,
        2,
        &["--proxy: it is not the URL of a proxy"],
    );
    let proxy =
        "--url http://127.0.0.1:9 --proxy http://u:hunter2@127.0.0.1:1 --retries 0 org get acme";
    let told = [
        "http://127.0.0.1:9 through the proxy http://127.0.0.1:1: cannot connect",
        "Check that the proxy runs",
    ];
    check(&person, proxy, 7, &told);
}

#[test]
fn a_certificate_of_ones_own_authority_is_trusted_on_request() {
    let alice = Person::new();
    let (server, ca) = secure_server(&alice);
    let login = format!("login {} --retries 0 --token-file -", server.url());
    let untrusted = alice.quay(&login, token("OWNER"));
    assert_eq!(untrusted.code, 7, "{untrusted:?}");
    assert!(untrusted.err.contains("--ca FILE"), "{untrusted:?}");
    let insecure = alice.quay(&format!("{login} --insecure"), token("OWNER"));
    assert_eq!(insecure.code, 0, "{insecure:?}");
    // The context remembers it.
    let trusted = alice.quay(&format!("{login} --name own --ca {ca}"), token("OWNER"));
    assert_eq!(trusted.code, 0, "{trusted:?}");
    assert_eq!(alice.read_contexts()["contexts"]["own"]["ca"], ca.as_str());
    alice.does("org get acme");
}

#[test]
fn a_name_that_cannot_be_in_a_path_is_told_before_anything_is_sent() {
    let person = Person::new();
    // No server is set, and it is not asked for.
    for (line, told) in [
        (
            "org get a/b",
            "`ORGNAME` cannot be \"a/b\": a name has no slash",
        ),
        (
            "org get ..",
            "`ORGNAME` cannot be \"..\": dots alone are no name",
        ),
        (
            "repo get acme/",
            "`REPOSITORY` cannot be \"acme/\": a name is missing on one side of a slash",
        ),
    ] {
        check(&person, line, 2, &[told]);
    }
}

#[cfg(unix)]
#[test]
fn a_token_file_that_others_can_read_is_warned_of() {
    use std::os::unix::fs::PermissionsExt;

    let server = server();
    let alice = Person::new();
    let file = alice.file("token", token("OWNER"));
    let line = format!("--url {} --token-file {file} org get acme", server.url());
    for (mode, warns) in [(0o600, false), (0o644, true)] {
        std::fs::set_permissions(&file, PermissionsExt::from_mode(mode)).expect("a mode");
        let outcome = alice.quay(&line, "");
        assert_eq!(outcome.code, 0, "{outcome:?}");
        assert_eq!(
            outcome.err.contains("warning: others can read"),
            warns,
            "{outcome:?}"
        );
    }
}
