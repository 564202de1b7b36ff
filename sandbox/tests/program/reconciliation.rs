//! The example that keeps a registry at a file, and the methods that it stands on, against a sandbox.

use quay_api::ensure::{Ensured, Outcome, Planned};
use quay_api::models::{
    DelegateKind, DelegateReference, NewOrganization, NewPrototype, NewQuotaInBytes, NewQuotaLimit,
    NewRepository, NewRobot, NewUser, QuotaLimitType, RepositoryRole, RepositoryVisibility,
    RoleChange, TeamChange, TeamRole,
};
use quay_api::{Client, Error};
use quay_sandbox::Sandbox;

#[path = "../../../generated/examples/reconcile.rs"]
#[allow(dead_code, reason = "its `main` is not called")]
mod example;

const FILE: &str = "
acme:
  email: acme@example.com
  quota_bytes: 10737418240
  robots: {ci: Builds images, deploy: ''}
  teams:
    devs: {role: creator, description: The developers, members: [alice, acme+ci]}
    guests: {role: member}
  repositories:
    web: {visibility: public, description: The web app, teams: {devs: write}}
    tools/app: {visibility: private, users: {acme+ci: admin, alice: read}}
  default_permissions: {devs: write}
other: {}
";

async fn sandbox() -> (Sandbox, Client) {
    let sandbox = Sandbox::builder().memory().start().await.expect("started");
    let client = sandbox.client().expect("a client");
    let alice = NewUser::new("alice").email("alice@example.com");
    client.ensure_user(alice).await.expect("a user");
    (sandbox, client)
}

async fn reconcile(client: &Client, file: &str, dry: bool) -> Vec<(String, usize)> {
    let registry = serde_saphyr::from_str(file).expect("the file is as it should be");
    let counts = example::reconcile(client, &registry, dry).await;
    counts.into_iter().collect()
}

fn counted(outcome: Outcome, count: usize) -> (String, usize) {
    (outcome.to_string(), count)
}

/// All entries of the log: one for each write.
async fn logged(client: &Client) -> usize {
    client.list_all_logs().await.expect("a page").logs.len()
}

#[tokio::test]
async fn the_second_run_changes_nothing_and_a_dry_run_writes_nothing() {
    let (_sandbox, client) = sandbox().await;
    let before = logged(&client).await;
    let all = reconcile(&client, FILE, true).await;
    assert_eq!(all, [counted(Outcome::Created, 15)]);
    assert_eq!(logged(&client).await, before, "a dry run writes nothing");

    assert_eq!(reconcile(&client, FILE, false).await, all);
    let before = logged(&client).await;
    for dry in [true, false] {
        let kept = [counted(Outcome::Unchanged, 15)];
        assert_eq!(reconcile(&client, FILE, dry).await, kept);
    }
    assert_eq!(logged(&client).await, before, "nothing differs");

    let changed = FILE
        .replace("creator", "admin")
        .replace("visibility: public", "visibility: private")
        .replace("10737418240", "20737418240")
        .replace("devs: write}", "devs: read}")
        .replace("acme@", "new@");
    let some = [counted(Outcome::Changed, 6), counted(Outcome::Unchanged, 9)];
    assert_eq!(reconcile(&client, &changed, true).await, some);
    assert_eq!(logged(&client).await, before, "a dry run writes nothing");
    assert_eq!(reconcile(&client, &changed, false).await, some);
    let kept = [counted(Outcome::Unchanged, 15)];
    assert_eq!(reconcile(&client, &changed, false).await, kept);
}

#[test]
fn a_broken_file_is_told_by_line_and_column() {
    let check = |file: &str, expect: &[&str]| {
        let error = serde_saphyr::from_str::<example::Registry>(file)
            .err()
            .expect("it is broken")
            .to_string();
        for part in expect {
            assert!(error.contains(part), "{error}");
        }
    };
    check(
        "acme:\n  teams:\n    devs: {role: amdin}\n",
        &["line 3", "column 12", "admin"],
    );
    check("acme:\n  taems: {}\n", &["line 2", "column 3", "taems"]);
    check("acme: [\n", &["line"]);
}

