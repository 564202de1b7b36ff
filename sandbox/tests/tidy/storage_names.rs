//! The naming rule of storage, which the head of `storage/mod.rs` states: resource first, then
//! verb, and all methods of a resource in its own file.

use std::collections::BTreeSet;

use crate::report;
use crate::source::{self, File};

/// What one method's name has wrong, if anything.
fn problem(
    name: &str,
    resource: &str,
    resources: &BTreeSet<String>,
    verbs: &[String],
) -> Option<String> {
    let longest = resources
        .iter()
        .filter(|known| is_of(name, known))
        .max_by_key(|known| known.len());
    match longest {
        None => {
            return Some(format!(
                "begins with no resource; call it {resource}_…, after its file"
            ));
        }
        Some(longest) if longest != resource => {
            return Some(format!(
                "is a method of `{longest}`; move it into the file of that resource"
            ));
        }
        Some(_) => {}
    }
    let mut words = name[resource.len() + 1..].split('_');
    // A part of the resource may stand before the verb.
    let has_verb = words
        .by_ref()
        .take(2)
        .any(|word| verbs.iter().any(|verb| verb == word));
    (!has_verb).then(|| {
        let verbs = verbs.join(", ");
        format!("has no verb behind its resource; use one of: {verbs}")
    })
}

fn is_of(name: &str, resource: &str) -> bool {
    name.strip_prefix(resource)
        .is_some_and(|rest| rest.starts_with('_'))
}

/// The resource of a file: its name, or that of its folder, in the singular.
fn resource(file: &File) -> Option<String> {
    let name = file.module.strip_prefix("storage::")?.split("::").next()?;
    Some(match name.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => name.strip_suffix('s').unwrap_or(name).to_owned(),
    })
}

/// The names of the methods in blocks `impl Tx`.
fn methods(code: &str) -> Vec<String> {
    let mut names = Vec::new();
    for block in code.split("\nimpl Tx<'_> {").skip(1) {
        let block = &block[..block.find("\n}").unwrap_or(block.len())];
        for line in block.lines() {
            let line = line.strip_prefix("    ").unwrap_or_default();
            let line = line
                .trim_start_matches("pub(crate) ")
                .trim_start_matches("pub(super) ");
            if let Some(rest) = line.strip_prefix("fn ") {
                let end = rest.find(['(', '<']).unwrap_or(rest.len());
                names.push(rest[..end].to_owned());
            }
        }
    }
    names
}

/// The verbs in the table at the head of `storage/mod.rs`.
fn verbs(head: &str) -> Vec<String> {
    let rows = head.lines().filter_map(|line| line.strip_prefix("//! | `"));
    let cells = rows.filter_map(|row| row.split(" | ").next());
    let words = cells.flat_map(|cell| cell.split("`, `").map(|verb| verb.trim_end_matches('`')));
    words.map(str::to_owned).collect()
}

#[test]
fn methods_are_named_resource_first_then_verb() {
    let files = source::files();
    let verbs = verbs(&files["storage"].text);
    assert!(verbs.len() > 10, "{verbs:?}");
    let mut resources = BTreeSet::new();
    let mut found = Vec::new();
    let mut problems = Vec::new();
    for file in files.values() {
        for name in methods(&file.code) {
            match resource(file) {
                Some(resource) => {
                    resources.insert(resource.clone());
                    found.push((file, resource, name));
                }
                None => problems.push(format!(
                    "{}: {name}: methods of Tx belong into storage/",
                    file.path
                )),
            }
        }
    }
    assert!(found.len() > 150, "{} methods", found.len());
    for (file, resource, name) in found {
        if let Some(problem) = problem(&name, &resource, &resources, &verbs) {
            problems.push(format!("{}: {name} {problem}", file.path));
        }
    }
    report(&problems);
}

#[test]
fn names_that_break_the_rule_are_found() {
    let resources: BTreeSet<String> = ["team", "team_sync"].map(str::to_owned).into();
    let verbs = ["create", "list"].map(str::to_owned);
    let check = |name: &str, begin: Option<&str>| {
        let problem = problem(name, "team", &resources, &verbs);
        let fits = match begin {
            Some(begin) => problem.as_ref().is_some_and(|text| text.starts_with(begin)),
            None => problem.is_none(),
        };
        assert!(fits, "{name}: {problem:?}");
    };
    check("team_create", None);
    check("team_member_list", None);
    check("team_list_by_organization", None);
    check("add_team", Some("begins with no resource"));
    check("team_sync_create", Some("is a method of `team_sync`"));
    check("team_insert", Some("has no verb"));
    check("team_", Some("has no verb"));
}
