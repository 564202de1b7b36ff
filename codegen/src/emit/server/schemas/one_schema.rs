//! Emits one schema for a choice of objects, where the server has one for all of them.

use proc_macro2::TokenStream;
use quote::quote;

use super::schema;
use crate::ir::{Api, Choice, Field, Shape, Type};

/// The properties of all members of a choice, of which those are required that all require. A
/// property fits if it fits in one of them.
pub(super) fn kind(api: &Api, choice: &Choice) -> TokenStream {
    let members: Vec<&[Field]> = choice.types().filter_map(|ty| fields(api, ty)).collect();
    let mut names: Vec<&str> = Vec::new();
    for field in members.iter().flat_map(|fields| fields.iter()) {
        if !names.contains(&field.name.as_str()) {
            names.push(&field.name);
        }
    }
    let find = |fields: &&[Field], name: &str| fields.iter().position(|field| field.name == name);
    let is_required = |name: &&&str| {
        let mut members = members.iter();
        members.all(|fields| find(fields, name).is_some_and(|at| fields[at].required))
    };
    let required = names.iter().filter(is_required);
    let properties = names.iter().map(|name| {
        let mut schemas: Vec<TokenStream> = Vec::new();
        for fields in &members {
            let Some(at) = find(fields, name) else {
                continue;
            };
            let schema = property(api, &fields[at]);
            let is_new = |known: &TokenStream| known.to_string() != schema.to_string();
            if schemas.iter().all(is_new) {
                schemas.push(schema);
            }
        }
        match schemas.as_slice() {
            [only] => quote!((#name, #only)),
            _ => quote!((#name, &Schema::of(Kind::Types(&[#(#schemas),*])))),
        }
    });
    quote!(Kind::Object {
        properties: &[#(#properties),*],
        required: &[#(#required),*],
        closed: false,
        count: Count::ANY,
    })
}

/// The properties of a choice whose schemas are not merged into a plain one.
pub(super) fn written_out<'a>(api: &'a Api, choice: &Choice) -> Vec<&'a Field> {
    let members = choice.types().filter_map(|ty| fields(api, ty));
    let all = members.flat_map(|fields| fields.iter());
    all.filter(|field| !is_checked_set(api, field)).collect()
}

fn property(api: &Api, field: &Field) -> TokenStream {
    match is_checked_set(api, field) {
        true => quote!(&Schema::TEXT),
        false => schema(api, &field.ty, &field.constraints),
    }
}

/// Whether the operation itself checks the values of a set. To the router such sets are all alike.
fn is_checked_set(api: &Api, field: &Field) -> bool {
    let Type::Model(name) = &field.ty else {
        return false;
    };
    api.models.get(name).is_some_and(|model| {
        matches!(model.shape, Shape::Enumeration { open: true, .. }) && model.constraints.are_none()
    })
}

/// The properties of a named object.
fn fields<'a>(api: &'a Api, ty: &Type) -> Option<&'a [Field]> {
    let Type::Model(name) = ty else { return None };
    match &api.models.get(name)?.shape {
        Shape::Object { fields, .. } => Some(fields),
        _ => None,
    }
}
