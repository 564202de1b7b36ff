//! One run of a program: its flags, its environment, and where it writes.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;
use std::time::SystemTime;

use crate::{Globals, Input, Program};

/// One run of a program.
pub struct Invocation<'a, P> {
    /// The program.
    pub program: &'a P,
    /// The flags that every command takes.
    pub globals: Globals,
    /// What it finds around it.
    pub environment: Environment,
    /// Standard output.
    pub out: &'a mut dyn Write,
    /// Standard error.
    pub err: &'a mut dyn Write,
    /// Standard input, and the files that arguments name.
    pub input: Input<'a>,
}

impl<P: Program> Invocation<'_, P> {
    /// The value of an environment variable; none where it is empty.
    pub fn variable(&self, name: &str) -> Option<&str> {
        let value = self.environment.variables.get(name).map(String::as_str);
        value.filter(|value| !value.is_empty())
    }
}

/// What a program finds around it. Tests make one up.
#[derive(Clone)]
pub struct Environment {
    /// The environment variables whose values are UTF-8.
    pub variables: BTreeMap<String, String>,
    /// The folder that contexts are kept in, if there is one.
    pub config_dir: Option<PathBuf>,
    /// The folder that names for completion are kept in, if there is one.
    pub cache_dir: Option<PathBuf>,
    /// The terminal behind standard output, if there is one.
    pub terminal: Option<Terminal>,
    /// Whether standard error is a terminal, for progress.
    pub err_is_terminal: bool,
    /// Whether standard input is a terminal, for questions.
    pub input_is_terminal: bool,
    /// The time.
    pub now: fn() -> SystemTime,
}

/// A terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terminal {
    /// How many columns it has.
    pub width: usize,
}
