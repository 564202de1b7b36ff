//! Emits the types of request bodies that are no models: choices of media types, and multipart forms.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::cfg::cfg;
use crate::emit::docs::{deprecation, doc, paragraph, sentence};
use crate::emit::types::{content_type, is_stream, rust_type};
use crate::format;
use crate::ir::{Api, Body, FormPart, Multipart, Operation, PartKind, Payload, Type};
use crate::names;

/// The file, if there is such a type.
pub(super) fn file(api: &Api) -> Option<String> {
    let items: Vec<TokenStream> = api.operations.iter().flat_map(of_operation).collect();
    (!items.is_empty()).then(|| {
        let about = "The bodies of requests that are not one value of JSON.";
        format::file(about, items)
    })
}

fn of_operation(operation: &Operation) -> Vec<TokenStream> {
    let Some(body) = &operation.body else {
        return Vec::new();
    };
    let mut items = Vec::new();
    if body.contents.len() > 1 {
        items.push(choice(operation, body));
    }
    for content in &body.contents {
        if let Payload::Multipart(form) = &content.payload {
            items.extend(multipart(operation, form));
        }
    }
    let cfg = cfg([operation.tag.as_str()]);
    items.into_iter().map(|item| quote!(#cfg #item)).collect()
}

fn choice(operation: &Operation, body: &Body) -> TokenStream {
    let name = names::ident(&body.name);
    let docs = doc(&format!(
        "The body of `{}`, in one of its media types.",
        operation.id
    ));
    let derives = match body.contents.iter().any(is_stream) {
        true => quote!(#[derive(Debug)]),
        false => quote!(#[derive(Clone, Debug, PartialEq)]),
    };
    let variants = body.contents.iter().map(|content| {
        let docs = doc(&format!("It is sent as `{}`.", content.media_type));
        let (variant, ty) = (names::ident(&content.variant), content_type(content));
        quote!(#docs #variant(#ty))
    });
    quote! {
        #docs
        #derives
        pub enum #name {
            #(#variants),*
        }
    }
}

fn multipart(operation: &Operation, form: &Multipart) -> [TokenStream; 2] {
    let name = names::ident(&form.name);
    let docs = doc(&format!(
        "The multipart form of `{}`.{}{}",
        operation.id,
        deprecation(form.deprecated),
        paragraph(&form.description)
    ));
    let fields = form.parts.iter().map(|part| {
        let text = sentence(&part.description) + deprecation(part.deprecated);
        let text = match text.is_empty() {
            true => format!("The part `{}`.", part.name),
            false => text,
        };
        let (docs, field, ty) = (doc(&text), names::ident(&part.field), part_type(part));
        quote!(#docs pub #field: #ty)
    });
    let written = form.parts.iter().map(write);
    let read = form.parts.iter().map(read);
    let declared = quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name {
            #(#fields),*
        }
    };
    let implemented = quote! {
        impl apitwin_runtime::MultipartBody for #name {
            fn write(&self, writer: &mut apitwin_runtime::MultipartWriter) {
                #(#written)*
            }
            fn read(
                parts: &mut apitwin_runtime::Parts,
            ) -> Result<Self, apitwin_runtime::MultipartError> {
                Ok(Self { #(#read),* })
            }
        }
    };
    [declared, implemented]
}

fn part_type(part: &FormPart) -> TokenStream {
    match (&part.kind, part.required) {
        (PartKind::Files, _) => quote!(Vec<apitwin_runtime::FilePart>),
        (PartKind::File, true) => quote!(apitwin_runtime::FilePart),
        (PartKind::File, false) => quote!(Option<apitwin_runtime::FilePart>),
        (PartKind::Value(ty), true) => rust_type(ty),
        (PartKind::Value(ty), false) => {
            let ty = match ty {
                Type::Nullable(inner) => rust_type(inner),
                ty => rust_type(ty),
            };
            quote!(Option<#ty>)
        }
    }
}

fn write(part: &FormPart) -> TokenStream {
    let (name, field) = (&part.name, names::ident(&part.field));
    let media_type = part.media_type.as_deref();
    let of_file = media_type.unwrap_or("application/octet-stream");
    match (&part.kind, part.required) {
        (PartKind::Files, _) => quote! {
            for file in &self.#field {
                writer.file(#name, file, #of_file);
            }
        },
        (PartKind::File, true) => quote!(writer.file(#name, &self.#field, #of_file);),
        (PartKind::File, false) => quote! {
            if let Some(file) = &self.#field {
                writer.file(#name, file, #of_file);
            }
        },
        (PartKind::Value(_), _) => {
            let media_type = match media_type {
                Some(media_type) => quote!(Some(#media_type)),
                None => quote!(None),
            };
            quote!(writer.value(#name, &self.#field, #media_type);)
        }
    }
}

fn read(part: &FormPart) -> TokenStream {
    let (name, field) = (&part.name, names::ident(&part.field));
    let read = match (&part.kind, part.required) {
        (PartKind::Files, _) => quote!(parts.files(#name)),
        (PartKind::File, true) => quote!(parts.file(#name)?),
        (PartKind::File, false) => quote!(parts.optional_file(#name)),
        (PartKind::Value(_), true) => quote!(parts.value(#name)?),
        (PartKind::Value(_), false) => quote!(parts.optional_value(#name)?),
    };
    quote!(#field: #read)
}
