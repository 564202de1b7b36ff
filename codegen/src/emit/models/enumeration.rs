//! Emits enumerations. A closed one rejects other values; an open one keeps them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::docs::{doc, sentence};
use crate::ir::Model;
use crate::names;

/// An enumeration that the server enforces.
pub(super) fn closed(model: &Model, values: &[String]) -> Vec<TokenStream> {
    let Parts {
        name,
        docs,
        declared,
        text,
        ..
    } = parts(model, values);
    vec![
        quote! {
            #docs
            #[derive(
                Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
                serde::Serialize, serde::Deserialize
            )]
            pub enum #name {
                #(#declared),*
            }
        },
        quote! {
            impl #name {
                /// The value on the wire.
                #[inline]
                pub fn as_str(self) -> &'static str {
                    match self {
                        #(#text),*
                    }
                }
            }
        },
        quote! {
            impl std::fmt::Display for #name {
                #[inline]
                fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    formatter.write_str(self.as_str())
                }
            }
        },
    ]
}

/// An enumeration that may grow. It keeps a value that it does not know.
///
/// Serialization is written out: serde's `from` and `into` of a `String` would allocate for each
/// value.
pub(super) fn open(model: &Model, values: &[String]) -> Vec<TokenStream> {
    let Parts {
        name,
        docs,
        declared,
        text,
        known,
    } = parts(model, values);
    vec![
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#declared,)*
                /// A value that this version does not know.
                Unknown(String),
            }
        },
        quote! {
            impl #name {
                /// The value on the wire.
                #[inline]
                pub fn as_str(&self) -> &str {
                    match self {
                        #(#text,)*
                        Self::Unknown(value) => value,
                    }
                }
            }
        },
        quote! {
            impl From<&str> for #name {
                #[inline]
                fn from(value: &str) -> Self {
                    match value {
                        #(#known,)*
                        other => Self::Unknown(other.to_owned()),
                    }
                }
            }
        },
        quote! {
            impl From<String> for #name {
                #[inline]
                fn from(value: String) -> Self {
                    Self::from(value.as_str())
                }
            }
        },
        quote! {
            impl From<#name> for String {
                #[inline]
                fn from(value: #name) -> Self {
                    value.as_str().to_owned()
                }
            }
        },
        quote! {
            impl std::fmt::Display for #name {
                #[inline]
                fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    formatter.write_str(self.as_str())
                }
            }
        },
        quote! {
            impl serde::Serialize for #name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.serialize_str(self.as_str())
                }
            }
        },
        quote! {
            impl<'de> serde::Deserialize<'de> for #name {
                fn deserialize<D: serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> Result<Self, D::Error> {
                    crate::text::read(deserializer).map(|value| Self::from(&*value))
                }
            }
        },
    ]
}

struct Parts {
    name: proc_macro2::Ident,
    docs: TokenStream,
    declared: Vec<TokenStream>,
    text: Vec<TokenStream>,
    known: Vec<TokenStream>,
}

fn parts(model: &Model, values: &[String]) -> Parts {
    let open = matches!(
        model.shape,
        crate::ir::Shape::Enumeration { open: true, .. }
    );
    let each = |make: &dyn Fn(&String, proc_macro2::Ident) -> TokenStream| {
        values
            .iter()
            .zip(names::variant_idents(values, open))
            .map(|(value, variant)| make(value, variant))
            .collect()
    };
    Parts {
        name: names::type_ident(&model.name),
        docs: doc(&sentence(&model.description)),
        declared: each(&|value, variant| {
            let docs = match value.as_str() {
                "" => doc("The empty text."),
                value => doc(&format!("`{value}`")),
            };
            let rename = (!open).then(|| quote!(#[serde(rename = #value)]));
            quote!(#docs #rename #variant)
        }),
        text: each(&|value, variant| quote!(Self::#variant => #value)),
        known: each(&|value, variant| quote!(#value => Self::#variant)),
    }
}
