//! Which room may import from which, and that no files import from each other in a circle.

use std::collections::BTreeSet;

use crate::imports::{Imports, imports};
use crate::report;
use crate::source;

/// Each room of `sandbox/src` with the rooms that it may import from, itself aside: those below.
const ROOMS: [(&str, &[&str]); 27] = [
    ("blocking", &[]),
    ("clock", &[]),
    ("crypto", &["blocking"]),
    ("journal", &["registry"]),
    ("web_ui", &[]),
    ("python", &[]),
    ("settings", &[]),
    ("outbound", &["blocking"]),
    ("storage", &["blocking", "crypto"]),
    ("blob_store", &["blocking", "crypto", "storage"]),
    ("worker_requests", &["storage"]),
    ("responses", &["blob_store", "blocking", "storage"]),
    (
        "app",
        &[
            "auth",
            "blob_store",
            "clock",
            "crypto",
            "journal",
            "settings",
            "storage",
            "web_ui",
            "worker_requests",
        ],
    ),
    (
        "op_context",
        &["app", "auth", "clock", "settings", "storage"],
    ),
    ("deliveries", DELIVERIES),
    ("domain", DOMAIN),
    ("auth", AUTH),
    ("views", VIEWS),
    ("routes", ROUTES),
    ("operations", OPERATIONS),
    ("images", IMAGES),
    ("registry", REGISTRY),
    ("mirroring", MIRRORING),
    ("workers", WORKERS),
    (
        "listener",
        &["blocking", "journal", "op_context", "registry"],
    ),
    (
        "fixture",
        &[
            "blob_store",
            "clock",
            "crypto",
            "domain",
            "images",
            "settings",
            "storage",
        ],
    ),
    ("sandbox", SANDBOX),
];

const DELIVERIES: &[&str] = &[
    "app", "clock", "domain", "outbound", "python", "settings", "storage", "views",
];
const DOMAIN: &[&str] = &[
    "app",
    "blob_store",
    "clock",
    "crypto",
    "op_context",
    "python",
    "responses",
    "settings",
    "storage",
];
const AUTH: &[&str] = &[
    "app",
    "blocking",
    "clock",
    "crypto",
    "domain",
    "op_context",
    "responses",
    "storage",
];
const VIEWS: &[&str] = &[
    "crypto",
    "domain",
    "images",
    "op_context",
    "python",
    "settings",
    "storage",
];
const ROUTES: &[&str] = &[
    "app",
    "auth",
    "blocking",
    "crypto",
    "domain",
    "images",
    "journal",
    "op_context",
    "outbound",
    "python",
    "responses",
    "settings",
    "storage",
    "views",
    "web_ui",
    "worker_requests",
];
const OPERATIONS: &[&str] = &[
    "app",
    "auth",
    "blocking",
    "clock",
    "crypto",
    "domain",
    "images",
    "op_context",
    "outbound",
    "python",
    "responses",
    "settings",
    "storage",
    "views",
];
const IMAGES: &[&str] = &[
    "app",
    "blob_store",
    "crypto",
    "domain",
    "op_context",
    "outbound",
    "python",
    "settings",
    "storage",
];
const REGISTRY: &[&str] = &[
    "app",
    "auth",
    "blob_store",
    "crypto",
    "domain",
    "images",
    "op_context",
    "outbound",
    "python",
    "responses",
    "settings",
    "storage",
];
const MIRRORING: &[&str] = &[
    "app",
    "auth",
    "crypto",
    "domain",
    "images",
    "op_context",
    "outbound",
    "registry",
    "storage",
];
const WORKERS: &[&str] = &[
    "app",
    "blob_store",
    "domain",
    "images",
    "mirroring",
    "op_context",
    "python",
    "settings",
    "storage",
    "worker_requests",
];
const SANDBOX: &[&str] = &[
    "blob_store",
    "blocking",
    "app",
    "clock",
    "deliveries",
    "domain",
    "fixture",
    "images",
    "journal",
    "listener",
    "mirroring",
    "registry",
    "routes",
    "settings",
    "storage",
    "web_ui",
    "worker_requests",
    "workers",
];

fn room(module: &str) -> &str {
    module.split("::").next().unwrap_or_default()
}

#[test]
fn rooms_import_only_what_is_below_them() {
    let files = source::files();
    let mut problems = Vec::new();
    for (module, targets) in imports(&files) {
        let from = room(&module);
        let path = &files[&module].path;
        if from.is_empty() {
            continue;
        }
        let Some((_, below)) = ROOMS.iter().find(|(room, _)| *room == from) else {
            problems.push(format!("{path}: `{from}` is a new room; add it to ROOMS"));
            continue;
        };
        for target in targets {
            let to = room(&target);
            if to != from && !below.contains(&to) {
                problems.push(format!(
                    "{path}: imports from {target}, which is not below `{from}`"
                ));
            }
        }
    }
    report(&problems);
}

#[test]
fn storage_knows_no_responses() {
    let files = source::files();
    let mut problems = Vec::new();
    for file in files.values() {
        let below = [
            "clock", "crypto", "outbound", "python", "settings", "storage",
        ];
        if below.contains(&room(&file.module)) {
            for name in ["Rejection", "quay_api::server"] {
                if file.code.contains(name) {
                    problems.push(format!(
                        "{}: names {name}; leave it to the callers",
                        file.path
                    ));
                }
            }
        }
    }
    report(&problems);
}

/// The files that import from each other in a circle, in groups.
fn circles(imports: &Imports) -> Vec<Vec<String>> {
    let reach = |start: &str| {
        let mut seen = BTreeSet::new();
        let mut open = vec![start.to_owned()];
        while let Some(module) = open.pop() {
            for next in imports.get(&module).into_iter().flatten() {
                if seen.insert(next.clone()) {
                    open.push(next.clone());
                }
            }
        }
        seen
    };
    let mut groups: Vec<Vec<String>> = Vec::new();
    for module in imports.keys() {
        let ahead = reach(module);
        let known = groups.iter().any(|group| group.contains(module));
        if known || !ahead.contains(module) {
            continue;
        }
        let group = ahead
            .into_iter()
            .filter(|other| reach(other).contains(module));
        groups.push(group.collect());
    }
    groups
}

#[test]
fn no_files_import_from_each_other_in_a_circle() {
    let files = source::files();
    let imports = imports(&files);
    let edges: usize = imports.values().map(BTreeSet::len).sum();
    assert!(edges > 500, "{edges} imports");
    let groups = circles(&imports);
    let problems: Vec<String> = groups
        .iter()
        .map(|group| {
            let paths: Vec<&str> = group
                .iter()
                .map(|module| files[module].path.as_str())
                .collect();
            format!(
                "these import from each other in a circle: {}",
                paths.join(", ")
            )
        })
        .collect();
    report(&problems);
}

#[test]
fn circles_are_found() {
    let edge = |from: &str, to: &[&str]| {
        (
            from.to_owned(),
            to.iter().map(|&to| to.to_owned()).collect(),
        )
    };
    let imports = Imports::from([edge("a", &["b"]), edge("b", &["c"]), edge("c", &["b"])]);
    assert_eq!(circles(&imports), [["b", "c"]]);
}
