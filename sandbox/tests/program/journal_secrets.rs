//! Test of the journal from outside: no secret that a request holds is in it, wherever it stands.

use quay_sandbox::{Journal, Sandbox};
use reqwest::{Client, Method};
use serde_json::{Map, Value, json};

use crate::browser::Browser;
use crate::running::Caller;

/// What stands in every place that is for a secret.
const SECRET: &str = "hunter2";

const FIXTURE: &str = r#"{
    "users": [{"username": "root", "superuser": true, "email": "root@example.com"},
        {"username": "alice", "email": "alice@example.com", "password": "hunter2-of-alice"}],
    "organizations": [{"name": "acme", "owner": "root",
        "applications": [{"name": "ci", "client_id": "CI"}]}],
    "tokens": [{"role": "root", "user": "root", "token": "hunter2-of-root", "application": "CI",
        "scopes": ["super:user", "org:admin", "user:admin", "repo:admin", "repo:create",
            "repo:write"], "expires_in_s": 600}]
}"#;

async fn start() -> (Sandbox, Journal) {
    let builder = Sandbox::builder().memory().journal().fixture_json(FIXTURE);
    let builder = builder.feature("MAILING", true).feature("ORG_MIRROR", true);
    let sandbox = builder.start().await.expect("it starts");
    let journal = sandbox.journal().expect("it was asked for").clone();
    (sandbox, journal)
}

/// Everything that the journal tells, in all its forms.
async fn shown(sandbox: &Sandbox, journal: &Journal) -> String {
    let caller = Caller::new(&sandbox.url(), "");
    let over_http = caller.call(Method::GET, "/_sandbox/requests", None).await;
    let requests = journal.all();
    format!(
        "{requests}\n{requests:?}\n{}",
        over_http.expect("a response").1
    )
}

fn assert_hidden(text: &str) {
    if let Some(place) = text.find(SECRET) {
        let (begin, end) = (place.saturating_sub(300), (place + 50).min(text.len()));
        panic!(
            "…{}…",
            String::from_utf8_lossy(&text.as_bytes()[begin..end])
        );
    }
}

/// Values that fit the schemas of the document, with secrets where it has some.
struct Sample<'a> {
    root: &'a Value,
    secrets: usize,
}

impl Sample<'_> {
    fn resolve<'b>(&'b self, schema: &'b Value) -> &'b Value {
        match schema["$ref"].as_str() {
            Some(reference) => {
                let target = self.root.pointer(reference.trim_start_matches('#'));
                self.resolve(target.expect("a target"))
            }
            None => schema,
        }
    }

    /// A value of a schema; nothing that is deeper than the document has it.
    fn of(&mut self, schema: &Value, depth: usize) -> Value {
        let schema = self.resolve(schema).clone();
        if schema["x-quay-secret"] == true {
            self.secrets += 1;
            return SECRET.into();
        }
        if depth == 0 {
            return Value::Null;
        }
        let mut properties = Map::new();
        for key in ["allOf", "oneOf", "anyOf"] {
            for part in schema[key].as_array().into_iter().flatten() {
                match self.of(part, depth - 1) {
                    Value::Object(more) => properties.extend(more),
                    scalar if !scalar.is_null() => return scalar,
                    _ => {}
                }
            }
        }
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            properties.insert(name.clone(), self.of(property, depth - 1));
        }
        match schema["type"].as_str() {
            Some("array") => json!([self.of(&schema["items"], depth - 1)]),
            Some("boolean") => true.into(),
            Some("integer" | "number") => 1.into(),
            // What an address may hold is a secret as well.
            Some("string") if schema["enum"].is_null() => {
                format!("https://u:{SECRET}@example.com/?{SECRET}").into()
            }
            Some("string") => schema["enum"][0].clone(),
            // So is what is named like one, where any name may stand.
            _ if properties.is_empty() => json!({ "api_token": SECRET, "privateKey": [SECRET] }),
            _ => Value::Object(properties),
        }
    }
}

#[tokio::test]
async fn no_secret_of_any_body_is_in_the_journal() {
    let (sandbox, journal) = start().await;
    let caller = Caller::new(&sandbox.url(), "hunter2-of-root");
    let body = json!({ "namespace": "acme", "repository": "web", "visibility": "public",
        "description": "" });
    let made = caller.call(Method::POST, "/api/v1/repository", Some(body));
    assert_eq!(made.await.expect("a response").0.as_u16(), 201);
    let root: Value = serde_json::from_str(quay_api::OPENAPI).expect("JSON");
    let (mut sent, mut secrets) = (0, 0);
    for (template, item) in root["paths"].as_object().expect("paths") {
        let path = template
            .replace("{repository}", "acme/web")
            .replace("{orgname}", "acme");
        let parts = path.split('{').map(|part| part.split_once('}'));
        let path: String = std::iter::once(path.split('{').next().unwrap_or_default().to_owned())
            .chain(parts.flatten().map(|(_, rest)| format!("x{rest}")))
            .collect();
        for (method, operation) in item.as_object().expect("operations") {
            let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
            if schema.is_null() {
                continue;
            }
            let mut sample = Sample {
                root: &root,
                secrets: 0,
            };
            let body = sample.of(schema, 6);
            secrets += sample.secrets;
            let method = method.to_uppercase().parse().expect("a method");
            let called = caller.call(method, &path, Some(body)).await;
            called.expect("a response");
            sent += 1;
        }
    }
    assert!(
        sent > 75 && secrets > 20,
        "{sent} bodies, {secrets} secrets"
    );
    let requests = journal.all();
    let bodies = requests.iter().filter(|it| it.body.is_some()).count();
    assert!(bodies > 60, "{bodies} bodies were read");
    assert_hidden(&shown(&sandbox, &journal).await);
    sandbox.stop().await;
}

