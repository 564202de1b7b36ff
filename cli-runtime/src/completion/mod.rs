//! Completion of command lines: the script of a shell, and what it is told when it asks.
//!
//! A script calls the program with `<PREFIX>_COMPLETE` set to the name of the shell, and with the words
//! that were typed behind `--`. The program completes; the shells know nothing of its commands.

mod bash;
mod cache;
mod names;
mod source;
mod values;

use std::env;
use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use clap::{Arg, ArgMatches};
use clap_complete::env::{EnvCompleter, Fish, Powershell, Zsh};

use self::bash::Bash;
pub use self::source::{CompletedArgument, Counterpart, CustomArgument, NameSource, beside};
use self::values::Values;
use crate::tree::{self, Built};
use crate::{CustomCommand, CustomFuture, Environment, Failure, Invocation, Program};

/// The shells that have a script.
const SHELLS: [(&str, &dyn EnvCompleter); 4] = [
    ("bash", &Bash),
    ("zsh", &Zsh),
    ("fish", &Fish),
    ("powershell", &Powershell),
];

/// How many words of a command line are looked at.
const MAX_WORDS: usize = 1000;

/// Answers a shell that asks how a command line goes on; none where this process is no such question.
/// Whatever goes wrong, the prompt stays clean.
pub(crate) fn answer<P: Program>(
    program: &P,
    environment: &Environment,
    arguments: &[OsString],
    out: &mut dyn Write,
) -> Option<ExitCode> {
    let asked = environment.variables.get(&variable(program))?;
    let (_, shell) = SHELLS.into_iter().find(|(name, _)| name == asked)?;
    let text = complete(program, environment, shell, arguments).unwrap_or_default();
    // A shell that is gone needs no answer.
    drop(out.write_all(&text).and_then(|()| out.flush()));
    Some(ExitCode::SUCCESS)
}

/// The variable by which a script says for which shell it asks.
fn variable<P: Program>(program: &P) -> String {
    format!("{}_COMPLETE", program.prefix())
}

/// How the words behind `--` may go on, in the form that the shell reads.
fn complete<P: Program>(
    program: &P,
    environment: &Environment,
    shell: &dyn EnvCompleter,
    arguments: &[OsString],
) -> Option<Vec<u8>> {
    let start = arguments.iter().position(|word| word == "--")? + 1;
    let mut words: Vec<OsString> = arguments.get(start..)?.to_vec();
    // zsh says where the cursor is, and leaves an empty word out. The others end with that word.
    if let Some(at) = environment.variables.get("_CLAP_COMPLETE_INDEX") {
        words.resize(
            at.parse::<usize>().ok()?.min(MAX_WORDS) + 1,
            OsString::new(),
        );
    }
    let typed = match shell.name() {
        "bash" => bash::join(&words),
        _ => words.clone(),
    };
    let texts: Vec<String> = typed
        .iter()
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    let (current, before) = texts.split_last()?;
    if words.len() > MAX_WORDS || before.is_empty() {
        return None;
    }
    let root = tree::root(program, &Built::Mentioned(&texts));
    let values = Values::of(program, environment, &root, before);
    let command = values.add_to(root, current.is_empty());
    let folder = env::current_dir().ok();
    let ask = || {
        let mut answer = Vec::new();
        let command = &mut command.clone();
        let told = shell.write_complete(command, words.clone(), folder.as_deref(), &mut answer);
        told.ok().map(|()| answer)
    };
    let answer = ask()?;
    // Names are asked for once it is known that an argument has any.
    match values.fetch(program, environment) {
        true => ask(),
        false => Some(answer),
    }
}

/// The command `completion`.
pub(crate) fn command<P: Program>() -> CustomCommand<P> {
    CustomCommand {
        command: || {
            clap::Command::new("completion")
                .about("Print the completion script of a shell")
                .arg(
                    Arg::new("shell")
                        .value_name("SHELL")
                        .help("The shell")
                        .required(true)
                        .value_parser(SHELLS.map(|(name, _)| name)),
                )
        },
        flags: &[],
        run: print,
    }
}

/// Adds how a script is installed.
pub(crate) fn describe<P: Program>(program: &P, command: clap::Command) -> clap::Command {
    let name = program.name();
    let (prefix, cache) = (program.prefix(), "CACHE_DIR");
    command.long_about(format!(
        "Print the completion script of a shell. It is loaded by\n\n\
         bash:        source <({name} completion bash), in ~/.bashrc\n\
         zsh:         source <({name} completion zsh), in ~/.zshrc behind `compinit`\n\
         fish:        {name} completion fish | source, in ~/.config/fish/config.fish\n\
         PowerShell:  {name} completion powershell | Out-String | Invoke-Expression, in $PROFILE\n\n\
         Names are completed as well: those of contexts, and those that the server lists for the \
         context. The server has one second, and its names are kept for a minute in \
         ~/.cache/{name}, or where {prefix}_{cache} says. Nothing is completed that a shell would read \
         as more than a word."
    ))
}

fn print<'a, P: Program>(
    invocation: &'a mut Invocation<'_, P>,
    matches: &'a ArgMatches,
) -> CustomFuture<'a> {
    let shell = matches.get_one::<String>("shell");
    let shell = SHELLS
        .into_iter()
        .find(|(name, _)| Some(*name) == shell.map(String::as_str));
    Box::pin(std::future::ready(match shell {
        Some((_, shell)) => {
            let (name, variable) = (invocation.program.name(), variable(invocation.program));
            let written =
                shell.write_registration(&variable, name, name, name, &mut invocation.out);
            written.map_err(Failure::output)
        }
        None => Err(Failure::usage("completion: the shell is missing")),
    }))
}
