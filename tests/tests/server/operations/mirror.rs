//! Owns the operations of tag `mirror`.

use quay_api::models;
use quay_api::server::mirror::*;
use quay_api::server::{Context, Refusal};

use crate::stand::{Seen, Stand};

implement! {
    MirrorApi {
        sync_now path SyncNowPath { repository } => SyncNowReply[204 NoContent];
        sync_cancel path SyncCancelPath { repository } => SyncCancelReply[204 NoContent];
        get_repo_mirror_config path GetRepoMirrorConfigPath { repository }
            => GetRepoMirrorConfigReply[200 Ok(_)];
        create_repo_mirror_config path CreateRepoMirrorConfigPath { repository }
            body [models::NewRepositoryMirror] => CreateRepoMirrorConfigReply[201 Created(_)];
        change_repo_mirror_config path ChangeRepoMirrorConfigPath { repository }
            body [models::RepositoryMirrorUpdate] => ChangeRepoMirrorConfigReply[201 Created(_)];
    }
}
