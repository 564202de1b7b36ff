//! What the guide takes for granted: two users, and an organization with teams, a robot and a
//! repository.

use anyhow::Result;
use quay_api::Client;
use quay_api::models::{NewOrganization, NewRepository, NewRobot, NewUser, TeamChange};
use serde_json::json;

use crate::walkthrough::body;

pub(crate) async fn run(client: &Client) -> Result<()> {
    for name in ["testuser", "user-test"] {
        let user = json!({ "username": name, "email": format!("{name}@example.com") });
        let user: NewUser = body(&user)?;
        client.create_install_user().body(user).send().await?;
    }
    client
        .create_organization()
        .body(NewOrganization::new("test-org"))
        .send()
        .await?;
    let robot: NewRobot = body(&json!({ "description": "for the demonstration" }))?;
    client
        .create_org_robot()
        .orgname("test-org")
        .robot_shortname("test")
        .body(robot)
        .send()
        .await?;
    for team in ["ironmanteam", "sillyteam", "superteam"] {
        let change: TeamChange = body(&json!({ "role": "member" }))?;
        client
            .update_organization_team()
            .orgname("test-org")
            .teamname(team)
            .body(change)
            .send()
            .await?;
    }
    let repository: NewRepository = body(&json!({
        "namespace": "test-org", "repository": "testrepo", "visibility": "private",
        "description": "for the demonstration",
    }))?;
    client.create_repo().body(repository).send().await?;
    Ok(())
}
