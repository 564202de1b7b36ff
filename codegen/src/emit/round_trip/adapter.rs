//! The typed half of the self-test: how each operation is called, and an implementation that records
//! what arrives and returns what was prepared.

use proc_macro2::{Group, Ident, Literal, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::cases::BODY;
use super::contents::{made, told};
use super::parameters::key;
use crate::emit::client::{Shape, rejection_variants, success_shape};
use crate::emit::server::{Case, arguments, default_value, offered, response_ident, trait_ident};
use crate::emit::types::{body_type, path_parameter_type, rust_type};
use crate::format;
use crate::ir::{Api, Body, Location, Operation, Payload};
use crate::names;

/// The text of `tests/round_trip.rs`; with the operations as `commands`, where the crate has them.
pub(super) fn file(api: &Api, commands: bool) -> String {
    let library = names::ident(&api.library);
    let tried = || api.operations.iter();
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
    let run = match commands {
        true => quote! {
            let commands = apitwin_cli::round_trip::commands(&crate::commands::COMMAND_LINE);
            round_trip::run_with_commands(
                include_str!("round_trip.json"),
                CALLS,
                &recorder,
                router,
                &commands,
            );
        },
        false => quote! {
            round_trip::run(include_str!("round_trip.json"), CALLS, &recorder, router);
        },
    };
    let sound = commands.then(|| {
        quote! {
            #[test]
            fn the_command_line_is_sound() {
                apitwin_cli::round_trip::check::<crate::Client>(&crate::commands::COMMAND_LINE);
            }
        }
    });
    let test = quote! {
        #[test]
        fn every_value_arrives_and_every_violation_is_rejected() {
            let recorder = Recorder::default();
            let api = std::sync::Arc::new(Implementation(recorder.clone()));
            let scopes: &[&str] = &[#(#scopes),*];
            let caller = crate::server::Principal::new("caller", scopes.iter().copied());
            let router = crate::server::Router::builder()
                .authenticate(round_trip::AnyCaller::new(caller))
                .authorize(crate::server::AllowAll)
                #(#mounts)*
                .build();
            #run
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
        quote!(#sound),
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
    let mut before = None;
    if let Some(body) = &operation.body {
        let ty = body_type(body);
        match (body.json().is_some(), body.required) {
            (true, true) => required.push(quote!(sent.required::<#ty>(#BODY)?)),
            (true, false) => {
                optional.push(quote!(let call = call.body(sent.optional::<#ty>(#BODY)?);));
            }
            (false, true) => {
                let made = made_body(body);
                before = Some(quote!(let body = sent.part(#BODY)?;));
                required.push(made);
            }
            (false, false) => {
                let made = made_body(body);
                optional.push(quote! {
                    let call = match sent.optional_part(#BODY) {
                        Some(body) => call.body(#made),
                        None => call,
                    };
                });
            }
        }
    }
    let sent = match required.is_empty() && optional.is_empty() {
        true => quote!(_: &Sent),
        false => quote!(sent: &Sent),
    };
    let (success, rejection) = (told_success(operation), told_rejection(api, operation));
    quote! {
        fn #name(client: &crate::Client, #sent) -> Result<Call, Misfit> {
            #before
            let call = client.#method(#(#required),*);
            #(#optional)*
            Ok(round_trip::call(call.send(), #success, #rejection))
        }
    }
}

/// A body that is not plain JSON, made of the part `body`.
fn made_body(body: &Body) -> TokenStream {
    if let [only] = body.contents.as_slice() {
        return made(only, &quote!(body));
    }
    let name = names::ident(&body.name);
    let arms = body.contents.iter().map(|content| {
        let (told, variant) = (&content.variant, names::ident(&content.variant));
        let made = made(content, &quote!(body));
        quote!((#told, body) => crate::models::#name::#variant(#made),)
    });
    quote! {
        match body.variant() {
            #(#arms)*
            (other, _) => return Err(Misfit::of_variant(other)),
        }
    }
}

/// How the value of a success is told.
fn told_success(operation: &Operation) -> TokenStream {
    match success_shape(operation) {
        Shape::Value => quote!(round_trip::told_value),
        Shape::Content(content) if content.payload != Payload::Bytes => {
            quote!(round_trip::told_value)
        }
        Shape::Content(content) => {
            let told = told(content, &quote!(value));
            quote!(|value| Box::pin(async move { #told }))
        }
        Shape::Cases(cases) => {
            let name = names::ident(&operation.response_name);
            let arms = cases.into_iter().map(|(variant, content)| match content {
                Some(content) => {
                    let told = told(content, &quote!(body));
                    quote!(crate::builder::#name::#variant(body) => #told,)
                }
                None => quote!(crate::builder::#name::#variant => round_trip::Json::Null,),
            });
            quote! {
                |value| Box::pin(async move {
                    match value {
                        #(#arms)*
                        _ => round_trip::Json::from("an unknown variant"),
                    }
                })
            }
        }
    }
}

/// How the body of a rejection is told.
fn told_rejection(api: &Api, operation: &Operation) -> TokenStream {
    let cases = rejection_variants(api, operation);
    if cases.is_empty() {
        return quote!(round_trip::untold);
    }
    let name = names::ident(&operation.error_name);
    let arms = cases.into_iter().map(|(variant, content)| {
        let told = match content.payload {
            Payload::Bytes => {
                let of_range = content.media_type.contains('*');
                quote!(round_trip::told_rejection(error, &body, #of_range))
            }
            _ => told(content, &quote!(body)),
        };
        quote!(Some(crate::builder::#name::#variant(body)) => #told,)
    });
    quote! {
        |error| match error.declared::<crate::builder::#name>() {
            #(#arms)*
            _ => round_trip::Json::Null,
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
    received.extend(operation.body.as_ref().map(|body| {
        match (body.json().is_some(), body.required) {
            (true, true) => quote!(received.put(#BODY, &body);),
            (true, false) => quote!(received.put_optional(#BODY, body.as_ref());),
            (false, true) => {
                let told = told_body(body);
                quote!(received.put(#BODY, &#told);)
            }
            (false, false) => {
                let told = told_body(body);
                quote!(if let Some(body) = body { received.put(#BODY, &#told); })
            }
        }
    }));
    let mutable = (!received.is_empty()).then(|| quote!(mut));
    let cases = offered(api, operation).flat_map(Case::of).enumerate();
    let cases = cases.map(|(number, case)| prepared(module, &response, number, &case));
    quote! {
        async fn #name(
            &self,
            context: crate::server::Context,
            #(#arguments),*
        ) -> Result<crate::server::#module::#response, crate::server::Rejection> {
            let #mutable received = Received::by(context.operation);
            #(#received)*
            let prepared = self.0.respond(received);
            match prepared.case() {
                #(#cases)*
                _ => Err(crate::server::Rejection::not_found()),
            }
        }
    }
}

/// A body that is not plain JSON, told.
fn told_body(body: &Body) -> TokenStream {
    if let [only] = body.contents.as_slice() {
        return told(only, &quote!(body));
    }
    let name = names::ident(&body.name);
    let arms = body.contents.iter().map(|content| {
        let (text, variant) = (&content.variant, names::ident(&content.variant));
        let told = told(content, &quote!(body));
        quote!(crate::models::#name::#variant(body) => round_trip::told_variant(#text, #told),)
    });
    quote!(match body { #(#arms)* })
}

/// The prepared response of a case.
fn prepared(module: &Ident, name: &Ident, number: usize, case: &Case<'_>) -> TokenStream {
    let number = Literal::usize_unsuffixed(number);
    let variant = case.ident();
    let headers: Vec<TokenStream> = case
        .given_headers()
        .map(|(header, field)| {
            let name = header.name.to_ascii_lowercase();
            quote!(#field: prepared.header(#name))
        })
        .collect();
    let body = case.content().map(|content| {
        let made = made(content, &quote!(part));
        match content.payload {
            Payload::Bytes | Payload::Multipart(_) => quote!({
                let part = prepared.part();
                (|| -> Result<_, Misfit> { Ok(#made) })().expect("it is a body")
            }),
            Payload::Json | Payload::Text | Payload::Form => quote!(prepared.body()),
        }
    });
    let status = case
        .has_status()
        .then(|| quote!(status: prepared.status(),));
    let content = match (body, &status, headers.as_slice()) {
        (None, None, []) => quote!(),
        (Some(body), None, []) => quote!((#body)),
        (None, _, headers) => quote!({ #status #(#headers),* }),
        (Some(body), _, headers) => quote!({ #status body: #body, #(#headers),* }),
    };
    quote!(#number => Ok(crate::server::#module::#name::#variant #content),)
}
