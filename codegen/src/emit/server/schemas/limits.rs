//! The limits of values, as constants of the runtime.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::ir::{Api, Constraints, Integer, TextFormat, Type};
use crate::names;

/// The constant of a type without limits, where the runtime has one.
pub(super) fn plain(api: &Api, ty: &Type, constraints: &Constraints) -> Option<Ident> {
    let name = match ty {
        Type::Any => "ANY",
        Type::Boolean => "BOOLEAN",
        Type::Integer(Integer::I32) if api.checked_ranges => "INT32",
        Type::Integer(Integer::I64) if api.checked_ranges => "INT64",
        Type::Integer(Integer::I32 | Integer::I64) | Type::WholeInteger => "INTEGER",
        Type::Number | Type::Whole => "NUMBER",
        Type::Text => "TEXT",
        Type::Secret => "SECRET",
        Type::List(item) if **item == Type::Text && constraints.inside().are_none() => "TEXTS",
        Type::Map(value) if **value == Type::Any => "OBJECT",
        _ => return None,
    };
    constraints.are_none().then(|| names::ident(name))
}

/// A list of items of a schema.
pub(in crate::emit::server) fn list_kind(
    item: &TokenStream,
    constraints: &Constraints,
) -> TokenStream {
    let count = count(constraints.min_items, constraints.max_items);
    let unique = constraints.unique_items;
    quote!(Kind::List { item: #item, count: #count, unique: #unique })
}

pub(super) fn text(constraints: &Constraints, values: &[String]) -> TokenStream {
    let length = count(constraints.min_length, constraints.max_length);
    let pattern = optional(&constraints.pattern);
    quote!(Kind::Text { length: #length, pattern: #pattern, values: &[#(#values),*] })
}

pub(super) fn bounds(constraints: &Constraints) -> TokenStream {
    let Constraints {
        minimum,
        maximum,
        exclusive_minimum,
        exclusive_maximum,
        multiple_of,
        ..
    } = constraints;
    let field = |name: &str, value: &Option<i64>| {
        let (name, value) = (names::ident(name), value.as_ref()?);
        Some(quote!(#name: Some(#value),))
    };
    let flag = |name: &str, is_set: bool| {
        let name = names::ident(name);
        is_set.then(|| quote!(#name: true,))
    };
    let float = constraints.float.clone().unwrap_or_default();
    let float_field = |name: &str, value: Option<f64>| {
        let (name, value) = (names::ident(name), Literal::f64_unsuffixed(value?));
        Some(quote!(#name: Some(#value),))
    };
    let fields = [
        field("minimum", minimum),
        field("maximum", maximum),
        flag("exclusive_minimum", *exclusive_minimum),
        flag("exclusive_maximum", *exclusive_maximum),
        field("multiple_of", multiple_of),
        float_field("float_minimum", float.minimum),
        float_field("float_maximum", float.maximum),
        float_field("float_multiple_of", float.multiple_of),
    ];
    let fields = fields.into_iter().flatten();
    quote!(Bounds { #(#fields)* ..Bounds::ANY })
}

/// The constraints of a whole number, with the bounds of its Rust type where they are narrower.
pub(super) fn within(integer: Integer, constraints: &Constraints) -> Constraints {
    let (least, most) = integer.range();
    let narrower = |own: Option<i64>, limit: i128, is_least: bool| {
        let limit = i64::try_from(limit).ok();
        match (own, limit) {
            (Some(own), Some(limit)) if (own > limit) == is_least => Some(own),
            (_, Some(limit)) => Some(limit),
            (own, None) => own,
        }
    };
    let minimum = narrower(constraints.minimum, least, true);
    let maximum = narrower(constraints.maximum, most, false);
    Constraints {
        // A bound that is not the document's own is never an exclusive one.
        exclusive_minimum: constraints.exclusive_minimum && minimum == constraints.minimum,
        exclusive_maximum: constraints.exclusive_maximum && maximum == constraints.maximum,
        minimum,
        maximum,
        ..constraints.clone()
    }
}

/// What a format is called in messages.
pub(super) fn format_name(format: TextFormat) -> &'static str {
    match format {
        TextFormat::Uuid => "a UUID",
        TextFormat::Date(_) => "a date, such as 2026-11-29",
        TextFormat::DateTime(_) => "a time, such as 2026-11-29T02:36:08Z",
        TextFormat::Ip => "an IP address",
        TextFormat::Ipv4 => "an IPv4 address",
        TextFormat::Ipv6 => "an IPv6 address",
        TextFormat::Base64 => "a text in Base64",
    }
}

pub(super) fn count(least: Option<u64>, most: Option<u64>) -> TokenStream {
    if (least, most) == (None, None) {
        return quote!(Count::ANY);
    }
    let (least, most) = (optional(&least), optional(&most));
    quote!(Count { least: #least, most: #most })
}

pub(super) fn optional<T: quote::ToTokens>(value: &Option<T>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}
