//! Tests of settings that decide whether an operation is there, or what it lets pass.
//!
//! Sources are those of the server at ffba0c70e2d8.

use quay_sandbox::{Builder, Sandbox};
use serde_json::{Value, json};

/// Starts a sandbox with the organization `acme`, its robot `acme+ci` and a repository.
async fn start(builder: Builder) -> Caller {
    let sandbox = builder.memory().start().await.expect("started");
    let caller = Caller { sandbox };
    let body = json!({ "name": "acme", "email": "acme@example.com" });
    caller
        .expect("POST", "/organization/", Some(body), 201)
        .await;
    let body = json!({ "namespace": "acme", "repository": "web", "visibility": "public",
        "description": "" });
    caller.expect("POST", "/repository", Some(body), 201).await;
    caller
}

struct Caller {
    sandbox: Sandbox,
}

impl Caller {
    async fn send(
        &self,
        method: &str,
        path: &str,
        body: Option<Value>,
        token: Option<&str>,
    ) -> (u16, Value) {
        let method = method.parse().expect("a method");
        let url = format!("{}/api/v1{path}", self.sandbox.url());
        let client = reqwest::Client::builder()
            .no_proxy()
            .build()
            .expect("a client");
        let mut request = client.request(method, url);
        if let Some(token) = token {
            request = request.bearer_auth(token);
        }
        if let Some(body) = body {
            let text = body.to_string();
            request = request
                .header("content-type", "application/json")
                .body(text);
        }
        let response = request.send().await.expect("a response");
        let status = response.status().as_u16();
        let text = response.text().await.expect("a body");
        (
            status,
            serde_json::from_str(&text).unwrap_or(Value::String(text)),
        )
    }

    async fn expect(&self, method: &str, path: &str, body: Option<Value>, status: u16) -> Value {
        let token = self.sandbox.token().expect("a token").expose().to_owned();
        let (found, body) = self.send(method, path, body, Some(&token)).await;
        assert_eq!(found, status, "{method} {path}: {body}");
        body
    }
}

/// `data/model/user.py` (`create_robot`): before the name is looked at.
#[tokio::test]
async fn robots_can_be_switched_off() {
    let caller = start(Sandbox::builder().config("ROBOTS_DISALLOW", "true")).await;
    for path in [
        "/organization/acme/robots/ci",
        "/organization/acme/robots/-",
        "/user/robots/ci",
    ] {
        let rejected = caller.expect("PUT", path, Some(json!({})), 400).await;
        let text = "Robot accounts have been disabled. Please contact your administrator.";
        assert_eq!(rejected["detail"], text);
    }
}

/// `endpoints/api/tag.py:504` (`show_if`), recorded in the set `body-repo`: POST is one of a
/// repository then, which has none.
#[tokio::test]
async fn tags_can_be_removed_for_good_where_that_is_switched_on() {
    let path = "/repository/acme/web/tag/v1/expire";
    let body = || Some(json!({ "manifest_digest": "sha256:aa" }));
    let on = Sandbox::builder().config("PERMANENTLY_DELETE_TAGS", "true");
    let missing = start(on).await.expect("POST", path, body(), 404).await;
    assert_eq!(missing["error_type"], "not_found");
    start(Sandbox::builder())
        .await
        .expect("POST", path, body(), 405)
        .await;
}

/// `endpoints/api/tag.py:451` (`RestoreTag`): the repository first, then the digest.
#[tokio::test]
async fn a_restoration_needs_a_repository_and_a_digest() {
    let caller = start(Sandbox::builder()).await;
    let path = |name: &str| format!("/repository/acme/{name}/tag/v1/restore");
    caller
        .expect("POST", &path("nosuch"), Some(json!({})), 404)
        .await;
    let rejected = caller
        .expect("POST", &path("web"), Some(json!({})), 400)
        .await;
    assert_eq!(rejected["detail"], "Missing manifest_digest");
    let body = json!({ "manifest_digest": "sha256:aa" });
    caller.expect("POST", &path("web"), Some(body), 404).await;
}

/// `endpoints/api/bootstrap.py:54` and `endpoints/csrf.py:48` (`_has_bootstrap_auth`).
#[tokio::test]
async fn only_a_bootstrap_token_is_renewed() {
    let path = "/bootstrap/renew";
    let on = Sandbox::builder().feature("PROGRAMMATIC_BOOTSTRAP", true);
    let caller = start(on).await;
    let rejected = caller.expect("POST", path, None, 403).await;
    assert_eq!(rejected["error_type"], "insufficient_scope");
    let (status, rejected) = caller.send("POST", path, None, Some("NOSUCH")).await;
    assert_eq!(
        (status, &rejected["error_type"]),
        (401, &json!("invalid_token"))
    );
    assert_eq!(rejected["detail"], "Requires valid bootstrap bearer token");
    let (status, rejected) = caller.send("POST", path, None, None).await;
    assert_eq!(
        (status, &rejected["error"]),
        (403, &json!("CSRF token was invalid or missing."))
    );
    let other = "/organization/";
    let (status, _) = caller
        .send("POST", other, Some(json!({})), Some("NOSUCH"))
        .await;
    assert_eq!(status, 403, "other paths let no unknown token pass");
}

#[tokio::test]
async fn a_mirror_can_be_set_up_without_a_network() {
    let on = Sandbox::builder().config("SANDBOX_RESOLVABLE_HOSTS", r#"["registry.invalid"]"#);
    let caller = start(on).await;
    caller
        .expect("PUT", "/organization/acme/robots/ci", None, 201)
        .await;
    let state = json!({ "state": "MIRROR" });
    caller
        .expect("PUT", "/repository/acme/web/changestate", Some(state), 200)
        .await;
    let mirror = |host: &str| {
        Some(json!({
            "external_reference": format!("{host}/acme/web"),
            "external_registry_username": null,
            "external_registry_password": null,
            "sync_interval": 3600,
            "skopeo_timeout_interval": 300,
            "sync_start_date": "2026-11-22T05:54:31Z",
            "robot_username": "acme+ci",
            "root_rule": { "rule_kind": "tag_glob_csv", "rule_value": ["v*"] },
        }))
    };
    let path = "/repository/acme/web/mirror";
    let rejected = caller
        .expect("POST", path, mirror("other.invalid"), 400)
        .await;
    assert_eq!(
        rejected["detail"],
        "Cannot resolve hostname 'other.invalid'"
    );
    caller
        .expect("POST", path, mirror("Registry.invalid:8443"), 201)
        .await;
    let read = caller.expect("GET", path, None, 200).await;
    assert_eq!(read["external_reference"], "Registry.invalid:8443/acme/web");

    let cache = |host: &str| Some(json!({ "upstream_registry": host }));
    let path = "/organization/acme/proxycache";
    caller
        .expect("POST", path, cache("registry.invalid"), 201)
        .await;
    // It is never connected to.
    let path = "/organization/acme/validateproxycache";
    caller
        .expect("DELETE", "/organization/acme/proxycache", None, 201)
        .await;
    caller
        .expect("POST", path, cache("registry.invalid"), 400)
        .await;
}
