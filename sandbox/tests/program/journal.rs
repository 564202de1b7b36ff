//! Tests of the journal of requests and of faults on demand, as a library and over HTTP.

use std::process::Command;
use std::time::{Duration, Instant};

use quay_api::models::NewOrganization;
use quay_sandbox::{Fault, Journal, Sandbox};
use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};

use crate::running::{Caller, Running};

async fn start() -> (Sandbox, Journal, Caller) {
    let builder = Sandbox::builder().memory().journal();
    let sandbox = builder.start().await.expect("it starts");
    let journal = sandbox.journal().expect("it was asked for").clone();
    let token = sandbox.token().expect("a token").expose();
    let caller = Caller::new(&sandbox.url(), token);
    (sandbox, journal, caller)
}

#[tokio::test]
async fn a_program_is_seen_by_what_it_asks() {
    let (sandbox, journal, caller) = start().await;
    let superuser = sandbox.superuser().expect("a superuser").to_owned();
    let mark = journal.mark();
    let user = json!({ "username": "alice", "password": "hunter2hunter2", "email": "a@b.c" });
    let call = |method, path, body| caller.call(method, path, body);
    for (method, path, body) in [
        (Method::POST, "/api/v1/superuser/users/", Some(user.clone())),
        (Method::GET, "/api/v1/organization/nosuch?public=true", None),
        (Method::GET, "/api/v1/organisation/acme", None),
        (
            Method::PUT,
            "/api/v1/user/",
            Some(json!({ "password": 7, "hunter2": "hunter2" })),
        ),
    ] {
        call(method, path, body).await.expect("a response");
    }
    let nobody = Caller::new(&sandbox.url(), "hunter2");
    nobody.get("/api/v1/user/?token=hunter2").await;
    let requests = journal.since(mark);
    let shown: Vec<_> = requests
        .iter()
        .map(|it| (it.operation, it.caller.as_deref(), it.status))
        .collect();
    let superuser = Some(superuser.as_str());
    let expect = [
        (Some("createInstallUser"), superuser, Some(200)),
        (Some("getOrganization"), superuser, Some(404)),
        (None, None, Some(308)),
        // The client follows the redirect.
        (None, None, Some(404)),
        (Some("changeUserDetails"), superuser, Some(400)),
        (Some("getLoggedInUser"), None, Some(401)),
    ];
    assert_eq!(shown, expect, "{requests}");
    assert_eq!(requests[0].path, "/api/v1/superuser/users/");
    let body = requests[0].body.as_ref().expect("a body");
    assert_eq!(
        (&body["username"], &body["email"]),
        (&user["username"], &user["email"])
    );
    let parameter = ("orgname".to_owned(), "nosuch".to_owned());
    assert_eq!(requests[1].parameters, [parameter]);
    assert_eq!(requests[2].path, "/api/v1/organisation/acme");
    for text in [
        format!("{requests}"),
        format!("{requests:?}"),
        json!(&requests[..]).to_string(),
    ] {
        assert!(!text.contains("hunter2"), "{text}");
        assert!(text.contains("createInstallUser"), "{text}");
    }
    // What is of no interest is not kept.
    let mark = journal.mark();
    assert!(journal.since(mark).is_empty());
    sandbox.stop().await;
}

/// The test runs itself in a process of its own, where it fails.
#[tokio::test]
async fn the_journal_is_printed_where_a_test_panics() {
    const FAILS: &str = "QUAY_SANDBOX_TEST_FAILS";
    if std::env::var_os(FAILS).is_some() {
        let (_sandbox, _, caller) = start().await;
        caller.get("/api/v1/organization/nosuch").await;
        panic!("as it should");
    }
    let name = "journal::the_journal_is_printed_where_a_test_panics";
    let output = Command::new(std::env::current_exe().expect("a program"))
        .args(["--exact", name])
        .env(FAILS, "1")
        .output()
        .expect("it runs");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(!output.status.success(), "{text}");
    let line =
        "GET /api/v1/organization/{orgname} (getOrganization) orgname=nosuch by devtable: 404";
    assert!(text.contains(line), "{text}");
}

