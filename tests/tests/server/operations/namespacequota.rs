//! Owns the operations of tag `namespacequota`.

use quay_api::models;
use quay_api::server::namespacequota::*;
use quay_api::server::{Context, Refusal};

use crate::stand::{Seen, Stand};

implement! {
    NamespacequotaApi {
        list_organization_quota path ListOrganizationQuotaPath { orgname }
            => ListOrganizationQuotaReply[200 Ok(_)];
        create_organization_quota path CreateOrganizationQuotaPath { orgname }
            body [models::NewQuota] => CreateOrganizationQuotaReply[201 Created(_)];
        get_organization_quota path GetOrganizationQuotaPath { orgname, quota_id }
            => GetOrganizationQuotaReply[200 Ok(_)];
        change_organization_quota path ChangeOrganizationQuotaPath { orgname, quota_id }
            body [models::QuotaChange] => ChangeOrganizationQuotaReply[200 Ok(_)];
        delete_organization_quota path DeleteOrganizationQuotaPath { orgname, quota_id }
            => DeleteOrganizationQuotaReply[204 NoContent];
        list_organization_quota_limit path ListOrganizationQuotaLimitPath { orgname, quota_id }
            => ListOrganizationQuotaLimitReply[200 Ok(_)];
        create_organization_quota_limit path CreateOrganizationQuotaLimitPath { orgname, quota_id }
            body [models::NewQuotaLimit] => CreateOrganizationQuotaLimitReply[201 Created(_)];
        get_organization_quota_limit
            path GetOrganizationQuotaLimitPath { orgname, quota_id, limit_id }
            => GetOrganizationQuotaLimitReply[200 Ok(_)];
        change_organization_quota_limit
            path ChangeOrganizationQuotaLimitPath { orgname, quota_id, limit_id }
            body [models::QuotaLimitChange] => ChangeOrganizationQuotaLimitReply[200 Ok(_)];
        delete_organization_quota_limit
            path DeleteOrganizationQuotaLimitPath { orgname, quota_id, limit_id }
            => DeleteOrganizationQuotaLimitReply[204 NoContent];
        list_user_quota => ListUserQuotaReply[200 Ok(_)];
        get_user_quota path GetUserQuotaPath { quota_id } => GetUserQuotaReply[200 Ok(_)];
        list_user_quota_limit path ListUserQuotaLimitPath { quota_id }
            => ListUserQuotaLimitReply[200 Ok(_)];
        get_user_quota_limit path GetUserQuotaLimitPath { quota_id, limit_id }
            => GetUserQuotaLimitReply[200 Ok(_)];
    }
}
