//! Contexts as they are shown: a table or JSON, and never with a token.

use serde_json::{Value, json};

use super::not_written;
use crate::contexts::Context;
use crate::output::Format;
use crate::{Failure, Invocation};

/// Writes contexts, one a line.
pub(super) fn write_list<P>(
    invocation: &mut Invocation<'_, P>,
    contexts: &[(&str, &Context)],
    current: Option<&str>,
) -> Result<(), Failure> {
    let format = invocation.globals.output.unwrap_or_default();
    let text = match format {
        Format::Name => contexts
            .iter()
            .map(|(name, _)| format!("{name}\n"))
            .collect(),
        Format::Json | Format::Yaml => {
            let values = contexts
                .iter()
                .map(|(name, context)| value(name, context, current));
            document(&Value::Array(values.collect()))
        }
        Format::Table | Format::Wide => {
            let mut rows = Vec::new();
            if !invocation.globals.no_headers {
                rows.push(["", "NAME", "URL", "USER", "TOKEN"].map(str::to_owned));
            }
            rows.extend(contexts.iter().map(|(name, context)| {
                let mark = if current == Some(*name) { "*" } else { "" };
                let user = context.user.as_deref().unwrap_or("-");
                [mark, name, &context.url, user, context.token_place()].map(str::to_owned)
            }));
            columns(&rows)
        }
    };
    write(invocation, &text)
}

/// Writes one context, one property a line.
pub(super) fn write_one<P>(
    invocation: &mut Invocation<'_, P>,
    (name, context): (&str, &Context),
    current: Option<&str>,
) -> Result<(), Failure> {
    let format = invocation.globals.output.unwrap_or_default();
    let value = value(name, context, current);
    let text = match format {
        Format::Name => format!("{name}\n"),
        Format::Json | Format::Yaml => document(&value),
        Format::Table | Format::Wide => {
            let properties = value.as_object().into_iter().flatten();
            let rows: Vec<[String; 2]> = properties
                .map(|(key, value)| [format!("{key}:"), plain(value)])
                .collect();
            columns(&rows)
        }
    };
    write(invocation, &text)
}

/// What is shown of a context.
fn value(name: &str, context: &Context, current: Option<&str>) -> Value {
    let mut value = json!({
        "name": name,
        "url": context.url,
        "current": current == Some(name),
        "user": context.user,
        "token": context.token_place(),
        "scopes": context.scopes,
    });
    let further = [
        (
            "token_file",
            context.token_file.as_ref().map(|path| json!(path)),
        ),
        ("ca", context.ca.as_ref().map(|path| json!(path))),
        ("insecure", context.insecure.then_some(Value::Bool(true))),
        (
            "proxy",
            context
                .proxy
                .as_ref()
                .map(|url| json!(without_password(url.expose()))),
        ),
    ];
    for (key, property) in further {
        if let Some(property) = property {
            value[key] = property;
        }
    }
    value
}

/// The URL of a proxy without user and password.
fn without_password(url: &str) -> String {
    let (scheme, rest) = match url.split_once("://") {
        Some((scheme, rest)) => (format!("{scheme}://"), rest),
        None => (String::new(), url),
    };
    match rest.rsplit_once('@') {
        Some((_, host)) => format!("{scheme}…@{host}"),
        None => url.to_owned(),
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => "-".to_owned(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

/// JSON, which every reader of YAML reads as well.
fn document(value: &Value) -> String {
    format!("{value:#}\n")
}

fn columns<const N: usize>(rows: &[[String; N]]) -> String {
    let width = |column: usize| {
        let widths = rows.iter().map(|row| row[column].chars().count());
        widths.max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..N).map(width).collect();
    let line = |row: &[String; N]| {
        let cells = row.iter().zip(&widths);
        let cells: Vec<String> = cells
            .map(|(cell, width)| format!("{cell:<width$}"))
            .collect();
        format!("{}\n", cells.join("  ").trim_end())
    };
    rows.iter().map(line).collect()
}

fn write<P>(invocation: &mut Invocation<'_, P>, text: &str) -> Result<(), Failure> {
    let written = invocation.out.write_all(text.as_bytes());
    written.map_err(|error| not_written(&error))
}
