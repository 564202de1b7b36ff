//! Bodies in code: how one is made of what is sent, and how one is told.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::types::content_type;
use crate::ir::{Content, FormPart, Multipart, PartKind, Payload, Type};
use crate::names;

/// An expression of the type of a content, made of `part`, which is a `round_trip::Part`. It ends its
/// function with a `Misfit` if that does not fit.
pub(super) fn made(content: &Content, part: &TokenStream) -> TokenStream {
    match &content.payload {
        Payload::Bytes => quote!(#part.stream()?),
        Payload::Multipart(form) => made_form(form, part),
        Payload::Json | Payload::Text | Payload::Form => {
            let ty = content_type(content);
            quote!(#part.read::<#ty>()?)
        }
    }
}

fn made_form(form: &Multipart, part: &TokenStream) -> TokenStream {
    let name = names::ident(&form.name);
    let fields = form.parts.iter().map(|own| {
        let (field, name) = (names::ident(&own.field), &own.name);
        let value = match (&own.kind, own.required) {
            (PartKind::Files, _) => quote!(#part.files(#name)?),
            (PartKind::File, true) => quote!(#part.file(#name)?),
            (PartKind::File, false) => quote!(#part.optional_file(#name)?),
            (PartKind::Value(_), true) => quote!(#part.part(#name)?),
            (PartKind::Value(_), false) => quote!(#part.optional_part(#name)?),
        };
        quote!(#field: #value)
    });
    quote!(crate::models::#name { #(#fields),* })
}

/// An expression of JSON that tells `value`, in an asynchronous function.
pub(super) fn told(content: &Content, value: &TokenStream) -> TokenStream {
    match &content.payload {
        Payload::Bytes => {
            let of_range = content.media_type.contains('*');
            quote!(round_trip::told_stream(#value, #of_range).await)
        }
        Payload::Multipart(form) => told_form(form, value),
        Payload::Json | Payload::Text | Payload::Form => quote!(round_trip::told(&#value)),
    }
}

fn told_form(form: &Multipart, value: &TokenStream) -> TokenStream {
    let parts = form.parts.iter().map(|part| {
        let (field, name) = (names::ident(&part.field), &part.name);
        let told = told_part(part, &quote!(#value.#field));
        quote!((#name, #told))
    });
    quote!(round_trip::told_form([#(#parts),*]))
}

fn told_part(part: &FormPart, value: &TokenStream) -> TokenStream {
    match (&part.kind, part.required) {
        (PartKind::Files, _) => quote!(round_trip::told_files(&#value)),
        (PartKind::File, true) => quote!(Some(round_trip::told_file(&#value))),
        (PartKind::File, false) => quote!(#value.as_ref().map(round_trip::told_file)),
        (PartKind::Value(Type::Nullable(_)), true) => {
            quote!(#value.as_ref().map(round_trip::told))
        }
        (PartKind::Value(_), true) => quote!(Some(round_trip::told(&#value))),
        (PartKind::Value(_), false) => quote!(#value.as_ref().map(round_trip::told)),
    }
}
