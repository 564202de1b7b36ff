//! What `sandbox/README.md` says, tried: its examples, its flags and settings, its limits.

mod container;
mod examples;
mod flags;
mod keeps;
mod limits;
mod push;
mod registry_limits;
mod settings;
#[cfg(unix)]
mod token;

/// The page.
const README: &str = include_str!("../../../README.md");

/// The text below a heading, down to the next one.
fn section(heading: &str) -> &'static str {
    let start = format!("\n## {heading}\n");
    let (_, rest) = README.split_once(&start).expect("the heading");
    rest.split("\n## ").next().unwrap_or(rest)
}

/// The blocks of code in a language.
fn blocks(language: &str) -> Vec<&'static str> {
    let start = format!("\n```{language}\n");
    let rest = README.split(&start).skip(1);
    rest.map(|rest| rest.split("\n```").next().unwrap_or(rest))
        .collect()
}

/// The rows of all tables of a section, each with its cells, without their heads.
fn rows(heading: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut lines = section(heading).lines().peekable();
    while let Some(line) = lines.next() {
        // The head of a table is followed by a line of dashes.
        let is_head = lines.peek().is_some_and(|next| next.starts_with("| ---"));
        if is_head || line.starts_with("| ---") || !line.starts_with('|') {
            continue;
        }
        let line = line.trim_matches('|').replace("\\|", "\u{1}");
        let cells = line
            .split('|')
            .map(|cell| cell.trim().replace('\u{1}', "|"));
        rows.push(cells.collect());
    }
    rows
}

/// The texts between backticks.
fn quoted(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}
