//! Emits choices: an enum with a variant for each form, told apart by a tag or by what fits.
//!
//! How they are read and written is in macros of the runtime.

use proc_macro2::TokenStream;
use quote::quote;

use super::model_docs;
use crate::emit::docs::{article, doc, sentence};
use crate::emit::types::rust_type;
use crate::ir::{Api, Choice, Constraints, Field, Model, Shape, Type, Variant};
use crate::names;

pub(super) fn tokens(api: &Api, model: &Model, choice: &Choice) -> Vec<TokenStream> {
    let docs = model_docs(model);
    let name = names::type_ident(&model.name);
    let declared = choice.variants.iter().map(|variant| {
        let (docs, ident) = (variant_docs(variant), names::type_ident(&variant.name));
        match &variant.ty {
            Some(ty) => {
                let ty = rust_type(ty);
                quote!(#docs #ident(#ty))
            }
            None => quote!(#docs #ident),
        }
    });
    let declared = quote!(#(#declared),*);
    let items = match &choice.tag {
        Some(tag) => tagged(api, model, choice, tag),
        None => untagged(api, model, choice),
    };
    let derived = match choice.tag {
        Some(_) => quote!(#[derive(Clone, Debug, PartialEq)]),
        None => quote!(
            #[derive(Clone, Debug, PartialEq, serde::Serialize)]
            #[serde(untagged)]
        ),
    };
    let declaration = quote! {
        #docs
        #derived
        pub enum #name { #declared }
    };
    std::iter::once(declaration)
        .chain([items])
        .chain(conversions(api, model, choice))
        .collect()
}

fn variant_docs(variant: &Variant) -> TokenStream {
    let about = match (&variant.description, &variant.ty) {
        (text, _) if !text.trim().is_empty() => sentence(text),
        (_, Some(ty)) => match ty.model() {
            Some(name) if matches!(ty, Type::Model(_)) => {
                format!("It is {} `{name}`.", article(name))
            }
            _ => format!("It is {} `{}`.", article(&variant.name), variant.name),
        },
        (_, None) => format!("`{}`.", variant.tags.first().map_or("", String::as_str)),
    };
    doc(&about)
}

/// How a choice is read whose forms are tried.
fn untagged(api: &Api, model: &Model, choice: &Choice) -> TokenStream {
    let name = names::type_ident(&model.name);
    let any = choice.several.then(|| quote!(any));
    let forms = choice.variants.iter().filter_map(|variant| {
        let (ident, ty) = (names::type_ident(&variant.name), variant.ty.as_ref()?);
        let condition = condition(api, ty, &variant.constraints);
        let ty = rust_type(ty);
        Some(quote!(#ident(#ty) #condition))
    });
    quote!(apitwin_runtime::read_choice!(#any #name { #(#forms),* });)
}

/// What a value must fulfil to have a form: what is seen before it is read, and what its type alone does
/// not tell.
fn condition(api: &Api, ty: &Type, constraints: &Constraints) -> Option<TokenStream> {
    if let Some(required) = required(api, ty) {
        return Some(quote!(if |value| value.has(&[#(#required),*])));
    }
    let constraints = match ty {
        Type::Model(name) => &api.models.get(name)?.constraints,
        _ => constraints,
    };
    if constraints.in_code {
        return None;
    }
    let length = || {
        let least = constraints.min_length.map(|least| quote!(#least <= length));
        let most = constraints.max_length.map(|most| quote!(length <= #most));
        let conditions: Vec<TokenStream> = least.into_iter().chain(most).collect();
        (!conditions.is_empty()).then(|| {
            quote!(if |value| apitwin_runtime::values::choice::length(value)
                .is_none_or(|length| #(#conditions)&&*))
        })
    };
    match api.resolved(ty) {
        Type::Text | Type::Secret => length(),
        _ => None,
    }
}

/// The properties that an object must have. Elsewhere one that may be null is read where it is missing;
/// here it tells the forms apart.
fn required<'a>(api: &'a Api, ty: &Type) -> Option<Vec<&'a str>> {
    let name = match ty {
        Type::Boxed(inner) => return required(api, inner),
        Type::Model(name) => name,
        _ => return None,
    };
    match &api.models.get(name)?.shape {
        Shape::Object { fields, .. } => {
            let is_needed = |field: &&Field| field.required && field.constant.is_none();
            let fields = fields.iter().filter(is_needed);
            let names: Vec<&str> = fields.map(|field| field.name.as_str()).collect();
            (!names.is_empty()).then_some(names)
        }
        _ => None,
    }
}

/// How a choice is read and written whose forms a property tells.
fn tagged(api: &Api, model: &Model, choice: &Choice, tag: &str) -> TokenStream {
    let name = names::type_ident(&model.name);
    let forms = choice.variants.iter().map(|variant| {
        let (ident, tags) = (names::type_ident(&variant.name), &variant.tags);
        let form = variant.ty.as_ref().map(|ty| {
            let own = has_property(api, ty, tag).then(|| quote!(; tagged));
            let ty = rust_type(ty);
            quote!((form: #ty #own))
        });
        quote!(#ident #form = #(#tags)|*)
    });
    quote!(apitwin_runtime::tagged_choice!(#name by #tag { #(#forms),* });)
}

/// Whether a form has the property itself.
fn has_property(api: &Api, ty: &Type, tag: &str) -> bool {
    let name = match ty {
        Type::Boxed(inner) => return has_property(api, inner, tag),
        Type::Model(name) => name,
        _ => return false,
    };
    match api.models.get(name).map(|model| &model.shape) {
        Some(Shape::Object { fields, .. }) => fields
            .iter()
            .any(|field| field.name == tag && field.constant.is_none()),
        Some(Shape::Alias(ty)) => has_property(api, ty, tag),
        // Its own form is told by the same property.
        Some(Shape::OneOf(inner)) => inner.tag.as_deref() == Some(tag),
        _ => false,
    }
}

/// Each form becomes the choice. Two names of one Rust type would give one conversion twice.
fn conversions(api: &Api, model: &Model, choice: &Choice) -> Vec<TokenStream> {
    let name = names::type_ident(&model.name);
    let alone = |ty: &Type| {
        let same = choice
            .types()
            .filter(|one| rust_form(api, one) == rust_form(api, ty));
        same.count() == 1
    };
    let conversion = |variant: &Variant| {
        let ty = variant.ty.as_ref().filter(|ty| alone(ty))?;
        let (variant, ty) = (names::type_ident(&variant.name), rust_type(ty));
        Some(quote! {
            impl From<#ty> for #name {
                fn from(value: #ty) -> Self {
                    Self::#variant(value)
                }
            }
        })
    };
    choice.variants.iter().filter_map(conversion).collect()
}

/// The Rust type, other names seen through. Whole numbers with and without bounds are one.
fn rust_form(api: &Api, ty: &Type) -> String {
    let resolved = api.resolved(ty);
    let inner = resolved.inside().map(|inner| rust_form(api, inner));
    match (resolved, inner) {
        (Type::List(_), Some(inner)) => format!("Vec<{inner}>"),
        (Type::Map(value), Some(inner)) if **value != Type::Any => format!("Map<{inner}>"),
        (Type::Nullable(_), Some(inner)) => format!("Option<{inner}>"),
        (resolved, _) => rust_type(resolved).to_string(),
    }
}
