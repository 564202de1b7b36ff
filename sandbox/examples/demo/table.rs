//! The table at the end, fitted to the width of the terminal.

use crate::report::{Outcome, StepResult};
use crate::terminal;

/// What stands between two columns.
const GAP: &str = "  ";
/// The request is left out where it would be cut to less.
const MIN_REQUEST: usize = 24;
/// The section of the guide is left out where the title of the step would be cut to less.
const MIN_STEP: usize = 20;

/// Where these columns stand.
const GUIDE: usize = 1;
const STEP: usize = 2;
const REQUEST: usize = 3;

/// One column: its heading, its cells, and its width.
struct Column {
    heading: &'static str,
    cells: Vec<String>,
    width: usize,
}

impl Column {
    fn new(heading: &'static str, cells: impl Iterator<Item = String>) -> Self {
        let cells: Vec<String> = cells.collect();
        let widths = cells.iter().map(|cell| cell.chars().count());
        let width = widths
            .chain([heading.chars().count()])
            .max()
            .unwrap_or_default();
        Self {
            heading,
            cells,
            width,
        }
    }
}

/// The lines of the table, none of which is longer than `width`.
pub(crate) fn lines(results: &[StepResult], width: usize) -> Vec<String> {
    let mut columns = columns(results, false);
    let request = columns[REQUEST].width + GAP.len();
    if total(&columns) > width + request {
        columns = self::columns(results, true);
    }
    fit(&mut columns, width);
    let mut lines = vec![
        row(&columns, |column| column.heading),
        "─".repeat(total(&columns).min(width)),
    ];
    for index in 0..results.len() {
        lines.push(row(&columns, |column| &column.cells[index]));
    }
    lines
}

/// All columns, as wide as they need to be, with long or short labels.
fn columns(results: &[StepResult], is_short: bool) -> Vec<Column> {
    let label = |long, short| if is_short { short } else { long };
    let outcome = |result: &StepResult| match result.outcome {
        Outcome::Differs if is_short => "recorded".to_owned(),
        outcome => outcome.label().to_owned(),
    };
    let status = |result: &StepResult| match result.status {
        Some(status) => status.to_string(),
        None => "–".to_owned(),
    };
    vec![
        Column::new("", numbers(results)),
        Column::new("guide", cells(results, |result| result.section.to_owned())),
        Column::new("step", cells(results, |result| result.title.to_owned())),
        Column::new("request", cells(results, StepResult::request)),
        Column::new(
            label("guide says", "says"),
            cells(results, |result| result.guide_status.to_string()),
        ),
        Column::new(label("server sends", "sent"), cells(results, status)),
        Column::new("result", cells(results, outcome)),
    ]
}

fn numbers(results: &[StepResult]) -> impl Iterator<Item = String> {
    (1..=results.len()).map(|number| format!("{number:>2}"))
}

fn cells(
    results: &[StepResult],
    cell: impl Fn(&StepResult) -> String,
) -> impl Iterator<Item = String> {
    results.iter().map(cell)
}

/// Makes the columns fit: first the request gives way, then the title of the step, then the section
/// of the guide.
fn fit(columns: &mut Vec<Column>, width: usize) {
    let excess = total(columns).saturating_sub(width);
    let request = columns[REQUEST].width.saturating_sub(excess);
    if excess > 0 && request < MIN_REQUEST {
        columns.remove(REQUEST);
    } else {
        columns[REQUEST].width = request;
    }
    let excess = total(columns).saturating_sub(width);
    let step = columns[STEP].width.saturating_sub(excess);
    columns[STEP].width = step;
    if excess > 0 && step < MIN_STEP {
        columns[STEP].width += columns[GUIDE].width + GAP.len();
        columns.remove(GUIDE);
    }
}

fn total(columns: &[Column]) -> usize {
    let gaps = GAP.len() * (columns.len() - 1);
    columns.iter().map(|column| column.width).sum::<usize>() + gaps
}

fn row<'a>(columns: &'a [Column], cell: impl Fn(&'a Column) -> &'a str) -> String {
    let cells = columns.iter().map(|column| {
        let text = cell(column);
        let text = match column.heading {
            "request" => terminal::cut_in_the_middle(text, column.width),
            _ => terminal::cut(text, column.width),
        };
        format!("{text:<width$}", width = column.width)
    });
    let cells: Vec<String> = cells.collect();
    cells.join(GAP).trim_end().to_owned()
}
