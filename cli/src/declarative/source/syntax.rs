//! What is wrong with a text that cannot be read, for people who do not know the parser.

use std::path::Path;

use serde::de::IgnoredAny;
use serde_saphyr::budget::BudgetBreach;
use serde_saphyr::{Error, Location};

use super::{MAX_REPLAYED, SourceFile};

const DEEP: &str = "the values here are within too many others: look for brackets or indents that are too \
                    many";
const LARGE: &str = "this file has too many values or aliases: split it";

/// What to do about the commonest errors of the parser, by words of its messages.
const ADVICE: [(&str, &str); 5] = [
    (
        "anchor or alias",
        "put a text that begins with `*` or `&` in quotes",
    ),
    (
        "mapping values are not allowed",
        "there is a second `:` here: put a text with `: ` in quotes, or begin a new line",
    ),
    (
        "block mapping, did not find expected key",
        "this line is not indented like those around it: align it with its neighbours",
    ),
    (
        "tabs disallowed",
        "there is a tab in the indent: write blanks instead",
    ),
    ("unclosed quote", "this quote is not closed: close it"),
];

/// A place in a text: its line and its column.
pub(super) type Position = (u64, u64);

/// Where a text cannot be read, and why.
pub(super) fn fault(file: &SourceFile, error: &Error) -> (Position, String) {
    let is_json = Path::new(&file.name)
        .extension()
        .is_some_and(|extension| extension == "json");
    if is_json && let Err(error) = serde_json::from_str::<IgnoredAny>(&file.text) {
        let position = (error.line() as u64, error.column() as u64);
        let text = match error.is_eof() {
            true => "it ends before all brackets and quotes are closed".to_owned(),
            false => without_place(&error.to_string()),
        };
        return (position, format!("this is not valid JSON: {text}"));
    }
    let location = error.location().unwrap_or(Location::UNKNOWN);
    let message = message(error).unwrap_or_else(|| {
        let kind = match is_json {
            true => "JSON",
            false => "YAML",
        };
        let text = error.to_string();
        let text = without_place(&text);
        let mut known = ADVICE.iter();
        let next = match known.find(|(words, _)| text.contains(words)) {
            Some((_, next)) => (*next).to_owned(),
            None => text,
        };
        format!("this is not valid {kind}: {next}")
    });
    ((location.line(), location.column()), message)
}

/// Why a text cannot be read, where the words of the parser do not help.
fn message(error: &Error) -> Option<String> {
    let text = match error.without_snippet() {
        Error::DuplicateMappingKey { key: Some(key), .. } => {
            format!("`{key}` stands here twice: remove one")
        }
        Error::DuplicateMappingKey { .. } => "a key stands here twice: remove one".to_owned(),
        Error::RecursiveReferencesRequireWeakTypes { .. } => {
            "this alias is within what it stands for: write the value instead".to_owned()
        }
        Error::UnknownAnchor { .. } => {
            "nothing before this alias has an anchor of its name: put a text that begins with `*` in \
             quotes, or write the value instead of the alias"
                .to_owned()
        }
        Error::AliasReplayCounterOverflow { .. }
        | Error::AliasReplayLimitExceeded { .. }
        | Error::AliasExpansionLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. } => aliases(),
        // Within an alias, only the text is left of the error.
        Error::AliasError { msg, .. } if msg.contains("alias") => aliases(),
        Error::AliasError { msg, .. } if msg.contains("Depth") => DEEP.to_owned(),
        Error::AliasError { msg, .. } if msg.contains("budget") => LARGE.to_owned(),
        Error::Budget { breach, .. } => match breach {
            BudgetBreach::Depth { .. } => DEEP.to_owned(),
            BudgetBreach::SequenceUnbalanced => return None,
            _ => LARGE.to_owned(),
        },
        _ => return None,
    };
    Some(text)
}

fn aliases() -> String {
    format!(
        "the aliases of this file stand for more than {MAX_REPLAYED} values: use fewer, or split the file"
    )
}

/// The first line of a message, without the places that it ends with.
fn without_place(text: &str) -> String {
    let first = text.lines().next().unwrap_or_default();
    let end = first.find(" at line ").unwrap_or(first.len());
    first[..end].trim_end_matches('.').to_owned()
}
