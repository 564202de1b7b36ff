//! The same values by way of a command line: what it sends has to be what the client sends.

use std::pin::Pin;

use serde_json::{Map, Value as Json};

use super::cases::{Case, Content};
use crate::Location;

/// A command under way. It fails where nothing was sent.
pub type Sending = Pin<Box<dyn Future<Output = Result<(), String>>>>;

/// Sends values as commands do, in each way that a command line has for them. It fails where the command
/// line cannot be understood.
pub type Commands<C> = dyn Fn(&C, &CommandValues<'_>) -> Result<Vec<Sending>, String>;

/// The values for a command.
#[derive(Debug)]
pub struct CommandValues<'a> {
    case: &'a Case,
    sent: &'a Map<String, Json>,
}

impl<'a> CommandValues<'a> {
    pub(super) fn new(case: &'a Case, sent: &'a Map<String, Json>) -> Self {
        Self { case, sent }
    }

    /// The id of the operation.
    pub fn operation(&self) -> &'a str {
        &self.case.id
    }

    /// The value of a parameter, if there is one.
    pub fn parameter(&self, location: Location, name: &str) -> Option<&'a Json> {
        let place = match location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Cookie => "cookie",
        };
        let parameter = self.case.parameters.iter().find(|it| {
            // Headers have no case.
            it.place == place
                && (it.name == name
                    || location == Location::Header && it.name.eq_ignore_ascii_case(name))
        });
        self.sent.get(&parameter?.key)
    }

    /// The body, if there is one, with its media type in the document where that is not plain JSON.
    pub fn body(&self) -> Option<(Option<&'a str>, &'a Json)> {
        let value = self.sent.get("body")?;
        let contents = self.case.bodies.as_deref().unwrap_or_default();
        let named = contents.iter().find_map(|content: &Content| {
            let value = match &content.variant {
                Some(variant) => value.get(variant)?,
                None => value,
            };
            Some((Some(content.media_type.as_str()), value))
        });
        Some(named.unwrap_or((None, value)))
    }
}
