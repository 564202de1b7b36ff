//! [`World`]: a sandbox with two repositories, one of them public.

use std::net::SocketAddr;

use quay_api_tests::registry::Registry;
use quay_api_tests::wire::{Request, Response};
use quay_sandbox::{Builder, Sandbox};
use serde_json::{Value as Json, json};
use tokio::runtime::Runtime;

use crate::OWNER;

/// A sandbox with two repositories, `flagorg/app` and `flagorg/pub`.
pub(crate) struct World {
    runtime: Runtime,
    sandbox: Option<Sandbox>,
    pub(crate) registry: Registry,
}

impl World {
    /// Starts it with settings.
    pub(crate) fn start(set: impl FnOnce(Builder) -> Builder) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        let runtime = runtime.expect("the runtime starts");
        let fixture = concat!(env!("CARGO_MANIFEST_DIR"), "/data/fixture.json");
        let sandbox = set(Sandbox::builder().memory().fixture(fixture));
        let sandbox = runtime.block_on(sandbox.start());
        let sandbox = sandbox.expect("the sandbox starts");
        let registry = Registry::new(sandbox.address());
        let world = Self {
            runtime,
            sandbox: Some(sandbox),
            registry,
        };
        world.create(OWNER);
        world
    }

    fn create(&self, token: &str) {
        let organization = json!({ "name": "flagorg", "email": "flagorg@example.com" });
        let made = self.api(token, "POST /api/v1/organization/", Some(&organization));
        assert!(made.status < 300, "{}", made.body);
        for (name, visibility) in [("app", "private"), ("pub", "public")] {
            let repository = json!({
                "namespace": "flagorg", "repository": name, "visibility": visibility,
                "description": "", "repo_kind": "image",
            });
            let made = self.api(token, "POST /api/v1/repository", Some(&repository));
            assert!(made.status < 300, "{}", made.body);
        }
    }

    fn address(&self) -> SocketAddr {
        self.registry.address()
    }

    /// Calls the API with a token, or without where it is empty.
    pub(crate) fn api(&self, token: &str, line: &str, body: Option<&Json>) -> Response {
        let request = Request::new(line).header("accept", "application/json");
        let request = match token {
            "" => request,
            token => request.token(token),
        };
        match body {
            Some(body) => request.json(body.to_string()).send(self.address()),
            None => request.send(self.address()),
        }
    }

    /// The owner of both repositories with a token for a scope.
    pub(crate) fn owner(&self, scope: &str) -> Registry {
        self.registry.login("alice", "password", &[scope])
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if let Some(sandbox) = self.sandbox.take() {
            self.runtime.block_on(sandbox.stop());
        }
    }
}
