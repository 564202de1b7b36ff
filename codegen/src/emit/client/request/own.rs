//! The request of a call that progenitor cannot express, in the shape in which it writes the others.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{ImplItemFn, parse_quote};

use super::path;
use crate::emit::parameters::{is_plain, is_text_or_list, style, wire_name};
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
        .copied()
        .chain(query.iter().copied())
        .chain(&operation.header_parameters)
        .chain(&operation.cookie_parameters)
        .map(|parameter| names::ident(&parameter.rust_name))
        .collect();
    let local = |name: &str| local(name, &names);
    let (url, query_local, headers) = (local("url"), local("query"), local("headers"));
    let body = operation.body.as_ref().map(|_| names::ident("body"));
    let mut statements = path::statements(api, operation, &path_parameters);
    let mut template = path::template(operation);
    let (plain, styled): (Vec<&Parameter>, Vec<&Parameter>) = query
        .into_iter()
        .partition(|parameter| is_plain(api, parameter));
    if !styled.is_empty() {
        let ty = quote!(apitwin_runtime::client::Query);
        statements.extend(collected(api, &ty, &query_local, &styled));
        template.push_str(&format!("{{{query_local}}}"));
    }
    let mut has_headers = false;
    let header_parameters: Vec<&Parameter> = operation.header_parameters.iter().collect();
    let cookie_parameters: Vec<&Parameter> = operation.cookie_parameters.iter().collect();
    if !header_parameters.is_empty() || !cookie_parameters.is_empty() {
        has_headers = true;
        let ty = quote!(apitwin_runtime::client::Headers);
        statements.extend(collected(api, &ty, &headers, &header_parameters));
    }
    if !cookie_parameters.is_empty() {
        let (ty, cookies) = (quote!(apitwin_runtime::client::Cookies), local("cookies"));
        statements.extend(collected(api, &ty, &cookies, &cookie_parameters));
        statements.push(parse_quote!(#headers.add_cookies(#cookies)?;));
    }
    let method = names::ident(&operation.method.to_lowercase());
    let queries = plain.iter().map(|parameter| {
        let (name, value) = (&parameter.name, names::ident(&parameter.rust_name));
        quote!(.query(&QueryParam::new(#name, &#value)))
    });
    let request = with_body(
        operation,
        quote!(client.http().#method(#url)),
        body_is_option,
    );
    let chained = has_headers.then(|| quote!(.headers(#headers.into_map())));
    let request = quote!(#request #(#queries)* #chained);
    let is_json = operation
        .body
        .as_ref()
        .is_some_and(|body| body.json().is_some());
    let request = match (&body, body_is_option) {
        (Some(body), true) if is_json => quote!(runtime::with_body(#request, #body.as_ref())),
        _ => request,
    };
    let request = match &operation.body {
        Some(own) if own.json().is_none() => super::body::with_body(own, &request),
        _ => request,
    };
    let fields = names.iter().chain(&body);
    parse_quote! {
        #[inline]
        fn into_request(self) -> Result<reqwest::Request, Error> {
            let Self { client, #(#fields,)* } = self;
            #(let #names = #names?;)*
            #(#statements)*
            let #url = format!(#template, client.base_url());
            Ok(#request.build()?)
        }
    }
}

/// A name of a local variable that hides no parameter.
fn local(name: &str, parameters: &[Ident]) -> Ident {
    let mut name = name.to_owned();
    while parameters.iter().any(|parameter| *parameter == name) {
        name.insert(0, '_');
    }
    names::ident(&name)
}

/// The statements that add parameters to a collection of the runtime.
fn collected(
    api: &Api,
    ty: &TokenStream,
    local: &Ident,
    parameters: &[&Parameter],
) -> Vec<syn::Stmt> {
    let mut statements: Vec<syn::Stmt> = vec![parse_quote!(let mut #local = #ty::default();)];
    for parameter in parameters {
        let (name, wire) = (&parameter.rust_name, wire_name(parameter));
        let (value, style) = (names::ident(name), style(parameter.style));
        statements.extend(apart(api, parameter));
        statements.push(parse_quote!(#local.add(#name, #wire, #style, &#value)?;));
    }
    statements
}

/// What refuses a list that looks like a text, where the parameter may be either.
pub(super) fn apart(api: &Api, parameter: &Parameter) -> Option<syn::Stmt> {
    let (name, value) = (&parameter.rust_name, names::ident(&parameter.rust_name));
    is_text_or_list(api, parameter)
        .then(|| parse_quote!(apitwin_runtime::client::check_apart(#name, &#value)?;))
}

/// Adds a body of plain JSON that is always there to the request that is being written: `request` is a
/// [`reqwest::RequestBuilder`], and `body` is in scope.
fn with_body(operation: &Operation, request: TokenStream, is_option: bool) -> TokenStream {
    match (&operation.body, is_option) {
        (Some(body), false) if body.json().is_some() => quote!(#request.json(&body)),
        _ => request,
    }
}
