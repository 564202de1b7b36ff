//! How one command writes its result: its flags, checked against what the response can be.

use std::time::SystemTime;

use apitwin_runtime::command::CommandResponse;

use super::cell::Reader;
use super::jq::JqFilter;
use super::{Format, color, columns};
use crate::{Environment, Failure, Globals};

/// How one command writes its result.
#[derive(Clone, Debug)]
pub struct OutputOptions {
    /// The format.
    pub format: Format,
    /// The filter of the JSON that would be written otherwise.
    pub jq: Option<JqFilter>,
    /// The columns that were asked for by name.
    pub columns: Option<Vec<String>>,
    /// Whether tables lack their header.
    pub no_headers: bool,
    /// Whether there are colours.
    pub color: bool,
    /// How many columns the terminal has; none where output is no terminal.
    pub width: Option<usize>,
    /// The time that ages are counted to.
    pub now: SystemTime,
}

impl OutputOptions {
    /// Reads the flags.
    ///
    /// # Errors
    ///
    /// A usage failure: a filter that cannot be read, a column that there is not, flags that exclude each
    /// other.
    pub fn of(
        globals: &Globals,
        environment: &Environment,
        response: &CommandResponse,
    ) -> Result<Self, Failure> {
        let jq = globals.jq.as_deref().map(JqFilter::parse).transpose()?;
        let format = match (globals.output, &jq) {
            (Some(format), None) => format,
            (None, None) => Format::Table,
            (None | Some(Format::Json), Some(_)) => Format::Json,
            (Some(format), Some(_)) => {
                let message = format!("`--jq` writes JSON, and `--output {format}` does not");
                return Err(Failure::usage(message).next("Leave one of the two out."));
            }
        };
        if let Some(names) = &globals.columns {
            if matches!(format, Format::Json | Format::Yaml) {
                let message = "`--columns` chooses the columns of a table, and there is none";
                return Err(Failure::usage(message)
                    .next("Leave it out, or choose properties of JSON with `--jq`."));
            }
            columns::check(response, names)?;
        }
        Ok(Self {
            format,
            jq,
            columns: globals.columns.clone(),
            no_headers: globals.no_headers,
            color: color::is_colored(globals.color, environment),
            width: environment.terminal.map(|terminal| terminal.width.max(1)),
            now: (environment.now)(),
        })
    }

    /// Whether output is a terminal.
    pub(crate) fn is_terminal(&self) -> bool {
        self.width.is_some()
    }

    /// Whom cells are for.
    pub(crate) fn reader(&self) -> Reader {
        match self.width {
            Some(_) => Reader::Person(self.now),
            None => Reader::Program,
        }
    }
}
