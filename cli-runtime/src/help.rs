//! What the help of a command says beyond its arguments: access, features, an example.

use std::fmt::Write as _;

use apitwin_runtime::command::Command;

use crate::FailureKind;
use crate::shell;

/// The line of a command in the list of its group.
pub(crate) fn about(command: &Command) -> String {
    let summary = match command.summary {
        "" => command.operation.id,
        summary => summary,
    };
    match command.deprecated {
        true => format!("{summary} (deprecated)"),
        false => summary.to_owned(),
    }
}

/// Adds the description of a command, and what a caller needs.
pub(crate) fn add(program: &str, command: &'static Command, shell: clap::Command) -> clap::Command {
    let mut long = about(command);
    if !command.description.is_empty() && command.description != command.summary {
        let _ = write!(long, "\n\n{}", command.description);
    }
    shell.long_about(long).after_help(after(program, command))
}

/// Access, features, the operation, and an example.
fn after(program: &str, command: &Command) -> String {
    let operation = command.operation;
    let mut text = format!("Access: {}", access(command));
    if !operation.features.is_empty() {
        let _ = write!(
            text,
            "\nFeature of the server: {}",
            operation.features.join(", ")
        );
    }
    let _ = write!(
        text,
        "\nOperation: {} ({} {})",
        operation.id, operation.method, operation.path
    );
    let mut words = vec![program];
    words.extend(command.words);
    words.extend(command.example);
    let _ = write!(
        text,
        "\n\nExample:\n  {}\n\nGlobal flags such as --output, --jq and --dry-run: `{program} --help`.",
        shell::join(&words)
    );
    text
}

/// The token that a command needs, in words.
fn access(command: &Command) -> String {
    let operation = command.operation;
    let alternatives = operation.scopes.iter().filter(|it| !it.is_empty());
    let scopes: Vec<String> = alternatives.map(|it| it.join(" and ")).collect();
    let scopes = scopes.join(", or ");
    match (operation.public, scopes.as_str()) {
        (true, "") => "no token is needed".to_owned(),
        (true, scopes) => format!("no token is needed; one with {scopes} may see more"),
        (false, "") => "a token of any scope".to_owned(),
        (false, scopes) => format!("a token with {scopes}"),
    }
}

/// The table of exit codes.
pub(crate) fn exit_codes(program: &str) -> String {
    let mut text = "Exit codes:\n   0  done".to_owned();
    for kind in FailureKind::ALL {
        let _ = write!(text, "\n{:>4}  {}", kind.code(), kind.meaning());
    }
    let _ = write!(text, "\n\n`{program} help COMMAND` explains a command.");
    text
}
