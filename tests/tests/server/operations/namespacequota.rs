//! The operations of the tag `namespacequota`.

use quay_api::models;
use quay_api::server::namespacequota::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    NamespacequotaApi {
        list_organization_quota path ListOrganizationQuotaPath { orgname }
            => ListOrganizationQuotaResponse[200 Ok(_)];
        create_organization_quota path CreateOrganizationQuotaPath { orgname }
            body [models::NewQuota] => CreateOrganizationQuotaResponse[201 Created(_)];
        get_organization_quota path GetOrganizationQuotaPath { orgname, quota_id }
            => GetOrganizationQuotaResponse[200 Ok(_)];
        change_organization_quota path ChangeOrganizationQuotaPath { orgname, quota_id }
            body [models::QuotaChange] => ChangeOrganizationQuotaResponse[200 Ok(_)];
        delete_organization_quota path DeleteOrganizationQuotaPath { orgname, quota_id }
            => DeleteOrganizationQuotaResponse[204 NoContent];
        list_organization_quota_limit path ListOrganizationQuotaLimitPath { orgname, quota_id }
            => ListOrganizationQuotaLimitResponse[200 Ok(_)];
        create_organization_quota_limit path CreateOrganizationQuotaLimitPath { orgname, quota_id }
            body [models::NewQuotaLimit] => CreateOrganizationQuotaLimitResponse[201 Created(_)];
        get_organization_quota_limit
            path GetOrganizationQuotaLimitPath { orgname, quota_id, limit_id }
            => GetOrganizationQuotaLimitResponse[200 Ok(_)];
        change_organization_quota_limit
            path ChangeOrganizationQuotaLimitPath { orgname, quota_id, limit_id }
            body [models::QuotaLimitChange] => ChangeOrganizationQuotaLimitResponse[200 Ok(_)];
        delete_organization_quota_limit
            path DeleteOrganizationQuotaLimitPath { orgname, quota_id, limit_id }
            => DeleteOrganizationQuotaLimitResponse[204 NoContent];
        list_user_quota => ListUserQuotaResponse[200 Ok(_)];
        get_user_quota path GetUserQuotaPath { quota_id } => GetUserQuotaResponse[200 Ok(_)];
        list_user_quota_limit path ListUserQuotaLimitPath { quota_id }
            => ListUserQuotaLimitResponse[200 Ok(_)];
        get_user_quota_limit path GetUserQuotaLimitPath { quota_id, limit_id }
            => GetUserQuotaLimitResponse[200 Ok(_)];
    }
}
