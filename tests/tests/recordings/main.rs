//! Tests against recorded exchanges with a real server: the document must allow each exchange, and
//! the client must read each response.

mod client;
mod document;
mod forms;
mod headers;
mod prepared_server;
mod reasons;

use std::collections::BTreeMap;

use quay_codegen::ir::{Api, Operation};
use quay_codegen::{Document, Profile, Sources, lower};
use quay_reference::recordings::{self, Exchange};

/// Wrong requests that the server accepted and the document forbids, each with the reason. Their
/// responses are checked without exception.
const FORBIDDEN_BUT_ACCEPTED: [(&str, &str); 2] = [
    (
        "proxycache/create-extra-wrong-types",
        "the server checks no property but upstream_registry",
    ),
    (
        "repository/paging-limit-ignored",
        "the server ignores query parameters that it does not know",
    ),
];

/// Recordings that are not compared with the operation that their path matches, each with the reason.
const EXCLUDED: [(&str, &str); 2] = [
    (
        "meta/feature-hidden-marketplace",
        "the operation was off on the recorded server",
    ),
    (
        "superuser/changelog",
        "the response was shortened: the keys stand for 280 kB of text",
    ),
];

/// The document and all recorded exchanges.
struct RecordedData {
    document: Document,
    api: Api,
    exchanges: Vec<Exchange>,
}

/// An exchange that belongs to an operation of the document.
struct MatchedExchange<'a> {
    exchange: &'a Exchange,
    operation: &'a Operation,
    /// The values of the path parameters, still percent-encoded.
    path: BTreeMap<String, String>,
}

impl MatchedExchange<'_> {
    /// Why the server accepted a request that the document forbids.
    fn forbidden_but_accepted(&self) -> Option<&'static str> {
        let mut exceptions = FORBIDDEN_BUT_ACCEPTED.iter();
        exceptions
            .find(|(name, _)| *name == self.exchange.name)
            .map(|(_, reason)| *reason)
    }

    /// Whether the request is one that the document must allow and the client must be able to send.
    fn is_sound(&self) -> bool {
        self.exchange.is_accepted() && self.forbidden_but_accepted().is_none()
    }
}

impl RecordedData {
    fn read() -> Self {
        let exchanges = recordings::read(&quay_reference::root());
        Self::of(exchanges.expect("the recordings can be read"))
    }

    fn read_web() -> Self {
        let exchanges = recordings::read_web(&quay_reference::root());
        Self::of(exchanges.expect("the recordings can be read"))
    }

    /// What was recorded of the API around pushes and pulls.
    fn read_registry() -> Self {
        let exchanges = recordings::read_registry(&quay_reference::root());
        Self::of(exchanges.expect("the recordings can be read"))
    }

    fn of(exchanges: Vec<Exchange>) -> Self {
        let root = quay_reference::root();
        let sources = Sources::read(&root.join("spec"), "spec").expect("spec/ can be read");
        let document = Document::read(&sources, Profile::STRICT)
            .unwrap_or_else(|problems| panic!("\n{problems}"));
        let api = lower::lower(&document).unwrap_or_else(|problems| panic!("\n{problems}"));
        Self {
            document,
            api,
            exchanges,
        }
    }

    fn matched(&self) -> Vec<MatchedExchange<'_>> {
        let whole = |exchange: &&Exchange| !EXCLUDED.iter().any(|(name, _)| *name == exchange.name);
        let matched = self.exchanges.iter().filter(whole).filter_map(|exchange| {
            let (operation, path) = recordings::find(&self.api, &exchange.method, &exchange.path)?;
            Some(MatchedExchange {
                exchange,
                operation,
                path,
            })
        });
        matched.collect()
    }
}

/// Fails with all misfits, each with the name of its recording.
fn report(checked: usize, misfits: &[String]) {
    assert!(
        checked > 0,
        "no recording belongs to an operation of the document"
    );
    assert!(
        misfits.is_empty(),
        "{} misfits in {checked} recorded exchanges:\n{}",
        misfits.len(),
        misfits.join("\n")
    );
}
