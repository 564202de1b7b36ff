//! The operations of the tag `superuser`.

use quay_api::models;
use quay_api::server::superuser::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    SuperuserApi {
        list_all_logs query ListAllLogsQuery { next_page, page, endtime, starttime }
            => ListAllLogsResponse[200 Ok(_)];
        list_all_organizations query ListAllOrganizationsQuery { next_page, limit }
            => ListAllOrganizationsResponse[200 Ok(_)];
        get_registry_size => GetRegistrySizeResponse[200 Ok(_)];
        post_registry_size => PostRegistrySizeResponse[201 Created(_), 202 Accepted(_)];
        list_user_quota_super_user path ListUserQuotaSuperUserPath { namespace }
            => ListUserQuotaSuperUserResponse[200 Ok(_)];
        create_user_quota_super_user path CreateUserQuotaSuperUserPath { namespace }
            body [models::NewQuota] => CreateUserQuotaSuperUserResponse[201 Created(_)];
        list_organization_quota_super_user path ListOrganizationQuotaSuperUserPath { namespace }
            => ListOrganizationQuotaSuperUserResponse[200 Ok(_)];
        create_organization_quota_super_user path CreateOrganizationQuotaSuperUserPath { namespace }
            body [models::NewQuota] => CreateOrganizationQuotaSuperUserResponse[201 Created(_)];
        change_user_quota_super_user path ChangeUserQuotaSuperUserPath { namespace, quota_id }
            body [models::QuotaChange] => ChangeUserQuotaSuperUserResponse[200 Ok(_)];
        delete_user_quota_super_user path DeleteUserQuotaSuperUserPath { namespace, quota_id }
            => DeleteUserQuotaSuperUserResponse[204 NoContent];
        change_organization_quota_super_user
            path ChangeOrganizationQuotaSuperUserPath { namespace, quota_id }
            body [models::QuotaChange] => ChangeOrganizationQuotaSuperUserResponse[200 Ok(_)];
        delete_organization_quota_super_user
            path DeleteOrganizationQuotaSuperUserPath { namespace, quota_id }
            => DeleteOrganizationQuotaSuperUserResponse[204 NoContent];
        list_all_users query ListAllUsersQuery { next_page, limit, disabled }
            => ListAllUsersResponse[200 Ok(_)];
        create_install_user body [models::NewUser] => CreateInstallUserResponse[200 Ok(_)];
        get_install_user path GetInstallUserPath { username } => GetInstallUserResponse[200 Ok(_)];
        change_install_user path ChangeInstallUserPath { username } body [models::UserChange]
            => ChangeInstallUserResponse[200 Ok(_)];
        delete_install_user path DeleteInstallUserPath { username }
            => DeleteInstallUserResponse[204 NoContent];
        change_organization path ChangeOrganizationPath { name } body [models::OrganizationRename]
            => ChangeOrganizationResponse[200 Ok(_)];
        delete_organization path DeleteOrganizationPath { name }
            => DeleteOrganizationResponse[204 NoContent];
        list_service_keys => ListServiceKeysResponse[200 Ok(_)];
        create_service_key body [models::NewServiceKey] => CreateServiceKeyResponse[200 Ok(_)];
        get_service_key path GetServiceKeyPath { kid } => GetServiceKeyResponse[200 Ok(_)];
        update_service_key path UpdateServiceKeyPath { kid } body [models::ServiceKeyUpdate]
            => UpdateServiceKeyResponse[200 Ok(_)];
        delete_service_key path DeleteServiceKeyPath { kid }
            => DeleteServiceKeyResponse[204 NoContent];
        approve_service_key path ApproveServiceKeyPath { kid } body [models::ApproveServiceKey]
            => ApproveServiceKeyResponse[201 Created];
        get_repo_build_logs_super_user path GetRepoBuildLogsSuperUserPath { build_uuid }
            query GetRepoBuildLogsSuperUserQuery { start }
            => GetRepoBuildLogsSuperUserResponse[200 Ok(_)];
        get_repo_build_status_super_user path GetRepoBuildStatusSuperUserPath { build_uuid }
            => GetRepoBuildStatusSuperUserResponse[200 Ok(_)];
        get_repo_build_super_user path GetRepoBuildSuperUserPath { build_uuid }
            => GetRepoBuildSuperUserResponse[200 Ok(_)];
        list_all_aggregate_logs query ListAllAggregateLogsQuery { starttime, endtime }
            => ListAllAggregateLogsResponse[200 Ok(_)];
        get_change_log => GetChangeLogResponse[200 Ok(_)];
        send_install_user_recovery_email path SendInstallUserRecoveryEmailPath { username }
            => SendInstallUserRecoveryEmailResponse[200 Ok(_)];
        take_ownership path TakeOwnershipPath { namespace } => TakeOwnershipResponse[200 Ok(_)];
        list_all_app_tokens query ListAllAppTokensQuery { expiring }
            => ListAllAppTokensResponse[200 Ok(_)];
        get_repo_build_logs_archive_super_user
            path GetRepoBuildLogsArchiveSuperUserPath { build_uuid }
            => GetRepoBuildLogsArchiveSuperUserResponse[200 Ok(_)];
        config_dump => ConfigDumpResponse[200 Ok(_)];
        get_super_user_repository_mirror_health
            => GetSuperUserRepositoryMirrorHealthResponse[200 Ok(_)];
    }
}
