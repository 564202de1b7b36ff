//! Owns the operations of tag `org_mirror`. No run ever starts, so that none finds a repository.

mod change;
mod create;
mod runs;

use quay_api::models::{
    NewOrganizationMirror, OrganizationMirrorRepositoryList, OrganizationMirrorUpdate,
};
use quay_api::server::org_mirror::{
    CancelOrgMirrorSyncPath, CancelOrgMirrorSyncResponse, CreateOrgMirrorConfigPath,
    CreateOrgMirrorConfigResponse, DeleteOrgMirrorConfigPath, DeleteOrgMirrorConfigResponse,
    GetOrgMirrorConfigPath, GetOrgMirrorConfigResponse, ListOrgMirrorRepositoriesPath,
    ListOrgMirrorRepositoriesQuery, ListOrgMirrorRepositoriesResponse, OrgMirrorApi,
    SyncOrgMirrorNowPath, SyncOrgMirrorNowResponse, UpdateOrgMirrorConfigPath,
    UpdateOrgMirrorConfigResponse, VerifyOrgMirrorConnectionPath,
    VerifyOrgMirrorConnectionResponse,
};
use quay_api::server::{Context, Rejection};
use serde_json::json;

use crate::app::App;
use crate::op_context::OpContext;
use crate::outbound::ssrf::{self, HostError};
use crate::storage::{Account, OrganizationMirror};
use crate::views::organization_mirror;

impl OrgMirrorApi for App {
    async fn get_org_mirror_config(
        &self,
        context: Context,
        path: GetOrgMirrorConfigPath,
    ) -> Result<GetOrgMirrorConfigResponse, Rejection> {
        self.read(&context, |op| {
            let name = path.orgname.as_str();
            op.require(op.may_read_namespace_as_admin(name))?;
            let (_, mirror) = existing(op, name)?;
            Ok(GetOrgMirrorConfigResponse::Ok(organization_mirror(mirror)))
        })
    }

    async fn create_org_mirror_config(
        &self,
        context: Context,
        path: CreateOrgMirrorConfigPath,
        body: NewOrganizationMirror,
    ) -> Result<CreateOrgMirrorConfigResponse, Rejection> {
        let name = path.orgname.as_str();
        self.read(&context, |op| create::check(op, name, &body).map(|_| ()))?;
        check_url(self, &body.external_registry_url).await?;
        self.write(&context, |op| create::create(op, name, &body))?;
        Ok(CreateOrgMirrorConfigResponse::Created(String::new()))
    }

    async fn update_org_mirror_config(
        &self,
        context: Context,
        path: UpdateOrgMirrorConfigPath,
        body: OrganizationMirrorUpdate,
    ) -> Result<UpdateOrgMirrorConfigResponse, Rejection> {
        let name = path.orgname.as_str();
        self.read(&context, |op| administered(op, name).map(|_| ()))?;
        if let Some(url) = &body.external_registry_url {
            check_url(self, url).await?;
        }
        self.write(&context, |op| change::change(op, name, &body))?;
        Ok(UpdateOrgMirrorConfigResponse::Ok(String::new()))
    }

    async fn delete_org_mirror_config(
        &self,
        context: Context,
        path: DeleteOrgMirrorConfigPath,
    ) -> Result<DeleteOrgMirrorConfigResponse, Rejection> {
        self.write(&context, |op| {
            let (organization, mirror) = administered(op, path.orgname.as_str())?;
            op.tx.organization_mirror_delete(organization.id)?;
            note(op, "org_mirror_disabled", &organization, &mirror)?;
            Ok(DeleteOrgMirrorConfigResponse::NoContent)
        })
    }

    async fn sync_org_mirror_now(
        &self,
        context: Context,
        path: SyncOrgMirrorNowPath,
    ) -> Result<SyncOrgMirrorNowResponse, Rejection> {
        self.write(&context, |op| {
            let (organization, mut mirror) = administered(op, path.orgname.as_str())?;
            runs::ask_for(&mut mirror, op.now_ms)?;
            op.tx.organization_mirror_set(&mirror)?;
            note(op, "org_mirror_sync_now_requested", &organization, &mirror)?;
            Ok(SyncOrgMirrorNowResponse::NoContent)
        })
    }

    async fn cancel_org_mirror_sync(
        &self,
        context: Context,
        path: CancelOrgMirrorSyncPath,
    ) -> Result<CancelOrgMirrorSyncResponse, Rejection> {
        self.write(&context, |op| {
            let (organization, mut mirror) = administered(op, path.orgname.as_str())?;
            runs::cancel(&mut mirror, op.now_ms)?;
            op.tx.organization_mirror_set(&mirror)?;
            note(op, "org_mirror_sync_cancelled", &organization, &mirror)?;
            Ok(CancelOrgMirrorSyncResponse::NoContent)
        })
    }

    async fn verify_org_mirror_connection(
        &self,
        context: Context,
        path: VerifyOrgMirrorConnectionPath,
    ) -> Result<VerifyOrgMirrorConnectionResponse, Rejection> {
        let name = path.orgname.as_str();
        let (_, mirror) = self.read(&context, |op| administered(op, name))?;
        let allowed = &self.settings.ssrf_allowed_hosts;
        let check = runs::try_out(mirror, allowed).await;
        Ok(VerifyOrgMirrorConnectionResponse::Ok(check))
    }

    async fn list_org_mirror_repositories(
        &self,
        context: Context,
        path: ListOrgMirrorRepositoriesPath,
        query: ListOrgMirrorRepositoriesQuery,
    ) -> Result<ListOrgMirrorRepositoriesResponse, Rejection> {
        self.read(&context, |op| {
            let name = path.orgname.as_str();
            op.require(op.may_read_namespace_as_admin(name))?;
            existing(op, name)?;
            let (page, limit) = runs::page(&query)?;
            let list = OrganizationMirrorRepositoryList::new(Vec::new(), page, limit, 0, false);
            Ok(ListOrgMirrorRepositoriesResponse::Ok(list))
        })
    }
}

/// An organization and how it is mirrored.
fn existing(op: &OpContext<'_>, name: &str) -> Result<(Account, OrganizationMirror), Rejection> {
    let organization = op.tx.organization_fetch(name)?;
    let organization = organization.ok_or_else(Rejection::not_found)?;
    let mirror = op.tx.organization_mirror_fetch(organization.id)?;
    Ok((organization, mirror.ok_or_else(Rejection::not_found)?))
}

/// The same, for who may change it.
fn administered(
    op: &OpContext<'_>,
    name: &str,
) -> Result<(Account, OrganizationMirror), Rejection> {
    op.require(op.may_administer_namespace(name))?;
    existing(op, name)
}

/// Looks at where the images would come from, between two transactions.
async fn check_url(app: &App, url: &str) -> Result<(), Rejection> {
    let checked = ssrf::check_url(url, &app.settings.ssrf_allowed_hosts).await;
    checked.map_err(|error| {
        Rejection::invalid_request(match error {
            HostError::Blocked => "The provided registry URL is not allowed".to_owned(),
            HostError::Invalid(text) => text,
        })
    })
}

/// What is mirrored, in one text.
fn reference(mirror: &OrganizationMirror) -> String {
    format!("{}/{}", mirror.registry_url, mirror.external_namespace)
}

fn note(
    op: &OpContext<'_>,
    kind: &str,
    organization: &Account,
    mirror: &OrganizationMirror,
) -> Result<(), Rejection> {
    let metadata = json!({ "external_reference": reference(mirror) });
    Ok(op.log(kind, Some(organization.id), metadata)?)
}
