//! Paths and commands that the guides name exist.

use std::path::Path;

use crate::manifests::package_name;
use crate::{crates, read, report, root};

/// The guides whose every path and command must be real.
const GUIDES: [&str; 10] = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "cli/README.md",
    "cli-runtime/README.md",
    "docs/server-behaviour.md",
    "generated/README.md",
    "runtime/README.md",
    "sandbox/README.md",
    "spec/README.md",
];

#[test]
fn paths_in_guides_exist() {
    let root = root();
    let mut problems = Vec::new();
    for guide in GUIDES {
        for (number, line) in read(guide).lines().enumerate() {
            let links = line
                .split("](")
                .skip(1)
                .filter_map(|rest| rest.split([')', '#']).next());
            let links = links.filter(|link| !link.contains("://") && !link.is_empty());
            // A line may name a file by its place below the folder that the line is about.
            // Links are relative to the guide itself.
            let own = root.join(guide);
            let own = own.parent().unwrap_or(&root).to_owned();
            let mut folders = vec![root.clone(), own];
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

/// The texts between backticks.
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
        // The file of settings of a real server.
        && name != "config.yaml"
}

/// The path up to the first part that stands for many.
fn fixed_part(name: &str) -> &str {
    name.split(['<', '*']).next().unwrap_or_default()
}

#[test]
fn commands_in_guides_exist() {
    let manifests = crates()
        .into_iter()
        .map(|folder| read(&format!("{folder}/Cargo.toml")));
    let packages: Vec<String> = manifests.map(|text| package_name(&text)).collect();
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
                if !root().join(&example).exists() {
                    problems.push(format!(
                        "{guide}: `{command}` names {example}, which does not exist"
                    ));
                }
            }
        }
    }
    report(&problems);
}
