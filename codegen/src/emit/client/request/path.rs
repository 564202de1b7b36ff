//! The statements that write the path of a request into its URL.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Stmt, parse_quote};

use super::super::rivals;
use crate::ir::{Api, Operation, Parameter, Segment, Type};
use crate::names;

/// The statements that check each parameter and encode it, in the order of the path.
pub(super) fn statements(api: &Api, operation: &Operation, parameters: &[&Parameter]) -> Vec<Stmt> {
    let (mut checked, mut encoded): (Vec<Stmt>, Vec<Stmt>) = Default::default();
    let mut values: Vec<TokenStream> = Vec::new();
    for declared in parameters {
        let parameter = names::value_ident(&declared.name);
        let name = parameter.to_string();
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
            values.push(quote!((#name, #parameter.as_str())));
            encoded.push(parse_quote!(let #parameter = encode_path(&#parameter);));
        } else {
            values.push(quote!((#name, &#parameter.to_string())));
        }
    }
    if rivals::has_rivals(api, operation) {
        let constant = names::operation_ident(&operation.id);
        checked.push(parse_quote!(
            runtime::check_route(
                &client, &crate::api::operations::#constant, &[#(#values),*]
            )?;
        ));
    }
    checked.extend(encoded);
    checked
}

/// The template of the URL. Its first gap is the address of the server; the parameters are named.
pub(super) fn template(operation: &Operation) -> String {
    let segments = operation.path.segments.iter().map(|segment| match segment {
        Segment::Literal(text) => format!("/{text}"),
        Segment::One(name) | Segment::Many(name) => format!("/{{{}}}", names::value_name(name)),
    });
    format!("{{}}{}", segments.collect::<String>())
}
