//! Test of tokens for robots: an issuer of the test's own vouches for one, and what must not work.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use quay_api::Client;
use quay_api::models::RobotFederation;
use quay_sandbox::Sandbox;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::signing_key::{SigningKey, now_s};

/// An issuer, which answers with whatever the test has laid there.
struct Issuer {
    name: String,
    answers: Arc<Mutex<Vec<(&'static str, String)>>>,
    asked: Arc<AtomicUsize>,
}

impl Issuer {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let name = format!("http://{}", listener.local_addr().expect("an address"));
        let answers: Arc<Mutex<Vec<(&'static str, String)>>> = Arc::default();
        let asked = Arc::new(AtomicUsize::new(0));
        let (served, counted) = (answers.clone(), asked.clone());
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                counted.fetch_add(1, Ordering::SeqCst);
                let mut head = vec![0; 4096];
                let length = stream.read(&mut head).await.unwrap_or_default();
                let head = String::from_utf8_lossy(&head[..length]).into_owned();
                let path = head.split(' ').nth(1).unwrap_or_default().to_owned();
                let body = {
                    let answers = served.lock().expect("answers");
                    let mut answers = answers.iter();
                    answers.find_map(|(at, body)| (*at == path).then(|| body.clone()))
                };
                let response = match body {
                    Some(body) if body.starts_with("HTTP/") => body,
                    Some(body) => format!(
                        "HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
                        body.len()
                    ),
                    None => {
                        "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
                            .to_owned()
                    }
                };
                // Whoever asked may be gone.
                let _ = stream.write_all(response.as_bytes()).await;
            }
        });
        Self {
            name,
            answers,
            asked,
        }
    }

    fn lay(&self, path: &'static str, body: impl Into<String>) {
        let mut answers = self.answers.lock().expect("answers");
        answers.retain(|answer| answer.0 != path);
        answers.push((path, body.into()));
    }

    /// Tells of a key, as an OpenID Connect provider does.
    fn publish(&self, key: &SigningKey) {
        let discovery = json!({ "issuer": self.name, "jwks_uri": format!("{}/keys", self.name) });
        self.lay("/.well-known/openid-configuration", discovery.to_string());
        let mut jwk = key.jwk();
        jwk["kid"] = "k1".into();
        self.lay("/keys", json!({ "keys": [jwk] }).to_string());
    }

    fn claims(&self) -> Value {
        json!({ "iss": self.name, "sub": "build", "iat": now_s(), "exp": now_s() + 60 })
    }
}

/// Status and body of an exchange.
async fn exchange(sandbox: &Sandbox, robot: &str, token: &str) -> (u16, Value) {
    let http = reqwest::Client::builder()
        .no_proxy()
        .build()
        .expect("a client");
    let url = format!("{}/oauth2/federation/robot/token", sandbox.url());
    let sent = http.get(url).basic_auth(robot, Some(token)).send().await;
    let response = sent.expect("a response");
    let status = response.status().as_u16();
    let text = response.text().await.expect("a text");
    (status, serde_json::from_str(&text).expect(&text))
}

/// A robot of the superuser's, for which the issuer may vouch.
async fn robot(sandbox: &Sandbox, issuer: &Issuer) -> (Client, String) {
    let client = sandbox.client().expect("a client");
    let robot = client.create_user_robot("ci").await;
    let robot = robot.expect("a robot").name.clone();
    let federation = vec![RobotFederation::new(issuer.name.clone(), "build")];
    let configured = client.create_user_robot_federation("ci", federation).await;
    configured.expect("configured");
    (client, robot)
}

