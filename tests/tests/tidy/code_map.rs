//! The code map of `ARCHITECTURE.md` names every folder and every module at the top of each crate.

use std::collections::BTreeSet;

use crate::{files, read, report, root};

const GUIDE: &str = "ARCHITECTURE.md";

/// The folders whose direct contents must be named.
const MAPPED: [&str; 10] = [
    "bench/src",
    "cli/src",
    "cli-runtime/src",
    "codegen/src",
    "generated/src",
    "reference/src",
    "runtime/src",
    "sandbox/src",
    "tests/tests",
    "xtask/src",
];

/// The roots of crates, which need no line of their own.
const ROOTS: [&str; 2] = ["lib.rs", "main.rs"];

/// The rows of the table below the heading "Code map".
fn rows(guide: &str) -> Vec<&str> {
    let section = guide.split("\n## Code map\n").nth(1);
    let section = section.and_then(|rest| rest.split("\n## ").next());
    let lines = section.unwrap_or_default().lines();
    lines.filter(|line| line.starts_with("| `")).collect()
}

/// The paths that the first cell of a row names. `a/{b,c}.rs` names two, and a name without the
/// folder is below one that stands before it in the row.
fn named(row: &str) -> Vec<String> {
    let cell = row.split('|').nth(1).unwrap_or_default();
    let mut found: Vec<String> = Vec::new();
    for name in cell.split('`').skip(1).step_by(2).flat_map(expanded) {
        let below = found.iter().filter(|folder| folder.ends_with('/'));
        let candidates = below.map(|folder| format!("{folder}{name}"));
        let path = candidates.rev().find(|path| root().join(path).exists());
        found.push(path.unwrap_or(name));
    }
    found
}

/// The names that a name with braces stands for.
fn expanded(name: &str) -> Vec<String> {
    let parts = name.split_once('{').and_then(|(start, rest)| {
        let (choices, end) = rest.split_once('}')?;
        Some((start, choices, end))
    });
    match parts {
        Some((start, choices, end)) => choices
            .split(',')
            .map(|choice| format!("{start}{}{end}", choice.trim()))
            .collect(),
        None => vec![name.to_owned()],
    }
}

/// What stands directly in a folder, folders with a final slash.
fn contents(files: &[String], folder: &str) -> BTreeSet<String> {
    let inside = files
        .iter()
        .filter_map(|path| path.strip_prefix(folder)?.strip_prefix('/'));
    let entries = inside.filter_map(|path| match path.split_once('/') {
        Some((inner, _)) => Some(format!("{folder}/{inner}/")),
        None if path.ends_with(".rs") && !ROOTS.contains(&path) => Some(format!("{folder}/{path}")),
        None => None,
    });
    entries.collect()
}

#[test]
fn braces_and_names_below_a_folder_are_understood() {
    let row = "| `tests/tests/tidy/`, `main.rs`, `tests/{Cargo,data/actors}.toml` | `spec/` |";
    let expected = [
        "tests/tests/tidy/",
        "tests/tests/tidy/main.rs",
        "tests/Cargo.toml",
        "tests/data/actors.toml",
    ];
    assert_eq!(named(row), expected);
}

#[test]
fn the_code_map_is_complete() {
    let guide = read(GUIDE);
    let rows = rows(&guide);
    assert!(rows.len() > 10, "the code map has only {} rows", rows.len());
    let named: BTreeSet<String> = rows.into_iter().flat_map(named).collect();
    let files = files();
    let mut problems = Vec::new();
    for path in &named {
        if !root().join(path).exists() {
            problems.push(format!(
                "{GUIDE}: the code map names `{path}`, which does not exist"
            ));
        }
    }
    for folder in MAPPED {
        let contents = contents(&files, folder);
        assert!(!contents.is_empty(), "{folder} has no modules");
        for path in contents.difference(&named) {
            problems.push(format!("{GUIDE}: the code map lacks `{path}`"));
        }
    }
    report(&problems);
}
