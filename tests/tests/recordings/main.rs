//! Owns the checks against recorded exchanges with a real server: the document must allow what was
//! sent and answered, and the client must read every answer.

mod client;
mod document;
mod server;

use std::collections::BTreeMap;

use quay_codegen::ir::{Api, Operation};
use quay_codegen::{Document, Sources, lower};
use xtask::exchanges::{self, Exchange};

/// Requests that the server accepted although they are wrong, and why the document does not allow
/// them all the same. What they leave behind shows in answers, which have no exceptions.
const ACCEPTED_UNCHECKED: [(&str, &str); 2] = [
    (
        "proxycache/create-extra-wrong-types",
        "the server checks no property but upstream_registry",
    ),
    (
        "repository/paging-limit-ignored",
        "the server ignores query parameters that it does not know",
    ),
];

/// Recordings that say nothing about the operation whose path they seem to have.
const SET_ASIDE: [(&str, &str); 3] = [
    (
        "superuser/changelog",
        "the answer was shortened: 280 kB of text, its keys stand in their place",
    ),
    (
        "repository/repotokens-list",
        "of an operation that spec/left-out.tsv leaves out",
    ),
    (
        "misc/repotoken-delete",
        "of an operation that spec/left-out.tsv leaves out",
    ),
];

/// The document and all recorded exchanges.
struct Material {
    document: Document,
    api: Api,
    exchanges: Vec<Exchange>,
}

/// An exchange that belongs to an operation of the document.
struct Matched<'a> {
    exchange: &'a Exchange,
    operation: &'a Operation,
    /// The values of the path parameters, as they stand in the path.
    path: BTreeMap<String, String>,
}

impl Matched<'_> {
    /// Why the server accepted a request that is wrong.
    fn unchecked(&self) -> Option<&'static str> {
        let mut exceptions = ACCEPTED_UNCHECKED.iter();
        exceptions
            .find(|(name, _)| *name == self.exchange.name)
            .map(|(_, reason)| *reason)
    }

    /// Whether the request is one that the document must allow and the client must be able to send.
    fn is_sound(&self) -> bool {
        self.exchange.is_accepted() && self.unchecked().is_none()
    }
}

impl Material {
    fn read() -> Self {
        let root = xtask::root();
        let sources = Sources::read(&root.join("spec"), "spec").expect("spec/ can be read");
        let document = Document::read(&sources).unwrap_or_else(|problems| panic!("\n{problems}"));
        let api = lower::lower(&document).unwrap_or_else(|problems| panic!("\n{problems}"));
        let exchanges = exchanges::read(&root).expect("the recordings can be read");
        Self {
            document,
            api,
            exchanges,
        }
    }

    fn matched(&self) -> Vec<Matched<'_>> {
        let whole =
            |exchange: &&Exchange| !SET_ASIDE.iter().any(|(name, _)| *name == exchange.name);
        let matched = self.exchanges.iter().filter(whole).filter_map(|exchange| {
            let (operation, path) = exchanges::find(&self.api, &exchange.method, &exchange.path)?;
            Some(Matched {
                exchange,
                operation,
                path,
            })
        });
        matched.collect()
    }
}

/// Fails with every misfit, each with the name of its recording.
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
