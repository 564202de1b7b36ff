//! Owns how prototypes are made, changed and deleted, and what the action log says of it.

use quay_api::models::{DelegateKind, NewPrototype};
use quay_api::server::Rejection;
use serde_json::{Value, json};

use crate::op_context::OpContext;
use crate::python::text;
use crate::storage::{Account, Delegate, DelegateId, Prototype, RepositoryRole, StorageError};

impl OpContext<'_> {
    /// The organization whose prototypes the caller may change.
    fn organization_of_prototypes(&self, name: &str) -> Result<Account, Rejection> {
        self.require(self.may_administer_namespace(name))?;
        self.tx
            .organization_fetch(name)?
            .ok_or_else(Rejection::not_found)
    }

    /// Whom a body wants to give a role; `None` where there is nobody of that name. A team that
    /// does not exist is refused, with what Python makes of the server's message.
    fn delegate(
        &self,
        organization: &Account,
        body: &NewPrototype,
    ) -> Result<Option<DelegateId>, Rejection> {
        let name = body.delegate.name.as_str();
        if name.is_empty() {
            return Ok(None);
        }
        match body.delegate.kind {
            DelegateKind::User => {
                let account = self.tx.account_fetch_user_or_robot(name)?;
                Ok(account.map(|account| DelegateId::Account(account.id)))
            }
            DelegateKind::Team => match self.tx.team_fetch(organization.id, name)? {
                Some(team) => Ok(Some(DelegateId::Team(team.id))),
                None => Err(Rejection::message(
                    400,
                    format!(
                        "('Team does not exist: %s/%s', {}, {})",
                        text::repr(&organization.name),
                        text::repr(name)
                    ),
                )),
            },
        }
    }

    /// Makes a prototype.
    pub(super) fn create_prototype(
        &self,
        name: &str,
        body: &NewPrototype,
    ) -> Result<Prototype, Rejection> {
        let organization = self.organization_of_prototypes(name)?;
        let activating = match body.activating_user.as_ref() {
            Some(user) if !user.name.is_empty() => {
                Some(self.tx.account_fetch_user_or_robot(&user.name)?)
            }
            _ => None,
        };
        let delegate = self.delegate(&organization, body)?;
        let activating = match activating {
            Some(None) => return Err(Rejection::invalid_request("Unknown activating user")),
            Some(Some(account)) => Some(account.id),
            None => None,
        };
        let delegate =
            delegate.ok_or_else(|| Rejection::invalid_request("Missing delegate user or team"))?;
        let role = body.role.into();
        let uuid = self
            .tx
            .prototype_create(organization.id, activating, delegate, role)?;
        let prototype = self.tx.prototype_fetch(organization.id, &uuid)?;
        let prototype = prototype.ok_or(StorageError::Lost)?;
        self.log_prototype(
            "create_prototype_permission",
            &organization,
            &prototype,
            None,
        )?;
        Ok(prototype)
    }

    /// Changes the role that a prototype gives.
    pub(super) fn update_prototype(
        &self,
        name: &str,
        uuid: &str,
        role: RepositoryRole,
    ) -> Result<Prototype, Rejection> {
        let organization = self.organization_of_prototypes(name)?;
        let prototype = self.tx.prototype_fetch(organization.id, uuid)?;
        let mut prototype = prototype.ok_or_else(Rejection::not_found)?;
        let before = prototype.role;
        self.tx.prototype_update_role(&prototype.uuid, role)?;
        prototype.role = role;
        let kind = "modify_prototype_permission";
        self.log_prototype(kind, &organization, &prototype, Some(before))?;
        Ok(prototype)
    }

    /// Deletes a prototype.
    pub(super) fn delete_prototype(&self, name: &str, uuid: &str) -> Result<(), Rejection> {
        let organization = self.organization_of_prototypes(name)?;
        let prototype = self.tx.prototype_fetch(organization.id, uuid)?;
        let prototype = prototype.ok_or_else(Rejection::not_found)?;
        self.tx.prototype_delete(&prototype.uuid)?;
        self.log_prototype(
            "delete_prototype_permission",
            &organization,
            &prototype,
            None,
        )?;
        Ok(())
    }

    fn log_prototype(
        &self,
        kind: &str,
        organization: &Account,
        prototype: &Prototype,
        before: Option<RepositoryRole>,
    ) -> Result<(), StorageError> {
        let activating = prototype.activating_user.as_ref();
        let mut metadata = json!({
            "prototypeid": prototype.uuid,
            "username": self.caller().map(|caller| caller.account.name.as_str()),
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
        self.log(kind, Some(organization.id), metadata)
    }
}
