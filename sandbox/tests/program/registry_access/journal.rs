//! Tests of what the journal tells of `/v2/`, and of faults there.

use quay_sandbox::Fault;
use reqwest::Method;

use super::{ALICE, PULLER, World};

#[tokio::test]
async fn operations_are_named_and_secrets_are_not() {
    let world = World::with(quay_sandbox::Builder::journal).await;
    let journal = world.sandbox.journal().expect("a journal").clone();
    let bearer = world.bearer(PULLER, &["repository:acme/app:pull"]).await;
    world
        .get("/v2/acme/app/tags/list?n=5&password=PULLERSTOKEN", &bearer)
        .await;
    world
        .call(Method::POST, "/v2/acme/app/blobs/uploads/", &bearer)
        .await;
    world.get("/v2/acme/app/manifests/v1", &bearer).await;
    world.get("/v2/nosuch", &bearer).await;
    let requests = journal.all();
    let operations = [
        "getRegistryToken",
        "listRegistryTags",
        "startBlobUpload",
        "pullManifest",
    ];
    assert_eq!(requests.operations(), operations, "{requests}");
    assert_eq!(requests[0].caller.as_deref(), Some("acme+puller"));
    let tags = &requests[1];
    assert_eq!(
        (tags.caller.as_deref(), tags.status),
        (Some("acme+puller"), Some(200))
    );
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(tags.parameters, [pair("repository", "acme/app")]);
    assert_eq!(tags.query, [pair("n", "5"), pair("password", "[redacted]")]);
    assert_eq!(requests[3].parameters[1], pair("reference", "v1"));
    let shown = format!("{requests}\n{requests:?}");
    let token = bearer.trim_start_matches("Bearer ");
    assert!(
        !shown.contains("PULLERSTOKEN") && !shown.contains(token),
        "{shown}"
    );
}

#[tokio::test]
async fn faults_come_to_the_registry_too() {
    let world = World::with(quay_sandbox::Builder::journal).await;
    let journal = world.sandbox.journal().expect("a journal").clone();
    let bearer = world.bearer(ALICE, &["repository:acme/app:pull"]).await;
    let fault = Fault::too_many_requests(1);
    journal
        .fail_next("listRegistryTags", 1, fault)
        .expect("a fault");
    assert_eq!(world.get("/v2/", &bearer).await.status, 200);
    assert_eq!(
        world.get("/v2/acme/app/tags/list", &bearer).await.status,
        429
    );
    assert_eq!(
        world.get("/v2/acme/app/tags/list", &bearer).await.status,
        200
    );
}
