//! Sends the recorded sets to the sandbox. Each response must be as recorded: in status, headers,
//! values, forms of numbers and bytes, except for the kinds of `data/differential/differences.tsv`.
//!
//! `STEP=query/` shows the exchanges whose set and name hold that text, in full.

mod sets;

use std::fmt::Write;
use std::fs;
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

use quay_api_tests::known_differences::KnownDifferences;
use quay_api_tests::upstream_registries;
use quay_api_tests::wire::Server;
use quay_differ::comparison::{CapturedValues, Difference, StepResponse};
use quay_differ::groups::Groups;
use quay_differ::json_text;
use quay_differ::scenario::{Runner, Values};
use serde_json::Value as Json;

use crate::sets::{SETS, Set, data};

/// How many sets run at once.
const THREADS: usize = 4;

/// The most kinds that may be listed.
const MAX_KINDS: usize = 30;

/// The most groups that a failure prints.
const MAX_GROUPS: usize = 200;

/// The steps of a set with their differences, in order.
struct Outcome {
    set: &'static str,
    time: Duration,
    compared: usize,
    /// The steps that differ, by their names with that of the set.
    differences: Vec<(String, Vec<Difference>)>,
}

#[test]
fn the_sandbox_responds_as_recorded_in_all_sets() {
    let outcomes = run_all();
    let mut known = KnownDifferences::read("differential/differences.tsv", MAX_KINDS);
    let mut groups = Groups::default();
    let mut summary = String::new();
    for outcome in &outcomes {
        for (step, differences) in &outcome.differences {
            for difference in differences {
                if !known.covers(&difference.at(step)) {
                    groups.add(step, difference);
                }
            }
        }
        let Outcome {
            set,
            compared,
            time,
            ..
        } = outcome;
        let same = compared - outcome.differences.len();
        writeln!(
            summary,
            "  {set:<14} {same}/{compared} in {} s",
            time.as_secs()
        )
        .expect("a text");
    }
    println!("the same in all\n{summary}");
    let mut problems = known.wrong_counts();
    let groups = groups.into_sorted();
    for group in groups.iter().take(MAX_GROUPS) {
        let steps = &group.steps;
        problems.push(format!(
            "{} × {}\n    {}\n    to repeat: STEP='{}' cargo test -p quay-api-tests --test differential -- --nocapture",
            steps.len(),
            group.title,
            group.example,
            steps[0],
        ));
    }
    let more = groups.len().saturating_sub(MAX_GROUPS);
    assert!(
        problems.is_empty(),
        "{} problems, {more} more are left out:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

/// Runs all sets, some at once, and returns what came of them in the order of [`SETS`].
fn run_all() -> Vec<Outcome> {
    let waiting = Mutex::new(SETS.iter().enumerate());
    let done = Mutex::new(Vec::new());
    let upstreams = upstream_registries::start();
    let actors = fs::read_to_string(data("actors.json")).expect("the actors");
    let actors = json_text::read(&actors).expect("JSON");
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                while let Some((number, set)) = next(&waiting) {
                    let outcome = run(set, Values::new(&actors, Some(upstreams)));
                    done.lock()
                        .expect("no thread panics with it")
                        .push((number, outcome));
                }
            });
        }
    });
    let mut done = done.into_inner().expect("no thread panics with it");
    done.sort_by_key(|(number, _)| *number);
    done.into_iter().map(|(_, outcome)| outcome).collect()
}

fn next<I: Iterator>(waiting: &Mutex<I>) -> Option<I::Item> {
    waiting.lock().expect("no thread panics with it").next()
}

/// Runs one set against a sandbox of its own.
fn run(set: &Set, values: Values) -> Outcome {
    let start = Instant::now();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.expect("the runtime starts");
    let sandbox = runtime.block_on(set.sandbox().start());
    let sandbox = sandbox.expect("the sandbox starts");
    let mut runner = Runner::new(Server::from(sandbox.address()), values);
    let mut recorded = CapturedValues::default();
    let mut exchanges = Vec::new();
    for (step, recording) in set.steps() {
        let captures = recording["captures"].as_object();
        for (name, value) in captures.into_iter().flatten() {
            recorded.add(name, value);
        }
        // The recorded server was not asked, or hung up.
        let Some(expected) = StepResponse::from_recording(&recording) else {
            continue;
        };
        let sent = runner.send(&step).expect("the sandbox responds");
        let name = format!("{}/{}", set.name, step.name());
        if let Some(sent) = &sent {
            show(&name, &recording, &sent.response);
        }
        let found = sent.map(|sent| StepResponse::from_wire(&sent.response));
        exchanges.push((name, expected, found));
    }
    runtime.block_on(sandbox.stop());
    let captured = [&recorded, runner.captured()];
    let compared = exchanges.len();
    let differences = exchanges.into_iter().filter_map(|(name, expected, found)| {
        let differences = match found {
            Some(found) => expected.differences(&found, captured),
            None => vec![Difference::new(
                "step",
                "needs a value that no step captured",
            )],
        };
        (!differences.is_empty()).then_some((name, differences))
    });
    Outcome {
        set: set.name,
        differences: differences.collect(),
        compared,
        time: start.elapsed(),
    }
}

/// Prints an exchange that the variable `STEP` asks for.
#[expect(clippy::print_stdout, reason = "a person asked for it")]
fn show(name: &str, recording: &Json, response: &quay_api_tests::wire::Response) {
    let Ok(wanted) = std::env::var("STEP") else {
        return;
    };
    if !name.contains(&wanted) {
        return;
    }
    let text = |key: &str| recording[key].as_str().unwrap_or_default().to_owned();
    println!(
        "== {name}: {} {} as {}\n   {} {}\n-- recorded: {} {}\n   {}\n-- received: {} {:?}\n   {}",
        text("method"),
        text("path"),
        text("as"),
        recording["request_headers"],
        recording["request_body"],
        recording["status"],
        recording["response_headers"],
        recording["response_body"],
        response.status,
        response.headers,
        response.body,
    );
}
