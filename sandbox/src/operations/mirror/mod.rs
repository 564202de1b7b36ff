//! The operations of tag `mirror`. [`mirroring`](crate::mirroring) copies the images.

mod changes;
mod creation;
mod journal;
mod mirrors;

use quay_api::models::{NewRepositoryMirror, RepositoryMirrorUpdate};
use quay_api::server::mirror::{
    ChangeRepoMirrorConfigPath, ChangeRepoMirrorConfigResponse, CreateRepoMirrorConfigPath,
    CreateRepoMirrorConfigResponse, GetRepoMirrorConfigPath, GetRepoMirrorConfigResponse,
    MirrorApi, SyncCancelPath, SyncCancelResponse, SyncNowPath, SyncNowResponse,
};
use quay_api::server::{Context, Rejection};

use crate::app::App;

impl MirrorApi for App {
    async fn sync_now(
        &self,
        context: Context,
        path: SyncNowPath,
    ) -> Result<SyncNowResponse, Rejection> {
        self.write(&context, |op| {
            mirrors::sync_now(op, &context, &path.repository)
        })
        .await?;
        self.mirrors_asked.notify_one();
        Ok(SyncNowResponse::NoContent)
    }

    async fn sync_cancel(
        &self,
        context: Context,
        path: SyncCancelPath,
    ) -> Result<SyncCancelResponse, Rejection> {
        self.write(&context, |op| {
            mirrors::cancel_sync(op, &context, &path.repository)
        })
        .await?;
        Ok(SyncCancelResponse::NoContent)
    }

    async fn get_repo_mirror_config(
        &self,
        context: Context,
        path: GetRepoMirrorConfigPath,
    ) -> Result<GetRepoMirrorConfigResponse, Rejection> {
        self.read(&context, |op| mirrors::get(op, &path.repository))
            .await
            .map(GetRepoMirrorConfigResponse::Ok)
    }

    async fn create_repo_mirror_config(
        &self,
        context: Context,
        path: CreateRepoMirrorConfigPath,
        body: NewRepositoryMirror,
    ) -> Result<CreateRepoMirrorConfigResponse, Rejection> {
        creation::create(self, &context, &path.repository, &body).await?;
        Ok(CreateRepoMirrorConfigResponse::Created(String::new()))
    }

    async fn change_repo_mirror_config(
        &self,
        context: Context,
        path: ChangeRepoMirrorConfigPath,
        body: RepositoryMirrorUpdate,
    ) -> Result<ChangeRepoMirrorConfigResponse, Rejection> {
        changes::change(self, &context, &path.repository, &body).await?;
        Ok(ChangeRepoMirrorConfigResponse::Created(String::new()))
    }
}
