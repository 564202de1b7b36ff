//! Tests of what a scanner found: planted by a test, answered by the API.

use quay_sandbox::Sandbox;
use reqwest::Method;
use serde_json::{Value, json};

use crate::running::Caller;

/// A report in the form of the API, of a package with one vulnerability.
fn report(digest: &str) -> Value {
    let vulnerability = json!({
        "Severity": "High",
        "NamespaceName": "debian/updater",
        "Link": "https://security.example.com/CVE-2026-0001",
        "FixedBy": "3.0.1-2",
        "Description": "A made-up vulnerability.",
        "Name": "CVE-2026-0001",
        "Metadata": {
            "UpdatedBy": "debian/updater", "RepoName": null, "RepoLink": null,
            "DistroName": "Debian GNU/Linux", "DistroVersion": "12 (bookworm)",
            "NVD": {"CVSSv3": {"Vectors": "", "Score": ""}},
        },
    });
    json!({"Layer": {
        "Name": digest, "ParentName": "", "NamespaceName": "", "IndexedByVersion": 4,
        "Features": [{
            "Name": "openssl", "VersionFormat": "", "NamespaceName": "", "AddedBy": digest,
            "Version": "3.0.1-1", "BaseScores": [7.5], "CVEIds": ["CVE-2026-0001"],
            "Vulnerabilities": [vulnerability],
        }],
    }})
}

/// Sends a request; returns the status, and the body where it is JSON.
async fn call(caller: &Caller, method: Method, path: &str, body: Option<Value>) -> (u16, Value) {
    let (status, text) = caller.call(method, path, body).await.expect("a response");
    (
        status.as_u16(),
        serde_json::from_str(&text).unwrap_or_default(),
    )
}

#[tokio::test]
async fn a_scan_waits_until_a_test_plants_what_it_found() {
    let builder = Sandbox::builder().memory().journal();
    let builder = builder.feature("SECURITY_SCANNER", true);
    let sandbox = builder.start().await.expect("it starts");
    let digest = sandbox.push_image("sandbox/app:v1").await.expect("pushed");
    let caller = Caller::new(&sandbox.url(), sandbox.token().expect("a token").expose());
    let security = format!("/api/v1/repository/sandbox/app/manifest/{digest}/security");
    let planted = format!("/_sandbox/vulnerabilities/{digest}");
    let read = || call(&caller, Method::GET, &security, None);
    let put = |body: Value| call(&caller, Method::PUT, &planted, Some(body));

    let queued = (200, json!({ "status": "queued", "data": null }));
    assert_eq!(read().await, queued);
    assert_eq!(put(report(&digest)).await.0, 204);
    let scanned = json!({ "status": "scanned", "data": report(&digest) });
    assert_eq!(read().await, (200, scanned.clone()));

    let (status, body) = put(json!({ "Layer": {} })).await;
    let message = body["message"].as_str().unwrap_or_default();
    assert!(
        status == 400 && message.contains("write the report as"),
        "{body}"
    );
    assert_eq!(
        read().await,
        (200, scanned),
        "what is refused changes nothing"
    );

    let unsupported = json!({ "status": "unsupported", "data": null });
    assert_eq!(put(unsupported.clone()).await.0, 204);
    assert_eq!(read().await, (200, unsupported));
    assert_eq!(call(&caller, Method::DELETE, &planted, None).await.0, 204);
    assert_eq!(read().await, queued);

    let library = sandbox.plant_vulnerability_report(&digest, report(&digest));
    library.await.expect("planted");
    assert_eq!(read().await.1["status"], "scanned");
    let no_digest = sandbox
        .plant_vulnerability_report("v1", report(&digest))
        .await;
    assert!(no_digest.is_err_and(|error| error.to_string().contains("is no digest")));
}

#[tokio::test]
async fn reports_are_planted_beside_a_journal_alone() {
    let builder = Sandbox::builder().memory();
    let builder = builder.feature("SECURITY_SCANNER", true);
    let sandbox = builder.start().await.expect("it starts");
    let url = format!("{}/_sandbox/vulnerabilities/sha256:00", sandbox.url());
    let client = reqwest::Client::builder()
        .no_proxy()
        .build()
        .expect("a client");
    let response = client.delete(url).send().await.expect("a response");
    assert!(response.status().is_client_error());
}
