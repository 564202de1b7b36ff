//! The stream of a paged operation: the items of all pages, one after the other.

use proc_macro2::TokenStream;
use quote::quote;

use super::success::Success;
use crate::emit::docs::doc;
use crate::emit::types::rust_type;
use crate::ir::{Api, Operation, Shape, Type};
use crate::names;

/// How the pages of an operation are fetched, and the method that streams them.
pub(super) fn tokens(api: &Api, operation: &Operation) -> Vec<TokenStream> {
    items(api, operation).unwrap_or_default()
}

fn items(api: &Api, operation: &Operation) -> Option<Vec<TokenStream>> {
    let items = &operation.pagination.as_ref()?.items;
    let Success::Same(Type::Model(page)) = Success::of(operation) else {
        return None;
    };
    let Shape::Object { fields, .. } = &api.models.get(page)?.shape else {
        return None;
    };
    let Type::List(item) = &fields.iter().find(|field| field.name == *items)?.ty else {
        return None;
    };
    let (name, list) = (names::type_ident(&operation.id), names::value_ident(items));
    let (page, item) = (rust_type(&Type::Model(page.clone())), rust_type(item));
    let docs = doc(&format!(
        "Streams the `{items}` of this page and of all that follow. Each page is fetched when its \
         first item is asked for.\n\nAn error ends the stream."
    ));
    Some(vec![
        quote! {
            impl crate::client::paging::Paged for #name {
                type Page = #page;
                type Item = #item;
                type Error = Error;

                #[inline]
                fn resume(self, token: String) -> Self {
                    self.next_page(token)
                }

                async fn fetch(self) -> Result<Self::Page, Error> {
                    self.send().await.map(ResponseValue::into_inner)
                }

                #[inline]
                fn split(page: Self::Page) -> (Vec<Self::Item>, Option<String>) {
                    (page.#list, page.next_page)
                }
            }
        },
        quote! {
            impl #name {
                #docs
                #[inline]
                pub fn stream(
                    self,
                ) -> impl crate::client::paging::Stream<Item = Result<#item, Error>> + Send + 'static {
                    crate::client::paging::stream(self)
                }
            }
        },
    ])
}
