//! Tests of the library: sandboxes in the process of a test.

use std::net::TcpStream;

use quay_sandbox::Sandbox;

const FIXTURE: &str = r#"{
    "users": [{"username": "root", "superuser": true}, {"username": "alice"}],
    "organizations": [{"name": "acme", "owner": "alice",
        "applications": [{"name": "ci", "client_id": "CI"}]}],
    "tokens": [
        {"role": "superuser", "user": "root", "token": "ROOT", "scopes": ["super:user"],
         "application": "CI", "expires_in_s": 600},
        {"role": "owner", "user": "alice", "token": "ALICE", "scopes": ["org:admin"],
         "application": "CI", "expires_in_s": 600}]
}"#;

#[tokio::test]
async fn twenty_live_side_by_side_and_know_nothing_of_each_other() {
    let mut sandboxes = Vec::new();
    for _ in 0..20 {
        sandboxes.push(Sandbox::builder().memory().start().await.expect("started"));
    }
    for (number, sandbox) in sandboxes.iter().enumerate() {
        let client = sandbox.client().expect("a client");
        let body = quay_api::models::NewOrganization::new(format!("acme{number}"));
        let made = client.create_organization(body).await;
        made.expect("made");
    }
    for (number, sandbox) in sandboxes.iter().enumerate() {
        let client = sandbox.client().expect("a client");
        for other in [number, (number + 1) % 20] {
            let name = format!("acme{other}");
            let found = client.get_organization(name).await;
            assert_eq!(found.is_ok(), other == number);
        }
    }
}

#[tokio::test]
async fn dropping_one_frees_its_port_and_its_database() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("quay.db");
    let start = || Sandbox::builder().database(&path).start();
    let first = start().await.expect("started");
    let second = start().await.expect_err("it is in use");
    assert!(!second.is_setting());
    let expect = format!(
        "database: {}: another sandbox has it open: stop that sandbox, or choose another file",
        path.display()
    );
    assert_eq!(second.to_string(), expect);
    let address = first.address();
    drop(first);
    assert!(TcpStream::connect(address).is_err());
    let again = Sandbox::builder().database(&path).listen(address).start();
    again.await.expect("started again").stop().await;
    assert!(path.exists());
}

#[tokio::test]
async fn a_fixture_brings_its_tokens() {
    let sandbox = Sandbox::builder().fixture_json(FIXTURE).start().await;
    let sandbox = sandbox.expect("started");
    assert_eq!(sandbox.superuser(), Some("root"));
    assert_eq!(sandbox.role(), Some("superuser"));
    assert_eq!(sandbox.tokens().len(), 2);
    let owner = sandbox
        .client_as("owner")
        .expect("a role")
        .expect("a client");
    let found = owner.get_organization("acme").await;
    assert!(found.expect("found").is_admin);
    assert!(sandbox.client_as("nobody").is_none());
    let shown = format!("{sandbox:?} {:?}", Sandbox::builder().fixture_json(FIXTURE));
    assert!(
        !shown.contains("ROOT") && !shown.contains("ALICE"),
        "{shown}"
    );
}

#[tokio::test]
async fn a_fixture_goes_on_where_it_was_and_no_other_takes_its_place() {
    let folder = tempfile::tempdir().expect("a folder");
    let start = |fixture: &str| {
        let builder = Sandbox::builder().database(folder.path().join("quay.db"));
        builder.fixture_json(fixture).start()
    };
    let sandbox = start(FIXTURE).await.expect("started");
    let owner = sandbox
        .client_as("owner")
        .expect("a role")
        .expect("a client");
    let deleted = owner.delete_admined_organization("acme").await;
    deleted.expect("deleted");
    sandbox.stop().await;
    let sandbox = start(FIXTURE).await.expect("started again");
    let client = sandbox.client().expect("a client");
    let found = client.get_organization("acme").await;
    assert!(found.is_err(), "it was deleted before");
    drop(sandbox);
    let other = start(&FIXTURE.replace("alice", "carol")).await;
    let text = other.expect_err("another fixture").to_string();
    let end = "it already has users and did not start from this fixture; leave out the fixture to \
               keep them, or choose a new file";
    assert!(text.ends_with(end), "{text}");
}
