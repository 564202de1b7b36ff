//! Owns the operations of tag `tag`. Nothing is ever pushed here, so no repository has a tag.

use quay_api::models::{TagChange, TagExpiry, TagPage, TagRestoration};
use quay_api::server::tag::{
    ChangeTagPath, ChangeTagResponse, DeleteFullTagPath, DeleteFullTagResponse,
    GetTagPullStatisticsPath, GetTagPullStatisticsResponse, ListRepoTagsPath, ListRepoTagsQuery,
    ListRepoTagsResponse, RemoveTagFromTimemachinePath, RemoveTagFromTimemachineResponse,
    RestoreTagPath, RestoreTagResponse, TagApi,
};
use quay_api::server::{Context, Rejection};

use crate::app::App;
use crate::domain::names;
use crate::storage::RepositoryRole;

/// What the server says of the name of a tag that it refuses.
const INVALID_TAG: &str = "Invalid tag: must match [A-Za-z0-9_.-], NOT start with \".\" or \"-\", \
    and can contain 1-128 characters";

/// What the server says of a filter that it cannot read.
const INVALID_FILTER: &str = "Unsupported syntax for filter_tag_name. Expected \
    <operation>:<tag_name> where <operation>can be 'like' or 'eq'.";

impl TagApi for App {
    async fn list_repo_tags(
        &self,
        context: Context,
        path: ListRepoTagsPath,
        query: ListRepoTagsQuery,
    ) -> Result<ListRepoTagsResponse, Rejection> {
        self.read(&context, |op| {
            op.require_repository_reader(&path.repository)?;
            let filter = query.filter_tag_name.as_deref().unwrap_or_default();
            if !filter.is_empty() && !filter.contains(':') {
                return Err(Rejection::message(400, INVALID_FILTER));
            }
            let page = query.page.unwrap_or(1).max(1);
            Ok(ListRepoTagsResponse::Ok(TagPage::new(
                Vec::new(),
                page,
                false,
            )))
        })
    }

    async fn change_tag(
        &self,
        context: Context,
        path: ChangeTagPath,
        body: TagChange,
    ) -> Result<ChangeTagResponse, Rejection> {
        if !names::is_tag(path.tag.as_str()) {
            return Err(Rejection::message(400, INVALID_TAG));
        }
        self.read(&context, |op| {
            op.find_repository(&path.repository)?;
            let immutable = body
                .immutable
                .filter(|_| op.settings.features.immutable_tags);
            // All of these need a tag or a manifest that is there.
            if !body.expiration.is_absent()
                || immutable.is_some()
                || !body.manifest_digest.is_absent()
            {
                return Err(Rejection::not_found());
            }
            Ok(ChangeTagResponse::Created("Updated".to_owned()))
        })
    }

    async fn delete_full_tag(
        &self,
        context: Context,
        path: DeleteFullTagPath,
    ) -> Result<DeleteFullTagResponse, Rejection> {
        self.read(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            op.require_changeable_repository(namespace, name, RepositoryRole::Write)?;
            Err(Rejection::not_found())
        })
    }

    async fn restore_tag(
        &self,
        context: Context,
        path: RestoreTagPath,
        _body: TagRestoration,
    ) -> Result<RestoreTagResponse, Rejection> {
        self.read(&context, |op| {
            op.find_repository(&path.repository)?;
            Err(Rejection::not_found())
        })
    }

    async fn remove_tag_from_timemachine(
        &self,
        context: Context,
        path: RemoveTagFromTimemachinePath,
        body: TagExpiry,
    ) -> Result<RemoveTagFromTimemachineResponse, Rejection> {
        self.read(&context, |op| {
            op.find_repository(&path.repository)?;
            if !body.is_alive.unwrap_or(false) && body.manifest_digest.is_none() {
                return Err(Rejection::invalid_request(
                    "manifest_digest required when is_alive set to false",
                ));
            }
            Err(Rejection::not_found())
        })
    }

    async fn get_tag_pull_statistics(
        &self,
        context: Context,
        path: GetTagPullStatisticsPath,
    ) -> Result<GetTagPullStatisticsResponse, Rejection> {
        self.read(&context, |op| {
            op.require_repository_reader(&path.repository)?;
            Err(Rejection::not_found())
        })
    }
}
