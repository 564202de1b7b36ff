//! The operations of tag `tag`.

mod changes;
mod list;
mod statistics;

use quay_api::models::{TagChange, TagExpiry, TagRestoration};
use quay_api::server::tag::{
    ChangeTagPath, ChangeTagResponse, DeleteFullTagPath, DeleteFullTagResponse,
    GetTagPullStatisticsPath, GetTagPullStatisticsResponse, ListRepoTagsPath, ListRepoTagsQuery,
    ListRepoTagsResponse, RemoveTagFromTimemachinePath, RemoveTagFromTimemachineResponse,
    RestoreTagPath, RestoreTagResponse, TagApi,
};
use quay_api::server::{Context, Rejection};

use crate::app::App;

impl TagApi for App {
    async fn list_repo_tags(
        &self,
        context: Context,
        path: ListRepoTagsPath,
        query: ListRepoTagsQuery,
    ) -> Result<ListRepoTagsResponse, Rejection> {
        self.read(&context, |op| list::list(op, &path.repository, &query))
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
        self.write(&context, |op| {
            changes::change(op, &path.repository, tag, &body)
        })
        .await?;
        Ok(ChangeTagResponse::Created("Updated".to_owned()))
    }

    async fn delete_full_tag(
        &self,
        context: Context,
        path: DeleteFullTagPath,
    ) -> Result<DeleteFullTagResponse, Rejection> {
        self.write(&context, |op| {
            changes::delete(op, &path.repository, path.tag.as_str())
        })
        .await?;
        Ok(DeleteFullTagResponse::NoContent)
    }

    async fn restore_tag(
        &self,
        context: Context,
        path: RestoreTagPath,
        body: TagRestoration,
    ) -> Result<RestoreTagResponse, Rejection> {
        self.write(&context, |op| {
            changes::restore(op, &path.repository, path.tag.as_str(), &body)
        })
        .await
        .map(RestoreTagResponse::Ok)
    }

    async fn remove_tag_from_timemachine(
        &self,
        context: Context,
        path: RemoveTagFromTimemachinePath,
        body: TagExpiry,
    ) -> Result<RemoveTagFromTimemachineResponse, Rejection> {
        self.write(&context, |op| {
            changes::remove_for_good(op, &path.repository, path.tag.as_str(), &body)
        })
        .await?;
        Ok(RemoveTagFromTimemachineResponse::Ok(String::new()))
    }

    async fn get_tag_pull_statistics(
        &self,
        context: Context,
        path: GetTagPullStatisticsPath,
    ) -> Result<GetTagPullStatisticsResponse, Rejection> {
        self.read(&context, |op| {
            statistics::get(op, &path.repository, path.tag.as_str())
        })
        .await
        .map(GetTagPullStatisticsResponse::Ok)
    }
}
