//! Every stream over a list in pages, against the sandbox: all that is there comes once, and then it ends.

use std::collections::BTreeSet;

use quay_api::models::{
    MirrorRegistryType, NewApplication, NewApplicationToken, NewOrganization,
    NewOrganizationMirror, NewRepository, NewStar, NewUser, RepositoryVisibility, TeamChange,
    TeamRole,
};
use quay_api::{Client, Error, ErrorKind, PaginationStream};
use quay_sandbox::Sandbox;
use serde_json::Value;

const FIXTURE: &str = r#"{
    "users": [{"username": "root", "superuser": true}, {"username": "bob"}],
    "organizations": [{"name": "acme", "owner": "root",
        "applications": [{"name": "ci", "client_id": "CI"}]}],
    "tokens": [
        {"role": "root", "user": "root", "token": "ROOT", "application": "CI", "expires_in_s": 6000,
         "scopes": ["super:user", "org:admin", "user:admin", "user:read", "repo:admin", "repo:create"]},
        {"role": "bob", "user": "bob", "token": "BOB", "application": "CI", "expires_in_s": 6000,
         "scopes": ["user:admin", "user:read"]}]
}"#;

/// More than any page has: 100 repositories, 50 tokens, 20 entries of a log, 10 results.
const REPOSITORIES: usize = 105;
const TOKENS: usize = 55;
const ROBOTS: usize = 45;
const NAMESPACES: usize = 7;

/// What the lists hold.
struct World {
    sandbox: Sandbox,
    root: Client,
    application: String,
}

impl World {
    async fn make() -> Result<Self, Error> {
        let sandbox = Sandbox::builder().memory().fixture_json(FIXTURE);
        let sandbox = ["ORG_MIRROR", "MAILING", "REQUIRE_TEAM_INVITE"]
            .iter()
            .fold(sandbox, |it, feature| it.feature(*feature, true))
            .config("SANDBOX_RESOLVABLE_HOSTS", r#"["quay.io"]"#);
        let sandbox = sandbox.start().await.expect("the sandbox starts");
        let root = client(&sandbox, "root");
        for number in 0..REPOSITORIES {
            let name = format!("app{number}");
            let new = NewRepository::new(&name, RepositoryVisibility::Public, "")
                .namespace("acme".to_owned());
            root.create_repo(new).await?;
            root.create_star(NewStar::new("acme", name)).await?;
        }
        for number in 0..ROBOTS {
            root.create_org_robot("acme", format!("robot{number}"))
                .await?;
        }
        let application = NewApplication::new("deploy");
        let application = root
            .create_organization_application("acme", application)
            .await?;
        let application = application.into_inner().client_id;
        for number in 0..TOKENS {
            let token = NewApplicationToken::new(format!("token{number}"), "repo:read");
            root.create_organization_application_token("acme", &application, token)
                .await?;
        }
        for number in 0..NAMESPACES {
            let name = format!("org{number}");
            root.create_organization(NewOrganization::new(&name))
                .await?;
            let user = NewUser::new(format!("user{number}")).email(format!("{number}@example.com"));
            root.create_install_user(user).await?;
            // Each is an invitation, of which the invited one is notified.
            root.update_organization_team(&name, "devs", TeamChange::new(TeamRole::Member))
                .await?;
            root.update_organization_team_member(&name, "devs", "bob")
                .await?;
        }
        root.create_org_robot("org0", "mirror").await?;
        let mirror = NewOrganizationMirror::new(
            MirrorRegistryType::Quay,
            "https://quay.io",
            "acme",
            "org0+mirror",
            RepositoryVisibility::Private,
            3600,
            "2026-11-22T05:54:31Z",
        );
        root.create_org_mirror_config("org0", mirror).await?;
        Ok(Self {
            sandbox,
            root,
            application,
        })
    }
}

fn client(sandbox: &Sandbox, role: &str) -> Client {
    sandbox.client_as(role).expect("a role").expect("a client")
}

/// The items of a list, each of which comes once.
async fn read<T>(
    stream: PaginationStream<T, Error>,
    name: impl Fn(T) -> String,
) -> Result<BTreeSet<String>, Error> {
    let items: Vec<T> = stream.try_collect().await?;
    let count = items.len();
    let names: BTreeSet<String> = items.into_iter().map(name).collect();
    assert_eq!(names.len(), count, "some came twice: {names:?}");
    Ok(names)
}

/// How many entries of a log tell of a robot that was made, and how many there are.
async fn robots<T: serde::Serialize>(
    stream: PaginationStream<T, Error>,
) -> Result<(usize, usize), Error> {
    let entries: Vec<T> = stream.try_collect().await?;
    let mut names = BTreeSet::new();
    for entry in &entries {
        let entry = serde_json::to_value(entry).expect("JSON");
        if let (Some("create_robot"), Some(robot)) =
            (entry["kind"].as_str(), entry["metadata"]["robot"].as_str())
        {
            assert!(names.insert(robot.to_owned()), "{robot} came twice");
        }
    }
    Ok((names.len(), entries.len()))
}

#[tokio::test]
async fn every_stream_reads_the_whole_list() -> Result<(), Error> {
    let World {
        sandbox,
        root,
        application,
    } = World::make().await?;
    let bob = client(&sandbox, "bob");
    let mut tried = BTreeSet::new();
    let mut check = |operation: &'static str, found: usize, expected: usize| {
        assert_eq!(found, expected, "{operation}");
        tried.insert(operation);
    };

