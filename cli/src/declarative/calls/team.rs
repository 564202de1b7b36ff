//! Calls for teams, their members, and robots.

use quay_api::Client;
use quay_api::models::{NewRobot, TeamChange};

use super::super::key::Kind;
use super::super::model::{Robot, Team};
use super::{Action, Done, Step};

pub(super) async fn robot(client: &Client, step: &Step) -> Done {
    let (organization, name) = (&step.key.section.organization, &step.key.name);
    if step.action == Action::Delete {
        client.delete_org_robot(organization, name).await?;
        return Ok(None);
    }
    let wanted: Robot = step.wanted()?;
    let body = NewRobot::default().description(wanted.description);
    let done = client.ensure_organization_robot(organization, name, body);
    Ok(Some(done.await?.outcome()))
}

pub(super) async fn team(client: &Client, step: &Step) -> Done {
    let (organization, name) = (&step.key.section.organization, &step.key.name);
    if step.action == Action::Delete {
        client.delete_organization_team(organization, name).await?;
        return Ok(None);
    }
    let wanted: Team = step.wanted()?;
    let body = TeamChange::new(step.value("role")?).description(wanted.description);
    let done = client.ensure_team(organization, name, body).await?;
    Ok(Some(done.outcome()))
}

pub(super) async fn member(client: &Client, step: &Step) -> Done {
    let (organization, team) = (&step.key.section.organization, &step.key.section.owner);
    let name = match step.key.section.kind {
        Kind::TeamRobot => step.robot(&step.key.name),
        _ => step.key.name.clone(),
    };
    if step.action == Action::Delete {
        client
            .delete_organization_team_member(organization, team, name)
            .await?;
        return Ok(None);
    }
    let done = client.ensure_team_member(organization, team, name).await?;
    Ok(Some(done.outcome()))
}
