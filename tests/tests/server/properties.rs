//! Property tests: values that the client accepts arrive unchanged.

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseResult, TestRng, TestRunner};
use quay_api::{Client, PathSegment, RepositoryName, models};
use serde_json::{Value as Json, json};
use tokio::runtime::Runtime;

use crate::stub_api::ReceivedCall;
use crate::test_server::TestServer;
use crate::{ALICE, client, runtime};

/// The number of values for each property.
const CASES: u32 = 200;

/// A server, a client, and random values that are the same in every run.
struct PropertyTest {
    server: TestServer,
    client: Client,
    runtime: Runtime,
    runner: TestRunner,
}

impl PropertyTest {
    fn new() -> Self {
        let server = TestServer::new();
        let client = client(&server, ALICE);
        let config = Config {
            cases: CASES,
            failure_persistence: None,
            ..Config::default()
        };
        let seed = TestRng::from_seed(RngAlgorithm::ChaCha, &[17; 32]);
        Self {
            server,
            client,
            runtime: runtime(),
            runner: TestRunner::new_with_rng(config, seed),
        }
    }

    fn run<S: Strategy>(
        mut self,
        strategy: &S,
        test: impl Fn(&TestServer, &Client, &Runtime, S::Value) -> TestCaseResult,
    ) {
        let (server, client, runtime) = (&self.server, &self.client, &self.runtime);
        let outcome = self
            .runner
            .run(strategy, |value| test(server, client, runtime, value));
        if let Err(error) = outcome {
            panic!("{error}");
        }
    }
}

/// The only call that reached the API.
fn arrived(server: &TestServer) -> Result<ReceivedCall, TestCaseError> {
    let mut call = server.api.take_calls();
    prop_assert_eq!(call.len(), 1, "calls that reached the API");
    Ok(call.remove(0))
}

/// Texts of any characters, among them those with a meaning in paths.
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
    PropertyTest::new().run(
        &strategy,
        |server, client, runtime, (orgname, membername)| {
            server.api.prepare(&(204, None));
            let call = client.remove_organization_member(&orgname, &membername);
            prop_assert!(runtime.block_on(call.send()).is_ok());
            let call = arrived(server)?;
            prop_assert_eq!(call.operation, "removeOrganizationMember");
            prop_assert_eq!(&call.path["orgname"], orgname.as_str());
            prop_assert_eq!(&call.path["membername"], membername.as_str());
            Ok(())
        },
    );
}

#[test]
fn repository_names_arrive() {
    let strategy = (repository(), segment());
    PropertyTest::new().run(
        &strategy,
        |server, client, runtime, (repository, username)| {
            server.api.prepare(&(204, None));
            let call = client.delete_user_permissions(&repository, &username);
            prop_assert!(runtime.block_on(call.send()).is_ok());
            let call = arrived(server)?;
            prop_assert_eq!(call.operation, "deleteUserPermissions");
            prop_assert_eq!(&call.path["repository"], repository.as_str());
            prop_assert_eq!(&call.path["username"], username.as_str());
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
    PropertyTest::new().run(
        &strategy,
        |server, client, runtime, (page, limit, disabled)| {
            server.prepare(200, json!({ "users": [] }));
            let call = client.list_all_users();
            let call = call.next_page(page.as_deref()).limit(limit);
            let call = call.disabled(disabled);
            let mut given = serde_json::Map::new();
            given.insert("disabled".to_owned(), "true".into());
            if let Some(page) = page {
                given.insert("next_page".to_owned(), page.into());
            }
            if let Some(limit) = limit {
                given.insert("limit".to_owned(), limit.to_string().into());
            }
            if let Some(disabled) = disabled {
                given.insert("disabled".to_owned(), disabled.to_string().into());
            }
            let response = runtime.block_on(call.send());
            prop_assert!(response.is_ok());
            prop_assert_eq!(Json::from_iter(arrived(server)?.query), Json::Object(given));
            Ok(())
        },
    );
}

#[test]
fn bodies_arrive_and_come_back() {
    let strategy = (any::<String>(), prop::option::of(any::<String>()), text());
    PropertyTest::new().run(
        &strategy,
        |server, client, runtime, (name, description, uri)| {
            let stored = json!({
                "name": name, "description": description.clone().unwrap_or_default(),
                "application_uri": uri, "client_id": "A", "client_secret": name,
                "redirect_uri": null, "avatar_email": null,
            });
            server.prepare(200, stored.clone());
            let mut body = models::NewApplication::new(name.clone());
            let mut given = json!({ "name": name, "application_uri": uri });
            body.application_uri = Some(uri);
            if let Some(description) = description {
                given["description"] = description.clone().into();
                body.description = Some(description);
            }
            let call = client.create_organization_application("acme", body);
            let response = runtime.block_on(call.send());
            prop_assert_eq!(arrived(server)?.body, Some(given));
            let response = response.map_err(|error| TestCaseError::fail(error.to_string()))?;
            let response = serde_json::to_value(response.into_inner());
            prop_assert_eq!(response.ok(), Some(stored));
            Ok(())
        },
    );
}
