//! Which requests progenitor can express. The others are written by [`own`](super::own).

use std::collections::BTreeSet;

use crate::ir::{Api, Operation, Segment, Type};
use crate::names;

/// Whether progenitor can write the request of an operation so that it says what the document says.
pub(in crate::emit::client) fn is_expressible(api: &Api, operation: &Operation) -> bool {
    let path = &operation.path;
    let is_one_value = |ty: &Type| is_plain(api, ty);
    let mut names = BTreeSet::new();
    let parameters = operation
        .path_parameters
        .iter()
        .chain(&operation.query_parameters);
    // Each is a field of the builder under a name that progenitor makes.
    let names_differ = parameters
        .into_iter()
        .all(|parameter| names.insert(names::value_name(&parameter.name)));
    names_differ
        && path
            .segments
            .iter()
            .all(|segment| !matches!(segment, Segment::Literal(text) if text.contains(['{', '}'])))
        && operation
            .path_parameters
            .iter()
            .all(|it| is_one_value(&it.ty))
        && operation
            .query_parameters
            .iter()
            .all(|parameter| match api.settle(&parameter.ty) {
                Type::List(item) => is_one_value(item),
                _ => is_one_value(&parameter.ty),
            })
}

/// Whether a value is written as one text.
fn is_plain(api: &Api, ty: &Type) -> bool {
    !matches!(
        api.settle(ty),
        Type::List(_) | Type::Map(_) | Type::Nullable(_) | Type::Any
    )
}
