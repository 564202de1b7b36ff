//! The operations of tag `build`.

mod builds;
mod request;

use quay_api::models::{FileDrop, FileDropRequest, RepositoryBuildRequest};
use quay_api::server::build::{
    BuildApi, CancelRepoBuildPath, CancelRepoBuildResponse, GetFiledropUrlResponse,
    GetRepoBuildLogsPath, GetRepoBuildLogsQuery, GetRepoBuildLogsResponse, GetRepoBuildPath,
    GetRepoBuildResponse, GetRepoBuildStatusPath, GetRepoBuildStatusResponse, GetRepoBuildsPath,
    GetRepoBuildsQuery, GetRepoBuildsResponse, RequestRepoBuildPath, RequestRepoBuildResponse,
};
use quay_api::server::{Context, Rejection};

use crate::app::App;
use crate::crypto::random;

impl BuildApi for App {
    async fn get_repo_builds(
        &self,
        context: Context,
        path: GetRepoBuildsPath,
        query: GetRepoBuildsQuery,
    ) -> Result<GetRepoBuildsResponse, Rejection> {
        self.read(&context, |op| builds::list(op, &path.repository, &query))
            .await
            .map(GetRepoBuildsResponse::Ok)
    }

    async fn request_repo_build(
        &self,
        context: Context,
        path: RequestRepoBuildPath,
        body: RepositoryBuildRequest,
    ) -> Result<RequestRepoBuildResponse, Rejection> {
        let queued = self.write(&context, |op| {
            request::queue(op, &path.repository, &body, &context.base_url)
        });
        let build = queued.await?;
        // The path alone, without the address of the server: endpoints/api/build.py:348 at
        // ffba0c70e2d8, recorded in the set `body-repo`.
        let (repository, id) = (path.repository.as_str(), &build.id);
        let location = format!("/api/v1/repository/{repository}/build/{id}/status");
        Ok(RequestRepoBuildResponse::Created {
            body: build,
            location,
        })
    }

    async fn get_repo_build(
        &self,
        context: Context,
        path: GetRepoBuildPath,
    ) -> Result<GetRepoBuildResponse, Rejection> {
        self.read(&context, |op| {
            builds::get(op, &path.repository, path.build_uuid.as_str())
        })
        .await
        .map(GetRepoBuildResponse::Ok)
    }

    async fn cancel_repo_build(
        &self,
        context: Context,
        path: CancelRepoBuildPath,
    ) -> Result<CancelRepoBuildResponse, Rejection> {
        self.write(&context, |op| {
            builds::cancel(op, &path.repository, path.build_uuid.as_str())
        })
        .await?;
        Ok(CancelRepoBuildResponse::Created("Okay".to_owned()))
    }

    async fn get_repo_build_status(
        &self,
        context: Context,
        path: GetRepoBuildStatusPath,
    ) -> Result<GetRepoBuildStatusResponse, Rejection> {
        self.read(&context, |op| {
            builds::get_status(op, &path.repository, path.build_uuid.as_str())
        })
        .await
        .map(GetRepoBuildStatusResponse::Ok)
    }

    async fn get_repo_build_logs(
        &self,
        context: Context,
        path: GetRepoBuildLogsPath,
        query: GetRepoBuildLogsQuery,
    ) -> Result<GetRepoBuildLogsResponse, Rejection> {
        self.read(&context, |op| {
            builds::get_logs(op, &path.repository, path.build_uuid.as_str(), &query)
        })
        .await
        .map(GetRepoBuildLogsResponse::Ok)
    }

    async fn get_filedrop_url(
        &self,
        context: Context,
        _body: FileDropRequest,
    ) -> Result<GetFiledropUrlResponse, Rejection> {
        let file = random::uuid();
        let url = format!("{}/userfiles/{file}", context.base_url);
        Ok(GetFiledropUrlResponse::Ok(FileDrop::new(url, file)))
    }
}
