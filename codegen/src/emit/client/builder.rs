//! The builder of a call: its parameters, their setters, and the sending.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::ImplItemFn;

use super::success::Success;
use crate::emit::docs::{doc, sentence};
use crate::emit::types::{path_parameter_type, rust_type, short_name};
use crate::ir::{Api, Operation, Parameter, Shape, Type};
use crate::names;

/// The struct and its methods. `request` is the function that progenitor wrote.
pub(super) fn tokens(api: &Api, operation: &Operation, request: &ImplItemFn) -> Vec<TokenStream> {
    let name = names::type_ident(&operation.id);
    let slots = slots(api, operation);
    let method = names::value_name(&operation.id);
    let docs = doc(&format!(
        "A call of `{}`, which [`Client::{method}`](crate::Client::{method}) begins.",
        operation.id
    ));
    let declared = slots.iter().map(
        |Slot {
             name, ty, required, ..
         }| {
            if *required {
                quote!(#name: Result<#ty, ParameterError>)
            } else {
                quote!(#name: Result<Option<#ty>, ParameterError>)
            }
        },
    );
    let initial = slots.iter().map(|slot| {
        let (name, initial) = (&slot.name, slot.initial());
        quote!(#name: #initial)
    });
    let setters = slots.iter().map(Slot::setter);
    let send = send(operation);
    vec![
        quote! {
            #docs
            #[must_use = "a call does nothing before it is sent"]
            #[derive(Debug, Clone)]
            pub struct #name<'a> {
                client: &'a crate::Client,
                #(#declared,)*
            }
        },
        quote! {
            impl<'a> #name<'a> {
                pub(crate) fn new(client: &'a crate::Client) -> Self {
                    Self { client, #(#initial,)* }
                }
                #(#setters)*
                #request
                #send
            }
        },
    ]
}

/// A parameter or the body, as the builder keeps it.
struct Slot {
    name: proc_macro2::Ident,
    ty: TokenStream,
    /// Whether a call cannot be sent without it.
    required: bool,
    /// Whether it is a body that is empty until it is set.
    empty_body: bool,
    docs: String,
}

impl Slot {
    fn initial(&self) -> TokenStream {
        if !self.required {
            return quote!(Ok(None));
        }
        if self.empty_body {
            return quote!(Ok(Default::default()));
        }
        let (name, ty) = (self.name.to_string(), short_name(&self.ty));
        quote!(Err(ParameterError::missing(#name, #ty)))
    }

    fn setter(&self) -> TokenStream {
        let Self { name, ty, .. } = self;
        let (text, shown) = (name.to_string(), short_name(ty));
        let docs = doc(&self.docs);
        let convert = quote!(ParameterError::convert(#text, #shown, value));
        let value = if self.required {
            convert
        } else {
            quote!(#convert.map(Some))
        };
        quote! {
            #docs
            pub fn #name<V>(mut self, value: V) -> Self
            where
                V: TryInto<#ty, Error: Into<BoxError>>,
            {
                self.#name = #value;
                self
            }
        }
    }
}

fn slots(api: &Api, operation: &Operation) -> Vec<Slot> {
    let path = operation
        .path_parameters
        .iter()
        .map(|parameter| slot(parameter, path_parameter_type(parameter)));
    let query = operation
        .query_parameters
        .iter()
        .map(|parameter| slot(parameter, rust_type(&parameter.ty)));
    let body = operation.body.as_ref().map(|body| {
        let about = match body.description.as_str() {
            "" => "The body of the request.".to_owned(),
            description => sentence(description),
        };
        Slot {
            name: names::ident("body"),
            ty: rust_type(&body.ty),
            // Progenitor asks for every body.
            required: true,
            empty_body: !body.required && can_be_empty(api, &body.ty),
            docs: with_presence(about, body.required),
        }
    });
    path.chain(query).chain(body).collect()
}

fn slot(parameter: &Parameter, ty: TokenStream) -> Slot {
    Slot {
        name: names::value_ident(&parameter.name),
        ty,
        required: parameter.required,
        empty_body: false,
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
    let limits = &parameter.constraints;
    match (limits.minimum, limits.maximum) {
        (Some(least), Some(most)) => text.push_str(&format!(" From {least} to {most}.")),
        (Some(least), None) => text.push_str(&format!(" At least {least}.")),
        (None, Some(most)) => text.push_str(&format!(" At most {most}.")),
        (None, None) => {}
    }
    if parameter.ignored {
        text.push_str(" The server accepts it without any effect.");
    }
    with_presence(text, parameter.required)
}

fn with_presence(text: String, required: bool) -> String {
    format!(
        "{text}\n\n{}.",
        if required { "Required" } else { "Optional" }
    )
}

/// The method that sends a call.
fn send(operation: &Operation) -> TokenStream {
    let constant = names::operation_ident(&operation.id);
    let success = Success::of(operation);
    let call = match success {
        Success::Empty => quote!(call_without_body),
        Success::Same(_) | Success::ByStatus(_) => quote!(call),
    };
    let success = success.rust_type(operation);
    let statuses = operation.successes().map(|response| response.status);
    let statuses = statuses.map(Literal::u16_unsuffixed);
    let docs = doc(&format!(
        "Sends `{} {}`.\n\n# Errors\n\nA parameter is missing or does not convert, the request does \
         not get through, the server rejects it, or the response does not fit the document.",
        operation.method, operation.path.template
    ));
    quote! {
        #docs
        #[inline]
        pub fn send(
            self,
        ) -> impl Future<Output = Result<ResponseValue<#success>, Error>> {
            crate::client::#call(
                &crate::api::operations::#constant,
                &[#(#statuses),*],
                self.client,
                self.into_request(),
            )
        }
    }
}
