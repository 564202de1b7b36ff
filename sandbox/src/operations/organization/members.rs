//! The members and collaborators of an organization.

use quay_api::models::{self, Member};
use quay_api::server::Rejection;

use crate::op_context::OpContext;
use crate::storage::Account;
use crate::views;

/// One member. The organization may be the namespace of a user as well: then there are only its
/// robots.
pub(super) fn get(op: &OpContext<'_>, organization: &str, name: &str) -> Result<Member, Rejection> {
    op.require(op.may_read_namespace_as_admin(organization))?;
    let tx = op.tx;
    let account = tx
        .account_fetch(name)?
        .filter(|account| !account.is_organization());
    let account = account.ok_or_else(Rejection::not_found)?;
    let namespace = tx
        .namespace_fetch(organization)?
        .ok_or_else(Rejection::not_found)?;
    let teams = tx.team_list_names_by_member(namespace.id, account.id)?;
    if teams.is_empty() && !is_robot_of(&account, organization) {
        return Err(Rejection::not_found());
    }
    let repositories = tx.permission_list_repository_names(namespace.id, account.id)?;
    Ok(views::member(op, account.into(), &teams, repositories))
}

fn is_robot_of(account: &Account, namespace: &str) -> bool {
    let owner = account.name.split_once('+');
    account.is_robot() && owner.is_some_and(|(owner, _)| owner == namespace)
}

/// Takes a person out of all teams, and its rights on repositories away. Who is not a member is
/// as good as removed.
pub(super) fn delete(op: &OpContext<'_>, organization: &str, name: &str) -> Result<(), Rejection> {
    op.require(op.may_administer_namespace(organization))?;
    let tx = op.tx;
    let user = tx.user_fetch(name)?.ok_or_else(Rejection::not_found)?;
    let organization = tx
        .organization_fetch(organization)?
        .ok_or_else(Rejection::not_found)?;
    let admins = tx.organization_admin_list(organization.id)?;
    if matches!(admins.as_slice(), [only] if only.id == user.id) {
        let text = "Cannot remove user as they are the only organization admin";
        return Err(Rejection::data_layer(text));
    }
    tx.permission_delete_by_namespace(organization.id, user.id)?;
    tx.organization_member_delete(organization.id, user.id)?;
    Ok(())
}

pub(super) fn list_collaborators(
    op: &OpContext<'_>,
    orgname: &str,
) -> Result<models::CollaboratorList, Rejection> {
    let organization = op.require_organization_reader(orgname)?;
    let memberships = op.tx.organization_member_list(organization.id)?;
    let permissions = op.tx.permission_list_by_namespace(organization.id)?;
    let list = views::collaborators(op, &memberships, permissions);
    let list = models::CollaboratorList::new(list);
    Ok(list)
}

pub(super) fn list(op: &OpContext<'_>, orgname: &str) -> Result<models::MemberList, Rejection> {
    let organization = op.require_organization_reader(orgname)?;
    let memberships = op.tx.organization_member_list(organization.id)?;
    let permissions = op.tx.permission_list_by_namespace(organization.id)?;
    let list = views::members(op, memberships, permissions);
    Ok(models::MemberList::new(list))
}
