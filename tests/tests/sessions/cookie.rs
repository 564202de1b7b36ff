//! Attacks on the cookie: planted, changed, signed by others, old, broken.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use quay_api::server::http::HeaderMap;
use quay_api::server::{SigningKey, sessions, sign_in};

use crate::browser::Browser;
use crate::{PASSWORD, TestServer};

/// The name of the cookie.
const NAME: &str = "_csrf_token";

/// Whether a value of the cookie is a session of somebody.
fn check(browser: &Browser, value: &str, expect: Option<&str>) {
    let thief = browser.with_cookie(format!("{NAME}={value}"));
    assert_eq!(thief.user().as_deref(), expect, "{value}");
}

/// Session fixation: whoever plants a cookie before somebody signs in has nothing of it afterwards.
#[test]
fn a_cookie_from_before_the_sign_in_is_worth_nothing_afterwards() {
    let server = TestServer::start();
    let planted = Browser::new(&server);
    let mut victim = planted.clone();
    assert_eq!(victim.sign_in("alice", PASSWORD).status, 200);
    assert_eq!(victim.user().as_deref(), Some("alice"));
    assert_ne!(victim.cookie, planted.cookie);
    assert_ne!(victim.csrf_token, planted.csrf_token);
    assert_eq!(planted.user(), None);
    let star = serde_json::json!({ "namespace": "recorderorg", "repository": "x" });
    let line = "POST /api/v1/user/starred";
    let as_planted = planted.replay(line, Some(&star));
    assert_eq!(as_planted.status, 401, "{}", as_planted.body);
    // A page of the attacker makes the victim's browser send the token that the attacker knows.
    let forged = victim.with_csrf_token(&planted.csrf_token);
    let forged = forged.replay(line, Some(&star));
    assert!(
        forged.status == 403 && forged.body.contains("CSRF"),
        "{}",
        forged.body
    );
}

/// The same when a cookie of the attacker's own account is planted: the victim's account replaces it.
#[test]
fn a_planted_session_of_another_account_does_not_live_on() {
    let server = TestServer::start();
    let attacker = Browser::signed_in(&server, "bob");
    let mut victim = attacker.clone();
    assert_eq!(victim.sign_in("alice", PASSWORD).status, 200);
    assert_eq!(victim.user().as_deref(), Some("alice"));
    assert_eq!(attacker.user().as_deref(), Some("bob"));
    assert_ne!(attacker.csrf_token, victim.csrf_token);
}

#[test]
fn no_changed_character_is_accepted() {
    let server = TestServer::start();
    let browser = Browser::signed_in(&server, "alice");
    let value = browser.value();
    check(&browser, value, Some("alice"));
    for (place, old) in value.char_indices() {
        let letters = ['A', 'Z', '_', '.'].into_iter().filter(|new| *new != old);
        for new in letters.take(2) {
            let mut changed = value.to_owned();
            changed.replace_range(place..=place, &new.to_string());
            check(&browser, &changed, None);
        }
    }
    for length in 0..value.len() {
        check(&browser, &value[..length], None);
    }
    for more in ["A", ".", ".A", "=", "%00"] {
        check(&browser, &format!("{value}{more}"), None);
        check(&browser, &format!("{more}{value}"), None);
    }
}

#[test]
fn parts_of_two_cookies_do_not_make_a_third() {
    let server = TestServer::start();
    let (alice, root) = (
        Browser::signed_in(&server, "alice"),
        Browser::signed_in(&server, "devtable"),
    );
    let split = |browser: &Browser| -> Vec<String> {
        browser.value().split('.').map(str::to_owned).collect()
    };
    let (alice_parts, root_parts) = (split(&alice), split(&root));
    let count = alice_parts.len();
    for mask in 1..(1 << count) - 1 {
        let mixed: Vec<&str> = (0..count)
            .map(|part| match mask >> part & 1 {
                0 => &*alice_parts[part],
                _ => &*root_parts[part],
            })
            .collect();
        let mixed = mixed.join(".");
        if mixed != alice.value() && mixed != root.value() {
            check(&alice, &mixed, None);
        }
    }
}

