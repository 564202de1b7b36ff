//! Secrets in a request that is shown: the name of each stands in its place.

use apitwin_runtime::client::reqwest::Url;
use apitwin_runtime::client::{PartContent, RequestBody};
use apitwin_runtime::command::{Command, CommandContent, ValueKind};
use serde_json::Value;

use crate::arguments::{SECRET_ENDING, Values};

/// What stands around the name of a secret in a value that is shown. URLs and JSON leave it as it is.
const MARK_BEGIN: &str = "-._secret_.";
const MARK_END: &str = "._secret_.-";

/// A piece of a text that is shown.
pub(super) enum Piece<'a> {
    /// Text as it is.
    Plain(&'a str),
    /// The name of a secret.
    Secret(&'a str),
}

/// The pieces of a text, in order.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(MARK_BEGIN)
        && let Some((name, after)) = after.split_once(MARK_END)
    {
        if !before.is_empty() {
            pieces.push(Piece::Plain(before));
        }
        pieces.push(Piece::Secret(name));
        rest = after;
    }
    if !rest.is_empty() || pieces.is_empty() {
        pieces.push(Piece::Plain(rest));
    }
    pieces
}

/// A text for people: the names of secrets in parentheses.
pub(super) fn with_names(text: &str) -> String {
    let pieces = pieces(text).into_iter().map(|piece| match piece {
        Piece::Plain(text) => text.to_owned(),
        Piece::Secret(name) => format!("(hidden: {name})"),
    });
    pieces.collect()
}

/// The values with the name of each secret in its place.
pub(super) fn without_secrets(command: &'static Command, mut values: Values) -> Values {
    for (parameter, value) in &mut values.parameters {
        if parameter.value == ValueKind::Secret {
            *value = mark(parameter.flag);
        }
    }
    match &mut values.body {
        Some((content, RequestBody::Value(body))) => {
            let secrets = Secrets { command, content };
            secrets.hide(body, &[], content.secrets.contains(&""));
        }
        Some((content, RequestBody::Parts(parts))) => {
            let secrets = Secrets { command, content };
            for part in parts {
                let is_secret = content.secrets.contains(&part.name.as_str());
                if let PartContent::Value(value) = &mut part.content {
                    secrets.hide(value, std::slice::from_ref(&part.name), is_secret);
                }
            }
        }
        Some((_, RequestBody::Bytes(..))) | None => {}
    }
    values
}

/// The secrets of a body.
struct Secrets {
    command: &'static Command,
    content: &'static CommandContent,
}

impl Secrets {
    /// Hides the texts in a value that is a secret, and in what such a property holds.
    fn hide(&self, value: &mut Value, path: &[String], is_secret: bool) {
        let within = |name: String| [path, &[name]].concat();
        match value {
            Value::String(text) if is_secret || has_credentials(text) => *value = self.mark(path),
            Value::Array(items) => {
                for (at, item) in items.iter_mut().enumerate() {
                    self.hide(item, &within(at.to_string()), is_secret);
                }
            }
            Value::Object(entries) => {
                for (name, value) in entries {
                    let is_secret = is_secret || self.content.secrets.contains(&name.as_str());
                    self.hide(value, &within(name.clone()), is_secret);
                }
            }
            _ => {}
        }
    }

    /// The mark of the secret at a path: the name of its flag, where it has one.
    fn mark(&self, path: &[String]) -> Value {
        let contents = self.command.body.iter().flat_map(|it| it.contents);
        let mut properties = contents.flat_map(|it| it.properties);
        match properties.find(|it| it.path == path) {
            Some(property) => mark(property.flag),
            None if path.is_empty() => mark("body"),
            None => mark(&path.join(".")),
        }
    }
}

/// Whether a text is a URL with a password, such as that of a proxy, or with a token in its place. The
/// user of `ssh://git@host` is none.
fn has_credentials(text: &str) -> bool {
    let url = text
        .contains("://")
        .then(|| Url::parse(text).ok())
        .flatten();
    url.is_some_and(|url| {
        let is_http = matches!(url.scheme(), "http" | "https");
        url.password().is_some() || (is_http && !url.username().is_empty())
    })
}

fn mark(flag: &str) -> Value {
    let name = flag.strip_suffix(SECRET_ENDING).unwrap_or(flag);
    let capital = |letter: char| match letter.is_ascii_alphanumeric() {
        true => letter.to_ascii_uppercase(),
        false => '_',
    };
    let name: String = name.chars().map(capital).collect();
    Value::from(format!("{MARK_BEGIN}{name}{MARK_END}"))
}
