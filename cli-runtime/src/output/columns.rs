//! Which columns a table has, and what a row has in each.

use apitwin_runtime::command::{Column, ColumnKind, CommandResponse, Rows};
use serde_json::Value;

use super::Format;
use super::cell::is_scalar;
use crate::{Failure, suggest};

/// How many rows are looked at where the document does not say what columns there are.
const MAX_SAMPLE: usize = 100;
/// How many columns are found in such rows.
const MAX_FOUND: usize = 40;
/// How many of the possible columns an error lists.
const MAX_LISTED: usize = 60;

/// A row: an item of a list, or an entry of a map with its key.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row<'a> {
    pub(crate) key: Option<&'a str>,
    pub(crate) value: &'a Value,
}

impl<'a> Row<'a> {
    /// An item of a list.
    pub(crate) fn item(value: &'a Value) -> Self {
        Self { key: None, value }
    }
}

/// A column that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shown {
    place: Place,
    pub(crate) header: String,
    pub(crate) kind: ColumnKind,
}

/// Where the value of a column is.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    /// The key of the entry.
    Key,
    /// The row itself.
    Whole,
    /// The property at this path.
    Property(Vec<String>),
}

impl Shown {
    fn key() -> Self {
        Self {
            place: Place::Key,
            header: "NAME".to_owned(),
            kind: ColumnKind::Text,
        }
    }

    fn whole() -> Self {
        Self {
            place: Place::Whole,
            header: "VALUE".to_owned(),
            kind: ColumnKind::Text,
        }
    }

    fn declared(column: &Column) -> Self {
        if column.path.is_empty() {
            return Self {
                kind: column.kind,
                ..Self::key()
            };
        }
        let path = column.path.iter().map(|&name| name.to_owned()).collect();
        Self::property(path, column.kind)
    }

    /// A column that was asked for by name.
    fn asked(column: &Column) -> Self {
        let mut shown = Self::declared(column);
        if shown.kind == ColumnKind::Secret {
            shown.kind = ColumnKind::Text;
        }
        shown
    }

    fn property(path: Vec<String>, kind: ColumnKind) -> Self {
        Self {
            header: super::text::printable(&path.join(".")).to_uppercase(),
            place: Place::Property(path),
            kind,
        }
    }

    /// What a row has in this column; none where it lacks the property.
    pub(crate) fn value<'a>(&self, row: Row<'a>) -> Option<std::borrow::Cow<'a, Value>> {
        use std::borrow::Cow;
        match &self.place {
            Place::Key => row.key.map(|key| Cow::Owned(Value::from(key))),
            Place::Whole => Some(Cow::Borrowed(row.value)),
            Place::Property(path) => {
                let mut value = row.value;
                for name in path {
                    value = value.get(name)?;
                }
                Some(Cow::Borrowed(value))
            }
        }
    }
}

/// The names of all columns, as `--columns` takes them.
pub(crate) fn column_names(response: &CommandResponse) -> Vec<String> {
    response.columns.iter().map(name).collect()
}

/// The name of a column, as `--columns` takes it.
fn name(column: &Column) -> String {
    if column.path.is_empty() {
        "name".to_owned()
    } else {
        column.path.join(".")
    }
}

/// Whether the document says nothing of the properties of a row.
pub(crate) fn is_open(response: &CommandResponse) -> bool {
    response.columns.iter().all(|column| column.path.is_empty())
}

/// The column of a name that was given by hand. A name that leads to an object is one as well.
fn find(response: &CommandResponse, wanted: &str) -> Option<Shown> {
    let declared = || response.columns.iter();
    if let Some(column) = declared().find(|it| name(it).eq_ignore_ascii_case(wanted)) {
        return Some(Shown::asked(column));
    }
    let path: Vec<String> = wanted.split('.').map(str::to_owned).collect();
    let is_object = || {
        declared()
            .any(|it| it.path.len() > path.len() && it.path.iter().zip(&path).all(|(a, b)| a == b))
    };
    (is_open(response) || is_object()).then(|| Shown::property(path, ColumnKind::Text))
}

/// Refuses names that are no column.
pub(crate) fn check(response: &CommandResponse, names: &[String]) -> Result<(), Failure> {
    if let Some(empty) = names.iter().find(|name| name.split('.').any(str::is_empty)) {
        return Err(
            Failure::usage(format!("`--columns`: `{empty}` is no name of a column")).next(
                "Separate the names of columns by single commas, as in `--columns name,kind`.",
            ),
        );
    }
    let Some(unknown) = names.iter().find(|name| find(response, name).is_none()) else {
        return Ok(());
    };
    let known: Vec<String> = response.columns.iter().map(name).collect();
    let alike = suggest::alike(unknown, known.iter().map(String::as_str));
    let mut next = match alike.first() {
        Some(nearest) => format!("Did you mean `{nearest}`? There are: "),
        None => "There are: ".to_owned(),
    };
    next.push_str(&known[..known.len().min(MAX_LISTED)].join(", "));
    if known.len() > MAX_LISTED {
        next.push_str(", …");
    }
    Err(Failure::usage(format!("`--columns`: there is no column `{unknown}`")).next(next))
}

/// The columns of a table with these rows, which are the first of all.
pub(crate) fn choose(
    response: &CommandResponse,
    format: Format,
    names: Option<&[String]>,
    rows: &[Row<'_>],
) -> Vec<Shown> {
    if let Some(names) = names {
        return names
            .iter()
            .filter_map(|name| find(response, name))
            .collect();
    }
    let all = format == Format::Wide;
    let declared = response.columns.iter().filter(|column| all || !column.wide);
    let mut columns: Vec<Shown> = declared.map(Shown::declared).collect();
    // The key of an entry is mostly the name that stands in it as well.
    let name = Place::Property(vec!["name".to_owned()]);
    if columns.iter().any(|column| column.place == name) {
        columns.retain(|column| column.place != Place::Key);
    }
    if is_open(response) {
        if columns.is_empty() && matches!(response.rows, Rows::Map(_)) {
            columns.push(Shown::key());
        }
        columns.extend(found(rows, all));
    } else if columns.is_empty() {
        // A list needs its rows told apart; a thing is shown whole.
        let count = match response.rows {
            Rows::List(_) | Rows::Map(_) => 1,
            _ => response.columns.len(),
        };
        columns.extend(response.columns.iter().take(count).map(Shown::declared));
    }
    columns
}

/// The columns that rows themselves have: their properties, in the order in which they come.
fn found(rows: &[Row<'_>], all: bool) -> Vec<Shown> {
    let sample = &rows[..rows.len().min(MAX_SAMPLE)];
    let mut names: Vec<&str> = Vec::new();
    for (name, value) in sample
        .iter()
        .filter_map(|row| row.value.as_object())
        .flatten()
    {
        let fits = all || is_scalar(value);
        if fits && names.len() < MAX_FOUND && !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    if names.is_empty() {
        return match sample.is_empty() {
            true => Vec::new(),
            false => vec![Shown::whole()],
        };
    }
    let column = |name: &str| Shown::property(vec![name.to_owned()], ColumnKind::Text);
    names.into_iter().map(column).collect()
}
