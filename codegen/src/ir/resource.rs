//! What a client can bring to a wanted state: the operations that create, read and change it.

use std::collections::BTreeSet;

use super::Type;
use crate::diagnostic::Place;

/// A kind of resource.
#[derive(Clone, Debug)]
pub struct Resource {
    /// What it is called, in snake case.
    pub name: String,
    /// Where it stands in the document.
    pub place: Place,
    /// Creates it.
    pub create: ResourceStep,
    /// Reads it, or the list that it is in.
    pub read: ResourceStep,
    /// The path in the response to the resource, or to the list.
    pub at: String,
    /// Which part of that it is.
    pub pick: Pick,
    /// The properties that are compared.
    pub compared: Vec<Compared>,
    /// The calls that change it.
    pub changes: Vec<ResourceStep>,
    /// The type of what the caller gives, beside the parameters.
    pub body: Option<Type>,
    /// The type of the resource.
    pub value: Type,
    /// The tags of all its operations.
    pub tags: BTreeSet<String>,
}

/// A call of an operation.
#[derive(Clone, Debug)]
pub struct ResourceStep {
    /// The id of the operation.
    pub operation: String,
    /// The names of its parameters, and the templates of their values.
    pub parameters: Vec<(String, String)>,
    /// The properties of the body that are sent; none for all of them.
    pub properties: Option<Vec<String>>,
}

/// Which part of a response is the resource.
#[derive(Clone, Debug)]
pub enum Pick {
    /// All of it.
    Whole,
    /// The entry of a map under the key of this template.
    Entry(String),
    /// The first item of a list with these properties: paths, and the templates of their values.
    Item(Vec<(String, String)>),
}

impl Pick {
    /// The templates, with the paths whose values they are.
    pub fn templates(&self) -> Vec<(String, String)> {
        match self {
            Self::Whole => Vec::new(),
            Self::Entry(key) => vec![(String::new(), key.clone())],
            Self::Item(properties) => properties.clone(),
        }
    }
}

/// A property of the body and what shows it in the resource.
#[derive(Clone, Debug)]
pub struct Compared {
    /// The path in the body.
    pub wanted: String,
    /// The path in the resource.
    pub found: String,
    /// The values in the body and, as JSON, in the resource, where they are not the same.
    pub values: Vec<(String, String)>,
}
