//! Owns the procedures of "Establishing organizations", section 6.10.

use anyhow::Result;
use quay_api::models::{
    ApplicationUpdate, NewApplication, NewOrganization, NewProxyCacheConfig, NewQuotaLimit,
    OrganizationUpdate,
};
use quay_api::{Operation, operations};
use serde_json::{Value as Json, json};

use crate::ADMIN;
use crate::stage::{Stage, Step, read};

const ORGANIZATION: &str = "test";

pub(crate) async fn run(stage: &mut Stage, upstream: &str) -> Result<()> {
    create(stage).await?;
    members(stage).await?;
    applications(stage).await?;
    proxy_cache(stage, upstream).await?;
    delete(stage).await
}

async fn create(stage: &mut Stage) -> Result<()> {
    let client = stage.client();
    let section = "6.10.1";
    let body = json!({ "name": ORGANIZATION });
    let step = Step::new(section, &operations::CREATE_ORGANIZATION)
        .documented(201)
        .prints("Created".into());
    let new: NewOrganization = read(body.clone())?;
    stage
        .step(
            step,
            Some(body),
            client.create_organization().body(new).send(),
        )
        .await?;

    quota(stage).await?;
    let body = json!({
        "email": "new-contact@test-org.com",
        "invoice_email": true,
        "invoice_email_address": "billing@test-org.com",
    });
    let step = about(section, &operations::CHANGE_ORGANIZATION_DETAILS)
        .prints(organization(&json!({ "owners": owners() }), &["owners"]))
        .meant("X2");
    let update: OrganizationUpdate = read(body.clone())?;
    let call = client
        .change_organization_details()
        .orgname(ORGANIZATION)
        .body(update);
    stage.step(step, Some(body), call.send()).await?;
    Ok(())
}

/// The quota that the printed organization has.
async fn quota(stage: &Stage) -> Result<()> {
    let client = stage.client();
    let quota = read(json!({ "limit_bytes": 10_737_418_240_i64 }))?;
    let call = client.create_organization_quota().orgname(ORGANIZATION);
    call.body::<quay_api::models::NewQuota>(quota)
        .send()
        .await?;
    let quotas = client
        .list_organization_quota()
        .orgname(ORGANIZATION)
        .send()
        .await?;
    for quota in quotas.into_inner() {
        let limit: NewQuotaLimit = read(json!({ "type": "Reject", "threshold_percent": 90 }))?;
        let call = client
            .create_organization_quota_limit()
            .orgname(ORGANIZATION);
        let id = quota.id.map(|id| id.to_string()).unwrap_or_default();
        call.quota_id(id).body(limit).send().await?;
    }
    Ok(())
}

async fn members(stage: &mut Stage) -> Result<()> {
    let client = stage.client();
    let section = "6.10.3";
    let call = client
        .update_organization_team_member()
        .orgname(ORGANIZATION)
        .teamname("owners");
    call.membername("testuser").send().await?;
    share_repository(stage).await?;

    let step = about(section, &operations::GET_ORGANIZATION_MEMBERS).prints(json!({
        "members": [member_of_owners(ADMIN, &["testrepo"]), member_of_owners("testuser", &[])],
    }));
    let call = client.get_organization_members().orgname(ORGANIZATION);
    stage.step(step, None, call.send()).await?;

    let step = about(section, &operations::GET_ORGANIZATION_COLLABORATORS)
        .prints(json!({
            "collaborators": [{
                "kind": "user", "name": "user-test", "repositories": ["testrepo"],
                "avatar": account("user-test"),
            }],
        }))
        .meant("X1");
    let call = client
        .get_organization_collaborators()
        .orgname(ORGANIZATION);
    stage.step(step, None, call.send()).await?;

    let step = about(section, &operations::GET_ORGANIZATION_MEMBER)
        .with("membername", ADMIN)
        .prints(member_of_owners(ADMIN, &["testrepo"]));
    let call = client
        .get_organization_member()
        .orgname(ORGANIZATION)
        .membername(ADMIN);
    stage.step(step, None, call.send()).await?;

    let step = about(section, &operations::REMOVE_ORGANIZATION_MEMBER)
        .with("membername", "testuser")
        .documented(204);
    let call = client
        .remove_organization_member()
        .orgname(ORGANIZATION)
        .membername("testuser");
    stage.step(step, None, call.send()).await
}

