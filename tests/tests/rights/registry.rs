//! Calls every operation of `/v2` as every actor on a repository in each of its states, with the token
//! that `/v2/auth` gives the actor for it, and with tokens of another repository, expired and forged
//! ones. The grants and the statuses are those of `data/rights/registry.tsv`.
//!
//! `REGISTRY=write cargo test -p quay-api-tests --test rights registry` writes that file anew. Statuses
//! must follow from the grants, so a wrong one cannot be written down unseen.

use std::collections::BTreeMap;
use std::fs;

use quay_sandbox::Sandbox;

use crate::matrix::{data, table};
use crate::registry_world::RegistryWorld;

const FILE: &str = "rights/registry.tsv";

/// Who calls. The last ones have the owner's token for another repository, an old one, and one whose
/// signature is not the registry's.
pub(crate) const ACTORS: [&str; 20] = [
    "owner",
    "member",
    "reader",
    "creator",
    "outsider",
    "superuser",
    "global_readonly",
    "disabled",
    "robot_puller",
    "robot_pusher",
    "robot_lonely",
    "robot_mirror",
    "robot_of_user",
    "app_token",
    "oauth",
    "oauth_read",
    "anonymous",
    "other_repository",
    "expired",
    "forged",
];

/// The actors whose tokens are not those of a grant.
const BAD_TOKENS: [&str; 2] = ["expired", "forged"];

/// A repository, by what sets it apart.
pub(crate) const STATES: [&str; 6] = [
    "normal",
    "public",
    "read_only",
    "mirror",
    "missing",
    "foreign",
];

/// The operations, each with the grant that it needs.
const OPERATIONS: [(&str, &str); 14] = [
    ("listTags", "pull"),
    ("getManifest", "pull"),
    ("headManifest", "pull"),
    ("getBlob", "pull"),
    ("headBlob", "pull"),
    ("listReferrers", "pull"),
    ("startUpload", "push"),
    ("getUpload", "push"),
    ("patchUpload", "push"),
    ("putUpload", "push"),
    ("cancelUpload", "push"),
    ("putManifest", "push"),
    ("deleteManifest", "push"),
    ("deleteBlob", "push"),
];

const HEAD: &str = "\
# What /v2 responds to each actor on a repository in each state: first the actions that /v2/auth grants to
# whom asks for `pull,push` (`-` none, a status where there is no token), then the status of each operation
# with that token. `other_repository` has a token for another repository, `expired` one of two hours ago,
# `forged` one that somebody else signed; all three are the owner's. A state `missing` is a repository that
# does not exist, `foreign` one of a namespace in which the owner has no rights. `REGISTRY=write cargo test
# -p quay-api-tests --test rights registry` writes the file.
";

/// The rows of the file: what each actor gets, by state and operation.
type Rows = BTreeMap<(String, String), Vec<String>>;

