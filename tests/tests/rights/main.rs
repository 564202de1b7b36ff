//! Calls every operation as every actor on real objects. Each status must be that of
//! `data/rights/matrix.tsv`, and who is refused must be who lacks the right of `data/rights/rights.tsv`.
//!
//! Objects that an accepted call changed or deleted are there again for the next actor.

mod matrix;
mod registry;
mod registry_world;
mod sessions;
mod world;

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::thread;
use std::time::Instant;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use quay_api::operations;

use crate::matrix::{Expected, Matrix, Source};
use crate::world::{Planted, World};

/// How many operations are called at once.
const THREADS: usize = 4;

/// The fewest pairs whose status is told by something other than our reading of the source.
const MIN_INDEPENDENT: usize = 1_600;

#[test]
fn every_actor_may_do_with_every_operation_what_the_server_lets_it() {
    let matrix = Matrix::read();
    let world = World::read();
    let mut problems = matrix.gaps();
    problems.extend(matrix.contradictions());
    problems.extend(world.gaps());
    assert!(problems.is_empty(), "{}", problems.join("\n"));

    let start = Instant::now();
    let planted = world.plant();
    let problems = for_each_operation(|operation| call_as_all(&planted, operation, &matrix));
    let counts = matrix.counts();
    let told: Vec<String> = counts
        .iter()
        .map(|(source, count)| format!("{count} {}", source.describe()))
        .collect();
    println!(
        "{} operations × {} actors in {} s: {}",
        operations::ALL.len(),
        matrix.actors().len(),
        start.elapsed().as_secs(),
        told.join(", ")
    );
    assert!(
        problems.is_empty(),
        "{} pairs differ from tests/data/rights/matrix.tsv:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

#[test]
fn most_refusals_are_known_from_elsewhere_than_our_reading() {
    let counts: BTreeMap<Source, usize> = Matrix::read().counts();
    let independent = counts[&Source::Recording] + counts[&Source::Table];
    assert!(independent >= MIN_INDEPENDENT, "{independent}");
}

#[test]
fn superusers_without_full_access_lose_what_they_have_by_it_alone() {
    let (matrix, planted) = (Matrix::read(), World::read().plant());
    let problems = for_each_operation(|operation| {
        let mut problems = Vec::new();
        let mut copy = planted.copy(operation, false);
        for (actor, is_admitted) in matrix.without_full_access(operation) {
            let response = copy.call(operation, actor);
            if matches!(response.status, 401 | 403) == is_admitted {
                let status = response.status;
                problems.push(format!("{operation} as {actor}: {status} was sent"));
            }
            if copy.may_have_changed(operation, response.status) {
                copy = planted.copy(operation, false);
            }
        }
        problems
    });
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// `auth/decorators.py` at ffba0c70e2d8: the API asks for an OAuth token or a session. What signs in to
/// the registry is an unknown token here, and Basic no token at all.
#[test]
fn robots_and_app_tokens_are_nobody_to_the_api() {
    let (matrix, planted) = (Matrix::read(), World::read().plant());
    let mut copy = planted.copy("getOrgRobot", true);
    let mut secret = |operation, place: &str| {
        let response = copy.call(operation, "owner");
        let body: serde_json::Value = serde_json::from_str(&response.body).expect("JSON");
        let secret = body.pointer(place).and_then(|secret| secret.as_str());
        secret
            .unwrap_or_else(|| panic!("{operation}: {}", response.body))
            .to_owned()
    };
    let robot = secret("getOrgRobot", "/token");
    let own_robot = secret("getUserRobot", "/token");
    let app = secret("getAppToken", "/token/token_code");
    let basic =
        |name, secret: &str| format!("Basic {}", STANDARD.encode(format!("{name}:{secret}")));
    let callers = [
        ("invalid", format!("Bearer {robot}")),
        ("invalid", format!("Bearer {own_robot}")),
        ("invalid", format!("Bearer {app}")),
        ("anonymous", basic("orga+ci", &robot)),
        ("anonymous", basic("alice+bot", &own_robot)),
        ("anonymous", basic("$app", &app)),
    ];
    let problems = for_each_operation(|operation| {
        let mut problems = Vec::new();
        let mut copy = planted.copy(operation, true);
        let expected: BTreeMap<&str, Expected> = matrix.row(operation).collect();
        for (actor, authorization) in &callers {
            let (status, kind) = (expected[actor].status, &authorization[..9]);
            let response = copy.call_with(operation, authorization);
            if response.status != status {
                problems.push(format!(
                    "{operation} with {kind}…: {status} as {actor} is expected, {} was sent",
                    response.status
                ));
            }
            if copy.may_have_changed(operation, response.status) {
                copy = planted.copy(operation, true);
            }
        }
        problems
    });
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Does something with all operations, some at once, and returns what it finds, sorted.
pub(crate) fn for_each_operation(check: impl Fn(&str) -> Vec<String> + Sync) -> Vec<String> {
    let waiting = Mutex::new(operations::ALL.iter().map(|operation| operation.id));
    let problems = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                while let Some(operation) = next(&waiting) {
                    let found = check(operation);
                    let mut problems = problems.lock().expect("no thread panics with it");
                    problems.extend(found);
                }
            });
        }
    });
    let mut problems = problems.into_inner().expect("no thread panics with it");
    problems.sort();
    problems
}

fn next<I: Iterator>(waiting: &Mutex<I>) -> Option<I::Item> {
    waiting.lock().expect("no thread panics with it").next()
}

/// Calls one operation as each actor, each on a world that no other one changed.
fn call_as_all(planted: &Planted, operation: &str, matrix: &Matrix) -> Vec<String> {
    let mut problems = Vec::new();
    let mut copy = planted.copy(operation, true);
    for (actor, Expected { status, source }) in matrix.row(operation) {
        let response = copy.call(operation, actor);
        if response.status != status {
            let body: String = response.body.chars().take(200).collect();
            problems.push(format!(
                "{operation} as {actor}: {status} is expected ({}), {} was sent: {body}",
                source.describe(),
                response.status,
            ));
        }
        if copy.may_have_changed(operation, response.status) {
            copy = planted.copy(operation, true);
        }
    }
    problems
}
