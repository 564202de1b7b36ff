//! The words of the commands of `spec/`: one command for each operation, and a line about each group.

use std::collections::{BTreeMap, BTreeSet};

use quay_codegen::ir::Api;
use quay_codegen::{Document, Profile, Sources, lower};

use crate::{report, root};

/// The verbs of commands, with the only meaning of each.
const VERBS: [(&str, &str); 33] = [
    ("accept", "take up an invitation"),
    ("activate", "set up what was created unfinished"),
    ("add", "put what exists into a collection"),
    ("approve", "permit what waits for it"),
    ("calculate", "have a value computed again"),
    ("cancel", "end what runs"),
    ("convert", "make something else of it"),
    ("count", "count entries, by day"),
    ("create", "make a new one; fails if it exists"),
    ("decline", "turn down an invitation or a request"),
    ("delete", "remove a resource"),
    ("disable", "turn off"),
    ("enable", "turn on"),
    ("export", "have all entries sent elsewhere"),
    ("get", "read one"),
    ("link", "connect with an account"),
    ("list", "read all"),
    ("purge", "remove for good what could be restored"),
    ("regenerate", "replace a secret by a new one"),
    ("remove", "take out of a collection"),
    ("remove-many", "take several out of a collection"),
    ("reset", "set counts back to zero"),
    ("restore", "bring back an earlier state"),
    ("revoke", "end a credential"),
    ("search", "find by a part of the name"),
    ("send", "send a mail"),
    ("set", "create or replace"),
    ("start", "begin what then runs by itself"),
    ("sync", "bring up to date now"),
    ("take", "become the owner"),
    ("test", "try whether it works"),
    ("update", "change what exists"),
    ("verify", "confirm a password"),
];

#[test]
fn every_operation_has_a_command_of_its_own() {
    let api = api();
    assert!(api.operations.len() > 250, "operations are missing");
    let mut problems = Vec::new();
    let mut commands: BTreeMap<&[String], &str> = BTreeMap::new();
    for operation in &api.operations {
        if operation.command.len() < 2 {
            problems.push(format!("{} has no command", operation.id));
        }
        if let Some(other) = commands.insert(&operation.command, &operation.id) {
            problems.push(format!("{} has the command of {other}", operation.id));
        }
    }
    for (command, id) in &commands {
        for count in 1..command.len() {
            if let Some(other) = commands.get(&command[..count]) {
                problems.push(format!("the command of {id} begins with that of {other}"));
            }
        }
    }
    report(&problems);
}

#[test]
fn verbs_are_those_of_one_list() {
    let api = api();
    let used: BTreeSet<&str> = api
        .operations
        .iter()
        .filter_map(|operation| operation.command.last().map(String::as_str))
        .collect();
    let listed: BTreeSet<&str> = VERBS.iter().map(|(verb, _)| *verb).collect();
    assert_eq!(
        used, listed,
        "the verbs of spec/ (left) and the list of this test (right) differ; use a listed verb, or list \
         the new one with its meaning"
    );
}

#[test]
fn every_group_is_described() {
    let document = document();
    let described = document
        .root
        .get("x-quay-command-groups")
        .expect("spec/openapi.yaml has the key");
    let described = described.entries().iter().map(|entry| entry.key.as_str());
    let described: Vec<&str> = described.collect();
    let api = api();
    let groups: Vec<String> = api
        .command_groups
        .iter()
        .map(|group| group.words.join(" "))
        .collect();
    let mut problems: Vec<String> = groups
        .iter()
        .filter(|group| !described.contains(&group.as_str()))
        .map(|group| format!("spec/commands.yaml: describe `{group}`"))
        .collect();
    if !described.is_sorted() {
        problems.push("spec/commands.yaml: sort the groups".to_owned());
    }
    for group in &api.command_groups {
        if group.about.ends_with('.') || group.about.len() > 72 {
            problems.push(format!(
                "spec/commands.yaml: `{}`: write a line of at most 72 characters, without a final stop",
                group.about
            ));
        }
    }
    report(&problems);
}

fn document() -> Document {
    let sources = Sources::read(&root().join("spec"), "spec").expect("spec/ can be read");
    Document::read(&sources, Profile::STRICT).unwrap_or_else(|problems| panic!("\n{problems}"))
}

fn api() -> Api {
    lower::lower(&document()).unwrap_or_else(|problems| panic!("\n{problems}"))
}
