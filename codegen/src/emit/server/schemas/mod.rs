//! Emits schemas as constants. The router checks a body against them before it decodes it.

mod bodies;
mod limits;
mod one_schema;
mod parameters;

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::quote;

use crate::emit::cfg::cfg;
use crate::emit::types::rust_type;
use crate::files::Files;
use crate::format;
use crate::ir::{Api, Choice, Constraints, Content, Field, Integer, Model, Shape, Type, Unlisted};
use crate::names;

pub(super) use self::bodies::body_constant;
pub(super) use self::limits::list_kind;
use self::limits::{bounds, count, format_name, optional, plain, text, within};
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
    let mut left = vec!["Bounds", "Count"];
    let mut mentioned = Vec::new();
    for item in items {
        mentions(item.clone(), &mut left, &mut mentioned);
    }
    mentioned.sort_unstable();
    let names = mentioned.into_iter().map(names::ident);
    names.map(|name| quote!(#name)).collect()
}

/// Moves the names that occur in `tokens`.
fn mentions<'a>(tokens: TokenStream, left: &mut Vec<&'a str>, mentioned: &mut Vec<&'a str>) {
    if left.is_empty() {
        return;
    }
    for token in tokens {
        match token {
            TokenTree::Group(group) => mentions(group.stream(), left, mentioned),
            TokenTree::Ident(ident) => mentioned.extend(left.extract_if(.., |name| ident == *name)),
            _ => {}
        }
    }
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
    /// Thousands of models may lead to one another, so it does not call itself.
    fn follow(&mut self, ty: &Type) {
        let mut waiting = vec![ty.clone()];
        while let Some(ty) = waiting.pop() {
            match ty {
                Type::Model(name) => {
                    waiting.extend(self.parts(&name));
                    self.names.insert(name);
                }
                // It is written out where it is used, since the null belongs to the use.
                Type::Nullable(inner) => match *inner {
                    Type::Model(name) if !is_referred(self.api, &name) => {
                        waiting.extend(self.parts(&name));
                    }
                    inner => waiting.push(inner),
                },
                Type::List(inner)
                | Type::Map(inner)
                | Type::EmptyOr(inner)
                | Type::Boxed(inner) => waiting.push(*inner),
                // Whatever is in an unchecked value is not looked at.
                _ => {}
            }
        }
    }

    /// The types of which the schema of a model is made, unless they are looked at already.
    fn parts(&mut self, name: &str) -> Vec<Type> {
        let Some(model) = self.api.models.get(name) else {
            return Vec::new();
        };
        if !self.seen.insert(name.to_owned()) {
            return Vec::new();
        }
        match &model.shape {
            // It is that type, written out.
            Shape::Alias(Type::Model(name)) => {
                let name = name.clone();
                self.parts(&name)
            }
            Shape::OneOf(choice) if model.one_schema => {
                let fields = one_schema::written_out(self.api, choice).into_iter();
                fields.map(|field| field.ty.clone()).collect()
            }
            shape => shape.parts(),
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
            let object = quote!(Kind::Object {
                properties: &[#(#properties),*],
                required: &[#(#required),*],
                closed: #closed,
                count: #count,
            });
            match unlisted {
                Unlisted::Typed(ty) => {
                    let others = schema(api, ty, &constraints.inside());
                    quote!(Kind::ObjectAnd { object: &Schema::of(#object), others: #others })
                }
                _ => object,
            }
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
        Shape::OneOf(choice) => choice_kind(api, choice),
        Shape::Numbers(numbers) => {
            let numbers = numbers.iter().map(|it| Literal::i64_unsuffixed(*it));
            quote!(Kind::Numbers(&[#(#numbers),*]))
        }
        Shape::Alias(ty) => kind(api, ty, constraints),
    }
}

fn choice_kind(api: &Api, choice: &Choice) -> TokenStream {
    let members = choice.variants.iter().map(|variant| match &variant.ty {
        Some(ty) => schema(api, ty, &variant.constraints),
        None => quote!(&Schema::OBJECT),
    });
    match &choice.tag {
        Some(tag) => {
            let tags = choice.variants.iter().map(|variant| &variant.tags);
            let forms = tags
                .zip(members)
                .map(|(tags, member)| quote!((&[#(#tags),*], #member)));
            quote!(Kind::Tagged { tag: #tag, forms: &[#(#forms),*] })
        }
        None if choice.several => quote!(Kind::AnyOf(&[#(#members),*])),
        None => quote!(Kind::OneOf(&[#(#members),*])),
    }
}

fn property(api: &Api, field: &Field) -> TokenStream {
    let name = &field.name;
    if let Some(only) = &field.constant {
        let kind = text(&Constraints::default(), std::slice::from_ref(only));
        return quote!((#name, &Schema::of(#kind)));
    }
    let schema = schema(api, &field.ty, &field.constraints);
    quote!((#name, #schema))
}

/// A schema of a value, by reference.
pub(super) fn schema(api: &Api, ty: &Type, constraints: &Constraints) -> TokenStream {
    if let Type::Boxed(inner) = ty {
        return schema(api, inner, constraints);
    }
    if let Type::Model(name) = ty {
        let constant = constant_of(name);
        return quote!(&#constant);
    }
    let (inner, nullable) = match ty {
        Type::Nullable(inner) => (&**inner, true),
        ty => (ty, false),
    };
    let apart = constraints.null_apart;
    match (plain(api, inner, constraints), nullable) {
        (Some(plain), false) => quote!(&Schema::#plain),
        (Some(plain), true) if apart => {
            quote!(&Schema { nullable: true, null_apart: true, ..Schema::#plain })
        }
        (Some(plain), true) => quote!(&Schema { nullable: true, ..Schema::#plain }),
        (None, true) if reference(api, inner).is_some() => {
            let constant = reference(api, inner);
            quote! {
                &Schema {
                    kind: Kind::Same(&#constant), nullable: true, null_apart: #apart, secret: false
                }
            }
        }
        (None, _) => {
            let secret = is_secret(inner);
            let kind = kind(api, inner, constraints);
            quote! {
                &Schema { kind: #kind, nullable: #nullable, null_apart: #apart, secret: #secret }
            }
        }
    }
}

/// The constant of a named type that is not written out where it may be null.
fn reference(api: &Api, ty: &Type) -> Option<proc_macro2::Ident> {
    match ty {
        Type::Boxed(inner) => match &**inner {
            Type::Model(name) => Some(constant_of(name)),
            inner => reference(api, inner),
        },
        Type::Model(name) if is_referred(api, name) => Some(constant_of(name)),
        _ => None,
    }
}

/// Whether a model holds others that are written out where they may be null. Each level would
/// multiply what is written.
fn is_referred(api: &Api, name: &str) -> bool {
    let written_out = |ty: &Type| match ty {
        Type::Nullable(inner) => match &**inner {
            Type::Model(name) => api
                .models
                .get(name)
                .is_some_and(|model| matches!(model.shape, Shape::Object { .. } | Shape::OneOf(_))),
            _ => false,
        },
        _ => false,
    };
    let model = api.models.get(name);
    model.is_some_and(|model| model.shape.parts().iter().any(written_out))
}

fn is_secret(ty: &Type) -> bool {
    match ty {
        Type::Secret => true,
        Type::Unchecked(inner) => is_secret(inner),
        _ => false,
    }
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
        Type::Integer(Integer::I32) if api.checked_ranges && constraints.are_none() => {
            quote!(Kind::ANY_INT32)
        }
        Type::Integer(Integer::I64) if api.checked_ranges && constraints.are_none() => {
            quote!(Kind::ANY_INT64)
        }
        Type::Integer(integer)
            if api.checked_ranges || !matches!(integer, Integer::I32 | Integer::I64) =>
        {
            let bounds = bounds(&within(*integer, constraints));
            quote!(Kind::Integer(#bounds))
        }
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
        Type::Format(format) => {
            let (name, ty) = (format_name(*format), rust_type(ty));
            let length = count(constraints.min_length, constraints.max_length);
            let pattern = optional(&constraints.pattern);
            quote! {
                Kind::Format {
                    name: #name,
                    fits: |text| text.parse::<#ty>().is_ok(),
                    length: #length,
                    pattern: #pattern,
                }
            }
        }
        Type::Text | Type::Secret => match constraints.are_none() {
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
