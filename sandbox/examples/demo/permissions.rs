//! Owns the procedures of "Managing repository permissions", section 6.11.

use anyhow::Result;
use quay_api::models::RoleChange;
use quay_api::{Operation, RepositoryName, operations};
use serde_json::{Value as Json, json};

use crate::ADMIN;
use crate::stage::{Stage, Step, read};

const REPOSITORY: &str = "test-org/testrepo";
const USER: &str = "testuser";
const TEAM: &str = "superteam";

pub(crate) async fn run(stage: &mut Stage) -> Result<()> {
    prepare(stage).await?;
    users(stage).await?;
    teams(stage).await
}

/// The permissions that the procedures find.
async fn prepare(stage: &Stage) -> Result<()> {
    let client = stage.client();
    let repository = repository()?;
    for (name, role) in [(USER, "read"), ("test-org+test", "admin")] {
        let change: RoleChange = read(json!({ "role": role }))?;
        let call = client
            .change_user_permissions()
            .repository(repository.clone())
            .username(name);
        call.body(change).send().await?;
    }
    for (name, role) in [
        ("ironmanteam", "read"),
        ("sillyteam", "read"),
        (TEAM, "write"),
    ] {
        let change: RoleChange = read(json!({ "role": role }))?;
        let call = client
            .change_team_permissions()
            .repository(repository.clone())
            .teamname(name);
        call.body(change).send().await?;
    }
    Ok(())
}

async fn users(stage: &mut Stage) -> Result<()> {
    let client = stage.client();
    let section = "6.11.1";
    let step =
        about_user(section, &operations::GET_USER_PERMISSIONS).prints(user(USER, "read", false));
    let call = client
        .get_user_permissions()
        .repository(repository()?)
        .username(USER);
    stage.step(step, None, call.send()).await?;

    let step = on_repository(section, &operations::LIST_REPO_USER_PERMISSIONS).prints(json!({
        "permissions": {
            ADMIN: user(ADMIN, "admin", true),
            USER: user(USER, "read", false),
            "test-org+test": robot("test-org+test", "admin"),
        }
    }));
    let call = client
        .list_repo_user_permissions()
        .repository(repository()?);
    stage.step(step, None, call.send()).await?;

    let step = on_repository(section, &operations::GET_USER_TRANSITIVE_PERMISSION)
        .with("username", ADMIN)
        .prints(json!({ "permissions": [{ "role": "admin" }] }));
    let call = client
        .get_user_transitive_permission()
        .repository(repository()?)
        .username(ADMIN);
    stage.step(step, None, call.send()).await?;

    let body = json!({ "role": "admin" });
    let step = about_user(section, &operations::CHANGE_USER_PERMISSIONS)
        .prints(user(USER, "admin", false));
    let change: RoleChange = read(body.clone())?;
    let call = client
        .change_user_permissions()
        .repository(repository()?)
        .username(USER);
    stage
        .step(step, Some(body), call.body(change).send())
        .await?;

    let step = about_user(section, &operations::DELETE_USER_PERMISSIONS).documented(204);
    let call = client
        .delete_user_permissions()
        .repository(repository()?)
        .username(USER);
    stage.step(step, None, call.send()).await
}

async fn teams(stage: &mut Stage) -> Result<()> {
    let client = stage.client();
    let section = "6.11.2";
    let step =
        about_team(section, &operations::GET_TEAM_PERMISSIONS).prints(json!({ "role": "write" }));
    let call = client
        .get_team_permissions()
        .repository(repository()?)
        .teamname(TEAM);
    stage.step(step, None, call.send()).await?;

    let step = on_repository(section, &operations::LIST_REPO_TEAM_PERMISSIONS).prints(json!({
        "permissions": {
            "ironmanteam": team(
                "ironmanteam", "read", "#969696",
                "8045b2361613622183e87f33a7bfc54e100a41bca41094abb64320df29ef458d",
            ),
            "sillyteam": team(
                "sillyteam", "read", "#17becf",
                "f275d39bdee2766d2404e2c6dbff28fe290969242e9fcf1ffb2cde36b83448ff",
            ),
            TEAM: superteam("write"),
        }
    }));
    let call = client
        .list_repo_team_permissions()
        .repository(repository()?);
    stage.step(step, None, call.send()).await?;

    let body = json!({ "role": "admin" });
    let step = about_team(section, &operations::CHANGE_TEAM_PERMISSIONS).prints(superteam("admin"));
    let change: RoleChange = read(body.clone())?;
    let call = client
        .change_team_permissions()
        .repository(repository()?)
        .teamname(TEAM);
    stage
        .step(step, Some(body), call.body(change).send())
        .await?;

    let step = about_team(section, &operations::DELETE_TEAM_PERMISSIONS).documented(204);
    let call = client
        .delete_team_permissions()
        .repository(repository()?)
        .teamname(TEAM);
    stage.step(step, None, call.send()).await
}

fn repository() -> Result<RepositoryName> {
    Ok(REPOSITORY.parse()?)
}

fn on_repository(section: &'static str, operation: &'static Operation) -> Step {
    Step::new(section, operation).with("repository", REPOSITORY)
}

fn about_user(section: &'static str, operation: &'static Operation) -> Step {
    on_repository(section, operation).with("username", USER)
}

fn about_team(section: &'static str, operation: &'static Operation) -> Step {
    on_repository(section, operation).with("teamname", TEAM)
}

fn user(name: &str, role: &str, member: bool) -> Json {
    json!({
        "role": role, "name": name, "is_robot": false, "is_org_member": member,
        "avatar": { "name": name, "hash": "", "color": "", "kind": "user" },
    })
}

fn robot(name: &str, role: &str) -> Json {
    json!({
        "role": role, "name": name, "is_robot": true, "is_org_member": true,
        "avatar": { "name": name, "hash": "", "color": "", "kind": "robot" },
    })
}

fn team(name: &str, role: &str, color: &str, hash: &str) -> Json {
    json!({
        "role": role, "name": name,
        "avatar": { "name": name, "hash": hash, "color": color, "kind": "team" },
    })
}

fn superteam(role: &str) -> Json {
    let hash = "48cb6d114200039fed5c601480653ae7371d5a8849521d4c3bf2418ea013fc0f";
    team(TEAM, role, "#9467bd", hash)
}
