//! The operations of an API as commands of a command line, as plain data.
//!
//! A generated crate has one [`CommandLine`], made from its document. The crate `apitwin-cli` turns it
//! into a program. Whoever writes another tool finds here what [`Operation`] leaves out: every
//! parameter, the properties of bodies, and what responses look like.

mod body;
mod parameter;
mod response;

pub use self::body::{BodyProperty, CommandBody, CommandContent, Payload};
pub use self::parameter::{CommandParameter, ValueKind};
pub use self::response::{Column, ColumnKind, CommandResponse, Pages, Rows};
pub use crate::client::{CommandRequest, PartContent, RequestBody, RequestPart};

use crate::Operation;

/// Every operation of an API as a command.
#[derive(Clone, Copy, Debug)]
pub struct CommandLine {
    /// The title of the document.
    pub title: &'static str,
    /// The version of the document.
    pub version: &'static str,
    /// The commands, sorted by their words.
    pub commands: &'static [&'static Command],
    /// The groups that commands are found in, sorted by their words.
    pub groups: &'static [CommandGroup],
    /// The scopes that a token can hold, each with what it permits.
    pub scopes: &'static [(&'static str, &'static str)],
}

/// Commands that begin with the same words, such as `org member`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CommandGroup {
    /// The words.
    pub words: &'static [&'static str],
    /// What its commands are about, in one line.
    pub about: &'static str,
}

/// One operation as a command.
#[derive(Clone, Copy, Debug)]
pub struct Command {
    /// The words that call it, such as `org`, `member` and `list`. No other command has them, and no
    /// command begins with them.
    pub words: &'static [&'static str],
    /// The operation that it calls.
    pub operation: &'static Operation,
    /// What it does, in one line.
    pub summary: &'static str,
    /// What it does, in the Markdown of the document.
    pub description: &'static str,
    /// Whether new scripts should not use it.
    pub deprecated: bool,
    /// The parameters: of the path in its order, then of the query, headers and cookies.
    pub parameters: &'static [CommandParameter],
    /// The body of the request.
    pub body: Option<CommandBody>,
    /// What a success looks like.
    pub response: CommandResponse,
    /// The arguments of one call, as a shell takes them, made from the examples of the document.
    pub example: &'static [&'static str],
}
