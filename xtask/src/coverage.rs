//! Owns `cargo xtask coverage`: whether the document has every operation of the reference, at the
//! path and with the id and scope that the server gives it, and what the recordings show of it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;

use quay_codegen::ir::{Api, Operation, Shape, Type};
use quay_codegen::{Document, Sources, lower};

use crate::exchanges::{self, Exchange};
use crate::failure::Failure;
use crate::published::{self, Published, Surface};
use crate::reference::{self, Listed};

/// Runs the command.
///
/// # Errors
///
/// A gap, a broken document, or a file that cannot be read.
pub fn run(root: &Path, output: &mut dyn Write) -> Result<(), Failure> {
    let document = Document::read(&Sources::read(&root.join("spec"), "spec")?)?;
    let api = lower::lower(&document)?;
    let listed = reference::read(root)?;
    let report = compare(
        &api,
        &listed,
        &exchanges::read(root)?,
        &published::read(root)?,
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

/// What the comparison found.
#[derive(Debug, Default)]
pub struct Report {
    /// The table and the totals.
    pub text: String,
    /// What does not fit.
    pub gaps: Vec<String>,
    /// How many promised operations are in the document, have recordings, are published.
    pub found: [usize; 3],
    /// How many operations differ from the reference in a way that the document explains, by key.
    pub explained: BTreeMap<&'static str, usize>,
}

/// Compares the document with all that is known of the server.
pub fn compare(api: &Api, listed: &[Listed], exchanges: &[Exchange], surface: &Surface) -> Report {
    let mut report = Report::default();
    let recorded = count(api, exchanges);
    let promised: Vec<&Listed> = listed.iter().filter(|listed| listed.promised).collect();
    let tags: BTreeSet<&str> = promised.iter().map(|listed| listed.tag.as_str()).collect();
    for tag in tags {
        report.text.push_str(&format!("{tag}\n"));
        for listed in promised.iter().filter(|listed| listed.tag == tag) {
            report.row(api, listed, &recorded, surface);
        }
    }
    let further = report.compare_further(api, listed);
    report.totals(api, promised.len(), further, &recorded);
    report
}

impl Report {
    /// Compares one promised operation and adds its line to the table.
    fn row(
        &mut self,
        api: &Api,
        listed: &Listed,
        recorded: &BTreeMap<&str, usize>,
        surface: &Surface,
    ) {
        let Listed {
            id, method, path, ..
        } = listed;
        let Some(operation) = find(api, method, path) else {
            self.gaps
                .push(format!("{id} ({method} {path}): is not in the document"));
            return;
        };
        let gaps_before = self.gaps.len();
        self.compare_listed(operation, listed);
        let published = surface.operation(method, path);
        if let Some(published) = &published {
            self.compare_published(api, operation, listed, published);
        }
        let recordings = recorded.get(operation.id.as_str()).copied().unwrap_or(0);
        self.found[0] += 1;
        self.found[1] += usize::from(recordings > 0);
        self.found[2] += usize::from(published.is_some());
        self.text.push_str(&format!(
            "{} {:<38} {method:<6} {path:<72} {:<16} {recordings:>4} recorded, {}\n",
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
        ));
    }

    fn totals(
        &mut self,
        api: &Api,
        total: usize,
        further: usize,
        recorded: &BTreeMap<&str, usize>,
    ) {
        let exchanges: usize = recorded.values().sum();
        let ids = api.operations.iter().map(|operation| operation.id.as_str());
        let without = ids
            .filter(|id| !recorded.contains_key(id))
            .map(str::to_owned);
        let explained = self
            .explained
            .iter()
            .map(|(key, count)| format!("{key} {count}"));
        let [found, with_recordings, with_surface] = self.found;
        self.text.push_str(&format!(
            "\nin the document: {found} of {total}, and {further} further operations\n\
             with recordings: {with_recordings} of {total} ({exchanges} exchanges); without: {}\n\
             in the published surface: {with_surface} of {total}\n\
             differences that the document explains: {}\n",
            or_none(without.collect()),
            or_none(explained.collect()),
        ));
    }

    fn compare_listed(&mut self, operation: &Operation, listed: &Listed) {
        let extensions = &operation.extensions;
        self.expect(operation, "id", &operation.id, &listed.id);
        let server_id = extensions
            .server_operation_id
            .as_ref()
            .unwrap_or(&operation.id);
        self.expect(operation, "server's id", server_id, &listed.server_id);
        self.expect(operation, "tag", &operation.tag, &listed.tag);
        self.expect(
            operation,
            "features",
            &sorted(&extensions.features),
            &sorted(&listed.features),
        );
        self.expect(
            operation,
            "internal",
            &extensions.internal,
            &listed.internal,
        );
        if !scope_fits(operation, listed.scope.as_deref()) {
            let expected = listed.scope.as_deref().unwrap_or("none");
            self.gap(
                operation,
                format!(
                    "scope: found {}, expected {expected} or `x-quay-documented-scope: {expected}`",
                    scopes(operation)
                ),
            );
        }
        for (key, given) in [
            (
                "x-quay-server-operation-id",
                extensions.server_operation_id.is_some(),
            ),
            (
                "x-quay-documented-scope",
                extensions.documented_scope.is_some(),
            ),
            (
                "x-quay-documented-status",
                extensions.documented_status.is_some(),
            ),
            (
                "x-quay-documented-path",
                extensions.documented_path.is_some(),
            ),
        ] {
            if given {
                *self.explained.entry(key).or_default() += 1;
            }
        }
    }

    fn compare_published(
        &mut self,
        api: &Api,
        operation: &Operation,
        listed: &Listed,
        published: &Published,
    ) {
        self.expect(operation, "published id", &published.id, &listed.server_id);
        let scope: BTreeSet<String> = listed.scope.iter().cloned().collect();
        self.expect(operation, "published scopes", &published.scopes, &scope);
        let Some(body) = &published.body else { return };
        let mut own = BTreeSet::new();
        if let Some(body) = &operation.body {
            properties(api, &body.ty, &mut own);
        }
        let missing: Vec<&str> = body.difference(&own).map(String::as_str).collect();
        if !missing.is_empty() {
            self.gap(
                operation,
                format!(
                    "published properties of the body are missing: {}",
                    missing.join(", ")
                ),
            );
        }
    }

    /// Counts the operations beyond the promised ones; the server must have them as well.
    fn compare_further(&mut self, api: &Api, listed: &[Listed]) -> usize {
        let mut further = 0;
        for operation in &api.operations {
            let listed = listed.iter().find(|listed| {
                listed.method == operation.method && listed.path == operation.path.template
            });
            match listed {
                Some(listed) if listed.promised => {}
                Some(_) => further += 1,
                None => self.gap(operation, "is no operation of the server".to_owned()),
            }
        }
        further
    }

    fn expect<T: PartialEq + std::fmt::Debug>(
        &mut self,
        operation: &Operation,
        what: &str,
        found: &T,
        expected: &T,
    ) {
        if found != expected {
            self.gap(
                operation,
                format!("{what}: found {found:?}, expected {expected:?}"),
            );
        }
    }

    fn gap(&mut self, operation: &Operation, problem: String) {
        self.gaps.push(format!(
            "{}: {}: {problem}",
            operation.place,
            operation.shown()
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

fn find<'a>(api: &'a Api, method: &str, path: &str) -> Option<&'a Operation> {
    api.operations
        .iter()
        .find(|operation| operation.method == method && operation.path.template == path)
}

/// How many exchanges belong to each operation.
fn count<'a>(api: &'a Api, exchanges: &[Exchange]) -> BTreeMap<&'a str, usize> {
    let mut counts = BTreeMap::new();
    for exchange in exchanges {
        if let Some((operation, _)) = exchanges::find(api, &exchange.method, &exchange.path) {
            *counts.entry(operation.id.as_str()).or_default() += 1;
        }
    }
    counts
}

/// Whether the scopes of an operation are those of the server, or the difference is explained.
fn scope_fits(operation: &Operation, expected: Option<&str>) -> bool {
    let security = &operation.security;
    let explained =
        operation.extensions.documented_scope.as_deref() == Some(expected.unwrap_or("none"));
    explained
        || match expected {
            // A scope may widen what a public operation answers.
            None => security.public,
            Some(scope) => !security.public && security.alternatives == [[scope.to_owned()]],
        }
}

fn scopes(operation: &Operation) -> String {
    let alternatives = operation
        .security
        .alternatives
        .iter()
        .map(|scopes| scopes.join("+"));
    let public = operation.security.public.then(|| "public".to_owned());
    public
        .into_iter()
        .chain(alternatives)
        .collect::<Vec<_>>()
        .join("|")
}

fn sorted(texts: &[String]) -> BTreeSet<&str> {
    texts.iter().map(String::as_str).collect()
}

/// Collects the properties that a body of a type may have.
fn properties(api: &Api, ty: &Type, names: &mut BTreeSet<String>) {
    let model = match ty {
        Type::Nullable(inner) | Type::EmptyOr(inner) => return properties(api, inner, names),
        Type::Model(name) => api.models.get(name),
        _ => None,
    };
    match model.map(|model| &model.shape) {
        Some(Shape::Object { fields, .. }) => {
            names.extend(fields.iter().map(|field| field.name.clone()))
        }
        Some(Shape::OneOf(types)) => types.iter().for_each(|ty| properties(api, ty, names)),
        Some(Shape::Alias(ty)) => properties(api, ty, names),
        Some(Shape::Enumeration { .. }) | None => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = r"
openapi: 3.0.3
info: {title: A, version: v1}
security: [{oauth2_implicit: []}]
tags: [{name: a, description: About a.}]
paths:
  /a:
    get:
      operationId: getA
      tags: [a]
      summary: Read a
      description: Reads a.
      EXTENSIONS
      security: [{oauth2_implicit: ['org:admin']}]
      responses:
        '204': {description: It is read.}
components:
  securitySchemes:
    oauth2_implicit:
      type: oauth2
      description: A token.
      flows:
        implicit:
          authorizationUrl: https://quay.example.com/oauth/authorize
          scopes: {'org:admin': Administer organizations.}
";

    fn gaps(extensions: &str, listed: Listed) -> Vec<String> {
        let text = DOCUMENT.replace("EXTENSIONS", extensions);
        let sources = Sources::from_texts("spec", [("openapi.yaml", text.as_str())]);
        let api = Document::read(&sources).and_then(|document| lower::lower(&document));
        let api = api.unwrap_or_else(|problems| panic!("{problems}"));
        let surface = Surface::from(serde_json::json!({}));
        let report = compare(&api, &[listed], &[], &surface);
        let told = |gap: &String| gap.split_once("/a): ").map(|(_, told)| told.to_owned());
        report.gaps.iter().filter_map(told).collect()
    }

    fn listed(id: &str, server_id: &str, scope: Option<&str>) -> Listed {
        Listed {
            tag: "a".to_owned(),
            method: "GET".to_owned(),
            path: "/a".to_owned(),
            server_id: server_id.to_owned(),
            id: id.to_owned(),
            scope: scope.map(str::to_owned),
            internal: false,
            features: Vec::new(),
            promised: true,
        }
    }

    #[test]
    fn differences_are_gaps_unless_the_document_explains_them() {
        let none: [&str; 0] = [];
        let scope = Some("org:admin");
        assert_eq!(gaps("", listed("getA", "getA", scope)), none);
        assert_eq!(gaps("", listed("readA", "readA", scope)).len(), 2);
        assert_eq!(gaps("", listed("getA", "readA", scope)).len(), 1);
        assert_eq!(
            gaps(
                "x-quay-server-operation-id: readA",
                listed("getA", "readA", scope)
            ),
            none
        );
        assert_eq!(gaps("", listed("getA", "getA", None)).len(), 1);
        assert_eq!(
            gaps(
                "x-quay-documented-scope: none",
                listed("getA", "getA", None)
            ),
            none
        );
        assert_eq!(
            gaps("", listed("getA", "getA", Some("repo:read"))),
            ["scope: found org:admin, expected repo:read or `x-quay-documented-scope: repo:read`"]
        );
        let elsewhere = Listed {
            path: "/b".to_owned(),
            ..listed("getA", "getA", scope)
        };
        assert_eq!(gaps("", elsewhere), ["is no operation of the server"]);
    }
}
