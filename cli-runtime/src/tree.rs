//! The commands of a program as clap knows them. Only those that are asked about are built.

use apitwin_runtime::command::{Command, CommandGroup, CommandLine};
use clap::{Args, FromArgMatches};

use crate::connection::credential_schemes;
use crate::{CustomCommand, Globals, Program, api, arguments, completion, contexts, help, man};

/// Which groups are built with what is in them.
pub enum Built<'a> {
    /// All: for manuals and completion.
    All,
    /// Those whose name is among these words: no other can be called by them.
    Mentioned(&'a [String]),
}

impl Built<'_> {
    fn contains(&self, word: &str) -> bool {
        match self {
            Self::All => true,
            Self::Mentioned(words) => words.iter().any(|it| it == word),
        }
    }

    /// Whether no command is called, so that help is that of the program. The root tells which flags have
    /// values.
    fn is_at_root(&self, root: &clap::Command) -> bool {
        let Self::Mentioned(words) = self else {
            return true;
        };
        let mut words = words.iter().skip(1).map(String::as_str);
        while let Some(word) = words.next() {
            if !word.starts_with('-') {
                if word != "help" {
                    return false;
                }
            } else if takes_next(root, word) {
                words.next();
            }
        }
        true
    }
}

/// The root of all commands.
pub fn root<P: Program>(program: &P, built: &Built<'_>) -> clap::Command {
    let mut command = Globals::augment_args(clap::Command::new(program.name()))
        .about(program.about())
        .long_about(None)
        .version(program.version())
        .subcommand_required(true)
        .arg_required_else_help(true)
        .max_term_width(100)
        .after_help(help::exit_codes(program.name()));
    if credential_schemes::<P>().is_empty() {
        // The API takes one token.
        command = command.mut_arg("credential", |arg| arg.hide(true));
    }
    let mut taken = Vec::new();
    for CustomCommand { command: make, .. } in custom(program) {
        let made = match make() {
            made if made.get_name() == "completion" => completion::describe(program, made),
            made => made,
        };
        taken.push(made.get_name().to_owned());
        command = command.subcommand(help::refer(program.name(), made));
    }
    let table = program.table();
    let children = children(table, &[]);
    // Elsewhere help refers to that of the program for the flags that every command takes.
    if !built.is_at_root(&command) {
        let arguments = command.get_arguments();
        let ids: Vec<clap::Id> = arguments.map(|it| it.get_id().clone()).collect();
        for id in ids {
            command = command.mut_arg(id, |arg| arg.hide(true));
        }
    }
    for child in children {
        if !taken.iter().any(|it| it == child.name()) {
            command = command.subcommand(child.build(program, built));
        }
    }
    command
}

/// Whether a flag has its value in the word behind it.
fn takes_next(root: &clap::Command, word: &str) -> bool {
    let mut flags = root.get_arguments();
    let flag = flags.find(|it| {
        let is_long = it
            .get_long()
            .is_some_and(|long| word.strip_prefix("--") == Some(long));
        let is_short = |short| {
            word.strip_prefix('-')
                .is_some_and(|it| it.chars().eq([short]))
        };
        is_long || it.get_short().is_some_and(is_short)
    });
    flag.is_some_and(|it| it.get_action().takes_values() && !it.is_require_equals_set())
}

/// The commands that are written by hand: those of every program, and those of this one.
pub(crate) fn custom<P: Program>(program: &P) -> Vec<CustomCommand<P>> {
    let mut commands = program.custom_commands();
    commands.extend([
        api::command(),
        completion::command(),
        contexts::context_command(),
        contexts::logout_command(),
        man::command(),
    ]);
    commands
}

/// Reads the global flags.
///
/// # Errors
///
/// When clap has no such flags, which is a fault of the program.
pub fn globals(matches: &clap::ArgMatches) -> Result<Globals, clap::Error> {
    Globals::from_arg_matches(matches)
}

/// The command of the table that matches have, with its own matches.
pub fn find<'a>(
    table: &'static CommandLine,
    matches: &'a clap::ArgMatches,
) -> Option<(&'static Command, &'a clap::ArgMatches)> {
    let mut words = Vec::new();
    let mut matches = matches;
    while let Some((word, inner)) = matches.subcommand() {
        words.push(word);
        matches = inner;
    }
    let found = table.commands.iter().find(|it| it.words == words)?;
    Some((found, matches))
}

/// What stands below some words.
enum Child {
    Group(&'static CommandGroup),
    Command(&'static Command),
}

/// The groups and commands right below some words, in the order of their names.
fn children(table: &'static CommandLine, words: &[&str]) -> Vec<Child> {
    let is_child = |other: &[&str]| other.len() == words.len() + 1 && other.starts_with(words);
    let groups = table.groups.iter().filter(|it| is_child(it.words));
    let commands = table.commands.iter().filter(|it| is_child(it.words));
    let mut found: Vec<Child> = groups.map(Child::Group).collect();
    found.extend(commands.map(|it| Child::Command(it)));
    found.sort_by_key(Child::name);
    found
}

impl Child {
    fn name(&self) -> &'static str {
        let words = match self {
            Self::Group(group) => group.words,
            Self::Command(command) => command.words,
        };
        words.last().copied().unwrap_or_default()
    }

    fn build<P: Program>(self, program: &P, built: &Built<'_>) -> clap::Command {
        let name = self.name();
        match self {
            Self::Command(command) => {
                let shell = clap::Command::new(name).about(help::about(command));
                match built.contains(name) {
                    true => help::add(program.name(), command, arguments::add(command, shell)),
                    false => shell,
                }
            }
            Self::Group(group) => {
                let mut shell = clap::Command::new(name)
                    .about(group.about)
                    .subcommand_required(true)
                    .arg_required_else_help(true)
                    .after_help(help::globals(program.name()));
                if built.contains(name) {
                    for child in children(program.table(), group.words) {
                        shell = shell.subcommand(child.build(program, built));
                    }
                }
                shell
            }
        }
    }
}
