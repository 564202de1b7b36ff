//! Owns the operations of tag `policy`.

use quay_api::models;
use quay_api::server::policy::*;
use quay_api::server::{Context, Refusal};

use crate::stand::{Seen, Stand};

implement! {
    PolicyApi {
        list_organization_auto_prune_policies path ListOrganizationAutoPrunePoliciesPath { orgname }
            => ListOrganizationAutoPrunePoliciesReply[200 Ok(_)];
        create_organization_auto_prune_policy path CreateOrganizationAutoPrunePolicyPath { orgname }
            body [models::AutoPruneSettings]
            => CreateOrganizationAutoPrunePolicyReply[201 Created(_)];
        get_organization_auto_prune_policy
            path GetOrganizationAutoPrunePolicyPath { orgname, policy_uuid }
            => GetOrganizationAutoPrunePolicyReply[200 Ok(_)];
        update_organization_auto_prune_policy
            path UpdateOrganizationAutoPrunePolicyPath { orgname, policy_uuid }
            body [models::AutoPruneSettings]
            => UpdateOrganizationAutoPrunePolicyReply[204 NoContent];
        delete_organization_auto_prune_policy
            path DeleteOrganizationAutoPrunePolicyPath { orgname, policy_uuid }
            => DeleteOrganizationAutoPrunePolicyReply[200 Ok(_)];
        list_repository_auto_prune_policies path ListRepositoryAutoPrunePoliciesPath { repository }
            => ListRepositoryAutoPrunePoliciesReply[200 Ok(_)];
        create_repository_auto_prune_policy path CreateRepositoryAutoPrunePolicyPath { repository }
            body [models::AutoPruneSettings]
            => CreateRepositoryAutoPrunePolicyReply[201 Created(_)];
        get_repository_auto_prune_policy
            path GetRepositoryAutoPrunePolicyPath { repository, policy_uuid }
            => GetRepositoryAutoPrunePolicyReply[200 Ok(_)];
        update_repository_auto_prune_policy
            path UpdateRepositoryAutoPrunePolicyPath { repository, policy_uuid }
            body [models::AutoPruneSettings] => UpdateRepositoryAutoPrunePolicyReply[204 NoContent];
        delete_repository_auto_prune_policy
            path DeleteRepositoryAutoPrunePolicyPath { repository, policy_uuid }
            => DeleteRepositoryAutoPrunePolicyReply[200 Ok(_)];
        list_user_auto_prune_policies => ListUserAutoPrunePoliciesReply[200 Ok(_)];
        create_user_auto_prune_policy body [models::AutoPruneSettings]
            => CreateUserAutoPrunePolicyReply[201 Created(_)];
        get_user_auto_prune_policy path GetUserAutoPrunePolicyPath { policy_uuid }
            => GetUserAutoPrunePolicyReply[200 Ok(_)];
        update_user_auto_prune_policy path UpdateUserAutoPrunePolicyPath { policy_uuid }
            body [models::AutoPruneSettings] => UpdateUserAutoPrunePolicyReply[204 NoContent];
        delete_user_auto_prune_policy path DeleteUserAutoPrunePolicyPath { policy_uuid }
            => DeleteUserAutoPrunePolicyReply[200 Ok(_)];
    }
}
