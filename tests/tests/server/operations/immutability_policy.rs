//! The operations of the tag `immutability_policy`.

use quay_api::models;
use quay_api::server::immutability_policy::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    ImmutabilityPolicyApi {
        list_org_immutability_policies path ListOrgImmutabilityPoliciesPath { orgname }
            => ListOrgImmutabilityPoliciesResponse[200 Ok(_)];
        create_org_immutability_policy path CreateOrgImmutabilityPolicyPath { orgname }
            body [models::ImmutabilityPolicyConfig]
            => CreateOrgImmutabilityPolicyResponse[201 Created(_)];
        get_org_immutability_policy path GetOrgImmutabilityPolicyPath { orgname, policy_uuid }
            => GetOrgImmutabilityPolicyResponse[200 Ok(_)];
        update_org_immutability_policy path UpdateOrgImmutabilityPolicyPath { orgname, policy_uuid }
            body [models::ImmutabilityPolicyConfig]
            => UpdateOrgImmutabilityPolicyResponse[204 NoContent];
        delete_org_immutability_policy path DeleteOrgImmutabilityPolicyPath { orgname, policy_uuid }
            => DeleteOrgImmutabilityPolicyResponse[200 Ok(_)];
        list_repository_immutability_policies
            path ListRepositoryImmutabilityPoliciesPath { repository }
            => ListRepositoryImmutabilityPoliciesResponse[200 Ok(_)];
        create_repository_immutability_policy
            path CreateRepositoryImmutabilityPolicyPath { repository }
            body [models::ImmutabilityPolicyConfig]
            => CreateRepositoryImmutabilityPolicyResponse[201 Created(_)];
        get_repository_immutability_policy
            path GetRepositoryImmutabilityPolicyPath { repository, policy_uuid }
            => GetRepositoryImmutabilityPolicyResponse[200 Ok(_)];
        update_repository_immutability_policy
            path UpdateRepositoryImmutabilityPolicyPath { repository, policy_uuid }
            body [models::ImmutabilityPolicyConfig]
            => UpdateRepositoryImmutabilityPolicyResponse[204 NoContent];
        delete_repository_immutability_policy
            path DeleteRepositoryImmutabilityPolicyPath { repository, policy_uuid }
            => DeleteRepositoryImmutabilityPolicyResponse[200 Ok(_)];
    }
}
