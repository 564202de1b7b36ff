//! The builder of a call: its parameters, their setters, and the sending.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ImplItemFn;

use super::success::Success;
use crate::emit::docs::{deprecation, doc, paragraph, sentence};
use crate::emit::types::{body_type, is_stream, path_parameter_type, rust_type, short_name};
use crate::format;
use crate::ir::{Api, Operation, Parameter, Shape, Type};
use crate::names;

/// The struct and its methods, laid out. `request` is the function that progenitor wrote.
pub(super) fn items(api: &Api, operation: &Operation, request: ImplItemFn) -> Vec<String> {
    let name = names::type_ident(&operation.id);
    let slots = slots(api, operation);
    let method = names::value_name(&operation.id);
    let docs = doc(&format!(
        "A call of `{}`, which [`Client::{method}`](crate::Client::{method}) begins.",
        operation.id
    ));
    let declared = slots.iter().map(Slot::declaration);
    let initial = slots.iter().map(Slot::initial);
    let arguments = slots.iter().filter_map(Slot::argument);
    let setters = slots.iter().filter_map(Slot::setter);
    let send = send(operation);
    let has_stream = operation
        .body
        .iter()
        .flat_map(|body| &body.contents)
        .any(is_stream);
    let derives = match has_stream {
        true => quote!(#[derive(Debug)]),
        false => quote!(#[derive(Debug, Clone)]),
    };
    let success = Success::of(operation).rust_type(operation);
    let methods = quote! {
        impl #name {
            pub(crate) fn new(client: &crate::Client, #(#arguments),*) -> Self {
                Self { client: client.clone(), #(#initial,)* }
            }
            #(#setters)*
            #send
        }
    };
    vec![
        format::layout(quote! {
            #docs
            #[must_use = "a call does nothing before it is sent or awaited"]
            #derives
            pub struct #name {
                client: crate::Client,
                #(#declared,)*
            }
        }),
        format::layout_with(methods, request),
        format::layout(quote! {
            impl std::future::IntoFuture for #name {
                type Output = Result<ResponseValue<#success>, Error>;
                type IntoFuture = runtime::ResponseFuture<#success, Error>;

                #[inline]
                fn into_future(self) -> Self::IntoFuture {
                    self.send()
                }
            }
        }),
    ]
}

/// The required parameters of an operation and its body if it must be given, in the order of the
/// arguments: each with its declaration.
pub(super) fn arguments(api: &Api, operation: &Operation) -> Vec<Argument> {
    let required = slots(api, operation).into_iter();
    let required = required.filter_map(|slot| {
        Some(Argument {
            declared: slot.argument()?,
            docs: format!("- `{}`: {}", slot.name, slot.docs.replace('\n', " ")),
            name: slot.name,
        })
    });
    required.collect()
}

/// An argument of the method that begins a call.
pub(super) struct Argument {
    pub name: proc_macro2::Ident,
    /// Its name and type.
    pub declared: TokenStream,
    /// An item of a list.
    pub docs: String,
}

/// The names of the setters of an operation.
pub(super) fn setters(api: &Api, operation: &Operation) -> Vec<String> {
    let slots = slots(api, operation).into_iter();
    let optional = slots.filter(|slot| !slot.required);
    optional.map(|slot| slot.name.to_string()).collect()
}

/// Whether a call keeps its body in an `Option`, which is sent only if there is one.
pub(super) fn body_is_option(api: &Api, operation: &Operation) -> bool {
    let mut slots = slots(api, operation).into_iter();
    slots.any(|slot| slot.kind == SlotKind::Body && !slot.required)
}

/// A parameter or the body, as the builder keeps it.
struct Slot {
    name: proc_macro2::Ident,
    ty: TokenStream,
    /// Whether a call cannot be made without it.
    required: bool,
    kind: SlotKind,
    deprecated: bool,
    docs: String,
}

#[derive(Clone, Copy, PartialEq)]
enum SlotKind {
    Parameter,
    /// A body that may be an object without properties, which says the same as none.
    BodyOrEmpty,
    Body,
}

