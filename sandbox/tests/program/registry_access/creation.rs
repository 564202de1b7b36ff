//! Tests of repositories that come to be because somebody wants to push to them.

use reqwest::Method;

use super::{ALICE, BOB, CREATOR, PULLER, World};

#[tokio::test]
async fn asking_to_push_creates_a_repository_for_who_may() {
    let world = World::new().await;
    let check = async |credentials: (&str, &str), name: &str, expect: bool| {
        let scope = format!("repository:{name}:pull,push");
        let granted = world.granted(credentials, &scope).await;
        let client = world
            .sandbox
            .client_as("alice")
            .expect("a role")
            .expect("a client");
        let (namespace, short) = name.split_once('/').expect("a name");
        let name = quay_api::RepositoryName::new(namespace, short).expect("a name");
        let found = client.get_repo(&name).await;
        assert_eq!(
            granted.contains(&"push".to_owned()),
            expect,
            "{name}: {granted:?}"
        );
        match found {
            Ok(found) => assert!(expect && !found.is_public, "{name}"),
            Err(error) => assert!(!expect, "{name}: {error}"),
        }
    };
    check(ALICE, "acme/new", true).await;
    check(ALICE, "acme/deep/er/new", true).await;
    check(ALICE, "alice/new", true).await;
    check(CREATOR, "acme/robots", true).await;
    check(PULLER, "acme/pullers", false).await;
    check(BOB, "acme/bobs", false).await;
    check(BOB, "alice/bobs", false).await;
    check(ALICE, "nosuch/new", false).await;
    check(("", ""), "acme/nobodys", false).await;
}

#[tokio::test]
async fn asking_to_pull_creates_nothing() {
    let world = World::new().await;
    let scope = "repository:acme/new:pull";
    assert_eq!(world.granted(ALICE, scope).await, ["pull"]);
    let bearer = world.bearer(ALICE, &[scope]).await;
    let missing = world.get("/v2/acme/new/tags/list", &bearer).await;
    assert_eq!(
        (missing.status, missing.message().as_str()),
        (404, "repository not found")
    );
}

#[tokio::test]
async fn an_organization_is_created_where_the_settings_say_so() {
    let world = World::with(|it| {
        it.config("CREATE_NAMESPACE_ON_PUSH", "true")
            .config("CREATE_PRIVATE_REPO_ON_PUSH", "false")
    })
    .await;
    let granted = world.granted(ALICE, "repository:fresh/app:pull,push").await;
    assert_eq!(granted, ["push", "pull"]);
    let client = world
        .sandbox
        .client_as("alice")
        .expect("a role")
        .expect("a client");
    let organization = client
        .get_organization("fresh")
        .await
        .expect("an organization");
    assert_eq!(organization.email, "alice+fresh@example.com");
    assert_eq!(world.get("/v2/fresh/app/tags/list", "").await.status, 200);
    for (credentials, name) in [
        (ALICE, "a/app"),
        (ALICE, "Bad_Name/app"),
        (PULLER, "robots/app"),
    ] {
        let scope = format!("repository:{name}:push");
        let refused = world.ask(credentials, &[&scope]).await;
        assert_eq!(refused.message(), "Cannot create organization", "{name}");
        assert_eq!(refused.status, 405, "{name}");
    }
}

#[tokio::test]
async fn a_registry_that_takes_no_changes_creates_nothing() {
    let world = World::with(|it| it.config("REGISTRY_STATE", "readonly")).await;
    let bearer = world
        .bearer(ALICE, &["repository:acme/app:pull,push"])
        .await;
    assert_eq!(
        world.get("/v2/acme/app/tags/list", &bearer).await.status,
        200
    );
    let refused = world
        .call(Method::POST, "/v2/acme/app/blobs/uploads/", &bearer)
        .await;
    assert_eq!(
        (refused.status, refused.json()["errors"][0]["code"].as_str()),
        (405, Some("DENIED"))
    );
    let refused = world.ask(ALICE, &["repository:acme/new:push"]).await;
    assert_eq!(refused.status, 405, "{}", refused.text);
    assert!(refused.json()["errors"][0]["is_readonly"] == true);
}

#[tokio::test]
async fn pushes_can_be_switched_off() {
    let world = World::with(|it| it.config("DISABLE_PUSHES", "true")).await;
    let bearer = world
        .bearer(ALICE, &["repository:acme/app:pull,push"])
        .await;
    let refused = world
        .call(Method::POST, "/v2/acme/app/blobs/uploads/", &bearer)
        .await;
    assert_eq!(refused.status, 405);
    assert_eq!(refused.json()["errors"][0]["code"], "METHOD NOT ALLOWED");
    assert_eq!(
        world.get("/v2/acme/app/tags/list", &bearer).await.status,
        200
    );
}