/// Every resource, created and then found; what differs is named by a plan and changed.
#[tokio::test]
async fn every_resource_is_created_kept_and_changed() -> Result<(), Error> {
    let (_sandbox, client) = sandbox().await;
    let organization = NewOrganization::new("acme").email("acme@example.com");
    assert_eq!(
        client.ensure_organization(&organization).plan().await?,
        Planned::Create
    );
    let made = client.ensure_organization(&organization).await?;
    assert!(matches!(&made, Ensured::Created(it) if it.email == "acme@example.com"));
    let plan = client.ensure_organization(organization.email("new@example.com"));
    let Planned::Change { properties, found } = plan.plan().await? else {
        panic!("the address differs");
    };
    assert_eq!((properties, found.name), (vec!["email"], "acme".to_owned()));
    // What is left out stays as it is.
    let kept = client.ensure_organization(NewOrganization::new("acme"));
    assert_eq!(kept.await?.outcome(), Outcome::Unchanged);

    let quota = client.ensure_organization_quota("acme", NewQuotaInBytes::new(5_000));
    let quota = quota.await?.into_value().id.expect("it has a number");
    for (percent, expect) in [
        (80, Outcome::Created),
        (80, Outcome::Unchanged),
        (90, Outcome::Changed),
    ] {
        let body = NewQuotaLimit::new(QuotaLimitType::Warning, percent);
        let limit = client.ensure_organization_quota_limit("acme", quota, body);
        let limit = limit.await?;
        assert_eq!(
            (limit.outcome(), limit.value().limit_percent),
            (expect, percent)
        );
    }

    for expect in [Outcome::Created, Outcome::Unchanged] {
        let robot = client
            .ensure_organization_robot("acme", "ci", NewRobot::default())
            .await?;
        assert_eq!(
            (robot.outcome(), robot.value().name.as_str()),
            (expect, "acme+ci")
        );
        let robot = client
            .ensure_user_robot("mine", NewRobot::default())
            .await?;
        assert_eq!(robot.outcome(), expect);
        let team = client
            .ensure_team("acme", "devs", TeamChange::new(TeamRole::Member))
            .await?;
        assert_eq!(team.outcome(), expect);
        let member = client.ensure_team_member("acme", "devs", "acme+ci").await?;
        assert_eq!(member.outcome(), expect);
        let body = NewRepository::new("web", RepositoryVisibility::Private, "").namespace("acme");
        let repository = client.ensure_repository(body).await?;
        assert_eq!(repository.outcome(), expect);
    }
    for (role, expect) in [
        (RepositoryRole::Read, Outcome::Created),
        (RepositoryRole::Read, Outcome::Unchanged),
        (RepositoryRole::Admin, Outcome::Changed),
    ] {
        let team = client.ensure_team_permission("acme/web", "devs", RoleChange::new(role));
        let user = client.ensure_user_permission("acme/web", "alice", RoleChange::new(role));
        let delegate = DelegateReference::new("devs", DelegateKind::Team);
        let default = client.ensure_default_permission("acme", NewPrototype::new(role, delegate));
        let outcomes = [
            team.await?.outcome(),
            user.await?.outcome(),
            default.await?.outcome(),
        ];
        assert_eq!(outcomes, [expect; 3], "{role}");
    }
    Ok(())
}

/// A name that something else has is no resource that could be found after the rejection.
#[tokio::test]
async fn a_name_that_belongs_to_a_user_is_an_error() {
    let (_sandbox, client) = sandbox().await;
    let taken = client
        .ensure_organization(NewOrganization::new("alice"))
        .await;
    let error = taken.expect_err("a user has that name");
    assert!(error.is_already_exists(), "{error}");
    let unnamed = NewRepository::new("web", RepositoryVisibility::Private, "");
    let error = client
        .ensure_repository(unnamed)
        .await
        .expect_err("no namespace");
    assert!(
        error.to_string().contains("`namespace` must be given"),
        "{error}"
    );
}

/// Several at once: all but one find it there, or are told so by the server, and look again.
#[tokio::test]
async fn who_comes_second_finds_what_the_first_made() {
    let (_sandbox, client) = sandbox().await;
    let all = (0..8).map(|_| {
        let client = client.clone();
        tokio::spawn(async move {
            let body = NewOrganization::new("acme").email("acme@example.com");
            client
                .ensure_organization(body)
                .await
                .map(|it| it.outcome())
        })
    });
    let mut created = 0;
    for one in all.collect::<Vec<_>>() {
        match one.await.expect("no panic").expect("ensured") {
            Outcome::Created => created += 1,
            outcome => assert_eq!(outcome, Outcome::Unchanged),
        }
    }
    assert_eq!(created, 1);
}