#[tokio::test]
async fn faults_come_when_they_are_asked_for() {
    let (sandbox, journal, caller) = start().await;
    let names = |requests: &quay_sandbox::Requests| -> Vec<_> {
        requests.iter().map(|it| (it.fault, it.status)).collect()
    };
    let path = "/api/v1/organization/sandbox";

    // They are for one operation, and come so often.
    let fault = Fault::too_many_requests(7);
    journal
        .fail_next("getOrganization", 2, fault)
        .expect("a fault");
    assert_eq!(caller.get("/api/v1/user/").await, 200);
    let http = Client::builder().no_proxy().build().expect("a client");
    let response = http.get(format!("{}{path}", sandbox.url())).send().await;
    let response = response.expect("a response");
    assert_eq!(response.status(), StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(response.headers()["retry-after"], "7");
    assert_eq!(caller.get(path).await, 429);
    assert_eq!(caller.get(path).await, 200);

    // A connection that is cut before the operation, and after it.
    let mark = journal.mark();
    for (fault, name) in [(Fault::Cut, "cut"), (Fault::LostResponse, "lost")] {
        journal
            .fail_next("createOrganization", 1, fault)
            .expect("a fault");
        let body = Some(json!({ "name": name, "email": format!("{name}@example.com") }));
        let cut = caller
            .call(Method::POST, "/api/v1/organization/", body)
            .await;
        cut.expect_err("no response");
    }
    assert_eq!(caller.get("/api/v1/organization/cut").await, 404);
    assert_eq!(caller.get("/api/v1/organization/lost").await, 200);
    journal
        .fail_next("*", 1, Fault::BadGateway)
        .expect("a fault");
    assert_eq!(caller.get("/health").await, 502);
    let requests = journal.since(mark);
    let expect = [
        (Some("cut"), None),
        (Some("lost_response"), None),
        (None, Some(404)),
        (None, Some(200)),
        (Some("bad_gateway"), Some(502)),
    ];
    assert_eq!(names(&requests), expect, "{requests}");

    // A delay is one at least.
    let delay = Duration::from_millis(300);
    journal
        .fail_next("getOrganization", 1, Fault::delay(delay))
        .expect("a fault");
    let begun = Instant::now();
    assert_eq!(caller.get(path).await, 200);
    assert!(begun.elapsed() >= delay);

    // Whoever calls learns of it as of a real one.
    journal
        .fail_next("createOrganization", 1, Fault::too_many_requests(0))
        .expect("a fault");
    let client = sandbox.client().expect("a client");
    let create = || client.create_organization(NewOrganization::new("acme"));
    let refused = create().await.expect_err("too many requests");
    assert_eq!(refused.status(), Some(StatusCode::TOO_MANY_REQUESTS));
    create().await.expect("created");

    let refused = journal
        .fail_next("nosuch", 1, Fault::Cut)
        .expect_err("refused");
    assert!(
        refused.to_string().contains("there is no \"nosuch\""),
        "{refused}"
    );
    journal.fail_next("*", 1, Fault::Cut).expect("a fault");
    journal.clear_faults();
    assert_eq!(caller.get(path).await, 200);
    sandbox.stop().await;
}

/// A JSON body of the sandbox's own addresses.
async fn own(caller: &Caller, method: Method, path: &str, body: Option<Value>) -> (u16, Value) {
    let (status, text) = caller.call(method, path, body).await.expect("a response");
    (
        status.as_u16(),
        serde_json::from_str(&text).unwrap_or_default(),
    )
}

#[tokio::test]
async fn other_languages_have_both_over_http() {
    let running = Running::serve(&["--database", ":memory:", "--journal"]);
    let caller = Caller::new(&running.url, running.value("token"));
    let (status, body) = own(&caller, Method::GET, "/_sandbox/requests", None).await;
    assert_eq!((status, &body["requests"]), (200, &json!([])));
    let fault = json!({ "operation": "getOrganization", "fault": "bad_gateway" });
    let (status, body) = own(
        &caller,
        Method::POST,
        "/_sandbox/faults",
        Some(fault.clone()),
    )
    .await;
    assert_eq!(
        (status, body["faults"][0]["times"].as_u64()),
        (201, Some(1))
    );
    assert_eq!(caller.get("/api/v1/organization/sandbox").await, 502);
    assert_eq!(caller.get("/api/v1/organization/sandbox").await, 200);
    let (_, body) = own(&caller, Method::GET, "/_sandbox/requests?since=0", None).await;
    let requests = body["requests"].as_array().expect("a list");
    assert_eq!(requests.len(), 2, "{body}");
    assert_eq!(requests[0]["fault"], "bad_gateway");
    assert_eq!(requests[1]["caller"], running.value("superuser"));
    assert_eq!(requests[1]["parameters"], json!([["orgname", "sandbox"]]));
    let path = format!("/_sandbox/requests?since={}", body["mark"]);
    let (_, body) = own(&caller, Method::GET, &path, None).await;
    assert_eq!(
        (&body["requests"], &body["forgotten"]),
        (&json!([]), &json!(0))
    );
    for wrong in [
        json!({ "operation": "nosuch", "fault": "cut" }),
        json!({ "operation": "getOrganization", "fault": "fire" }),
        json!({ "operation": "getOrganization", "fault": "delay", "milliseconds": 60_000 }),
        json!({ "operation": "getOrganization", "fault": "cut", "times": 0 }),
        json!([]),
    ] {
        let path = "/_sandbox/faults";
        let (status, body) = own(&caller, Method::POST, path, Some(wrong)).await;
        assert!(
            status == 400 && body["message"].is_string(),
            "{status} {body}"
        );
    }
    own(&caller, Method::POST, "/_sandbox/faults", Some(fault)).await;
    assert_eq!(
        own(&caller, Method::DELETE, "/_sandbox/faults", None)
            .await
            .0,
        204
    );
    assert_eq!(caller.get("/api/v1/organization/sandbox").await, 200);
    assert_eq!(
        own(&caller, Method::GET, "/_sandbox/requests?since=x", None)
            .await
            .0,
        400
    );

    // They are there only if they were asked for.
    let running = Running::serve(&["--database", ":memory:"]);
    let caller = Caller::new(&running.url, running.value("token"));
    for path in ["/_sandbox/requests", "/_sandbox/faults"] {
        assert_ne!(caller.get(path).await, 200, "{path}");
    }
}
