//! Owns the operations of tag `superuser`.

use quay_api::models;
use quay_api::server::superuser::*;
use quay_api::server::{Context, Refusal};

use crate::stand::{Seen, Stand};

implement! {
    SuperuserApi {
        list_all_logs query ListAllLogsQuery { next_page, page, endtime, starttime }
            => ListAllLogsReply[200 Ok(_)];
        list_all_organizations query ListAllOrganizationsQuery { next_page, limit }
            => ListAllOrganizationsReply[200 Ok(_)];
        get_registry_size => GetRegistrySizeReply[200 Ok(_)];
        post_registry_size => PostRegistrySizeReply[201 Created(_), 202 Accepted(_)];
        list_user_quota_super_user path ListUserQuotaSuperUserPath { namespace }
            => ListUserQuotaSuperUserReply[200 Ok(_)];
        create_user_quota_super_user path CreateUserQuotaSuperUserPath { namespace }
            body [models::NewQuota] => CreateUserQuotaSuperUserReply[201 Created(_)];
        list_organization_quota_super_user path ListOrganizationQuotaSuperUserPath { namespace }
            => ListOrganizationQuotaSuperUserReply[200 Ok(_)];
        create_organization_quota_super_user path CreateOrganizationQuotaSuperUserPath { namespace }
            body [models::NewQuota] => CreateOrganizationQuotaSuperUserReply[201 Created(_)];
        change_user_quota_super_user path ChangeUserQuotaSuperUserPath { namespace, quota_id }
            body [models::QuotaChange] => ChangeUserQuotaSuperUserReply[200 Ok(_)];
        delete_user_quota_super_user path DeleteUserQuotaSuperUserPath { namespace, quota_id }
            => DeleteUserQuotaSuperUserReply[204 NoContent];
        change_organization_quota_super_user
            path ChangeOrganizationQuotaSuperUserPath { namespace, quota_id }
            body [models::QuotaChange] => ChangeOrganizationQuotaSuperUserReply[200 Ok(_)];
        delete_organization_quota_super_user
            path DeleteOrganizationQuotaSuperUserPath { namespace, quota_id }
            => DeleteOrganizationQuotaSuperUserReply[204 NoContent];
        list_all_users query ListAllUsersQuery { next_page, limit, disabled }
            => ListAllUsersReply[200 Ok(_)];
        create_install_user body [models::NewUser] => CreateInstallUserReply[200 Ok(_)];
        get_install_user path GetInstallUserPath { username } => GetInstallUserReply[200 Ok(_)];
        change_install_user path ChangeInstallUserPath { username } body [models::UserChange]
            => ChangeInstallUserReply[200 Ok(_)];
        delete_install_user path DeleteInstallUserPath { username }
            => DeleteInstallUserReply[204 NoContent];
        change_organization path ChangeOrganizationPath { name } body [models::OrganizationRename]
            => ChangeOrganizationReply[200 Ok(_)];
        delete_organization path DeleteOrganizationPath { name }
            => DeleteOrganizationReply[204 NoContent];
        list_service_keys => ListServiceKeysReply[200 Ok(_)];
        create_service_key body [models::NewServiceKey] => CreateServiceKeyReply[200 Ok(_)];
        get_service_key path GetServiceKeyPath { kid } => GetServiceKeyReply[200 Ok(_)];
        update_service_key path UpdateServiceKeyPath { kid } body [models::ServiceKeyUpdate]
            => UpdateServiceKeyReply[200 Ok(_)];
        delete_service_key path DeleteServiceKeyPath { kid }
            => DeleteServiceKeyReply[204 NoContent];
        approve_service_key path ApproveServiceKeyPath { kid } body [models::ApproveServiceKey]
            => ApproveServiceKeyReply[201 Created];
        get_repo_build_logs_super_user path GetRepoBuildLogsSuperUserPath { build_uuid }
            query GetRepoBuildLogsSuperUserQuery { start }
            => GetRepoBuildLogsSuperUserReply[200 Ok(_)];
        get_repo_build_status_super_user path GetRepoBuildStatusSuperUserPath { build_uuid }
            => GetRepoBuildStatusSuperUserReply[200 Ok(_)];
        get_repo_build_super_user path GetRepoBuildSuperUserPath { build_uuid }
            => GetRepoBuildSuperUserReply[200 Ok(_)];
        list_all_aggregate_logs query ListAllAggregateLogsQuery { starttime, endtime }
            => ListAllAggregateLogsReply[200 Ok(_)];
        get_change_log => GetChangeLogReply[200 Ok(_)];
        send_install_user_recovery_email path SendInstallUserRecoveryEmailPath { username }
            => SendInstallUserRecoveryEmailReply[200 Ok(_)];
        take_ownership path TakeOwnershipPath { namespace } => TakeOwnershipReply[200 Ok(_)];
        list_all_app_tokens query ListAllAppTokensQuery { expiring }
            => ListAllAppTokensReply[200 Ok(_)];
        get_repo_build_logs_archive_super_user
            path GetRepoBuildLogsArchiveSuperUserPath { build_uuid }
            => GetRepoBuildLogsArchiveSuperUserReply[200 Ok(_)];
        config_dump => ConfigDumpReply[200 Ok(_)];
        get_super_user_repository_mirror_health
            => GetSuperUserRepositoryMirrorHealthReply[200 Ok(_)];
    }
}
