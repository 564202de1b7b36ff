//! What a command reads from and writes to.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};

use apitwin_cli::connection::Connection;
use apitwin_cli::{Failure, FailureKind};

/// The longest reply to a question.
const MAX_REPLY: u64 = 1024;

/// What a command reads from and writes to.
pub struct Io<'a> {
    /// Standard output.
    pub out: &'a mut dyn Write,
    /// Standard error.
    pub err: &'a mut dyn Write,
    /// Standard input.
    pub input: &'a mut dyn Read,
    /// Whether standard input is a terminal, for questions.
    pub input_is_terminal: bool,
    /// Whether standard error is a terminal, for progress.
    pub err_is_terminal: bool,
    /// The connection, which makes errors more precise.
    pub connection: Option<&'a Connection>,
    /// The environment variables.
    pub variables: &'a BTreeMap<String, String>,
}

impl Io<'_> {
    /// Writes to standard output.
    pub(super) fn say(&mut self, text: &str) -> Result<(), Failure> {
        self.out
            .write_all(text.as_bytes())
            .map_err(Failure::output)?;
        self.out.flush().map_err(Failure::output)
    }

    /// Writes to standard error.
    pub(super) fn tell(&mut self, text: &str) -> Result<(), Failure> {
        self.err
            .write_all(text.as_bytes())
            .map_err(Failure::output)?;
        self.err.flush().map_err(Failure::output)
    }

    /// Asks a question; anything but yes is no.
    pub(super) fn confirm(&mut self, question: &str) -> Result<bool, Failure> {
        self.tell(&format!("{question} [y/N] "))?;
        let mut reply = String::new();
        BufReader::new(self.input.take(MAX_REPLY))
            .read_line(&mut reply)
            .map_err(|error| {
                let text = format!("the reply cannot be read: {error}");
                Failure::new(FailureKind::File, text)
            })?;
        Ok(matches!(
            reply.trim().to_ascii_lowercase().as_str(),
            "y" | "yes"
        ))
    }
}
