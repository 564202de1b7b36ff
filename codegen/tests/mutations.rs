//! Documents with changes by chance: whatever is read, the generator ends without a panic.
#![expect(
    clippy::disallowed_methods,
    reason = "a test is told how long to go on"
)]

use std::env;
use std::fs;
use std::panic::catch_unwind;
use std::path::Path;

use quay_codegen::output::cases::{AcceptCase, RejectCase};
use quay_codegen::output::files_below;
use quay_codegen::{Profile, Settings, Sources, generate_as};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

/// How many documents a short run reads.
const DOCUMENTS: usize = 4_000;

/// What a line or a value is replaced with.
const ODD: [&str; 44] = [
    "",
    " ",
    "null",
    "~",
    "[]",
    "{}",
    "- ",
    "-1",
    "0",
    "1e999",
    "9223372036854775808",
    "0x10",
    "true",
    "''",
    "\"",
    "'",
    "!!binary x",
    "&a b",
    "*a",
    "<<: *a",
    "|",
    ">-",
    "# x",
    "%YAML 1.2",
    "---",
    "...",
    "\t",
    "\u{0}",
    "\u{feff}",
    "\u{202e}",
    "$ref: '#/'",
    "$ref: '#/components/schemas/Thing'",
    "$ref: openapi.yaml",
    "type: array",
    "type: object",
    "allOf: [{}]",
    "oneOf: []",
    "enum: [null]",
    "nullable: true",
    "items: {}",
    "additionalProperties: {}",
    "required: [a, a]",
    "default: {}",
    "🦀",
];

/// The lines of the documents of all cases.
fn documents() -> Vec<Vec<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let accepted = AcceptCase::all(&root)
        .expect("the cases can be read")
        .into_iter();
    let rejected = RejectCase::all(&root)
        .expect("the cases can be read")
        .into_iter();
    let folders = accepted
        .map(|it| it.folder)
        .chain(rejected.map(|it| it.folder));
    let texts = folders.flat_map(|folder| {
        let files = files_below(&folder, "").expect("a case can be read");
        let files = files.into_iter().filter(|path| {
            !path.contains("golden") && (path.ends_with(".yaml") || path.ends_with(".json"))
        });
        // A file that is no UTF-8 is refused before anything is changed.
        files
            .filter_map(move |path| fs::read_to_string(folder.join(path)).ok())
            .collect::<Vec<_>>()
    });
    texts
        .map(|text| text.lines().map(str::to_owned).collect())
        .filter(|lines: &Vec<String>| !lines.is_empty())
        .collect()
}

/// Changes a document in one place.
fn change(lines: &mut Vec<String>, others: &[Vec<String>], random: &mut StdRng) {
    if lines.is_empty() {
        return;
    }
    let place = random.random_range(0..lines.len());
    let odd = ODD[random.random_range(0..ODD.len())];
    match random.random_range(0..10) {
        0 => {
            lines.remove(place);
        }
        1 => lines.insert(place, lines[place].clone()),
        2 => {
            let other = random.random_range(0..lines.len());
            lines.swap(place, other);
        }
        3 => lines[place].insert_str(0, "  "),
        4 => lines[place] = lines[place].replacen("  ", "", 1),
        // The value behind the key.
        5 | 6 => {
            if let Some((key, _)) = lines[place].clone().split_once(": ") {
                lines[place] = format!("{key}: {odd}");
            }
        }
        7 => {
            let indent = lines[place].len() - lines[place].trim_start().len();
            lines[place] = format!("{}{odd}", " ".repeat(indent));
        }
        // Some lines of another document.
        8 => {
            let other = &others[random.random_range(0..others.len())];
            let from = random.random_range(0..other.len());
            let taken = other
                .iter()
                .skip(from)
                .take(random.random_range(1..8))
                .cloned();
            let taken: Vec<String> = taken.collect();
            lines.splice(place..place, taken);
        }
        _ => {
            let letters: Vec<char> = lines[place].chars().collect();
            let at = random.random_range(0..=letters.len());
            let before = letters.iter().take(at).collect::<String>();
            let after = letters.iter().skip(at + 1).collect::<String>();
            lines[place] = format!("{before}{odd}{after}");
        }
    }
}

#[test]
fn no_document_makes_the_generator_panic() {
    let number = |name: &str, short: usize| match env::var(name) {
        Ok(text) => text
            .parse()
            .unwrap_or_else(|_| panic!("{name}={text} is no number")),
        Err(_) => short,
    };
    let count = number("APITWIN_MUTATIONS", DOCUMENTS);
    let start = number("APITWIN_START", 1);
    let documents = documents();
    let mut random = StdRng::seed_from_u64(start as u64);
    let (mut accepted, mut faults) = (0, Vec::new());
    for _ in 0..count {
        let mut lines = documents[random.random_range(0..documents.len())].clone();
        for _ in 0..random.random_range(1..4) {
            change(&mut lines, &documents, &mut random);
        }
        let text = lines.join("\n") + "\n";
        for profile in [Profile::STRICT, Profile::DEFAULT] {
            let settings = Settings {
                profile,
                ..Settings::of_checkout()
            };
            let read = || {
                let sources = Sources::from_texts("spec", [("openapi.yaml", text.as_str())]);
                generate_as(&sources, &settings, &mut |_| ()).is_ok()
            };
            match catch_unwind(read) {
                Ok(is_accepted) => accepted += usize::from(is_accepted),
                Err(_) => faults.push(text.clone()),
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{} of {count} documents make the generator panic; the first is\n{}",
        faults.len(),
        faults[0]
    );
    println!("{count} documents were read under two profiles; {accepted} times one was accepted");
    assert!(accepted > 0, "no document was accepted");
}
