//! The flags of a body as clap knows them.

use std::collections::BTreeSet;

use apitwin_runtime::command::{BodyProperty, CommandBody, CommandContent, Payload, ValueKind};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction};

use super::{has_file, is_list, name};
use crate::arguments::{argument, as_flag, value};

const HEADING: &str = "Properties of the body";

/// Adds the flags of a body.
pub(in crate::arguments) fn add(body: &'static CommandBody, shell: clap::Command) -> clap::Command {
    let mut shell = shell;
    let Some(first) = body.contents.first() else {
        return shell;
    };
    let takes_file = body.contents.iter().any(has_file);
    let has_types = body.contents.len() > 1 || first.media_type.ends_with("/*");
    // What is there instead of a property.
    let mut others = Vec::new();
    others.extend(takes_file.then_some("body"));
    others.extend(has_types.then_some("content-type"));
    let mut flags = Vec::new();
    for (index, content) in body.contents.iter().enumerate() {
        for property in content.properties {
            if flags.contains(&property.flag) {
                continue;
            }
            flags.push(property.flag);
            let mut arg = property_argument(property);
            let is_required = body.required && index == 0 && property.required;
            if let Some(argument) = holding(content, property) {
                // Which of both is meant shows when they are read.
                let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
                let help = format!("{help} May be the beginning of {}.", place(argument));
                shell = shell.arg(arg.help(help.trim_start().to_owned()));
                continue;
            }
            // An object that holds it may be given as a whole, too.
            let holders = holders(content, property).map(|it| it.flag);
            let instead: Vec<&str> = holders.chain(others.iter().copied()).collect();
            if is_required && takes_file {
                let files = instead.iter().filter(|it| **it != "content-type");
                let files: Vec<&str> = files.copied().collect();
                let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
                let help = format!("{help} Required, unless --{} has it.", files.join(" or --"));
                arg = arg.help(help.trim_start().to_owned());
            }
            // All else is looked at when it is read.
            if is_required && !has_names(property) {
                arg = match instead.as_slice() {
                    [] => arg.required(true),
                    instead => arg.required_unless_present_any(instead),
                };
            }
            shell = shell.arg(arg);
        }
    }
    if takes_file {
        let about = match (first.payload, first.properties.is_empty()) {
            (Payload::Json | Payload::Form, false) => {
                "The whole body as JSON, from a file or from standard input. Flags replace its properties."
            }
            (Payload::Json | Payload::Form, true) => {
                "The body as JSON, from a file or from standard input."
            }
            _ => "The body, from a file or from standard input.",
        };
        let arg = Arg::new("body")
            .long("body")
            .value_name("FILE|-")
            .help(about)
            .help_heading(HEADING);
        shell = shell.arg(arg.required(body.required && flags.is_empty()));
    }
    if has_types {
        let known = body.contents.iter().map(|it| it.media_type);
        let known: Vec<&str> = known.collect();
        shell = shell.arg(
            Arg::new("content-type")
                .long("content-type")
                .value_name("TYPE")
                .help(format!("The media type of the body: {}.", known.join(", ")))
                .help_heading(HEADING),
        );
    }
    let nullable = properties(body).filter(|it| it.nullable).map(name);
    shell = names(
        shell,
        "null",
        "Set this property to null.",
        nullable.collect(),
    );
    let lists = properties(body).filter(|it| is_list(it)).map(name);
    names(
        shell,
        "empty",
        "Set this property to an empty list.",
        lists.collect(),
    )
}

/// The objects around a property that have flags.
fn holders(
    content: &'static CommandContent,
    property: &'static BodyProperty,
) -> impl Iterator<Item = &'static BodyProperty> {
    content
        .properties
        .iter()
        .filter(|it| it.path.len() < property.path.len() && property.path.starts_with(it.path))
}

/// The positional argument that may begin with a property.
fn holding(
    content: &'static CommandContent,
    property: &'static BodyProperty,
) -> Option<&'static BodyProperty> {
    let mut properties = content.properties.iter();
    properties.find(|it| it.prefix == Some(property.flag))
}

/// A positional argument as the usage shows it.
pub(crate) fn place(property: &BodyProperty) -> String {
    format!("<{}>", value_name(property))
}

fn value_name(property: &BodyProperty) -> String {
    let name = value::placeholder(property.flag, property.value);
    match property.prefix {
        Some(prefix) => format!("{}/{name}", value::placeholder(prefix, ValueKind::Text)),
        None => name,
    }
}

fn property_argument(property: &'static BodyProperty) -> Arg {
    let arg = argument(property.flag, property.help, property.value, None);
    let arg = match property.prefix {
        None => arg,
        Some(prefix) => {
            let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
            let help = format!("{help} The {prefix} may stand before it, with a slash.");
            arg.help(help.trim_start().to_owned())
        }
    };
    let arg = match property.positional {
        true => arg
            .action(ArgAction::Set)
            .num_args(1)
            .value_name(value_name(property)),
        false => as_flag(arg, property.flag, property.value).help_heading(HEADING),
    };
    match property.file {
        true => arg.value_name("FILE"),
        false => arg,
    }
}

/// The properties that `--null` and `--empty` may name. A form of parts has no null, and a list without
/// items is no part of it.
fn properties(body: &'static CommandBody) -> impl Iterator<Item = &'static BodyProperty> {
    let contents = body.contents.iter();
    let contents = contents.filter(|content| content.payload != Payload::Multipart);
    contents.flat_map(|content| content.properties)
}

/// Whether `--null` or `--empty` may name a property in the place of its flag.
fn has_names(property: &BodyProperty) -> bool {
    property.nullable || is_list(property)
}

/// Adds a flag that takes names of properties, if there are any.
fn names(
    shell: clap::Command,
    flag: &'static str,
    about: &'static str,
    names: BTreeSet<&'static str>,
) -> clap::Command {
    if names.is_empty() {
        return shell;
    }
    shell.arg(
        Arg::new(flag)
            .long(flag)
            .value_name("PROPERTY")
            .action(ArgAction::Append)
            .value_parser(PossibleValuesParser::new(names))
            .help(about)
            .help_heading(HEADING),
    )
}
