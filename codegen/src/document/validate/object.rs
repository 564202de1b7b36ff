//! What a check sees of the document: its objects, operations and parameters.

use std::rc::Rc;

use super::keys::Kind;
use crate::diagnostic::{Diagnostics, Place};
use crate::document::node::{Entry, Node};
use crate::document::tree::Document;
use crate::profile::Level;

/// How many references may follow one another before they count as a cycle.
const HOPS: usize = 32;

/// An object of the document, and what messages say about it.
pub(super) struct Object<'a> {
    pub(super) kind: Kind,
    pub(super) node: &'a Node,
    /// What it is called: `response 201`, `property \`name\``.
    pub(super) label: String,
    /// The operation that it is written in.
    pub(super) operation: Option<Rc<str>>,
}

/// An operation, its path and its parameters.
pub(super) struct Operation<'a> {
    /// How it is named in messages: `getUser (GET /api/v1/user/)`.
    pub(super) shown: Rc<str>,
    /// The method, in lower case, as it is written.
    pub(super) entry: &'a Entry,
    pub(super) node: &'a Node,
    /// The path and its item.
    pub(super) path: &'a Entry,
    /// The parameters of its path, then its own.
    pub(super) parameters: Vec<Parameter<'a>>,
}

/// A parameter of an operation.
pub(super) struct Parameter<'a> {
    /// The parameter itself.
    pub(super) node: &'a Node,
    /// Where the operation or its path names it.
    pub(super) place: &'a Place,
    /// The operation, unless the parameter is written on the path.
    pub(super) operation: Option<Rc<str>>,
}

impl<'a> Operation<'a> {
    /// Statuses and responses, references followed.
    pub(super) fn responses(&self, document: &'a Document) -> Vec<(&'a Entry, &'a Node)> {
        let entries = self.node.get("responses").map_or(&[][..], Node::entries);
        entries
            .iter()
            .map(|entry| (entry, follow(document, &entry.value)))
            .collect()
    }

    /// Adds a problem of this operation.
    pub(super) fn report(
        &self,
        problems: &mut Diagnostics,
        place: &Place,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        problems.add_in(&self.shown, place, problem, remedy);
    }

    /// Tells that this operation breaks a rule of the profile.
    pub(super) fn tell(
        &self,
        level: Level,
        problems: &mut Diagnostics,
        place: &Place,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        problems.tell(level, Some(&self.shown), place, problem, remedy);
    }
}

impl Object<'_> {
    /// Adds a problem of this object.
    pub(super) fn report(
        &self,
        problems: &mut Diagnostics,
        place: &Place,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.tell(Level::Refuse, problems, place, problem, remedy);
    }

    /// Tells that this object breaks a rule of the profile.
    pub(super) fn tell(
        &self,
        level: Level,
        problems: &mut Diagnostics,
        place: &Place,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        let operation = self.operation.as_deref();
        problems.tell(level, operation, place, problem, remedy);
    }
}

impl Parameter<'_> {
    /// Adds a problem of the use of this parameter.
    pub(super) fn report(
        &self,
        problems: &mut Diagnostics,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        let operation = self.operation.as_deref();
        problems.tell(Level::Refuse, operation, self.place, problem, remedy);
    }
}

/// The object that a node is, or refers to.
pub(super) fn follow<'a>(document: &'a Document, node: &'a Node) -> &'a Node {
    let mut node = node;
    for _ in 0..HOPS {
        if node.reference().is_none() {
            break;
        }
        node = document.resolve(node);
    }
    node
}

/// The schema behind a schema: follows references and `allOf` with a single member.
pub(super) fn settle<'a>(document: &'a Document, schema: &'a Node) -> &'a Node {
    let mut schema = follow(document, schema);
    for _ in 0..HOPS {
        match schema.get("allOf").map(Node::items) {
            Some([only]) => schema = follow(document, only),
            _ => break,
        }
    }
    schema
}
