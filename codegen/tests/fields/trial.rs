//! Reads a document with a field and without it, and tells what the field changes.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::RangeInclusive;

use quay_codegen::{Profile, Runtime, Settings, Severity, Sources, generate_as};
use serde_json::Value;

use super::Row;

/// What a field changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Effect {
    /// The code of models, and of what calls and handlers take and return.
    code: bool,
    /// Doc comments and pages alone.
    docs: bool,
    warned: bool,
    refused: bool,
}

impl Effect {
    pub(super) fn is_silent(self) -> bool {
        self == Self::default()
    }

    /// The effects of two values of a field.
    pub(super) fn and(self, other: Self) -> Self {
        Self {
            code: self.code || other.code,
            docs: self.docs || other.docs,
            warned: self.warned || other.warned,
            refused: self.refused || other.refused,
        }
    }
}

impl fmt::Display for Effect {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = [
            (self.code, "code"),
            (self.docs && !self.code, "docs"),
            (
                self.warned && !self.code && !self.docs && !self.refused,
                "warning",
            ),
            (self.refused, "refused"),
        ];
        let words = words.iter().filter(|(holds, _)| *holds);
        let words: Vec<&str> = words.map(|(_, word)| *word).collect();
        formatter.write_str(&words.join(", "))
    }
}

/// What is made of a document: files, or the problems that stop it, and warnings, each with its line.
struct Outcome {
    files: Option<BTreeMap<String, String>>,
    told: Vec<(usize, Severity, String)>,
}

fn outcome(text: &str, profile: Profile) -> Outcome {
    let runtime = Runtime::Path("runtime".to_owned());
    let settings = Settings {
        profile,
        ..Settings::of_package("fields", runtime).expect("the name is one of a crate")
    };
    let sources = Sources::from_texts("", [("openapi.json", text)]);
    let (files, told) = match generate_as(&sources, &settings, &mut |_| ()) {
        Ok(output) => {
            // The document itself and the tests say everything.
            let files = output.files.iter();
            let files =
                files.filter(|(path, _)| *path != "openapi.json" && !path.starts_with("tests/"));
            let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
            (Some(files.collect()), output.warnings)
        }
        Err(problems) => (None, problems),
    };
    let told = told.iter();
    let told = told.map(|it| {
        (
            it.place.line,
            it.severity,
            format!("{}: {}", it.problem, it.remedy),
        )
    });
    Outcome {
        files,
        told: told.collect(),
    }
}

/// Trials of fields in one document.
pub(super) struct Trials {
    base: Value,
    /// What is made of documents without a field, which many rows share.
    known: BTreeMap<(String, &'static str), Outcome>,
}

impl Trials {
    pub(super) fn new(base: Value) -> Self {
        Self {
            base,
            known: BTreeMap::new(),
        }
    }

