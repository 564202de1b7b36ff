//! The operations of tag `org_mirror`. The sandbox starts no runs, so none finds a repository.

mod changes;
mod creation;
mod mirrors;
mod runs;

use quay_api::models::{NewOrganizationMirror, OrganizationMirrorUpdate};
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

use crate::app::App;

impl OrgMirrorApi for App {
    async fn get_org_mirror_config(
        &self,
        context: Context,
        path: GetOrgMirrorConfigPath,
    ) -> Result<GetOrgMirrorConfigResponse, Rejection> {
        self.read(&context, |op| mirrors::get(op, path.orgname.as_str()))
            .await
            .map(GetOrgMirrorConfigResponse::Ok)
    }

    async fn create_org_mirror_config(
        &self,
        context: Context,
        path: CreateOrgMirrorConfigPath,
        body: NewOrganizationMirror,
    ) -> Result<CreateOrgMirrorConfigResponse, Rejection> {
        creation::create(self, &context, path.orgname.as_str(), &body).await?;
        Ok(CreateOrgMirrorConfigResponse::Created(String::new()))
    }

    async fn update_org_mirror_config(
        &self,
        context: Context,
        path: UpdateOrgMirrorConfigPath,
        body: OrganizationMirrorUpdate,
    ) -> Result<UpdateOrgMirrorConfigResponse, Rejection> {
        changes::change(self, &context, path.orgname.as_str(), &body).await?;
        Ok(UpdateOrgMirrorConfigResponse::Ok(String::new()))
    }

    async fn delete_org_mirror_config(
        &self,
        context: Context,
        path: DeleteOrgMirrorConfigPath,
    ) -> Result<DeleteOrgMirrorConfigResponse, Rejection> {
        self.write(&context, |op| mirrors::delete(op, path.orgname.as_str()))
            .await?;
        Ok(DeleteOrgMirrorConfigResponse::NoContent)
    }

    async fn sync_org_mirror_now(
        &self,
        context: Context,
        path: SyncOrgMirrorNowPath,
    ) -> Result<SyncOrgMirrorNowResponse, Rejection> {
        self.write(&context, |op| mirrors::sync_now(op, path.orgname.as_str()))
            .await?;
        Ok(SyncOrgMirrorNowResponse::NoContent)
    }

    async fn cancel_org_mirror_sync(
        &self,
        context: Context,
        path: CancelOrgMirrorSyncPath,
    ) -> Result<CancelOrgMirrorSyncResponse, Rejection> {
        self.write(&context, |op| {
            mirrors::cancel_sync(op, path.orgname.as_str())
        })
        .await?;
        Ok(CancelOrgMirrorSyncResponse::NoContent)
    }

    async fn verify_org_mirror_connection(
        &self,
        context: Context,
        path: VerifyOrgMirrorConnectionPath,
    ) -> Result<VerifyOrgMirrorConnectionResponse, Rejection> {
        let check = mirrors::verify_connection(self, &context, path.orgname.as_str()).await?;
        Ok(VerifyOrgMirrorConnectionResponse::Ok(check))
    }

    async fn list_org_mirror_repositories(
        &self,
        context: Context,
        path: ListOrgMirrorRepositoriesPath,
        query: ListOrgMirrorRepositoriesQuery,
    ) -> Result<ListOrgMirrorRepositoriesResponse, Rejection> {
        self.read(&context, |op| {
            mirrors::list_repositories(op, path.orgname.as_str(), &query)
        })
        .await
        .map(ListOrgMirrorRepositoriesResponse::Ok)
    }
}
