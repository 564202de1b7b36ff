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
        client.create_install_user(user).await?;
    }
    client
        .create_organization(NewOrganization::new("test-org"))
        .await?;
    let robot: NewRobot = body(&json!({ "description": "for the demonstration" }))?;
    client
        .create_org_robot("test-org", "test")
        .body(robot)
        .send()
        .await?;
    for team in ["ironmanteam", "sillyteam", "superteam"] {
        let change: TeamChange = body(&json!({ "role": "member" }))?;
        client
            .update_organization_team("test-org", team, change)
            .await?;
    }
    let repository: NewRepository = body(&json!({
        "namespace": "test-org", "repository": "testrepo", "visibility": "private",
        "description": "for the demonstration",
    }))?;
    client.create_repo(repository).await?;
    Ok(())
}
