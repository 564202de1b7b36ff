//! The reason for each recorded rejection: every text is known or listed, and `docs/reasons.md` has
//! the table.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;
use std::sync::LazyLock;

use apitwin_runtime::client::ApiClient as _;
use apitwin_runtime::{ReasonPattern, RejectionText};
use lzma_rust2::XzReader;
use quay_api::{Client, operations};
use quay_reference::recordings;
use serde_json::Value as Json;

use crate::RecordedData;

const TABLE: &str = "docs/reasons.md";
const UNKNOWN: &str = "tests/data/unknown-reasons.tsv";

/// A recorded rejection of an operation.
struct Rejection {
    operation: &'static quay_api::Operation,
    status: u16,
    text: RejectionText,
    pattern: Option<&'static ReasonPattern>,
}

/// The rejections of all recordings, those of the differential sets included.
static REJECTIONS: LazyLock<Vec<Rejection>> = LazyLock::new(rejections);

fn rejections() -> Vec<Rejection> {
    let data = RecordedData::read();
    let root = quay_reference::root();
    let main = fs::read_to_string(root.join(recordings::PATH)).expect("the recordings");
    let mut texts = vec![main];
    let folder = root.join("tests/data/differential");
    for entry in fs::read_dir(folder).expect("the sets") {
        let path = entry.expect("a file").path();
        if path.to_string_lossy().ends_with(".jsonl.xz") {
            texts.push(unpack(&path));
        }
    }
    let mut found = Vec::new();
    for line in texts.iter().flat_map(|text| text.lines()) {
        let json: Json = serde_json::from_str(line).expect("a recording");
        let status = json["status"].as_u64().unwrap_or_default();
        let (Ok(status @ 400..=499), Some(path)) = (u16::try_from(status), json["path"].as_str())
        else {
            continue;
        };
        let path = path.split('?').next().unwrap_or_default();
        let method = json["method"].as_str().unwrap_or_default();
        let Some((matched, _)) = recordings::find(&data.api, method, path) else {
            continue;
        };
        let operation = operations::ALL.into_iter().find(|it| it.id == matched.id);
        let operation = operation.expect("the table has every operation");
        let text = Client::DIALECT.rejection_text(&body(&json));
        let table = Client::DIALECT.reasons();
        let pattern = ReasonPattern::find(table, operation.id, operation.reasons, status, &text);
        found.push(Rejection {
            operation,
            status,
            text,
            pattern,
        });
    }
    assert!(found.len() > 9000, "only {} rejections", found.len());
    found
}

fn unpack(path: &Path) -> String {
    let mut text = String::new();
    File::open(path)
        .and_then(|file| XzReader::new(file, false).read_to_string(&mut text))
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text
}

/// The body as it was sent. The recordings keep of a page only that it was one.
fn body(recording: &Json) -> Vec<u8> {
    match (
        &recording["response_body"],
        recording["response_is_json"].as_bool(),
    ) {
        (json, Some(true)) => json.to_string().into_bytes(),
        (Json::String(text), _) if text == "(HTML page)" => b"<html>".to_vec(),
        (Json::String(text), _) => text.clone().into_bytes(),
        _ => Vec::new(),
    }
}

/// Operation, status and text, as a line of the list.
fn line(rejection: &Rejection) -> String {
    let text = rejection.text.message.as_deref().unwrap_or_default();
    let text = text.lines().next().unwrap_or_default();
    format!("{}\t{}\t{text}", rejection.operation.id, rejection.status)
}

#[test]
fn every_text_tells_a_reason_or_is_listed() {
    let unknown: BTreeSet<String> = REJECTIONS
        .iter()
        .filter(|rejection| rejection.pattern.is_none())
        .map(line)
        .collect();
    let listed = fs::read_to_string(quay_reference::root().join(UNKNOWN)).expect("the list");
    let mut known = BTreeSet::new();
    for row in listed.lines().skip(1) {
        let (text, why) = row.rsplit_once('\t').expect("four columns");
        assert!(!why.trim().is_empty(), "{UNKNOWN}: no reason in `{row}`");
        known.insert(text.to_owned());
    }
    assert_eq!(
        unknown, known,
        "recorded (left) and {UNKNOWN} (right) differ"
    );
}

