//! The settings that a client accepts and rejects.

use std::time::Duration;

use quay_api::{Client, ErrorKind, reqwest};

fn check_base_url(text: &str, expect: Result<&str, &str>) {
    let client = Client::new(text, "token");
    match (&client, expect) {
        (Ok(client), Ok(url)) => assert_eq!(client.base_url(), url, "{text}"),
        (Err(error), Err(part)) => {
            assert_eq!(error.kind(), ErrorKind::InvalidConfiguration, "{text}");
            assert!(error.message().contains(part), "{text}: {error}");
            assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
        }
        _ => panic!("{text}: {client:?}"),
    }
}

#[test]
fn base_urls_are_checked() {
    check_base_url("https://quay.io", Ok("https://quay.io"));
    check_base_url("https://quay.io/", Ok("https://quay.io"));
    check_base_url("http://localhost:8080//", Ok("http://localhost:8080"));
    check_base_url("https://host/registry/", Ok("https://host/registry"));

    check_base_url("", Err("write the whole URL"));
    check_base_url("quay.io", Err("write the whole URL"));
    check_base_url("https://", Err("write the whole URL"));
    check_base_url("ftp://quay.io", Err("neither http nor https"));
    check_base_url("localhost:8080", Err("neither http nor https"));
    check_base_url("https://me:hunter2@quay.io", Err("credentials"));
    check_base_url("https://quay.io?key=hunter2", Err("query"));
    check_base_url("https://quay.io/#hunter2", Err("fragment"));
    check_base_url("https://quay.io/api/v1", Err("leave out /api/v1"));
    check_base_url("https://quay.io/api/v1/", Err("leave out /api/v1"));
    check_base_url("https://quay.io/api", Err("leave out /api/v1"));
}

fn check_token(token: &str, expect: Result<(), &str>) {
    let client = Client::new("https://quay.io", token);
    match (client, expect) {
        (Ok(_), Ok(())) => {}
        (Err(error), Err(part)) => {
            assert!(error.message().contains(part), "{error}");
            assert!(!error.to_string().contains("hunter2"), "{error}");
        }
        (client, _) => panic!("{token}: {client:?}"),
    }
}

#[test]
fn tokens_are_checked() {
    check_token("abcDEF0123456789._~+/-=", Ok(()));
    check_token("", Err("empty"));
    check_token("Bearer hunter2", Err("leave out the word Bearer"));
    check_token("hunter2\n", Err("line break"));
    check_token("hunter2 x", Err("white space"));
    check_token("hunter2\u{0}", Err("a header cannot carry"));
    check_token("hunter2é", Err("a header cannot carry"));
}

#[test]
fn contradictory_settings_are_rejected() {
    let agent = Client::builder("https://quay.io")
        .user_agent("a\nb")
        .build();
    let error = agent.expect_err("a line break in a header");
    assert!(error.message().starts_with("user_agent: "), "{error}");

    let both = Client::builder("https://quay.io")
        .http_client(reqwest::Client::new())
        .connect_timeout(Duration::from_secs(1))
        .build();
    let error = both.expect_err("a connect timeout on a given client");
    assert!(error.message().starts_with("connect_timeout: "), "{error}");
}
