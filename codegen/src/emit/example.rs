//! Example values of the document, written as Rust expressions for the docs.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use serde_json::{Map, Value as Json};

use super::models::{MAX_ARGUMENTS, setter_ident};
use crate::ir::{Api, Choice, Field, Model, Shape, Type};
use crate::names;

/// Writes values, and notes the models that they name.
pub(super) struct Examples<'a> {
    api: &'a Api,
    /// The names of the models that an example has to import.
    pub imports: BTreeSet<String>,
    /// Values of choices that are written already, by choice and value: choices within choices would
    /// double the work with every level.
    choices: BTreeMap<(String, String), Option<Written>>,
}

/// An expression, and the models that it names.
type Written = (TokenStream, BTreeSet<String>);

impl<'a> Examples<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        Self {
            api,
            imports: BTreeSet::new(),
            choices: BTreeMap::new(),
        }
    }

    /// An expression of a type; none where the value does not fit it.
    pub(super) fn value(&mut self, ty: &Type, value: &Json) -> Option<TokenStream> {
        let library = names::ident(&self.api.library);
        match ty {
            Type::Any => json(value),
            Type::Boolean => value.as_bool().map(|flag| quote!(#flag)),
            Type::Integer(_) => integer(value),
            Type::Whole | Type::WholeInteger => integer(value).map(|number| quote!(#number.into())),
            Type::Number => value.as_f64().map(|number| quote!(#number)),
            Type::Text => value.as_str().map(|text| quote!(#text.to_owned())),
            Type::Format(_) => value.as_str().map(|text| quote!(#text.parse()?)),
            Type::Boxed(inner) => {
                let value = self.value(inner, value)?;
                Some(quote!(Box::new(#value)))
            }
            Type::Secret => value.as_str().map(|text| quote!(#text.into())),
            Type::List(item) => {
                let items = value.as_array()?;
                let items: Option<Vec<_>> = items.iter().map(|it| self.value(item, it)).collect();
                let items = items?;
                // The layout leaves what stands in a macro as it is, which is fine for texts alone.
                Some(match **item {
                    Type::Model(_) => quote!(Vec::from([#(#items),*])),
                    _ => quote!(vec![#(#items),*]),
                })
            }
            Type::Map(inner) => self.map(inner, value.as_object()?),
            Type::Nullable(_) if value.is_null() => Some(quote!(None)),
            Type::Nullable(inner) => self.value(inner, value).map(|value| quote!(Some(#value))),
            Type::EmptyOr(_) if value.as_str() == Some("") => {
                Some(quote!(#library::EmptyOr::Empty))
            }
            Type::EmptyOr(inner) => {
                let value = self.value(inner, value)?;
                Some(quote!(#library::EmptyOr::Value(#value)))
            }
            Type::Unchecked(inner) => {
                let value = self.value(inner, value)?;
                Some(quote!(#library::Unchecked::Value(#value)))
            }
            Type::Model(name) => self.model(name, value),
        }
    }

    /// An argument of a setter or constructor, which takes a text as it is.
    pub(super) fn argument(&mut self, ty: &Type, value: &Json) -> Option<TokenStream> {
        match (ty, value) {
            (Type::Text | Type::Secret, Json::String(text)) => Some(quote!(#text)),
            (Type::Whole | Type::WholeInteger, _) => integer(value),
            _ => self.value(ty, value),
        }
    }

    /// An argument of the setter of an optional property, which also converts lists of texts.
    fn set_to(&mut self, ty: &Type, value: &Json) -> Option<TokenStream> {
        match (ty, value) {
            (Type::List(item), Json::Array(items)) if **item == Type::Text && !items.is_empty() => {
                let texts: Option<Vec<&str>> = items.iter().map(Json::as_str).collect();
                texts.map(|texts| quote!([#(#texts),*]))
            }
            _ => self.argument(ty, value),
        }
    }

    fn map(&mut self, inner: &Type, entries: &Map<String, Json>) -> Option<TokenStream> {
        let values: Option<Vec<_>> = entries
            .iter()
            .map(|(key, value)| {
                let value = self.value(inner, value)?;
                Some(quote!((#key.to_owned(), #value)))
            })
            .collect();
        let (values, library) = (values?, names::ident(&self.api.library));
        Some(if *inner == Type::Any {
            quote!(#library::Extra::from_iter([#(#values),*]))
        } else {
            quote!(std::collections::BTreeMap::from([#(#values),*]))
        })
    }

    fn model(&mut self, name: &str, value: &Json) -> Option<TokenStream> {
        let model = self.api.models.get(name)?;
        let ident = names::type_ident(name);
        let expression = match &model.shape {
            Shape::Alias(ty) if self.api.is_recursive_alias(name) => {
                let value = self.value(ty, value)?;
                quote!(#ident(#value))
            }
            Shape::Alias(ty) => return self.value(ty, value),
            Shape::Enumeration { values, open } => {
                let text = value.as_str()?;
                let variants = names::variant_idents(values, *open);
                let known = values.iter().position(|known| known == text);
                match known.and_then(|index| variants.get(index)) {
                    Some(variant) => quote!(#ident::#variant),
                    None if *open => quote!(#ident::from(#text)),
                    None => return None,
                }
            }
            Shape::Numbers(numbers) => {
                let place = numbers
                    .iter()
                    .position(|number| Some(*number) == value.as_i64())?;
                let variant = names::number_idents(numbers).into_iter().nth(place)?;
                quote!(#ident::#variant)
            }
            Shape::OneOf(choice) => {
                let key = (name.to_owned(), value.to_string());
                let known = match self.choices.get(&key) {
                    Some(known) => known.clone(),
                    None => {
                        let written = self.choice(&ident, choice, value);
                        self.choices.insert(key, written.clone());
                        written
                    }
                };
                let (expression, imports) = known?;
                self.imports.extend(imports);
                expression
            }
            Shape::Object { fields, .. } => self.object(model, fields, value.as_object()?)?,
        };
        self.imports.insert(ident.to_string());
        Some(expression)
    }

    /// The first form of a choice that has the properties of a value, and can write what is in them.
    fn choice(&mut self, ident: &Ident, choice: &Choice, value: &Json) -> Option<Written> {
        let outer = std::mem::take(&mut self.imports);
        let mut written = None;
        for form in &choice.variants {
            let Some(ty) = form.ty.as_ref().filter(|ty| self.may_fit(ty, value)) else {
                continue;
            };
            if let Some(value) = self.value(ty, value) {
                let variant = names::type_ident(&form.name);
                written = Some((
                    quote!(#ident::#variant(#value)),
                    std::mem::take(&mut self.imports),
                ));
                break;
            }
            self.imports.clear();
        }
        self.imports = outer;
        written
    }

    /// A call of the constructor with the required properties, and of a setter for each other one.
    fn object(
        &mut self,
        model: &Model,
        fields: &[Field],
        values: &Map<String, Json>,
    ) -> Option<TokenStream> {
        let (name, library) = (
            names::type_ident(&model.name),
            names::ident(&self.api.library),
        );
        let (required, optional): (Vec<&Field>, Vec<&Field>) =
            fields.iter().partition(|field| field.required);
        let base = match required.len() {
            0 => quote!(#name::default()),
            1..=MAX_ARGUMENTS => {
                let arguments: Option<Vec<_>> = required
                    .iter()
                    .map(|field| self.argument(&field.ty, values.get(&field.name)?))
                    .collect();
                let arguments = arguments?;
                quote!(#name::new(#(#arguments),*))
            }
            // A type without a constructor is never sent.
            _ => return None,
        };
        let mut set = Vec::new();
        for field in optional {
            if let Some(value) = values.get(&field.name) {
                let ident = setter_ident(field, fields);
                let value = match &field.ty {
                    Type::Nullable(_) if value.is_null() => quote!(#library::Field::Null),
                    Type::Nullable(inner) => self.set_to(inner, value)?,
                    ty => self.set_to(ty, value)?,
                };
                set.push(quote!(.#ident(#value)));
            }
        }
        Some(quote!(#base #(#set)*))
    }

    /// Whether a value has the properties that a form of a choice asks for, if that is an object.
    fn may_fit(&self, ty: &Type, value: &Json) -> bool {
        let Type::Model(name) = ty else {
            return true;
        };
        match self.api.models.get(name).map(|model| &model.shape) {
            Some(Shape::Object { fields, .. }) => value.as_object().is_some_and(|values| {
                let has_required = fields
                    .iter()
                    .all(|field| !field.required || values.contains_key(&field.name));
                let is_listed = |key: &String| fields.iter().any(|field| field.name == *key);
                has_required && values.keys().all(is_listed)
            }),
            _ => true,
        }
    }
}

/// A whole number; one that is no `i32` says its type, since a bare literal would be one.
fn integer(value: &Json) -> Option<TokenStream> {
    let number = value
        .as_i64()
        .or_else(|| value.as_f64().map(|number| number as i64))?;
    let literal = match i32::try_from(number) {
        Ok(number) => Literal::i32_unsuffixed(number),
        Err(_) => Literal::i64_suffixed(number),
    };
    Some(quote!(#literal))
}

/// Any value, by the macro of `serde_json`.
fn json(value: &Json) -> Option<TokenStream> {
    let tokens: TokenStream = value.to_string().parse().ok()?;
    Some(quote!(serde_json::json!(#tokens)))
}
