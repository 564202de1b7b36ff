//! Nobody loses rights because an error came between, or because the server does not tell who has some.

use apitwin_cli::FailureKind;
use quay_api::models::NewApplication;
use quay_sandbox::Fault;

use crate::scenario::{ACME, Scenario};

#[tokio::test]
async fn rights_stay_where_others_could_not_be_given() {
    let scenario = Scenario::new().await;
    scenario.apply(ACME, &[]).await.assert_code(None);
    let bob = scenario
        .client
        .ensure_team_member("acme", "owners", "bob")
        .await;
    bob.expect("a member");
    let file = "
organizations:
  acme:
    teams:
      owners: {role: admin, members: [devtable, aliec]}
      devs: {role: creator, members: [alice]}
";
    let failed = scenario.apply(file, &["--prune"]).await;
    assert_ne!(failed.code(), 0);
    failed.assert_says(&[
        "- member bob of team owners",
        "member aliec of team owners: ",
        "0 deleted, 1 failed, 3 not tried",
    ]);
    assert_eq!(scenario.members("owners").await, ["bob", "devtable"]);
    let correct = file.replace("aliec", "alice");
    scenario
        .apply(&correct, &["--prune"])
        .await
        .assert_code(None);
    assert_eq!(scenario.members("owners").await, ["alice", "devtable"]);
}

#[tokio::test]
async fn a_caller_who_is_not_known_takes_nobody_out_of_the_admin_teams() {
    let scenario = Scenario::new().await;
    scenario.apply(ACME, &[]).await.assert_code(None);
    let file = "
organizations:
  acme:
    teams:
      owners: {role: admin, members: [alice]}
      devs: {role: creator, members: [alice]}
      readers: {role: member}
";
    let administrator = scenario.client_as("administrator");
    let plan = scenario.apply_as(&administrator, file, &["--prune"]).await;
    plan.assert_code(None).assert_says(&[
        "= member devtable of team owners stays",
        "user:read",
        "- member bob of team devs",
    ]);
    assert_eq!(scenario.members("owners").await, ["alice", "devtable"]);

    let journal = scenario.sandbox.journal().expect("a journal");
    let fault = journal.fail_next("getLoggedInUser", 1000, Fault::BadGateway);
    fault.expect("a fault");
    let failed = scenario.apply(file, &["--prune"]).await;
    failed
        .assert_code(Some(FailureKind::Server))
        .assert_says(&["the user of the token: "]);
    assert_eq!(scenario.members("owners").await, ["alice", "devtable"]);
}

#[tokio::test]
async fn teams_that_the_server_does_not_show_are_left_alone() {
    let scenario = Scenario::new().await;
    scenario.apply(ACME, &[]).await.assert_code(None);
    let reader = scenario.client_as("reader");
    let mark = scenario.mark();
    let file = "organizations: {acme: {teams: {devs: {role: member}}}}";
    let failed = scenario.apply_as(&reader, file, &["--prune"]).await;
    failed
        .assert_code(Some(FailureKind::Forbidden))
        .assert_says(&[
            "the teams of acme: ",
            "org:admin",
            "0 to create, 0 to change",
        ]);
    assert_eq!(scenario.writes(mark), [""; 0]);
}

#[tokio::test]
async fn the_application_of_the_tokens_of_login_stays() {
    let scenario = Scenario::new().await;
    scenario.apply(ACME, &[]).await.assert_code(None);
    for name in ["quay-cli", "other"] {
        let new = NewApplication::new(name);
        let created = scenario.client.create_organization_application("acme", new);
        created.await.expect("an application");
    }
    let file = "organizations: {acme: {applications: {}}}";
    let done = scenario.apply(file, &["--prune"]).await;
    done.assert_code(None).assert_says(&[
        "= application quay-cli stays: it issues the tokens",
        "- application other",
    ]);
    scenario.diff(file, &["--prune"]).await.assert_code(None);
}
