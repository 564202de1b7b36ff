//! The arguments of a command: how clap knows them, and the values that were given.

mod body;
mod path;
mod value;

pub(crate) use self::body::place as property_place;

use apitwin_runtime::Location;
use apitwin_runtime::client::RequestBody;
use apitwin_runtime::command::{Command, CommandContent, CommandParameter, ValueKind};
use clap::builder::{PossibleValuesParser, ValueParser};
use clap::{Arg, ArgAction, ArgMatches};
use serde_json::Value;

use crate::{Failure, Input};

/// What was given to a command.
pub struct Values {
    /// The values of its parameters.
    pub parameters: Vec<(&'static CommandParameter, Value)>,
    /// Its body.
    pub body: Option<(&'static CommandContent, RequestBody)>,
    /// The files that the body is made of, in order, where it is one of bytes or parts.
    pub files: Vec<String>,
}

/// Adds the arguments of a command.
pub(crate) fn add(command: &'static Command, shell: clap::Command) -> clap::Command {
    let mut shell = shell;
    for parameter in command.parameters {
        let arg = argument(
            parameter.flag,
            parameter.help,
            parameter.value,
            parameter.default,
        );
        shell = shell.arg(match parameter.location {
            Location::Path => arg
                .required(true)
                .action(ArgAction::Set)
                .num_args(1)
                .allow_hyphen_values(false)
                .allow_negative_numbers(is_number(parameter.value)),
            _ => as_flag(arg, parameter.flag, parameter.value)
                .required(parameter.required)
                .help_heading("Parameters"),
        });
    }
    match &command.body {
        Some(contents) => body::add(contents, shell),
        None => shell,
    }
}

/// Reads the values that were given to a command.
///
/// # Errors
///
/// When a file cannot be read, a value cannot stand in the path, or the body lacks what it must have.
pub fn read(
    command: &'static Command,
    matches: &ArgMatches,
    input: &mut Input<'_>,
) -> Result<Values, Failure> {
    let mut parameters = Vec::new();
    for parameter in command.parameters {
        if let Some(value) = given(parameter.flag, parameter.value, matches, input)? {
            path::check(parameter, &value)?;
            parameters.push((parameter, value));
        }
    }
    let body = match &command.body {
        Some(body) => body::read(body, matches, input)?,
        None => None,
    };
    let content = body.as_ref().map(|(content, _)| *content);
    Ok(Values {
        parameters,
        files: content.map_or_else(Vec::new, |it| body::files(it, matches)),
        body,
    })
}

/// The value of an argument; none where it was not given.
fn given(
    flag: &'static str,
    kind: ValueKind,
    matches: &ArgMatches,
    input: &mut Input<'_>,
) -> Result<Option<Value>, Failure> {
    let Some(texts) = matches.get_many::<String>(flag) else {
        return Ok(None);
    };
    let texts: Vec<&str> = texts.map(String::as_str).collect();
    let read = |kind: ValueKind, text: &str, input: &mut Input<'_>| match kind {
        ValueKind::Secret if flag.ends_with(SECRET_ENDING) => {
            let secret = input.secret(flag, text)?;
            Ok(Value::from(secret.expose()))
        }
        kind => value::parse(kind, text).map_err(|problem| {
            Failure::usage(format!("the value of `{flag}` is not usable: {problem}"))
        }),
    };
    if let ValueKind::List(item) = kind {
        let items: Result<Vec<Value>, Failure> =
            texts.iter().map(|text| read(*item, text, input)).collect();
        return Ok(Some(Value::Array(items?)));
    }
    match texts.last() {
        Some(text) => read(kind, text, input).map(Some),
        None => Ok(None),
    }
}

/// How the flag of a secret ends: its value is read from a file.
pub(crate) const SECRET_ENDING: &str = "-file";

/// An argument without its place: what it takes, and what its help says.
fn argument(
    flag: &'static str,
    help: &'static str,
    kind: ValueKind,
    default: Option<&'static str>,
) -> Arg {
    let mut text = help.trim().to_owned();
    if let ValueKind::Choice { values, open: true } = value::innermost(kind)
        && !values.is_empty()
    {
        append(&mut text, &format!("Known values: {}.", values.join(", ")));
    }
    if let ValueKind::Integer { minimum, maximum } = value::innermost(kind)
        && let Some(bounds) = value::bounds(minimum, maximum)
    {
        append(&mut text, &bounds);
    }
    if let Some(default) = default {
        append(
            &mut text,
            &format!("Without it the server takes {default}."),
        );
    }
    Arg::new(flag)
        .value_name(value::placeholder(flag, kind))
        .help(text)
        .value_parser(parser(kind))
}

/// A flag with its value, as the usage shows it.
pub(crate) fn usage(flag: &str, kind: ValueKind) -> String {
    match kind {
        ValueKind::Boolean => format!("--{flag}[=<{}>]", value::placeholder(flag, kind)),
        _ => format!("--{flag} {}", place(flag, kind)),
    }
}

/// The value of an argument, as the usage shows it.
pub(crate) fn place(flag: &str, kind: ValueKind) -> String {
    format!("<{}>", value::placeholder(flag, kind))
}

fn append(text: &mut String, sentence: &str) {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(sentence);
}

/// An argument as a flag.
fn as_flag(arg: Arg, flag: &'static str, kind: ValueKind) -> Arg {
    let arg = arg.long(flag).allow_hyphen_values(false);
    match kind {
        ValueKind::Boolean => arg
            .action(ArgAction::Set)
            .num_args(0..=1)
            .require_equals(true)
            // The flag alone says enough.
            .hide_possible_values(true)
            .default_missing_value("true"),
        ValueKind::List(item) => arg
            .action(ArgAction::Append)
            .num_args(1)
            .allow_negative_numbers(is_number(*item)),
        kind => arg
            .action(ArgAction::Set)
            .num_args(1)
            .allow_negative_numbers(is_number(kind)),
    }
}

/// Whether a dash may begin a value as the sign of a number.
fn is_number(kind: ValueKind) -> bool {
    matches!(
        kind,
        ValueKind::Integer { .. } | ValueKind::Number | ValueKind::NumberChoice(_)
    )
}

/// What checks the text of a value.
fn parser(kind: ValueKind) -> ValueParser {
    match kind {
        ValueKind::Boolean => PossibleValuesParser::new(["true", "false"]).into(),
        ValueKind::Choice {
            values,
            open: false,
        } => PossibleValuesParser::new(values).into(),
        ValueKind::List(item) => parser(*item),
        ValueKind::Text | ValueKind::Secret | ValueKind::Choice { .. } => {
            clap::value_parser!(String)
        }
        kind => {
            ValueParser::new(move |text: &str| value::parse(kind, text).map(|_| text.to_owned()))
        }
    }
}