    /// Tries a field.
    ///
    /// # Errors
    ///
    /// The document is not accepted without the field, or what is told has another place.
    pub(super) fn try_field(&mut self, row: &Row, profile: Profile) -> Result<Effect, String> {
        let mut base = self.base.clone();
        // The strict profile would tell of what nothing refers to.
        if let (Some(path), Profile::DEFAULT) = (row.path, profile)
            && let Value::Object(paths) = &mut base["paths"]
        {
            paths.retain(|other, _| other == path);
        }
        let with = text(&base, row, Some(&row.with))?;
        let without = text(&base, row, row.without.as_ref())?;
        let lines = Lines::of(&with, &without, row);
        let found = outcome(&with, profile);
        let before = self.known.entry((without, profile.name));
        let before = before.or_insert_with_key(|(text, _)| outcome(text, profile));
        compare(&found, before, &lines)
    }
}

/// The document with a value in the place of the field.
fn text(base: &Value, row: &Row, value: Option<&Value>) -> Result<String, String> {
    if let Some(document) = value.filter(|_| row.key.is_empty()) {
        return serde_json::to_string_pretty(document).map_err(|error| error.to_string());
    }
    let mut document = base.clone();
    let object = document.pointer_mut(&row.at);
    let object = object.ok_or_else(|| format!("there is no {}", row.at))?;
    let Value::Object(object) = object else {
        return Err(format!("{} is no object", row.at));
    };
    match value {
        Some(Value::Object(value)) => object.extend(value.clone()),
        _ => drop(object.remove(&row.key)),
    }
    object.retain(|_, value| !value.is_null());
    serde_json::to_string_pretty(&document).map_err(|error| error.to_string())
}

fn compare(found: &Outcome, before: &Outcome, lines: &Lines) -> Result<Effect, String> {
    let is_there = |line: &usize| lines.changed.contains(line) || lines.around.contains(line);
    let news = |these: &Outcome, those: &Outcome| {
        let known: Vec<_> = those.told.iter().map(|(.., text)| text).collect();
        let is_new = |text: &String| !known.contains(&text);
        these
            .told
            .iter()
            .any(|(line, _, text)| is_new(text) && is_there(line))
    };
    // What an object is taken as holds for all that is in it.
    let is_lost = |text: &str| text.contains("has no effect") || text.contains("is taken as");
    let mut told = found
        .told
        .iter()
        .filter(|(line, severity, _)| is_there(line) && *severity == Severity::Warning);
    let refused = found.files.is_none();
    let mut problems = found
        .told
        .iter()
        .filter(|(_, severity, _)| *severity == Severity::Problem);
    let mut effect = Effect {
        warned: news(found, before) || told.any(|(.., text)| is_lost(text)),
        refused: refused && problems.any(|(line, ..)| is_there(line)),
        ..Effect::default()
    };
    match (&found.files, &before.files) {
        (Some(with), Some(without)) => {
            // What was told is told no longer.
            effect.code = code(with) != code(without) || news(before, found);
            effect.docs = with != without;
        }
        (None, _) if !effect.refused => {
            return Err(format!("refused elsewhere ({lines:?}): {:?}", found.told));
        }
        (None, _) => {}
        // A document without what it needs is none.
        (Some(_), None) => effect.code = true,
    }
    Ok(effect)
}

/// The lines of a document at which a field is told.
#[derive(Debug)]
struct Lines {
    /// Those that only the document with the field has.
    changed: RangeInclusive<usize>,
    /// Those at which the objects around it begin, up to the one that is tried.
    around: Vec<usize>,
}

impl Lines {
    fn of(with: &str, without: &str, row: &Row) -> Self {
        let (with, without): (Vec<&str>, Vec<&str>) =
            (with.lines().collect(), without.lines().collect());
        let bare = |line: &&str| line.trim_end_matches(',').to_owned();
        let same = |(one, other): &(&&str, &&str)| bare(one) == bare(other);
        let head = with.iter().zip(&without).take_while(same).count();
        let ends = with.iter().rev().zip(without.iter().rev());
        let tail = ends.take_while(same).count();
        let mut around = Vec::new();
        let indent = |line: &str| line.len() - line.trim_start().len();
        let outermost = 2 * row.at.matches('/').count();
        let mut inner = with.get(head).map_or(0, |line| indent(line));
        for (number, line) in with.iter().enumerate().take(head).rev() {
            if indent(line) < inner && indent(line) >= outermost {
                inner = indent(line);
                around.push(number + 1);
            }
        }
        Self {
            changed: head + 1..=with.len().saturating_sub(tail).max(head + 1),
            around,
        }
    }
}

/// The files of Rust without their comments, and the manifest.
fn code(files: &BTreeMap<String, String>) -> Vec<(&str, Vec<&str>)> {
    let files = files.iter().filter(|(path, _)| !path.ends_with(".md"));
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    let files = files.map(|(path, text)| (path.as_str(), text.lines().filter(is_code).collect()));
    files.collect()
}
