//! Emits schemas as constants. The router checks a body against them before it decodes it.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::cfg::cfg;
use crate::files::Files;
use crate::format;
use crate::ir::{Api, Constraints, Field, Model, Operation, Shape, Type, Unlisted};
use crate::names;

/// Adds `schemas.rs`: every type that a request can hold.
pub(super) fn emit(api: &Api, files: &mut Files) {
    let mut items = Vec::new();
    let referenced = referenced(api);
    let models = api
        .models
        .values()
        .filter(|model| referenced.contains(&model.name));
    items.extend(models.map(|model| constant(api, model)));
    items.extend(
        api.operations
            .iter()
            .filter_map(|operation| unnamed_body(api, operation)),
    );
    if !items.is_empty() {
        let import = quote!(
            use crate::server::{Kind, Schema};
        );
        items.insert(0, import);
    }
    let about = "The schemas of request bodies.";
    files.add("src/api/server/schemas.rs", format::file(about, items));
}

/// The named types that a body is or refers to. A nullable one is written out where it is used,
/// since the null belongs to the use.
fn referenced(api: &Api) -> BTreeSet<String> {
    fn direct(ty: &Type, names: &mut BTreeSet<String>) {
        match ty {
            Type::Model(name) => {
                names.insert(name.clone());
            }
            Type::List(inner) | Type::Map(inner) | Type::EmptyOr(inner) => direct(inner, names),
            // Whatever is in it is not checked.
            Type::Unchecked(_) => {}
            Type::Nullable(inner) if !matches!(**inner, Type::Model(_)) => direct(inner, names),
            _ => {}
        }
    }
    let mut names = BTreeSet::new();
    for body in api
        .operations
        .iter()
        .filter_map(|operation| operation.body.as_ref())
    {
        direct(&body.ty, &mut names);
    }
    for model in api.models.values().filter(|model| model.in_request) {
        for part in model.shape.parts() {
            match (&model.shape, &part) {
                // An alias of a named type is that type, written out.
                (Shape::Alias(_), Type::Model(_)) => {}
                _ => direct(&part, &mut names),
            }
        }
    }
    names
}

/// The constant of a body whose type has no name.
fn unnamed_body(api: &Api, operation: &Operation) -> Option<TokenStream> {
    let body = operation.body.as_ref()?;
    if matches!(body.ty, Type::Model(_)) {
        return None;
    }
    let name = body_constant(operation);
    let cfg = cfg([operation.tag.as_str()]);
    let schema = schema(api, &body.ty, &Constraints::default());
    Some(quote! {
        #cfg
        pub(super) static #name: &Schema = #schema;
    })
}

/// The name of the constant of a body whose type has no name.
pub(super) fn body_constant(operation: &Operation) -> proc_macro2::Ident {
    names::body_ident(&operation.id)
}

fn constant(api: &Api, model: &Model) -> TokenStream {
    let name = constant_of(&model.name);
    let cfg = cfg(model.tags.iter().map(String::as_str));
    let kind = model_kind(api, model);
    quote! {
        #cfg
        pub(super) static #name: Schema = Schema::of(#kind);
    }
}

/// The name of the constant of a named type.
pub(super) fn constant_of(name: &str) -> proc_macro2::Ident {
    names::constant_ident(name)
}

