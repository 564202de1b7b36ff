//! Owns the check with arbitrary values: whatever the client accepts arrives unchanged.

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseResult, TestRng, TestRunner};
use quay_api::{Client, PathSegment, RepositoryName, models};
use serde_json::{Value as Json, json};
use tokio::runtime::Runtime;

use crate::bench::Bench;
use crate::stand::Seen;
use crate::{ALICE, client, runtime};

/// How many values are tried for each property.
const CASES: u32 = 200;

/// A bench with a client, and random values that are the same in every run.
struct Laboratory {
    bench: Bench,
    client: Client,
    runtime: Runtime,
    runner: TestRunner,
}

impl Laboratory {
    fn new() -> Self {
        let bench = Bench::new();
        let client = client(&bench.server, ALICE);
        let config = Config {
            cases: CASES,
            failure_persistence: None,
            ..Config::default()
        };
        let seed = TestRng::from_seed(RngAlgorithm::ChaCha, &[17; 32]);
        Self {
            bench,
            client,
            runtime: runtime(),
            runner: TestRunner::new_with_rng(config, seed),
        }
    }

    fn run<S: Strategy>(
        mut self,
        strategy: &S,
        test: impl Fn(&Bench, &Client, &Runtime, S::Value) -> TestCaseResult,
    ) {
        let (bench, client, runtime) = (&self.bench, &self.client, &self.runtime);
        let outcome = self
            .runner
            .run(strategy, |value| test(bench, client, runtime, value));
        if let Err(error) = outcome {
            panic!("{error}");
        }
    }
}

/// The one call that arrived.
fn arrived(bench: &Bench) -> Result<Seen, TestCaseError> {
    let mut seen = bench.stand.seen();
    prop_assert_eq!(seen.len(), 1, "calls that arrived");
    Ok(seen.remove(0))
}

/// Texts of any characters, and such as mean something in paths.
fn text() -> impl Strategy<Value = String> {
    let special = prop::sample::select(vec![
        "%2F",
        "%2e%2e",
        "%",
        "+",
        "?",
        "#",
        "&",
        "=",
        ";",
        ":",
        "@",
        " ",
        "~",
        "[",
        "\u{7f}",
        ".",
        "user",
        "permissions",
        "transitive",
        "logs",
        "ä",
        "e\u{301}",
        "日本",
        "\u{202e}",
        "😀",
    ]);
    let part = prop_oneof![
        special.prop_map(str::to_owned),
        any::<char>().prop_map(String::from)
    ];
    prop::collection::vec(part, 1..8).prop_map(|parts| parts.concat())
}

fn segment() -> impl Strategy<Value = PathSegment> {
    text().prop_filter_map("no segment", |text| PathSegment::new(text).ok())
}

fn repository() -> impl Strategy<Value = RepositoryName> {
    let parts = prop::collection::vec(segment(), 2..5);
    parts.prop_filter_map("no repository", |parts| {
        let parts: Vec<&str> = parts.iter().map(PathSegment::as_str).collect();
        RepositoryName::try_from(parts.join("/")).ok()
    })
}

#[test]
fn path_segments_arrive() {
    let strategy = (segment(), segment());
    Laboratory::new().run(
        &strategy,
        |bench, client, runtime, (orgname, membername)| {
            bench.stand.prepare(&(204, None));
            let call = client
                .remove_organization_member()
                .orgname(orgname.clone())
                .membername(membername.clone());
            prop_assert!(runtime.block_on(call.send()).is_ok());
            let seen = arrived(bench)?;
            prop_assert_eq!(seen.operation, "removeOrganizationMember");
            prop_assert_eq!(&seen.path["orgname"], orgname.as_str());
            prop_assert_eq!(&seen.path["membername"], membername.as_str());
            Ok(())
        },
    );
}

#[test]
fn repository_names_arrive() {
    let strategy = (repository(), segment());
    Laboratory::new().run(
        &strategy,
        |bench, client, runtime, (repository, username)| {
            bench.stand.prepare(&(204, None));
            let call = client
                .delete_user_permissions()
                .repository(repository.clone())
                .username(username.clone());
            prop_assert!(runtime.block_on(call.send()).is_ok());
            let seen = arrived(bench)?;
            prop_assert_eq!(seen.operation, "deleteUserPermissions");
            prop_assert_eq!(&seen.path["repository"], repository.as_str());
            prop_assert_eq!(&seen.path["username"], username.as_str());
            Ok(())
        },
    );
}

#[test]
fn queries_arrive() {
    let strategy = (
        prop::option::of(any::<String>()),
        prop::option::of(any::<i32>()),
        prop::option::of(any::<bool>()),
    );
    Laboratory::new().run(
        &strategy,
        |bench, client, runtime, (page, limit, disabled)| {
            bench.prepare(200, json!({ "users": [] }));
            let mut call = client.list_all_users();
            let mut given = serde_json::Map::new();
            if let Some(page) = page {
                given.insert("next_page".to_owned(), page.clone().into());
                call = call.next_page(page);
            }
            if let Some(limit) = limit {
                given.insert("limit".to_owned(), limit.to_string().into());
                call = call.limit(limit);
            }
            if let Some(disabled) = disabled {
                given.insert("disabled".to_owned(), disabled.to_string().into());
                call = call.disabled(disabled);
            }
            let answer = runtime.block_on(call.send());
            if limit.is_some_and(|limit| limit > 100) {
                let status = answer.err().and_then(|error| error.status());
                prop_assert_eq!(status.map(|status| status.as_u16()), Some(400));
                prop_assert_eq!(bench.stand.seen(), vec![]);
                return Ok(());
            }
            prop_assert!(answer.is_ok());
            prop_assert_eq!(Json::from_iter(arrived(bench)?.query), Json::Object(given));
            Ok(())
        },
    );
}

#[test]
fn bodies_arrive_and_come_back() {
    let strategy = (any::<String>(), prop::option::of(any::<String>()), text());
    Laboratory::new().run(
        &strategy,
        |bench, client, runtime, (name, description, uri)| {
            let stored = json!({
                "name": name, "description": description.clone().unwrap_or_default(),
                "application_uri": uri, "client_id": "A", "client_secret": name,
                "redirect_uri": null, "avatar_email": null,
            });
            bench.prepare(200, stored.clone());
            let mut body = models::NewApplication::new(name.clone());
            let mut given = json!({ "name": name, "application_uri": uri });
            body.application_uri = Some(uri);
            if let Some(description) = description {
                given["description"] = description.clone().into();
                body.description = Some(description);
            }
            let call = client.create_organization_application().orgname("acme");
            let answer = runtime.block_on(call.body(body).send());
            prop_assert_eq!(arrived(bench)?.body, Some(given));
            let answer = answer.map_err(|error| TestCaseError::fail(error.to_string()))?;
            let answer = serde_json::to_value(answer.into_inner());
            prop_assert_eq!(answer.ok(), Some(stored));
            Ok(())
        },
    );
}
