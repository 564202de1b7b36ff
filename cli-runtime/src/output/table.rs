//! Tables: aligned columns, as wide as the terminal at most.

use std::io::{self, Write};

use apitwin_runtime::command::ColumnKind;

use super::cell::Cell;
use super::color::Tone;
use super::columns::{Row, Shown};
use super::options::OutputOptions;
use super::text;

/// The blanks between two columns.
const GAP: usize = 2;
/// The least width that a column is cut to, unless its header is shorter.
const LEAST_CUT: usize = 6;
/// The widest number, moment or yes and no that is never cut.
const MAX_UNCUT: usize = 25;
/// How far a table that is not cut is aligned. One huge cell would blow up every other row.
const MAX_ALIGNED: usize = 100;

/// A table that is written in parts. Each part is aligned with those before it, as far as its own cells
/// allow.
pub(crate) struct Table {
    columns: Vec<Column>,
    has_header: bool,
}

struct Column {
    header: String,
    is_number: bool,
    shown: Option<Shown>,
    /// The widest text so far.
    natural: usize,
}

impl Column {
    fn new(header: &str, shown: Option<Shown>) -> Self {
        let kind = shown.as_ref().map(|shown| shown.kind);
        Self {
            header: header.to_owned(),
            is_number: matches!(kind, Some(ColumnKind::Number | ColumnKind::Bytes)),
            natural: text::width(header),
            shown,
        }
    }

    /// The least width that it is cut to. Half a number or half a moment would mislead.
    fn least(&self) -> usize {
        let least = text::width(&self.header).max(LEAST_CUT);
        match self.shown.as_ref().map(|shown| shown.kind) {
            Some(ColumnKind::Text | ColumnKind::List) => least,
            _ => least.max(self.natural.min(MAX_UNCUT)),
        }
    }
}

impl Table {
    /// A table with these columns, after one for events if it has a header.
    pub(crate) fn new(columns: Vec<Shown>, event: Option<&str>) -> Self {
        let event = event.map(|header| Column::new(header, None));
        let columns = columns.into_iter().map(|shown| {
            let header = shown.header.clone();
            Column::new(&header, Some(shown))
        });
        Self {
            columns: event.into_iter().chain(columns).collect(),
            has_header: false,
        }
    }

    /// Writes rows, and before the first ones the header. The event is the text of the column for events.
    pub(crate) fn rows(
        &mut self,
        rows: &[(Option<&str>, Row<'_>)],
        options: &OutputOptions,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let reader = options.reader();
        let lines: Vec<Vec<Cell>> = rows
            .iter()
            .map(|(event, row)| {
                let cell = |column: &Column| match &column.shown {
                    Some(shown) => Cell::of(shown.value(*row).as_deref(), shown.kind, reader),
                    None => Cell {
                        text: event.unwrap_or_default().to_owned(),
                        tone: Tone::Plain,
                    },
                };
                self.columns.iter().map(cell).collect()
            })
            .collect();
        for line in &lines {
            for (column, cell) in self.columns.iter_mut().zip(line) {
                column.natural = column.natural.max(text::width(&cell.text));
            }
        }
        let widths = self.widths(options.width);
        if !self.has_header && !options.no_headers {
            let header = |column: &Column| Cell {
                text: column.header.clone(),
                tone: Tone::Header,
            };
            let header: Vec<Cell> = self.columns.iter().map(header).collect();
            self.line(&header, &widths, options, out)?;
        }
        self.has_header = true;
        for line in &lines {
            self.line(line, &widths, options, out)?;
        }
        Ok(())
    }

    /// The width of each column: the widest ones shrink until the table fits.
    fn widths(&self, terminal: Option<usize>) -> Vec<usize> {
        let natural = self.columns.iter().map(|column| column.natural);
        let Some(terminal) = terminal else {
            return natural.map(|width| width.min(MAX_ALIGNED)).collect();
        };
        let room = terminal.saturating_sub(GAP * self.columns.len().saturating_sub(1));
        let least: Vec<usize> = self.columns.iter().map(Column::least).collect();
        // No column is wider than all of the room, so that there are few rounds below.
        let natural = natural.zip(&least);
        let mut widths: Vec<usize> = natural
            .map(|(width, least)| width.min(room.max(*least)))
            .collect();
        loop {
            let excess = widths.iter().sum::<usize>().saturating_sub(room);
            let mut shrinkable: Vec<usize> = (0..widths.len())
                .filter(|&at| widths[at] > least[at])
                .collect();
            shrinkable.sort_by_key(|&at| std::cmp::Reverse(widths[at]));
            let Some(&widest) = shrinkable.first().filter(|_| excess > 0) else {
                return widths;
            };
            // Down to just below the next one, so that no column is cut more than needed.
            let next = shrinkable
                .get(1)
                .map_or(0, |&at| widths[at].saturating_sub(1));
            let enough = widths[widest].saturating_sub(excess);
            widths[widest] = enough.max(next).max(least[widest]).min(widths[widest] - 1);
        }
    }

    fn line(
        &self,
        cells: &[Cell],
        widths: &[usize],
        options: &OutputOptions,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let last = cells.len().saturating_sub(1);
        for (at, (cell, column)) in cells.iter().zip(&self.columns).enumerate() {
            let shown = match options.width {
                Some(_) => text::fit(&cell.text, widths[at]),
                None => cell.text.as_str().into(),
            };
            let missing = widths[at].saturating_sub(text::width(&shown));
            let (before, after) = match column.is_number {
                true => (missing, 0),
                false => (0, missing),
            };
            let painted = cell.tone.paint(&shown, options.color);
            write!(out, "{:before$}{painted}", "")?;
            if at < last {
                write!(out, "{:1$}", "", after + GAP)?;
            }
        }
        writeln!(out)
    }
}

/// Writes one object as lines of a property and its value. Values are never cut: nothing else shows them.
pub(crate) fn single(
    columns: &[Shown],
    row: Row<'_>,
    options: &OutputOptions,
    out: &mut dyn Write,
) -> io::Result<()> {
    let headers = columns.iter().map(|column| text::width(&column.header));
    let widest = headers.max().unwrap_or(0).min(MAX_ALIGNED);
    for column in columns {
        let cell = Cell::of(column.value(row).as_deref(), column.kind, options.reader());
        if !options.no_headers {
            let header = Tone::Header.paint(&column.header, options.color);
            let missing = widest.saturating_sub(text::width(&column.header));
            write!(out, "{header}{:1$}", "", missing + GAP)?;
        }
        writeln!(out, "{}", cell.tone.paint(&cell.text, options.color))?;
    }
    Ok(())
}