#[test]
fn operations_name_the_reasons_that_they_give() {
    let everywhere: BTreeSet<String> = RecordedData::read()
        .api
        .reasons
        .into_iter()
        .filter(|reason| reason.everywhere)
        .map(|reason| reason.name)
        .collect();
    let mut missing = BTreeSet::new();
    for rejection in REJECTIONS.iter() {
        let Some(pattern) = rejection.pattern else {
            continue;
        };
        let named = rejection.operation.reasons.contains(&pattern.reason);
        if !named && !everywhere.contains(pattern.reason) {
            missing.insert(format!("{}: {}", rejection.operation.id, pattern.reason));
        }
    }
    assert!(missing.is_empty(), "add to `x-quay-reasons`: {missing:#?}");
}

#[test]
fn the_table_shows_what_the_recordings_give() {
    let path = quay_reference::root().join(TABLE);
    let expected = table(&REJECTIONS);
    if std::env::var_os("REWRITE").is_some() {
        fs::write(&path, &expected).expect("the table can be written");
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == expected,
        "{TABLE} is out of date; run \
         `REWRITE=1 cargo test -p quay-api-tests --test recordings reasons` and read the difference"
    );
}

/// The page: figures, and a table of the rejections with 400, 404 and 409.
fn table(rejections: &[Rejection]) -> String {
    let told = |rejection: &&Rejection| matches!(rejection.status, 400 | 404 | 409);
    let mut rows: BTreeMap<(&str, u16, String, String), usize> = BTreeMap::new();
    let (mut all, mut unknown) = (0, 0);
    for rejection in rejections.iter().filter(told) {
        all += 1;
        let (reason, text) = match rejection.pattern {
            Some(pattern) if pattern.subject.is_empty() => {
                (pattern.reason.to_owned(), shown(pattern))
            }
            Some(pattern) => {
                let reason = format!("{} ({})", pattern.reason, pattern.subject);
                (reason, shown(pattern))
            }
            None => {
                unknown += 1;
                ("unknown".to_owned(), line(rejection))
            }
        };
        let row = (rejection.operation.id, rejection.status, reason, text);
        *rows.entry(row).or_default() += 1;
    }
    let operations: BTreeSet<&str> = rows.keys().map(|(id, ..)| *id).collect();
    let mut page = format!(
        "# What recorded rejections tell of their reason

The server says 400 of what exists already, of what does not exist and of what is malformed alike. The
client tells them apart by the text: `error.reason()`. `spec/reasons.yaml` has the texts, with their place
in the server's source.

The table has every rejection with 400, 404 or 409 in `tests/data/recordings.jsonl` and
`tests/data/differential/`: {all} of {} operations. {unknown} have a text that tells no reason;
`{UNKNOWN}` lists those. The recordings show {} of the {} texts known;
the others are in the server's source alone.

`cargo test -p quay-api-tests --test recordings reasons` checks this page. With `REWRITE=1` before it, it
writes it.

| operation | status | reason | text | recorded |
| --- | --- | --- | --- | --- |
",
        operations.len(),
        recorded(rejections),
        Client::DIALECT.reasons().len(),
    );
    for ((id, status, reason, text), count) in rows {
        let _ = writeln!(page, "| `{id}` | {status} | {reason} | {text} | {count} |");
    }
    page
}

/// How many of the patterns some rejection fits.
fn recorded(rejections: &[Rejection]) -> usize {
    let patterns = Client::DIALECT.reasons().iter();
    let fitting = patterns.filter(|pattern| {
        let mut found = rejections.iter().filter_map(|rejection| rejection.pattern);
        found.any(|other| std::ptr::eq(other, *pattern))
    });
    fitting.count()
}

/// A pattern in a cell of the table.
fn shown(pattern: &ReasonPattern) -> String {
    let text = match (pattern.message, pattern.error_type) {
        (Some(""), _) => return "(no text)".to_owned(),
        (Some(message), _) => message.to_owned(),
        (None, error_type) => format!("type {}", error_type.unwrap_or_default()),
    };
    format!("`{}`", text.replace('\n', " ").replace('|', "\\|"))
}
