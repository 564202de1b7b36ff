//! How a resource is created, read, compared and changed, as a generated crate describes it.

use crate::Operation;

/// A kind of resource.
///
/// Paths, such as `delegate.name`, lead to a property of an object. Templates, such as
/// `{namespace}/{repository}`, hold paths in braces: into the parameters and the body that the
/// caller gives, or, after `found.`, into the resource.
#[derive(Debug)]
pub struct Resource {
    /// What it is called.
    pub name: &'static str,
    /// Creates it.
    pub create: Step,
    /// Reads it, or the list that it is in.
    pub read: Step,
    /// The path in the response to the resource, or to the list.
    pub at: &'static str,
    /// Which of them it is.
    pub pick: Pick,
    /// The properties that are compared.
    pub compared: &'static [Compared],
    /// The calls that change it.
    pub changes: &'static [Step],
}

/// A call of an operation.
#[derive(Debug)]
pub struct Step {
    /// The operation.
    pub operation: &'static Operation,
    /// The parameters of path and query, with the templates of their values.
    pub parameters: &'static [(&'static str, &'static str)],
    /// What is sent.
    pub content: Content,
}

/// The body of a call.
#[derive(Debug)]
pub enum Content {
    /// There is none.
    Nothing,
    /// All that the caller gives.
    Everything,
    /// These properties, as far as the caller gives them.
    Properties(&'static [&'static str]),
}

/// Which part of the response to a read is the resource.
#[derive(Debug)]
pub enum Pick {
    /// All of it.
    Whole,
    /// The entry of a map under the key of this template.
    Entry(&'static str),
    /// The first item of a list in which the properties at the paths have the values of the
    /// templates. A template without a value fits a property without one.
    Item(&'static [(&'static str, &'static str)]),
}

/// A property of the body and what shows it in the resource.
#[derive(Debug)]
pub struct Compared {
    /// The path in the body.
    pub wanted: &'static str,
    /// The path in the resource.
    pub found: &'static str,
    /// The values in the body and, as JSON, in the resource, where they are not the same.
    pub values: &'static [(&'static str, &'static str)],
}
