//! Renaming and deleting organizations, and taking over namespaces.

use quay_api::models::{SuperuserOrganization, TakenNamespace};
use quay_api::server::Rejection;
use serde_json::json;

use crate::domain::{names, namespaces};
use crate::op_context::OpContext;
use crate::storage::TeamRole;
use crate::views;

/// Gives an organization another name, and its robots theirs. The server logs that before it
/// looks at anything.
pub(super) fn rename(
    op: &OpContext<'_>,
    name: &str,
    new_name: Option<&str>,
) -> Result<SuperuserOrganization, Rejection> {
    op.require_superuser()?;
    let namespace = op
        .tx
        .account_fetch(name)?
        .ok_or_else(crate::responses::crash)?;
    let metadata = json!({
        "old_name": name,
        "new_name": new_name,
        "superuser": op.user()?.name,
    });
    op.log("org_change_name", Some(namespace.id), metadata)?;
    op.keep_what_was_written();
    if !namespace.is_organization() {
        let text = format!("Organization does not exist: {name}");
        return Err(Rejection::data_layer(text));
    }
    let mut organization = namespace;
    if let Some(new_name) = new_name {
        if let Some(problem) = names::problem_of_name(new_name) {
            let text = format!("Invalid username {new_name}: {problem}");
            return Err(Rejection::data_layer(text));
        }
        let holder = op.tx.account_fetch(new_name)?;
        if holder.is_some_and(|holder| holder.id != organization.id) {
            return Err(crate::responses::crash());
        }
        op.tx.user_update_name(&organization, new_name)?;
        organization.name = new_name.to_owned();
    }
    let quota = views::quota_fields(op, organization.id)?;
    Ok(views::superuser_organization(op, &organization, quota))
}

/// Deletes an organization, whoever owns it.
pub(super) fn delete(op: &OpContext<'_>, name: &str) -> Result<(), Rejection> {
    op.require_superuser()?;
    let organization = op.tx.organization_fetch(name)?;
    let organization = organization.ok_or_else(Rejection::not_found)?;
    let metadata = json!({ "namespace": name });
    op.log("org_delete", Some(organization.id), metadata)?;
    Ok(namespaces::delete(op, &organization)?)
}

/// Makes the caller an admin of an organization. A user becomes an organization by it.
pub(super) fn take_ownership(op: &OpContext<'_>, name: &str) -> Result<TakenNamespace, Rejection> {
    op.require_superuser()?;
    if op.is_superuser_name(name) {
        let text = "Cannot take ownership of a superuser";
        return Err(Rejection::invalid_request(text));
    }
    let namespace = op
        .tx
        .namespace_fetch(name)?
        .ok_or_else(Rejection::not_found)?;
    let caller = op.user()?;
    let was_user = namespace.is_user();
    let team = if was_user {
        op.tx.user_convert_to_organization(namespace.id)?;
        op.tx
            .team_create(namespace.id, "owners", TeamRole::Admin, "")?
    } else {
        let team = op.tx.team_fetch_first_admin_id(namespace.id)?;
        team.ok_or_else(crate::responses::crash)?
    };
    op.tx.team_member_create(team, caller.id)?;
    let metadata = json!({
        "entity_id": namespace.id,
        "namespace": name,
        "was_user": was_user,
        "superuser": caller.name,
    });
    op.log("take_ownership", Some(caller.id), metadata)?;
    Ok(TakenNamespace::new(name))
}