/// The repository that the printed members have a part in.
async fn share_repository(stage: &Stage) -> Result<()> {
    let client = stage.client();
    let repository: quay_api::models::NewRepository = read(json!({
        "namespace": ORGANIZATION, "repository": "testrepo", "visibility": "private",
        "description": "",
    }))?;
    client.create_repo().body(repository).send().await?;
    let path: quay_api::RepositoryName = format!("{ORGANIZATION}/testrepo").parse()?;
    let role = read(json!({ "role": "read" }))?;
    let call = client
        .change_user_permissions()
        .repository(path)
        .username("user-test");
    call.body::<quay_api::models::RoleChange>(role)
        .send()
        .await?;
    Ok(())
}

async fn applications(stage: &mut Stage) -> Result<()> {
    let client = stage.client();
    let section = "6.10.4";
    let body = json!({ "name": "new-application" });
    let step = about(section, &operations::CREATE_ORGANIZATION_APPLICATION)
        .documented(201)
        .prints(application("new-application"))
        .but("D1", 200);
    let new: NewApplication = read(body.clone())?;
    let call = client
        .create_organization_application()
        .orgname(ORGANIZATION)
        .body(new);
    let created = stage.step(step, Some(body), call.send()).await?;
    let id = created.client_id.as_str();

    let step = about(section, &operations::GET_ORGANIZATION_APPLICATIONS)
        .prints(json!({ "applications": [application("new-application")] }));
    let call = client.get_organization_applications().orgname(ORGANIZATION);
    stage.step(step, None, call.send()).await?;

    let step = about(section, &operations::GET_ORGANIZATION_APPLICATION)
        .with("client_id", id)
        .prints(application("new-application"));
    let call = client
        .get_organization_application()
        .orgname(ORGANIZATION)
        .client_id(id);
    stage.step(step, None, call.send()).await?;

    let body = json!({
        "name": "Updated Application Name",
        "redirect_uri": "https://example.com/oauth/callback",
        "application_uri": "https://example.com",
        "description": "Updated description for the application",
        "avatar_email": "avatar@example.com",
    });
    let step = about(section, &operations::UPDATE_ORGANIZATION_APPLICATION).with("client_id", id);
    let update: ApplicationUpdate = read(body.clone())?;
    let call = client
        .update_organization_application()
        .orgname(ORGANIZATION)
        .client_id(id);
    stage
        .step(step, Some(body), call.body(update).send())
        .await?;

    let step = Step::new(section, &operations::GET_APPLICATION_INFORMATION)
        .with("client_id", id)
        .prints(json!({
            "name": "Updated Application Name",
            "description": "Updated description for the application",
            "uri": "https://example.com",
            "avatar": {
                "name": "Updated Application Name", "kind": "app", "hash": "", "color": "",
            },
            "organization": organization(&json!({}), &[]),
        }));
    stage
        .step(
            step,
            None,
            client.get_application_information().client_id(id).send(),
        )
        .await?;

    let step = about(section, &operations::DELETE_ORGANIZATION_APPLICATION)
        .with("client_id", id)
        .documented(204);
    let call = client
        .delete_organization_application()
        .orgname(ORGANIZATION)
        .client_id(id);
    stage.step(step, None, call.send()).await
}