#[tokio::test]
async fn an_issuer_vouches_for_a_robot() {
    let issuer = Issuer::start().await;
    let key = SigningKey::new("k1");
    issuer.publish(&key);
    let builder = Sandbox::builder().memory().ssrf_allow("127.0.0.1");
    let sandbox = builder.start().await.expect("it starts");
    let (_client, robot) = robot(&sandbox, &issuer).await;
    let (status, body) = exchange(&sandbox, &robot, &key.sign(&issuer.claims())).await;
    assert_eq!(status, 200, "{body}");
    // It is signed by a key that the registry tells of, and is for the registry alone.
    let token = body["token"].as_str().expect("a token");
    let parts: Vec<&str> = token.split('.').collect();
    let part = |text: &str| -> Value {
        let bytes = URL_SAFE_NO_PAD.decode(text).expect("base64");
        serde_json::from_slice(&bytes).expect("JSON")
    };
    let (header, claims) = (part(parts[0]), part(parts[1]));
    assert_eq!(claims["sub"], robot.as_str());
    assert_eq!(claims["iss"], "quay");
    let life = claims["exp"].as_i64().zip(claims["iat"].as_i64());
    assert_eq!(life.map(|(end, begin)| end - begin), Some(3600));
    let http = reqwest::Client::builder()
        .no_proxy()
        .build()
        .expect("a client");
    let url = format!("{}/keys/services/quay/keys", sandbox.url());
    let keys = http.get(url).send().await.expect("a response").text().await;
    let keys: Value = serde_json::from_str(&keys.expect("a text")).expect("JSON");
    assert_eq!(keys["keys"][0]["kid"], header["kid"], "{keys}");
    let caller = crate::running::Caller::new(&sandbox.url(), token);
    let (status, text) = caller
        .call(reqwest::Method::GET, "/api/v1/user/", None)
        .await
        .expect("a response");
    assert_eq!(status, 401);
    assert_eq!(text, "{\"error\": \"Issuer quay not configured\"}");

    let wrong = |name: &str, value: Value| {
        let mut claims = issuer.claims();
        claims[name] = value;
        key.sign(&claims)
    };
    let good = issuer.claims();
    let other = SigningKey::new("k1");
    let unsigned = key.sign_with(&json!({ "alg": "none", "kid": "k1" }), &good);
    for (token, text) in [
        (wrong("sub", json!("other")), "Token does not match robot"),
        (wrong("sub", json!(null)), "Token does not match robot"),
        (
            wrong("exp", json!(now_s() - 31)),
            "Invalid token: Signature has expired",
        ),
        (
            wrong("iat", json!(null)),
            "Invalid token: Token is missing the \"iat\" claim",
        ),
        (wrong("iss", json!(null)), "Token does not contain issuer"),
        (
            wrong("iss", json!("http://evil.test")),
            "issuer http://evil.test not configured for this robot",
        ),
        (
            other.sign(&good),
            "Invalid token: Signature verification failed",
        ),
        (
            unsigned,
            "Invalid token: The specified alg value is not allowed",
        ),
        (
            key.sign_with(&json!({ "alg": "HS256", "kid": "k1" }), &good),
            "Invalid token: The specified alg value is not allowed",
        ),
        (
            key.sign_with(&json!({ "alg": "RS256" }), &good),
            "Invalid token: Missing `kid` header",
        ),
        (
            key.sign_with(&json!({ "alg": "RS256", "kid": "k2" }), &good),
            "Invalid token: Public key k2 not found",
        ),
        ("abc".to_owned(), "Invalid token: it is no JSON Web Token"),
    ] {
        let (status, body) = exchange(&sandbox, &robot, &token).await;
        assert_eq!((status, body["message"].as_str()), (400, Some(text)));
    }
    let (status, body) = exchange(&sandbox, "devtable", &key.sign(&good)).await;
    assert_eq!(
        (status, body["error"].as_str()),
        (401, Some("Invalid robot"))
    );
}

#[tokio::test]
async fn an_issuer_that_answers_otherwise_is_no_issuer() {
    let issuer = Issuer::start().await;
    let key = SigningKey::new("k1");
    let builder = Sandbox::builder().memory().ssrf_allow("127.0.0.1");
    let sandbox = builder.start().await.expect("it starts");
    let (_client, robot) = robot(&sandbox, &issuer).await;
    let token = key.sign(&issuer.claims());
    let discovery = "/.well-known/openid-configuration";
    let large = "x".repeat(2 << 20);
    let location = "HTTP/1.1 302 Found\r\nlocation: http://10.0.0.1/\r\ncontent-length: 0\r\n\
                    connection: close\r\n\r\n";
    for (at, body, ends) in [
        (discovery, String::new(), "does not tell its keys"),
        (discovery, large, "does not tell its keys"),
        (discovery, "[]".to_owned(), "does not tell its keys"),
        (
            discovery,
            json!({ "jwks_uri": "http://169.254.169.254/" }).to_string(),
            "private addresses",
        ),
        (
            discovery,
            json!({ "jwks_uri": "file:///etc/passwd" }).to_string(),
            "does not tell its keys",
        ),
        (discovery, location.to_owned(), "private addresses"),
        (
            "/keys",
            "{\"keys\": {}}".to_owned(),
            "does not tell its keys",
        ),
        ("/keys", "{\"keys\": [1, {}]}".to_owned(), "not found"),
    ] {
        issuer.publish(&key);
        issuer.lay(at, body);
        let (status, body) = exchange(&sandbox, &robot, &token).await;
        let text = body["message"].as_str().expect("a text");
        assert_eq!(status, 400, "{text}");
        assert!(text.ends_with(ends), "{text}");
    }
    issuer.publish(&key);
    assert_eq!(exchange(&sandbox, &robot, &token).await.0, 200);
}

#[tokio::test]
async fn an_issuer_with_a_private_address_is_not_asked_unless_it_is_opened() {
    let issuer = Issuer::start().await;
    let key = SigningKey::new("k1");
    issuer.publish(&key);
    let sandbox = Sandbox::builder()
        .memory()
        .start()
        .await
        .expect("it starts");
    let (client, robot) = robot(&sandbox, &issuer).await;
    let (status, body) = exchange(&sandbox, &robot, &key.sign(&issuer.claims())).await;
    let text = "Invalid token: the issuer must be asked over https, unless SSRF_ALLOWED_HOSTS opens its \
                host";
    assert_eq!((status, body["message"].as_str()), (400, Some(text)));
    let secure = issuer.name.replace("http://", "https://");
    let federation = vec![RobotFederation::new(secure.clone(), "build")];
    let configured = client.create_user_robot_federation("ci", federation).await;
    configured.expect("configured");
    let mut claims = issuer.claims();
    claims["iss"] = secure.into();
    let (status, body) = exchange(&sandbox, &robot, &key.sign(&claims)).await;
    let text = "Invalid token: the host of the issuer is off limits: SSRF_ALLOWED_HOSTS opens hosts with \
                private addresses";
    assert_eq!((status, body["message"].as_str()), (400, Some(text)));
    assert_eq!(issuer.asked.load(Ordering::SeqCst), 0);
}