#[test]
fn no_other_key_signs_a_cookie() {
    let server = TestServer::start();
    let browser = Browser::signed_in(&server, "alice");
    let uuid = user_id(browser.value());
    let long = [b'a'; 64];
    let guesses: [&[u8]; 6] = [b"", b"secret", b"changeme", &[0; 32], &[0; 64], &long];
    for guess in guesses {
        let forged = sessions(SigningKey::new(guess)).clock(SystemTime::now);
        let session = forged.open(&HeaderMap::new());
        sign_in(&session, &uuid, &HeaderMap::new(), true);
        let mut headers = HeaderMap::new();
        session.close(&mut headers);
        let set = headers["set-cookie"].to_str().expect("a text");
        let pair = set.split(';').next().unwrap_or_default();
        assert_eq!(browser.with_cookie(pair).user(), None, "{guess:?}");
    }
    // Unsigned, as libraries accept that are told no algorithm.
    let payload = browser.value().split('.').next().expect("a payload");
    for tail in ["", ".", "..", ".aaaa.", ".aaaa.AAAAAAAAAAAAAAAAAAAAAAAAAAA"] {
        check(&browser, &format!("{payload}{tail}"), None);
    }
}

#[test]
fn a_cookie_ends_with_its_life() {
    let server = TestServer::start_with(|sandbox| sandbox.memory().config("SESSION_TIMEOUT", "1d"));
    let browser = Browser::signed_in(&server, "alice");
    server.advance(24.0 * 60.0 * 60.0);
    assert_eq!(browser.user().as_deref(), Some("alice"));
    server.advance(2.0);
    assert_eq!(browser.user(), None);
    // Each response begins the life of the cookie anew.
    let mut kept = Browser::signed_in(&server, "alice");
    for _ in 0..4 {
        server.advance(20.0 * 60.0 * 60.0);
        assert_eq!(kept.send("GET /api/v1/user/", None).status, 200);
    }
}

#[test]
fn a_cookie_that_makes_no_sense_is_no_cookie() {
    let server = TestServer::start();
    let browser = Browser::signed_in(&server, "alice");
    let value = browser.value().to_owned();
    let huge = "A".repeat(7_000);
    for nonsense in [
        "",
        "=",
        "\"",
        ";;;",
        "%",
        "null",
        "e30",
        "e30.AAAA.AAAA",
        &*huge,
    ] {
        check(&browser, nonsense, None);
    }
    let beyond = browser.with_cookie(format!("{NAME}={}", "A".repeat(1 << 20)));
    let status = beyond.replay("GET /api/v1/user/", None).status;
    assert!(matches!(status, 400 | 401 | 431), "{status}");
    // Of several cookies of the name, a wrong one never makes more of a right one.
    for pair in [
        format!("{NAME}={value}; {NAME}=x"),
        format!("{NAME}=x; {NAME}={value}"),
    ] {
        let user = browser.with_cookie(pair).user();
        assert!(user.is_none() || user.as_deref() == Some("alice"));
    }
    let other_name = browser.with_cookie(format!("session={value}; {NAME}x={value}"));
    assert_eq!(other_name.user(), None);
    assert_eq!(browser.user().as_deref(), Some("alice"));
}

/// The server's attributes: no script reads the cookie, and no other site makes a browser send it with a
/// form.
#[test]
fn the_cookie_is_for_this_server_alone() {
    let server = TestServer::start();
    let mut browser = Browser::new(&server);
    let response = browser.sign_in("alice", PASSWORD);
    let set = response.header("set-cookie").expect("a cookie");
    let attributes: Vec<&str> = set.split("; ").skip(1).collect();
    let expires = attributes[0].strip_prefix("Expires=").expect("a time");
    assert!(expires.ends_with(" GMT"), "{expires}");
    assert_eq!(attributes[1..], ["HttpOnly", "Path=/", "SameSite=Lax"]);
}

/// What the payload of a cookie says of the user, which everybody can read who has the cookie.
fn user_id(value: &str) -> String {
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;

    let payload = value.split('.').next().expect("a payload");
    let payload = URL_SAFE_NO_PAD.decode(payload).expect("Base64");
    let payload: serde_json::Value = serde_json::from_slice(&payload).expect("JSON");
    payload["_user_id"].as_str().expect("a user").to_owned()
}

/// A time that no cookie was made at is told from the outside only by its signature.
#[test]
fn a_cookie_from_the_future_is_none() {
    let server = TestServer::start();
    let browser = Browser::signed_in(&server, "alice");
    let mut parts: Vec<String> = browser.value().split('.').map(str::to_owned).collect();
    let last = parts.len() - 2;
    for time in [UNIX_EPOCH, UNIX_EPOCH + Duration::from_secs(4_000_000_000)] {
        use base64::Engine;
        use base64::engine::general_purpose::URL_SAFE_NO_PAD;
        let seconds = time.duration_since(UNIX_EPOCH).expect("after it").as_secs();
        parts[last] = URL_SAFE_NO_PAD.encode(seconds.to_be_bytes());
        check(&browser, &parts.join("."), None);
    }
}
