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

use crate::session::Session;
use crate::state::Quay;
use crate::storage::{Account, OrganizationMirror};
use crate::views::organization_mirror;

impl OrgMirrorApi for Quay {
    async fn get_org_mirror_config(
        &self,
        context: Context,
        path: GetOrgMirrorConfigPath,
    ) -> Result<GetOrgMirrorConfigResponse, Rejection> {
        self.read(&context, |session| {
            let name = path.orgname.as_str();
            session.require(session.may_read_namespace_as_admin(name))?;
            let (_, mirror) = existing(session, name)?;
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
        self.read(&context, |session| {
            create::check(session, name, &body).map(|_| ())
        })?;
        check_url(self, &body.external_registry_url).await?;
        self.write(&context, |session| create::create(session, name, &body))?;
        Ok(CreateOrgMirrorConfigResponse::Created(String::new()))
    }

    async fn update_org_mirror_config(
        &self,
        context: Context,
        path: UpdateOrgMirrorConfigPath,
        body: OrganizationMirrorUpdate,
    ) -> Result<UpdateOrgMirrorConfigResponse, Rejection> {
        let name = path.orgname.as_str();
        self.read(&context, |session| administered(session, name).map(|_| ()))?;
        if let Some(url) = &body.external_registry_url {
            check_url(self, url).await?;
        }
        self.write(&context, |session| change::change(session, name, &body))?;
        Ok(UpdateOrgMirrorConfigResponse::Ok(String::new()))
    }

    async fn delete_org_mirror_config(
        &self,
        context: Context,
        path: DeleteOrgMirrorConfigPath,
    ) -> Result<DeleteOrgMirrorConfigResponse, Rejection> {
        self.write(&context, |session| {
            let (organization, mirror) = administered(session, path.orgname.as_str())?;
            session.tx.delete_organization_mirror(organization.id)?;
            note(session, "org_mirror_disabled", &organization, &mirror)?;
            Ok(DeleteOrgMirrorConfigResponse::NoContent)
        })
    }

    async fn sync_org_mirror_now(
        &self,
        context: Context,
        path: SyncOrgMirrorNowPath,
    ) -> Result<SyncOrgMirrorNowResponse, Rejection> {
        self.write(&context, |session| {
            let (organization, mut mirror) = administered(session, path.orgname.as_str())?;
            runs::ask_for(&mut mirror, session.now_ms)?;
            session.tx.set_organization_mirror(&mirror)?;
            note(
                session,
                "org_mirror_sync_now_requested",
                &organization,
                &mirror,
            )?;
            Ok(SyncOrgMirrorNowResponse::NoContent)
        })
    }

    async fn cancel_org_mirror_sync(
        &self,
        context: Context,
        path: CancelOrgMirrorSyncPath,
    ) -> Result<CancelOrgMirrorSyncResponse, Rejection> {
        self.write(&context, |session| {
            let (organization, mut mirror) = administered(session, path.orgname.as_str())?;
            runs::cancel(&mut mirror, session.now_ms)?;
            session.tx.set_organization_mirror(&mirror)?;
            note(session, "org_mirror_sync_cancelled", &organization, &mirror)?;
            Ok(CancelOrgMirrorSyncResponse::NoContent)
        })
    }

    async fn verify_org_mirror_connection(
        &self,
        context: Context,
        path: VerifyOrgMirrorConnectionPath,
    ) -> Result<VerifyOrgMirrorConnectionResponse, Rejection> {
        let name = path.orgname.as_str();
        let (_, mirror) = self.read(&context, |session| administered(session, name))?;
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
        self.read(&context, |session| {
            let name = path.orgname.as_str();
            session.require(session.may_read_namespace_as_admin(name))?;
            existing(session, name)?;
            let (page, limit) = runs::page(&query)?;
            let list = OrganizationMirrorRepositoryList::new(Vec::new(), page, limit, 0, false);
            Ok(ListOrgMirrorRepositoriesResponse::Ok(list))
        })
    }
}

/// An organization and how it is mirrored.
fn existing(session: &Session<'_>, name: &str) -> Result<(Account, OrganizationMirror), Rejection> {
    let organization = session.tx.organization(name)?;
    let organization = organization.ok_or_else(Rejection::not_found)?;
    let mirror = session.tx.organization_mirror(organization.id)?;
    Ok((organization, mirror.ok_or_else(Rejection::not_found)?))
}

/// The same, for who may change it.
fn administered(
    session: &Session<'_>,
    name: &str,
) -> Result<(Account, OrganizationMirror), Rejection> {
    session.require(session.may_administer_namespace(name))?;
    existing(session, name)
}

/// Looks at where the images would come from, between two transactions.
async fn check_url(quay: &Quay, url: &str) -> Result<(), Rejection> {
    let checked = crate::ssrf::check_url(url, &quay.settings.ssrf_allowed_hosts).await;
    checked.map_err(|error| {
        Rejection::invalid_request(match error {
            crate::ssrf::AddressError::Blocked(_) => {
                "The provided registry URL is not allowed".to_owned()
            }
            crate::ssrf::AddressError::Invalid(text) => text,
        })
    })
}

/// What is mirrored, in one text.
fn reference(mirror: &OrganizationMirror) -> String {
    format!("{}/{}", mirror.registry_url, mirror.external_namespace)
}

fn note(
    session: &Session<'_>,
    kind: &str,
    organization: &Account,
    mirror: &OrganizationMirror,
) -> Result<(), Rejection> {
    let metadata = json!({ "external_reference": reference(mirror) });
    Ok(session.log(kind, Some(organization.id), metadata)?)
}
