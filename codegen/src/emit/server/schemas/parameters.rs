//! Emits the parameters that are checked as bodies are.

use proc_macro2::TokenStream;
use quote::quote;

use super::schema;
use crate::emit::cfg::cfg;
use crate::emit::parameters::{is_plain_to_server, location, style, wire_name};
use crate::ir::{Api, Operation, Parameter};
use crate::names;

/// The parameters of an operation that are checked as bodies are.
pub(super) fn styled<'a>(
    api: &'a Api,
    operation: &'a Operation,
) -> impl Iterator<Item = &'a Parameter> {
    operation
        .parameters()
        .filter(|parameter| !is_plain_to_server(api, parameter))
}

/// The constant of the parameters that are checked as bodies are.
pub(super) fn constant(api: &Api, operation: &Operation) -> Option<TokenStream> {
    let parameters = styled(api, operation).map(|parameter| {
        let (name, required) = (wire_name(parameter), parameter.required);
        let (location, style) = (location(parameter.location), style(parameter.style));
        let schema = schema(api, &parameter.ty, &parameter.constraints);
        quote! {
            apitwin_runtime::server::Parameter {
                name: #name,
                location: #location,
                style: #style,
                required: #required,
                schema: #schema,
            }
        }
    });
    let parameters: Vec<_> = parameters.collect();
    let (name, cfg) = (
        parameters_constant(operation),
        cfg([operation.tag.as_str()]),
    );
    (!parameters.is_empty()).then(|| {
        quote! {
            #cfg
            pub(super) static #name: &[apitwin_runtime::server::Parameter] = &[#(#parameters),*];
        }
    })
}

/// The name of the constant of the parameters that are checked as bodies are.
pub(in crate::emit::server) fn parameters_constant(operation: &Operation) -> proc_macro2::Ident {
    names::parameters_ident(&operation.id)
}
