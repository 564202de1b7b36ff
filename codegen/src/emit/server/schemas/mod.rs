//! Emits schemas as constants. The router checks a body against them before it decodes it.

mod bodies;
mod one_schema;
mod parameters;

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use crate::emit::cfg::cfg;
use crate::files::Files;
use crate::format;
use crate::ir::{Api, Constraints, Content, Field, Model, Shape, Type, Unlisted};
use crate::names;

pub(super) use self::bodies::body_constant;
pub(super) use self::parameters::parameters_constant;

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
            .flat_map(|operation| bodies::constants(api, operation)),
    );
    let parameters = api.operations.iter();
    let parameters: Vec<_> = parameters
        .filter_map(|it| parameters::constant(api, it))
        .collect();
    let about = match parameters.is_empty() {
        true => "The schemas of request bodies.",
        false => "The schemas of request bodies, and parameters with styles or limits.",
    };
    items.extend(parameters);
    if !items.is_empty() {
        let names = [parts_of_kinds(&items), vec![quote!(Kind), quote!(Schema)]].concat();
        items.insert(0, quote!(use crate::server::{#(#names),*};));
    }
    files.add("src/api/server/schemas.rs", format::file(about, items));
}

/// The types of the runtime that kinds are made of and that occur in `items`.
pub(super) fn parts_of_kinds(items: &[TokenStream]) -> Vec<TokenStream> {
    ["Bounds", "Count"]
        .into_iter()
        .filter(|name| items.iter().any(|item| mentions(item.clone(), name)))
        .map(|name| {
            let name = names::ident(name);
            quote!(#name)
        })
        .collect()
}

fn mentions(tokens: TokenStream, name: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => mentions(group.stream(), name),
        TokenTree::Ident(ident) => ident == name,
        _ => false,
    })
}

/// The named types that the schemas of bodies refer to by their constants.
fn referenced(api: &Api) -> BTreeSet<String> {
    let mut references = References {
        api,
        names: BTreeSet::new(),
        seen: BTreeSet::new(),
    };
    for body in api.operations.iter().filter_map(|it| it.body.as_ref()) {
        let types = body.contents.iter().flat_map(Content::all_types);
        types.for_each(|ty| references.follow(ty));
    }
    for operation in &api.operations {
        for parameter in parameters::styled(api, operation) {
            references.follow(&parameter.ty);
        }
    }
    references.names
}

/// A walk over the schemas of bodies.
struct References<'a> {
    api: &'a Api,
    names: BTreeSet<String>,
    seen: BTreeSet<String>,
}

impl References<'_> {
    fn follow(&mut self, ty: &Type) {
        match ty {
            Type::Model(name) => {
                self.names.insert(name.clone());
                self.follow_parts(name);
            }
            // It is written out where it is used, since the null belongs to the use.
            Type::Nullable(inner) => match &**inner {
                Type::Model(name) => self.follow_parts(name),
                inner => self.follow(inner),
            },
            Type::List(inner) | Type::Map(inner) | Type::EmptyOr(inner) | Type::Boxed(inner) => {
                self.follow(inner);
            }
            // Whatever is in an unchecked value is not looked at.
            _ => {}
        }
    }

    fn follow_parts(&mut self, name: &str) {
        let Some(model) = self.api.models.get(name) else {
            return;
        };
        if !self.seen.insert(name.to_owned()) {
            return;
        }
        match &model.shape {
            // It is that type, written out.
            Shape::Alias(Type::Model(name)) => self.follow_parts(name),
            Shape::OneOf(choice) if model.one_schema => {
                for field in one_schema::written_out(self.api, choice) {
                    self.follow(&field.ty);
                }
            }
            shape => {
                for part in shape.parts() {
                    self.follow(&part);
                }
            }
        }
    }
}

