//! What the help of a command says beyond its arguments: access, features, an example.

use std::fmt::Write as _;

use apitwin_runtime::Location;
use apitwin_runtime::command::{Command, CommandParameter, Payload};
use unicode_width::UnicodeWidthStr as _;

use crate::{FailureKind, arguments, shell};

/// Where the line of an example is broken, before a flag.
const EXAMPLE_WIDTH: usize = 70;
/// How wide a line of an example may be at most, without the two columns before it and the ` \` behind it.
const EXAMPLE_MAX_WIDTH: usize = 86;
/// How far the further lines of an example stand in.
const CONTINUATION: usize = 4;
/// Where a line of the usage is broken. `Usage: ` stands before it.
const USAGE_WIDTH: usize = 90;

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
    let shell = shell.long_about(long).after_help(after(program, command));
    match usage(program, command) {
        Some(usage) => shell.override_usage(usage),
        None => shell,
    }
}

/// The usage of a command whose body is given by flags or as a whole; none where clap finds it out.
fn usage(program: &str, command: &'static Command) -> Option<String> {
    let content = command.body?.contents.first()?;
    let required = || content.properties.iter().filter(|it| it.required);
    if content.payload == Payload::Multipart || required().next().is_none() {
        return None;
    }
    let mut start = vec![program.to_owned()];
    start.extend(command.words.iter().map(|&word| word.to_owned()));
    start.push("[OPTIONS]".to_owned());
    let parameters = || command.parameters.iter().filter(|it| it.required);
    let is_path = |it: &&CommandParameter| it.location == Location::Path;
    let flags = parameters().filter(|it| !is_path(it));
    start.extend(flags.map(|it| arguments::usage(it.flag, it.value)));
    let path: Vec<String> = parameters()
        .filter(is_path)
        .map(|it| arguments::place(it.flag, it.value))
        .collect();
    let in_argument = |flag| required().any(|it| it.prefix == Some(flag));
    let flags = required().filter(|it| !it.positional && !in_argument(it.flag));
    let mut by_flags = start.clone();
    by_flags.extend(flags.map(|it| arguments::usage(it.flag, it.value)));
    by_flags.extend(path.clone());
    let places = required().filter(|it| it.positional);
    by_flags.extend(places.map(arguments::property_place));
    let whole = [start, vec!["--body <FILE|->".to_owned()], path].concat();
    Some([on_usage_lines(&by_flags), on_usage_lines(&whole)].join("\n       "))
}

/// A form of the usage, on as many lines as it needs.
fn on_usage_lines(words: &[String]) -> String {
    let mut text = String::new();
    let mut length = 0;
    for word in words {
        if length > 0 && length + word.len() > USAGE_WIDTH {
            text.push_str("\n           ");
            length = 4;
        } else if length > 0 {
            text.push(' ');
        }
        length += word.len() + 1;
        text.push_str(word);
    }
    text
}

/// Access, features, the operation, and an example.
fn after(program: &str, command: &Command) -> String {
    let mut words = vec![program];
    words.extend(command.words);
    words.extend(command.example);
    format!(
        "{}\n\nExample:\n  {}\n\n{}",
        needs(command),
        on_lines(&words),
        globals(program)
    )
}

/// Where the flags that every command takes are explained.
pub(crate) fn globals(program: &str) -> String {
    format!("Global flags such as --output, --jq and --dry-run: `{program} --help`.")
}

/// Refers to those flags in the help of a command that is written by hand, and of those below it.
pub(crate) fn refer(program: &str, command: clap::Command) -> clap::Command {
    let globals = format!("Global flags such as --context, --url and --debug: `{program} --help`.");
    let own = command.get_after_help().map(ToString::to_string);
    let text = match own {
        Some(own) => format!("{own}\n\n{globals}"),
        None => globals,
    };
    command
        .after_help(text)
        .mut_subcommands(|inner| refer(program, inner))
}

/// What a command needs of token and server, and which operation it calls.
pub(crate) fn needs(command: &Command) -> String {
    let operation = command.operation;
    let mut text = format!("Access: {}", access(command));
    if !operation.features.is_empty() {
        let features = operation.features.join(", ");
        let _ = write!(text, "\nFeature of the server: {features}");
    }
    let (id, method, path) = (operation.id, operation.method, operation.path);
    let _ = write!(text, "\nOperation: {id} ({method} {path})");
    text
}

/// A command as a shell takes it, on as many lines as it needs. A flag and its value stay on one line
/// where that is wide enough for both.
fn on_lines(words: &[&str]) -> String {
    let words: Vec<_> = words.iter().map(|word| shell::quote(word)).collect();
    let mut text = String::new();
    let mut length = 0;
    for (at, word) in words.iter().enumerate() {
        let width = word.width();
        let is_flag = word.starts_with("--");
        let value = words
            .get(at + 1)
            .filter(|next| is_flag && !next.starts_with("--"));
        let whole = width + value.map_or(0, |value| 1 + value.width());
        let is_late = is_flag && length + width > EXAMPLE_WIDTH;
        let fits_below = CONTINUATION + whole <= EXAMPLE_MAX_WIDTH;
        let is_wide =
            length + width > EXAMPLE_MAX_WIDTH || fits_below && length + whole > EXAMPLE_MAX_WIDTH;
        if length > CONTINUATION && (is_late || is_wide) {
            text.push_str(" \\\n      ");
            length = CONTINUATION;
        } else if length > 0 {
            text.push(' ');
        }
        length += width + 1;
        text.push_str(word);
    }
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

/// The exit codes, each with what it means.
pub(crate) fn exit_code_list() -> impl Iterator<Item = (u8, &'static str)> {
    let failures = FailureKind::ALL.into_iter();
    std::iter::once((0, "done")).chain(failures.map(|kind| (kind.code(), kind.meaning())))
}

/// The table of exit codes.
pub(crate) fn exit_codes(program: &str) -> String {
    let mut text = "Exit codes:".to_owned();
    for (code, meaning) in exit_code_list() {
        let _ = write!(text, "\n{code:>4}  {meaning}");
    }
    let _ = write!(text, "\n\n`{program} help COMMAND` explains a command.");
    text
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthStr as _;

    use super::on_lines;

    fn check(words: &[&str], expect: &str) {
        let text = on_lines(words);
        assert_eq!(text, expect);
        let is_narrow = |line: &str| line.width() <= 88 || line.split_whitespace().count() <= 2;
        assert!(text.lines().all(is_narrow), "{text}");
    }

    #[test]
    fn a_long_example_can_be_copied() {
        let digest = format!("sha256:{}", "b".repeat(64));
        check(&["quay", "org", "get", "acme"], "quay org get acme");
        check(
            &[
                "quay",
                "repo",
                "tag",
                "restore",
                "acme/app",
                "--manifest-digest",
                &digest,
            ],
            &format!("quay repo tag restore acme/app --manifest-digest \\\n      {digest}"),
        );
        check(
            &[
                "quay",
                "repo",
                "manifest",
                "get",
                "acme/tools/builder",
                &digest,
            ],
            &format!("quay repo manifest get acme/tools/builder \\\n      {digest}"),
        );
        let long = "x".repeat(100);
        check(
            &["quay", &long, "end"],
            &format!("quay \\\n      {long} \\\n      end"),
        );
    }
}
