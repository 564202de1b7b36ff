//! The values of arguments, for completion: files, contexts, columns, and names of the server.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use apitwin_runtime::Location;
use apitwin_runtime::command::{Command, CommandParameter};
use clap::{Arg, ArgAction, ArgMatches, ValueHint};
use clap_complete::engine::{
    ArgValueCandidates, ArgValueCompleter, CompletionCandidate, PathCompleter, ValueCompleter,
};

use super::names::{self, Name};
use super::source::{CompletedArgument, CustomArgument};
use crate::connection::credential_schemes;
use crate::contexts::ContextStore;
use crate::output::column_names;
use crate::{Environment, Globals, Program, shell, tree};

/// What is known of the values of a command line that somebody types.
pub(super) struct Values {
    command: Option<&'static Command>,
    custom: Option<Custom>,
    typed: Vec<(&'static CommandParameter, String)>,
    globals: Option<Globals>,
    contexts: Vec<String>,
    has_schemes: bool,
    lookup: Arc<Mutex<Lookup>>,
}

/// A command written by hand that somebody types.
struct Custom {
    /// Its last word.
    name: String,
    /// Its arguments that take the same names as a parameter of an operation.
    counterparts: BTreeMap<String, Parameter>,
}

/// A parameter of a command of the table.
type Parameter = (&'static Command, &'static CommandParameter);

/// Names of the server: first which argument has any, then what they are.
#[derive(Default)]
struct Lookup {
    asked: Option<(Parameter, String)>,
    names: Vec<Name>,
}

impl Values {
    /// What the words before the one that is completed say.
    pub(super) fn of<P: Program>(
        program: &P,
        environment: &Environment,
        root: &clap::Command,
        before: &[String],
    ) -> Self {
        let lenient = root.clone().ignore_errors(true);
        let matches = lenient.try_get_matches_from(before).ok();
        let found = matches
            .as_ref()
            .and_then(|it| tree::find(program.table(), it));
        let mut typed = Vec::new();
        if let Some((command, matches)) = found {
            let path = command
                .parameters
                .iter()
                .filter(|it| it.location == Location::Path);
            for parameter in path {
                let value = matches.try_get_one::<String>(parameter.flag).ok().flatten();
                typed.extend(value.map(|value| (parameter, value.clone())));
            }
        }
        let mut custom = None;
        if let (None, Some(matches)) = (found, &matches) {
            custom = self::custom(program, root, matches, &mut typed);
        }
        Self {
            custom,
            command: found.map(|(command, _)| command),
            typed,
            globals: matches.and_then(|matches| tree::globals(&matches).ok()),
            contexts: contexts(environment),
            has_schemes: !credential_schemes::<P>().is_empty(),
            lookup: Arc::default(),
        }
    }

    /// Adds the values to the arguments of the tree. Flags are offered once a word begins with a dash,
    /// or where nothing else can follow.
    pub(super) fn add_to(&self, root: clap::Command, is_empty: bool) -> clap::Command {
        let flag = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue);
        let root = root
            .disable_help_flag(true)
            .disable_version_flag(true)
            .arg(flag("help").short('h').global(true).help("Print help"))
            .arg(flag("version").short('V').help("Print version"));
        self.add(root, is_empty)
    }

    fn add(&self, command: clap::Command, is_empty: bool) -> clap::Command {
        let group = command.get_name().to_owned();
        let command = command.mut_args(|arg| self.argument(&group, arg, is_empty));
        command.mut_subcommands(|inner| self.add(inner.disable_help_subcommand(true), is_empty))
    }

    fn argument(&self, group: &str, arg: Arg, is_empty: bool) -> Arg {
        let arg = match arg.is_positional() {
            true => arg,
            // Hidden where the API has but one token.
            false if arg.get_id() == "credential" => arg.hide(is_empty || !self.has_schemes),
            false => arg.hide(is_empty),
        };
        let id = arg.get_id().as_str().to_owned();
        let values = arg.get_value_names().unwrap_or_default();
        let is = |names: &[&str]| values.iter().any(|value| names.contains(&value.as_str()));
        if is(&["FILE|-"]) || id == "token_file" {
            return arg.add(ArgValueCompleter::new(Files(PathCompleter::file().stdio())));
        }
        if is(&["FILE"]) {
            return arg.add(ArgValueCompleter::new(Files(PathCompleter::file())));
        }
        if is(&["FOLDER", "DIR"]) {
            return arg.add(ArgValueCompleter::new(Files(PathCompleter::dir())));
        }
        if arg.get_value_hint() == ValueHint::AnyPath {
            return arg.add(ArgValueCompleter::new(Files(PathCompleter::any())));
        }
        let is_context = match id.as_str() {
            "context" => true,
            "name" => {
                matches!(group, "use" | "show" | "remove" | "rename" | "logout")
                    && self.command.is_none()
            }
            _ => false,
        };
        if is_context {
            return arg.add(fixed(&self.contexts));
        }
        let custom = self.custom.as_ref().filter(|it| it.name == group);
        let counterpart = custom.and_then(|it| it.counterparts.get(&id));
        if let Some(parameter) = counterpart {
            return self.named(arg, *parameter);
        }
        let Some(command) = self.command else {
            return arg;
        };
        if id == "columns" {
            return arg.add(fixed(&column_names(&command.response)));
        }
        let parameter = command.parameters.iter().find(|it| it.flag == id);
        match parameter {
            Some(parameter) if arg.get_value_parser().possible_values().is_none() => {
                self.named(arg, (command, parameter))
            }
            _ => arg,
        }
    }

