//! `cargo xtask coverage`: whether the document has every operation of the server, with the path, id
//! and scope that the server gives it, and which of them have recordings.

mod compare;
mod report;
mod sandbox;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;

use quay_codegen::ir::Api;
use quay_codegen::{Document, Profile, Sources, lower};
use quay_reference::discovery::{self, DiscoveryDocument};
use quay_reference::left_out::{self, LeftOut};
use quay_reference::operations::{self, ListedOperation};
use quay_reference::recordings::{self, Exchange};

use crate::failure::Failure;

use self::report::{Report, find, scopes};
use self::sandbox::Implemented;

/// Prints the comparison.
///
/// # Errors
///
/// A gap was found, the document has problems, or a file cannot be read.
pub(crate) fn run(root: &Path, output: &mut dyn Write) -> Result<(), Failure> {
    let document = Document::read(&Sources::read(&root.join("spec"), "spec")?, Profile::STRICT)?;
    let api = lower::lower(&document)?;
    let listed = operations::read(root)?;
    let left_out = left_out::read(root)?;
    let mut exchanges = recordings::read(root)?;
    exchanges.extend(recordings::read_web(root)?);
    let report = compare(
        &api,
        &listed,
        &left_out,
        &exchanges,
        &discovery::read(root)?,
        &sandbox::read(root)?,
    );
    output.write_all(report.text.as_bytes())?;
    if report.gaps.is_empty() {
        return Ok(());
    }
    let gaps = report.gaps.join("\n");
    Err(Failure::Stale(format!(
        "{gaps}\n{} gaps; mend the document under spec/, or explain the difference by one of the \
         x-quay keys of spec/README.md",
        report.gaps.len()
    )))
}

/// Compares the document with everything that is known of the server.
pub(crate) fn compare(
    api: &Api,
    listed: &[ListedOperation],
    left_out: &LeftOut,
    exchanges: &[Exchange],
    discovery: &DiscoveryDocument,
    implemented: &Implemented,
) -> Report {
    let mut report = Report::default();
    let recorded = count(api, exchanges);
    let is_promised = |listed: &&ListedOperation| {
        listed.promised || left_out.reason(&listed.method, &listed.path).is_none()
    };
    let promised: Vec<&ListedOperation> = listed.iter().filter(is_promised).collect();
    let tags: BTreeSet<&str> = promised.iter().map(|listed| listed.tag.as_str()).collect();
    for tag in tags {
        let of_tag = promised.iter().filter(|listed| listed.tag == tag);
        report
            .text
            .push_str(&format!("{tag}: {} operations\n", of_tag.clone().count()));
        for listed in of_tag {
            report.row(api, listed, &recorded, discovery, implemented);
        }
    }
    report.compare_left_out(api, listed, left_out);
    report.compare_further(api, listed);
    report.totals(api, listed, left_out, &recorded);
    report
}

impl Report {
    /// Compares one promised operation and adds its line to the table.
    fn row(
        &mut self,
        api: &Api,
        listed: &ListedOperation,
        recorded: &BTreeMap<&str, usize>,
        discovery: &DiscoveryDocument,
        implemented: &Implemented,
    ) {
        let ListedOperation {
            id, method, path, ..
        } = listed;
        let Some(operation) = find(api, method, path) else {
            self.gaps
                .push(format!("{id} ({method} {path}): is not in the document"));
            return;
        };
        let gaps_before = self.gaps.len();
        self.compare_listed(api, operation, listed);
        let published = discovery.operation(method, path);
        if let Some(published) = &published {
            self.compare_published(api, operation, listed, published);
        }
        let recordings = recorded.get(operation.id.as_str()).copied().unwrap_or(0);
        self.found[0] += 1;
        self.found[1] += usize::from(recordings > 0);
        self.found[2] += usize::from(published.is_some());
        self.found[3] += usize::from(implemented.has(&operation.id));
        self.text.push_str(&format!(
            "{} {:<38} {method:<6} {path:<72} {:<16} {recordings:>4} recorded, {}{}\n",
            if self.gaps.len() == gaps_before {
                " "
            } else {
                "!"
            },
            operation.id,
            scopes(operation),
            if published.is_some() {
                "published"
            } else {
                "unpublished"
            },
            if implemented.has(&operation.id) {
                ", in the sandbox"
            } else {
                ""
            },
        ));
    }

    fn totals(
        &mut self,
        api: &Api,
        listed: &[ListedOperation],
        left_out: &LeftOut,
        recorded: &BTreeMap<&str, usize>,
    ) {
        let total = listed.len() - left_out.len();
        let public = listed.iter().filter(|listed| !listed.internal);
        let left_public = public
            .clone()
            .filter(|listed| left_out.reason(&listed.method, &listed.path).is_some());
        let (public, left_public) = (public.count(), left_public.count());
        let public_found = api
            .operations
            .iter()
            .filter(|it| !it.extensions.internal)
            .count();
        let promised = listed.iter().filter(|listed| listed.promised);
        let promised_found = promised
            .clone()
            .filter(|it| find(api, &it.method, &it.path).is_some())
            .count();
        let promised = promised.count();
        let exchanges: usize = recorded.values().sum();
        let ids = api.operations.iter().map(|operation| operation.id.as_str());
        let without = ids
            .filter(|id| !recorded.contains_key(id))
            .map(str::to_owned);
        let explained = self
            .explained
            .iter()
            .map(|(key, count)| format!("{key} {count}"));
        let [found, with_recordings, with_surface, in_sandbox] = self.found;
        self.text.push_str(&format!(
            "\nof the chapters of the reference that the project began with: \
             {promised_found} of {promised}\n\
             public operations of the server: {public_found} of {public}, \
             left out with a reason: {left_public}\n\
             in the document: {found} of {total}; left out with a reason: {}\n\
             with recordings: {with_recordings} of {total} ({exchanges} exchanges); without: {}\n\
             in the published surface: {with_surface} of {total}\n\
             in the sandbox: {in_sandbox} of {total}; the others respond with 501\n\
             differences that the document explains: {}\n",
            left_out.len(),
            or_none(without.collect()),
            or_none(explained.collect()),
        ));
    }
}

fn or_none(texts: Vec<String>) -> String {
    if texts.is_empty() {
        "none".to_owned()
    } else {
        texts.join(", ")
    }
}

/// How many exchanges belong to each operation.
fn count<'a>(api: &'a Api, exchanges: &[Exchange]) -> BTreeMap<&'a str, usize> {
    let mut counts = BTreeMap::new();
    for exchange in exchanges {
        if let Some((operation, _)) = recordings::find(api, &exchange.method, &exchange.path) {
            *counts.entry(operation.id.as_str()).or_default() += 1;
        }
    }
    counts
}
