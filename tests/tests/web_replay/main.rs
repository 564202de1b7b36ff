//! Replays the recorded web scenario against the sandbox: browsers with cookies, and routes beside the
//! API. Each response must be as recorded: in status, headers, what the cookie holds, values and bytes,
//! except for the deviations that `data/web/deviations.tsv` lists with their reasons.
//!
//! `STEP=signin/` shows the exchanges whose name holds that text, in full.

mod browsers;
mod issuer;
mod jar;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use lzma_rust2::XzReader;
use quay_api_tests::known_differences::KnownDifferences;
use quay_api_tests::wire::{Response, Server};
use quay_differ::comparison::{CapturedValues, Difference, StepResponse};
use quay_differ::json_text;
use quay_differ::scenario::Values;
use quay_sandbox::{Builder, Sandbox};
use serde_json::Value as Json;

use crate::browsers::Browsers;
use crate::issuer::Issuer;

/// The groups of steps that are compared.
const PARTS: [&str; 28] = [
    "account",
    "authorizedemail",
    "create-user",
    "csrf-token",
    "external",
    "federation",
    "fresh",
    "initialize",
    "internal",
    "oauth-apptokens",
    "oauth-assign",
    "oauth-authorize",
    "oauth-authorizeapp",
    "oauth-denyapp",
    "oauth-localapp",
    "oauth-token",
    "other-settings",
    "recovery",
    "session",
    "signin",
    "signin-backoff",
    "signout",
    "superuser-session",
    "teaminvite",
    "unverified",
    "verify",
    "web",
    "web-realtime",
];

/// The settings under which steps were recorded.
const PROFILES: [&str; 4] = ["base", "mail", "other", "empty"];

/// The most deviations that may be listed.
const MAX_DEVIATIONS: usize = 10;

/// How much time passes with each step.
const STEP: Duration = Duration::from_millis(60);

/// What the replay of a profile came to.
struct Outcome {
    /// The compared steps with their differences, in order.
    steps: Vec<(String, String, Vec<Difference>)>,
}

