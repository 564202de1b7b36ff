//! Names that the project has given up, listed in `tests/data/banned-words.tsv`, stand nowhere.

use std::collections::BTreeSet;

use regex::Regex;

use crate::{files, read, report, root};

const LIST: &str = "tests/data/banned-words.tsv";

/// A row of the list.
struct Ban {
    text: String,
    pattern: Regex,
    files: Vec<String>,
    /// Lines that are left alone.
    unless: Option<Regex>,
    instead: String,
    example: String,
}

impl Ban {
    fn read(row: &str) -> Result<Self, String> {
        let columns: Vec<&str> = row.split('\t').collect();
        let [pattern, files, unless, instead, reason, example] = columns[..] else {
            return Err(format!("{} columns instead of 6: {row}", columns.len()));
        };
        if columns.iter().any(|column| column.trim().is_empty()) {
            return Err(format!("an empty column: {row}"));
        }
        if reason.ends_with('.') {
            return Err(format!("a reason without a final stop is expected: {row}"));
        }
        let regex = |text: &str| Regex::new(text).map_err(|error| error.to_string());
        Ok(Self {
            text: pattern.to_owned(),
            pattern: regex(pattern)?,
            files: files.split_whitespace().map(str::to_owned).collect(),
            unless: (unless != "-").then(|| regex(unless)).transpose()?,
            instead: instead.to_owned(),
            example: example.to_owned(),
        })
    }

    fn hits(&self, line: &str) -> bool {
        self.pattern.is_match(line) && !self.unless.as_ref().is_some_and(|it| it.is_match(line))
    }

    fn searches(&self, path: &str) -> bool {
        let fits = |pattern: &str| match pattern.strip_prefix('*') {
            Some(end) => path.ends_with(end),
            None => path.starts_with(pattern),
        };
        let (left_out, searched): (Vec<&String>, Vec<&String>) = self
            .files
            .iter()
            .partition(|pattern| pattern.starts_with('!'));
        searched.iter().any(|pattern| fits(pattern))
            && !left_out.iter().any(|pattern| fits(&pattern[1..]))
    }
}

fn bans() -> Vec<Ban> {
    let text = read(LIST);
    let rows = text
        .lines()
        .filter(|row| !row.is_empty() && !row.starts_with("# "));
    let bans = rows.map(|row| Ban::read(row).unwrap_or_else(|error| panic!("{LIST}: {error}")));
    bans.collect()
}

#[test]
fn every_ban_hits_its_example_and_searches_files() {
    let bans = bans();
    let files = files();
    let mut patterns = BTreeSet::new();
    let mut problems = Vec::new();
    for ban in &bans {
        if !ban.hits(&ban.example) {
            problems.push(format!("{LIST}: `{}` misses its example", ban.text));
        }
        if !patterns.insert(&ban.text) {
            problems.push(format!("{LIST}: `{}` is listed twice", ban.text));
        }
        if !files.iter().any(|path| ban.searches(path)) {
            problems.push(format!("{LIST}: `{}` is searched in no file", ban.text));
        }
    }
    assert!(!bans.is_empty(), "{LIST} has no row");
    report(&problems);
}

#[test]
fn banned_words_stand_nowhere() {
    let bans = bans();
    let mut problems = Vec::new();
    for path in files().iter().filter(|path| *path != LIST) {
        // What is not UTF-8 is no text.
        let bytes = std::fs::read(root().join(path)).expect("a listed file can be read");
        let Ok(text) = String::from_utf8(bytes) else {
            continue;
        };
        for ban in bans.iter().filter(|ban| ban.searches(path)) {
            let lines = text.lines().enumerate();
            for (number, _) in lines.filter(|(_, line)| ban.hits(line)) {
                let (pattern, instead) = (&ban.text, &ban.instead);
                problems.push(format!(
                    "{path}:{}: `{pattern}` is banned; write {instead}",
                    number + 1
                ));
            }
        }
    }
    report(&problems);
}
