//! The objects that the operations are called on, `data/rights/world.json`: made once, and copied as the
//! files of the database.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use quay_api_tests::upstream_registries;
use quay_api_tests::wire::{Response, Server};
use quay_differ::json_text;
use quay_differ::scenario::{Runner, Step, Values};
use quay_sandbox::{Builder, Sandbox};
use serde_json::{Value as Json, json};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::matrix::{data, differences, operation_ids};

/// The database, and the key that seals the secrets in it.
const FILES: [&str; 2] = ["quay.db", "quay.db.key"];

/// What the recorded server had switched off.
const OFF: [&str; 8] = [
    "BILLING",
    "IMAGE_PULL_STATS",
    "MAILING",
    "PROGRAMMATIC_BOOTSTRAP",
    "RH_MARKETPLACE",
    "SECURITY_SCANNER",
    "SIGNING",
    "TEAM_SYNCING",
];

/// The steps that make the objects, and a request for each operation.
pub(crate) struct World {
    json: Json,
}

impl World {
    pub(crate) fn read() -> Self {
        let text = fs::read_to_string(data("rights/world.json")).expect("the world");
        let json = json_text::read(&text).expect("JSON");
        Self { json }
    }

    /// The operations without a request, and the requests of none.
    pub(crate) fn gaps(&self) -> Vec<String> {
        let requests = self.json["requests"].as_object().expect("requests");
        let found: BTreeSet<&str> = requests.keys().map(String::as_str).collect();
        differences("world.json: operation", &found, &operation_ids())
    }

    /// Makes the objects.
    pub(crate) fn plant(&self) -> Planted {
        let folder = tempfile::tempdir().expect("a folder");
        let actors = fs::read_to_string(data("actors.json")).expect("the actors");
        let actors = json_text::read(&actors).expect("JSON");
        let values = Values::new(&actors, Some(upstream_registries::start()));
        let runtime = runtime();
        let sandbox = start(&runtime, folder.path().join(FILES[0]), false, |sandbox| {
            sandbox.feature("SUPERUSERS_FULL_ACCESS", true)
        });
        let mut runner = Runner::new(Server::from(sandbox.address()), values);
        for step in Step::all(&self.json) {
            let sent = runner.send(&step).expect("the sandbox responds");
            let response = sent.expect("all values are captured").response;
            let name = step.name();
            assert!(response.status < 300, "{name}: {}", response.body);
        }
        let values = runner.values().clone();
        runtime.block_on(sandbox.stop());
        Planted {
            folder,
            values,
            requests: self.json["requests"].clone(),
            copies: AtomicUsize::new(0),
        }
    }
}

/// A world that stands.
pub(crate) struct Planted {
    folder: TempDir,
    values: Values,
    requests: Json,
    copies: AtomicUsize,
}

impl Planted {
    /// A sandbox with a copy of it, as an operation needs it. Superusers may have full access or not.
    pub(crate) fn copy(&self, operation: &str, full_access: bool) -> WorldCopy<'_> {
        self.copy_with(operation, |sandbox| {
            sandbox.feature("SUPERUSERS_FULL_ACCESS", full_access)
        })
    }

    /// A copy whose time stands still, and where a session is fresh for two hours. Superusers have full
    /// access. The cookie of a session is good in all copies.
    pub(crate) fn copy_for_sessions(&self, operation: &str) -> WorldCopy<'_> {
        self.copy_with(operation, |sandbox| {
            let sandbox = sandbox.feature("SUPERUSERS_FULL_ACCESS", true);
            sandbox.config("FRESH_LOGIN_TIMEOUT", "2h").stopped_clock()
        })
    }

    fn copy_with(
        &self,
        operation: &str,
        settings: impl FnOnce(Builder) -> Builder,
    ) -> WorldCopy<'_> {
        let number = self.copies.fetch_add(1, Ordering::Relaxed);
        let folder = self.folder.path().join(number.to_string());
        fs::create_dir(&folder).expect("a folder");
        for file in FILES {
            fs::copy(self.folder.path().join(file), folder.join(file)).expect(file);
        }
        let runtime = runtime();
        let has_all = self.requests[operation]["world"] == "all features";
        let sandbox = start(&runtime, folder.join(FILES[0]), has_all, settings);
        let server = Server::from(sandbox.address());
        WorldCopy {
            planted: self,
            runner: Runner::new(server, self.values.clone()),
            sandbox: Some(sandbox),
            folder,
        }
    }
}

/// A copy of the world, behind a sandbox of its own.
pub(crate) struct WorldCopy<'a> {
    planted: &'a Planted,
    runner: Runner,
    sandbox: Option<Sandbox>,
    folder: PathBuf,
}

impl WorldCopy<'_> {
    /// Calls an operation as an actor.
    pub(crate) fn call(&mut self, operation: &str, actor: &str) -> Response {
        self.send(operation, actor, &[])
    }

    /// Calls an operation with credentials that are none of an actor.
    pub(crate) fn call_with(&mut self, operation: &str, authorization: &str) -> Response {
        self.send(operation, "none", &[("Authorization", authorization)])
    }

    /// Calls an operation as nobody, or as whoever these headers say.
    pub(crate) fn call_as_browser(
        &mut self,
        operation: &str,
        headers: &[(&str, &str)],
    ) -> Response {
        self.send(operation, "none", headers)
    }

    /// Where it listens.
    pub(crate) fn sandbox(&self) -> &Sandbox {
        self.sandbox.as_ref().expect("it runs until it is dropped")
    }

    fn send(&mut self, operation: &str, actor: &str, headers: &[(&str, &str)]) -> Response {
        let mut step = self.planted.requests[operation].clone();
        step["name"] = operation.into();
        step["as"] = json!(actor);
        for (name, value) in headers {
            step["headers"][*name] = (*value).into();
        }
        let sent = self.runner.send(&Step::from(step));
        let sent = sent.unwrap_or_else(|error| panic!("{operation} as {actor}: {error}"));
        sent.unwrap_or_else(|| panic!("{operation}: world.json captures too little"))
            .response
    }

    /// Whether the next actor needs another copy.
    pub(crate) fn may_have_changed(&self, operation: &str, status: u16) -> bool {
        self.planted.requests[operation]["method"] != "GET" && status < 400
    }
}

impl Drop for WorldCopy<'_> {
    fn drop(&mut self) {
        drop(self.sandbox.take());
        // The whole folder goes at the end anyway.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn runtime() -> Runtime {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("the runtime starts")
}

/// A sandbox over a database, like the recorded server, perhaps with everything switched on.
fn start(
    runtime: &Runtime,
    database: PathBuf,
    has_all: bool,
    settings: impl FnOnce(Builder) -> Builder,
) -> Sandbox {
    let mut sandbox = Sandbox::builder()
        .database(database)
        .fixture(data("fixture.json"))
        .feature("ORG_MIRROR", true)
        .config("PERMANENTLY_DELETE_TAGS", "true")
        .config(
            "SANDBOX_RESOLVABLE_HOSTS",
            r#"["docker.io", "example.com", "quay.io"]"#,
        )
        // The recorded server had no workers.
        .config("REPO_MIRROR_INTERVAL", "0")
        .config("SANDBOX_PURGE_DELAY_SECONDS", "3600")
        .config("QUOTA_REGISTRY_SIZE_POLL_PERIOD", "3600")
        .ssrf_allow("localhost");
    if has_all {
        for feature in OFF {
            sandbox = sandbox.feature(feature, true);
        }
    }
    let sandbox = runtime.block_on(settings(sandbox).start());
    sandbox.expect("the sandbox starts")
}
