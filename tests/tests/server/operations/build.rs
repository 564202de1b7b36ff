//! Owns the operations of tag `build`.

use quay_api::models;
use quay_api::server::build::*;
use quay_api::server::{Context, Refusal};

use crate::stand::{Seen, Stand};

implement! {
    BuildApi {
        get_repo_builds path GetRepoBuildsPath { repository }
            query GetRepoBuildsQuery { limit, since } => GetRepoBuildsReply[200 Ok(_)];
        request_repo_build path RequestRepoBuildPath { repository }
            body [models::RepositoryBuildRequest] => RequestRepoBuildReply[201 Created(_)];
        get_repo_build path GetRepoBuildPath { repository, build_uuid }
            => GetRepoBuildReply[200 Ok(_)];
        cancel_repo_build path CancelRepoBuildPath { repository, build_uuid }
            => CancelRepoBuildReply[201 Created(_)];
        get_repo_build_status path GetRepoBuildStatusPath { repository, build_uuid }
            => GetRepoBuildStatusReply[200 Ok(_)];
        get_repo_build_logs path GetRepoBuildLogsPath { repository, build_uuid }
            query GetRepoBuildLogsQuery { start } => GetRepoBuildLogsReply[200 Ok(_)];
        get_filedrop_url body [models::FileDropRequest] => GetFiledropUrlReply[200 Ok(_)];
    }
}
