//! The statements that write the path of a request into its URL.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Stmt, parse_quote};

use super::super::rivals;
use super::own;
use crate::emit::parameters::{is_plain, style};
use crate::ir::{Api, Operation, Parameter, Part, Segment, Type};
use crate::names;

/// The statements that check each parameter and encode it, in the order of the path.
pub(super) fn statements(api: &Api, operation: &Operation, parameters: &[&Parameter]) -> Vec<Stmt> {
    let (mut checked, mut encoded): (Vec<Stmt>, Vec<Stmt>) = Default::default();
    let mut values: Vec<(&str, TokenStream)> = Vec::new();
    for declared in parameters {
        let (parameter, name) = (names::ident(&declared.rust_name), &declared.rust_name);
        if !is_plain(api, declared) {
            let (wire, style) = (&declared.name, style(declared.style));
            checked.extend(own::apart(api, declared));
            checked.push(parse_quote!(
                let #parameter =
                    apitwin_runtime::client::path_value(#name, #wire, #style, &#parameter)?;
            ));
            values.push((wire, quote!((#name, #parameter.as_str()))));
            continue;
        }
        let ty = api.settle(&declared.ty);
        let is_text = match ty {
            // The digits of a number are sent as they are.
            Type::Boolean | Type::Integer(_) | Type::Whole | Type::WholeInteger => false,
            Type::Number => {
                checked.push(parse_quote!(let #parameter = #parameter.to_string();));
                true
            }
            Type::Text if declared.ty == Type::Text => true,
            // A value of an open set may be any text, and so may a secret.
            Type::Secret => {
                checked.push(parse_quote!(
                    let #parameter = ParameterError::convert_secret(#name, &#parameter)?;
                ));
                true
            }
            _ => {
                checked.push(parse_quote!(
                    let #parameter = ParameterError::convert::<crate::PathSegment>(
                        #name, "PathSegment", &#parameter
                    )?;
                ));
                true
            }
        };
        if is_text {
            values.push((&declared.name, quote!((#name, #parameter.as_str()))));
            encoded.push(parse_quote!(let #parameter = encode_path(&#parameter);));
        } else {
            values.push((&declared.name, quote!((#name, &#parameter.to_string()))));
        }
    }
    checked.extend(parts(operation, &values));
    if rivals::has_rivals(api, operation) {
        let constant = names::operation_ident(&operation.id);
        let values = values.iter().map(|(_, value)| value);
        checked.push(parse_quote!(
            runtime::check_route(
                &client, &crate::api::operations::#constant, &[#(#values),*]
            )?;
        ));
    }
    checked.extend(encoded);
    checked
}

/// What checks that several parameters of one segment can be told apart.
fn parts(operation: &Operation, values: &[(&str, TokenStream)]) -> Vec<Stmt> {
    let values: BTreeMap<&str, &TokenStream> =
        values.iter().map(|(name, value)| (*name, value)).collect();
    let segments = operation.path.segments.iter();
    let checks = segments.filter_map(|segment| {
        let Segment::Parts(parts) = segment else {
            return None;
        };
        let names: Vec<&str> = parts.iter().filter_map(parameter).collect();
        let given = names.iter().filter_map(|name| values.get(name));
        let template: String = parts.iter().map(|part| text(part, str::to_owned)).collect();
        (names.len() > 1).then(
            || parse_quote!(apitwin_runtime::client::check_parts(#template, &[#(#given),*])?;),
        )
    });
    checks.collect()
}

fn parameter(part: &Part) -> Option<&str> {
    match part {
        Part::Literal(_) => None,
        Part::Parameter(name) => Some(name),
    }
}

/// A part as a template has it, with the name that it gives to a parameter.
fn text(part: &Part, name: impl Fn(&str) -> String) -> String {
    match part {
        Part::Literal(text) => text.clone(),
        Part::Parameter(parameter) => format!("{{{}}}", name(parameter)),
    }
}

/// The template of the URL. Its first gap is the address of the server; the parameters are named.
pub(super) fn template(operation: &Operation) -> String {
    let rust_name = |name: &str| {
        let mut parameters = operation.path_parameters.iter();
        let found = parameters.find(|parameter| parameter.name == name);
        found.map_or_else(|| names::value_name(name), |it| it.rust_name.clone())
    };
    let segments = operation.path.segments.iter().map(|segment| match segment {
        Segment::Literal(text) => format!("/{text}"),
        Segment::One(name) | Segment::Many(name) => format!("/{{{}}}", rust_name(name)),
        Segment::Parts(parts) => {
            let parts = parts.iter().map(|part| text(part, rust_name));
            format!("/{}", parts.collect::<String>())
        }
    });
    format!("{{}}{}", segments.collect::<String>())
}
