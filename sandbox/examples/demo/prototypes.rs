//! Owns the procedures of "Creating and managing default permissions", section 6.3.

use anyhow::Result;
use quay_api::models::{NewPrototype, PrototypeUpdate};
use quay_api::operations;
use serde_json::{Value as Json, json};

use crate::stage::{Stage, Step, read};

const ORGANIZATION: &str = "test-org";

pub(crate) async fn run(stage: &mut Stage) -> Result<()> {
    let client = stage.client();
    let body = json!({
        "role": "admin",
        "delegate": { "name": "testuser", "kind": "user" },
        "activating_user": { "name": "test-org+test" },
    });
    let step = Step::new("6.3", &operations::CREATE_ORGANIZATION_PROTOTYPE_PERMISSION)
        .with("orgname", ORGANIZATION)
        .documented(201)
        .prints(printed("admin"))
        .but("D1", 200);
    let new: NewPrototype = read(body.clone())?;
    let call = client
        .create_organization_prototype_permission()
        .orgname(ORGANIZATION)
        .body(new);
    let prototype = stage.step(step, Some(body), call.send()).await?;

    let body = json!({ "role": "write" });
    let step = Step::new("6.3", &operations::UPDATE_ORGANIZATION_PROTOTYPE_PERMISSION)
        .with("orgname", ORGANIZATION)
        .with("prototypeid", &prototype.id)
        .prints(printed("write"));
    let update: PrototypeUpdate = read(body.clone())?;
    let call = client
        .update_organization_prototype_permission()
        .orgname(ORGANIZATION)
        .prototypeid(&prototype.id)
        .body(update);
    stage.step(step, Some(body), call.send()).await?;

    let step = Step::new("6.3", &operations::DELETE_ORGANIZATION_PROTOTYPE_PERMISSION)
        .with("orgname", ORGANIZATION)
        .with("prototypeid", &prototype.id)
        .documented(204);
    let call = client
        .delete_organization_prototype_permission()
        .orgname(ORGANIZATION)
        .prototypeid(&prototype.id);
    stage.step(step, None, call.send()).await?;

    let step = Step::new("6.3", &operations::GET_ORGANIZATION_PROTOTYPE_PERMISSIONS)
        .with("orgname", ORGANIZATION)
        .prints(json!({ "prototypes": [] }));
    let call = client
        .get_organization_prototype_permissions()
        .orgname(ORGANIZATION);
    stage.step(step, None, call.send()).await?;
    Ok(())
}

/// The rule as the documentation prints it.
fn printed(role: &str) -> Json {
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
