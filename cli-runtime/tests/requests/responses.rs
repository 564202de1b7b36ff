//! Responses: none, none of JSON, and those that come in pages.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;
use std::thread;

use apitwin_cli::FailureKind;

use super::things;

/// Runs a line against a server that responds with these texts in turn, behind `HTTP/1.1`. Returns what is
/// written, or the failure, and the first lines of the requests.
fn served(
    line: &str,
    responses: &[&str],
    on_terminal: bool,
) -> (Result<String, super::Told>, String) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let responses: Vec<String> = responses.iter().map(|it| (*it).to_owned()).collect();
    let (sender, asked) = std::sync::mpsc::channel();
    // It ends with the process if nobody calls.
    thread::spawn(move || {
        for response in responses {
            let (mut stream, _) = listener.accept().expect("a call");
            let mut reader = BufReader::new(stream.try_clone().expect("a stream"));
            let mut head = String::new();
            while !head.ends_with("\r\n\r\n") {
                reader.read_line(&mut head).expect("a head");
            }
            let length = head
                .lines()
                .find_map(|it| it.strip_prefix("content-length: "));
            let length = length.and_then(|it| it.parse().ok()).unwrap_or(0);
            let mut body = vec![0; length];
            reader.read_exact(&mut body).expect("a body");
            let first = head.lines().next().unwrap_or_default();
            let first = first.strip_suffix(" HTTP/1.1").unwrap_or(first);
            drop(sender.send(first.to_owned()));
            let response = format!("HTTP/1.1 {response}");
            stream.write_all(response.as_bytes()).expect("a response");
        }
    });
    let line = format!("{line} --retries 0 --timeout 20 --url {url}");
    let run = things(&line);
    let run = if on_terminal { run.on_terminal() } else { run };
    let outcome = run.outcome();
    (outcome, asked.try_iter().collect::<Vec<_>>().join("\n"))
}

