//! Owns who is a member of an organization, and how members leave it.

use quay_api::models::Member;
use quay_api::server::Rejection;

use crate::op_context::OpContext;
use crate::storage::Account;
use crate::views;

/// One member. The organization may be the namespace of a user as well: then there are only its
/// robots.
pub(super) fn get(op: &OpContext<'_>, organization: &str, name: &str) -> Result<Member, Rejection> {
    let tx = op.tx;
    let account = tx
        .account(name)?
        .filter(|account| !account.is_organization());
    let account = account.ok_or_else(Rejection::not_found)?;
    let namespace = tx
        .namespace(organization)?
        .ok_or_else(Rejection::not_found)?;
    let teams = tx.teams_with(namespace.id, account.id)?;
    if teams.is_empty() && !is_robot_of(&account, organization) {
        return Err(Rejection::not_found());
    }
    let repositories = tx.direct_permissions_of(namespace.id, account.id)?;
    Ok(views::member(op, account.into(), &teams, repositories))
}

fn is_robot_of(account: &Account, namespace: &str) -> bool {
    let owner = account.name.split_once('+');
    account.is_robot() && owner.is_some_and(|(owner, _)| owner == namespace)
}

/// Takes a person out of all teams, and its rights on repositories away. Who is not a member is
/// as good as removed.
pub(super) fn remove(op: &OpContext<'_>, organization: &str, name: &str) -> Result<(), Rejection> {
    let tx = op.tx;
    let user = tx.user(name)?.ok_or_else(Rejection::not_found)?;
    let organization = tx
        .organization(organization)?
        .ok_or_else(Rejection::not_found)?;
    let admins = tx.admins(organization.id)?;
    if matches!(admins.as_slice(), [only] if only.id == user.id) {
        let text = "Cannot remove user as they are the only organization admin";
        return Err(Rejection::message(400, text));
    }
    tx.remove_direct_permissions(organization.id, user.id)?;
    tx.remove_from_teams(organization.id, user.id)?;
    Ok(())
}
