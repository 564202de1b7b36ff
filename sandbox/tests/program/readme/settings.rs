//! The keys of `config.yaml`: each has its effect, not only its place in the dump for superusers.

use quay_sandbox::{Builder, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

use crate::running::Caller;

const FIXTURE: &str = r#"{
    "users": [{"username": "root", "superuser": true}, {"username": "reader"}],
    "organizations": [{"name": "acme", "owner": "root",
        "applications": [{"name": "ci", "client_id": "CI"}]}],
    "tokens": [
        {"role": "root", "user": "root", "token": "ROOT", "application": "CI",
         "scopes": ["super:user", "org:admin", "user:admin", "repo:create"], "expires_in_s": 600},
        {"role": "reader", "user": "reader", "token": "READER", "application": "CI",
         "scopes": ["super:user", "org:admin", "user:admin"], "expires_in_s": 600}]
}"#;

/// One request to a sandbox with these settings.
async fn ask(
    set: impl Fn(Builder) -> Builder,
    token: &str,
    method: Method,
    path: &str,
    body: Option<Value>,
) -> (u16, String) {
    let builder = set(Sandbox::builder().memory().fixture_json(FIXTURE));
    let sandbox = builder.start().await.expect("started");
    let caller = Caller::new(&sandbox.url(), token);
    let response = caller.call(method, path, body).await;
    let (status, text) = response.expect("a response");
    (status.as_u16(), text.replace(&sandbox.url(), "URL"))
}

/// The response to a GET by the superuser, without a key and with it.
async fn get(key: &str, value: &str, path: &str) -> [(u16, String); 2] {
    let without = ask(|it| it, "ROOT", Method::GET, path, None).await;
    let with = ask(|it| it.config(key, value), "ROOT", Method::GET, path, None).await;
    [without, with]
}

#[tokio::test]
async fn the_state_of_the_registry() {
    let organization = || Some(json!({"name": "new", "email": "new@example.com"}));
    for (state, expected) in [("normal", 201), ("readonly", 503)] {
        let set = |it: Builder| it.config("REGISTRY_STATE", state);
        let path = "/api/v1/organization/";
        let (status, text) = ask(set, "ROOT", Method::POST, path, organization()).await;
        assert_eq!(status, expected, "{text}");
    }
}

#[tokio::test]
async fn who_may_read_everything() {
    for (readers, expected) in [("[]", 403), ("[\"reader\"]", 200)] {
        let set = |it: Builder| it.config("GLOBAL_READONLY_SUPER_USERS", readers);
        let path = "/api/v1/superuser/organizations/";
        let (status, text) = ask(set, "READER", Method::GET, path, None).await;
        assert_eq!(status, expected, "{text}");
    }
}

#[tokio::test]
async fn whose_restriction_is_lifted() {
    for (allowed, expected) in [("[]", 403), ("[\"reader\"]", 201)] {
        let set = |it: Builder| {
            it.feature("RESTRICTED_USERS", true)
                .feature("SUPERUSERS_FULL_ACCESS", false)
                .config("RESTRICTED_USERS_WHITELIST", allowed)
        };
        let body = json!({"name": "new", "email": "new@example.com"});
        let path = "/api/v1/organization/";
        let (status, text) = ask(set, "READER", Method::POST, path, Some(body)).await;
        assert_eq!(status, expected, "{text}");
    }
}

#[tokio::test]
async fn the_host_and_the_pictures() {
    let path = "/api/v1/repository/acme/nosuch";
    let [(_, without), (_, with)] = get("SERVER_HOSTNAME", "quay.test", path).await;
    assert!(without.contains("URL/"), "{without}");
    assert!(with.contains("://quay.test/"), "{with}");
    let path = "/api/v1/organization/acme";
    let [(_, local), (_, gravatar)] = get("AVATAR_KIND", "gravatar", path).await;
    let kind =
        |text: &str| serde_json::from_str::<Value>(text).expect("JSON")["avatar"]["kind"].clone();
    println!("{local}\n{gravatar}");
    assert_ne!(kind(&local), Value::Null);
}

#[tokio::test]
async fn how_long_tags_are_kept() {
    let path = "/api/v1/organization/acme";
    let [(_, without), (_, with)] = get("DEFAULT_TAG_EXPIRATION", "1w", path).await;
    for (text, seconds) in [(without, 1_209_600), (with, 604_800)] {
        let found: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(found["tag_expiration_s"], seconds, "{text}");
    }
    for (options, expected) in [("[\"1d\", \"2w\"]", 200), ("[\"2w\"]", 400)] {
        let set = |it: Builder| it.config("TAG_EXPIRATION_OPTIONS", options);
        let body = Some(json!({"tag_expiration_s": 86400}));
        let (status, text) = ask(set, "ROOT", Method::PUT, path, body).await;
        assert_eq!(status, expected, "{text}");
    }
}

