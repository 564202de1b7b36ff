//! Sections 6.10.1 to 6.10.3: creating an organization, its members, and deleting it.

use anyhow::{Context, Result};
use quay_api::models::{
    NewOrganization, NewQuota, NewQuotaLimit, NewRepository, OrganizationUpdate, RoleChange,
};
use quay_api::{Client, Operation, RepositoryName, operations};
use serde_json::json;

use super::ADMIN;
use super::printed::{ORGANIZATION, organization, owner, owners};
use crate::step::Step;
use crate::walkthrough::{Walkthrough, body};

pub(crate) async fn create(walkthrough: &mut Walkthrough) -> Result<()> {
    let client = walkthrough.client();
    let section = "6.10.1";
    let json = json!({ "name": ORGANIZATION });
    let step = Step::new(
        section,
        "Create an organization",
        &operations::CREATE_ORGANIZATION,
    )
    .request_body(&json)
    .guide_status(201)
    .guide_body("Created".into());
    let new: NewOrganization = body(&json)?;
    let call = client.create_organization(new);
    walkthrough.call(step, call.send()).await?;

    set_quota(&client).await?;
    let json = json!({
        "email": "new-contact@test-org.com",
        "invoice_email": true,
        "invoice_email_address": "billing@test-org.com",
    });
    let step = new_step(
        section,
        "Change its contact and billing addresses",
        &operations::CHANGE_ORGANIZATION_DETAILS,
    )
    .request_body(&json)
    .guide_body(organization(&json!({ "owners": owners() }), &["owners"]))
    .note(
        "The guide's request has the placeholder <true/false> for invoice_email, which is not \
         JSON; true is sent here.",
    )
    .see("docs/server-behaviour.md#guide-invoice-example");
    let update: OrganizationUpdate = body(&json)?;
    let call = client.change_organization_details(ORGANIZATION, update);
    walkthrough.call(step, call.send()).await?;
    Ok(())
}

/// Sets the quota that the guide's organization has.
async fn set_quota(client: &Client) -> Result<()> {
    let quota: NewQuota = body(&json!({ "limit_bytes": 10_737_418_240_i64 }))?;
    client
        .create_organization_quota(ORGANIZATION, quota)
        .await?;
    let quotas = client.list_organization_quota(ORGANIZATION).await?;
    for quota in quotas.into_inner() {
        let limit: NewQuotaLimit = body(&json!({ "type": "Reject", "threshold_percent": 90 }))?;
        let id = quota.id.context("the quota has no id")?;
        client
            .create_organization_quota_limit(ORGANIZATION, id, limit)
            .await?;
    }
    Ok(())
}

pub(crate) async fn members(walkthrough: &mut Walkthrough) -> Result<()> {
    let client = walkthrough.client();
    let section = "6.10.3";
    client
        .update_organization_team_member(ORGANIZATION, "owners", "testuser")
        .await?;
    share_repository(&client).await?;

    let step_of = |title, operation| new_step(section, title, operation);
    let step = step_of("List the members", &operations::GET_ORGANIZATION_MEMBERS)
        .guide_body(json!({ "members": [owner(ADMIN, &["testrepo"]), owner("testuser", &[])] }));
    let call = client.get_organization_members(ORGANIZATION);
    walkthrough.call(step, call.send()).await?;

    let step = step_of(
        "List the outside collaborators",
        &operations::GET_ORGANIZATION_COLLABORATORS,
    )
    .differs_in_body(
        "The guide prints {\"collaborators\": [user-test]}, which is not JSON. The server lists \
         an object for each collaborator, with kind, name, avatar and repositories.",
    )
    .see("docs/server-behaviour.md#guide-collaborators-example");
    let call = client.get_organization_collaborators(ORGANIZATION);
    walkthrough.call(step, call.send()).await?;

    let step = step_of("Get one member", &operations::GET_ORGANIZATION_MEMBER)
        .path_parameter("membername", ADMIN)
        .guide_body(owner(ADMIN, &["testrepo"]));
    let call = client.get_organization_member(ORGANIZATION, ADMIN);
    walkthrough.call(step, call.send()).await?;

    let step = step_of("Remove a member", &operations::REMOVE_ORGANIZATION_MEMBER)
        .path_parameter("membername", "testuser")
        .guide_status(204);
    let call = client.remove_organization_member(ORGANIZATION, "testuser");
    walkthrough.call(step, call.send()).await
}

/// Creates the repository of the guide's organization and lets a collaborator read it.
async fn share_repository(client: &Client) -> Result<()> {
    let repository: NewRepository = body(&json!({
        "namespace": ORGANIZATION, "repository": "testrepo", "visibility": "private",
        "description": "",
    }))?;
    client.create_repo(repository).await?;
    let name: RepositoryName = format!("{ORGANIZATION}/testrepo").parse()?;
    let role: RoleChange = body(&json!({ "role": "read" }))?;
    client
        .change_user_permissions(name, "user-test", role)
        .await?;
    Ok(())
}

/// Deletes the organization. The guide does so before it lists members; here it comes last.
pub(crate) async fn delete(walkthrough: &mut Walkthrough) -> Result<()> {
    let client = walkthrough.client();
    let section = "6.10.2";
    let step_of = |title, operation| new_step(section, title, operation);
    let step = step_of(
        "Delete the organization",
        &operations::DELETE_ADMINED_ORGANIZATION,
    )
    .guide_status(204);
    let call = client.delete_admined_organization(ORGANIZATION);
    walkthrough.call(step, call.send()).await?;

    let step = step_of("Find that it is gone", &operations::GET_ORGANIZATION)
        .guide_status(404)
        .guide_body(json!({
            "detail": "Not Found", "error_message": "Not Found", "error_type": "not_found",
            "title": "not_found", "status": 404,
            "type": "http://<quay-server.example.com>/api/v1/error/not_found",
        }));
    let call = client.get_organization(ORGANIZATION);
    walkthrough.rejected(step, call.send()).await
}

fn new_step(section: &'static str, title: &'static str, operation: &'static Operation) -> Step {
    Step::new(section, title, operation).path_parameter("orgname", ORGANIZATION)
}
