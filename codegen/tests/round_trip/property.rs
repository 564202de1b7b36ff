//! Documents that are made up, generated, compiled and tried in one batch.

use std::collections::BTreeSet;
use std::env;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use quay_codegen::{Output, Settings, Sources, generate_as};
use serde_json::Value as Json;

use crate::made_up::{self, Document};
use crate::workspace::{Workspace, write};

/// How many accepted documents a short run tries, and by which start of its random numbers.
const DOCUMENTS: u64 = 24;
const START: u64 = 1;

/// How many documents are made up for one that is accepted, at most.
const MAX_REFUSED: u64 = 40;

/// How long one failing document is made smaller. Each step compiles a crate.
const SHRINKING: Duration = Duration::from_secs(120);

/// A setting of a long run.
fn setting(name: &str, short: u64) -> u64 {
    match env::var(name) {
        Ok(text) => text
            .parse()
            .unwrap_or_else(|_| panic!("{name}={text} is no number")),
        Err(_) => short,
    }
}

/// A document, and how to make it smaller.
type Tree = Box<dyn ValueTree<Value = Document>>;

#[test]
fn made_up_documents_compile_and_make_the_round_trip() {
    let wanted = setting("APITWIN_DOCUMENTS", DOCUMENTS);
    let start = setting("APITWIN_START", START);
    let shrinking = Duration::from_secs(setting("APITWIN_SHRINKING", SHRINKING.as_secs()));
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&start.to_le_bytes());
    let random = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let mut runner = TestRunner::new_with_rng(Config::default(), random);
    let strategy = made_up::document();
    let mut workspace = Workspace::new("made-up");
    let mut accepted: Vec<(String, Tree)> = Vec::new();
    let (mut made, mut refused, mut faults) = (0, 0, Vec::new());
    while (accepted.len() as u64) < wanted && made < wanted * MAX_REFUSED {
        let mut tree: Tree = Box::new(strategy.new_tree(&mut runner).expect("a document"));
        let package = format!("made-up-{made:03}");
        made += 1;
        match generated(&tree.current(), &workspace.settings(&package)) {
            Ok(Some(output)) => {
                workspace.add(&package, &output);
                accepted.push((package, tree));
            }
            Ok(None) => refused += 1,
            Err(_) => {
                let settings = workspace.settings(&package);
                let fault = smaller(&mut tree, shrinking, |it| generated(it, &settings).err());
                faults.push(reported(&package, &tree, &fault.unwrap_or_default()));
            }
        }
    }
    println!("{} documents accepted, {refused} refused", accepted.len());
    let mut known = BTreeSet::new();
    while let Err(text) = workspace.run() {
        let is_at_fault = |(package, _): &(String, Tree)| is_named(&text, package);
        let Some(place) = accepted.iter().position(is_at_fault) else {
            panic!("\n{text}");
        };
        // Whoever is named first is tried alone, and the others again without it.
        let (package, mut tree) = accepted.remove(place);
        workspace.remove(&package);
        let alone = fault_alone(&tree.current()).unwrap_or(text);
        // One document for each kind of fault is enough.
        if known.insert(kind(&alone)) {
            let fault = smaller(&mut tree, shrinking, fault_alone);
            faults.push(reported(&package, &tree, &fault.unwrap_or(alone)));
        } else {
            let path = kept(&package, &tree);
            faults.push(format!("{package}: {}: {}", path.display(), kind(&alone)));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    assert!(
        accepted.len() as u64 == wanted,
        "only {} of {made} documents are accepted",
        accepted.len()
    );
}

/// The first line of a fault that says what is wrong, without what differs from document to document.
fn kind(fault: &str) -> String {
    let told = |line: &&str| {
        [
            "error",
            "warning",
            "instead of",
            "became",
            "is lost",
            "is added",
            "Error {",
        ]
        .iter()
        .any(|sign| line.contains(sign))
    };
    let line = fault.lines().find(told).unwrap_or_default();
    let mut kind = String::new();
    let mut quoted = false;
    for letter in line.chars() {
        match letter {
            '`' | '"' => quoted = !quoted,
            digit if digit.is_ascii_digit() => {}
            letter if !quoted => kind.push(letter),
            _ => {}
        }
    }
    kind
}

/// Whether a text of Cargo or of a test is about a package.
fn is_named(text: &str, package: &str) -> bool {
    text.contains(&format!("`{package}`"))
        || text.contains(&format!("{package}/"))
        || text.contains(&format!("{}::", package.replace('-', "_")))
}

/// What the generator makes of a document; none if it refuses it.
///
/// # Errors
///
/// It panics, or makes something else the second time.
fn generated(document: &Document, settings: &Settings) -> Result<Option<Output>, String> {
    let text = document.written().to_string();
    let once = || {
        let sources = Sources::from_texts("made-up", [("openapi.yaml", text.as_str())]);
        generate_as(&sources, settings, &mut |_| ()).ok()
    };
    let first = catch_unwind(once).map_err(|_| "the generator panics".to_owned())?;
    let second = catch_unwind(once).map_err(|_| "the generator panics".to_owned())?;
    let files = |output: &Option<Output>| output.as_ref().map(|output| output.files.clone());
    match files(&first) == files(&second) {
        true => Ok(first),
        false => Err("the generator makes something else the second time".to_owned()),
    }
}

/// What is wrong with a document, compiled and tried alone.
fn fault_alone(document: &Document) -> Option<String> {
    let package = "made-up-alone";
    let mut workspace = Workspace::new("made-up-alone");
    let output = generated(document, &workspace.settings(package)).ok()??;
    workspace.add(package, &output);
    workspace.run().err()
}

/// Makes a document smaller as long as it fails, and tells how the smallest one does.
fn smaller(
    tree: &mut Tree,
    limit: Duration,
    fault: impl Fn(&Document) -> Option<String>,
) -> Option<String> {
    let begin = Instant::now();
    let mut found = fault(&tree.current());
    let mut smallest = tree.current();
    while found.is_some() && begin.elapsed() < limit {
        let goes_on = match fault(&tree.current()) {
            Some(text) => {
                found = Some(text);
                smallest = tree.current();
                tree.simplify()
            }
            None => tree.complicate(),
        };
        if !goes_on {
            break;
        }
    }
    *tree = Box::new(Fixed(smallest));
    found
}

/// A document that is as small as it gets.
struct Fixed(Document);

impl ValueTree for Fixed {
    type Value = Document;

    fn current(&self) -> Document {
        self.0.clone()
    }

    fn simplify(&mut self) -> bool {
        false
    }

    fn complicate(&mut self) -> bool {
        false
    }
}

/// Writes a failing document, and says where and what to do with it.
fn reported(package: &str, tree: &Tree, fault: &str) -> String {
    let path = kept(package, tree);
    let text = serde_json::to_string_pretty(&tree.current().written()).expect("it is JSON");
    let lines: Vec<&str> = fault.lines().take(40).collect();
    format!(
        "{package}: the smallest document that was found is {}; make it a case: copy it to \
         codegen/testdata/accept/<name>/openapi.yaml, with a file profile.txt that says `default`\n{text}\n{}\n",
        path.display(),
        lines.join("\n")
    )
}

/// Where a document is written.
fn kept(package: &str, tree: &Tree) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("made-up-faults");
    let path = folder.join(package).join("openapi.yaml");
    let document: Json = tree.current().written();
    write(
        &path,
        &serde_json::to_string_pretty(&document).expect("it is JSON"),
    );
    path
}
