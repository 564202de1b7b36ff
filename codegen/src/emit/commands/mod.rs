//! Emits the operations as commands of a command line: a table that the runtime makes a program of.

mod body;
mod example;
mod parameter;
mod property;
mod response;
mod secret;
mod value;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use self::body::CommandContent;
use self::parameter::Argument;
use super::docs::{doc, sentence};
use crate::files::Files;
use crate::format;
use crate::ir::{Api, Operation};
use crate::names::{self, Flags};

/// Adds `commands/`: a file for each tag, and the table of all.
pub(super) fn emit(api: &Api, files: &mut Files) {
    let mut tags: BTreeMap<String, Vec<TokenStream>> = BTreeMap::new();
    for operation in &api.operations {
        let module = names::module_name(&operation.tag);
        tags.entry(module)
            .or_default()
            .push(command(api, operation));
    }
    let modules = tags.keys().map(|module| names::ident(module));
    let modules = quote!(#(mod #modules;)*);
    for (module, items) in tags {
        let about = "The operations of one tag, as commands.";
        let imports = quote! {
            #[allow(unused_imports, reason = "no tag needs all of them")]
            use apitwin_runtime::client::ResponseCase;
            #[allow(unused_imports, reason = "no tag needs all of them")]
            use apitwin_runtime::command::{
                BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
                CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
            };
        };
        let text = format::file(about, std::iter::once(imports).chain(items));
        files.add(format!("src/api/commands/{module}.rs"), text);
    }
    let about = "The operations as commands of a command line.";
    files.add(
        "src/api/commands/mod.rs",
        format::file(about, [modules, table(api)]),
    );
}

/// The table of all commands.
fn table(api: &Api) -> TokenStream {
    let (title, version) = (&api.title, &api.version);
    let mut operations: Vec<&Operation> = api.operations.iter().collect();
    operations.sort_by(|one, other| one.command.cmp(&other.command));
    let commands = operations.iter().map(|operation| {
        let module = names::ident(&names::module_name(&operation.tag));
        let constant = names::operation_ident(&operation.id);
        quote!(&#module::#constant)
    });
    let groups = api.command_groups.iter().map(|group| {
        let (words, about) = (&group.words, &group.about);
        quote!(CommandGroup { words: &[#(#words),*], about: #about })
    });
    let scopes = api.scopes.iter().map(|scope| {
        let (name, description) = (&scope.name, &scope.description);
        quote!((#name, #description))
    });
    quote! {
        use apitwin_runtime::command::{CommandGroup, CommandLine};

        /// Every operation as a command.
        pub static COMMAND_LINE: CommandLine = CommandLine {
            title: #title,
            version: #version,
            commands: &[#(#commands),*],
            groups: &[#(#groups),*],
            scopes: &[#(#scopes),*],
        };
    }
}

/// The arguments of one call of the command of an operation.
pub(super) fn example_arguments(api: &Api, operation: &Operation) -> Vec<String> {
    let mut flags = Flags::new();
    let arguments = parameter::arguments(api, operation, &mut flags);
    let contents = body::contents(api, operation, &mut flags);
    example(operation, &arguments, &contents)
}

fn example(
    operation: &Operation,
    arguments: &[Argument<'_>],
    contents: &[CommandContent<'_>],
) -> Vec<String> {
    let body = operation.body.as_ref();
    example::arguments(
        arguments,
        contents,
        body.and_then(|body| body.contents.first()?.example.as_ref()),
        body.is_some_and(|body| body.required),
    )
}

fn command(api: &Api, operation: &Operation) -> TokenStream {
    let mut flags = Flags::new();
    let arguments = parameter::arguments(api, operation, &mut flags);
    let contents = body::contents(api, operation, &mut flags);
    let example = example(operation, &arguments, &contents);
    let parameters = arguments.iter().map(|argument| argument.tokens(api));
    let body = match &operation.body {
        Some(body) => {
            let body = body::tokens(body, &contents);
            quote!(Some(#body))
        }
        None => quote!(None),
    };
    let response = response::tokens(api, operation);
    let constant = names::operation_ident(&operation.id);
    let words = &operation.command;
    let (summary, description) = (operation.summary.trim(), operation.description.trim());
    let deprecated = operation.deprecated;
    let docs = doc(&format!("`{}`: {}", words.join(" "), sentence(summary)));
    quote! {
        #docs
        pub(super) static #constant: Command = Command {
            words: &[#(#words),*],
            operation: &crate::api::operations::#constant,
            summary: #summary,
            description: #description,
            deprecated: #deprecated,
            parameters: &[#(#parameters),*],
            body: #body,
            response: #response,
            example: &[#(#example),*],
        };
    }
}
