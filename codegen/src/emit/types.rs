//! The types of the intermediate representation, written in Rust.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Api, Body, Content, Parameter, Payload, TextFormat, Type};
use crate::names;
use crate::profile::Dates;

/// A type, by paths that hold anywhere in the crate.
pub(super) fn rust_type(ty: &Type) -> TokenStream {
    match ty {
        Type::Any => quote!(serde_json::Value),
        Type::Boolean => quote!(bool),
        Type::Integer(integer) => {
            let name = names::ident(integer.name());
            quote!(#name)
        }
        Type::Whole | Type::WholeInteger => quote!(crate::WholeNumber),
        Type::Number => quote!(f64),
        Type::Text => quote!(String),
        Type::Format(format) => format_type(*format),
        Type::Secret => quote!(crate::Secret),
        Type::List(item) => {
            let item = rust_type(item);
            quote!(Vec<#item>)
        }
        // A map of any values may hold secrets, so `Debug` must not show them.
        Type::Map(value) if **value == Type::Any => quote!(crate::Extra),
        Type::Map(value) => {
            let value = rust_type(value);
            quote!(std::collections::BTreeMap<String, #value>)
        }
        Type::Nullable(inner) => {
            let inner = rust_type(inner);
            quote!(Option<#inner>)
        }
        Type::EmptyOr(inner) => {
            let inner = rust_type(inner);
            quote!(crate::EmptyOr<#inner>)
        }
        Type::Unchecked(inner) => {
            let inner = rust_type(inner);
            quote!(crate::Unchecked<#inner>)
        }
        Type::Boxed(inner) => {
            let inner = rust_type(inner);
            quote!(Box<#inner>)
        }
        Type::Model(name) => {
            let name = names::type_ident(name);
            quote!(crate::models::#name)
        }
    }
}

/// The type of a body in one media type.
pub(super) fn content_type(content: &Content) -> TokenStream {
    match (&content.payload, content.ty()) {
        (Payload::Bytes, _) => quote!(apitwin_runtime::ByteStream),
        (Payload::Multipart(form), _) => {
            let name = names::ident(&form.name);
            quote!(crate::models::#name)
        }
        (_, Some(ty)) => rust_type(ty),
        (_, None) => quote!(serde_json::Value),
    }
}

/// The type of the body of a request.
pub(super) fn body_type(body: &Body) -> TokenStream {
    match body.contents.as_slice() {
        [only] => content_type(only),
        _ => {
            let name = names::ident(&body.name);
            quote!(crate::models::#name)
        }
    }
}

/// Whether a body is a stream, which can be neither copied nor compared.
pub(super) fn is_stream(content: &Content) -> bool {
    content.payload == Payload::Bytes
}

/// The type of a text with a format.
fn format_type(format: TextFormat) -> TokenStream {
    match format {
        TextFormat::Uuid => quote!(apitwin_runtime::uuid::Uuid),
        TextFormat::Date(Dates::Jiff) => quote!(apitwin_runtime::jiff::civil::Date),
        TextFormat::DateTime(Dates::Jiff) => quote!(apitwin_runtime::jiff::Timestamp),
        TextFormat::Date(Dates::Chrono) => quote!(apitwin_runtime::chrono::NaiveDate),
        TextFormat::DateTime(Dates::Chrono) => {
            quote!(apitwin_runtime::chrono::DateTime<apitwin_runtime::chrono::Utc>)
        }
        TextFormat::Date(Dates::Text) | TextFormat::DateTime(Dates::Text) => quote!(String),
        TextFormat::Ip => quote!(std::net::IpAddr),
        TextFormat::Ipv4 => quote!(std::net::Ipv4Addr),
        TextFormat::Ipv6 => quote!(std::net::Ipv6Addr),
        TextFormat::Base64 => quote!(apitwin_runtime::Base64),
    }
}

/// The type of a path parameter. A string is checked before it is sent: an empty one or a dot
/// segment would reach another route.
pub(super) fn path_parameter_type(api: &Api, parameter: &Parameter) -> TokenStream {
    match api.settle(&parameter.ty) {
        Type::Text if parameter.multi_segment => quote!(crate::RepositoryName),
        Type::Text if parameter.has_plain_style() => quote!(crate::PathSegment),
        _ => rust_type(&parameter.ty),
    }
}

/// The name of a type without the paths of its parts: `Vec<Thing>`.
pub(super) fn short_name(ty: &TokenStream) -> String {
    let text = ty.to_string().replace(' ', "");
    let mut name = String::with_capacity(text.len());
    for part in text.split_inclusive(['<', '>', ',']) {
        name.push_str(part.rsplit("::").next().unwrap_or(part));
    }
    name.replace(',', ", ")
}

/// A type in a doc comment, linked to what it is made of.
pub(super) fn linked_type(ty: &Type) -> String {
    match ty {
        Type::Model(name) => {
            let name = names::type_name(name);
            format!("[`{name}`](crate::models::{name})")
        }
        Type::List(item) => format!("a list of {}", linked_type(item)),
        Type::Map(value) if **value != Type::Any => {
            format!("a map from texts to {}", linked_type(value))
        }
        Type::Nullable(inner) => format!("{} or null", linked_type(inner)),
        Type::Boxed(inner) => linked_type(inner),
        ty => format!("`{}`", short_name(&rust_type(ty))),
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::{Type, linked_type, short_name};

    #[test]
    fn names_lose_their_paths() {
        let check = |ty, expect: &str| assert_eq!(short_name(&ty), expect);
        check(quote!(crate::models::Thing), "Thing");
        check(quote!(Vec<crate::models::Thing>), "Vec<Thing>");
        check(
            quote!(std::collections::BTreeMap<String, Vec<i64>>),
            "BTreeMap<String, Vec<i64>>",
        );
    }

    #[test]
    fn links_lead_to_models() {
        let thing = Type::Model("Thing".to_owned());
        let link = "[`Thing`](crate::models::Thing)";
        assert_eq!(linked_type(&thing), link);
        let list = Type::List(Box::new(thing));
        assert_eq!(linked_type(&list), format!("a list of {link}"));
        assert_eq!(linked_type(&Type::Text), "`String`");
    }
}
