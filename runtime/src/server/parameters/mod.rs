//! The parameters of path, query, headers and cookies that have a style or limits of their own.
//!
//! Each becomes a value like one of JSON, and is checked as a body is.

mod read;
mod texts;
mod typed;

use std::fmt;

use super::query::QuerySyntax;
use super::validation::{Check, Tree};
use super::{RequestFault, Schema};
use crate::{Location, Operation, Style};

/// A parameter, as the generator writes it down.
#[derive(Debug)]
pub struct Parameter {
    /// Its name; that of a header in lower case.
    pub name: &'static str,
    /// Where it stands.
    pub location: Location,
    /// How its value is written.
    pub style: Style,
    /// Whether it must be there.
    pub required: bool,
    /// What its value must be like.
    pub schema: &'static Schema,
}

/// What is wrong with a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParameterFault {
    /// It must be there and is not.
    Missing,
    /// Its text cannot be read: bytes that are no UTF-8, or no JSON where there should be some.
    Unreadable,
    /// Its value does not fit. The text quotes nothing that the caller sent.
    Unfit(String),
}

impl ParameterFault {
    pub(super) fn unfit_type() -> Self {
        Self::Unfit("it is not of its type".to_owned())
    }
}

impl fmt::Display for ParameterFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("is missing"),
            Self::Unreadable => f.write_str("cannot be read"),
            Self::Unfit(violations) => write!(f, "does not fit: {violations}"),
        }
    }
}

/// A parameter with the patterns of its schema compiled.
pub(super) struct Checked {
    pub(super) parameter: &'static Parameter,
    check: Check,
}

impl Checked {
    pub(super) fn all(parameters: &'static [Parameter]) -> Vec<Self> {
        let checked = |parameter: &'static Parameter| Self {
            parameter,
            check: Check::new(parameter.schema),
        };
        parameters.iter().map(checked).collect()
    }
}

/// Where the parameters of a request are read from.
pub(super) struct Parts<'a> {
    pub(super) operation: &'static Operation,
    /// The path and the query, not decoded.
    pub(super) uri: &'a http::Uri,
    pub(super) headers: &'a http::HeaderMap,
    /// The values of the path parameters, decoded.
    pub(super) path: &'a [String],
}

/// Reads and checks all parameters, in their order.
pub(super) fn read(
    parameters: &[Checked],
    parts: &Parts<'_>,
    syntax: &dyn QuerySyntax,
) -> Result<Vec<Option<Tree<'static>>>, RequestFault<'static>> {
    let read = |checked: &Checked| {
        let parameter = checked.parameter;
        let fault = |fault| match parameter.location {
            Location::Path => RequestFault::UnfitPathParameter {
                name: parameter.name,
                fault,
            },
            _ => RequestFault::Parameter { parameter, fault },
        };
        let check = &checked.check;
        let mut found = read::value(parameter, parts, syntax, check).map_err(fault)?;
        match &mut found {
            None if parameter.required => return Err(fault(ParameterFault::Missing)),
            None => {}
            Some(tree) => {
                parameter.schema.settle(tree, false);
                let violations = check.violations(tree);
                let list = (!violations.is_empty())
                    .then(|| typed::as_list(parameter, tree, check))
                    .flatten()
                    .filter(|list| check.violations(list).is_empty());
                if let Some(list) = list {
                    *tree = list;
                } else if !violations.is_empty() {
                    return Err(fault(ParameterFault::Unfit(violations.to_string())));
                }
            }
        }
        Ok(found)
    };
    parameters.iter().map(read).collect()
}
