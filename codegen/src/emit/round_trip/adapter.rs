//! The typed half of the self-test: how each operation is called, and an implementation that records
//! what arrives and returns what was prepared.

use proc_macro2::{Group, Ident, Literal, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::cases::BODY;
use super::is_tried;
use super::parameters::key;
use crate::emit::server::{Case, arguments, default_value, response_ident, trait_ident};
use crate::emit::types::{body_type, path_parameter_type, rust_type};
use crate::format;
use crate::ir::{Api, Location, Operation, Response};
use crate::names;

/// The text of `tests/round_trip.rs`.
pub(super) fn file(api: &Api) -> String {
    let library = names::ident(&api.library);
    let tried = || api.operations.iter().filter(|it| is_tried(it));
    let calls = tried().map(|operation| call(api, operation));
    let table = tried().map(|operation| {
        let (id, name) = (&operation.id, call_ident(operation));
        quote!((#id, #name))
    });
    let tags: Vec<(&str, Vec<&Operation>)> = api
        .tags
        .iter()
        .map(|tag| {
            let own = tried().filter(|it| it.tag == tag.name);
            (tag.name.as_str(), own.collect())
        })
        .collect();
    let implementations = tags.iter().map(|(tag, own)| implementation(tag, own, api));
    let mounts = tags.iter().map(|(tag, _)| {
        let mount = names::ident(&names::mount_name(tag));
        quote!(.#mount(std::sync::Arc::clone(&api)))
    });
    let scopes = api.scopes.iter().map(|scope| &scope.name);
    let test = quote! {
        #[test]
        fn every_value_arrives_and_every_violation_is_rejected() {
            let recorder = Recorder::default();
            let api = std::sync::Arc::new(Implementation(recorder.clone()));
            let scopes: &[&str] = &[#(#scopes),*];
            let caller = crate::server::Principal::new("caller", scopes.iter().copied());
            let tokens = crate::server::StaticTokens::new().with(round_trip::TOKEN, caller);
            let router = crate::server::Router::builder()
                .authenticate(tokens)
                .authorize(crate::server::AllowAll)
                #(#mounts)*
                .build();
            round_trip::run(include_str!("round_trip.json"), CALLS, &recorder, router);
        }
    };
    let items = [
        quote! {
            #![allow(deprecated, reason = "what is deprecated is tried all the same")]
            #![allow(dead_code, unused_imports, reason = "a document may have nothing that is tried")]
            #![allow(clippy::too_many_lines, reason = "some documents have many tags")]
            use apitwin_runtime::round_trip::{self, Call, Misfit, Received, Recorder, Sent};
        },
        test,
        quote! {
            /// How each operation is called, by its id.
            const CALLS: &[(&str, fn(&crate::Client, &Sent) -> Result<Call, Misfit>)] = &[#(#table),*];
        },
        quote! {
            /// Records what arrives, and returns what was prepared.
            struct Implementation(Recorder);
        },
    ];
    let items = items.into_iter().chain(calls).chain(implementations);
    let about =
        "Values from the client to the server and back, and requests that break the document.";
    format::file(about, items.map(|item| outside(item, &library)))
}

/// Tokens of the crate itself as those who use it write them.
fn outside(tokens: TokenStream, library: &Ident) -> TokenStream {
    let renamed = tokens.into_iter().flat_map(|token| match token {
        TokenTree::Ident(ident) if ident == "crate" => quote!(::#library),
        TokenTree::Group(group) => {
            let inner = outside(group.stream(), library);
            TokenTree::Group(Group::new(group.delimiter(), inner)).into()
        }
        token => token.into(),
    });
    renamed.collect()
}

fn call_ident(operation: &Operation) -> Ident {
    format_ident!("call_{}", names::value_name(&operation.id))
}

/// The function that calls an operation with what is to be sent.
fn call(api: &Api, operation: &Operation) -> TokenStream {
    let (name, method) = (call_ident(operation), names::value_ident(&operation.id));
    let (mut required, mut optional) = (Vec::new(), Vec::new());
    for parameter in operation.parameters() {
        let ty = match parameter.location {
            Location::Path => path_parameter_type(api, parameter),
            _ => rust_type(&parameter.ty),
        };
        let key = key(parameter);
        if parameter.required {
            required.push(quote!(sent.required::<#ty>(#key)?));
        } else {
            let setter = names::ident(&parameter.rust_name);
            optional.push(quote!(let call = call.#setter(sent.optional::<#ty>(#key)?);));
        }
    }
    if let Some(body) = &operation.body {
        let ty = body_type(body);
        if body.required {
            required.push(quote!(sent.required::<#ty>(#BODY)?));
        } else {
            optional.push(quote!(let call = call.body(sent.optional::<#ty>(#BODY)?);));
        }
    }
    let sent = match required.is_empty() && optional.is_empty() {
        true => quote!(_: &Sent),
        false => quote!(sent: &Sent),
    };
    quote! {
        fn #name(client: &crate::Client, #sent) -> Result<Call, Misfit> {
            let call = client.#method(#(#required),*);
            #(#optional)*
            Ok(round_trip::call(call.send()))
        }
    }
}

fn implementation(tag: &str, operations: &[&Operation], api: &Api) -> TokenStream {
    let module = names::module_ident(tag);
    let name = trait_ident(tag);
    let methods = operations
        .iter()
        .map(|operation| method(&module, operation, api));
    quote! {
        impl crate::server::#module::#name for Implementation {
            #(#methods)*
        }
    }
}

fn method(module: &Ident, operation: &Operation, api: &Api) -> TokenStream {
    let name = names::value_ident(&operation.id);
    let response = response_ident(operation);
    let arguments = arguments(operation)
        .into_iter()
        .map(|(name, ty)| match name == "body" {
            true => quote!(#name: #ty),
            false => quote!(#name: crate::server::#module::#ty),
        });
    let mut received: Vec<TokenStream> = operation
        .parameters()
        .map(|parameter| {
            let group = names::ident(match parameter.location {
                Location::Path => "path",
                Location::Query => "query",
                Location::Header => "headers",
                Location::Cookie => "cookies",
            });
            let (field, key) = (names::ident(&parameter.rust_name), key(parameter));
            match parameter.required || default_value(api, parameter).is_some() {
                true => quote!(received.put(#key, &#group.#field);),
                false => quote!(received.put_optional(#key, #group.#field.as_ref());),
            }
        })
        .collect();
    received.extend(operation.body.as_ref().map(|body| match body.required {
        true => quote!(received.put(#BODY, &body);),
        false => quote!(received.put_optional(#BODY, body.as_ref());),
    }));
    let mutable = (!received.is_empty()).then(|| quote!(mut));
    let statuses = operation.successes().filter(|it| !it.documented_only);
    let statuses = statuses.filter_map(|it| prepared(module, &response, it));
    quote! {
        async fn #name(
            &self,
            context: crate::server::Context,
            #(#arguments),*
        ) -> Result<crate::server::#module::#response, crate::server::Rejection> {
            let #mutable received = Received::by(context.operation);
            #(#received)*
            let prepared = self.0.respond(received);
            match prepared.status() {
                #(#statuses)*
                _ => Err(crate::server::Rejection::not_found()),
            }
        }
    }
}

/// The prepared response of a status.
fn prepared(module: &Ident, name: &Ident, response: &Response) -> Option<TokenStream> {
    let status = Literal::u16_unsuffixed(response.status.code()?);
    let cases = Case::of(response);
    let case = cases.first()?;
    let variant = case.ident();
    let headers: Vec<TokenStream> = case
        .given_headers()
        .map(|(header, field)| {
            let name = header.name.to_ascii_lowercase();
            quote!(#field: prepared.header(#name))
        })
        .collect();
    let content = match (!response.contents.is_empty(), headers.as_slice()) {
        (false, []) => quote!(),
        (true, []) => quote!((prepared.body())),
        (false, headers) => quote!({ #(#headers),* }),
        (true, headers) => quote!({ body: prepared.body(), #(#headers),* }),
    };
    Some(quote!(#status => Ok(crate::server::#module::#name::#variant #content),))
}
