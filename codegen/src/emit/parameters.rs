//! Which parameters are written and read the plain way, and the styles of the others in Rust.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Api, Constraints, Integer, Location, Parameter, Shape, Style, Type};

/// Whether a client writes the value as it stands: a text in the path, and each item by itself in
/// the query.
pub(super) fn is_plain(api: &Api, parameter: &Parameter) -> bool {
    let ty = &parameter.ty;
    parameter.has_plain_style()
        && match (parameter.location, api.settle(ty)) {
            (Location::Path, settled) => is_segment(api, settled),
            (_, Type::List(item)) => is_one_text(api, item),
            _ => is_one_text(api, ty),
        }
}

/// Whether a server reads the value from its texts alone, in the way of its dialect.
pub(super) fn is_plain_to_server(api: &Api, parameter: &Parameter) -> bool {
    if parameter.location == Location::Query && parameter.read_in_code {
        return is_plain(api, parameter);
    }
    let limits = &parameter.constraints;
    is_plain(api, parameter)
        && match (parameter.location, api.settle(&parameter.ty)) {
            (Location::Path, ty) => {
                let fits = limits.pattern.as_deref().is_none_or(is_route_pattern);
                let others = Constraints {
                    pattern: None,
                    ..limits.clone()
                };
                has_reader(api, ty) && fits && others.are_none()
            }
            (_, Type::List(item)) => {
                let others = Constraints {
                    min_items: None,
                    max_items: None,
                    unique_items: false,
                    ..limits.clone()
                };
                has_reader(api, item) && others.are_none() && has_bounds_alone(&limits.inside())
            }
            (_, ty) => has_reader(api, ty) && has_bounds_alone(limits),
        }
}

/// Whether routes can be matched by a pattern: they are without tables of Unicode, which clients
/// would have to carry.
pub(super) fn is_route_pattern(pattern: &str) -> bool {
    regex_lite::Regex::new(pattern).is_ok()
}

/// Whether a value has no limits, or least and greatest numbers alone.
fn has_bounds_alone(limits: &Constraints) -> bool {
    let others = Constraints {
        minimum: None,
        maximum: None,
        exclusive_minimum: limits.exclusive_minimum && limits.minimum.is_some(),
        exclusive_maximum: limits.exclusive_maximum && limits.maximum.is_some(),
        ..limits.clone()
    };
    others.are_none()
}

/// Whether the runtime reads a type from a single text.
fn has_reader(api: &Api, ty: &Type) -> bool {
    match api.settle(ty) {
        Type::Boolean | Type::Integer(Integer::I32 | Integer::I64) | Type::Number | Type::Text => {
            true
        }
        // In the path they have a reader of their own.
        Type::Whole | Type::WholeInteger | Type::Secret => false,
        Type::Model(name) => is_enumeration(api, name),
        _ => false,
    }
}

/// Whether a value is one text.
fn is_one_text(api: &Api, ty: &Type) -> bool {
    match api.settle(ty) {
        Type::Boolean
        | Type::Integer(_)
        | Type::Number
        | Type::Whole
        | Type::WholeInteger
        | Type::Text
        | Type::Secret
        | Type::Format(_) => true,
        Type::Model(name) => {
            is_enumeration(api, name)
                || matches!(
                    api.models.get(name).map(|it| &it.shape),
                    Some(Shape::Numbers(_))
                )
        }
        _ => false,
    }
}

/// Whether a value is one text or a list of them, so that a list of one item looks like that item.
pub(super) fn is_text_or_list(api: &Api, parameter: &Parameter) -> bool {
    if parameter.style == Style::Json {
        return false;
    }
    let mut waiting = vec![&parameter.ty];
    let mut seen = BTreeSet::new();
    let (mut texts, mut lists) = (false, false);
    while let Some(ty) = waiting.pop() {
        match api.settle(ty) {
            Type::Nullable(inner) | Type::Boxed(inner) | Type::EmptyOr(inner) => {
                waiting.push(inner);
            }
            Type::List(_) => lists = true,
            Type::Model(name) => match api.models.get(name).map(|model| &model.shape) {
                Some(Shape::OneOf(choice)) if seen.insert(name) => waiting.extend(choice.types()),
                Some(Shape::OneOf(_) | Shape::Object { .. }) => {}
                _ => texts = true,
            },
            _ => texts = true,
        }
    }
    texts && lists
}

/// Whether a client checks and encodes a value as a segment of a path.
fn is_segment(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Boolean
        | Type::Integer(_)
        | Type::Number
        | Type::Whole
        | Type::WholeInteger
        | Type::Text
        | Type::Secret => true,
        Type::Model(name) => is_enumeration(api, name),
        _ => false,
    }
}

/// Whether a named type is a set of texts.
pub(super) fn is_enumeration(api: &Api, name: &str) -> bool {
    let shape = api.models.get(name).map(|model| &model.shape);
    matches!(shape, Some(Shape::Enumeration { .. }))
}

/// A style in Rust.
pub(super) fn style(style: Style) -> TokenStream {
    match style {
        Style::Simple { explode } => quote!(apitwin_runtime::Style::Simple { explode: #explode }),
        Style::Label { explode } => quote!(apitwin_runtime::Style::Label { explode: #explode }),
        Style::Matrix { explode } => quote!(apitwin_runtime::Style::Matrix { explode: #explode }),
        Style::Form { explode } => quote!(apitwin_runtime::Style::Form { explode: #explode }),
        Style::SpaceDelimited => quote!(apitwin_runtime::Style::SpaceDelimited),
        Style::PipeDelimited => quote!(apitwin_runtime::Style::PipeDelimited),
        Style::DeepObject => quote!(apitwin_runtime::Style::DeepObject),
        Style::Json => quote!(apitwin_runtime::Style::Json),
    }
}

/// A location in Rust.
pub(super) fn location(location: Location) -> TokenStream {
    match location {
        Location::Path => quote!(apitwin_runtime::Location::Path),
        Location::Query => quote!(apitwin_runtime::Location::Query),
        Location::Header => quote!(apitwin_runtime::Location::Header),
        Location::Cookie => quote!(apitwin_runtime::Location::Cookie),
    }
}

/// The name on the wire, as the runtime knows it: that of a header in lower case.
pub(super) fn wire_name(parameter: &Parameter) -> String {
    match parameter.location {
        Location::Header => parameter.name.to_ascii_lowercase(),
        _ => parameter.name.clone(),
    }
}
