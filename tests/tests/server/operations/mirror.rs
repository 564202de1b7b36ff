//! The operations of the tag `mirror`.

use quay_api::models;
use quay_api::server::mirror::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    MirrorApi {
        sync_now path SyncNowPath { repository } => SyncNowResponse[204 NoContent];
        sync_cancel path SyncCancelPath { repository } => SyncCancelResponse[204 NoContent];
        get_repo_mirror_config path GetRepoMirrorConfigPath { repository }
            => GetRepoMirrorConfigResponse[200 Ok(_)];
        create_repo_mirror_config path CreateRepoMirrorConfigPath { repository }
            body [models::NewRepositoryMirror] => CreateRepoMirrorConfigResponse[201 Created(_)];
        change_repo_mirror_config path ChangeRepoMirrorConfigPath { repository }
            body [models::RepositoryMirrorUpdate] => ChangeRepoMirrorConfigResponse[201 Created(_)];
    }
}
