//! Every fixed field of OpenAPI 3.0.3 changes what is generated, or is told at its place.
//!
//! A document is read with the field and without it. `FIELDS.md` has what the field changes; it is compared
//! with what is found.

mod document;
mod rows;
mod schema;
mod specification;
mod trial;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::num::NonZero;
use std::path::Path;
use std::thread;

use quay_codegen::Profile;

use self::specification::FIELDS;
use self::trial::{Effect, Trials};

/// A field, what it holds, and the object that has it.
struct Row {
    object: &'static str,
    field: &'static str,
    /// What tells it from other rows of the field.
    label: String,
    /// The object in the document, as a JSON pointer.
    at: String,
    /// The key of the object that differs; empty where the rows are whole documents.
    key: String,
    /// The field with its value.
    with: serde_json::Value,
    /// What stands there in the other document; nothing for an optional field.
    without: Option<serde_json::Value>,
    /// The only path that it concerns, if others may be left out where they are not needed.
    path: Option<&'static str>,
    /// Whether it is tried under the strict profile as well.
    is_strict: bool,
}

#[test]
fn every_field_of_the_specification_is_tried() {
    let rows = rows::rows();
    let tried: BTreeSet<_> = rows.iter().map(|row| (row.object, row.field)).collect();
    let listed: BTreeSet<_> = FIELDS
        .iter()
        .flat_map(|(object, fields)| fields.iter().map(|field| (*object, *field)))
        .collect();
    let missing: Vec<_> = listed.difference(&tried).collect();
    let odd: Vec<_> = tried.difference(&listed).collect();
    assert!(missing.is_empty(), "no document has {missing:?}");
    assert!(odd.is_empty(), "OpenAPI 3.0.3 has no {odd:?}");
}

#[test]
fn every_field_has_an_effect_or_is_told() {
    let mut found: BTreeMap<(&str, &str), [Effect; 2]> = BTreeMap::new();
    let mut silent = String::new();
    for (row, effects) in try_all(&rows::rows()) {
        let both = found.entry((row.object, row.field)).or_default();
        for ((effect, all), profile) in effects.into_iter().zip(both).zip(Profile::ALL) {
            let Some(effect) = effect else { continue };
            let shown = format!("{} {} {} ({profile})", row.object, row.field, row.label);
            match effect {
                Ok(effect) if effect.is_silent() => {
                    writeln!(silent, "{shown}").expect("a text grows")
                }
                Ok(effect) => *all = all.and(effect),
                Err(error) => writeln!(silent, "{shown}: {error}").expect("a text grows"),
            }
        }
    }
    assert!(
        silent.is_empty(),
        "accepted without effect and warning:\n{silent}"
    );
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("FIELDS.md");
    let page = std::fs::read_to_string(page).expect("the page can be read");
    let start = page.find("\n## ").expect("the page has a table");
    let tables = tables(&found);
    assert!(
        page[start + 1..] == tables,
        "FIELDS.md should end with:\n{tables}"
    );
}

/// What a row changes under each profile that it is tried under.
type Effects = [Option<Result<Effect, String>>; 2];

/// Tries every row under both profiles, on all processors.
fn try_all(rows: &[Row]) -> Vec<(&Row, Effects)> {
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    let try_some = |first: usize| {
        let rows = rows.iter().skip(first).step_by(processors);
        let mut trials = Trials::new(document::base());
        let tried = rows.map(|row| {
            let effects = Profile::ALL.map(|profile| {
                let is_tried = profile == Profile::DEFAULT || row.is_strict;
                is_tried.then(|| trials.try_field(row, profile))
            });
            (row, effects)
        });
        tried.collect::<Vec<_>>()
    };
    thread::scope(|scope| {
        let threads: Vec<_> = (0..processors)
            .map(|first| scope.spawn(move || try_some(first)))
            .collect();
        let tried = threads
            .into_iter()
            .map(|it| it.join().expect("no trial panics"));
        tried.flatten().collect()
    })
}

/// What the page says of each object.
fn tables(found: &BTreeMap<(&str, &str), [Effect; 2]>) -> String {
    let mut text = String::new();
    for (object, fields) in FIELDS {
        let break_before = if text.is_empty() { "" } else { "\n" };
        let head = "| field | default | strict |\n| --- | --- | --- |";
        writeln!(text, "{break_before}## {object}\n\n{head}").expect("a text grows");
        for field in *fields {
            let [default, strict] = &found[&(*object, *field)];
            writeln!(text, "| `{field}` | {default} | {strict} |").expect("a text grows");
        }
    }
    text
}
