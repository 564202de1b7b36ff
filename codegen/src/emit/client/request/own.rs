//! The request of a call that progenitor cannot express, in the shape in which it writes the others.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{ImplItemFn, parse_quote};

use super::path;
use crate::ir::{Api, Operation, Parameter};
use crate::names;

/// The function `into_request` of an operation: it takes the parameters that hold an error apart,
/// writes the URL, and chains to the method what is sent beside it.
///
/// `body_is_option` tells how the call keeps its body.
pub(super) fn write(api: &Api, operation: &Operation, body_is_option: bool) -> ImplItemFn {
    let path_parameters: Vec<&Parameter> = operation.path_parameters.iter().collect();
    let mut query: Vec<&Parameter> = operation.query_parameters.iter().collect();
    // The order of progenitor, so that either can take the place of the other.
    query.sort_by(|one, other| one.name.cmp(&other.name));
    let names: Vec<Ident> = path_parameters
        .iter()
        .chain(&query)
        .map(|parameter| names::value_ident(&parameter.name))
        .collect();
    let body = operation.body.as_ref().map(|_| names::ident("body"));
    let statements = path::statements(api, operation, &path_parameters);
    let template = path::template(operation);
    let method = names::ident(&operation.method.to_lowercase());
    let queries = query.iter().map(|parameter| {
        let (name, value) = (&parameter.name, names::value_ident(&parameter.name));
        quote!(.query(&QueryParam::new(#name, &#value)))
    });
    let request = with_body(
        operation,
        quote!(client.http().#method(url)),
        body_is_option,
    );
    let request = quote!(#request #(#queries)*);
    let request = match (&body, body_is_option) {
        (Some(body), true) => quote!(runtime::with_body(#request, #body.as_ref())),
        _ => request,
    };
    let fields = names.iter().chain(&body);
    parse_quote! {
        #[inline]
        fn into_request(self) -> Result<reqwest::Request, Error> {
            let Self { client, #(#fields,)* } = self;
            #(let #names = #names?;)*
            #(#statements)*
            let url = format!(#template, client.base_url());
            Ok(#request.build()?)
        }
    }
}

/// Adds a body that is always there to the request that is being written: `request` is a
/// [`reqwest::RequestBuilder`], and `body` is in scope.
fn with_body(operation: &Operation, request: TokenStream, is_option: bool) -> TokenStream {
    match (&operation.body, is_option) {
        (Some(_), false) => quote!(#request.json(&body)),
        (None, _) | (_, true) => request,
    }
}
