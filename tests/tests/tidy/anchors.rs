//! Every link to an anchor of a Markdown file leads to a heading or an anchor that exists, and every
//! rule that an operation names stands in `docs/server-behaviour.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use quay_codegen::document::Node;
use quay_codegen::ir::Operation;
use quay_codegen::{Document, Profile, Sources, lower};
use regex::Regex;

use crate::{files, read, report, root};

/// How a real server behaves, one rule for each anchor.
const BEHAVIOUR: &str = "docs/server-behaviour.md";

/// The anchors of a Markdown file, as GitHub makes them, and those that are written out.
fn anchors(text: &str) -> BTreeSet<String> {
    let mut anchors = BTreeSet::new();
    let mut is_code = false;
    for line in text.lines() {
        is_code ^= line.starts_with("```");
        let heading = line.trim_start_matches('#');
        if !is_code && heading.len() < line.len() && heading.starts_with(' ') {
            let slug = slug(heading);
            // A second heading of the same text gets a number.
            let numbered = (1..).map(|number| format!("{slug}-{number}"));
            let free = [slug.clone()].into_iter().chain(numbered);
            anchors.extend(free.into_iter().find(|slug| !anchors.contains(slug)));
        }
        let written = line.split("<a id=\"").skip(1);
        anchors.extend(written.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
    }
    anchors
}

fn slug(heading: &str) -> String {
    let kept = heading.trim().chars().filter_map(|c| match c {
        ' ' | '-' => Some('-'),
        c if c.is_alphanumeric() || c == '_' => Some(c.to_ascii_lowercase()),
        _ => None,
    });
    kept.collect()
}

#[test]
fn headings_give_the_anchors_of_github() {
    let text = "# `x-quay-*` keys\n## A — b?\n```\n# none\n```\n## A — b?\n| <a id=\"row\"></a>";
    let expected = ["a--b", "a--b-1", "row", "x-quay--keys"].map(str::to_owned);
    assert_eq!(anchors(text), BTreeSet::from(expected));
}

#[test]
fn links_to_anchors_lead_somewhere() {
    let link = Regex::new(r"([A-Za-z0-9_./-]*\.md)?#([a-z0-9][a-z0-9_-]*)").expect("a pattern");
    let root = root();
    let files = files();
    let markdown = files.iter().filter(|path| path.ends_with(".md"));
    let known: BTreeMap<&str, BTreeSet<String>> = markdown
        .map(|path| (path.as_str(), anchors(&read(path))))
        .collect();
    let mut problems = Vec::new();
    let mut count = 0;
    for path in files.iter().filter(|path| is_searched(path)) {
        for (number, line) in read(path).lines().enumerate() {
            for found in link.captures_iter(line) {
                let whole = found.get(0).expect("the match");
                let anchor = &found[2];
                let target = match found.get(1) {
                    Some(file) => match resolve(&root, path, file.as_str(), &known) {
                        Some(target) => target,
                        None => continue,
                    },
                    // Without a file the link stays on the page: `](#anchor)`.
                    None if line[..whole.start()].ends_with("](")
                        && known.contains_key(&**path) =>
                    {
                        path
                    }
                    None => continue,
                };
                count += 1;
                if !known[target].contains(anchor) {
                    let place = format!("{path}:{}", number + 1);
                    problems.push(format!("{place}: {target} has no anchor `{anchor}`"));
                }
            }
        }
    }
    assert!(count > 20, "only {count} links were found");
    report(&problems);
}

fn is_searched(path: &str) -> bool {
    let is_text = [".md", ".rs", ".yaml", ".tsv", ".py"];
    is_text.iter().any(|extension| path.ends_with(extension))
        && !path.contains("/golden/")
        && path != "tests/tests/tidy/anchors.rs"
}

/// The Markdown file that a link names, relative to the linking file or to the root. Files of other
/// repositories are none of ours.
fn resolve<'a>(
    root: &Path,
    from: &str,
    file: &str,
    known: &BTreeMap<&'a str, BTreeSet<String>>,
) -> Option<&'a str> {
    let folder = Path::new(from).parent().unwrap_or(Path::new(""));
    let candidates = [root.join(folder).join(file), root.join(file)];
    let found = candidates
        .iter()
        .find_map(|path| path.canonicalize().ok())?;
    let root = root.canonicalize().ok()?;
    let relative = found.strip_prefix(root).ok()?.to_str()?;
    known.keys().find(|path| **path == relative).copied()
}

