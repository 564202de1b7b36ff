//! Tests of notifications and mails that are delivered.

mod faults;
mod mail_security;
mod mail_server;
mod mails;
mod pushes;
mod receiver;
mod secure_mail_server;
mod webhooks;

use quay_sandbox::{Builder, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

use crate::running::Caller;

const FIXTURE: &str = r#"{
    "users": [{"username": "root", "superuser": true, "email": "root@example.com"},
        {"username": "bob", "email": "bob@example.com"}],
    "organizations": [{"name": "acme", "owner": "root", "email": "acme@example.com",
        "applications": [{"name": "ci", "client_id": "CI"}]}],
    "tokens": [
        {"role": "root", "user": "root", "token": "ROOT", "application": "CI",
         "scopes": ["super:user", "org:admin", "user:admin", "repo:admin", "repo:create",
            "repo:write"], "expires_in_s": 600},
        {"role": "bob", "user": "bob", "token": "BOB", "application": "CI",
         "scopes": ["user:admin", "user:read"], "expires_in_s": 600}]
}"#;

const NOTIFICATIONS: &str = "/api/v1/repository/acme/web/notification/";

/// A sandbox with the repository `acme/web`, and those who call it.
struct Scenario {
    sandbox: Sandbox,
    root: Caller,
    bob: Caller,
}

impl Scenario {
    /// It delivers to this machine. What failed waits until it is asked to try again.
    async fn start() -> Self {
        Self::start_with(|builder| builder).await
    }

    async fn start_with(set: impl FnOnce(Builder) -> Builder) -> Self {
        let builder = Sandbox::builder()
            .memory()
            .fixture_json(FIXTURE)
            .ssrf_allow("127.0.0.1")
            .config("SANDBOX_RETRY_DELAY_SECONDS", "3600");
        Self::of(set(builder)).await
    }

    async fn of(builder: Builder) -> Self {
        let sandbox = builder.start().await.expect("started");
        let root = Caller::new(&sandbox.url(), "ROOT");
        let bob = Caller::new(&sandbox.url(), "BOB");
        let scenario = Self { sandbox, root, bob };
        let body = json!({"namespace": "acme", "repository": "web", "visibility": "public",
            "description": ""});
        let path = "/api/v1/repository";
        let made = scenario.root.call(Method::POST, path, Some(body)).await;
        // A database that was there has it.
        assert!([201, 400].contains(&made.expect("a response").0.as_u16()));
        scenario
    }

    /// A call that has to succeed; its response.
    async fn call(&self, method: Method, path: &str, body: Option<Value>) -> Value {
        call(&self.root, method, path, body).await
    }

    /// Adds a notification of the repository; tells its path.
    async fn notify(&self, event: &str, method: &str, config: Value) -> String {
        let settings = json!({});
        self.notify_with(event, method, config, settings).await
    }

    async fn notify_with(
        &self,
        event: &str,
        method: &str,
        config: Value,
        settings: Value,
    ) -> String {
        let body = json!({"event": event, "method": method, "config": config,
            "eventConfig": settings});
        let made = self.call(Method::POST, NOTIFICATIONS, Some(body)).await;
        format!("{NOTIFICATIONS}{}", made["uuid"].as_str().expect("a UUID"))
    }

    /// Adds a notification of the organization; tells its path.
    async fn notify_organization(&self, event: &str, method: &str, config: Value) -> String {
        let body = json!({"event": event, "method": method, "config": config,
            "eventConfig": {}});
        let path = "/api/v1/organization/acme/notifications";
        let made = self.call(Method::POST, path, Some(body)).await;
        format!("{path}/{}", made["uuid"].as_str().expect("a UUID"))
    }

    /// Tests a notification.
    async fn test(&self, notification: &str) {
        let path = format!("{notification}/test");
        self.call(Method::POST, &path, None).await;
    }

    async fn deliver(&self) {
        self.sandbox.deliver().await.expect("tried");
    }

    /// How often in a row a notification was not delivered.
    async fn failures(&self, notification: &str) -> i64 {
        let shown = self.call(Method::GET, notification, None).await;
        shown["number_of_failures"].as_i64().expect("a number")
    }

    /// Waits for the first failure of a delivery, which is tried by itself, and tries again until its
    /// notification has so many.
    async fn deliver_until_failures(&self, notification: &str, failures: i64) {
        while self.failures(notification).await == 0 {
            tokio::task::yield_now().await;
        }
        while self.failures(notification).await < failures {
            self.deliver().await;
        }
    }
}

async fn call(caller: &Caller, method: Method, path: &str, body: Option<Value>) -> Value {
    let response = caller.call(method, path, body).await.expect("a response");
    assert!(
        response.0.is_success(),
        "{path}: {} {}",
        response.0,
        response.1
    );
    serde_json::from_str(&response.1).unwrap_or_default()
}