    /// An argument whose values the server lists.
    fn named(&self, arg: Arg, parameter: Parameter) -> Arg {
        let lookup = Arc::clone(&self.lookup);
        arg.add(ArgValueCompleter::new(ServerNames { parameter, lookup }))
    }

    /// Asks the server for the names of the argument that was asked for. False where there are none.
    pub(super) fn fetch<P: Program>(&self, program: &P, environment: &Environment) -> bool {
        let Some(globals) = &self.globals else {
            return false;
        };
        let Some(((command, parameter), current)) = locked(&self.lookup).asked.take() else {
            return false;
        };
        let argument = CompletedArgument {
            command,
            parameter,
            typed: &self.typed,
            current: &current,
        };
        let sources = program.names(&argument);
        let found = names::fetch(program, environment, globals, &sources);
        let is_any = !found.is_empty();
        locked(&self.lookup).names = found;
        is_any
    }
}

/// The command written by hand that matches have, and what was typed for parameters of operations.
fn custom<P: Program>(
    program: &P,
    root: &clap::Command,
    matches: &ArgMatches,
    typed: &mut Vec<(&'static CommandParameter, String)>,
) -> Option<Custom> {
    let (mut command, mut matches) = (root, matches);
    let mut words = Vec::new();
    while let Some((word, inner)) = matches.subcommand() {
        command = command.find_subcommand(word)?;
        matches = inner;
        words.push(word);
    }
    let mut counterparts = BTreeMap::new();
    for arg in command.get_positionals() {
        let name = arg.get_id().as_str();
        let argument = CustomArgument {
            words: &words,
            name,
            matches,
        };
        let Some(found) = program.counterpart(&argument) else {
            continue;
        };
        let mut commands = program.table().commands.iter();
        let other = commands.find(|it| it.words == found.words)?;
        let mut parameters = other.parameters.iter();
        let parameter = parameters.find(|it| it.name == found.parameter)?;
        counterparts.insert(name.to_owned(), (*other, parameter));
        let value = matches.try_get_one::<String>(name).ok().flatten();
        typed.extend(value.map(|value| (parameter, value.clone())));
    }
    Some(Custom {
        name: (*words.last()?).to_owned(),
        counterparts,
    })
}

/// The names of all contexts; none where their file cannot be read.
fn contexts(environment: &Environment) -> Vec<String> {
    let folder = environment.config_dir.as_deref();
    let contexts = folder.and_then(|folder| ContextStore::new(folder).load().ok());
    let contexts = contexts.unwrap_or_default();
    contexts.iter().map(|(name, _)| name.to_owned()).collect()
}

/// Values that do not depend on what is typed.
fn fixed(values: &[String]) -> ArgValueCandidates {
    let values: Vec<String> = values
        .iter()
        .filter(|value| shell::quote(value) == **value)
        .cloned()
        .collect();
    ArgValueCandidates::new(move || values.iter().map(CompletionCandidate::new).collect())
}

/// Files whose names have no control character.
struct Files(PathCompleter);

impl ValueCompleter for Files {
    fn complete(&self, current: &OsStr) -> Vec<CompletionCandidate> {
        let mut found = self.0.complete(current);
        found.retain(|it| !it.get_value().to_string_lossy().contains(char::is_control));
        found
    }
}

/// Names that the server lists.
struct ServerNames {
    parameter: Parameter,
    lookup: Arc<Mutex<Lookup>>,
}

impl ValueCompleter for ServerNames {
    fn complete(&self, current: &OsStr) -> Vec<CompletionCandidate> {
        let mut lookup = locked(&self.lookup);
        let current = current.to_string_lossy();
        lookup.asked = Some((self.parameter, current.clone().into_owned()));
        let names = lookup
            .names
            .iter()
            .filter(|(name, _)| name.starts_with(&*current));
        let candidate = |(name, about): &Name| {
            CompletionCandidate::new(name).help(about.clone().map(Into::into))
        };
        names.map(candidate).collect()
    }
}

fn locked(lookup: &Mutex<Lookup>) -> MutexGuard<'_, Lookup> {
    lookup.lock().unwrap_or_else(PoisonError::into_inner)
}