#[test]
fn rules_that_operations_name_are_described() {
    let sources = Sources::read(&root().join("spec"), "spec").expect("spec/ can be read");
    let document =
        Document::read(&sources, Profile::STRICT).unwrap_or_else(|problems| panic!("\n{problems}"));
    let mut named = BTreeSet::new();
    collect_rules(&document.root, &mut named);
    assert!(named.len() > 20, "only {} rules are named", named.len());
    let known = anchors(&read(BEHAVIOUR));
    let unknown: Vec<String> = named
        .difference(&known)
        .map(|rule| format!("x-quay-behaviour: {BEHAVIOUR} has no anchor `{rule}`"))
        .collect();
    report(&unknown);
}

/// The kinds of operations that a rule may hold for as a whole, in the words of its note.
type Scope = (&'static str, fn(&Operation) -> bool);
const SCOPES: [Scope; 9] = [
    ("all", |_| true),
    ("all GETs", |it| it.method == "GET"),
    ("all but GETs", |it| it.method != "GET"),
    ("all with a path parameter `repository`", |it| {
        it.path_parameters.iter().any(|it| it.name == "repository")
    }),
    ("all with path parameters", |it| {
        !it.path_parameters.is_empty()
    }),
    ("all with query parameters", |it| {
        !it.query_parameters.is_empty()
    }),
    ("all with a request body", |it| it.body.is_some()),
    ("all with `x-quay-feature`", |it| {
        !it.extensions.features.is_empty()
    }),
    ("all with `x-quay-fresh-login`", |it| {
        it.extensions.fresh_login
    }),
];

#[test]
fn each_rule_is_named_by_operations_or_holds_for_all_of_a_kind() {
    let sources = Sources::read(&root().join("spec"), "spec").expect("spec/ can be read");
    let document =
        Document::read(&sources, Profile::STRICT).unwrap_or_else(|problems| panic!("\n{problems}"));
    let api = lower::lower(&document).unwrap_or_else(|problems| panic!("\n{problems}"));
    let mut named = BTreeSet::new();
    collect_rules(&document.root, &mut named);
    let text = read(BEHAVIOUR);
    let rules: Vec<&str> = text.split("\n### ").skip(1).collect();
    let mut problems = Vec::new();
    let mut unused: BTreeSet<&str> = SCOPES.iter().map(|(scope, _)| *scope).collect();
    for rule in &rules {
        let heading = rule.lines().next().unwrap_or_default();
        if named.contains(&slug(heading)) {
            continue;
        }
        let note = rule.split_once("*Operations*: ").map(|(_, rest)| rest);
        let scope = note.and_then(|note| note.split(['.', ';', ',']).next());
        let known = SCOPES.iter().find(|(text, _)| scope == Some(*text));
        match known {
            Some((text, holds)) if api.operations.iter().any(holds) => {
                unused.remove(text);
            }
            _ => problems.push(format!(
                "{BEHAVIOUR}: `{heading}` is in no `x-quay-behaviour`; name it there, or write for \
                 which operations it holds: {}",
                SCOPES.map(|(text, _)| text).join(", ")
            )),
        }
    }
    problems.extend(
        unused
            .iter()
            .map(|scope| format!("no rule holds for {scope}")),
    );
    println!(
        "{} rules, {} of them named by operations",
        rules.len(),
        named.len()
    );
    report(&problems);
}

fn collect_rules(node: &Node, rules: &mut BTreeSet<String>) {
    let named = node.texts_of("x-quay-behaviour").into_iter();
    rules.extend(named.map(|rule| rule.to_string()));
    for entry in node.entries() {
        collect_rules(&entry.value, rules);
    }
    for item in node.items() {
        collect_rules(item, rules);
    }
}
