//! The default permissions of an organization.

use quay_api::models::{self, DelegateKind, NewPrototype, PrototypeList};
use quay_api::server::Rejection;
use serde_json::{Value, json};

use crate::op_context::OpContext;
use crate::python::text;
use crate::storage::{Account, Delegate, DelegateId, Prototype, RepositoryRole, StorageError};
use crate::views;

/// The organization whose prototypes the caller may change.
fn find_organization(op: &OpContext<'_>, name: &str) -> Result<Account, Rejection> {
    op.require(op.may_administer_namespace(name))?;
    op.tx
        .organization_fetch(name)?
        .ok_or_else(Rejection::not_found)
}

/// Whom a body wants to give a role; `None` where there is nobody of that name. A team that
/// does not exist is refused, with what Python makes of the server's message.
fn find_delegate(
    op: &OpContext<'_>,
    organization: &Account,
    body: &NewPrototype,
) -> Result<Option<DelegateId>, Rejection> {
    let name = body.delegate.name.as_str();
    if name.is_empty() {
        return Ok(None);
    }
    match body.delegate.kind {
        DelegateKind::User => {
            let account = op.tx.account_fetch_user_or_robot(name)?;
            Ok(account.map(|account| DelegateId::Account(account.id)))
        }
        DelegateKind::Team => match op.tx.team_fetch(organization.id, name)? {
            Some(team) => Ok(Some(DelegateId::Team(team.id))),
            None => Err(Rejection::data_layer(format!(
                "('Team does not exist: %s/%s', {}, {})",
                text::repr(&organization.name),
                text::repr(name)
            ))),
        },
    }
}

/// Makes a prototype.
pub(super) fn create(
    op: &OpContext<'_>,
    name: &str,
    body: &NewPrototype,
) -> Result<models::Prototype, Rejection> {
    let organization = find_organization(op, name)?;
    let activating = match body.activating_user.as_ref() {
        Some(user) if !user.name.is_empty() => Some(op.tx.account_fetch_user_or_robot(&user.name)?),
        _ => None,
    };
    let delegate = find_delegate(op, &organization, body)?;
    let activating = match activating {
        Some(None) => return Err(Rejection::invalid_request("Unknown activating user")),
        Some(Some(account)) => Some(account.id),
        None => None,
    };
    let delegate =
        delegate.ok_or_else(|| Rejection::invalid_request("Missing delegate user or team"))?;
    let role = body.role.into();
    let uuid = op
        .tx
        .prototype_create(organization.id, activating, delegate, role)?;
    let prototype = op.tx.prototype_fetch(organization.id, &uuid)?;
    let prototype = prototype.ok_or(StorageError::Lost)?;
    log(
        op,
        "create_prototype_permission",
        &organization,
        &prototype,
        None,
    )?;
    Ok(views::prototype(op, &prototype))
}

/// Changes the role that a prototype gives.
pub(super) fn update(
    op: &OpContext<'_>,
    name: &str,
    uuid: &str,
    role: RepositoryRole,
) -> Result<models::Prototype, Rejection> {
    let organization = find_organization(op, name)?;
    let prototype = op.tx.prototype_fetch(organization.id, uuid)?;
    let mut prototype = prototype.ok_or_else(Rejection::not_found)?;
    let before = prototype.role;
    op.tx.prototype_update_role(&prototype.uuid, role)?;
    prototype.role = role;
    let kind = "modify_prototype_permission";
    log(op, kind, &organization, &prototype, Some(before))?;
    Ok(views::prototype(op, &prototype))
}

/// Deletes a prototype.
pub(super) fn delete(op: &OpContext<'_>, name: &str, uuid: &str) -> Result<(), Rejection> {
    let organization = find_organization(op, name)?;
    let prototype = op.tx.prototype_fetch(organization.id, uuid)?;
    let prototype = prototype.ok_or_else(Rejection::not_found)?;
    op.tx.prototype_delete(&prototype.uuid)?;
    log(
        op,
        "delete_prototype_permission",
        &organization,
        &prototype,
        None,
    )?;
    Ok(())
}

fn log(
    op: &OpContext<'_>,
    kind: &str,
    organization: &Account,
    prototype: &Prototype,
    before: Option<RepositoryRole>,
) -> Result<(), StorageError> {
    let activating = prototype.activating_user.as_ref();
    let mut metadata = json!({
        "prototypeid": prototype.uuid,
        "username": op.caller().map(|caller| caller.account.name.as_str()),
        "activating_username": activating.map(|named| named.account.name.as_str()),
        "role": prototype.role.as_str(),
    });
    if let Value::Object(keys) = &mut metadata {
        if let Some(before) = before {
            keys.insert("original_role".to_owned(), before.as_str().into());
        }
        let (key, name) = match &prototype.delegate {
            Delegate::Account(named) => ("delegate_user", &named.account.name),
            Delegate::Team(name) => ("delegate_team", name),
        };
        keys.insert(key.to_owned(), name.as_str().into());
    }
    op.log(kind, Some(organization.id), metadata)
}

pub(super) fn list(op: &OpContext<'_>, name: &str) -> Result<models::PrototypeList, Rejection> {
    op.require(op.may_read_namespace_as_admin(name))?;
    let organization = op.tx.organization_fetch(name)?;
    let organization = organization.ok_or_else(Rejection::not_found)?;
    let prototypes = op.tx.prototype_list_by_organization(organization.id)?;
    let prototypes = prototypes.iter();
    let shown = prototypes.map(|prototype| views::prototype(op, prototype));
    let list = PrototypeList::new(shown.collect());
    Ok(list)
}
