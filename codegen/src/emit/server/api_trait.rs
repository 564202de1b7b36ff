//! Emits the trait of a tag, and the types of its arguments and responses.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::default_value::default_value;
use super::idents::{part_ident, response_ident, trait_ident};
use super::response;
use crate::emit::docs::{
    access, deprecation, doc, introduction, paragraph, rejections, responses, sentence,
};
use crate::emit::types::{body_type, path_parameter_type, rust_type};
use crate::ir::{Api, Operation, Parameter, Tag, Type};
use crate::names;

/// The trait: a method for every operation, each with a default that responds with 501.
pub(super) fn tokens(api: &Api, tag: &Tag, operations: &[&Operation]) -> TokenStream {
    let name = trait_ident(&tag.name);
    let methods = operations.iter().enumerate().map(|(index, operation)| {
        let example = (index == 0).then(|| example(api, &tag.name, operation));
        method(operation, example)
    });
    let about = match tag.description.is_empty() {
        true => String::new(),
        false => format!("{}\n\n", sentence(&tag.description)),
    };
    let docs = doc(&format!(
        "The operations of tag `{}`.\n\n{about}Implement the methods that you need as plain \
         `async fn`. All others respond with 501 and name the operation.",
        tag.name,
    ));
    quote! {
        #docs
        pub trait #name: Send + Sync + 'static {
            #(#methods)*
        }
    }
}

/// What makes a shared implementer one itself, so that several tags can have the same.
pub(super) fn shared(tag: &Tag, operations: &[&Operation]) -> TokenStream {
    let name = trait_ident(&tag.name);
    let methods = operations.iter().map(|operation| {
        let (method, response) = (names::value_ident(&operation.id), response_ident(operation));
        let arguments = arguments(operation);
        let declared = arguments.iter().map(|(name, ty)| quote!(#name: #ty));
        let passed = arguments.iter().map(|(name, _)| name);
        quote! {
            fn #method(
                &self,
                context: Context,
                #(#declared,)*
            ) -> impl Future<Output = Result<#response, Rejection>> + Send {
                T::#method(self, context, #(#passed),*)
            }
        }
    });
    let docs = doc("What is shared serves what `T` serves.");
    quote! {
        #docs
        impl<T: #name> #name for Arc<T> {
            #(#methods)*
        }
    }
}

