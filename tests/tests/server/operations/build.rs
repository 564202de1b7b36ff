//! The operations of the tag `build`.

use quay_api::models;
use quay_api::server::build::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    BuildApi {
        get_repo_builds path GetRepoBuildsPath { repository }
            query GetRepoBuildsQuery { limit, since } => GetRepoBuildsResponse[200 Ok(_)];
        request_repo_build path RequestRepoBuildPath { repository }
            body [models::RepositoryBuildRequest] => RequestRepoBuildResponse[201 Created { location }];
        get_repo_build path GetRepoBuildPath { repository, build_uuid }
            => GetRepoBuildResponse[200 Ok(_)];
        cancel_repo_build path CancelRepoBuildPath { repository, build_uuid }
            => CancelRepoBuildResponse[201 Created(_)];
        get_repo_build_status path GetRepoBuildStatusPath { repository, build_uuid }
            => GetRepoBuildStatusResponse[200 Ok(_)];
        get_repo_build_logs path GetRepoBuildLogsPath { repository, build_uuid }
            query GetRepoBuildLogsQuery { start } => GetRepoBuildLogsResponse[200 Ok(_)];
        get_filedrop_url body [models::FileDropRequest] => GetFiledropUrlResponse[200 Ok(_)];
    }
}
