//! The operations of the tag `logs`.

use quay_api::models;
use quay_api::server::logs::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    LogsApi {
        list_repo_logs path ListRepoLogsPath { repository }
            query ListRepoLogsQuery { next_page, starttime, endtime }
            => ListRepoLogsResponse[200 Ok(_)];
        list_user_logs query ListUserLogsQuery { next_page, starttime, endtime, performer }
            => ListUserLogsResponse[200 Ok(_)];
        list_org_logs path ListOrgLogsPath { orgname }
            query ListOrgLogsQuery { next_page, starttime, endtime, performer }
            => ListOrgLogsResponse[200 Ok(_)];
        get_aggregate_repo_logs path GetAggregateRepoLogsPath { repository }
            query GetAggregateRepoLogsQuery { starttime, endtime }
            => GetAggregateRepoLogsResponse[200 Ok(_)];
        get_aggregate_user_logs query GetAggregateUserLogsQuery { starttime, endtime, performer }
            => GetAggregateUserLogsResponse[200 Ok(_)];
        get_aggregate_org_logs path GetAggregateOrgLogsPath { orgname }
            query GetAggregateOrgLogsQuery { starttime, endtime, performer }
            => GetAggregateOrgLogsResponse[200 Ok(_)];
        export_repo_logs path ExportRepoLogsPath { repository }
            query ExportRepoLogsQuery { starttime, endtime } body [models::LogExport]
            => ExportRepoLogsResponse[200 Ok(_)];
        export_user_logs query ExportUserLogsQuery { starttime, endtime } body [models::LogExport]
            => ExportUserLogsResponse[200 Ok(_)];
        export_org_logs path ExportOrgLogsPath { orgname }
            query ExportOrgLogsQuery { starttime, endtime } body [models::LogExport]
            => ExportOrgLogsResponse[200 Ok(_)];
    }
}
