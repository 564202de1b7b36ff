//! Chapter 6.3: the permissions that new repositories of an organization begin with.

use anyhow::Result;
use quay_api::models::{NewPrototype, PrototypeUpdate};
use quay_api::{Operation, operations};
use serde_json::{Value as Json, json};

use crate::step::Step;
use crate::walkthrough::{Walkthrough, body};

const ORGANIZATION: &str = "test-org";

pub(crate) async fn run(walkthrough: &mut Walkthrough) -> Result<()> {
    let client = walkthrough.client();
    let json = json!({
        "role": "admin",
        "delegate": { "name": "testuser", "kind": "user" },
        "activating_user": { "name": "test-org+test" },
    });
    let step = new_step(
        "Create a default permission",
        &operations::CREATE_ORGANIZATION_PROTOTYPE_PERMISSION,
    )
    .request_body(&json)
    .guide_status(201)
    .guide_body(default_permission("admin"))
    .differs_in_status(
        200,
        "The guide says 201 for a created default permission; the server responds with 200.",
    )
    .see("docs/server-behaviour.md#guide-creation-statuses");
    let new: NewPrototype = body(&json)?;
    let call = client.create_organization_prototype_permission(ORGANIZATION, new);
    let prototype = walkthrough.call(step, call.send()).await?;

    let json = json!({ "role": "write" });
    let step = new_step(
        "Change its role",
        &operations::UPDATE_ORGANIZATION_PROTOTYPE_PERMISSION,
    )
    .path_parameter("prototypeid", &prototype.id)
    .request_body(&json)
    .guide_body(default_permission("write"));
    let update: PrototypeUpdate = body(&json)?;
    let call = client.update_organization_prototype_permission(ORGANIZATION, &prototype.id, update);
    walkthrough.call(step, call.send()).await?;

    let step = new_step(
        "Delete the default permission",
        &operations::DELETE_ORGANIZATION_PROTOTYPE_PERMISSION,
    )
    .path_parameter("prototypeid", &prototype.id)
    .guide_status(204);
    let call = client.delete_organization_prototype_permission(ORGANIZATION, &prototype.id);
    walkthrough.call(step, call.send()).await?;

    let step = new_step(
        "List the default permissions",
        &operations::GET_ORGANIZATION_PROTOTYPE_PERMISSIONS,
    )
    .guide_body(json!({ "prototypes": [] }));
    let call = client.get_organization_prototype_permissions(ORGANIZATION);
    walkthrough.call(step, call.send()).await?;
    Ok(())
}

fn new_step(title: &'static str, operation: &'static Operation) -> Step {
    Step::new("6.3", title, operation).path_parameter("orgname", ORGANIZATION)
}

/// The default permission as the guide prints it.
fn default_permission(role: &str) -> Json {
    json!({
        "activating_user": {
            "name": "test-org+test", "is_robot": true, "kind": "user", "is_org_member": true,
            "avatar": {
                "name": "test-org+test", "kind": "robot", "color": "#8c564b",
                "hash": "aa85264436fe9839e7160bf349100a9b71403a5e9ec684d5b5e9571f6c821370",
            },
        },
        "delegate": {
            "name": "testuser", "is_robot": false, "kind": "user", "is_org_member": false,
            "avatar": {
                "name": "testuser", "kind": "user", "color": "#6b6ecf",
                "hash": "f660ab912ec121d1b1e928a0bb4bc61b15f5ad44d5efdc4e1c92a25e99b8e44a",
            },
        },
        "role": role,
        "id": "977dc2bc-bc75-411d-82b3-604e5b79a493",
    })
}
