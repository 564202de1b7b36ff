//! Self-tests of generated crates: values as a command line, and what it sends.

mod body;
mod words;

use std::io;
use std::marker::PhantomData;

use apitwin_runtime::client::ApiClient;
use apitwin_runtime::command::{Command, CommandLine};
use apitwin_runtime::round_trip::{CommandValues, Sending};

use self::words::{Way, Words};
use crate::arguments;
use crate::tree::{self, Built};
use crate::{Input, Program, call};

/// A program over a table, without commands of its own.
struct TableProgram<C> {
    table: &'static CommandLine,
    client: PhantomData<fn() -> C>,
}

impl<C: ApiClient<Error: std::error::Error> + Clone + Send + Sync + 'static> Program
    for TableProgram<C>
{
    type Client = C;

    fn name(&self) -> &'static str {
        "self-test"
    }

    fn about(&self) -> &'static str {
        "Try the commands of a document"
    }

    fn table(&self) -> &'static CommandLine {
        self.table
    }
}

fn program<C>(table: &'static CommandLine) -> TableProgram<C> {
    TableProgram {
        table,
        client: PhantomData,
    }
}

/// Checks that the tree of a table is one that clap takes, and that all its help can be written.
///
/// # Panics
///
/// When it is not: clap says why.
pub fn check<C>(table: &'static CommandLine)
where
    C: ApiClient<Error: std::error::Error> + Clone + Send + Sync + 'static,
{
    let program = program::<C>(table);
    let mut root = tree::root(&program, &Built::All);
    root.clone().debug_assert();
    root.build();
    let mut rest = vec![&mut root];
    while let Some(command) = rest.pop() {
        let help = command.render_long_help().to_string();
        assert!(!help.is_empty(), "{} has no help", command.get_name());
        rest.extend(command.get_subcommands_mut());
    }
}

/// Sends values as the commands of a table do: from words, through the tree of all commands.
pub fn commands<C>(
    table: &'static CommandLine,
) -> impl Fn(&C, &CommandValues<'_>) -> Result<Vec<Sending>, String>
where
    C: ApiClient<Error: std::error::Error> + Clone + Send + Sync + 'static,
{
    move |client, values| {
        let mut commands = table.commands.iter();
        let command = commands.find(|it| it.operation.id == values.operation());
        let command = command.ok_or("the operation has no command")?;
        let ways = [Way::Flags, Way::File];
        let ways = ways.into_iter().filter(|way| way.is_other(command));
        ways.map(|way| sending(table, command, client, values, way))
            .collect()
    }
}

fn sending<C>(
    table: &'static CommandLine,
    command: &'static Command,
    client: &C,
    values: &CommandValues<'_>,
    way: Way,
) -> Result<Sending, String>
where
    C: ApiClient<Error: std::error::Error> + Clone + Send + Sync + 'static,
{
    // The files are there until the arguments are read.
    let (words, _files) = Words::of(command, values, way)?.finish();
    let line: Vec<String> = std::iter::once("self-test".to_owned())
        .chain(command.words.iter().map(|word| (*word).to_owned()))
        .chain(words)
        .collect();
    let told = |problem: String| format!("{line:?}: {problem}");
    let root = tree::root(&program::<C>(table), &Built::Mentioned(&line));
    let matches = root.try_get_matches_from(&line);
    let matches = matches.map_err(|error| told(error.to_string()))?;
    let (found, matches) = tree::find(table, &matches).ok_or_else(|| told("is lost".to_owned()))?;
    if found.operation.id != command.operation.id {
        return Err(told(format!("calls {}", found.operation.id)));
    }
    let mut nothing = io::empty();
    let read = arguments::read(command, matches, &mut Input::new(&mut nothing));
    let read = read.map_err(|failure| told(failure.to_string()))?;
    let request = call::request(client, command, read);
    Ok(Box::pin(async move {
        let sent = request.send().await;
        sent.map(|_| ())
            .map_err(|error| format!("{line:?}: {error}"))
    }))
}
