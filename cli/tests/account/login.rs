//! Logging in: with a token, with a password, and with what the server does not take.

use serde_json::{Value, json};

use crate::person::{PASSWORD, Person, server, token};

#[test]
fn a_token_is_checked_and_then_taken_by_every_command() {
    let server = server();
    let alice = Person::new();
    let refused = alice.quay(
        &format!("login {} --token-file -", server.url()),
        "no-such-token",
    );
    assert_eq!(refused.code, 6, "{refused:?}");
    assert_eq!(alice.read_contexts(), Value::Null);

    let done = alice.log_in(&server, &format!("{}\n", token("OWNER")));
    let host = server.url().replace("http://", "");
    let told = format!("as alice. The current context is `{host}`");
    assert!(done.err.contains(&told), "{done:?}");
    assert_eq!(
        alice.read_contexts()["contexts"][&host]["token"],
        token("OWNER")
    );
    let organization = alice.does("org get acme -o json").out;
    assert!(
        organization.contains("\"is_admin\": true"),
        "{organization}"
    );

    // Another server of the same name as an earlier one leaves that alone.
    let contexts = alice.does("context list -o json").out;
    let contexts: Value = serde_json::from_str(&contexts).expect("JSON");
    assert_eq!(contexts[0]["token"], "stored");
    let other = crate::person::server();
    let taken = alice.quay(
        &format!("login {} --name {host} --token-file -", other.url()),
        token("OWNER"),
    );
    assert_eq!(taken.code, 4, "{taken:?}");

    alice.does("logout");
    let anonymous = alice.quay("user list-authorizations", "");
    assert_ne!(anonymous.code, 0);
    assert_eq!(alice.quay("whoami", "").code, 6);
}

#[test]
fn a_file_is_named_and_a_variable_is_stored() {
    let server = server();
    let mut bob = Person::new();
    let file = bob.file("token", token("MEMBER"));
    bob.does(&format!(
        "login {} --name file --token-file {file}",
        server.url()
    ));
    assert_eq!(
        bob.read_contexts()["contexts"]["file"]["token_file"],
        file.as_str()
    );
    bob.set("QUAY_TOKEN", token("OWNER"));
    bob.does(&format!(
        "login {} --name stored --scope repo:read",
        server.url()
    ));
    assert_eq!(bob.read_contexts()["contexts"]["stored"]["user"], "alice");
    // A context that is named is more than a variable.
    let who = bob.does("whoami --context file -o json").out;
    let who: Value = serde_json::from_str(&who).expect("JSON");
    assert_eq!(
        (&who["user"], &who["token"]),
        (&json!("bob"), &json!("file"))
    );
    let who = bob.does("whoami -o json").out;
    assert!(who.contains("\"environment\""), "{who}");
    let unknown = bob.quay("login --scope repo:reed --token-file -", "");
    assert!(
        unknown.code == 2 && unknown.err.contains("repo:read"),
        "{unknown:?}"
    );
}

#[test]
fn a_password_gets_a_token_in_three_requests() {
    let server = server();
    let alice = Person::new();
    let mark = server.journal().expect("a journal").mark();
    let line = format!(
        "login {} --username alice --password-file - --client-id CI --scope user:read --scope repo:read",
        server.url()
    );
    let done = alice.quay(&line, &format!("{PASSWORD}\n"));
    assert_eq!(done.code, 0, "{done:?}");
    let requests = server.journal().expect("a journal").since(mark);
    let paths: Vec<&str> = requests.iter().map(|entry| entry.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "/csrf_token",
            "/api/v1/signin",
            "/oauth/authorizeapp",
            "/api/v1/user/"
        ]
    );
    let who: Value = serde_json::from_str(&alice.does("whoami -o json").out).expect("JSON");
    assert_eq!(who["scopes"], json!(["user:read", "repo:read"]));
    assert_eq!(who["superuser"], false);

    // Without that right, the failure says what would do.
    let refused = alice.quay("org update acme --email a@example.com", "");
    assert_eq!(refused.code, 5);
    let next = "It needs a token with org:admin; yours has user:read, repo:read.";
    assert!(refused.err.contains(next), "{refused:?}");

    let typo = alice.quay(&line.replace("CI", "nope"), PASSWORD);
    assert!(
        typo.code == 9
            && typo
                .err
                .contains("no OAuth application with this client ID"),
        "{typo:?}"
    );

    let wrong = alice.quay(&line, "another password");
    assert!(
        wrong.code == 6 && wrong.err.contains("does not accept"),
        "{wrong:?}"
    );
}

#[test]
fn an_application_is_made_once_where_there_is_none() {
    let server = server();
    let alice = Person::new();
    let line = format!(
        "login {} --username alice --password-file - --org acme",
        server.url()
    );
    // A name that cannot be had is refused before anything is made.
    let mark = server.journal().expect("a journal").mark();
    let odd = alice.quay(&format!("{line} --name {}", "x".repeat(500)), PASSWORD);
    assert_eq!(odd.code, 2, "{odd:?}");
    assert!(server.journal().expect("a journal").since(mark).is_empty());
    let first = alice.quay(&line, PASSWORD);
    assert!(
        first.code == 0 && first.err.contains("Created the OAuth"),
        "{first:?}"
    );
    let second = alice.quay(&line, PASSWORD);
    assert!(
        second.code == 0 && !second.err.contains("Created"),
        "{second:?}"
    );
    let applications = alice.does("org application list acme -o name").out;
    assert_eq!(
        applications.matches("quay-cli").count(),
        1,
        "{applications}"
    );

    let carol = Person::new();
    let line = line.replace("alice", "carol");
    let stranger = carol.quay(&line, PASSWORD);
    assert!(
        stranger.code == 5
            && stranger
                .err
                .contains("carol must be an administrator of acme"),
        "{stranger:?}"
    );
    let without = line.replace(" --org acme", "");
    let without = carol.quay(&without, PASSWORD);
    assert!(
        without.code == 2 && without.err.contains("--org ORG"),
        "{without:?}"
    );
}

#[test]
fn a_token_that_does_not_tell_its_user_is_told_apart_from_a_bad_one() {
    let server = server();
    let alice = Person::new();
    let done = alice.log_in(&server, token("READER"));
    assert!(done.err.contains("neither user:read nor"), "{done:?}");
    let who: Value = serde_json::from_str(&alice.does("whoami -o json").out).expect("JSON");
    assert_eq!(
        (&who["user"], &who["superuser"]),
        (&Value::Null, &Value::Null)
    );
}
