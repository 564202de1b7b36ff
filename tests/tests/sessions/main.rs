//! Sessions of the sandbox: clients that sign in, and attacks on the cookie, the token against forged
//! requests, the password and the database.

mod at_rest;
mod back_off;
mod browser;
mod client;
mod cookie;
mod ended;
mod forged;
mod issued_token;
mod links;

use std::fs;
use std::path::Path;
use std::time::Duration;

use quay_sandbox::{Builder, Sandbox};
use tokio::runtime::Runtime;

/// The password of every user.
const PASSWORD: &str = "Hunter2-of-everybody";

/// A sandbox, and what drives it.
struct TestServer {
    runtime: Runtime,
    sandbox: Sandbox,
}

impl TestServer {
    /// A sandbox whose time stands still.
    fn start() -> Self {
        Self::start_with(|sandbox| sandbox.memory())
    }

    fn start_with(settings: impl FnOnce(Builder) -> Builder) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .expect("the runtime starts");
        let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/fixture.json");
        let fixture = fs::read_to_string(fixture).expect("the fixture");
        let recorded = r#""password": "password""#;
        assert!(fixture.contains(recorded));
        // One that can be told from other words where it must not be shown.
        let fixture = fixture.replace(recorded, &format!(r#""password": "{PASSWORD}""#));
        let sandbox = Sandbox::builder().fixture_json(fixture).stopped_clock();
        let sandbox = runtime.block_on(settings(sandbox).start());
        Self {
            runtime,
            sandbox: sandbox.expect("the sandbox starts"),
        }
    }

    /// Lets time pass.
    fn advance(&self, seconds: f64) {
        self.sandbox.advance(Duration::from_secs_f64(seconds));
    }

    /// The last mail to somebody.
    fn mail(&self, recipient: &str) -> String {
        let mails = self.runtime.block_on(self.sandbox.mails());
        let mails = mails.expect("the mails");
        let mail = mails.iter().rev().find(|it| it.recipient() == recipient);
        mail.expect("a mail").text().to_owned()
    }
}
