//! What a program is made of: a name, the table of its commands, and commands written by hand.

use std::future::Future;
use std::pin::Pin;

use apitwin_runtime::client::{ApiClient, EnvironmentVariables, Error};
use apitwin_runtime::command::CommandLine;
use clap::ArgMatches;

use crate::completion::{self, CompletedArgument, Counterpart, CustomArgument, NameSource};
use crate::{Failure, FailureKind, Invocation, ResultFlag};

/// A command line for one API.
pub trait Program: Sized + Send + Sync + 'static {
    /// The client of the API.
    type Client: ApiClient<Error: std::error::Error> + Clone + Send + Sync + 'static;

    /// The name of the program, as people type it: `quay`.
    fn name(&self) -> &'static str;

    /// What it is for, in one line.
    fn about(&self) -> &'static str;

    /// Its version.
    fn version(&self) -> &'static str {
        env!("CARGO_PKG_VERSION")
    }

    /// What the names of its own environment variables begin with: its name in capitals, such as `QUAY`
    /// of `QUAY_CONTEXT`.
    fn prefix(&self) -> String {
        let capital = |letter: char| match letter.is_ascii_alphanumeric() {
            true => letter.to_ascii_uppercase(),
            false => '_',
        };
        self.name().chars().map(capital).collect()
    }

    /// The commands that are made from the document.
    fn table(&self) -> &'static CommandLine;

    /// The commands that are written by hand. They stand before those of the document.
    fn custom_commands(&self) -> Vec<CustomCommand<Self>> {
        Vec::new()
    }

    /// Whether it has a command `login`, which messages refer to then.
    fn has_login(&self) -> bool {
        let mut commands = self.custom_commands().into_iter();
        commands.any(|it| (it.command)().get_name() == "login")
    }

    /// The environment variables with the URL and the token.
    fn variables(&self) -> EnvironmentVariables {
        <Self::Client as ApiClient>::DIALECT.environment()
    }

    /// Which lists of the server hold the names that an argument takes, for completion in shells.
    /// Without more knowledge it is the command `list` beside the one that is typed.
    fn names(&self, argument: &CompletedArgument<'_>) -> Vec<NameSource> {
        completion::beside(self.table(), argument)
    }

    /// The parameter of an operation that takes the same names as an argument of a command written by
    /// hand, for completion in shells.
    fn counterpart(&self, argument: &CustomArgument<'_>) -> Option<Counterpart> {
        let _ = argument;
        None
    }

    /// The kind of a rejection, where the API says more than its status.
    fn kind_of(&self, error: &Error) -> Option<FailureKind> {
        let _ = error;
        None
    }

    /// What to do next after a failure of a call, where the API knows more than its status.
    fn next_step(&self, error: &Error) -> Option<String> {
        let _ = error;
        None
    }
}

/// What a command written by hand does.
pub type CustomFuture<'a> = Pin<Box<dyn Future<Output = Result<(), Failure>> + 'a>>;

/// A command written by hand.
pub struct CustomCommand<P> {
    /// Its name, help and arguments.
    pub command: fn() -> clap::Command,
    /// The flags for results that have an effect on it. It refuses the others.
    pub flags: &'static [ResultFlag],
    /// What it does.
    pub run: for<'a> fn(&'a mut Invocation<'_, P>, &'a ArgMatches) -> CustomFuture<'a>,
}
