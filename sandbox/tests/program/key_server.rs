//! Test of the key server: a service publishes its key, a superuser approves it, the service rotates
//! it and withdraws it.

use quay_sandbox::Sandbox;
use reqwest::{Client, Method, Response};
use serde_json::{Value, json};

use crate::running::Caller;
use crate::signing_key::{self, SigningKey};

/// A service that signs.
struct Service {
    http: Client,
    url: String,
}

/// A token by this key, for as many seconds.
fn signed(key: &SigningKey, audience: &str, life_s: i64) -> String {
    let now = signing_key::now_s();
    key.sign(&json!({
        "iss": "websvc", "aud": audience, "nbf": now - 5, "iat": now - 5, "exp": now + life_s,
    }))
}

impl Service {
    async fn call(&self, method: Method, kid: &str, token: &str, body: Option<&Value>) -> Response {
        let url = format!("{}/keys/services/websvc/keys/{kid}", self.url);
        let mut request = self.http.request(method, url);
        if !token.is_empty() {
            request = request.bearer_auth(token);
        }
        if let Some(body) = body {
            request = request
                .header("content-type", "application/json")
                .body(body.to_string());
        }
        request.send().await.expect("a response")
    }

    async fn status(&self, method: Method, kid: &str, token: &str, body: Option<&Value>) -> u16 {
        self.call(method, kid, token, body).await.status().as_u16()
    }

    /// The identifiers of the keys that are good.
    async fn kids(&self) -> Vec<String> {
        let url = format!("{}/keys/services/websvc/keys", self.url);
        let text = self.http.get(url).send().await.expect("a response").text();
        let body: Value = serde_json::from_str(&text.await.expect("a text")).expect("JSON");
        let keys = body["keys"].as_array().expect("a list").iter();
        keys.map(|key| key["kid"].as_str().expect("a kid").to_owned())
            .collect()
    }
}

/// The kinds of what a user is told.
async fn told(user: &Caller) -> Vec<String> {
    let path = "/api/v1/user/notifications";
    let (_, text) = user
        .call(Method::GET, path, None)
        .await
        .expect("a response");
    let body: Value = serde_json::from_str(&text).expect("JSON");
    let notifications = body["notifications"].as_array().expect("a list").iter();
    notifications
        .map(|it| it["kind"].as_str().expect("a kind").to_owned())
        .collect()
}

#[tokio::test]
async fn a_service_publishes_rotates_and_withdraws_its_keys() {
    let sandbox = Sandbox::builder()
        .memory()
        .start()
        .await
        .expect("it starts");
    let superuser = Caller::new(&sandbox.url(), sandbox.token().expect("a token").expose());
    let http = Client::builder().no_proxy().build().expect("a client");
    let url = sandbox.url();
    let service = Service {
        http,
        url: url.clone(),
    };
    let (first, second) = (SigningKey::new("first"), SigningKey::new("second"));

    let forged = signed(&second, &url, 60);
    assert_eq!(service.status(Method::PUT, "first", "", None).await, 415);
    let jwk = first.jwk();
    for token in [
        "",
        "abc",
        "a.b.c",
        &forged,
        &signed(&first, "http://other", 60),
        &signed(&first, &url, -1),
    ] {
        let status = service
            .status(Method::PUT, "first", token, Some(&jwk))
            .await;
        assert!([400, 403].contains(&status), "{status} {token}");
    }
    let mut published = jwk.clone();
    published["d"] = "the private half".into();
    let token = signed(&first, &url, 60);
    assert_eq!(
        service
            .status(Method::PUT, "first", &token, Some(&published))
            .await,
        202
    );
    assert_eq!(
        service
            .status(Method::PUT, "first", &token, Some(&published))
            .await,
        409
    );

    // It waits for a superuser, who is told.
    assert_eq!(service.status(Method::GET, "first", "", None).await, 409);
    assert!(service.kids().await.is_empty());
    assert_eq!(told(&superuser).await, ["service_key_submitted"]);
    let approval = Some(json!({ "notes": "" }));
    let path = "/api/v1/superuser/approvedkeys/first";
    let approved = superuser.call(Method::POST, path, approval).await;
    assert_eq!(approved.expect("a response").0, 201);
    assert!(told(&superuser).await.is_empty());
    let response = service.call(Method::GET, "first", "", None).await;
    assert_eq!(response.headers()["cache-control"], "max-age=86400");
    let body: Value = serde_json::from_str(&response.text().await.expect("a text")).expect("JSON");
    assert_eq!(body, jwk, "the private half is not kept");

    // The new key has the approval of the old one, which is gone.
    let jwk = second.jwk();
    assert_eq!(
        service
            .status(Method::PUT, "second", &token, Some(&jwk))
            .await,
        200
    );
    assert_eq!(service.kids().await, ["second"]);
    assert_eq!(service.status(Method::GET, "first", "", None).await, 404);
    assert_eq!(
        service
            .status(Method::PUT, "third", &token, Some(&jwk))
            .await,
        403
    );

    assert_eq!(
        service.status(Method::DELETE, "second", "", None).await,
        400
    );
    assert_eq!(
        service.status(Method::DELETE, "second", &token, None).await,
        403
    );
    let token = signed(&second, &url, 60);
    assert_eq!(
        service.status(Method::DELETE, "nosuch", &token, None).await,
        404
    );
    assert_eq!(
        service.status(Method::DELETE, "second", &token, None).await,
        204
    );
    assert!(service.kids().await.is_empty());
    sandbox.stop().await;
}
