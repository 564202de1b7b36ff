//! Section 6.10.4: the OAuth applications of an organization.

use anyhow::Result;
use quay_api::models::{ApplicationUpdate, NewApplication};
use quay_api::{Operation, operations};
use serde_json::{Value as Json, json};

use super::printed::{ORGANIZATION, organization};
use crate::step::Step;
use crate::walkthrough::{Walkthrough, body};

const SECTION: &str = "6.10.4";

pub(crate) async fn run(walkthrough: &mut Walkthrough) -> Result<()> {
    let client = walkthrough.client();
    let json = json!({ "name": "new-application" });
    let step_of = |title, operation: &'static Operation| {
        Step::new(SECTION, title, operation).path_parameter("orgname", ORGANIZATION)
    };
    let step = step_of(
        "Create an application",
        &operations::CREATE_ORGANIZATION_APPLICATION,
    )
    .request_body(&json)
    .guide_status(201)
    .guide_body(application("new-application"))
    .differs_in_status(
        200,
        "The guide says 201 for a created application; the server responds with 200.",
    )
    .see("docs/server-behaviour.md#guide-creation-statuses");
    let new: NewApplication = body(&json)?;
    let call = client.create_organization_application(ORGANIZATION, new);
    let created = walkthrough.call(step, call.send()).await?;
    let id = created.client_id.as_str();

    let step = step_of(
        "List the applications",
        &operations::GET_ORGANIZATION_APPLICATIONS,
    )
    .guide_body(json!({ "applications": [application("new-application")] }));
    let call = client.get_organization_applications(ORGANIZATION);
    walkthrough.call(step, call.send()).await?;

    let step = step_of(
        "Get one application",
        &operations::GET_ORGANIZATION_APPLICATION,
    )
    .path_parameter("client_id", id)
    .guide_body(application("new-application"));
    let call = client.get_organization_application(ORGANIZATION, id);
    walkthrough.call(step, call.send()).await?;

    let json = json!({
        "name": "Updated Application Name",
        "redirect_uri": "https://example.com/oauth/callback",
        "application_uri": "https://example.com",
        "description": "Updated description for the application",
        "avatar_email": "avatar@example.com",
    });
    let step = step_of(
        "Change the application",
        &operations::UPDATE_ORGANIZATION_APPLICATION,
    )
    .path_parameter("client_id", id)
    .request_body(&json);
    let update: ApplicationUpdate = body(&json)?;
    let call = client.update_organization_application(ORGANIZATION, id, update);
    walkthrough.call(step, call.send()).await?;

    let step = step_of(
        "Get what everybody may see of it",
        &operations::GET_APPLICATION_INFORMATION,
    )
    .path_parameter("client_id", id)
    .guide_body(public_information());
    let call = client.get_application_information(id);
    walkthrough.call(step, call.send()).await?;

    let step = step_of(
        "Delete the application",
        &operations::DELETE_ORGANIZATION_APPLICATION,
    )
    .path_parameter("client_id", id)
    .guide_status(204);
    let call = client.delete_organization_application(ORGANIZATION, id);
    walkthrough.call(step, call.send()).await
}

fn application(name: &str) -> Json {
    json!({
        "name": name, "description": "", "application_uri": "", "client_id": "",
        "client_secret": "", "redirect_uri": "", "avatar_email": null,
    })
}

fn public_information() -> Json {
    let name = "Updated Application Name";
    json!({
        "name": name,
        "description": "Updated description for the application",
        "uri": "https://example.com",
        "avatar": { "name": name, "kind": "app", "hash": "", "color": "" },
        "organization": organization(&json!({}), &[]),
    })
}
