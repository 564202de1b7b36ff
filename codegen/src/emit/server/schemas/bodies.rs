//! Emits the schemas of bodies that have no name of their own.

use proc_macro2::TokenStream;
use quote::quote;

use super::{list_kind, schema};
use crate::emit::cfg::cfg;
use crate::ir::{Api, Multipart, Operation, PartKind, Payload, Type};
use crate::names;

/// The constants of the bodies whose types have no name.
pub(super) fn constants(api: &Api, operation: &Operation) -> Vec<TokenStream> {
    let contents = operation.body.iter().flat_map(|body| &body.contents);
    let constants = contents.enumerate().filter_map(|(index, content)| {
        let schema = match (&content.payload, content.ty()) {
            (Payload::Multipart(form), _) => multipart(api, form),
            (_, None | Some(Type::Model(_))) => return None,
            (_, Some(ty)) => schema(api, ty, &content.constraints),
        };
        let name = body_constant(operation, index);
        let cfg = cfg([operation.tag.as_str()]);
        Some(quote! {
            #cfg
            pub(super) static #name: &Schema = #schema;
        })
    });
    constants.collect()
}

/// The schema of a multipart form, to which a file is any value.
fn multipart(api: &Api, form: &Multipart) -> TokenStream {
    let properties = form.parts.iter().map(|part| {
        let name = &part.name;
        let schema = match &part.kind {
            PartKind::File => quote!(&Schema::ANY),
            PartKind::Files => {
                let kind = list_kind(&quote!(&Schema::ANY), &part.constraints);
                quote!(&Schema::of(#kind))
            }
            PartKind::Value(ty) => schema(api, ty, &part.constraints),
        };
        quote!((#name, #schema))
    });
    let required = form.parts.iter().filter(|part| part.required);
    let required = required.map(|part| &part.name);
    let closed = form.closed;
    quote! {
        &Schema::of(Kind::Object {
            properties: &[#(#properties),*],
            required: &[#(#required),*],
            closed: #closed,
            count: Count::ANY,
        })
    }
}

/// The name of the constant of a body whose type has no name, in the media type at this place.
pub(in crate::emit::server) fn body_constant(
    operation: &Operation,
    index: usize,
) -> proc_macro2::Ident {
    names::body_ident(&operation.id, index)
}
