//! The operations of the tag `policy`.

use quay_api::models;
use quay_api::server::policy::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    PolicyApi {
        list_organization_auto_prune_policies path ListOrganizationAutoPrunePoliciesPath { orgname }
            => ListOrganizationAutoPrunePoliciesResponse[200 Ok(_)];
        create_organization_auto_prune_policy path CreateOrganizationAutoPrunePolicyPath { orgname }
            body [models::AutoPruneSettings]
            => CreateOrganizationAutoPrunePolicyResponse[201 Created(_)];
        get_organization_auto_prune_policy
            path GetOrganizationAutoPrunePolicyPath { orgname, policy_uuid }
            => GetOrganizationAutoPrunePolicyResponse[200 Ok(_)];
        update_organization_auto_prune_policy
            path UpdateOrganizationAutoPrunePolicyPath { orgname, policy_uuid }
            body [models::AutoPruneSettings]
            => UpdateOrganizationAutoPrunePolicyResponse[204 NoContent];
        delete_organization_auto_prune_policy
            path DeleteOrganizationAutoPrunePolicyPath { orgname, policy_uuid }
            => DeleteOrganizationAutoPrunePolicyResponse[200 Ok(_)];
        list_repository_auto_prune_policies path ListRepositoryAutoPrunePoliciesPath { repository }
            => ListRepositoryAutoPrunePoliciesResponse[200 Ok(_)];
        create_repository_auto_prune_policy path CreateRepositoryAutoPrunePolicyPath { repository }
            body [models::AutoPruneSettings]
            => CreateRepositoryAutoPrunePolicyResponse[201 Created(_)];
        get_repository_auto_prune_policy
            path GetRepositoryAutoPrunePolicyPath { repository, policy_uuid }
            => GetRepositoryAutoPrunePolicyResponse[200 Ok(_)];
        update_repository_auto_prune_policy
            path UpdateRepositoryAutoPrunePolicyPath { repository, policy_uuid }
            body [models::AutoPruneSettings] => UpdateRepositoryAutoPrunePolicyResponse[204 NoContent];
        delete_repository_auto_prune_policy
            path DeleteRepositoryAutoPrunePolicyPath { repository, policy_uuid }
            => DeleteRepositoryAutoPrunePolicyResponse[200 Ok(_)];
        list_user_auto_prune_policies => ListUserAutoPrunePoliciesResponse[200 Ok(_)];
        create_user_auto_prune_policy body [models::AutoPruneSettings]
            => CreateUserAutoPrunePolicyResponse[201 Created(_)];
        get_user_auto_prune_policy path GetUserAutoPrunePolicyPath { policy_uuid }
            => GetUserAutoPrunePolicyResponse[200 Ok(_)];
        update_user_auto_prune_policy path UpdateUserAutoPrunePolicyPath { policy_uuid }
            body [models::AutoPruneSettings] => UpdateUserAutoPrunePolicyResponse[204 NoContent];
        delete_user_auto_prune_policy path DeleteUserAutoPrunePolicyPath { policy_uuid }
            => DeleteUserAutoPrunePolicyResponse[200 Ok(_)];
    }
}
