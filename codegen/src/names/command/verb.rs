//! The verb of a command: of the method and what it is sent to, or of the path where that ends in one.

use std::collections::{BTreeMap, BTreeSet};

use super::noun::{kebab, nouns_of};
use crate::ir::{Operation, Part, Segment};

/// What is known of all paths.
pub(super) struct Verbs {
    /// Methods and paths, without a slash at the end.
    operations: BTreeSet<(String, String)>,
    /// How many operations each path and those below it have.
    counts: BTreeMap<String, usize>,
    /// The paths of which single items are read below.
    collections: BTreeSet<String>,
}

impl Verbs {
    pub(super) fn of(operations: &[Operation]) -> Self {
        let mut verbs = Self {
            operations: BTreeSet::new(),
            counts: BTreeMap::new(),
            collections: BTreeSet::new(),
        };
        for operation in operations {
            let path = path(operation);
            verbs
                .operations
                .insert((operation.method.clone(), path.to_owned()));
            if operation.method == "GET" && !ends_fixed(operation) {
                verbs.collections.insert(parent(path).to_owned());
            }
            let ends = path.match_indices('/').map(|(at, _)| at);
            for end in ends.filter(|end| *end > 0).chain([path.len()]) {
                *verbs.counts.entry(path[..end].to_owned()).or_default() += 1;
            }
        }
        verbs
    }

    /// The action that a path ends in, and the segments before it; all segments where it ends in none.
    ///
    /// A word counts as an action where its path has no other operation, and none is below it.
    pub(super) fn action<'a>(
        &self,
        operation: &'a Operation,
        prefix: usize,
    ) -> (Option<String>, &'a [Segment]) {
        let segments = &operation.path.segments;
        let segments = segments.get(prefix..).unwrap_or(segments);
        // A slash at the end says nothing.
        let segments = match segments.split_last() {
            Some((Segment::Literal(text), before)) if text.is_empty() => before,
            _ => segments,
        };
        let Some((last, before)) = segments.split_last() else {
            return (None, segments);
        };
        // Google's custom methods: `books:search`, `{id}:cancel`.
        let text = match last {
            Segment::Literal(text) => text.as_str(),
            Segment::Parts(parts) => match parts.last() {
                Some(Part::Literal(text)) if text.starts_with(':') => text,
                _ => return (None, segments),
            },
            Segment::One(_) | Segment::Many(_) => return (None, segments),
        };
        if let Some((_, custom)) = text.rsplit_once(':')
            && let Some(word) = kebab(custom)
        {
            return (Some(word), segments);
        }
        let word = kebab(text).filter(|word| is_action(&operation.method, word));
        let alone = self.counts.get(path(operation)) == Some(&1);
        match word {
            Some(word) if alone && !nouns_of(before).is_empty() => (Some(word), before),
            _ => (None, segments),
        }
    }

    /// The verb that a method stands for.
    pub(super) fn verb(&self, operation: &Operation, lists: bool) -> String {
        let is_collection = ends_fixed(operation);
        let path = path(operation);
        let has = |method: &str, path: &str| {
            let key = (method.to_owned(), path.to_owned());
            self.operations.contains(&key)
        };
        match operation.method.as_str() {
            "GET" if lists || is_collection && self.collections.contains(path) => "list",
            "GET" => "get",
            "HEAD" => "check",
            "POST" if is_collection => "create",
            // What is created elsewhere, or set as a whole, is only changed here.
            "POST" if !has("PUT", path) && !has("PATCH", path) => "update",
            "POST" => "create",
            "PUT" if has("PATCH", path) => "set",
            "PUT" if has("POST", path) || !is_collection && has("POST", parent(path)) => "update",
            "PUT" => "set",
            "PATCH" => "update",
            "DELETE" => "delete",
            _ => "call",
        }
        .to_owned()
    }
}

fn path(operation: &Operation) -> &str {
    operation.path.template.trim_end_matches('/')
}

fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// Whether a path ends in a fixed segment, as those of collections and of single things do.
fn ends_fixed(operation: &Operation) -> bool {
    let mut segments = operation.path.segments.iter().rev();
    let empty = Segment::Literal(String::new());
    let last = segments.find(|segment| **segment != empty);
    matches!(last, Some(Segment::Literal(_)) | None)
}

/// Whether a word is an action of a method. It may go on: `sync-now`.
fn is_action(method: &str, word: &str) -> bool {
    let first = word.split('-').next();
    let is_among = |verbs: &str| verbs.split_whitespace().any(|verb| Some(verb) == first);
    match method {
        "GET" => is_among(READING),
        "POST" | "PUT" | "PATCH" => is_among(CHANGING) || is_among(READING),
        _ => false,
    }
}

/// Verbs of reading that are no nouns of resources.
const READING: &str = "\
    compare count download export find list lookup preview search validate";

/// Verbs of changing that paths end in.
const CHANGING: &str = "\
    abort accept acknowledge activate add approve archive assign attach authorize ban block cancel \
    check claim clear clone close complete confirm convert copy deactivate decline deploy detach \
    disable dismiss enable execute expire fork generate import install invite invoke join leave lock \
    merge move open pause publish purge reactivate rebuild refresh regenerate reject remove rename \
    renew reopen replay reset restart restore resume retry revoke rotate run send start stop suspend \
    sync test transfer trigger unlock upload verify";
