//! Owns the operations of tag `build`.

mod request;

use crate::domain::repositories;
use quay_api::RepositoryName;
use quay_api::models::{
    BuildLogPage, FileDrop, FileDropRequest, RepositoryBuildList, RepositoryBuildRequest,
};
use quay_api::server::build::{
    BuildApi, CancelRepoBuildPath, CancelRepoBuildResponse, GetFiledropUrlResponse,
    GetRepoBuildLogsPath, GetRepoBuildLogsQuery, GetRepoBuildLogsResponse, GetRepoBuildPath,
    GetRepoBuildResponse, GetRepoBuildStatusPath, GetRepoBuildStatusResponse, GetRepoBuildsPath,
    GetRepoBuildsQuery, GetRepoBuildsResponse, RequestRepoBuildPath, RequestRepoBuildResponse,
};
use quay_api::server::{Context, Rejection};
use serde_json::json;

use crate::app::App;
use crate::crypto::random;
use crate::op_context::OpContext;
use crate::storage::{Build, RepositoryRole};
use crate::views;

/// The years 1 to 9999, in seconds: what the server can read as a moment.
const MOMENTS: std::ops::RangeInclusive<i64> = -62_135_596_800..=253_402_300_799;

impl BuildApi for App {
    async fn get_repo_builds(
        &self,
        context: Context,
        path: GetRepoBuildsPath,
        query: GetRepoBuildsQuery,
    ) -> Result<GetRepoBuildsResponse, Rejection> {
        self.read(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            op.require(op.may_read_repository(namespace, name))?;
            let since = query.since.unwrap_or(*MOMENTS.start());
            if !MOMENTS.contains(&since) {
                return Err(crate::responses::crash());
            }
            let limit = query.limit.unwrap_or(5);
            let builds = op
                .tx
                .build_list_by_repository(namespace, name, since * 1000, limit)?;
            let builds: Result<Vec<_>, _> =
                builds.iter().map(|build| views::build(op, build)).collect();
            Ok(GetRepoBuildsResponse::Ok(RepositoryBuildList::new(builds?)))
        })
    }

    async fn request_repo_build(
        &self,
        context: Context,
        path: RequestRepoBuildPath,
        body: RepositoryBuildRequest,
    ) -> Result<RequestRepoBuildResponse, Rejection> {
        self.write(&context, |op| {
            let build = request::queue(op, &path.repository, &body)?;
            Ok(RequestRepoBuildResponse::Created(views::build(op, &build)?))
        })
    }

    async fn get_repo_build(
        &self,
        context: Context,
        path: GetRepoBuildPath,
    ) -> Result<GetRepoBuildResponse, Rejection> {
        self.read(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            op.require(op.may_read_repository(namespace, name))?;
            let build = op.tx.build_fetch(path.build_uuid.as_str())?;
            let build = own(build, &path.repository)?;
            Ok(GetRepoBuildResponse::Ok(views::build(op, &build)?))
        })
    }

    async fn cancel_repo_build(
        &self,
        context: Context,
        path: CancelRepoBuildPath,
    ) -> Result<CancelRepoBuildResponse, Rejection> {
        self.write(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            op.require_changeable_repository(namespace, name, RepositoryRole::Admin)?;
            let uuid = path.build_uuid.as_str();
            let build = own(op.tx.build_fetch(uuid)?, &path.repository)?;
            if !op.tx.build_cancel(build.id)? {
                return Err(Rejection::invalid_request(
                    "Build is currently running or has finished",
                ));
            }
            let repository = op.find_repository(&path.repository)?;
            repositories::log(
                op,
                "cancel_build",
                &repository,
                json!({ "build_uuid": uuid }),
            )?;
            Ok(CancelRepoBuildResponse::Created("Okay".to_owned()))
        })
    }

    async fn get_repo_build_status(
        &self,
        context: Context,
        path: GetRepoBuildStatusPath,
    ) -> Result<GetRepoBuildStatusResponse, Rejection> {
        self.read(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            op.require(op.may_read_repository(namespace, name))?;
            let build = located(op, path.build_uuid.as_str())?;
            let build = own(Some(build), &path.repository)?;
            Ok(GetRepoBuildStatusResponse::Ok(views::build(op, &build)?))
        })
    }

    async fn get_repo_build_logs(
        &self,
        context: Context,
        path: GetRepoBuildLogsPath,
        query: GetRepoBuildLogsQuery,
    ) -> Result<GetRepoBuildLogsResponse, Rejection> {
        self.read(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            op.require(op.may_read_repository(namespace, name))?;
            let reads_logs = op.settings.features.reader_build_logs || op.is_global_readonly();
            if !reads_logs {
                let role = RepositoryRole::Write;
                op.require(op.has_repository_role(namespace, name, role))?;
            }
            let build = located(op, path.build_uuid.as_str())?;
            own(Some(build), &path.repository)?;
            // Nobody builds, so nobody writes.
            let page = BuildLogPage::new(query.start.unwrap_or(0), 0, Vec::new());
            Ok(GetRepoBuildLogsResponse::Ok(page.into()))
        })
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

/// A build, where it is one of that repository.
fn own(build: Option<Build>, repository: &RepositoryName) -> Result<Build, Rejection> {
    let of = |build: &Build| {
        build.namespace == repository.namespace() && build.repository == repository.name()
    };
    build.filter(of).ok_or_else(Rejection::not_found)
}

/// The build of that UUID; the server says otherwise here where there is none.
fn located(op: &OpContext<'_>, uuid: &str) -> Result<Build, Rejection> {
    let build = op.tx.build_fetch(uuid)?;
    build.ok_or_else(|| Rejection::message(400, format!("Unable to locate a build by id: {uuid}")))
}
