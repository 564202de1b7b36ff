//! The program: the table of Quay's operations, and the commands that are written by hand.

use apitwin_cli::{CustomCommand, Program};
use apitwin_runtime::command::CommandLine;

/// The program `quay`.
#[derive(Clone, Copy, Debug)]
pub struct Quay;

impl Program for Quay {
    type Client = quay_api::Client;

    fn name(&self) -> &'static str {
        "quay"
    }

    fn about(&self) -> &'static str {
        "Work with a Project Quay or Red Hat Quay container registry"
    }

    fn version(&self) -> &'static str {
        env!("CARGO_PKG_VERSION")
    }

    fn table(&self) -> &'static CommandLine {
        &quay_api::commands::COMMAND_LINE
    }

    fn custom_commands(&self) -> Vec<CustomCommand<Self>> {
        Vec::new()
    }
}