impl Slot {
    fn declaration(&self) -> TokenStream {
        let Self { name, ty, .. } = self;
        match (self.kind, self.required) {
            (SlotKind::Parameter, true) => quote!(#name: Result<#ty, ParameterError>),
            (SlotKind::Parameter, false) => quote!(#name: Result<Option<#ty>, ParameterError>),
            (SlotKind::Body, false) => quote!(#name: Option<#ty>),
            (SlotKind::Body, true) | (SlotKind::BodyOrEmpty, _) => quote!(#name: #ty),
        }
    }

    /// An argument of the method that begins the call.
    fn argument(&self) -> Option<TokenStream> {
        let Self { name, ty, .. } = self;
        self.required.then(|| match self.kind {
            SlotKind::Parameter => quote!(#name: impl runtime::Argument<#ty>),
            SlotKind::Body | SlotKind::BodyOrEmpty => {
                quote!(#name: impl runtime::BodyArgument<#ty>)
            }
        })
    }

    /// The field of a call that begins.
    fn initial(&self) -> TokenStream {
        let name = &self.name;
        let (text, shown) = (name.to_string(), short_name(&self.ty));
        match (self.kind, self.required) {
            (SlotKind::Parameter, true) => {
                quote!(#name: ParameterError::convert(#text, #shown, #name))
            }
            (SlotKind::Parameter, false) => quote!(#name: Ok(None)),
            (SlotKind::Body | SlotKind::BodyOrEmpty, true) => quote!(#name: #name.into_body()),
            (SlotKind::Body, false) => quote!(#name: None),
            (SlotKind::BodyOrEmpty, false) => quote!(#name: Default::default()),
        }
    }

    fn setter(&self) -> Option<TokenStream> {
        if self.required {
            return None;
        }
        let Self { name, ty, .. } = self;
        let (text, shown) = (name.to_string(), short_name(ty));
        let docs = doc(&self.docs);
        let deprecated = self.deprecated.then(|| {
            let note = format!("the document advises against `{name}`");
            quote!(#[deprecated = #note])
        });
        let (taken, value) = match self.kind {
            SlotKind::Parameter => (
                quote!(runtime::OptionalArgument<#ty>),
                quote!(ParameterError::convert_optional(#text, #shown, #name)),
            ),
            SlotKind::Body => (
                quote!(runtime::OptionalBody<#ty>),
                quote!(#name.into_optional_body()),
            ),
            SlotKind::BodyOrEmpty => (
                quote!(runtime::OptionalBody<#ty>),
                quote!(#name.into_optional_body().unwrap_or_default()),
            ),
        };
        Some(quote! {
            #docs
            #deprecated
            pub fn #name(mut self, #name: impl #taken) -> Self {
                self.#name = #value;
                self
            }
        })
    }
}

fn slots(api: &Api, operation: &Operation) -> Vec<Slot> {
    let path = operation
        .path_parameters
        .iter()
        .map(|parameter| slot(parameter, path_parameter_type(api, parameter)));
    let others = operation
        .query_parameters
        .iter()
        .chain(&operation.header_parameters)
        .chain(&operation.cookie_parameters)
        .map(|parameter| slot(parameter, rust_type(&parameter.ty)));
    let body = operation.body.as_ref().map(|body| Slot {
        name: names::ident("body"),
        ty: body_type(body),
        required: body.required,
        kind: match body.json().and_then(|json| json.ty()) {
            Some(ty) if can_be_empty(api, ty) => SlotKind::BodyOrEmpty,
            _ => SlotKind::Body,
        },
        deprecated: false,
        docs: match body.description.as_str() {
            "" => "The body of the request.".to_owned(),
            description => sentence(description),
        },
    });
    path.chain(others).chain(body).collect()
}

fn slot(parameter: &Parameter, ty: TokenStream) -> Slot {
    Slot {
        name: names::ident(&parameter.rust_name),
        ty,
        required: parameter.required,
        kind: SlotKind::Parameter,
        deprecated: parameter.deprecated,
        docs: parameter_docs(parameter),
    }
}

/// Whether an object has no required property. An empty body says the same as none.
fn can_be_empty(api: &Api, ty: &Type) -> bool {
    let Type::Model(name) = ty else {
        return false;
    };
    matches!(
        api.models.get(name).map(|model| &model.shape),
        Some(Shape::Object { fields, .. }) if fields.iter().all(|field| !field.required)
    )
}

fn parameter_docs(parameter: &Parameter) -> String {
    let mut text = sentence(&parameter.description);
    if parameter.ignored {
        text.push_str(" The server accepts it without any effect.");
    }
    if let Some(default) = &parameter.default {
        text.push_str(&format!(" The server takes `{default}` without it."));
    }
    text.push_str(deprecation(parameter.deprecated));
    text.push_str(&paragraph(&parameter.notes));
    text
}

/// The method that sends a call.
fn send(operation: &Operation) -> TokenStream {
    let constant = names::operation_ident(&operation.id);
    let success = Success::of(operation);
    let call = match success {
        Success::Empty => quote!(crate::client::call_without_body),
        Success::Same(_) | Success::ByStatus(_) => quote!(crate::client::call),
        Success::Received(_) => quote!(apitwin_runtime::client::receive::<Self, _>),
    };
    let success = success.rust_type(operation);
    let mut parameters = operation.path_parameters.iter();
    let has_secret = parameters.any(|parameter| parameter.ty == Type::Secret);
    let hide_path = has_secret.then(|| quote!(.hide_path()));
    let docs = doc(&format!(
        "Sends `{} {}`.\n\n# Errors\n\nA parameter does not convert, the request does not get \
         through, the server rejects it, or the response does not fit the document.",
        operation.method, operation.path.template
    ));
    quote! {
        #docs
        #[inline]
        pub fn send(self) -> runtime::ResponseFuture<#success, Error> {
            let client = self.client.clone();
            #call(
                &crate::api::operations::#constant,
                client,
                self.into_request(),
            )
            #hide_path
        }
    }
}