fn method(operation: &Operation, example: Option<String>) -> TokenStream {
    let name = names::value_ident(&operation.id);
    let response = response_ident(operation);
    let arguments = arguments(operation);
    let declared = arguments.iter().map(|(name, ty)| quote!(#name: #ty));
    let unused = arguments.iter().map(|(name, _)| quote!(#name));
    let docs = doc(&docs(operation, example));
    quote! {
        #docs
        fn #name(
            &self,
            context: Context,
            #(#declared,)*
        ) -> impl Future<Output = Result<#response, Rejection>> + Send {
            let _ = (#(#unused,)*);
            async move { Err(Rejection::not_implemented(context.operation)) }
        }
    }
}

/// The arguments after the context: path, query, headers, cookies and body, where the operation has
/// them.
pub(in crate::emit) fn arguments(operation: &Operation) -> Vec<(Ident, TokenStream)> {
    let mut arguments = Vec::new();
    if !operation.path_parameters.is_empty() {
        let ty = part_ident(operation, "Path");
        arguments.push((format_ident!("path"), quote!(#ty)));
    }
    if !operation.query_parameters.is_empty() {
        let ty = part_ident(operation, "Query");
        arguments.push((format_ident!("query"), quote!(#ty)));
    }
    if !operation.header_parameters.is_empty() {
        let ty = part_ident(operation, "Headers");
        arguments.push((format_ident!("headers"), quote!(#ty)));
    }
    if !operation.cookie_parameters.is_empty() {
        let ty = part_ident(operation, "Cookies");
        arguments.push((format_ident!("cookies"), quote!(#ty)));
    }
    if let Some(body) = &operation.body {
        let ty = body_type(body);
        let ty = if body.required {
            ty
        } else {
            quote!(Option<#ty>)
        };
        arguments.push((format_ident!("body"), ty));
    }
    arguments
}

fn docs(operation: &Operation, example: Option<String>) -> String {
    let mut text = introduction(operation);
    text.push_str(&access(operation));
    text.push_str(&responses(
        operation
            .successes()
            .filter(|response| !response.documented_only),
    ));
    text.push_str(&format!("\n# Errors\n\n{}\n", rejections(operation)));
    if let Some(example) = example {
        text.push_str(&example);
    }
    text
}

/// How the method is implemented, shown for the first operation of a tag.
fn example(api: &Api, tag: &str, operation: &Operation) -> String {
    let (module, library) = (names::module_name(tag), &api.library);
    let (api_trait, method) = (trait_ident(tag), names::value_name(&operation.id));
    let response = response_ident(operation);
    let mut imports = vec![api_trait.to_string(), response.to_string()];
    let mut arguments_text = String::new();
    for (name, ty) in arguments(operation) {
        let ty = ty.to_string().replace(' ', "");
        if name != "body" {
            imports.push(ty.clone());
        }
        let ty = ty.replace("crate::", &format!("{library}::"));
        arguments_text.push_str(&format!("        _{name}: {ty},\n"));
    }
    imports.sort();
    let imports = imports.join(",\n    ");
    format!(
        "\n# Example\n\n```\nuse {library}::server::{module}::{{\n    {imports},\n}};\n\
         use {library}::server::{{Context, Rejection}};\n\n\
         struct Mine;\n\nimpl {api_trait} for Mine {{\n    async fn {method}(\n        &self,\n        \
         _context: Context,\n{arguments_text}    ) -> Result<{response}, Rejection> {{\n        \
         Err(Rejection::not_found())\n    }}\n}}\n```\n"
    )
}

/// The types of path and query, and the response.
pub(super) fn types(api: &Api, operation: &Operation) -> Vec<TokenStream> {
    let mut types = Vec::new();
    if !operation.path_parameters.is_empty() {
        types.push(part(
            operation,
            "Path",
            "path parameters",
            &operation.path_parameters,
            |parameter| path_parameter_type(api, parameter),
        ));
    }
    let others = [
        ("Query", "query parameters", &operation.query_parameters),
        ("Headers", "headers", &operation.header_parameters),
        ("Cookies", "cookies", &operation.cookie_parameters),
    ];
    for (suffix, what, parameters) in others {
        if !parameters.is_empty() {
            types.push(part(operation, suffix, what, parameters, |parameter| {
                let ty = rust_type(query_type(parameter));
                if parameter.required || default_value(api, parameter).is_some() {
                    ty
                } else {
                    quote!(Option<#ty>)
                }
            }));
        }
    }
    types.push(response::tokens(api, operation));
    types
}

/// What a server reads a parameter of the query as.
pub(super) fn query_type(parameter: &Parameter) -> &Type {
    match parameter.read_in_code {
        true => &Type::Text,
        false => &parameter.ty,
    }
}

fn part(
    operation: &Operation,
    suffix: &str,
    what: &str,
    parameters: &[Parameter],
    ty: impl Fn(&Parameter) -> TokenStream,
) -> TokenStream {
    let name = part_ident(operation, suffix);
    let docs = doc(&format!("The {what} of `{}`.", operation.id));
    let fields = parameters.iter().map(|parameter| {
        let mut text = sentence(&parameter.description);
        text.push_str(deprecation(parameter.deprecated));
        text.push_str(&paragraph(&parameter.notes));
        if let Some(default) = &parameter.default {
            text.push_str(&format!("\n\nIt is `{default}` where it is not sent."));
        }
        let (docs, ident) = (doc(&text), names::ident(&parameter.rust_name));
        let ty = ty(parameter);
        quote!(#docs pub #ident: #ty)
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name {
            #(#fields),*
        }
    }
}