fn json(body: &str) -> String {
    format!(
        "200 OK\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}

#[test]
fn what_the_operation_cannot_respond_with_is_no_success() {
    let page = "200 OK\r\ncontent-type: text/html; charset=utf-8\r\nconnection: close\r\n\
                content-length: 15\r\n\r\n<!DOCTYPE html>";
    let plain = "200 OK\r\ncontent-type: text/plain\r\nconnection: close\r\n\
                 content-length: 5\r\n\r\nhello";
    let nothing = "200 OK\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
    let check = |line: &str, response: &str, expect: &str| {
        let (outcome, _) = served(line, &[response], false);
        let told = outcome.expect_err(line);
        assert!(told.text.contains(expect), "{line}: {}", told.text);
        assert_eq!(told.failure.kind(), FailureKind::Server, "{line}");
        assert_eq!(told.out, "", "{line}");
    };
    for line in [
        "list",
        "delete 7",
        "update 7 --name x",
        "update 7 --name x -o json",
    ] {
        check(line, page, "an HTML page");
    }
    check(
        "list",
        nothing,
        "the server sent nothing where JSON was expected",
    );
    check("list", plain, "cannot be read");
    check("update 7 --name x", plain, "cannot be read");
    check("list", &json("7"), "a number");
    check(
        "list",
        &json(r#"{"things": "none"}"#),
        "a text where an object was expected",
    );
}

#[test]
fn a_person_without_a_token_is_told_that_only_public_things_show() {
    let folder = tempfile::tempdir().expect("a folder");
    let token = super::file(&folder, "token", "hunter2");
    // Nobody listens: it is told before anything is sent.
    let check = |line: &str, is_person: bool, is_told: bool| {
        let line = format!("{line} --url http://127.0.0.1:1 --retries 0");
        let run = things(&line);
        let run = if is_person {
            run.errors_on_terminal()
        } else {
            run
        };
        let told = run.told();
        assert_eq!(
            told.contains("There is no token"),
            is_told,
            "{line}: {told}"
        );
    };
    check("list", true, true);
    check("list", false, false);
    check("delete 7", true, false);
    check(&format!("list --token-file {token}"), true, false);
}

#[test]
fn a_response_without_a_body_is_a_success() {
    let empty = "content-type: application/json\r\nconnection: close\r\n";
    let check = |line: &str, response: String| {
        let (outcome, _) = served(line, &[&response], false);
        assert_eq!(outcome.expect(line), "", "{line}");
    };
    for line in [
        "delete 7",
        "delete 7 --jq .name",
        "delete 7 -o json",
        "api DELETE /things/7",
    ] {
        check(line, format!("204 No Content\r\n{empty}\r\n"));
        check(line, format!("200 OK\r\n{empty}content-length: 0\r\n\r\n"));
        check(
            line,
            format!("200 OK\r\n{empty}transfer-encoding: chunked\r\n\r\n0\r\n\r\n"),
        );
    }
    check(
        "look 7",
        format!("200 OK\r\n{empty}content-length: 12\r\n\r\n"),
    );
}

#[test]
fn a_filter_is_refused_before_anything_is_sent() {
    let told = things("tell 7 --jq .name --url http://127.0.0.1:1")
        .outcome()
        .unwrap_err();
    assert_eq!(told.failure.kind(), FailureKind::Usage);
    assert!(
        told.text.contains("`--jq` needs a response of JSON"),
        "{}",
        told.text
    );
}

#[test]
fn a_terminal_is_shown_text_alone() {
    let text = "200 OK\r\ncontent-type: application/octet-stream\r\nconnection: close\r\n\r\none\ntwo\u{1b}[1m\n";
    let (shown, _) = served("download 7", &[text], true);
    assert_eq!(shown.expect("a text"), "one\ntwo\\u{1b}[1m\n");
    let (raw, _) = served("download 7", &[text], false);
    assert_eq!(raw.expect("a text"), "one\ntwo\u{1b}[1m\n");
    let binary = "200 OK\r\ncontent-type: text/plain\r\nconnection: close\r\n\r\nPNG\0\0";
    let (refused, _) = served("download 7", &[binary], true);
    let told = refused.unwrap_err();
    assert!(
        told.text.contains("Redirect it into a file"),
        "{}",
        told.text
    );
    assert_eq!(told.out, "");
}

#[test]
fn pages_are_followed_once_each() {
    let first =
        json(r#"{"things": {"a": {"size": 1}, "b": {"size": 2}}, "page": 1, "more": true}"#);
    let second = json(r#"{"things": {"c": {"size": 3}}, "page": 2, "more": false}"#);
    let (text, asked) = served("list -o json", &[&first, &second], false);
    let text: serde_json::Value = serde_json::from_str(&text.expect("a list")).expect("JSON");
    let expect = serde_json::json!({"a": {"size": 1}, "b": {"size": 2}, "c": {"size": 3}});
    assert_eq!(text, expect);
    assert_eq!(asked, "GET /things\nGET /things?page=2");
    let (text, asked) = served("list --page 2 -o name", &[&second], false);
    assert!(text.expect("a page").contains('c'));
    assert_eq!(asked, "GET /things?page=2");
    let (_, asked) = served("list --max-items 2", &[&first], false);
    assert_eq!(asked, "GET /things");
}

#[test]
fn a_server_that_gives_the_same_page_again_is_told_of() {
    let page = json(r#"{"things": {"a": {}}, "page": 1, "more": true}"#);
    let (outcome, _) = served("list -o name", &[&page, &page], false);
    let told = outcome.unwrap_err();
    assert_eq!(told.failure.kind(), FailureKind::Server);
    assert!(
        told.text.contains("page 2 was asked for and page 1 came"),
        "{}",
        told.text
    );
}

#[test]
fn a_watch_heeds_pages_limits_and_keys() {
    let first = json(r#"{"things": {"a": {}, "b": {}}, "page": 1, "more": true}"#);
    let second = json(r#"{"things": {"c": {}}, "page": 2, "more": false}"#);
    let (text, _) = served(
        "list --watch=1 -o json --jq .key",
        &[&first, &second],
        false,
    );
    assert_eq!(text.expect("a watch"), "a\nb\nc\n");
    let (text, asked) = served("list --watch=1 --max-items 1 -o json", &[&first], false);
    let expect = "{\"type\":\"ADDED\",\"key\":\"a\",\"object\":{}}\n";
    assert_eq!(text.expect("a watch"), expect);
    assert_eq!(asked, "GET /things");
    let (_, asked) = served("list --watch=1 --page 2", &[&second], false);
    assert_eq!(asked, "GET /things?page=2");
}