    let listed = read(root.list_repos().namespace("acme").stream(), |it| it.name).await?;
    check("listRepos", listed.len(), REPOSITORIES);
    let starred = read(root.list_starred_repos().stream(), |it| it.name).await?;
    check("listStarredRepos", starred.len(), REPOSITORIES);
    // Twelve names have this in them, and no more than a hundred are ever found.
    let search = root.conduct_repo_search().query("app1");
    let found = read(search.stream(), |it| it.name).await?;
    check("conductRepoSearch", found.len(), 1 + 10 + 5);
    let tokens = root.list_organization_application_tokens("acme", &application);
    let tokens = read(tokens.stream(), |it| it.uuid).await?;
    check("listOrganizationApplicationTokens", tokens.len(), TOKENS);
    let organizations = root.list_all_organizations().limit(2).stream();
    let organizations = read(organizations, |it| it.name).await?;
    check("listAllOrganizations", organizations.len(), NAMESPACES + 1);
    let users = read(root.list_all_users().limit(2).stream(), |it| it.username).await?;
    check("listAllUsers", users.len(), NAMESPACES + 2);
    let notifications = bob.list_notifications_of_user();
    let all = read(notifications.clone().limit(100).stream(), |it| it.id).await?;
    check("listNotificationsOfUser", all.len(), NAMESPACES);
    // The server's pages leave out the notification that follows a full one, as the document says.
    let some = read(notifications.limit(2).stream(), |it| it.id).await?;
    assert_eq!(some.len(), NAMESPACES - 2);

    let log = robots(root.list_org_logs("acme").stream()).await?;
    check("listOrgLogs", log.0, ROBOTS);
    assert!(log.1 > REPOSITORIES + ROBOTS, "{log:?}");
    let log = robots(root.list_all_logs().stream()).await?;
    check("listAllLogs", log.0, ROBOTS + 1);
    let (_, entries) = robots(root.list_repo_logs("acme/app7").stream()).await?;
    check("listRepoLogs", entries, 1);
    let (_, entries) = robots(bob.list_user_logs().stream()).await?;
    check("listUserLogs", entries, 0);

    // Nothing was pushed to the repository, and whole organizations are not mirrored.
    let tags = read(root.list_repo_tags("acme/app7").stream(), |it| it.name).await?;
    check("listRepoTags", tags.len(), 0);
    let mirrored = root.list_org_mirror_repositories("org0").stream();
    let mirrored: Vec<_> = mirrored.try_collect().await?;
    check("listOrgMirrorRepositories", mirrored.len(), 0);

    assert_eq!(tried, streamed());
    Ok(())
}

/// The server gives the tenth page for each one after it: what is left cannot be had, and the stream
/// says so.
#[tokio::test]
async fn a_search_with_more_results_than_the_server_gives_ends_in_an_error() -> Result<(), Error> {
    let world = World::make().await?;
    let root = &world.root;
    let mut results = root.conduct_repo_search().query("app").stream();
    let mut found = BTreeSet::new();
    let error = loop {
        match results.try_next().await {
            Ok(Some(result)) => assert!(found.insert(result.name), "one came twice"),
            Ok(None) => panic!(
                "{} of {REPOSITORIES} results are no whole list",
                found.len()
            ),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), ErrorKind::Paging, "{error}");
    assert_eq!(found.len(), 100);
    Ok(())
}

/// The operations that the document has as lists in pages.
fn streamed() -> BTreeSet<&'static str> {
    let document: Value = serde_json::from_str(quay_api::OPENAPI).expect("JSON");
    let paths = document["paths"].as_object().expect("paths");
    let operations = paths.values().filter_map(Value::as_object).flatten();
    let ids = operations.filter(|(_, it)| it.get("x-quay-pagination").is_some());
    let ids: BTreeSet<&str> = ids
        .filter_map(|(_, it)| it["operationId"].as_str())
        .collect();
    let all = quay_api::operations::ALL
        .iter()
        .map(|operation| operation.id);
    all.filter(|id| ids.contains(id)).collect()
}
