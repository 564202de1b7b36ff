//! Owns the checks that keep prose, manifests and sources honest; it reads and never builds.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use quay_codegen::document::{Node, Value};
use quay_codegen::output::files_below;
use quay_codegen::{Document, Sources};

/// The guides whose every path and command must be real.
const GUIDES: [&str; 3] = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"];

/// The folders with Rust in them.
const CRATES: [&str; 7] = [
    "bench",
    "codegen",
    "generated",
    "reference",
    "sandbox",
    "tests",
    "xtask",
];

fn read(path: &str) -> String {
    let path = quay_reference::root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Fails with everything that was found.
fn report(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn paths_in_guides_exist() {
    let root = quay_reference::root();
    let mut problems = Vec::new();
    for guide in GUIDES {
        for (number, line) in read(guide).lines().enumerate() {
            let links = line
                .split("](")
                .skip(1)
                .filter_map(|rest| rest.split(')').next());
            let links = links.filter(|link| !link.contains("://") && !link.starts_with('#'));
            // A line may name a file by its place below the folder that the line is about.
            let mut folders = vec![root.clone()];
            for name in quoted(line)
                .filter(|name| looks_like_path(name))
                .chain(links)
            {
                match folders
                    .iter()
                    .map(|folder| folder.join(fixed_part(name)))
                    .find(|path| path.exists())
                {
                    Some(path) => folders.push(path),
                    None => problems.push(format!("{guide}:{}: there is no `{name}`", number + 1)),
                }
            }
        }
    }
    report(&problems);
}

/// What stands between backticks.
fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

fn looks_like_path(name: &str) -> bool {
    let legal = |c: char| c.is_ascii_alphanumeric() || "._-/<>*".contains(c);
    let extension = Path::new(name)
        .extension()
        .and_then(|extension| extension.to_str());
    let is_file = extension.is_some_and(|extension| {
        [
            "rs", "md", "yaml", "json", "jsonl", "toml", "tsv", "txt", "sh",
        ]
        .contains(&extension)
    });
    name.chars().all(legal)
        && !name.starts_with('/')
        && (is_file || name.ends_with('/') || name.starts_with(".ci/"))
        // A name alone is a kind of file that occurs in many places.
        && (name.contains('/') || extension != Some("txt"))
}

/// The path up to the first part that stands for many.
fn fixed_part(name: &str) -> &str {
    name.split(['<', '*']).next().unwrap_or_default()
}

#[test]
fn commands_in_guides_exist() {
    let packages = CRATES.map(|folder| package_name(&read(&format!("{folder}/Cargo.toml"))));
    let mut problems = Vec::new();
    for guide in GUIDES {
        let text = read(guide);
        let commands = text
            .lines()
            .flat_map(|line| quoted(line).chain([line]).map(str::trim));
        for command in commands.filter(|command| command.starts_with("cargo ")) {
            let words: Vec<&str> = command
                .split('#')
                .next()
                .unwrap_or_default()
                .split_whitespace()
                .collect();
            let known = match words.as_slice() {
                // A test of xtask reads these as its command line.
                ["cargo", "xtask", ..] => true,
                words => match words.iter().position(|word| *word == "-p") {
                    Some(place) => packages
                        .iter()
                        .any(|package| words.get(place + 1) == Some(&package.as_str())),
                    None => true,
                },
            };
            if !known {
                problems.push(format!("{guide}: there is no `{command}`"));
            }
            if let Some(place) = words.iter().position(|word| *word == "--example") {
                let example = format!(
                    "generated/examples/{}.rs",
                    words.get(place + 1).unwrap_or(&"")
                );
                if !quay_reference::root().join(&example).exists() {
                    problems.push(format!(
                        "{guide}: `{command}` names {example}, which does not exist"
                    ));
                }
            }
        }
    }
    report(&problems);
}

fn package_name(manifest: &str) -> String {
    let name = manifest
        .lines()
        .find_map(|line| line.strip_prefix("name = "));
    name.unwrap_or_default().trim_matches('"').to_owned()
}

#[test]
fn crates_inherit_from_the_workspace() {
    let workspace = read("Cargo.toml");
    let mut problems = Vec::new();
    for folder in CRATES {
        let manifest = read(&format!("{folder}/Cargo.toml"));
        for key in ["version", "edition", "rust-version", "license"] {
            if !manifest
                .lines()
                .any(|line| line == format!("{key}.workspace = true"))
            {
                problems.push(format!("{folder}/Cargo.toml: does not inherit `{key}`"));
            }
        }
        if !manifest.contains("[lints]\nworkspace = true\n") {
            problems.push(format!("{folder}/Cargo.toml: does not inherit the lints"));
        }
        if !workspace.contains(&format!("\"{folder}\"")) {
            problems.push(format!("Cargo.toml: does not list the member {folder}"));
        }
    }
    report(&problems);
}

/// `cargo xtask regen` must run when the generated crate does not compile.
#[test]
fn xtask_does_not_depend_on_the_generated_crate() {
    let mut waiting = vec!["xtask".to_owned()];
    let mut seen = BTreeSet::new();
    while let Some(folder) = waiting.pop() {
        if !seen.insert(folder.clone()) {
            continue;
        }
        let manifest = read(&format!("{folder}/Cargo.toml"));
        for other in CRATES {
            let name = package_name(&read(&format!("{other}/Cargo.toml")));
            let depends = manifest
                .lines()
                .any(|line| line.split([' ', '.', '=']).next() == Some(&name));
            if depends {
                waiting.push(other.to_owned());
            }
        }
    }
    assert!(seen.contains("codegen"), "the search is broken: {seen:?}");
    assert!(!seen.contains("generated"), "xtask depends on {seen:?}");
}

#[test]
fn sources_are_short_explained_and_complete() {
    // The names are put together here, so that this file does not find itself.
    let unfinished = [
        concat!("#[", "ignore"),
        concat!("to", "do!("),
        concat!("unimple", "mented!("),
        concat!("db", "g!("),
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
    ];
    let root = quay_reference::root();
    let files = CRATES
        .iter()
        .flat_map(|folder| files_below(&root, folder).expect("can be read"));
    let written = files.filter(|path| {
        path.ends_with(".rs")
            && !path.starts_with("generated/src/api/")
            && !path.contains("/golden/")
    });
    let mut problems = Vec::new();
    let mut count = 0;
    for path in written {
        count += 1;
        let text = read(&path);
        if !text.starts_with("//!") {
            problems.push(format!("{path}: does not begin with what it owns (`//!`)"));
        }
        let lines = text.lines().count();
        if lines > 400 {
            problems.push(format!("{path}: {lines} lines; split it by what it owns"));
        }
        for (number, line) in text.lines().enumerate() {
            if let Some(word) = unfinished.iter().find(|word| line.contains(**word)) {
                problems.push(format!(
                    "{path}:{}: `{word}`; do it, or remove it",
                    number + 1
                ));
            }
        }
    }
    assert!(count > 20, "only {count} sources were found");
    report(&problems);
}

#[test]
fn open_objects_are_listed_with_their_reason() {
    let sources =
        Sources::read(&quay_reference::root().join("spec"), "spec").expect("spec/ can be read");
    let document = Document::read(&sources).unwrap_or_else(|problems| panic!("\n{problems}"));
    let mut open = BTreeSet::new();
    for section in document.root.entries() {
        match section.key.as_str() {
            "components" => collect_open(section.value.get("schemas"), "", &mut open),
            // A schema outside the components has no name to be listed under.
            _ => collect_open(Some(&section.value), "(without a name)", &mut open),
        }
    }
    let guide = read("spec/README.md");
    let section = guide
        .split("## Open objects")
        .nth(1)
        .expect("spec/README.md has the section");
    let section = section.split("\n## ").next().unwrap_or_default();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| `"));
    let listed: BTreeSet<String> = rows
        .filter_map(|row| row.split('`').next())
        .map(str::to_owned)
        .collect();
    assert_eq!(
        open, listed,
        "open schemas (left) and the table of spec/README.md (right) differ"
    );
}

/// Collects the schemas that say `additionalProperties: true`: a component by its name, a property
/// as `Component.property`.
fn collect_open(node: Option<&Node>, name: &str, open: &mut BTreeSet<String>) {
    let Some(node) = node else { return };
    let here = node.get("additionalProperties").map(|node| &node.value);
    if matches!(here, Some(Value::Bool(true))) {
        open.insert(name.to_owned());
    }
    for entry in node.entries() {
        if name.is_empty() {
            collect_open(Some(&entry.value), &entry.key, open);
        } else if entry.key == "properties" {
            for property in entry.value.entries() {
                collect_open(
                    Some(&property.value),
                    &format!("{name}.{}", property.key),
                    open,
                );
            }
        } else {
            collect_open(Some(&entry.value), name, open);
        }
    }
    for item in node.items() {
        collect_open(Some(item), name, open);
    }
}
