//! Owns how a type of the intermediate representation is written in Rust.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Parameter, Type};
use crate::names;

/// A type, by paths that hold anywhere in the crate.
pub(super) fn rust_type(ty: &Type) -> TokenStream {
    match ty {
        Type::Any => quote!(serde_json::Value),
        Type::Boolean => quote!(bool),
        Type::Integer32 => quote!(i32),
        Type::Integer64 | Type::Whole => quote!(i64),
        Type::Number => quote!(f64),
        Type::Text => quote!(String),
        Type::Secret => quote!(crate::Secret),
        Type::List(item) => {
            let item = rust_type(item);
            quote!(Vec<#item>)
        }
        // What has no listed keys may hold anything, secrets included: its values are not shown.
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
        Type::Model(name) => {
            let name = names::type_ident(name);
            quote!(crate::models::#name)
        }
    }
}

/// The type of a parameter of the path. A text is checked before it is sent: an empty one or a dot
/// segment would reach another route.
pub(super) fn path_parameter_type(parameter: &Parameter) -> TokenStream {
    match parameter.ty {
        Type::Text if parameter.multi_segment => quote!(crate::RepositoryName),
        Type::Text => quote!(crate::PathSegment),
        ref ty => rust_type(ty),
    }
}
