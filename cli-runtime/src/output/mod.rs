//! How results are written: tables, JSON, YAML and names.
//!
//! [`OutputOptions`] reads the flags. [`write_value`] writes a whole body, [`RowWriter`] a list that
//! comes in pages, and [`watch()`] a list that changes.

mod cell;
mod color;
mod columns;
mod document;
mod jq;
mod options;
mod rows;
mod table;
mod text;
mod time;
mod watch;

use std::fmt;
use std::io::Write;

use apitwin_runtime::command::{CommandResponse, Rows};
use clap::ValueEnum;
use serde_json::Value;

pub use self::color::is_colored;
pub(crate) use self::color::is_colored_on;
use self::columns::Row;
pub(crate) use self::columns::column_names;
pub use self::jq::JqFilter;
pub use self::options::OutputOptions;
pub use self::rows::{Item, RowWriter};
pub use self::text::printable;
pub(crate) use self::text::printable_lines;
pub use self::watch::watch;
use crate::Failure;

/// How results are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A table with the most telling columns.
    #[default]
    Table,
    /// A table with all columns.
    Wide,
    /// JSON, as the server sent it.
    Json,
    /// YAML.
    Yaml,
    /// The names alone, one a line.
    Name,
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Table => "table",
            Self::Wide => "wide",
            Self::Json => "json",
            Self::Yaml => "yaml",
            Self::Name => "name",
        })
    }
}

/// Writes the body of a response.
///
/// A filter of jq reads the body as `--output json` would write it.
///
/// # Errors
///
/// A filter that fails, a body that is nested too deeply, or an output that cannot be written; see
/// [`Failure::is_closed_pipe`].
pub fn write_value(
    value: &Value,
    response: &CommandResponse,
    options: &OutputOptions,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    document::check_depth(value)?;
    match options.format {
        Format::Json => document::json(value, options, out),
        Format::Yaml => document::yaml(value, out),
        Format::Table | Format::Wide | Format::Name => write_rows(value, response, options, out),
    }
}

/// Writes what a table or a list of names shows of a body.
fn write_rows(
    value: &Value,
    response: &CommandResponse,
    options: &OutputOptions,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let path = match response.rows {
        Rows::List(path) | Rows::Map(path) => path,
        Rows::Single | Rows::None => &[],
    };
    let mut found = Some(value);
    for name in path {
        found = found.and_then(|value| value.get(name));
    }
    let rows: Option<Vec<Row<'_>>> = match (response.rows, found) {
        (Rows::List(_) | Rows::None, Some(Value::Array(items))) => {
            Some(items.iter().map(Row::item).collect())
        }
        (Rows::Map(_), Some(Value::Object(entries))) => {
            let row = |(key, value)| Row {
                key: Some(String::as_str(key)),
                value,
            };
            Some(entries.iter().map(row).collect())
        }
        // A list that is null or absent is empty, unless the body is something else altogether.
        (Rows::List(_) | Rows::Map(_), None | Some(Value::Null)) if value.is_object() => {
            Some(Vec::new())
        }
        _ => None,
    };
    match (rows, value) {
        (Some(rows), _) => {
            let mut writer = RowWriter::new(response, options, out);
            writer.rows(&rows)?;
            writer.finish()
        }
        (None, Value::Null) => Ok(()),
        (None, Value::Object(_) | Value::Array(_)) => {
            rows::write_single(value, response, options, out)
        }
        (None, _) => document::scalar(value, options, out),
    }
}
