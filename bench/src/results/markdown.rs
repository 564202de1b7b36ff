//! `RESULTS.md`: the figures between two markers, and around them text that people write.

use std::fmt::Write as _;

use anyhow::{Context, Result};

use super::figures::Results;
use super::plots::Plot;

const BEGIN: &str = "<!-- Written by `cargo xtask bench` from here -->";
const END: &str = "<!-- to here -->";

const DOCUMENTS_BEGIN: &str = "<!-- Written by `cargo xtask bench --documents` from here -->";
const DOCUMENTS_END: &str = "<!-- and to here -->";

/// Puts the figures into the page, or into a new one if there is none.
pub(super) fn page(results: &Results, plots: &[Plot], before: Option<&str>) -> Result<String> {
    let figures = figures(results, plots);
    let Some(before) = before else {
        return Ok(format!("# Benchmarks\n\n{BEGIN}\n{figures}{END}\n"));
    };
    replace(before, [BEGIN, END], &figures)
}

/// Puts the table of documents into the page.
pub(super) fn with_documents(table: &str, before: &str) -> Result<String> {
    replace(
        before,
        [DOCUMENTS_BEGIN, DOCUMENTS_END],
        &format!("\n{table}\n"),
    )
}

/// Replaces what stands between two lines of the page.
fn replace(before: &str, [begin, end]: [&str; 2], text: &str) -> Result<String> {
    let place = before.split_once(begin).and_then(|(head, rest)| {
        let (_, tail) = rest.split_once(end)?;
        Some((head, tail))
    });
    let (head, tail) = place.with_context(|| {
        format!("RESULTS.md has no place for the figures: the lines `{begin}` and `{end}`")
    })?;
    Ok(format!("{head}{begin}\n{text}{end}{tail}"))
}

fn figures(results: &Results, plots: &[Plot]) -> String {
    let Results {
        date,
        machine,
        command,
        table,
    } = results;
    let mut text = format!("\n`{command}` on {date}, {machine}:\n\n{table}\n");
    for plot in plots {
        // Writing to a text does not fail.
        let _ = writeln!(text, "![{}](plots/{})\n", plot.title, plot.file);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{BEGIN, DOCUMENTS_BEGIN, DOCUMENTS_END, END, page, with_documents};
    use crate::results::figures::Results;
    use crate::table::Table;

    fn results() -> Results {
        Results {
            date: "2026-11-22".to_owned(),
            machine: "2 cores".to_owned(),
            command: "cargo xtask bench".to_owned(),
            table: Table::default(),
        }
    }

    #[test]
    fn text_around_the_figures_stays() {
        let before = format!("# A\n{BEGIN}\nold\n{END}\n\n## B\n");
        let after = page(&results(), &[], Some(&before)).expect("there is a place");
        assert!(after.starts_with("# A\n") && after.ends_with("\n## B\n"));
        assert!(after.contains("on 2026-11-22, 2 cores") && !after.contains("old"));
    }

    #[test]
    fn the_table_of_documents_has_its_own_place() {
        let figures = format!("# A\n{BEGIN}\nold\n{END}\n");
        let before = format!("{figures}{DOCUMENTS_BEGIN}\nold\n{DOCUMENTS_END}\nC\n");
        let after = with_documents("| new |\n", &before).expect("there is a place");
        let expect = format!("{figures}{DOCUMENTS_BEGIN}\n\n| new |\n\n{DOCUMENTS_END}\nC\n");
        assert_eq!(after, expect);
        let after = page(&results(), &[], Some(&before)).expect("there is a place");
        assert!(after.ends_with(&format!("{DOCUMENTS_BEGIN}\nold\n{DOCUMENTS_END}\nC\n")));
    }

    #[test]
    fn a_page_without_a_place_is_not_overwritten() {
        assert!(page(&results(), &[], Some("# A\n")).is_err());
        assert!(page(&results(), &[], None).is_ok());
    }
}
