//! The operations of the tag `tag`.

use quay_api::models;
use quay_api::server::tag::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    TagApi {
        list_repo_tags path ListRepoTagsPath { repository }
            query ListRepoTagsQuery { specific_tag, filter_tag_name, limit, page, only_active_tags }
            => ListRepoTagsResponse[200 Ok(_)];
        change_tag path ChangeTagPath { repository, tag } body [models::TagChange]
            => ChangeTagResponse[201 Created(_)];
        delete_full_tag path DeleteFullTagPath { repository, tag }
            => DeleteFullTagResponse[204 NoContent];
        restore_tag path RestoreTagPath { repository, tag } body [models::TagRestoration]
            => RestoreTagResponse[200 Ok(_)];
        remove_tag_from_timemachine path RemoveTagFromTimemachinePath { repository, tag }
            body [models::TagExpiry] => RemoveTagFromTimemachineResponse[200 Ok(_)];
        get_tag_pull_statistics path GetTagPullStatisticsPath { repository, tag }
            => GetTagPullStatisticsResponse[200 Ok(_)];
    }
}
