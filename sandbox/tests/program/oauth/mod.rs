//! Tests of OAuth: a script gets a token, users consent to what applications ask for, and what must not work.

mod attacks;
pub(crate) mod browser;
mod consent;

use quay_sandbox::Sandbox;
use serde_json::{Value, json};

use self::browser::Browser;

/// The address to which the application of the organization `acme` may send browsers.
const CALLBACK: &str = "https://app.test/cb";

/// Two organizations, each with an application, whose admins are alice and bob. carol is in neither.
fn fixture() -> Value {
    let user = |name: &str| json!({ "username": name, "email": format!("{name}@example.com"), "password": "password" });
    let organization = |name: &str, owner: &str, client_id: &str, redirect_uri: &str| {
        json!({ "name": name, "owner": owner, "applications": [
            { "name": client_id, "client_id": client_id, "redirect_uri": redirect_uri }
        ] })
    };
    json!({
        "users": [user("alice"), user("bob"), user("carol")],
        "organizations": [
            organization("acme", "alice", "ACME", CALLBACK),
            organization("other", "bob", "OTHER", "https://other.test/cb"),
        ],
        "tokens": [
            { "role": "alice", "user": "alice", "token": "ALICE", "application": "ACME",
              "scopes": ["org:admin"], "expires_in_s": 3600 },
            { "role": "bob", "user": "bob", "token": "BOB", "application": "OTHER",
              "scopes": ["org:admin"], "expires_in_s": 3600 },
        ]
    })
}

async fn sandbox() -> Sandbox {
    let builder = Sandbox::builder().memory().stopped_clock();
    let starting = builder.fixture_json(fixture().to_string()).start();
    starting.await.expect("it starts")
}

/// The fields of a request for a token.
fn request<'a>(scope: &'a str, redirect_uri: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("response_type", "token"),
        ("client_id", "ACME"),
        ("redirect_uri", redirect_uri),
        ("scope", scope),
    ]
}

/// The same with another value of a field.
fn with<'a>(
    mut fields: Vec<(&'a str, &'a str)>,
    name: &'a str,
    value: &'a str,
) -> Vec<(&'a str, &'a str)> {
    fields.retain(|field| field.0 != name);
    fields.push((name, value));
    fields
}

/// The secret of an application, which its admins see.
async fn client_secret(
    sandbox: &Sandbox,
    organization: &str,
    role: &str,
    client_id: &str,
) -> String {
    let client = sandbox.client_as(role).expect("a role").expect("a client");
    let application = client.get_organization_application(organization, client_id);
    let application = application.await.expect("an application");
    let secret = application.client_secret.as_ref().expect("a secret");
    secret.expose().to_owned()
}

/// Exchanges a code as the server of an application does.
async fn exchange(
    browser: &Browser,
    client: (&str, &str),
    redirect_uri: &str,
    code: &str,
    scope: &str,
) -> (u16, Value) {
    let (client_id, client_secret) = client;
    let fields = [
        ("grant_type", "authorization_code"),
        ("client_id", client_id),
        ("client_secret", client_secret),
        ("redirect_uri", redirect_uri),
        ("code", code),
        ("scope", scope),
    ];
    let response = browser.post("/oauth/access_token", &fields).await;
    (response.status, response.json())
}