#[tokio::test]
async fn how_long_and_how_many_tokens_live() {
    for (life, expires) in [(None, false), (Some("30d"), true)] {
        let set = |it: Builder| match life {
            Some(life) => it.config("APP_SPECIFIC_TOKEN_EXPIRATION", life),
            None => it,
        };
        let body = Some(json!({"title": "laptop"}));
        let (_, text) = ask(set, "ROOT", Method::POST, "/api/v1/user/apptoken", body).await;
        let made: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(made["token"]["expiration"].is_string(), expires, "{text}");
    }
    // The application has two tokens already.
    for (count, expected) in [("2", 400), ("3", 200)] {
        let set = |it: Builder| it.config("OAUTH_APPLICATION_MAXIMUM_TOKEN_COUNT", count);
        let path = "/api/v1/organization/acme/applications/CI/tokens";
        let body = Some(json!({"name": "third", "scope": "org:admin"}));
        let (status, text) = ask(set, "ROOT", Method::POST, path, body).await;
        assert_eq!(status, expected, "{text}");
    }
}

#[tokio::test]
async fn the_quota_of_everybody() {
    let path = "/api/v1/organization/acme";
    let key = "DEFAULT_SYSTEM_REJECT_QUOTA_BYTES";
    let [(_, without), (_, with)] = get(key, "7654321", path).await;
    assert!(
        !without.contains("7654321") && with.contains("7654321"),
        "{with}"
    );
}

#[tokio::test]
async fn where_users_come_from() {
    let body = || Some(json!({"username": "new", "email": "new@example.com"}));
    let path = "/api/v1/superuser/users/";
    for (kind, succeeds) in [("Database", true), ("LDAP", false)] {
        let set = |it: Builder| it.config("AUTHENTICATION_TYPE", kind);
        let (status, text) = ask(set, "ROOT", Method::POST, path, body()).await;
        assert_eq!(status == 200, succeeds, "{kind}: {status} {text}");
    }
}

#[tokio::test]
async fn whether_browsers_need_a_header() {
    for (needed, expected) in [("true", 400), ("false", 200)] {
        let builder = Sandbox::builder().memory().fixture_json(FIXTURE);
        let builder = builder.config("BROWSER_API_CALLS_XHR_ONLY", needed);
        let sandbox = builder.start().await.expect("started");
        let client = reqwest::Client::builder()
            .no_proxy()
            .build()
            .expect("a client");
        let request = client.get(format!("{}/api/v1/discovery", sandbox.url()));
        let request = request.header("user-agent", "Mozilla/5.0 (X11) Firefox/120.0");
        let response = request.send().await.expect("a response");
        println!("{needed}: {}", response.status());
        assert_eq!(response.status().as_u16(), expected);
    }
}

/// What a page in a browser sends that was told the address and the token.
#[tokio::test]
async fn the_document_leads_tools_to_a_sandbox() {
    let document: Value = serde_json::from_str(quay_api::OPENAPI).expect("JSON");
    let server = &document["servers"][0];
    let schemes = &server["variables"]["scheme"]["enum"];
    assert!(schemes.as_array().expect("a list").contains(&json!("http")));
    let builder = Sandbox::builder().memory().fixture_json(FIXTURE);
    let builder = builder.config("BROWSER_API_CALLS_XHR_ONLY", "false");
    let sandbox = builder.start().await.expect("started");
    let address = server["url"].as_str().expect("a text");
    let address = address
        .replace("{scheme}", "http")
        .replace("{host}", &sandbox.address().to_string());
    let path = "/api/v1/organization/{orgname}";
    assert!(document["paths"][path]["get"].is_object());
    let bearer = &document["components"]["securitySchemes"]["bearer"]["scheme"];
    let request = reqwest::Client::builder().no_proxy().build();
    let request = request.expect("a client");
    let request = request
        .get(format!("{address}{}", path.replace("{orgname}", "acme")))
        .header("user-agent", "Mozilla/5.0 (X11) Firefox/120.0")
        .header("origin", "https://swagger.example.com")
        .header(
            "authorization",
            format!("{} ROOT", bearer.as_str().expect("a text")),
        );
    let response = request.send().await.expect("a response");
    assert_eq!(response.status(), 200);
    let headers = response.headers();
    assert!(headers.contains_key("access-control-allow-origin"));
}

#[tokio::test]
async fn how_long_service_keys_stay() {
    for (life, stays) in [("0", false), ("600", true)] {
        let builder = Sandbox::builder().memory().fixture_json(FIXTURE);
        let builder = builder.config("EXPIRED_SERVICE_KEY_TTL_SEC", life);
        let sandbox = builder.start().await.expect("started");
        let caller = Caller::new(&sandbox.url(), "ROOT");
        let path = "/api/v1/superuser/keys";
        let soon = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        let soon = soon.expect("a time").as_secs() + 4;
        let body = json!({"service": "short_lived", "name": "k", "expiration": soon});
        let (status, text) = caller
            .call(Method::POST, path, Some(body))
            .await
            .expect("a response");
        assert!(status.is_success(), "{text}");
        tokio::time::sleep(std::time::Duration::from_secs(6)).await;
        let (_, text) = caller
            .call(Method::GET, path, None)
            .await
            .expect("a response");
        assert_eq!(text.contains("short_lived"), stays, "{life}: {text}");
    }
}