#[tokio::test]
async fn no_secret_of_an_address_a_form_or_a_header_is_in_the_journal() {
    let (sandbox, journal) = start().await;
    let caller = Caller::new(&sandbox.url(), SECRET);
    let code = "urn:teaminvite:hunter22-9abc-4def-8123-456789abcdef";
    for path in [
        "/recovery?code=hunter2",
        "/confirm?code=hunter2",
        "/confirminvite?code=hunter2",
        "/authrepoemail?code=hunter2",
        "/repository/acme/web/status?token=hunter2",
        "/oauth/authorize?client_id=CI&redirect_uri=https://hunter2@h/&scope=x&state=hunter2",
        "/oauth/localapp?access_token=hunter2",
        "/api/v1/user/?access_token=hunter2&hunter2=1&_csrf_token=hunter2",
        "/api/v1/repository?namespace=https://u:hunter2@h/",
        "/api/v1/repository/acme/web/tokens/hunter2",
        &format!("/api/v1/teaminvite/{code}"),
        &format!("/api/v1/nosuch/{code}"),
    ] {
        caller
            .call(Method::GET, path, None)
            .await
            .expect("a response");
    }
    let body = json!({ "client_secret": SECRET });
    let path = format!("/api/v1/teaminvite/{code}");
    let put = caller.call(Method::PUT, &path, Some(body.clone()));
    put.await.expect("a response");
    let http = Client::builder().no_proxy().build().expect("a client");
    for path in [
        "/oauth/access_token",
        "/oauth/authorizeapp",
        "/webhooks/stripe",
        "/nosuch",
    ] {
        let url = format!("{}{path}?client_secret=hunter2", sandbox.url());
        let form = "grant_type=authorization_code&code=hunter2&client_secret=hunter2";
        for (media_type, body) in [
            ("application/x-www-form-urlencoded", form.to_owned()),
            ("application/json", body.to_string()),
        ] {
            let request = http.post(&url).header("content-type", media_type);
            let request = request
                .basic_auth("acme+ci", Some(SECRET))
                .header("cookie", SECRET);
            request.body(body).send().await.expect("a response");
        }
    }
    let requests = journal.all();
    assert!(requests.len() >= 21, "{requests}");
    assert_hidden(&shown(&sandbox, &journal).await);
    sandbox.stop().await;
}

#[tokio::test]
async fn who_has_a_session_is_named() {
    let (sandbox, journal) = start().await;
    let mut browser = Browser::new(&sandbox.url());
    browser.sign_in("alice", "hunter2-of-alice").await;
    let mark = journal.mark();
    assert_eq!(browser.get("/api/v1/user/").await.status, 200);
    // Some routes look for their caller by themselves.
    assert_eq!(browser.get("/acme/nosuch/").await.status, 403);
    assert_eq!(
        browser
            .get("/oauth/authorize?client_id=CI&redirect_uri=x&scope=x")
            .await
            .status,
        403
    );
    let http = Client::builder().no_proxy().build().expect("a client");
    let probe = http.get(format!("{}/health/instance", sandbox.url()));
    let probe = probe.basic_auth("alice", Some("hunter2-of-alice")).send();
    assert_eq!(probe.await.expect("a response").status(), 200);
    let out = browser.call(Method::POST, "/api/v1/signout", None).await;
    assert_eq!(out.status, 200);
    assert_eq!(browser.get("/api/v1/user/").await.status, 401);
    let requests = journal.since(mark);
    let callers: Vec<_> = requests.iter().map(|it| it.caller.as_deref()).collect();
    let alice = Some("alice");
    let expected = [alice, alice, alice, alice, alice, None];
    assert_eq!(callers, expected, "{requests}");
    let signin = &journal.all()[1];
    let body = signin.body.as_ref().expect("a body");
    assert_eq!(
        body,
        &json!({ "username": "alice", "password": "[redacted]" })
    );
    assert_hidden(&shown(&sandbox, &journal).await);
    sandbox.stop().await;
}
