//! Every sentence, row and example of `README.md` has a test, named in `promises.tsv`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::report;

const README: &str = include_str!("../../README.md");
const PROMISES: &str = include_str!("promises.tsv");

/// Where the tests are, below the folder of the crate.
const TESTS: [&str; 4] = ["src", "tests", "../tests/tests", "../cli/tests"];

#[test]
fn every_promise_of_the_page_has_a_test() {
    let sources: String = TESTS
        .iter()
        .map(|folder| text_below(Path::new(folder)))
        .collect();
    let promises = promises(README);
    assert!(promises.len() > 80, "the page is not understood");
    let rows: BTreeMap<&str, &str> = PROMISES
        .lines()
        .skip(1)
        .map(|line| line.split_once('\t').expect("two columns"))
        .collect();
    let mut problems = Vec::new();
    let mut used = Vec::new();
    for promise in &promises {
        // The longest beginning wins, as of `request body` and `request body that …`.
        let fitting = rows
            .iter()
            .filter(|(begin, _)| promise.starts_with(**begin));
        match fitting.max_by_key(|(begin, _)| begin.len()) {
            Some((begin, _)) => used.push(*begin),
            None => problems.push(format!(
                "README.md: no test is named for: {promise}\n  add a row to tests/tidy/promises.tsv"
            )),
        }
    }
    for (begin, tests) in &rows {
        if !used.contains(begin) {
            problems.push(format!(
                "promises.tsv: README.md has nothing that begins: {begin}"
            ));
        }
        if tests.starts_with("- ") {
            continue;
        }
        for test in tests.split(", ") {
            if !sources.contains(&format!("fn {test}(")) {
                problems.push(format!("promises.tsv: there is no test {test}"));
            }
        }
    }
    report(&problems);
}

#[test]
fn a_page_is_split_into_sentences_rows_and_examples() {
    let page = "# Page\n\nFirst one. `Second`\none. See:\n\n- Third\n  one.\n\n| head | |\n| --- | --- |\n\
                | a | b |\n\n```rust\nlet a = 1;\n```\n";
    let expected = [
        "First one.",
        "`Second` one.",
        "Third one.",
        "| a | b |",
        "```rust let a = 1;",
    ];
    assert_eq!(promises(page), expected);
}

/// Sentences, items, rows of tables and the first lines of examples, in their order. What ends in a
/// colon leads to the next.
fn promises(page: &str) -> Vec<String> {
    let mut promises = Vec::new();
    let mut paragraph = String::new();
    let mut lines = page.lines().peekable();
    while let Some(line) = lines.next() {
        let is_text = !line.starts_with(['#', '|', '`']) || is_quoted(line);
        if !is_text || line.is_empty() || line.starts_with("- ") {
            promises.extend(sentences(&std::mem::take(&mut paragraph)));
        }
        if let Some(language) = line.strip_prefix("```") {
            let first = lines.peek().copied().unwrap_or_default();
            promises.push(format!("```{language} {first}"));
            lines.find(|line| line.starts_with("```"));
        } else if line.starts_with('|') {
            let is_head = lines.peek().is_some_and(|next| next.starts_with("| ---"));
            if !is_head && !line.starts_with("| ---") {
                promises.push(line.to_owned());
            }
        } else if is_text {
            paragraph.push_str(line.strip_prefix("- ").unwrap_or(line).trim());
            paragraph.push(' ');
        }
    }
    promises.extend(sentences(&paragraph));
    promises
}

/// Whether a line begins with a word in backticks.
fn is_quoted(line: &str) -> bool {
    line.starts_with('`') && !line.starts_with("```")
}

/// A sentence ends where the next begins with a capital, a backtick or a link.
fn sentences(paragraph: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut rest = paragraph.trim();
    while let Some(end) = rest.match_indices(". ").find_map(|(end, _)| {
        let next = rest[end + 2..].chars().next()?;
        (next.is_ascii_uppercase() || next == '`' || next == '[').then_some(end + 1)
    }) {
        sentences.push(rest[..end].to_owned());
        rest = rest[end..].trim();
    }
    sentences.push(rest.to_owned());
    sentences.retain(|sentence| !sentence.is_empty() && !sentence.ends_with(':'));
    sentences
}

fn text_below(folder: &Path) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            text += &text_below(&path);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            text += &fs::read_to_string(path).expect("a source");
        }
    }
    text
}
