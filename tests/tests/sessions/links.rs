//! Links in mails open a session: each once, in its time, for its purpose.

use std::thread;

use regex::Regex;
use serde_json::json;

use crate::TestServer;
use crate::browser::Browser;

fn start() -> TestServer {
    TestServer::start_with(|sandbox| sandbox.memory().feature("MAILING", true))
}

/// The code of the last link to an address, as the link writes it.
fn code(server: &TestServer, recipient: &str) -> String {
    let pattern = Regex::new(r"code=([^\s&\x22<>]+)").expect("a pattern");
    let mail = server.mail(recipient);
    pattern.captures(&mail).expect("a link")[1].to_owned()
}

fn ask_for_recovery(server: &TestServer, address: &str) -> String {
    let body = json!({ "email": address });
    let asked = Browser::new(server).send("POST /api/v1/recovery", Some(&body));
    assert_eq!(asked.status, 200, "{}", asked.body);
    code(server, address)
}

/// Who follows a link, and is whom afterwards.
fn follow(server: &TestServer, path: &str, code: &str) -> Option<String> {
    let mut browser = Browser::new(server);
    let before = browser.cookie.clone();
    let response = browser.send(&format!("GET {path}?code={code}"), None);
    let opened = response.status == 302;
    assert_eq!(
        opened,
        browser.cookie != before,
        "{path}: {}",
        response.status
    );
    browser.user()
}

#[test]
fn a_link_opens_one_session() {
    let server = start();
    let code = ask_for_recovery(&server, "alice@example.com");
    let users: Vec<Option<String>> = thread::scope(|scope| {
        let (server, code) = (&server, &code);
        let follows = (0..12).map(|_| scope.spawn(move || follow(server, "/recovery", code)));
        let follows: Vec<_> = follows.collect();
        follows
            .into_iter()
            .map(|it| it.join().expect("a response"))
            .collect()
    });
    let opened: Vec<String> = users.into_iter().flatten().collect();
    assert_eq!(opened, ["alice"]);
    assert_eq!(follow(&server, "/recovery", &code), None);
}

#[test]
fn a_link_is_good_as_it_was_written_and_for_nothing_else() {
    let server = start();
    let recovery = ask_for_recovery(&server, "alice@example.com");
    let account = json!({
        "username": "newcomer", "email": "newcomer@example.com", "password": "a-new-password",
    });
    let registered = Browser::new(&server).send("POST /api/v1/user/", Some(&account));
    assert_eq!(registered.status, 200, "{}", registered.body);
    let confirmation = code(&server, "newcomer@example.com");
    assert_eq!(follow(&server, "/confirm", &recovery), None);
    assert_eq!(follow(&server, "/recovery", &confirmation), None);
    for place in 0..recovery.len() {
        let mut changed = recovery.clone();
        let other = if changed.as_bytes()[place] == b'A' {
            "B"
        } else {
            "A"
        };
        changed.replace_range(place..=place, other);
        assert_eq!(follow(&server, "/recovery", &changed), None, "{changed}");
        assert_eq!(follow(&server, "/recovery", &recovery[..place]), None);
    }
    let star = [&*recovery, "%", "_", "*", "' OR 1=1 --"].map(|it| it.replace(' ', "%20"));
    for guess in &star[1..] {
        assert_eq!(follow(&server, "/recovery", guess), None, "{guess}");
    }
    assert_eq!(
        follow(&server, "/recovery", &recovery).as_deref(),
        Some("alice")
    );
    assert_eq!(
        follow(&server, "/confirm", &confirmation).as_deref(),
        Some("newcomer")
    );
}

#[test]
fn a_link_to_a_new_password_is_good_for_half_an_hour() {
    let server = start();
    let code = ask_for_recovery(&server, "alice@example.com");
    server.advance(31.0 * 60.0);
    assert_eq!(follow(&server, "/recovery", &code), None);
    let code = ask_for_recovery(&server, "alice@example.com");
    server.advance(29.0 * 60.0);
    assert_eq!(
        follow(&server, "/recovery", &code).as_deref(),
        Some("alice")
    );
    // Of an account that is disabled the session is nobody's.
    let code = ask_for_recovery(&server, "bob@example.com");
    let mut root = Browser::signed_in(&server, "devtable");
    let disabled = json!({ "enabled": false });
    let changed = root.send("PUT /api/v1/superuser/users/bob", Some(&disabled));
    assert_eq!(changed.status, 200, "{}", changed.body);
    assert_eq!(follow(&server, "/recovery", &code), None);
}
