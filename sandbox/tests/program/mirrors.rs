//! Tests of mirrors, whose states change only through the API.

use quay_api::models::{
    MirrorRegistryType as Kind, NewOrganization, NewOrganizationMirror, OrganizationMirrorUpdate,
    RepositoryVisibility as Visibility,
};
use quay_api::{Field, Secret};
use quay_sandbox::Sandbox;

#[tokio::test]
async fn an_organization_is_mirrored_from_the_sandbox_itself() {
    let builder = Sandbox::builder().memory().feature("ORG_MIRROR", true);
    let sandbox = builder.start().await.expect("started");
    let client = sandbox.client().expect("a client");
    for name in ["source", "copy"] {
        let body = NewOrganization::new(name);
        let made = client.create_organization(body).await;
        made.expect("made");
    }
    let robot = client.create_org_robot("copy", "ci").await;
    robot.expect("made");
    let mut body = NewOrganizationMirror::new(
        Kind::Quay,
        format!("http://localhost:{}", sandbox.address().port()),
        "source",
        "copy+ci",
        Visibility::Private,
        3600,
        "2026-11-22T05:54:31Z",
    );
    body.external_registry_password = Field::from(Secret::new("WRONG"));
    let made = client.create_org_mirror_config("copy", body).await;
    made.expect("made");

    let verify = || client.verify_org_mirror_connection("copy").send();
    let check = verify().await.expect("a response");
    assert!(!check.success);
    assert_eq!(
        check.message,
        "Authentication failed: invalid API token or credentials"
    );
    let token = sandbox.token().expect("a token").clone();
    let change = OrganizationMirrorUpdate {
        external_registry_password: Field::from(token),
        ..OrganizationMirrorUpdate::default()
    };
    let changed = client.update_org_mirror_config("copy", change).await;
    changed.expect("changed");
    let check = verify().await.expect("a response");
    assert!(check.success, "{}", check.message);

    let read = || client.get_org_mirror_config("copy").send();
    assert_eq!(
        read().await.expect("a mirror").sync_status.as_str(),
        "NEVER_RUN"
    );
    let asked = client.sync_org_mirror_now("copy").await;
    asked.expect("asked for");
    assert_eq!(
        read().await.expect("a mirror").sync_status.as_str(),
        "SYNC_NOW"
    );
    let cancelled = client.cancel_org_mirror_sync("copy").await;
    cancelled.expect("cancelled");
    let mirror = read().await.expect("a mirror");
    assert_eq!(mirror.sync_status.as_str(), "CANCEL");
    assert!(mirror.has_external_registry_password && mirror.sync_expiration_date.is_some());
}
