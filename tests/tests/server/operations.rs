//! Owns the methods of [`Stand`]: one line for every operation, which the macro makes a method of.

use quay_api::models;
use quay_api::server::organization::*;
use quay_api::server::permission::*;
use quay_api::server::prototype::*;
use quay_api::server::superuser::*;
use quay_api::server::{Context, Refusal};

use crate::stand::{Seen, Stand};

/// Writes the traits' implementations and `REPLIES`. A line reads: method, path and query with
/// their parameters, body, `=>` reply with the statuses and variants that it has.
///
/// The types of path and query are taken apart in full, so that a line that lacks a parameter does
/// not compile.
macro_rules! implement {
    ($($trait:ident { $(
        $name:ident
        $(path $path:ident { $($part:ident),* })?
        $(query $query:ident { $($parameter:ident),* })?
        $(body $body:ident)?
        => $reply:ident[$($status:literal $variant:ident $(($of:ty))?),*];
    )* })*) => {
        /// The methods, each with the statuses that it can reply.
        pub(crate) const REPLIES: &[(&str, &[u16])] = &[
            $($((stringify!($name), &[$($status),*])),*),*
        ];

        $(impl $trait for Stand { $(
            async fn $name(
                &self,
                context: Context,
                $(path: $path,)?
                $(query: $query,)?
                $(body: models::$body,)?
            ) -> Result<$reply, Refusal> {
                #[allow(unused_mut, reason = "some operations take nothing")]
                let mut seen = Seen::new(stringify!($name), &context);
                $(
                    let $path { $($part),* } = path;
                    $(seen.path.insert(stringify!($part).to_owned(), $part.to_string());)*
                )?
                $(
                    let $query { $($parameter),* } = query;
                    $(if let Some(value) = $parameter {
                        seen.query.insert(stringify!($parameter).to_owned(), value.to_string());
                    })*
                )?
                $(
                    let body: models::$body = body;
                    let body = serde_json::to_value(&body);
                    seen.body = Some(body.expect("a model can be written as JSON"));
                )?
                let prepared = self.saw(seen)?;
                match prepared.status {
                    $($status => Ok($reply::$variant $((prepared.body::<$of>()))?),)*
                    _ => Err(Refusal::internal()),
                }
            }
        )* })*
    };
}