/// The documentation validates after it has created; the server refuses to validate where there is
/// a configuration, so that it comes first here.
async fn proxy_cache(stage: &mut Stage, upstream: &str) -> Result<()> {
    let client = stage.client();
    let section = "6.10.5";
    let body = json!({ "upstream_registry": upstream, "insecure": true });
    let new: NewProxyCacheConfig = read(body.clone())?;
    let step = about(section, &operations::VALIDATE_PROXY_CACHE_CONFIG).documented(202);
    let call = client
        .validate_proxy_cache_config()
        .orgname(ORGANIZATION)
        .body(new);
    stage.step(step, Some(body), call.send()).await?;

    let body = json!({ "upstream_registry": upstream });
    let new: NewProxyCacheConfig = read(body.clone())?;
    let step = about(section, &operations::CREATE_PROXY_CACHE_CONFIG).documented(201);
    let call = client
        .create_proxy_cache_config()
        .orgname(ORGANIZATION)
        .body(new);
    stage.step(step, Some(body), call.send()).await?;

    let step = about(section, &operations::GET_PROXY_CACHE_CONFIG).prints(json!({
        "upstream_registry": upstream, "expiration_s": 86400, "insecure": false,
    }));
    let call = client.get_proxy_cache_config().orgname(ORGANIZATION);
    stage.step(step, None, call.send()).await?;

    let step = about(section, &operations::DELETE_PROXY_CACHE_CONFIG)
        .documented(204)
        .prints("Deleted".into())
        .but("D2", 201);
    let call = client.delete_proxy_cache_config().orgname(ORGANIZATION);
    stage.step(step, None, call.send()).await?;
    Ok(())
}

async fn delete(stage: &mut Stage) -> Result<()> {
    let client = stage.client();
    let section = "6.10.2";
    let step = about(section, &operations::DELETE_ADMINED_ORGANIZATION).documented(204);
    let call = client.delete_admined_organization().orgname(ORGANIZATION);
    stage.step(step, None, call.send()).await?;

    let step = about(section, &operations::GET_ORGANIZATION)
        .documented(404)
        .prints(json!({
            "detail": "Not Found", "error_message": "Not Found", "error_type": "not_found",
            "title": "not_found", "type": "", "status": 404,
        }));
    stage
        .refused(step, client.get_organization().orgname(ORGANIZATION).send())
        .await
}

fn about(section: &'static str, operation: &'static Operation) -> Step {
    Step::new(section, operation).with("orgname", ORGANIZATION)
}

/// The organization as the documentation prints it.
fn organization(teams: &Json, order: &[&str]) -> Json {
    json!({
        "name": ORGANIZATION, "email": "new-contact@test-org.com",
        "avatar": account(ORGANIZATION),
        "is_admin": true, "is_member": true, "teams": teams, "ordered_teams": order,
        "invoice_email": true, "invoice_email_address": "billing@test-org.com",
        "tag_expiration_s": 1_209_600, "is_free_account": true,
        "quotas": [{
            "id": 2, "limit_bytes": 10_737_418_240_i64,
            "limits": [{ "id": 1, "type": "Reject", "limit_percent": 90 }],
        }],
        "quota_report": {
            "quota_bytes": 0, "configured_quota": 10_737_418_240_i64,
            "running_backfill": "complete", "backfill_status": "complete",
        },
    })
}

fn owners() -> Json {
    json!({
        "name": "owners", "description": "", "role": "admin", "avatar": owners_avatar(),
        "can_view": true, "repo_count": 0, "member_count": 1, "is_synced": false,
    })
}

fn owners_avatar() -> Json {
    json!({
        "name": "owners", "color": "#c7c7c7", "kind": "team",
        "hash": "6f0e3a8c0eb46e8834b43b03374ece43a030621d92a7437beb48f871e90f8d90",
    })
}

fn member_of_owners(name: &str, repositories: &[&str]) -> Json {
    json!({
        "name": name, "kind": "user", "avatar": account(name), "repositories": repositories,
        "teams": [{ "name": "owners", "avatar": owners_avatar() }],
    })
}

/// The avatar of an account, whose hash and colour are not compared.
fn account(name: &str) -> Json {
    json!({ "name": name, "hash": "", "color": "", "kind": "user" })
}

fn application(name: &str) -> Json {
    json!({
        "name": name, "description": "", "application_uri": "", "client_id": "",
        "client_secret": "", "redirect_uri": "", "avatar_email": null,
    })
}
