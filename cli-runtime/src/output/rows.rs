//! Lists, written page by page as they come.

use std::io::Write;

use apitwin_runtime::command::{ColumnKind, CommandResponse, Rows};
use serde_json::{Value, json};

use super::cell::{Cell, Reader};
use super::columns::{Row, choose};
use super::options::OutputOptions;
use super::table::{Table, single};
use super::{Format, document};
use crate::Failure;

/// An item of a list, or an entry of a map with its key.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The key of the entry.
    pub key: Option<String>,
    /// The item, or the value of the entry.
    pub value: Value,
}

impl From<Value> for Item {
    fn from(value: Value) -> Self {
        Self { key: None, value }
    }
}

impl Item {
    /// The item as a row.
    pub(crate) fn row(&self) -> Row<'_> {
        Row {
            key: self.key.as_deref(),
            value: &self.value,
        }
    }
}

/// Writes a list that comes in pages.
///
/// A filter of jq reads the list of all items, as `--output json` would write it, so it waits for the
/// last page. All other formats write each page as it comes.
pub struct RowWriter<'a> {
    response: &'a CommandResponse,
    options: &'a OutputOptions,
    out: &'a mut dyn Write,
    /// The table, from the first page on.
    table: Option<Table>,
    /// How many items there were.
    count: usize,
    /// The items as JSON, for the filter.
    collected: String,
}

impl<'a> RowWriter<'a> {
    /// Begins a list.
    pub fn new(
        response: &'a CommandResponse,
        options: &'a OutputOptions,
        out: &'a mut dyn Write,
    ) -> Self {
        Self {
            response,
            options,
            out,
            table: None,
            count: 0,
            collected: String::new(),
        }
    }

    /// Writes the next items.
    ///
    /// # Errors
    ///
    /// An item that is nested too deeply, or an output that cannot be written; see
    /// [`Failure::is_closed_pipe`].
    pub fn page(&mut self, items: &[Item]) -> Result<(), Failure> {
        let mut values = items.iter().map(|item| &item.value);
        values.try_for_each(document::check_depth)?;
        let rows: Vec<Row<'_>> = items.iter().map(Item::row).collect();
        self.rows(&rows)?;
        // A page may take a while, and people read along.
        self.out.flush().map_err(Failure::output)
    }

    /// Writes the next rows.
    pub(crate) fn rows(&mut self, rows: &[Row<'_>]) -> Result<(), Failure> {
        match self.options.format {
            Format::Json if self.options.jq.is_some() => self.collect(rows),
            Format::Json => self.json(rows)?,
            Format::Yaml => {
                for row in rows {
                    match row.key {
                        Some(key) => document::yaml(&json!({key: row.value}), self.out)?,
                        None => document::yaml_item(row.value, self.out)?,
                    }
                }
            }
            Format::Name => self.names(rows)?,
            Format::Table | Format::Wide => self.table(rows)?,
        }
        self.count += rows.len();
        Ok(())
    }

    /// Ends the list.
    ///
    /// # Errors
    ///
    /// A filter that fails, or an output that cannot be written; see [`Failure::is_closed_pipe`].
    pub fn finish(mut self) -> Result<(), Failure> {
        match (self.options.format, &self.options.jq) {
            (Format::Json, Some(filter)) => {
                let [open, close] = self.brackets();
                let list = format!("{open}{}{close}", self.collected);
                filter.run(list, self.options, self.out)?;
            }
            (Format::Json | Format::Yaml, _) if self.count == 0 => {
                let [open, close] = self.brackets();
                writeln!(self.out, "{open}{close}").map_err(Failure::output)?;
            }
            (Format::Json, None) => {
                let [_, close] = self.brackets();
                writeln!(self.out, "\n{close}").map_err(Failure::output)?;
            }
            // An empty list has a header too.
            (Format::Table | Format::Wide, _) if self.table.is_none() => self.table(&[])?,
            _ => {}
        }
        self.out.flush().map_err(Failure::output)
    }

    fn collect(&mut self, rows: &[Row<'_>]) {
        for row in rows {
            if !self.collected.is_empty() {
                self.collected.push(',');
            }
            if let Some(key) = row.key {
                self.collected.push_str(&format!("{}:", Value::from(key)));
            }
            self.collected.push_str(&row.value.to_string());
        }
    }

    /// What JSON has around the rows: a map is an object.
    fn brackets(&self) -> [char; 2] {
        match self.response.rows {
            Rows::Map(_) => ['{', '}'],
            _ => ['[', ']'],
        }
    }

    fn json(&mut self, rows: &[Row<'_>]) -> Result<(), Failure> {
        for (at, row) in rows.iter().enumerate() {
            let [open, _] = self.brackets();
            let before = if self.count + at == 0 { open } else { ',' };
            let key = row.key.map(|key| document::compact(&key)).transpose()?;
            let key = key.map_or_else(String::new, |key| format!("{key}: "));
            // A string of JSON has no line break, so each of them is one between lines.
            let item = document::pretty(row.value)?.replace('\n', "\n  ");
            write!(self.out, "{before}\n  {key}{item}").map_err(Failure::output)?;
        }
        Ok(())
    }

    fn table(&mut self, rows: &[Row<'_>]) -> Result<(), Failure> {
        if rows.is_empty() && self.table.is_none() && super::columns::is_open(self.response) {
            // The columns are those of the rows, which may come with the next page.
            return Ok(());
        }
        let (response, options) = (self.response, self.options);
        let table = self.table.get_or_insert_with(|| {
            let names = options.columns.as_deref();
            Table::new(choose(response, options.format, names, rows), None)
        });
        let rows: Vec<(Option<&str>, Row<'_>)> = rows.iter().map(|row| (None, *row)).collect();
        table
            .rows(&rows, options, self.out)
            .map_err(Failure::output)
    }

    fn names(&mut self, rows: &[Row<'_>]) -> Result<(), Failure> {
        for row in rows {
            let name = name(*row, self.response, self.options);
            writeln!(self.out, "{name}").map_err(Failure::output)?;
        }
        Ok(())
    }
}

/// The name of a row: its first column. Control characters are escaped, so that it stays one line.
pub(crate) fn name(row: Row<'_>, response: &CommandResponse, options: &OutputOptions) -> String {
    let columns = choose(response, Format::Table, options.columns.as_deref(), &[row]);
    let mut shown = columns.iter().filter(|it| it.kind != ColumnKind::Secret);
    let column = shown.next().or(columns.first());
    let value = column.and_then(|column| column.value(row));
    let kind = column.map_or(ColumnKind::Text, |it| it.kind);
    Cell::of(value.as_deref(), kind, Reader::Program).text
}

/// Writes a body that is one row.
pub(crate) fn write_single(
    value: &Value,
    response: &CommandResponse,
    options: &OutputOptions,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    if value.as_object().is_some_and(serde_json::Map::is_empty) {
        // It says that all went well, and no more.
        return Ok(());
    }
    let row = Row::item(value);
    if options.format == Format::Name {
        return writeln!(out, "{}", name(row, response, options)).map_err(Failure::output);
    }
    let columns = choose(response, options.format, options.columns.as_deref(), &[row]);
    single(&columns, row, options, out).map_err(Failure::output)
}
