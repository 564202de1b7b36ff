//! The streams of a paged operation: the items of all pages one after the other, and the pages.

use proc_macro2::TokenStream;
use quote::quote;

use super::success::Success;
use crate::emit::docs::doc;
use crate::emit::types::rust_type;
use crate::ir::{Api, Field, Integer, NextPage, Operation, Pagination, Shape, Type};
use crate::names;

/// How the pages of an operation are fetched, and the methods that stream them.
pub(super) fn tokens(api: &Api, operation: &Operation) -> Vec<TokenStream> {
    items(api, operation).unwrap_or_default()
}

fn items(api: &Api, operation: &Operation) -> Option<Vec<TokenStream>> {
    let pagination = operation.pagination.as_ref()?;
    let items = &pagination.items;
    let Success::Same(Type::Model(page)) = Success::of(operation) else {
        return None;
    };
    let Shape::Object { fields, .. } = &api.models.get(page)?.shape else {
        return None;
    };
    let Type::List(item) = &field(fields, items)?.ty else {
        return None;
    };
    let (name, list) = (names::type_ident(&operation.id), names::value_ident(items));
    let constant = names::constant_ident(&operation.id);
    let (page, item) = (rust_type(&Type::Model(page.clone())), rust_type(item));
    let Walk {
        asked,
        resume,
        next,
    } = walk(operation, pagination, fields)?;
    let (NextPage::Token(parameter) | NextPage::Number { parameter, .. }) = &pagination.next;
    let deprecated = operation
        .query_parameters
        .iter()
        .any(|it| it.name == *parameter && it.deprecated);
    let expect = deprecated
        .then(|| quote!(#[expect(deprecated, reason = "pages are followed by it alone")]));
    let stream_docs = doc(&format!(
        "Streams the `{items}` of this page and of all that follow. Each page is fetched when its \
         first item is asked for.\n\nAn error ends the stream; see \
         [`PaginationStream`](crate::PaginationStream)."
    ));
    let pages_docs = doc(
        "Streams this page and all that follow, each with its status and headers.\n\nAn error ends \
         the stream; see [`PaginationStream`](crate::PaginationStream).",
    );
    Some(vec![
        quote! {
            impl crate::client::paging::Paged for #name {
                type Page = #page;
                type Item = #item;
                type Error = Error;

                const OPERATION: &'static crate::Operation = &crate::api::operations::#constant;

                #[inline]
                fn asked(&self) -> Option<crate::client::paging::Mark> {
                    #asked
                }

                #[inline]
                #expect
                fn resume(self, mark: crate::client::paging::Mark) -> Self {
                    #resume
                }

                #[inline]
                fn fetch(
                    self,
                ) -> impl Future<Output = Result<ResponseValue<Self::Page>, Error>> + Send {
                    self.send()
                }

                #[inline]
                fn describe(page: &Self::Page) -> crate::client::paging::PageInfo {
                    crate::client::paging::PageInfo {
                        length: page.#list.len(),
                        next: #next,
                    }
                }

                #[inline]
                fn items(page: Self::Page) -> Vec<Self::Item> {
                    page.#list
                }
            }
        },
        quote! {
            impl #name {
                #stream_docs
                #[inline]
                pub fn stream(self) -> crate::PaginationStream<#item, Error> {
                    crate::client::paging::stream(self)
                }

                #pages_docs
                #[inline]
                pub fn pages(self) -> crate::PaginationStream<ResponseValue<#page>, Error> {
                    crate::client::paging::pages(self)
                }
            }
        },
    ])
}

/// A whole number, widened where it is narrower.
fn in_64_bits(ty: &Type, number: TokenStream) -> TokenStream {
    match ty {
        Type::Integer(Integer::I64) => number,
        _ => quote!(i64::from(#number)),
    }
}

fn field<'a>(fields: &'a [Field], name: &str) -> Option<&'a Field> {
    fields.iter().find(|field| field.name == name)
}

/// What differs between pages that a token leads to and those that are counted.
struct Walk {
    /// The page that a call asks for.
    asked: TokenStream,
    /// The call for another page.
    resume: TokenStream,
    /// What a page says of the next one.
    next: TokenStream,
}

fn walk(operation: &Operation, pagination: &Pagination, fields: &[Field]) -> Option<Walk> {
    Some(match &pagination.next {
        NextPage::Token(name) => {
            let name = names::value_ident(name);
            Walk {
                asked: quote! {
                    let token = self.#name.as_ref().ok()?.clone();
                    token.map(crate::client::paging::Mark::Token)
                },
                resume: quote! {
                    match mark {
                        crate::client::paging::Mark::Token(token) => self.#name(token),
                        crate::client::paging::Mark::Number(_) => self,
                    }
                },
                next: quote!(crate::client::paging::Next::Token(page.#name.clone())),
            }
        }
        NextPage::Number {
            parameter,
            more,
            told,
        } => {
            let mut query = operation.query_parameters.iter();
            let number = query.find(|it| it.name == *parameter)?;
            let number = in_64_bits(&number.ty, quote!(number));
            let (parameter, more) = (names::value_ident(parameter), names::value_ident(more));
            let told = match told {
                None => quote!(None),
                Some(told) => {
                    let told = field(fields, told)?;
                    let name = names::value_ident(&told.name);
                    let told = in_64_bits(&told.ty, quote!(page.#name));
                    quote!(Some(#told))
                }
            };
            Walk {
                asked: quote! {
                    let number = (*self.#parameter.as_ref().ok()?)?;
                    Some(crate::client::paging::Mark::Number(#number))
                },
                resume: quote! {
                    match mark {
                        crate::client::paging::Mark::Number(number) => self.#parameter(number),
                        crate::client::paging::Mark::Token(_) => self,
                    }
                },
                next: quote! {
                    crate::client::paging::Next::Counted { more: page.#more, number: #told }
                },
            }
        }
    })
}