fn constant(api: &Api, model: &Model) -> TokenStream {
    let name = constant_of(&model.name);
    let cfg = cfg(model.tags.iter().map(String::as_str));
    let kind = model_kind(api, model);
    let schema = match &model.shape {
        Shape::Alias(ty) if is_secret(ty) => quote! {
            Schema { kind: #kind, nullable: false, null_apart: false, secret: true }
        },
        _ => quote!(Schema::of(#kind)),
    };
    quote! {
        #cfg
        pub(super) static #name: Schema = #schema;
    }
}

/// The name of the constant of a named type.
pub(super) fn constant_of(name: &str) -> proc_macro2::Ident {
    names::constant_ident(name)
}

fn model_kind(api: &Api, model: &Model) -> TokenStream {
    let constraints = &model.constraints;
    match &model.shape {
        Shape::Object { fields, unlisted } => {
            let properties = fields.iter().map(|field| property(api, field));
            let required = fields
                .iter()
                .filter(|field| field.is_required_in_request())
                .map(|field| &field.name);
            let closed = *unlisted == Unlisted::Refused;
            let count = count(constraints.min_properties, constraints.max_properties);
            quote!(Kind::Object {
                properties: &[#(#properties),*],
                required: &[#(#required),*],
                closed: #closed,
                count: #count,
            })
        }
        Shape::Enumeration { open: true, .. } if constraints.are_none() => quote!(Kind::ANY_TEXT),
        Shape::Enumeration { values, open } => {
            let values = match open {
                true => &[][..],
                false => values,
            };
            text(constraints, values)
        }
        Shape::OneOf(choice) if model.one_schema => one_schema::kind(api, choice),
        Shape::OneOf(choice) => {
            let members = choice
                .types()
                .map(|ty| schema(api, ty, &Constraints::default()));
            quote!(Kind::OneOf(&[#(#members),*]))
        }
        Shape::Numbers(_) => quote!(Kind::ANY_INTEGER),
        Shape::Alias(ty) => kind(api, ty, constraints),
    }
}

fn property(api: &Api, field: &Field) -> TokenStream {
    let name = &field.name;
    let schema = schema(api, &field.ty, &field.constraints);
    quote!((#name, #schema))
}

/// A schema of a value, by reference.
pub(super) fn schema(api: &Api, ty: &Type, constraints: &Constraints) -> TokenStream {
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
        Type::Integer(_) | Type::WholeInteger => "INTEGER",
        Type::Number | Type::Whole => "NUMBER",
        Type::Text => "TEXT",
        Type::Secret => "SECRET",
        Type::List(item) if **item == Type::Text && constraints.inside().are_none() => "TEXTS",
        Type::Map(value) if **value == Type::Any => "OBJECT",
        _ => return None,
    };
    constraints.are_none().then(|| names::ident(name))
}

/// What a value has to be. Constraints that the operation checks itself are left to it: the server
/// rejects such values in other words, and after other checks.
pub(super) fn kind(api: &Api, ty: &Type, constraints: &Constraints) -> TokenStream {
    let inside = constraints.inside();
    let none = Constraints::default();
    let constraints = match constraints.in_code {
        true => &none,
        false => constraints,
    };
    match ty {
        Type::Any | Type::Unchecked(_) => quote!(Kind::Any),
        Type::Boolean => quote!(Kind::Boolean),
        Type::Integer(_) | Type::WholeInteger => match constraints.are_none() {
            true => quote!(Kind::ANY_INTEGER),
            false => {
                let bounds = bounds(constraints);
                quote!(Kind::Integer(#bounds))
            }
        },
        Type::Number | Type::Whole => match constraints.are_none() {
            true => quote!(Kind::ANY_NUMBER),
            false => {
                let bounds = bounds(constraints);
                quote!(Kind::Number(#bounds))
            }
        },
        Type::Text | Type::Format(_) | Type::Secret => match constraints.are_none() {
            true => quote!(Kind::ANY_TEXT),
            false => text(constraints, &[]),
        },
        Type::List(item) => list_kind(&schema(api, item, &inside), constraints),
        Type::Map(value) => {
            let value = schema(api, value, &inside);
            let count = count(constraints.min_properties, constraints.max_properties);
            quote!(Kind::Map { value: #value, count: #count })
        }
        Type::EmptyOr(inner) => {
            let inner = schema(api, inner, &inside);
            quote!(Kind::EmptyOr(#inner))
        }
        Type::Nullable(inner) | Type::Boxed(inner) => kind(api, inner, constraints),
        Type::Model(name) => match api.models.get(name) {
            Some(model) => model_kind(api, model),
            None => quote!(Kind::Any),
        },
    }
}

/// A list of items of a schema.
pub(super) fn list_kind(item: &TokenStream, constraints: &Constraints) -> TokenStream {
    let count = count(constraints.min_items, constraints.max_items);
    let unique = constraints.unique_items;
    quote!(Kind::List { item: #item, count: #count, unique: #unique })
}

fn text(constraints: &Constraints, values: &[String]) -> TokenStream {
    let length = count(constraints.min_length, constraints.max_length);
    let pattern = optional(&constraints.pattern);
    quote!(Kind::Text { length: #length, pattern: #pattern, values: &[#(#values),*] })
}

fn bounds(constraints: &Constraints) -> TokenStream {
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
    let fields = [
        field("minimum", minimum),
        field("maximum", maximum),
        flag("exclusive_minimum", *exclusive_minimum),
        flag("exclusive_maximum", *exclusive_maximum),
        field("multiple_of", multiple_of),
    ];
    let fields = fields.into_iter().flatten();
    quote!(Bounds { #(#fields)* ..Bounds::ANY })
}

fn count(least: Option<u64>, most: Option<u64>) -> TokenStream {
    if (least, most) == (None, None) {
        return quote!(Count::ANY);
    }
    let (least, most) = (optional(&least), optional(&most));
    quote!(Count { least: #least, most: #most })
}

fn optional<T: quote::ToTokens>(value: &Option<T>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}
