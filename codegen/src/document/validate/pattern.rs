//! Compiled regular expressions. Each pattern is compiled once, however often it is used.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use regex::Regex;

type Compiled = Result<Regex, String>;

static KNOWN: Mutex<BTreeMap<String, Compiled>> = Mutex::new(BTreeMap::new());

/// The compiled form of a pattern, or why it has none.
pub(super) fn compile(pattern: &str) -> Compiled {
    // A panic elsewhere cannot leave the map half written.
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(compiled) = known.get(pattern) {
        return compiled.clone();
    }
    let compiled = Regex::new(pattern).map_err(|error| reason(&error));
    known.insert(pattern.to_owned(), compiled.clone());
    compiled
}

/// Whether a pattern can be compiled.
pub(crate) fn is_readable(pattern: &str) -> bool {
    compile(pattern).is_ok()
}

/// The last line of the message; those before draw the pattern.
fn reason(error: &regex::Error) -> String {
    let text = error.to_string();
    let last = text.lines().last().unwrap_or_default().trim();
    last.strip_prefix("error: ").unwrap_or(last).to_owned()
}
