//! Tests of the searches: who finds what.

use quay_sandbox::Sandbox;

const FIXTURE: &str = r#"{
    "users": [{"username": "root", "superuser": true}, {"username": "alice"},
        {"username": "bob"}],
    "organizations": [{"name": "acme", "owner": "alice",
        "applications": [{"name": "ci", "client_id": "CI"}]}],
    "tokens": [
        {"role": "superuser", "user": "root", "token": "ROOT", "application": "CI",
         "scopes": ["super:user"], "expires_in_s": 600},
        {"role": "owner", "user": "alice", "token": "ALICE", "application": "CI",
         "scopes": ["org:admin", "user:admin"], "expires_in_s": 600},
        {"role": "owner_without_scope", "user": "alice", "token": "LESS", "application": "CI",
         "scopes": ["repo:create"], "expires_in_s": 600},
        {"role": "member", "user": "bob", "token": "BOB", "application": "CI",
         "scopes": ["org:admin", "user:admin"], "expires_in_s": 600}]
}"#;

/// Recorded in the set `query` (`entities/orga?…includeOrgs=true/reader`), and
/// `endpoints/api/search.py:105` at ffba0c70e2d8.
#[tokio::test]
async fn only_admins_find_their_organization_among_entities() {
    let sandbox = Sandbox::builder().fixture_json(FIXTURE).start().await;
    let sandbox = sandbox.expect("started");
    let owner = sandbox
        .client_as("owner")
        .expect("a role")
        .expect("a client");
    let role = quay_api::models::TeamChange::new(quay_api::models::TeamRole::Member);
    let made = owner
        .update_organization_team("acme", "acmeteam", role)
        .await;
    made.expect("a team");
    let joined = owner
        .update_organization_team_member("acme", "acmeteam", "bob")
        .await;
    joined.expect("joined");

    for (role, finds) in [
        ("superuser", &["acmeteam", "acme"][..]),
        ("owner", &["acmeteam", "acme"]),
        ("owner_without_scope", &["acmeteam"]),
        ("member", &["acmeteam"]),
    ] {
        let client = sandbox.client_as(role).expect("a role").expect("a client");
        let search = client.get_matching_entities("acme");
        let search = search
            .namespace("acme")
            .include_teams(true)
            .include_orgs(true);
        let found = search.await.expect("a list");
        let names: Vec<&str> = found.results.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, finds, "{role}");
    }
}
