//! The program of the crate: its operations as commands.

use heck::ToShoutySnakeCase as _;
use quote::quote;

use super::title;
use crate::emit::docs::{doc, safe};
use crate::format;
use crate::ir::Api;
use crate::names;
use crate::settings::Settings;

/// Where the program is.
pub(super) fn path(settings: &Settings) -> String {
    format!("src/bin/{}.rs", settings.package)
}

pub(super) fn file(api: &Api, settings: &Settings) -> String {
    let library = names::ident(&settings.library());
    let (name, title) = (&settings.package, title(api));
    let shown = safe(&title);
    let about_program = doc(&format!("The command line of {shown}."));
    let about = format!("Call {title}");
    // Its variables begin as those of the client do.
    let prefix = name.to_shouty_snake_case();
    let is_usual = prefix == name.replace('-', "_").to_ascii_uppercase();
    let prefix = (!is_usual).then(|| {
        quote! {
            fn prefix(&self) -> String {
                #prefix.to_owned()
            }
        }
    });
    let items = [
        quote! {
            use std::process::ExitCode;
            use apitwin_cli::Program;
            use ::#library::command::CommandLine;
        },
        quote! {
            #about_program
            #[derive(Clone, Copy, Debug)]
            struct CommandLineProgram;
        },
        quote! {
            impl Program for CommandLineProgram {
                type Client = ::#library::Client;
                fn name(&self) -> &'static str {
                    #name
                }
                fn about(&self) -> &'static str {
                    #about
                }
                fn version(&self) -> &'static str {
                    env!("CARGO_PKG_VERSION")
                }
                #prefix
                fn table(&self) -> &'static CommandLine {
                    &::#library::commands::COMMAND_LINE
                }
            }
        },
        quote! {
            fn main() -> ExitCode {
                apitwin_cli::run(&CommandLineProgram)
            }
        },
    ];
    format::file(
        &format!("The program `{name}`: the operations of {shown} as commands."),
        items,
    )
}