implement! {
    OrganizationApi {
        create_organization body NewOrganization => CreateOrganizationReply[201 Created(_)];
        get_organization path GetOrganizationPath { orgname } => GetOrganizationReply[200 Ok(_)];
        change_organization_details path ChangeOrganizationDetailsPath { orgname }
            body OrganizationUpdate => ChangeOrganizationDetailsReply[200 Ok(_)];
        delete_admined_organization path DeleteAdminedOrganizationPath { orgname }
            => DeleteAdminedOrganizationReply[204 NoContent];
        get_organization_collaborators path GetOrganizationCollaboratorsPath { orgname }
            => GetOrganizationCollaboratorsReply[200 Ok(_)];
        get_organization_members path GetOrganizationMembersPath { orgname }
            => GetOrganizationMembersReply[200 Ok(_)];
        get_organization_member path GetOrganizationMemberPath { orgname, membername }
            => GetOrganizationMemberReply[200 Ok(_)];
        remove_organization_member path RemoveOrganizationMemberPath { orgname, membername }
            => RemoveOrganizationMemberReply[204 NoContent];
        get_application_information path GetApplicationInformationPath { client_id }
            => GetApplicationInformationReply[200 Ok(_)];
        get_organization_applications path GetOrganizationApplicationsPath { orgname }
            => GetOrganizationApplicationsReply[200 Ok(_)];
        create_organization_application path CreateOrganizationApplicationPath { orgname }
            body NewApplication => CreateOrganizationApplicationReply[200 Ok(_)];
        get_organization_application path GetOrganizationApplicationPath { orgname, client_id }
            => GetOrganizationApplicationReply[200 Ok(_)];
        update_organization_application
            path UpdateOrganizationApplicationPath { orgname, client_id } body ApplicationUpdate
            => UpdateOrganizationApplicationReply[200 Ok(_)];
        delete_organization_application
            path DeleteOrganizationApplicationPath { orgname, client_id }
            => DeleteOrganizationApplicationReply[204 NoContent];
        get_proxy_cache_config path GetProxyCacheConfigPath { orgname }
            => GetProxyCacheConfigReply[200 Ok(_)];
        create_proxy_cache_config path CreateProxyCacheConfigPath { orgname }
            body NewProxyCacheConfig => CreateProxyCacheConfigReply[201 Created(_)];
        delete_proxy_cache_config path DeleteProxyCacheConfigPath { orgname }
            => DeleteProxyCacheConfigReply[201 Created(_)];
        validate_proxy_cache_config path ValidateProxyCacheConfigPath { orgname }
            body NewProxyCacheConfig => ValidateProxyCacheConfigReply[202 Accepted(_)];
    }
    PermissionApi {
        list_repo_team_permissions path ListRepoTeamPermissionsPath { repository }
            => ListRepoTeamPermissionsReply[200 Ok(_)];
        list_repo_user_permissions path ListRepoUserPermissionsPath { repository }
            => ListRepoUserPermissionsReply[200 Ok(_)];
        get_user_transitive_permission path GetUserTransitivePermissionPath { repository, username }
            => GetUserTransitivePermissionReply[200 Ok(_)];
        get_user_permissions path GetUserPermissionsPath { repository, username }
            => GetUserPermissionsReply[200 Ok(_)];
        change_user_permissions path ChangeUserPermissionsPath { repository, username }
            body RoleChange => ChangeUserPermissionsReply[200 Ok(_)];
        delete_user_permissions path DeleteUserPermissionsPath { repository, username }
            => DeleteUserPermissionsReply[204 NoContent];
        get_team_permissions path GetTeamPermissionsPath { repository, teamname }
            => GetTeamPermissionsReply[200 Ok(_)];
        change_team_permissions path ChangeTeamPermissionsPath { repository, teamname }
            body RoleChange => ChangeTeamPermissionsReply[200 Ok(_)];
        delete_team_permissions path DeleteTeamPermissionsPath { repository, teamname }
            => DeleteTeamPermissionsReply[204 NoContent];
    }
    PrototypeApi {
        get_organization_prototype_permissions
            path GetOrganizationPrototypePermissionsPath { orgname }
            => GetOrganizationPrototypePermissionsReply[200 Ok(_)];
        create_organization_prototype_permission
            path CreateOrganizationPrototypePermissionPath { orgname } body NewPrototype
            => CreateOrganizationPrototypePermissionReply[200 Ok(_)];
        update_organization_prototype_permission
            path UpdateOrganizationPrototypePermissionPath { orgname, prototypeid }
            body PrototypeUpdate => UpdateOrganizationPrototypePermissionReply[200 Ok(_)];
        delete_organization_prototype_permission
            path DeleteOrganizationPrototypePermissionPath { orgname, prototypeid }
            => DeleteOrganizationPrototypePermissionReply[204 NoContent];
    }
    SuperuserApi {
        list_all_logs query ListAllLogsQuery { next_page, page, endtime, starttime }
            => ListAllLogsReply[200 Ok(_)];
        list_all_organizations query ListAllOrganizationsQuery { next_page, limit }
            => ListAllOrganizationsReply[200 Ok(_)];
        get_registry_size => GetRegistrySizeReply[200 Ok(_)];
        post_registry_size => PostRegistrySizeReply[201 Created(_), 202 Accepted(_)];
        list_user_quota_super_user path ListUserQuotaSuperUserPath { namespace }
            => ListUserQuotaSuperUserReply[200 Ok(_)];
        create_user_quota_super_user path CreateUserQuotaSuperUserPath { namespace } body NewQuota
            => CreateUserQuotaSuperUserReply[201 Created(_)];
        list_organization_quota_super_user path ListOrganizationQuotaSuperUserPath { namespace }
            => ListOrganizationQuotaSuperUserReply[200 Ok(_)];
        create_organization_quota_super_user path CreateOrganizationQuotaSuperUserPath { namespace }
            body NewQuota => CreateOrganizationQuotaSuperUserReply[201 Created(_)];
        change_user_quota_super_user path ChangeUserQuotaSuperUserPath { namespace, quota_id }
            body QuotaChange => ChangeUserQuotaSuperUserReply[200 Ok(_)];
        delete_user_quota_super_user path DeleteUserQuotaSuperUserPath { namespace, quota_id }
            => DeleteUserQuotaSuperUserReply[204 NoContent];
        change_organization_quota_super_user
            path ChangeOrganizationQuotaSuperUserPath { namespace, quota_id } body QuotaChange
            => ChangeOrganizationQuotaSuperUserReply[200 Ok(_)];
        delete_organization_quota_super_user
            path DeleteOrganizationQuotaSuperUserPath { namespace, quota_id }
            => DeleteOrganizationQuotaSuperUserReply[204 NoContent];
        list_all_users query ListAllUsersQuery { next_page, limit, disabled }
            => ListAllUsersReply[200 Ok(_)];
        create_install_user body NewUser => CreateInstallUserReply[200 Ok(_)];
        delete_install_user path DeleteInstallUserPath { username }
            => DeleteInstallUserReply[204 NoContent];
        change_organization path ChangeOrganizationPath { name } body OrganizationRename
            => ChangeOrganizationReply[200 Ok(_)];
        delete_organization path DeleteOrganizationPath { name }
            => DeleteOrganizationReply[204 NoContent];
        list_service_keys => ListServiceKeysReply[200 Ok(_)];
        create_service_key body NewServiceKey => CreateServiceKeyReply[200 Ok(_)];
        get_service_key path GetServiceKeyPath { kid } => GetServiceKeyReply[200 Ok(_)];
        update_service_key path UpdateServiceKeyPath { kid } body ServiceKeyUpdate
            => UpdateServiceKeyReply[200 Ok(_)];
        delete_service_key path DeleteServiceKeyPath { kid }
            => DeleteServiceKeyReply[204 NoContent];
        approve_service_key path ApproveServiceKeyPath { kid } body ApproveServiceKey
            => ApproveServiceKeyReply[201 Created];
        get_repo_build_logs_super_user path GetRepoBuildLogsSuperUserPath { build_uuid }
            query GetRepoBuildLogsSuperUserQuery { start }
            => GetRepoBuildLogsSuperUserReply[200 Ok(_)];
        get_repo_build_status_super_user path GetRepoBuildStatusSuperUserPath { build_uuid }
            => GetRepoBuildStatusSuperUserReply[200 Ok(_)];
        get_repo_build_super_user path GetRepoBuildSuperUserPath { build_uuid }
            => GetRepoBuildSuperUserReply[200 Ok(_)];
    }
}
