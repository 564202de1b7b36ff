//! The default of a parameter, as Rust.

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::quote;
use serde_json::Value as Json;

use super::api_trait::query_type;
use crate::ir::{Api, Parameter, Shape, Type};
use crate::names;

/// What makes a value of an optional one: `unwrap_or(5)`. `None` for a parameter without a default.
pub(in crate::emit) fn default_value(api: &Api, parameter: &Parameter) -> Option<TokenStream> {
    let default = parameter.default.as_ref()?;
    let ty = query_type(parameter);
    let Some(value) = value(api, ty, default) else {
        // It is no constant, and read as the values that are sent are.
        let text = default.to_string();
        return Some(quote!(map_or_else(|| call.default_value(#text), Ok)?));
    };
    // What allocates is made only where it is needed.
    Some(match default {
        Json::String(text) if text.is_empty() && *ty == Type::Text => quote!(unwrap_or_default()),
        _ if allocates(&value) => quote!(unwrap_or_else(|| #value)),
        _ => quote!(unwrap_or(#value)),
    })
}

/// Whether a value is made by a call, and is no constant.
fn allocates(value: &TokenStream) -> bool {
    let mut tokens = value.clone().into_iter();
    tokens.any(|token| matches!(token, TokenTree::Group(_)))
}

fn value(api: &Api, ty: &Type, json: &Json) -> Option<TokenStream> {
    Some(match ty {
        Type::Boolean => {
            let flag = json.as_bool()?;
            quote!(#flag)
        }
        Type::Integer(_) => whole(json)?,
        Type::Whole | Type::WholeInteger => {
            let number = Literal::i64_unsuffixed(json.as_i64()?);
            quote!(crate::WholeNumber::from(#number))
        }
        Type::Number => {
            let number = Literal::f64_unsuffixed(json.as_f64()?);
            quote!(#number)
        }
        Type::Text => {
            // What an operation reads itself is a text, whatever the document says it stands for.
            let text = json
                .as_str()
                .map_or_else(|| json.to_string(), str::to_owned);
            quote!(#text.to_owned())
        }
        Type::Secret => {
            let text = json.as_str()?;
            quote!(crate::Secret::from(#text))
        }
        Type::List(item) => {
            let items = json.as_array()?.iter().map(|json| value(api, item, json));
            let items = items.collect::<Option<Vec<_>>>()?;
            quote!(Vec::from([#(#items),*]))
        }
        Type::Model(name) => match &api.models.get(name)?.shape {
            Shape::Alias(ty) => value(api, ty, json)?,
            Shape::Numbers(numbers) => {
                let name = names::type_ident(name);
                let place = numbers
                    .iter()
                    .position(|number| Some(*number) == json.as_i64())?;
                let variant = names::number_idents(numbers).into_iter().nth(place)?;
                quote!(crate::models::#name::#variant)
            }
            Shape::Enumeration { values, open } => {
                let text = json.as_str()?;
                let name = names::type_ident(name);
                let place = values.iter().position(|value| value == text);
                let mut variants = names::variant_idents(values, *open).into_iter();
                match place.and_then(|place| variants.nth(place)) {
                    Some(variant) => quote!(crate::models::#name::#variant),
                    None => quote!(crate::models::#name::from(#text)),
                }
            }
            _ => return None,
        },
        _ => return None,
    })
}

fn whole(json: &Json) -> Option<TokenStream> {
    /// Floats below hold each whole number.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let whole = |number: &f64| number.fract() == 0.0 && number.abs() <= EXACT;
    let number = match (json.as_u64(), json.as_i64()) {
        (Some(number), _) => Literal::u64_unsuffixed(number),
        (_, Some(number)) => Literal::i64_unsuffixed(number),
        _ => Literal::i64_unsuffixed(json.as_f64().filter(whole)? as i64),
    };
    Some(quote!(#number))
}
