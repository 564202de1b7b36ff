//! Owns the boundary to progenitor: tokens come out of it, and what they say is checked against
//! the intermediate representation before they are used.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use progenitor::{GenerationSettings, Generator, InterfaceStyle, TagStyle};
use quote::ToTokens;
use syn::{Item, ItemImpl, ItemStruct};

use super::success::Success;
use super::view::View;
use super::{rejections, request};
use crate::diagnostic::{Diagnostics, Place};
use crate::ir::{Api, Operation, Type};
use crate::names;

/// What progenitor wrote for one operation.
pub(super) struct Builder {
    /// The struct that holds the parameters.
    pub declaration: ItemStruct,
    /// Its setters, and the function that writes the request.
    pub methods: ItemImpl,
}

/// Runs progenitor and takes the builder of every operation, in the order of the operations.
pub(super) fn builders(api: &Api) -> Result<Vec<Builder>, Diagnostics> {
    let file = generate(api)?;
    let mut problems = Diagnostics::default();
    let mut declarations = BTreeMap::new();
    let mut methods = BTreeMap::new();
    for item in file.items {
        let Item::Mod(module) = item else { continue };
        let items = module.content.map(|(_, items)| items).unwrap_or_default();
        if module.ident == "types" {
            report_types(api, &items, &mut problems);
        } else if module.ident == "builder" {
            for item in items {
                match item {
                    Item::Struct(item) => {
                        declarations.insert(item.ident.to_string(), item);
                    }
                    Item::Impl(item) => {
                        methods.insert(self_name(&item), item);
                    }
                    _ => {}
                }
            }
        }
    }
    let mut builders = Vec::new();
    for operation in &api.operations {
        let name = names::type_name(&operation.id);
        match (declarations.remove(&name), methods.remove(&name)) {
            (Some(declaration), Some(methods)) => {
                let mut builder = Builder {
                    declaration,
                    methods,
                };
                compare(operation, &builder, &mut problems);
                keep_request(operation, &mut builder, &mut problems);
                rejections::keep_literals(&mut builder);
                builders.push(builder);
            }
            _ => refuse(
                operation,
                &mut problems,
                format!("progenitor wrote no builder of the name `{name}`"),
            ),
        }
    }
    problems.or(builders)
}

fn generate(api: &Api) -> Result<syn::File, Diagnostics> {
    let view = View::of(api);
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Merged);
    for (component, ty) in &view.replacements {
        settings.with_replacement(component, ty, std::iter::empty());
    }
    let run = AssertUnwindSafe(|| {
        let document = serde_json::from_value(view.document).map_err(|error| error.to_string())?;
        let mut generator = Generator::new(&settings);
        let tokens = generator
            .generate_tokens(&document)
            .map_err(|error| error.to_string())?;
        syn::parse2(tokens).map_err(|error| error.to_string())
    });
    // Progenitor asserts where it cannot go on. The view leaves it no reason to; should it find
    // one, the user gets a diagnostic and not a backtrace.
    match catch_unwind(run) {
        Ok(Ok(file)) => Ok(file),
        Ok(Err(text)) => Err(refused(api, &text)),
        Err(_) => Err(refused(api, "it panicked")),
    }
}

fn refused(api: &Api, text: &str) -> Diagnostics {
    let mut problems = Diagnostics::default();
    let place = api
        .operations
        .first()
        .map_or_else(nowhere, |operation| operation.place.clone());
    problems.add(
        &place,
        format!("progenitor refused the lowered document: {text}"),
        "this is a fault of quay-codegen: lower the construct in emit/client/view.rs, or refuse it \
         in document/validate",
    );
    problems
}

/// Every type of the view is replaced. A type that is left would be one that the models lack.
fn report_types(api: &Api, items: &[Item], problems: &mut Diagnostics) {
    for item in items {
        let (Item::Struct(ItemStruct { ident, .. }) | Item::Enum(syn::ItemEnum { ident, .. })) =
            item
        else {
            continue;
        };
        let place = api
            .operations
            .first()
            .map_or_else(nowhere, |operation| operation.place.clone());
        problems.add(
            &place,
            format!("progenitor made a type of its own, `{ident}`"),
            "this is a fault of quay-codegen: replace it in emit/client/view.rs",
        );
    }
}

/// The answer and the parameters that progenitor wrote must be those of the operation.
fn compare(operation: &Operation, builder: &Builder, problems: &mut Diagnostics) {
    let success = Success::of(operation).rust_type(operation);
    let expected = normal(&format!("Result<ResponseValue<{success}>, Error<()>>"));
    let methods = builder.methods.items.iter().filter_map(|item| match item {
        syn::ImplItem::Fn(method) => Some(method),
        _ => None,
    });
    let mut setters = Vec::new();
    for method in methods {
        let name = method.sig.ident.to_string();
        if name == "send" {
            let found = match &method.sig.output {
                syn::ReturnType::Type(_, ty) => normal(&ty.to_token_stream().to_string()),
                syn::ReturnType::Default => String::new(),
            };
            if found != expected {
                refuse(
                    operation,
                    problems,
                    format!("progenitor's call yields `{found}`, the document `{expected}`"),
                );
            }
        } else if name != "new" {
            setters.push(name);
        }
    }
    let parameters = operation
        .path_parameters
        .iter()
        .chain(&operation.query_parameters);
    let mut expected: Vec<String> = parameters.map(|it| names::value_name(&it.name)).collect();
    expected.extend(operation.body.iter().map(|_| "body".to_owned()));
    expected.sort();
    setters.sort();
    if setters != expected {
        refuse(
            operation,
            problems,
            format!("progenitor's call takes {setters:?}, the document {expected:?}"),
        );
    }
}

/// Of a call only the request is kept; its type of answer is compared before.
fn keep_request(operation: &Operation, builder: &mut Builder, problems: &mut Diagnostics) {
    let texts: Vec<String> = operation
        .path_parameters
        .iter()
        .filter(|parameter| parameter.ty == Type::Text)
        .map(|parameter| names::value_name(&parameter.name))
        .collect();
    for item in &mut builder.methods.items {
        if let syn::ImplItem::Fn(method) = item
            && method.sig.ident == "send"
            && let Err(problem) = request::keep(method, &texts)
        {
            refuse(operation, problems, format!("progenitor wrote {problem}"));
        }
    }
}

fn refuse(operation: &Operation, problems: &mut Diagnostics, problem: String) {
    problems.add_in(
        &operation.shown(),
        &operation.place,
        problem,
        "this is a fault of quay-codegen: see emit/client",
    );
}

fn self_name(item: &ItemImpl) -> String {
    match &*item.self_ty {
        syn::Type::Path(path) => path
            .path
            .segments
            .last()
            .map(|segment| segment.ident.to_string())
            .unwrap_or_default(),
        _ => String::new(),
    }
}

/// Tokens as text without blanks, since two writers place them differently.
fn normal(tokens: &str) -> String {
    tokens.replace(' ', "").replace(",>", ">")
}

fn nowhere() -> Place {
    Place {
        file: "".into(),
        line: 1,
        column: 1,
    }
}
