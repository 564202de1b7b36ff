//! The operations of tag `tag`. Nothing can be pushed, so no repository has a tag.

use quay_api::RepositoryName;
use quay_api::models::{self, TagChange, TagExpiry, TagPage, TagRestoration};
use quay_api::server::tag::{
    ChangeTagPath, ChangeTagResponse, DeleteFullTagPath, DeleteFullTagResponse,
    GetTagPullStatisticsPath, GetTagPullStatisticsResponse, ListRepoTagsPath, ListRepoTagsQuery,
    ListRepoTagsResponse, RemoveTagFromTimemachinePath, RemoveTagFromTimemachineResponse,
    RestoreTagPath, RestoreTagResponse, TagApi,
};
use quay_api::server::{Context, Rejection};

use crate::app::App;
use crate::domain::names;
use crate::op_context::OpContext;
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
        self.read(&context, |op| list(op, &path.repository, &query))
            .await
            .map(ListRepoTagsResponse::Ok)
    }

    async fn change_tag(
        &self,
        context: Context,
        path: ChangeTagPath,
        body: TagChange,
    ) -> Result<ChangeTagResponse, Rejection> {
        let tag = path.tag.as_str();
        self.read(&context, |op| change(op, &path.repository, tag, &body))
            .await?;
        Ok(ChangeTagResponse::Created("Updated".to_owned()))
    }

    async fn delete_full_tag(
        &self,
        context: Context,
        path: DeleteFullTagPath,
    ) -> Result<DeleteFullTagResponse, Rejection> {
        self.read(&context, |op| delete(op, &path.repository)).await
    }

    async fn restore_tag(
        &self,
        context: Context,
        path: RestoreTagPath,
        body: TagRestoration,
    ) -> Result<RestoreTagResponse, Rejection> {
        self.read(&context, |op| restore(op, &path.repository, &body))
            .await
    }

    async fn remove_tag_from_timemachine(
        &self,
        context: Context,
        path: RemoveTagFromTimemachinePath,
        body: TagExpiry,
    ) -> Result<RemoveTagFromTimemachineResponse, Rejection> {
        self.read(&context, |op| expire(op, &path.repository, &body))
            .await
    }

    async fn get_tag_pull_statistics(
        &self,
        context: Context,
        path: GetTagPullStatisticsPath,
    ) -> Result<GetTagPullStatisticsResponse, Rejection> {
        self.read(&context, |op| get_pull_statistics(op, &path.repository))
            .await
    }
}

fn list(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    query: &ListRepoTagsQuery,
) -> Result<models::TagPage, Rejection> {
    op.require_repository_reader(repository)?;
    let filter = query.filter_tag_name.as_deref().unwrap_or_default();
    if !filter.is_empty() && !filter.contains(':') {
        return Err(Rejection::message(400, INVALID_FILTER));
    }
    let page = query.page.max(1);
    Ok(TagPage::new(Vec::new(), page, false))
}

fn change(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    tag: &str,
    body: &TagChange,
) -> Result<(), Rejection> {
    if !names::is_tag(tag) {
        return Err(Rejection::message(400, INVALID_TAG));
    }
    op.find_repository(repository)?;
    let immutable = body
        .immutable
        .filter(|_| op.settings.features.immutable_tags);
    // All of these need a tag or a manifest that is there.
    if !body.expiration.is_absent() || immutable.is_some() || !body.manifest_digest.is_absent() {
        return Err(Rejection::not_found());
    }
    Ok(())
}

fn delete(
    op: &OpContext<'_>,
    repository: &RepositoryName,
) -> Result<DeleteFullTagResponse, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    op.require_changeable_repository(namespace, name, RepositoryRole::Write)?;
    Err(Rejection::not_found())
}

fn restore(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    body: &TagRestoration,
) -> Result<RestoreTagResponse, Rejection> {
    op.find_repository(repository)?;
    if body.manifest_digest.is_none() {
        return Err(Rejection::invalid_request("Missing manifest_digest"));
    }
    Err(Rejection::not_found())
}

fn expire(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    body: &TagExpiry,
) -> Result<RemoveTagFromTimemachineResponse, Rejection> {
    op.find_repository(repository)?;
    if !body.is_alive.unwrap_or(false) && body.manifest_digest.is_none() {
        return Err(Rejection::invalid_request(
            "manifest_digest required when is_alive set to false",
        ));
    }
    Err(Rejection::not_found())
}

fn get_pull_statistics(
    op: &OpContext<'_>,
    repository: &RepositoryName,
) -> Result<GetTagPullStatisticsResponse, Rejection> {
    op.require_repository_reader(repository)?;
    Err(Rejection::not_found())
}
