//! `quay schema`: the JSON schema of the file, for editors.

use apitwin_cli::{Failure, FailureKind};
use clap::Command;

use super::super::schema::schema;
use super::Io;

/// Its name, help and arguments.
pub fn command() -> Command {
    Command::new("schema")
        .about("Write the JSON schema of the files of `apply`, for editors")
        .after_help("Example: quay schema > quay.schema.json")
}

/// Does it. Nothing is sent.
///
/// # Errors
///
/// The output cannot be written.
pub fn write(io: &mut Io<'_>) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(&schema()).map_err(|error| {
        Failure::new(
            FailureKind::Server,
            format!("the schema cannot be written: {error}"),
        )
    })?;
    io.say(&format!("{text}\n"))
}
