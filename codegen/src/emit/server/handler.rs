//! Emits the routes of a tag: each decodes a request and calls a method of the trait.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::api_trait::{arguments, query_type};
use super::default_value::default_value;
use super::idents::{part_ident, trait_ident};
use super::schemas::{body_constant, constant_of, kind, list_kind, parameters_constant};
use crate::emit::parameters::{is_plain_to_server, location, wire_name};
use crate::ir::{
    Api, Body, Constraints, Content, FormPart, Location, Operation, Parameter, PartKind, Payload,
    Type,
};
use crate::names;

/// The function that makes the routes of a tag around an implementer, and one for each route.
pub(super) fn routes(api: &Api, tag: &str, operations: &[&Operation]) -> Vec<TokenStream> {
    let api_trait = trait_ident(tag);
    let names = operations.iter().map(|operation| route_ident(operation));
    let mut items = vec![quote! {
        /// The routes of the tag, each with its handler.
        pub(crate) fn routes<T: #api_trait>(api: T) -> Vec<Route> {
            let api = Arc::new(api);
            Vec::from([#(#names(&api)),*])
        }
    }];
    items.extend(
        operations
            .iter()
            .map(|operation| route(api, &api_trait, operation)),
    );
    items
}

fn route(api: &Api, api_trait: &proc_macro2::Ident, operation: &Operation) -> TokenStream {
    let (name, constant) = (
        route_ident(operation),
        names::operation_ident(&operation.id),
    );
    let method = names::value_ident(&operation.id);
    let query = operation
        .query_parameters
        .iter()
        .filter(|parameter| is_plain_to_server(api, parameter))
        .map(|parameter| query_parameter(api, parameter));
    let has_others = operation
        .parameters()
        .any(|parameter| !is_plain_to_server(api, parameter));
    let others = has_others.then(|| {
        let constant = parameters_constant(operation);
        quote!(.with_parameters(super::schemas::#constant))
    });
    let json = operation.body.as_ref().and_then(|body| body.json()?.ty());
    let contents = match &operation.body {
        Some(body) if json.is_none() => contents(operation, body),
        _ => Vec::new(),
    };
    let body = match json {
        Some(ty) => {
            let schema = schema_reference(operation, 0, ty);
            quote!(Some(#schema))
        }
        None => quote!(None),
    };
    let optional = operation.body.as_ref().is_some_and(|body| !body.required);
    let optional = optional.then(|| quote!(.with_optional_body()));
    let silent = operation.extensions.silent_body;
    let silent = silent.then(|| quote!(.with_silent_body()));
    let limit = operation.extensions.json_limit.map(|bytes| {
        let bytes = Literal::u64_unsuffixed(bytes);
        quote!(.with_json_limit(#bytes))
    });
    let decoded = decode(api, operation);
    let arguments = arguments(operation).into_iter().map(|(name, _)| name);
    let takes_body = operation.body.as_ref().is_some_and(is_taken);
    // A path parameter is moved out of the call, and so is what has a style, and some bodies.
    let is_moved = has_others || takes_body || !operation.path_parameters.is_empty();
    let mutable = is_moved.then(|| quote!(mut));
    quote! {
        fn #name<T: #api_trait>(api: &Arc<T>) -> Route {
            let api = Arc::clone(api);
            Route::new(&operations::#constant, &[#(#query),*], #body, move |#mutable call: Call| {
                let api = Arc::clone(&api);
                async move {
                    #decoded
                    api.#method(call.context, #(#arguments),*).await.map(IntoResponse::into_response)
                }
            })
            #others
            #(#contents)*
            #optional
            #silent
            #limit
        }
    }
}

fn route_ident(operation: &Operation) -> proc_macro2::Ident {
    quote::format_ident!("route_{}", names::value_name(&operation.id))
}

fn decode(api: &Api, operation: &Operation) -> TokenStream {
    let parts = [
        ("Path", "path", &operation.path_parameters),
        ("Query", "query", &operation.query_parameters),
        ("Headers", "headers", &operation.header_parameters),
        ("Cookies", "cookies", &operation.cookie_parameters),
    ];
    let parts = parts
        .into_iter()
        .filter(|(.., parameters)| !parameters.is_empty());
    let parts = parts.map(|(suffix, argument, parameters)| {
        let (argument, ty) = (names::ident(argument), part_ident(operation, suffix));
        let fields = parameters.iter().map(|parameter| {
            let (field, value) = (names::ident(&parameter.rust_name), read(api, parameter));
            quote!(#field: #value)
        });
        quote!(let #argument = #ty { #(#fields),* };)
    });
    let body = operation.body.as_ref().map(|body| match body.json() {
        Some(_) if body.required => quote!(let body = call.body()?;),
        Some(_) => quote!(let body = call.optional_body()?;),
        None => {
            let received = received(body);
            quote!(let body = #received;)
        }
    });
    quote!(#(#parts)* #body)
}

/// The value of a parameter, read from the call.
fn read(api: &Api, parameter: &Parameter) -> TokenStream {
    let name = &parameter.name;
    let is_plain = is_plain_to_server(api, parameter);
    if is_plain && parameter.location == Location::Path {
        return quote!(call.path(#name)?);
    }
    let (location, wire) = (location(parameter.location), wire_name(parameter));
    let default = default_value(api, parameter);
    match (parameter.required, is_plain) {
        (true, true) => quote!(call.required_query(#name)?),
        (true, false) => quote!(call.required_parameter(#location, #wire)?),
        (false, is_plain) => {
            let value = match is_plain {
                true => quote!(call.query(#name)?),
                false => quote!(call.parameter(#location, #wire)?),
            };
            match default {
                Some(default) => quote!(#value.#default),
                None => value,
            }
        }
    }
}

fn query_parameter(api: &Api, parameter: &Parameter) -> TokenStream {
    let Parameter {
        name,
        required,
        constraints,
        ..
    } = parameter;
    let help = parameter.help.as_ref().unwrap_or(&parameter.description);
    let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
    let kind = query_kind(api, query_type(parameter), constraints);
    quote!(QueryParameter { name: #name, required: #required, kind: #kind, help: #help })
}

/// What a parameter must be like. It names no schema, since each file is compiled by its own feature.
fn query_kind(api: &Api, ty: &Type, constraints: &Constraints) -> TokenStream {
    match api.resolved(ty) {
        Type::List(item) => {
            let item = kind(api, api.resolved(item), &constraints.inside());
            list_kind(&quote!(&Schema { kind: #item, ..Schema::ANY }), constraints)
        }
        ty => kind(api, ty, constraints),
    }
}

/// Whether a body is moved out of the call.
fn is_taken(body: &Body) -> bool {
    let mut contents = body.contents.iter();
    contents.any(|it| matches!(it.payload, Payload::Multipart(_) | Payload::Bytes))
}

/// The calls that add the media types of a body to a route.
fn contents(operation: &Operation, body: &Body) -> Vec<TokenStream> {
    let contents = body.contents.iter().enumerate();
    let contents = contents.map(|(index, content)| {
        let schema = match (&content.payload, content.ty()) {
            (Payload::Multipart(_), _) | (_, None) => {
                let constant = body_constant(operation, index);
                quote!(super::schemas::#constant)
            }
            (_, Some(ty)) => schema_reference(operation, index, ty),
        };
        let reading = match &content.payload {
            Payload::Json => quote!(Json(#schema)),
            Payload::Text => quote!(Text(#schema)),
            Payload::Form => quote!(Form(#schema)),
            Payload::Bytes => quote!(Stream),
            Payload::Multipart(form) => {
                let is_file = |part: &&FormPart| !matches!(part.kind, PartKind::Value(_));
                let files = form.parts.iter().filter(is_file).map(|part| &part.name);
                quote!(Multipart { schema: #schema, files: &[#(#files),*] })
            }
        };
        let media_type = &content.media_type;
        quote!(.with_content(#media_type, apitwin_runtime::server::Reading::#reading))
    });
    contents.collect()
}

/// A body that is not plain JSON, taken from the call.
fn received(body: &Body) -> TokenStream {
    let take = |content: &Content| match content.payload {
        Payload::Multipart(_) => quote!(call.multipart()?),
        Payload::Bytes => quote!(call.stream()?),
        Payload::Json | Payload::Text | Payload::Form => quote!(call.body()?),
    };
    let optional = |taken: TokenStream| match body.required {
        true => taken,
        false => quote!(Some(#taken)),
    };
    let none = (!body.required).then(|| quote!(None => None,));
    if let [only] = body.contents.as_slice() {
        let taken = optional(take(only));
        return match body.required {
            true => taken,
            false => quote!(match call.content() { #none _ => #taken }),
        };
    }
    let name = names::ident(&body.name);
    let last = body.contents.len() - 1;
    let arms = body.contents.iter().enumerate().map(|(index, content)| {
        let (variant, taken) = (names::ident(&content.variant), take(content));
        let taken = optional(quote!(crate::models::#name::#variant(#taken)));
        let pattern = match index == last {
            true => quote!(_),
            false => {
                let index = Literal::usize_unsuffixed(index);
                quote!(Some(#index))
            }
        };
        quote!(#pattern => #taken,)
    });
    quote!(match call.content() { #none #(#arms)* })
}

/// The schema of a body, in the media type at this place.
fn schema_reference(operation: &Operation, index: usize, ty: &Type) -> TokenStream {
    match ty {
        Type::Model(name) => {
            let constant = constant_of(name);
            quote!(&super::schemas::#constant)
        }
        _ => {
            let constant = body_constant(operation, index);
            quote!(super::schemas::#constant)
        }
    }
}
