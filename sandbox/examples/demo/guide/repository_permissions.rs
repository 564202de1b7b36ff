//! Chapter 6.11: the permissions of users and teams on a repository.

use anyhow::Result;
use quay_api::models::RoleChange;
use quay_api::{Client, Operation, RepositoryName, operations};
use serde_json::{Value as Json, json};

use super::ADMIN;
use crate::step::Step;
use crate::walkthrough::{Walkthrough, body};

const REPOSITORY: &str = "test-org/testrepo";
const USER: &str = "testuser";
const TEAM: &str = "superteam";

pub(crate) async fn run(walkthrough: &mut Walkthrough) -> Result<()> {
    grant_permissions(&walkthrough.client()).await?;
    users(walkthrough).await?;
    teams(walkthrough).await
}

/// Grants the permissions that the guide finds.
async fn grant_permissions(client: &Client) -> Result<()> {
    let repository = repository()?;
    for (name, role) in [(USER, "read"), ("test-org+test", "admin")] {
        let change: RoleChange = body(&json!({ "role": role }))?;
        client
            .change_user_permissions(&repository, name, change)
            .await?;
    }
    for (name, role) in [
        ("ironmanteam", "read"),
        ("sillyteam", "read"),
        (TEAM, "write"),
    ] {
        let change: RoleChange = body(&json!({ "role": role }))?;
        client
            .change_team_permissions(&repository, name, change)
            .await?;
    }
    Ok(())
}

async fn users(walkthrough: &mut Walkthrough) -> Result<()> {
    let client = walkthrough.client();
    let step_of = |title, operation| new_step("6.11.1", title, operation);
    let step = step_of(
        "Get the permission of a user",
        &operations::GET_USER_PERMISSIONS,
    )
    .path_parameter("username", USER)
    .guide_body(user(USER, "read", false));
    let call = client.get_user_permissions(repository()?, USER);
    walkthrough.call(step, call.send()).await?;

    let step = step_of(
        "List the permissions of users",
        &operations::LIST_REPO_USER_PERMISSIONS,
    )
    .guide_body(json!({
        "permissions": {
            ADMIN: user(ADMIN, "admin", true),
            USER: user(USER, "read", false),
            "test-org+test": robot("test-org+test", "admin"),
        }
    }));
    let call = client.list_repo_user_permissions(repository()?);
    walkthrough.call(step, call.send()).await?;

    let step = step_of(
        "Get what a user may do by all permissions",
        &operations::GET_USER_TRANSITIVE_PERMISSION,
    )
    .path_parameter("username", ADMIN)
    .guide_body(json!({ "permissions": [{ "role": "admin" }] }));
    let call = client.get_user_transitive_permission(repository()?, ADMIN);
    walkthrough.call(step, call.send()).await?;

    let json = json!({ "role": "admin" });
    let step = step_of(
        "Make the user an admin",
        &operations::CHANGE_USER_PERMISSIONS,
    )
    .path_parameter("username", USER)
    .request_body(&json)
    .guide_body(user(USER, "admin", false));
    let change: RoleChange = body(&json)?;
    let call = client.change_user_permissions(repository()?, USER, change);
    walkthrough.call(step, call.send()).await?;

    let step = step_of(
        "Delete the permission of the user",
        &operations::DELETE_USER_PERMISSIONS,
    )
    .path_parameter("username", USER)
    .guide_status(204);
    let call = client.delete_user_permissions(repository()?, USER);
    walkthrough.call(step, call.send()).await
}

async fn teams(walkthrough: &mut Walkthrough) -> Result<()> {
    let client = walkthrough.client();
    let step_of = |title, operation| new_step("6.11.2", title, operation);
    let step = step_of(
        "Get the permission of a team",
        &operations::GET_TEAM_PERMISSIONS,
    )
    .path_parameter("teamname", TEAM)
    .guide_body(json!({ "role": "write" }));
    let call = client.get_team_permissions(repository()?, TEAM);
    walkthrough.call(step, call.send()).await?;

    let step = step_of(
        "List the permissions of teams",
        &operations::LIST_REPO_TEAM_PERMISSIONS,
    )
    .guide_body(json!({
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
    let call = client.list_repo_team_permissions(repository()?);
    walkthrough.call(step, call.send()).await?;

    let json = json!({ "role": "admin" });
    let step = step_of(
        "Make the team an admin",
        &operations::CHANGE_TEAM_PERMISSIONS,
    )
    .path_parameter("teamname", TEAM)
    .request_body(&json)
    .guide_body(superteam("admin"));
    let change: RoleChange = body(&json)?;
    let call = client.change_team_permissions(repository()?, TEAM, change);
    walkthrough.call(step, call.send()).await?;

    let step = step_of(
        "Delete the permission of the team",
        &operations::DELETE_TEAM_PERMISSIONS,
    )
    .path_parameter("teamname", TEAM)
    .guide_status(204);
    let call = client.delete_team_permissions(repository()?, TEAM);
    walkthrough.call(step, call.send()).await
}

fn repository() -> Result<RepositoryName> {
    Ok(REPOSITORY.parse()?)
}

fn new_step(section: &'static str, title: &'static str, operation: &'static Operation) -> Step {
    Step::new(section, title, operation).path_parameter("repository", REPOSITORY)
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
