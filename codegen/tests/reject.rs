//! The reject cases: small documents with a mistake, and the exact problems that they give.
//!
//! A case is a folder below `testdata/reject`: the files of a document, and `expected.txt` with
//! its problems and warnings, one a line. A failing case prints its problems; `cargo xtask goldens` writes them.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quay_codegen::output::cases::RejectCase;
use regex::Regex;

fn cases() -> Vec<RejectCase> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let cases = RejectCase::all(&root).expect("the folder of the cases can be read");
    assert!(!cases.is_empty(), "there is no case");
    cases
}

/// The lines that only one of two texts has.
fn difference(expected: &str, actual: &str) -> String {
    let only = |mark: char, these: &str, those: &str| -> String {
        let missing = these
            .lines()
            .filter(|line| !those.lines().any(|other| other == *line));
        missing.map(|line| format!("  {mark} {line}\n")).collect()
    };
    only('-', expected, actual) + &only('+', actual, expected)
}

#[test]
fn every_case_is_refused_in_these_words() {
    let mut failures = String::new();
    for case in cases() {
        let actual = case.problems().expect("the files of the case can be read");
        let (expected, name) = (case.expected(), &case.name);
        match expected {
            Ok(expected) if expected == actual => {}
            Ok(expected) => {
                let difference = difference(&expected, &actual);
                failures += &format!("{name} (- expected, + found):\n{difference}\n{actual}\n");
            }
            Err(error) => failures += &format!("{name}: {error}; found:\n{actual}\n"),
        }
    }
    assert!(
        failures.is_empty(),
        "\n{failures}if these problems are right, run `cargo xtask goldens`"
    );
}

/// Every text of a check, problem or remedy, is part of what some case expects.
#[test]
fn every_sentence_of_the_checks_has_a_case() {
    let expected: String = cases()
        .iter()
        .map(|case| case.expected().unwrap_or_default())
        .collect();
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/document");
    let mut missing = String::new();
    let mut found = 0;
    // What cannot be read from the disk is no problem of the document, what is added to it neither,
    // and tests are no checks.
    let others = ["load.rs", "complete.rs", "tests.rs"];
    for file in rust_files(&sources)
        .into_iter()
        .filter(|file| !others.iter().any(|other| file.ends_with(other)))
    {
        let text = fs::read_to_string(&file).expect("a source can be read");
        let tokens: TokenStream = text.parse().expect("a source is made of tokens");
        let mut sentences = Vec::new();
        collect(tokens, &mut sentences);
        found += sentences.len();
        for sentence in sentences {
            if !pattern_of(&sentence).is_match(&expected) {
                missing += &format!("{}: {sentence}\n", file.display());
            }
        }
    }
    assert!(
        found > 150,
        "only {found} sentences were found: the search is broken"
    );
    assert!(
        missing.is_empty(),
        "no case shows these; add one:\n{missing}"
    );
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder of the checks can be read");
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.expect("an entry can be read").path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else {
            files.push(path);
        }
    }
    files
}

/// The string literals of several words, other than those of attributes and of tests.
fn collect(tokens: TokenStream, sentences: &mut Vec<String>) {
    let mut tokens = tokens.into_iter().peekable();
    let mut in_tests = false;
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '#' => {
                tokens.next_if(|token| token.to_string() == "!");
                let attribute = tokens
                    .next()
                    .map(|token| token.to_string())
                    .unwrap_or_default();
                in_tests |= attribute.replace(' ', "") == "[cfg(test)]";
            }
            TokenTree::Group(group) if in_tests && group.delimiter() == Delimiter::Brace => {
                in_tests = false;
            }
            TokenTree::Group(group) => collect(group.stream(), sentences),
            TokenTree::Literal(literal) => {
                if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string())
                    && text.value().contains(|it: char| it.is_ascii_lowercase())
                    && text.value().trim().contains(' ')
                {
                    sentences.push(text.value());
                }
            }
            _ => {}
        }
    }
}

/// A sentence with anything in its gaps.
fn pattern_of(sentence: &str) -> Regex {
    let gap = Regex::new(r"\\\{[^{}]*?\\\}").expect("the pattern is right");
    let literal = regex::escape(&sentence.replace("{{", "\u{1}").replace("}}", "\u{2}"));
    let open = gap
        .replace_all(&literal, ".*")
        .replace('\u{1}', r"\{")
        .replace('\u{2}', r"\}");
    Regex::new(&open).expect("an escaped text is a pattern")
}
