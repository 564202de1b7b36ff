//! Tests of deleted organizations and users: when their names are free, and what the purge leaves.

use quay_api::Error;
use quay_api::models::{NewOrganization, NewRepository, NewUser, RepositoryVisibility};
use quay_sandbox::Sandbox;

const DELAY: &str = "SANDBOX_PURGE_DELAY_SECONDS";

async fn create(sandbox: &Sandbox, name: &str) -> Result<(), Error> {
    let client = sandbox.client().expect("a client");
    let body = NewOrganization::new(name);
    client.create_organization(body).await?;
    Ok(())
}

async fn delete(sandbox: &Sandbox, name: &str) {
    let client = sandbox.client().expect("a client");
    let deleted = client.delete_admined_organization(name).send();
    deleted.await.expect("deleted");
}

async fn create_public_repository(sandbox: &Sandbox, namespace: &str, name: &str) {
    let client = sandbox.client().expect("a client");
    let mut body = NewRepository::new(name, RepositoryVisibility::Public, "");
    body.namespace = Some(namespace.to_owned());
    let made = client.create_repo(body).await;
    made.expect("a repository");
}

/// The namespaces of the repositories that a search finds.
async fn namespaces_of(sandbox: &Sandbox, query: &str) -> Vec<String> {
    let client = sandbox.client().expect("a client");
    let found = client.conduct_repo_search().query(query).await;
    let page = found.expect("a page");
    let results = page.results.iter();
    results.map(|one| one.namespace.name.clone()).collect()
}

/// `data/model/user.py:1461` at ffba0c70e2d8 (`delete_user`), and the recorded 400 before it.
#[tokio::test]
async fn a_purge_frees_the_name_and_removes_the_repositories() {
    let builder = Sandbox::builder().memory().config(DELAY, "3600");
    let sandbox = builder.start().await.expect("started");
    create(&sandbox, "acme").await.expect("made");
    create_public_repository(&sandbox, "acme", "web").await;
    delete(&sandbox, "acme").await;

    let rejected = create(&sandbox, "acme")
        .await
        .expect_err("the name is kept");
    assert!(
        rejected.to_string().contains("Username is not available"),
        "{rejected}"
    );
    let found = namespaces_of(&sandbox, "web").await;
    assert!(found.len() == 1 && found[0] != "acme", "{found:?}");

    sandbox.purge_deleted_namespaces().await.expect("purged");
    assert_eq!(namespaces_of(&sandbox, "web").await, [""; 0]);
    create(&sandbox, "acme").await.expect("made again");
    let client = sandbox.client().expect("a client");
    let page = client.list_all_logs().await.expect("a page");
    let deletions = page.logs.iter().filter(|entry| entry.kind == "org_delete");
    assert_eq!(deletions.count(), 1, "the log stays");
}

#[tokio::test]
async fn the_name_of_a_user_becomes_free_as_well() {
    let builder = Sandbox::builder().memory().config(DELAY, "3600");
    let sandbox = builder.start().await.expect("started");
    let client = sandbox.client().expect("a client");
    let create = || {
        let mut body = NewUser::new("carol");
        body.email = Some("carol@example.com".to_owned());
        client.create_install_user(body).send()
    };
    create().await.expect("made");
    let deleted = client.delete_install_user("carol").await;
    deleted.expect("deleted");
    create().await.expect_err("the name is kept");
    sandbox.purge_deleted_namespaces().await.expect("purged");
    create().await.expect("made again");
}

#[tokio::test]
async fn a_name_that_is_due_is_free_before_its_repositories_are_gone() {
    let folder = tempfile::tempdir().expect("a folder");
    let start = |delay: &str| {
        let builder = Sandbox::builder().database(folder.path().join("quay.db"));
        builder.config(DELAY, delay).start()
    };
    let sandbox = start("3600").await.expect("started");
    create(&sandbox, "acme").await.expect("made");
    for number in 0..3 {
        create_public_repository(&sandbox, "acme", &format!("web{number}")).await;
    }
    delete(&sandbox, "acme").await;
    create(&sandbox, "acme")
        .await
        .expect_err("the name is kept");
    sandbox.stop().await;

    let sandbox = start("0").await.expect("started again");
    create(&sandbox, "acme").await.expect("made again");
    create_public_repository(&sandbox, "acme", "web").await;
    sandbox.purge_deleted_namespaces().await.expect("purged");
    assert_eq!(namespaces_of(&sandbox, "web").await, ["acme"]);
}

/// `data/model/user.py:1360` at ffba0c70e2d8 (`mark_namespace_for_deletion`): the grace is the
/// owner's, not the superuser's.
#[tokio::test]
async fn owners_have_a_grace_and_superusers_none() {
    let builder = Sandbox::builder().memory().config(DELAY, "0");
    let builder = builder.config("NAMESPACE_GC_GRACE_PERIOD_SECONDS", "3600");
    let builder = builder.config(
        "NAMESPACE_GC_GRACE_PERIOD_ALLOWLIST",
        r#"["acme", "other"]"#,
    );
    let sandbox = builder.start().await.expect("started");
    create(&sandbox, "acme").await.expect("made");
    delete(&sandbox, "acme").await;
    create(&sandbox, "acme").await.expect_err("in its grace");

    create(&sandbox, "other").await.expect("made");
    let client = sandbox.client().expect("a client");
    let deleted = client.delete_organization("other").await;
    deleted.expect("deleted");
    create(&sandbox, "other").await.expect("made again");

    sandbox.purge_deleted_namespaces().await.expect("purged");
    create(&sandbox, "acme").await.expect("made again");
}

/// `workers/namespacegcworker.py` at ffba0c70e2d8: the worker runs with its feature alone.
#[tokio::test]
async fn without_its_feature_nothing_becomes_free_by_itself() {
    let builder = Sandbox::builder().memory().config(DELAY, "0");
    let builder = builder.feature("NAMESPACE_GARBAGE_COLLECTION", false);
    let sandbox = builder.start().await.expect("started");
    create(&sandbox, "acme").await.expect("made");
    delete(&sandbox, "acme").await;
    create(&sandbox, "acme")
        .await
        .expect_err("the name is kept");
}
