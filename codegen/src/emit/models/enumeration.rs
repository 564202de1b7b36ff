//! Emits enumerations. A closed one rejects other values; an open one keeps them.
//!
//! What they share is in macros of the runtime, so that each costs few lines.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::model_docs;
use crate::emit::docs::doc;
use crate::ir::Model;
use crate::names;

/// An enumeration that the server enforces.
pub(super) fn closed(model: &Model, values: &[String]) -> Vec<TokenStream> {
    let name = names::type_ident(&model.name);
    let docs = model_docs(model);
    let variants = names::variant_idents(values, false);
    let declared = declared(values, &variants);
    vec![
        quote! {
            #docs
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub enum #name {
                #(#declared),*
            }
        },
        quote! {
            impl #name {
                /// Every value, in the order of the document.
                pub const ALL: &'static [Self] = &[#(Self::#variants),*];

                const VALUES: &'static [&'static str] = &[#(#values),*];

                /// The value on the wire.
                #[inline]
                pub const fn as_str(self) -> &'static str {
                    Self::VALUES[self as usize]
                }
            }
        },
        quote!(crate::closed_set!(#name);),
    ]
}

/// An enumeration that may grow. It keeps a value that it does not know.
pub(super) fn open(model: &Model, values: &[String]) -> Vec<TokenStream> {
    let name = names::type_ident(&model.name);
    let docs = model_docs(model);
    let variants = names::variant_idents(values, true);
    let declared = declared(values, &variants);
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
                        #(Self::#variants => #values,)*
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
                        #(#values => Self::#variants,)*
                        other => Self::Unknown(other.to_owned()),
                    }
                }
            }
        },
        quote!(crate::open_set!(#name);),
    ]
}

/// Whole numbers that the server enforces.
pub(super) fn numbers(model: &Model, numbers: &[i64]) -> Vec<TokenStream> {
    let name = names::type_ident(&model.name);
    let docs = model_docs(model);
    let variants = names::number_idents(numbers);
    let declared = numbers.iter().zip(&variants).map(|(number, variant)| {
        let docs = doc(&format!("`{number}`"));
        let number = Literal::i64_unsuffixed(*number);
        quote!(#docs #variant = #number)
    });
    let listed = numbers
        .iter()
        .map(|number| Literal::i64_unsuffixed(*number));
    vec![
        quote! {
            #docs
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            #[repr(i64)]
            pub enum #name {
                #(#declared),*
            }
        },
        quote! {
            impl #name {
                /// Every value, in the order of the document.
                pub const ALL: &'static [Self] = &[#(Self::#variants),*];

                const NUMBERS: &'static [i64] = &[#(#listed),*];

                /// The number on the wire.
                #[inline]
                pub const fn get(self) -> i64 {
                    self as i64
                }
            }
        },
        quote!(apitwin_runtime::number_set!(#name);),
    ]
}

fn declared(values: &[String], variants: &[proc_macro2::Ident]) -> Vec<TokenStream> {
    let variants = values.iter().zip(variants);
    variants
        .map(|(value, variant)| {
            let docs = match value.as_str() {
                "" => doc("The empty text."),
                value => doc(&format!("`{value}`")),
            };
            quote!(#docs #variant)
        })
        .collect()
}
