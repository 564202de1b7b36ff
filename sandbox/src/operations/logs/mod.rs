//! The operations of tag `logs`.

mod date_range;
mod export;
mod namespaces;
mod organizations;
mod query;
mod repositories;
mod users;

use quay_api::models::LogExport;
use quay_api::server::logs::*;
use quay_api::server::{Context, Rejection};

use crate::app::App;

pub(super) use self::date_range::DateRange;
pub(super) use self::query::{LogQuery, LogSubject};

impl LogsApi for App {
    async fn list_repo_logs(
        &self,
        context: Context,
        path: ListRepoLogsPath,
        query: ListRepoLogsQuery,
    ) -> Result<ListRepoLogsResponse, Rejection> {
        self.read(&context, |op| {
            repositories::list(op, &self.page_tokens, &path.repository, &query)
        })
        .await
        .map(ListRepoLogsResponse::Ok)
    }

    async fn list_user_logs(
        &self,
        context: Context,
        query: ListUserLogsQuery,
    ) -> Result<ListUserLogsResponse, Rejection> {
        self.read(&context, |op| users::list(op, &self.page_tokens, &query))
            .await
            .map(ListUserLogsResponse::Ok)
    }

    async fn list_org_logs(
        &self,
        context: Context,
        path: ListOrgLogsPath,
        query: ListOrgLogsQuery,
    ) -> Result<ListOrgLogsResponse, Rejection> {
        self.read(&context, |op| {
            organizations::list(op, &self.page_tokens, path.orgname.as_str(), &query)
        })
        .await
        .map(ListOrgLogsResponse::Ok)
    }

    async fn get_aggregate_repo_logs(
        &self,
        context: Context,
        path: GetAggregateRepoLogsPath,
        query: GetAggregateRepoLogsQuery,
    ) -> Result<GetAggregateRepoLogsResponse, Rejection> {
        self.read(&context, |op| {
            repositories::count(op, &path.repository, &query)
        })
        .await
        .map(GetAggregateRepoLogsResponse::Ok)
    }

    async fn get_aggregate_user_logs(
        &self,
        context: Context,
        query: GetAggregateUserLogsQuery,
    ) -> Result<GetAggregateUserLogsResponse, Rejection> {
        self.read(&context, |op| users::count(op, &query))
            .await
            .map(GetAggregateUserLogsResponse::Ok)
    }

    async fn get_aggregate_org_logs(
        &self,
        context: Context,
        path: GetAggregateOrgLogsPath,
        query: GetAggregateOrgLogsQuery,
    ) -> Result<GetAggregateOrgLogsResponse, Rejection> {
        self.read(&context, |op| {
            organizations::count(op, path.orgname.as_str(), &query)
        })
        .await
        .map(GetAggregateOrgLogsResponse::Ok)
    }

    async fn export_repo_logs(
        &self,
        context: Context,
        path: ExportRepoLogsPath,
        query: ExportRepoLogsQuery,
        body: LogExport,
    ) -> Result<ExportRepoLogsResponse, Rejection> {
        let queued = repositories::export(self, &context, &path.repository, &query, &body).await?;
        Ok(ExportRepoLogsResponse::Ok(queued))
    }

    async fn export_user_logs(
        &self,
        context: Context,
        query: ExportUserLogsQuery,
        body: LogExport,
    ) -> Result<ExportUserLogsResponse, Rejection> {
        let queued = users::export(self, &context, &query, &body).await?;
        Ok(ExportUserLogsResponse::Ok(queued))
    }

    async fn export_org_logs(
        &self,
        context: Context,
        path: ExportOrgLogsPath,
        query: ExportOrgLogsQuery,
        body: LogExport,
    ) -> Result<ExportOrgLogsResponse, Rejection> {
        let queued =
            organizations::export(self, &context, path.orgname.as_str(), &query, &body).await?;
        Ok(ExportOrgLogsResponse::Ok(queued))
    }
}
