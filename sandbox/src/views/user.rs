//! Users and organizations, as superusers see them.

use quay_api::models::{SuperuserOrganization, SuperuserUser, UserKind};

use super::{QuotaFields, organization_avatar, user_avatar};
use crate::op_context::OpContext;
use crate::storage::Account;

/// A user as superusers see it.
pub(crate) fn superuser_user(
    op: &OpContext<'_>,
    account: &Account,
    quota: QuotaFields,
) -> SuperuserUser {
    SuperuserUser {
        kind: UserKind::User,
        name: account.name.clone(),
        username: account.name.clone(),
        email: account.email.clone(),
        verified: account.verified,
        avatar: user_avatar(op, account),
        super_user: op.is_superuser_name(&account.name),
        global_readonly_super_user: Some(op.is_global_readonly_name(&account.name)),
        enabled: account.enabled,
        quotas: quota.quotas,
        quota_report: quota.quota_report,
    }
}

/// An organization as superusers see it.
pub(crate) fn superuser_organization(
    op: &OpContext<'_>,
    account: &Account,
    quota: QuotaFields,
) -> SuperuserOrganization {
    SuperuserOrganization {
        name: account.name.clone(),
        email: account.email.clone(),
        avatar: organization_avatar(op, account),
        quotas: quota.quotas,
        quota_report: quota.quota_report,
    }
}