fn model_kind(api: &Api, model: &Model) -> TokenStream {
    match &model.shape {
        Shape::Object {
            fields,
            unlisted,
            max_properties,
        } => {
            let properties = fields.iter().map(|field| property(api, field));
            let required = fields
                .iter()
                .filter(|field| field.required)
                .map(|field| &field.name);
            let closed = *unlisted == Unlisted::Refused;
            let most = optional(max_properties);
            quote!(Kind::Object {
                properties: &[#(#properties),*],
                required: &[#(#required),*],
                closed: #closed,
                max_properties: #most,
            })
        }
        Shape::Enumeration { open: true, .. } => quote!(Kind::ANY_TEXT),
        Shape::Enumeration {
            values,
            open: false,
        } => {
            quote!(Kind::Text {
                min_length: None, max_length: None, pattern: None, values: &[#(#values),*],
            })
        }
        Shape::OneOf(types) => {
            let members = types
                .iter()
                .map(|ty| schema(api, ty, &Constraints::default()));
            quote!(Kind::OneOf(&[#(#members),*]))
        }
        Shape::Alias(ty) => kind(api, ty, &Constraints::default()),
    }
}

fn property(api: &Api, field: &Field) -> TokenStream {
    let name = &field.name;
    let schema = schema(api, &field.ty, &field.constraints);
    quote!((#name, #schema))
}

/// A schema of a value, by reference.
fn schema(api: &Api, ty: &Type, constraints: &Constraints) -> TokenStream {
    if let Type::Model(name) = ty {
        let constant = constant_of(name);
        return quote!(&#constant);
    }
    let (inner, nullable) = match ty {
        Type::Nullable(inner) => (&**inner, true),
        ty => (ty, false),
    };
    let apart = constraints.null_apart;
    match (plain(inner, constraints), nullable) {
        (Some(plain), false) => quote!(&Schema::#plain),
        (Some(plain), true) if apart => {
            quote!(&Schema { nullable: true, null_apart: true, ..Schema::#plain })
        }
        (Some(plain), true) => quote!(&Schema { nullable: true, ..Schema::#plain }),
        (None, _) => {
            let secret = is_secret(inner);
            let kind = kind(api, inner, constraints);
            quote! {
                &Schema { kind: #kind, nullable: #nullable, null_apart: #apart, secret: #secret }
            }
        }
    }
}

fn is_secret(ty: &Type) -> bool {
    match ty {
        Type::Secret => true,
        Type::Unchecked(inner) => is_secret(inner),
        _ => false,
    }
}

/// The constant of a type without limits, where the runtime has one.
fn plain(ty: &Type, constraints: &Constraints) -> Option<proc_macro2::Ident> {
    let name = match ty {
        Type::Any => "ANY",
        Type::Boolean => "BOOLEAN",
        Type::Integer32 | Type::Integer64 | Type::WholeInteger => "INTEGER",
        Type::Number | Type::Whole => "NUMBER",
        Type::Text => "TEXT",
        Type::Secret => "SECRET",
        Type::List(item) if **item == Type::Text => "TEXTS",
        Type::Map(value) if **value == Type::Any => "OBJECT",
        _ => return None,
    };
    constraints.are_none().then(|| names::ident(name))
}

/// What a value has to be. Constraints that the operation checks itself are left to it: the server
/// rejects such values in other words, and after other checks.
pub(super) fn kind(api: &Api, ty: &Type, constraints: &Constraints) -> TokenStream {
    let none = Constraints::default();
    let constraints = if constraints.in_code {
        &none
    } else {
        constraints
    };
    let (minimum, maximum) = (
        optional(&constraints.minimum),
        optional(&constraints.maximum),
    );
    match ty {
        Type::Integer32 | Type::Integer64 | Type::WholeInteger if constraints.are_none() => {
            quote!(Kind::ANY_INTEGER)
        }
        Type::Number | Type::Whole if constraints.are_none() => quote!(Kind::ANY_NUMBER),
        Type::Text | Type::Secret if constraints.are_none() => quote!(Kind::ANY_TEXT),
        Type::Any | Type::Unchecked(_) => quote!(Kind::Any),
        Type::Boolean => quote!(Kind::Boolean),
        Type::Integer32 | Type::Integer64 | Type::WholeInteger => {
            quote!(Kind::Integer { minimum: #minimum, maximum: #maximum })
        }
        Type::Number | Type::Whole => {
            quote!(Kind::Number { minimum: #minimum, maximum: #maximum })
        }
        Type::Text | Type::Secret => {
            let (least, most) = (
                optional(&constraints.min_length),
                optional(&constraints.max_length),
            );
            let pattern = optional(&constraints.pattern);
            quote!(Kind::Text {
                min_length: #least, max_length: #most, pattern: #pattern, values: &[],
            })
        }
        Type::List(item) => list_kind(&schema(api, item, &Constraints::default()), constraints),
        Type::Map(value) => {
            let value = schema(api, value, &Constraints::default());
            quote!(Kind::Map(#value))
        }
        Type::EmptyOr(inner) => {
            let inner = schema(api, inner, constraints);
            quote!(Kind::EmptyOr(#inner))
        }
        Type::Nullable(inner) => kind(api, inner, constraints),
        Type::Model(name) => match api.models.get(name) {
            Some(model) => model_kind(api, model),
            None => quote!(Kind::Any),
        },
    }
}

/// A list of items of a schema.
pub(super) fn list_kind(item: &TokenStream, constraints: &Constraints) -> TokenStream {
    let (least, most) = (
        optional(&constraints.min_items),
        optional(&constraints.max_items),
    );
    let unique = constraints.unique_items;
    quote!(Kind::List {
        item: #item, min_items: #least, max_items: #most, unique_items: #unique,
    })
}

fn optional<T: quote::ToTokens>(value: &Option<T>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}
