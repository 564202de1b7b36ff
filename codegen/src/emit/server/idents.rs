//! The names of what is written for a tag and for an operation.

use proc_macro2::Ident;

use crate::ir::Operation;
use crate::names;

/// The trait of a tag.
pub(in crate::emit) fn trait_ident(tag: &str) -> Ident {
    names::ident(&names::longer_type_name(tag, "Api"))
}

/// A type of an operation, by what it holds: `Path` or `Query`.
pub(super) fn part_ident(operation: &Operation, suffix: &str) -> Ident {
    names::ident(&names::longer_type_name(&operation.id, suffix))
}

/// The successful responses of an operation.
pub(in crate::emit) fn response_ident(operation: &Operation) -> Ident {
    part_ident(operation, "Response")
}
