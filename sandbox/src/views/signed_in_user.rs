//! Users, as they see themselves and as others see them.

use quay_api::Field;
use quay_api::models::{UserOrganization, UserView};

use super::{organization_avatar, quota, user_avatar};
use crate::op_context::OpContext;
use crate::storage::{Account, StorageError, TeamRole};

/// By which rights a user is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ViewedAs {
    /// Those of the caller.
    Caller,
    /// Those of the user itself, who has just signed in: no scopes cap them.
    SignedIn,
    /// Those that the caller had before it was renamed.
    Renamed,
}

/// A user; how much of it depends on the rights.
pub(crate) fn signed_in_user(
    op: &OpContext<'_>,
    user: &Account,
    viewed_as: ViewedAs,
) -> Result<UserView, StorageError> {
    let mut view = UserView::new(false, user.name.clone(), user_avatar(op, user));
    let (is_admin, may_read) = match viewed_as {
        ViewedAs::Caller => (
            op.may_administer_user(&user.name),
            op.may_read_user(&user.name),
        ),
        ViewedAs::SignedIn => (true, true),
        ViewedAs::Renamed => (true, false),
    };
    if is_admin {
        add_details(op, user, &mut view)?;
    }
    if may_read {
        let organizations = op.tx.organization_list_by_member(user.id)?;
        let mut shown = Vec::with_capacity(organizations.len());
        for (organization, role) in &organizations {
            shown.push(user_organization(
                op,
                organization,
                *role,
                viewed_as,
                is_admin,
            ));
        }
        view.organizations = Some(shown);
    }
    let is_caller = op
        .caller()
        .is_some_and(|caller| caller.account.id == user.id);
    let is_superuser = match viewed_as {
        ViewedAs::SignedIn => op.settings.features.super_users && op.is_superuser_name(&user.name),
        _ => op.is_superuser(),
    };
    let is_global_readonly = match viewed_as {
        ViewedAs::SignedIn => op.is_global_readonly_name(&user.name),
        _ => op.is_global_readonly(),
    };
    view.super_user = is_superuser.then_some(is_caller);
    view.global_readonly_super_user = is_global_readonly.then_some(is_caller);
    Ok(view)
}

fn add_details(
    op: &OpContext<'_>,
    user: &Account,
    view: &mut UserView,
) -> Result<(), StorageError> {
    let text = |value: &Option<String>| Field::from(value.clone());
    view.can_create_repo = Some(true);
    view.is_me = Some(true);
    view.verified = Some(user.verified);
    view.email = Some(user.email.clone());
    view.logins = Some(Vec::new());
    view.invoice_email = Some(user.invoice_email);
    view.invoice_email_address = text(&user.invoice_email_address);
    view.preferred_namespace = Some(false);
    view.tag_expiration_s = Some(user.tag_expiration_s.into());
    view.prompts = Some(op.tx.user_prompt_list(user.id)?);
    view.company = text(&user.company);
    view.family_name = text(&user.family_name);
    view.given_name = text(&user.given_name);
    view.location = text(&user.location);
    view.is_free_account = Some(true);
    view.has_password_set = Some(op.tx.user_fetch_password_hash(user.id)?.is_some());
    let quota = quota::quota_fields(op, user.id)?;
    view.quotas = quota.quotas;
    view.quota_report = quota.quota_report;
    Ok(())
}

fn user_organization(
    op: &OpContext<'_>,
    organization: &Account,
    role: TeamRole,
    viewed_as: ViewedAs,
    is_admin: bool,
) -> UserOrganization {
    let held = match viewed_as {
        ViewedAs::SignedIn => Some(role),
        _ if op.has_full_access() => Some(TeamRole::Admin),
        _ => op.cap_team_role(role),
    };
    let mut shown = UserOrganization::new(
        organization.name.clone(),
        organization_avatar(op, organization),
        held >= Some(TeamRole::Creator),
        false,
    );
    if is_admin {
        shown.is_org_admin = Some(held == Some(TeamRole::Admin));
        shown.preferred_namespace = Some(false);
    }
    shown
}
