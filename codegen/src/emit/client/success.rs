//! The type that a successful call yields.
//!
//! One type on several statuses stays that type. Different bodies become one enumeration, whose
//! variant the status decides: progenitor allows a single type, and a body alone may be ambiguous.
//! Where the media type decides as well, or is not JSON, [`received`](super::received) writes how a
//! response is read.

use proc_macro2::TokenStream;
use quote::quote;

use super::received;
use crate::emit::docs::{doc, safe};
use crate::emit::types::rust_type;
use crate::ir::{Content, Operation, Response, Type};
use crate::names;

/// What a successful call of an operation yields.
pub(super) enum Success<'a> {
    /// Nothing but the status.
    Empty,
    /// A value of one type, on every status.
    Same(&'a Type),
    /// A value that depends on the status; none for an empty body.
    ByStatus(Vec<(u16, Option<&'a Type>)>),
    /// A value that depends on status and media type, or that is not plain JSON.
    Received(Vec<Case<'a>>),
}

/// A success in one media type.
pub(in crate::emit) struct Case<'a> {
    pub(in crate::emit) response: &'a Response,
    /// Its body; none for an empty one.
    pub(in crate::emit) content: Option<&'a Content>,
}

impl<'a> Success<'a> {
    pub(super) fn of(operation: &'a Operation) -> Self {
        let Some(responses) = operation.plain_successes() else {
            return Self::Received(cases(operation.successes()));
        };
        match responses.first() {
            None => Self::Empty,
            Some((_, first)) if responses.iter().all(|(_, ty)| ty == first) => {
                first.map_or(Self::Empty, Self::Same)
            }
            Some(_) => Self::ByStatus(responses),
        }
    }

    /// The type of the value.
    pub(super) fn rust_type(&self, operation: &Operation) -> TokenStream {
        match self {
            Self::Empty => quote!(()),
            Self::Same(ty) => rust_type(ty),
            Self::ByStatus(_) => {
                let name = names::ident(&operation.response_name);
                quote!(crate::api::client::#name)
            }
            Self::Received(cases) => received::value_type(operation, cases),
        }
    }
}

/// Each response in each of its media types.
pub(in crate::emit) fn cases<'a>(responses: impl Iterator<Item = &'a Response>) -> Vec<Case<'a>> {
    let mut cases = Vec::new();
    for response in responses {
        let contents = response.contents.iter().map(Some);
        let none = response.contents.is_empty().then_some(None);
        cases.extend(
            contents
                .chain(none)
                .map(|content| Case { response, content }),
        );
    }
    cases
}

/// The enumeration of an operation whose success depends on the status.
pub(super) fn enumeration(operation: &Operation) -> Option<TokenStream> {
    let Success::ByStatus(responses) = Success::of(operation) else {
        return None;
    };
    let name = names::ident(&operation.response_name);
    let docs = doc(&format!(
        "What a successful `{}` yields, by status.",
        operation.id
    ));
    let variants: Vec<_> = responses
        .iter()
        .map(|(status, ty)| (*status, names::status_ident(*status), ty.map(rust_type)))
        .collect();
    let declared =
        variants
            .iter()
            .zip(operation.successes())
            .map(|((status, variant, ty), response)| {
                let only = if response.documented_only {
                    " Only the published reference claims this status."
                } else {
                    ""
                };
                let docs = doc(&format!("{status}: {}{only}", safe(&response.description)));
                let body = ty.as_ref().map(|ty| quote!((#ty)));
                quote!(#docs #variant #body)
            });
    let decoded = variants.iter().map(|(status, variant, ty)| match ty {
        Some(_) => quote!(#status => crate::client::read(body).map(Self::#variant)),
        None => quote!(#status => Ok(Self::#variant)),
    });
    // Another success than the document declares. What the body holds decides.
    let without_body = variants.iter().find(|(_, _, ty)| ty.is_none());
    let without_body =
        without_body.map(|(_, variant, _)| quote!(_ if body.is_empty() => Ok(Self::#variant),));
    let with_body = variants.iter().find(|(_, _, ty)| ty.is_some());
    let with_body = with_body
        .map(|(_, variant, _)| quote!(_ => crate::client::read(body).map(Self::#variant),));
    let encoded = variants.iter().map(|(_, variant, ty)| match ty {
        Some(_) => quote!(Self::#variant(body) => body.serialize(serializer)),
        None => quote!(Self::#variant => serializer.serialize_unit()),
    });
    Some(quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#declared),*
        }
        impl crate::client::FromResponse for #name {
            #[inline]
            fn from_response(
                status: reqwest::StatusCode,
                body: &[u8],
            ) -> Result<Self, serde_json::Error> {
                match status.as_u16() {
                    #(#decoded,)*
                    #without_body
                    #with_body
                }
            }
        }
        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    #(#encoded),*
                }
            }
        }
    })
}