#[test]
fn every_actor_may_do_in_the_registry_what_its_token_says() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.expect("the runtime starts");
    let sandbox = Sandbox::builder()
        .memory()
        .stopped_clock()
        .fixture(data("fixture.json"));
    let sandbox = runtime.block_on(sandbox.start());
    let sandbox = sandbox.expect("the sandbox starts");
    let world = RegistryWorld::plant(&sandbox);
    let mut rows = Rows::new();
    for state in STATES {
        let grants = ACTORS.map(|actor| world.grant(state, actor));
        let told = grants.iter().map(|(told, _)| told.clone()).collect();
        rows.insert((state.to_owned(), "grant".to_owned()), told);
        for (operation, _) in OPERATIONS {
            let statuses = ACTORS.iter().zip(&grants).map(|(actor, (_, token))| {
                let caller = world.registry.with_token(token.as_deref());
                let response = world.call(state, operation, actor, &caller);
                response.status.to_string()
            });
            let statuses = statuses.collect();
            rows.insert((state.to_owned(), operation.to_owned()), statuses);
        }
    }
    runtime.block_on(sandbox.stop());
    println!("{}", counts(&rows));
    let mut problems = contradictions(&rows);
    if std::env::var("REGISTRY").is_ok_and(|it| it == "write") && problems.is_empty() {
        write(&rows);
    }
    problems.extend(differences(&rows));
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Statuses that do not follow from the grants.
fn contradictions(rows: &Rows) -> Vec<String> {
    let mut problems = Vec::new();
    for state in STATES {
        let grants = &rows[&(state.to_owned(), "grant".to_owned())];
        for (operation, needed) in OPERATIONS {
            let statuses = &rows[&(state.to_owned(), operation.to_owned())];
            for ((actor, grant), status) in ACTORS.iter().zip(grants).zip(statuses) {
                let actions: Vec<&str> = grant.split(',').collect();
                // A right to push is one to read, and what is public is read without any.
                let is_public =
                    state == "public" && needed == "pull" && !BAD_TOKENS.contains(actor);
                let may = is_public
                    || actions.contains(&needed)
                    || (needed == "pull" && actions.contains(&"push"));
                if may == (status == "401") || status == "403" {
                    problems.push(format!(
                        "{state}: {operation} as {actor}: {status} with the grant {grant}"
                    ));
                }
            }
        }
    }
    problems
}

fn counts(rows: &Rows) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let statuses = rows
        .iter()
        .filter(|((_, operation), _)| operation != "grant");
    for status in statuses.flat_map(|(_, statuses)| statuses) {
        *counts.entry(status).or_default() += 1;
    }
    let all: usize = counts.values().sum();
    let told: Vec<String> = counts
        .iter()
        .map(|(status, count)| format!("{count} × {status}"))
        .collect();
    format!(
        "{} operations × {} states × {} actors, {all} in all: {}",
        OPERATIONS.len(),
        STATES.len(),
        ACTORS.len(),
        told.join(", ")
    )
}

/// The names of the rows in their order.
fn order() -> impl Iterator<Item = (String, String)> {
    let operations = || OPERATIONS.into_iter().map(|(operation, _)| operation);
    STATES.into_iter().flat_map(move |state| {
        std::iter::once("grant")
            .chain(operations())
            .map(move |operation| (state.to_owned(), operation.to_owned()))
    })
}

fn write(rows: &Rows) {
    let mut text = format!("{HEAD}state\toperation\t{}\n", ACTORS.join("\t"));
    for key in order() {
        text += &format!("{}\t{}\t{}\n", key.0, key.1, rows[&key].join("\t"));
    }
    fs::write(data(FILE), text).expect("the file is written");
}

fn differences(rows: &Rows) -> Vec<String> {
    let mut lines = table("registry.tsv").into_iter();
    let head = lines.next().unwrap_or_default();
    let names: Vec<&str> = head.iter().skip(2).map(String::as_str).collect();
    let mut problems = Vec::new();
    if names != ACTORS {
        problems.push(format!("{FILE}: the columns are {names:?}"));
    }
    let listed: Rows = lines
        .filter_map(|mut cells| {
            let found = cells.split_off(2.min(cells.len()));
            let [state, operation] = <[String; 2]>::try_from(cells).ok()?;
            Some(((state, operation), found))
        })
        .collect();
    for key in order() {
        let Some(expected) = listed.get(&key) else {
            problems.push(format!("{FILE}: {} {} is missing", key.0, key.1));
            continue;
        };
        for ((actor, expected), found) in ACTORS.iter().zip(expected).zip(&rows[&key]) {
            if expected != found {
                problems.push(format!(
                    "{}: {} as {actor}: {found} instead of {expected}",
                    key.0, key.1
                ));
            }
        }
    }
    if listed.len() != rows.len() {
        problems.push(format!(
            "{FILE}: has {} rows, not {}",
            listed.len(),
            rows.len()
        ));
    }
    problems
}
