//! What a command writes, in every format, for people and for programs.

mod flags;
mod formats;
mod hostile;
mod watching;

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use apitwin_cli::output::{Format, Item, JqFilter, OutputOptions, RowWriter, write_value};
use apitwin_cli::{Environment, Failure, Terminal};
use apitwin_runtime::command::{Column, ColumnKind, CommandResponse, Rows};
use serde_json::Value;

/// 22 November 2026, 05:21:53.
const NOW: u64 = 1_795_324_913;

/// Robots: a list behind a property.
const ROBOTS: CommandResponse = CommandResponse {
    accept: "application/json",
    cases: &[],
    rows: Rows::List(&["robots"]),
    columns: &[
        column(&["name"], ColumnKind::Text, false),
        column(&["size"], ColumnKind::Bytes, false),
        column(&["enabled"], ColumnKind::Boolean, false),
        column(&["last_accessed"], ColumnKind::Time, false),
        column(&["teams"], ColumnKind::List, true),
        column(&["owner", "name"], ColumnKind::Text, true),
    ],
    pages: None,
};

/// One robot.
const ROBOT: CommandResponse = CommandResponse {
    rows: Rows::Single,
    ..ROBOTS
};

/// A map of permissions.
const PERMISSIONS: CommandResponse = CommandResponse {
    rows: Rows::Map(&["permissions"]),
    columns: &[
        column(&[], ColumnKind::Text, false),
        column(&["role"], ColumnKind::Text, false),
    ],
    ..ROBOTS
};

/// A body of which nothing is known.
const UNKNOWN: CommandResponse = CommandResponse {
    rows: Rows::None,
    columns: &[],
    ..ROBOTS
};

const fn column(path: &'static [&'static str], kind: ColumnKind, wide: bool) -> Column {
    Column { path, kind, wide }
}

/// Output that is no terminal.
fn piped(format: Format) -> OutputOptions {
    OutputOptions {
        format,
        jq: None,
        columns: None,
        no_headers: false,
        color: false,
        width: None,
        now: now(),
    }
}

/// Output on a terminal without colours.
fn terminal(format: Format, width: usize) -> OutputOptions {
    OutputOptions {
        width: Some(width),
        ..piped(format)
    }
}

/// Output through a filter.
fn filtered(filter: &str) -> OutputOptions {
    OutputOptions {
        jq: Some(JqFilter::parse(filter).expect("a filter")),
        ..piped(Format::Json)
    }
}

fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(NOW)
}

fn environment(terminal: Option<usize>) -> Environment {
    Environment {
        variables: BTreeMap::new(),
        config_dir: None,
        cache_dir: None,
        terminal: terminal.map(|width| Terminal { width }),
        err_is_terminal: false,
        input_is_terminal: false,
        now,
    }
}

/// What is written of a body.
fn written(
    value: &Value,
    response: &CommandResponse,
    options: &OutputOptions,
) -> Result<String, Failure> {
    let mut out = Vec::new();
    write_value(value, response, options, &mut out)?;
    Ok(String::from_utf8(out).expect("UTF-8"))
}

/// What is written of a list in pages.
fn paged(pages: &[&[Value]], response: &CommandResponse, options: &OutputOptions) -> String {
    let mut out = Vec::new();
    let mut writer = RowWriter::new(response, options, &mut out);
    for page in pages {
        let items: Vec<Item> = page.iter().cloned().map(Item::from).collect();
        writer.page(&items).expect("a page");
    }
    writer.finish().expect("the end");
    String::from_utf8(out).expect("UTF-8")
}

/// Compares a text with one that is indented in the source.
fn assert_text(actual: &str, expect: &str) {
    let lines: Vec<&str> = expect.lines().skip(1).collect();
    let indent = lines
        .first()
        .map_or(0, |line| line.len() - line.trim_start().len());
    let mut text = String::new();
    for line in &lines[..lines.len() - 1] {
        text.push_str(line.get(indent..).unwrap_or_default());
        text.push('\n');
    }
    assert_eq!(actual, text, "\n{actual}");
}
