//! A program as a process: its arguments, its environment, and its exit code.

use std::collections::BTreeMap;
use std::env;
use std::ffi::OsString;
use std::io::{self, IsTerminal as _, Write};
use std::process::ExitCode;
use std::time::SystemTime;

use clap::ArgMatches;
use clap::error::ErrorKind;

use crate::contexts::{cache_dir, config_dir};
use crate::output::is_colored_on;
use crate::tree::{self, Built};
use crate::{
    ColorChoice, Environment, Failure, FailureKind, Input, Invocation, Program, Terminal, call,
    completion, suggest,
};

/// Runs a program with the arguments of this process.
pub fn run<P: Program>(program: &P) -> ExitCode {
    let environment = Environment::of_process(program);
    let arguments: Vec<OsString> = env::args_os().collect();
    if let Some(code) = completion::answer(program, &environment, &arguments, &mut io::stdout()) {
        return code;
    }
    // Not locked: a progress bar writes from a thread of its own.
    let (mut out, mut err, mut input) =
        (io::BufWriter::new(io::stdout()), io::stderr(), io::stdin());
    let outcome = execute(
        program,
        arguments,
        environment,
        &mut out,
        &mut err,
        &mut input,
    );
    let outcome = outcome.and_then(|()| out.flush().map_err(Failure::output));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        // The reader went away, which is no failure of the command, and there is nobody to tell.
        Err(failure) if failure.is_closed_pipe() => ExitCode::SUCCESS,
        Err(failure) => {
            if !failure.message().is_empty() {
                // If even this cannot be written, the exit code still tells.
                drop(writeln!(err, "error: {failure}"));
            }
            failure.exit_code()
        }
    }
}

/// Runs a program with these arguments, of which the first is its own name.
///
/// # Errors
///
/// Whatever goes wrong. A failure without a message has told on `err` what happened.
pub fn execute<P: Program>(
    program: &P,
    arguments: Vec<OsString>,
    environment: Environment,
    out: &mut dyn Write,
    err: &mut dyn Write,
    input: &mut dyn io::Read,
) -> Result<(), Failure> {
    let words: Vec<String> = arguments
        .iter()
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    let mut root = tree::root(program, &Built::Mentioned(&words));
    let matches = match root.try_get_matches_from_mut(arguments) {
        Ok(matches) => matches,
        Err(mut error) => {
            suggest::commands(&mut error, &root, &words);
            return explain(&error, &environment, out, err);
        }
    };
    let globals = tree::globals(&matches).map_err(|error| Failure::usage(error.to_string()))?;
    let mut invocation = Invocation {
        program,
        globals,
        environment,
        out,
        err,
        input: Input::new(input),
    };
    // One thread is enough: a command waits for one thing at a time, or for several requests.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::new(FailureKind::File, format!("cannot start: {error}")))?;
    runtime.block_on(dispatch(&mut invocation, &matches))
}

/// Calls the command that the matches have.
async fn dispatch<P: Program>(
    invocation: &mut Invocation<'_, P>,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let Some((name, inner)) = matches.subcommand() else {
        return Err(Failure::usage("the command is missing"));
    };
    let custom = tree::custom(invocation.program);
    if let Some(custom) = custom
        .into_iter()
        .find(|it| (it.command)().get_name() == name)
    {
        invocation.globals.require_only(custom.flags, name)?;
        return (custom.run)(invocation, inner).await;
    }
    match tree::find(invocation.program.table(), matches) {
        Some((command, inner)) => call::run(invocation, command, inner).await,
        None => Err(Failure::usage("there is no such command")),
    }
}

/// Shows what clap says: help on standard output, and what is wrong with a command line on the other.
fn explain(
    error: &clap::Error,
    environment: &Environment,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<(), Failure> {
    // What clap cannot read may be `--color` itself.
    let colored = |is_terminal| is_colored_on(is_terminal, ColorChoice::Auto, environment);
    let text = |colored: bool| match colored {
        true => error.render().ansi().to_string(),
        false => error.render().to_string(),
    };
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let text = text(colored(environment.terminal.is_some()));
            out.write_all(text.as_bytes()).map_err(Failure::output)
        }
        _ => {
            let text = text(colored(environment.err_is_terminal));
            // If this cannot be written, the exit code still tells.
            drop(err.write_all(text.as_bytes()));
            Err(Failure::usage(""))
        }
    }
}

impl Environment {
    /// What this process finds around it.
    pub fn of_process<P: Program>(program: &P) -> Self {
        let variables: BTreeMap<String, String> = env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
            .collect();
        let prefix = program.prefix();
        let terminal = io::stdout().is_terminal().then(|| Terminal {
            width: terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0)),
        });
        Self {
            config_dir: config_dir(program.name(), &prefix, &variables),
            cache_dir: cache_dir(program.name(), &prefix, &variables),
            variables,
            terminal,
            err_is_terminal: io::stderr().is_terminal(),
            input_is_terminal: io::stdin().is_terminal(),
            now: SystemTime::now,
        }
    }
}
