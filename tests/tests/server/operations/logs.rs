//! Owns the operations of tag `logs`.

use quay_api::models;
use quay_api::server::logs::*;
use quay_api::server::{Context, Refusal};

use crate::stand::{Seen, Stand};

implement! {
    LogsApi {
        list_repo_logs path ListRepoLogsPath { repository }
            query ListRepoLogsQuery { next_page, starttime, endtime }
            => ListRepoLogsReply[200 Ok(_)];
        list_user_logs query ListUserLogsQuery { next_page, starttime, endtime, performer }
            => ListUserLogsReply[200 Ok(_)];
        list_org_logs path ListOrgLogsPath { orgname }
            query ListOrgLogsQuery { next_page, starttime, endtime, performer }
            => ListOrgLogsReply[200 Ok(_)];
        get_aggregate_repo_logs path GetAggregateRepoLogsPath { repository }
            query GetAggregateRepoLogsQuery { starttime, endtime }
            => GetAggregateRepoLogsReply[200 Ok(_)];
        get_aggregate_user_logs query GetAggregateUserLogsQuery { starttime, endtime, performer }
            => GetAggregateUserLogsReply[200 Ok(_)];
        get_aggregate_org_logs path GetAggregateOrgLogsPath { orgname }
            query GetAggregateOrgLogsQuery { starttime, endtime, performer }
            => GetAggregateOrgLogsReply[200 Ok(_)];
        export_repo_logs path ExportRepoLogsPath { repository }
            query ExportRepoLogsQuery { starttime, endtime } body [models::LogExport]
            => ExportRepoLogsReply[200 Ok(_)];
        export_user_logs query ExportUserLogsQuery { starttime, endtime } body [models::LogExport]
            => ExportUserLogsReply[200 Ok(_)];
        export_org_logs path ExportOrgLogsPath { orgname }
            query ExportOrgLogsQuery { starttime, endtime } body [models::LogExport]
            => ExportOrgLogsReply[200 Ok(_)];
    }
}