#[test]
fn the_sandbox_responds_like_the_recorded_server() {
    let scenario = read_data("web.scenario.json");
    let recordings = read_data("web.jsonl");
    let outcomes: Vec<Outcome> = thread::scope(|scope| {
        let running = PROFILES.map(|profile| {
            let (scenario, recordings) = (&scenario, &recordings);
            scope.spawn(move || replay(profile, scenario, recordings))
        });
        let outcomes = running.into_iter().map(|running| running.join());
        outcomes.map(|outcome| outcome.expect("a replay")).collect()
    });
    let mut known = KnownDifferences::read("web/deviations.tsv", MAX_DEVIATIONS);
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut problems = Vec::new();
    for (name, group, differences) in outcomes.iter().flat_map(|outcome| &outcome.steps) {
        let (same, all) = counts.entry(group).or_default();
        *same += usize::from(differences.is_empty());
        *all += 1;
        for difference in differences {
            let text = difference.at(name);
            if !known.covers(&text) {
                problems.push(text);
            }
        }
    }
    let sum = |sum: (usize, usize), one: &(usize, usize)| (sum.0 + one.0, sum.1 + one.1);
    let (same, all) = counts.values().fold((0, 0), sum);
    for (group, (same, all)) in &counts {
        println!("  {group:<18} {same}/{all}");
    }
    println!("the same in all: {same}/{all}");
    problems.splice(0..0, known.wrong_counts());
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

/// Sends every step of a profile to a sandbox of its own, and compares those that were recorded.
fn replay(profile: &str, scenario: &str, recordings: &str) -> Outcome {
    let recordings: Vec<Json> = recordings
        .lines()
        .map(|line| json_text::read(line).expect("a recording"))
        .filter(|recording| recording["profile"] == profile)
        .collect();
    let scenario = json_text::read(scenario).expect("a scenario");
    let steps = scenario["steps"].as_array().expect("steps");
    let steps = steps.iter().filter(|step| match &step["profile"] {
        Json::Null => profile == "base",
        other => other == profile,
    });
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.expect("the runtime starts");
    let sandbox = runtime.block_on(sandbox(profile).start());
    let sandbox = sandbox.expect("the sandbox starts");
    let actors = fs::read_to_string(data("actors.json")).expect("the actors");
    let mut values = Values::new(&json_text::read(&actors).expect("JSON"), None);
    let issuer = Issuer::start();
    values.set("fediss", issuer.name.as_str().into());
    for (name, token) in issuer.tokens() {
        values.set(name, token.into());
    }
    let mut browsers = Browsers::new(Server::from(sandbox.address()), values);
    let mut recorded = CapturedValues::default();
    recorded.add("fediss", &issuer::RECORDED.into());
    browsers.captured.add("fediss", &issuer.name.into());
    let mut exchanges = Vec::new();
    for step in steps {
        let name = step["name"].as_str().expect("a name");
        let recording = recordings.iter().find(|one| one["name"] == name);
        let captures = recording.and_then(|one| one["captures"].as_object());
        for (name, value) in captures.into_iter().flatten() {
            recorded.add(name, value);
        }
        sandbox.advance(STEP + Browsers::delay(step));
        let received = browsers.send(step, || {
            let mails = runtime.block_on(sandbox.mails()).expect("the mails");
            let texts = mails
                .iter()
                .map(|it| format!("{}\n{}", it.recipient(), it.text()));
            texts.collect()
        });
        if let Some(received) = &received {
            show(name, recording.unwrap_or(step), received);
        }
        if recording.is_none() {
            browsers.leave_out(step);
        }
        let group = step["group"].as_str().expect("a group");
        if let Some(recording) = recording.filter(|_| PARTS.contains(&group)) {
            exchanges.push((name.to_owned(), group.to_owned(), recording, received));
        }
    }
    runtime.block_on(sandbox.stop());
    let captured = [&recorded, &browsers.captured];
    let steps = exchanges
        .into_iter()
        .filter_map(|(name, group, recording, received)| {
            // The recorded server hung up, or was not asked.
            let expected = StepResponse::from_recording(recording)?;
            let differences = match received {
                Some(received) => compare(&expected, recording, &received, captured),
                None => vec![Difference::new(
                    "step",
                    "needs a value that no step captured",
                )],
            };
            Some((name, group, differences))
        });
    Outcome {
        steps: steps.collect(),
    }
}

/// Where a response differs from its recording, and what its cookies hold.
fn compare(
    expected: &StepResponse,
    recording: &Json,
    received: &Response,
    captured: [&CapturedValues; 2],
) -> Vec<Difference> {
    let mut differences = expected.differences(&StepResponse::from_wire(received), captured);
    let set = recording["set_cookie"].as_array().into_iter().flatten();
    let held: Vec<Json> = set.map(|cookie| cookie["session"].clone()).collect();
    let found = jar::sessions(received);
    if held != found && differences.is_empty() {
        let (held, found) = (Json::from(held), Json::from(found));
        let text = format!("{found} instead of {held}");
        differences.push(Difference::new("cookie", text));
    }
    differences
}

/// A sandbox with the settings of a profile. Its time passes with the steps, so that the replay waits
/// for nothing, and no other work of the machine shows.
fn sandbox(profile: &str) -> Builder {
    let sandbox = Sandbox::builder()
        .memory()
        .stopped_clock()
        .ssrf_allow("127.0.0.1")
        .config("REPO_MIRROR_INTERVAL", "0")
        .config("SANDBOX_PURGE_DELAY_SECONDS", "3600")
        .config("QUOTA_REGISTRY_SIZE_POLL_PERIOD", "3600");
    let with_users = |sandbox: Builder| sandbox.fixture(data("fixture.json"));
    match profile {
        "mail" => with_users(sandbox)
            .feature("MAILING", true)
            .feature("REQUIRE_TEAM_INVITE", true)
            .feature("USER_RENAME", true)
            .config("FRESH_LOGIN_TIMEOUT", "4s"),
        "other" => with_users(sandbox)
            .config("CORS_ORIGIN", r#"["http://127.0.0.1:21899"]"#)
            .feature("PERMANENT_SESSIONS", false)
            .config("PREFERRED_URL_SCHEME", "https")
            .feature("USER_CREATION", false)
            .config("BROWSER_API_CALLS_XHR_ONLY", "false")
            .feature("ANONYMOUS_ACCESS", false)
            .feature("USER_INITIALIZE", false),
        "empty" => sandbox.fixture_json(r#"{"users": []}"#),
        _ => with_users(sandbox),
    }
}

/// Prints an exchange that the variable `STEP` asks for.
#[expect(clippy::print_stdout, reason = "a person asked for it")]
fn show(name: &str, recording: &Json, received: &Response) {
    let wanted = std::env::var("STEP").unwrap_or_default();
    if wanted.is_empty() || !name.contains(&wanted) {
        return;
    }
    println!(
        "== {name}: {} {} as {}\n   {} {}\n-- recorded: {} {}\n   {}\n-- received: {} {:?}\n   {}",
        recording["method"],
        recording["path"],
        recording["as"],
        recording["request_headers"],
        recording["request_body"],
        recording["status"],
        recording["response_headers"],
        recording["response_body"],
        received.status,
        received.headers,
        received.body,
    );
}

fn read_data(name: &str) -> String {
    let path = data("web").join(format!("{name}.xz"));
    let mut text = String::new();
    File::open(&path)
        .and_then(|file| XzReader::new(file, false).read_to_string(&mut text))
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text
}

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("data")
        .join(name)
}
