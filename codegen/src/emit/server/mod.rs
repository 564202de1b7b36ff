//! Emits the server half: a trait for every tag, its routes, and the schemas of request bodies.

mod api_trait;
mod default_value;
mod handler;
mod idents;
mod response;
mod schemas;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

pub(super) use self::api_trait::arguments;
use self::api_trait::query_type;
pub(super) use self::default_value::default_value;
pub(super) use self::idents::{response_ident, trait_ident};
pub(super) use self::response::{Case, offered};
use super::cfg::cfg;
use super::docs::doc;
use super::parameters::is_plain_to_server;
use crate::files::Files;
use crate::format;
use crate::ir::{Api, Operation, Type};
use crate::names;

/// Adds the files below `server/`.
pub(super) fn emit(api: &Api, files: &mut Files) {
    let tags: Vec<&str> = api.tags.iter().map(|tag| tag.name.as_str()).collect();
    let mut by_tag: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
    for operation in &api.operations {
        by_tag.entry(&operation.tag).or_default().push(operation);
    }
    for tag in &api.tags {
        let operations = by_tag.remove(tag.name.as_str()).unwrap_or_default();
        let mut items = vec![api_trait::tokens(api, tag, &operations)];
        items.push(api_trait::shared(tag, &operations));
        items.extend(
            operations
                .iter()
                .flat_map(|operation| api_trait::types(api, operation)),
        );
        items.extend(handler::routes(api, &tag.name, &operations));
        items.insert(0, imports(api, &operations, &items));
        let about = format!(
            "The trait of tag `{}`, its arguments and responses.",
            tag.name
        );
        let module = names::module_name(&tag.name);
        files.add(
            format!("src/api/server/{module}.rs"),
            format::file(&about, items),
        );
    }
    schemas::emit(api, files);
    let mut index = index(&tags);
    index.extend(query_values(api));
    files.add(
        "src/api/server/mod.rs",
        format::file("The server half.", index),
    );
}

/// What the file of a tag names of the runtime.
fn imports(api: &Api, operations: &[&Operation], items: &[TokenStream]) -> TokenStream {
    let query = || {
        let parameters = operations.iter().flat_map(|it| &it.query_parameters);
        parameters.filter(|parameter| is_plain_to_server(api, parameter))
    };
    let lists =
        query().any(|parameter| matches!(api.resolved(query_type(parameter)), Type::List(_)));
    let schema = lists.then(|| quote!(Schema,));
    let has_query = query().next().is_some();
    let (kind, parameter) = match has_query {
        true => (quote!(Kind,), quote!(QueryParameter,)),
        false => (quote!(), quote!()),
    };
    let parts = schemas::parts_of_kinds(items);
    quote! {
        use std::sync::Arc;
        use crate::api::operations;
        use crate::server::{
            #(#parts,)* Call, Context, IntoResponse, #kind #parameter Rejection, Response, Route, #schema
        };
    }
}

/// The modules, and the methods of the router's builder that mount an implementer.
fn index(tags: &[&str]) -> Vec<TokenStream> {
    let modules = tags.iter().map(|tag| {
        let (cfg, module) = (cfg([*tag]), names::module_ident(tag));
        let docs = doc(&format!("Tag `{tag}`: its trait, arguments and responses."));
        quote!(#cfg #docs pub mod #module;)
    });
    let mounts = tags.iter().map(|tag| {
        let (cfg, module) = (cfg([*tag]), names::module_ident(tag));
        let api_trait = trait_ident(tag);
        let mount = names::ident(&names::mount_name(tag));
        let docs = doc(&format!(
            "Serves the operations of tag `{tag}` by an implementer of [`{api_trait}`]({module}::{api_trait}).\n\nA tag \
             that is not mounted responds with 501."
        ));
        quote! {
            #cfg
            #docs
            #[must_use]
            pub fn #mount(self, api: impl #module::#api_trait) -> Self {
                self.mount(#tag, #module::routes(api))
            }
        }
    });
    vec![
        quote! {
            #(#modules)*
            mod schemas;
        },
        quote! {
            use crate::server::RouterBuilder;
        },
        quote! {
            impl RouterBuilder {
                #(#mounts)*
            }
        },
    ]
}

/// How an enumeration is read from a query: as it is read from JSON.
fn query_values(api: &Api) -> Vec<TokenStream> {
    let parameters = api
        .operations
        .iter()
        .flat_map(|operation| &operation.query_parameters)
        .filter(|parameter| is_plain_to_server(api, parameter));
    let mut names: Vec<&String> = parameters
        .map(|parameter| match api.resolved(&parameter.ty) {
            Type::List(item) => api.resolved(item),
            ty => ty,
        })
        .filter_map(|ty| match ty {
            Type::Model(name) => Some(name),
            _ => None,
        })
        .collect();
    names.sort();
    names.dedup();
    let models = names.into_iter().filter_map(|name| api.models.get(name));
    models
        .map(|model| {
            let cfg = cfg(model.tags.iter().map(String::as_str));
            let name = names::type_ident(&model.name);
            quote! {
                #cfg
                impl crate::server::QueryValue for crate::models::#name {
                    fn read(text: &str, _syntax: &dyn crate::server::QuerySyntax) -> Option<Self> {
                        serde_json::from_value(text.into()).ok()
                    }
                }
            }
        })
        .collect()
}
