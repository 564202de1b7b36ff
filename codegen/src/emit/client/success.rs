//! The type that a successful call yields.
//!
//! One type on several statuses stays that type. Different bodies become one enumeration, whose
//! variant the status decides: progenitor allows a single type, and a body alone may be ambiguous.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::docs::{doc, safe};
use crate::emit::types::rust_type;
use crate::ir::{Operation, Type};
use crate::names;

/// What a successful call of an operation yields.
pub(super) enum Success<'a> {
    /// Nothing but the status.
    Empty,
    /// A value of one type, on every status.
    Same(&'a Type),
    /// A value that depends on the status; none for an empty body.
    ByStatus(Vec<(u16, Option<&'a Type>)>),
}

impl<'a> Success<'a> {
    pub(super) fn of(operation: &'a Operation) -> Self {
        let responses: Vec<(u16, Option<&Type>)> = operation
            .successes()
            .map(|response| {
                (
                    response.status,
                    response
                        .contents
                        .first()
                        .and_then(|content| content.types.first()),
                )
            })
            .collect();
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
                let name = names::type_ident(&enumeration_name(operation));
                quote!(crate::api::client::#name)
            }
        }
    }
}

/// The name of the enumeration of an operation whose success depends on the status.
fn enumeration_name(operation: &Operation) -> String {
    names::longer_type_name(&operation.id, "Response")
}

/// The enumeration of an operation whose success depends on the status.
pub(super) fn enumeration(operation: &Operation) -> Option<TokenStream> {
    let Success::ByStatus(responses) = Success::of(operation) else {
        return None;
    };
    let name = names::type_ident(&enumeration_name(operation));
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
