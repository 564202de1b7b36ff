//! Every crate inherits its metadata and lints from the workspace, and xtask builds without the
//! generated crate.

use std::collections::BTreeSet;

use crate::{crates, read, report};

/// The name of the package in a manifest.
pub(crate) fn package_name(manifest: &str) -> String {
    let name = manifest
        .lines()
        .find_map(|line| line.strip_prefix("name = "));
    name.unwrap_or_default().trim_matches('"').to_owned()
}

/// The lines of a manifest that name dependencies.
fn dependencies(manifest: &str) -> impl Iterator<Item = &str> {
    let sections = manifest.split("\n[").filter(|section| {
        let title = section.split(']').next().unwrap_or_default();
        title.ends_with("dependencies")
    });
    let lines = sections.flat_map(|section| section.lines().skip(1));
    lines.filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[test]
fn crates_inherit_from_the_workspace() {
    let workspace = read("Cargo.toml");
    let mut problems = Vec::new();
    for folder in crates() {
        let manifest = read(&format!("{folder}/Cargo.toml"));
        for key in ["version", "edition", "rust-version", "license"] {
            if !manifest
                .lines()
                .any(|line| line == format!("{key}.workspace = true"))
            {
                problems.push(format!("{folder}/Cargo.toml: does not inherit `{key}`"));
            }
        }
        for line in dependencies(&manifest).filter(|line| !line.contains("workspace = true")) {
            problems.push(format!(
                "{folder}/Cargo.toml: does not inherit the version of `{line}`"
            ));
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
    let mut found = BTreeSet::new();
    while let Some(folder) = waiting.pop() {
        if !found.insert(folder.clone()) {
            continue;
        }
        let manifest = read(&format!("{folder}/Cargo.toml"));
        for other in crates() {
            let name = package_name(&read(&format!("{other}/Cargo.toml")));
            let depends = manifest
                .lines()
                .any(|line| line.split([' ', '.', '=']).next() == Some(&name));
            if depends {
                waiting.push(other);
            }
        }
    }
    assert!(found.contains("codegen"), "the search is broken: {found:?}");
    assert!(!found.contains("generated"), "xtask depends on {found:?}");
}
