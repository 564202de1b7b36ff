//! The flags that every command takes.

use std::convert::Infallible;
use std::num::{IntErrorKind, ParseIntError};
use std::path::PathBuf;
use std::time::Duration;

use apitwin_runtime::Secret;
use clap::{Args, ValueEnum};

use crate::Failure;
use crate::output::Format;

/// The flags that every command takes.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Global flags")]
pub struct Globals {
    /// The context to take: a server and its token, as `login` saved them.
    #[arg(long, global = true, value_name = "NAME")]
    pub context: Option<String>,
    /// The URL of the server, in place of that of the context.
    #[arg(long, global = true, value_name = "URL")]
    pub url: Option<String>,
    /// A file with the token, in place of that of the context; `-` for standard input.
    #[arg(long, global = true, value_name = "FILE")]
    pub token_file: Option<PathBuf>,
    /// The credential of a security scheme of the API, in a file; `-` for standard input. One of basic
    /// authentication is `USER:PASSWORD`.
    #[arg(id = "credential", long, global = true, value_name = "SCHEME=FILE")]
    pub credentials: Vec<String>,
    /// How results are written.
    #[arg(short, long, global = true, value_name = "FORMAT", value_enum)]
    pub output: Option<Format>,
    /// Filter what `--output json` would write with a jq expression.
    ///
    /// Texts are written raw, other results as JSON. A list that comes in pages is filtered as one list
    /// of all its items, after the last page. A filter may compute for 10 seconds.
    #[arg(long, global = true, value_name = "FILTER")]
    pub jq: Option<String>,
    /// The columns of the table, separated by commas; a property within another as `owner.name`.
    #[arg(
        long,
        global = true,
        value_name = "COLUMNS",
        value_delimiter = ',',
        value_parser = trimmed
    )]
    pub columns: Option<Vec<String>>,
    /// Write tables without a header.
    #[arg(long, global = true)]
    pub no_headers: bool,
    /// Print the request and do not send it.
    #[arg(long, global = true)]
    pub dry_run: bool,
    /// Print the command of curl that sends the request, and do not send it.
    #[arg(long, global = true, conflicts_with = "dry_run")]
    pub curl: bool,
    /// Repeat a list every 2 seconds and show changes, until Ctrl-C or this many times.
    ///
    /// With --jq the filter gets each change as an object such as `{"type": "ADDED", "object": {…}}`:
    /// `.object.name`. The types are ADDED, MODIFIED and DELETED.
    #[arg(
        short,
        long,
        global = true,
        value_name = "TIMES",
        num_args = 0..=1,
        require_equals = true,
        value_parser = times
    )]
    pub watch: Option<Option<u64>>,
    /// Stop a list that comes in pages after this many entries.
    #[arg(long = "max-items", global = true, value_name = "NUMBER", value_parser = count)]
    pub max_items: Option<usize>,
    /// Say on standard error what is sent and received. Tokens and bodies are left out.
    #[arg(long, global = true)]
    pub debug: bool,
    /// Trust the certificate authorities of this PEM file as well.
    #[arg(long, global = true, value_name = "FILE")]
    pub ca: Option<PathBuf>,
    /// Accept any certificate. Anyone who intercepts the connection can then read the token.
    #[arg(long, global = true)]
    pub insecure: bool,
    /// Send through this proxy.
    #[arg(long, global = true, value_name = "URL", value_parser = secret)]
    pub proxy: Option<Secret>,
    /// Give up an attempt after this many seconds. The default is 30.
    #[arg(long, global = true, value_name = "SECONDS", value_parser = seconds)]
    pub timeout: Option<Duration>,
    /// Send a request again this many times, where that is safe. The default is 2, so that a server that
    /// never responds holds a call for 90 seconds.
    #[arg(long, global = true, value_name = "NUMBER", value_parser = retries)]
    pub retries: Option<u32>,
    /// When to write in colour. `NO_COLOR` in the environment switches `auto` off.
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        value_enum,
        default_value = "auto"
    )]
    pub color: ColorChoice,
}

/// A flag that says what becomes of a result. Not every command has such a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResultFlag {
    /// `--output`
    Output,
    /// `--jq`
    Jq,
    /// `--columns`
    Columns,
    /// `--no-headers`
    NoHeaders,
    /// `--dry-run`
    DryRun,
    /// `--curl`
    Curl,
    /// `--watch`
    Watch,
    /// `--max-items`
    MaxItems,
}

impl ResultFlag {
    /// The flags for how a result is written.
    pub const WRITTEN: &'static [Self] = &[Self::Output, Self::Jq, Self::Columns, Self::NoHeaders];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Output => "--output",
            Self::Jq => "--jq",
            Self::Columns => "--columns",
            Self::NoHeaders => "--no-headers",
            Self::DryRun => "--dry-run",
            Self::Curl => "--curl",
            Self::Watch => "--watch",
            Self::MaxItems => "--max-items",
        }
    }
}

impl Globals {
    /// Refuses a flag that has no effect on a command.
    ///
    /// # Errors
    ///
    /// When one was given that is not among these.
    pub(crate) fn require_only(&self, flags: &[ResultFlag], command: &str) -> Result<(), Failure> {
        let given = [
            (ResultFlag::Output, self.output.is_some()),
            (ResultFlag::Jq, self.jq.is_some()),
            (ResultFlag::Columns, self.columns.is_some()),
            (ResultFlag::NoHeaders, self.no_headers),
            (ResultFlag::DryRun, self.dry_run),
            (ResultFlag::Curl, self.curl),
            (ResultFlag::Watch, self.watch.is_some()),
            (ResultFlag::MaxItems, self.max_items.is_some()),
        ];
        let mut idle = given
            .iter()
            .filter(|(flag, given)| *given && !flags.contains(flag));
        match idle.next() {
            None => Ok(()),
            Some((flag, _)) => {
                let message = format!("`{}` has no effect on `{command}`", flag.name());
                Err(Failure::usage(message).next("Leave it out."))
            }
        }
    }
}

/// When to write in colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum ColorChoice {
    /// On a terminal.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// Takes the name of a column, with blanks around it.
fn trimmed(text: &str) -> Result<String, Infallible> {
    Ok(text.trim().to_owned())
}

/// Reads how often a list is repeated.
fn times(text: &str) -> Result<u64, String> {
    let number = text.parse().ok().filter(|number| *number > 0);
    number.ok_or_else(|| "give a whole number from 1 on".to_owned())
}

/// Reads how many entries a list may have.
fn count(text: &str) -> Result<usize, String> {
    text.parse().map_err(|error: ParseIntError| {
        match error.kind() {
            IntErrorKind::PosOverflow => "it is too large",
            _ => "give a whole number from 0 on",
        }
        .to_owned()
    })
}

/// Reads how often a request is sent again.
fn retries(text: &str) -> Result<u32, String> {
    let number = text.parse().ok().filter(|number| *number <= 100);
    number.ok_or_else(|| "give a whole number from 0 to 100".to_owned())
}

/// Takes a text that is not to be shown.
fn secret(text: &str) -> Result<Secret, Infallible> {
    Ok(text.into())
}

/// Reads a number of seconds, which may have a fraction.
///
/// # Errors
///
/// When it is no number, or one that no wait should have.
pub fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "it is no number".to_owned())?;
    match Duration::try_from_secs_f64(seconds) {
        Ok(duration) if !duration.is_zero() && seconds <= 86_400.0 => Ok(duration),
        _ => Err("give more than 0 and at most 86400 seconds".to_owned()),
    }
}
