//! The rules that auto-prune policies of namespaces and repositories share.

use quay_api::models::AutoPruneSettings;
use quay_api::server::Rejection;
use serde_json::{Map, Value};

use super::rule::{metadata, rule};
use crate::op_context::OpContext;
use crate::responses::crash;
use crate::storage::{AutoPrunePolicy, PolicyOwner, StorageError};

/// Whose policies are meant, by name.
#[derive(Clone, Copy)]
pub(super) enum Subject<'a> {
    Namespace(&'a str),
    /// Namespace and name.
    Repository(&'a str, &'a str),
}

impl<'a> Subject<'a> {
    fn namespace(self) -> &'a str {
        match self {
            Self::Namespace(namespace) | Self::Repository(namespace, _) => namespace,
        }
    }

    /// What the kinds of its log entries end in.
    fn kind(self) -> &'static str {
        match self {
            Self::Namespace(_) => "namespace_autoprune_policy",
            Self::Repository(..) => "repository_autoprune_policy",
        }
    }
}

/// The policies of a subject; `None` where there is no such namespace or repository.
pub(super) fn list(
    op: &OpContext<'_>,
    subject: Subject<'_>,
) -> Result<Option<Vec<AutoPrunePolicy>>, StorageError> {
    let owner = find_owner(op, subject)?;
    let policies = owner.map(|owner| op.tx.auto_prune_policy_list_by_owner(owner));
    policies.transpose()
}

/// The policy of that UUID. That of a repository may be one of another that has the same name.
pub(super) fn find(
    op: &OpContext<'_>,
    subject: Subject<'_>,
    uuid: &str,
) -> Result<AutoPrunePolicy, Rejection> {
    let found = match subject {
        Subject::Namespace(name) => op.tx.auto_prune_policy_fetch_by_namespace(name, uuid)?,
        Subject::Repository(_, name) => op
            .tx
            .auto_prune_policy_fetch_by_repository_name(name, uuid)?,
    };
    found.ok_or_else(Rejection::not_found)
}

/// Adds a policy; tells its UUID.
pub(super) fn create(
    op: &OpContext<'_>,
    subject: Subject<'_>,
    settings: &AutoPruneSettings,
) -> Result<String, Rejection> {
    let owner = find_enabled_owner(op, subject)?;
    let rule = rule(settings)?;
    let policies = op.tx.auto_prune_policy_list_by_owner(owner)?;
    if policies.iter().any(|policy| policy.rule == rule) {
        let what = match subject {
            Subject::Namespace(_) => "namespace",
            Subject::Repository(..) => "repository",
        };
        return Err(Rejection::invalid_request(format!(
            "Existing policy with same values for this {what}, duplicate policies are not \
             permitted"
        )));
    }
    let uuid = op.tx.auto_prune_policy_create(owner, &rule)?;
    log(op, "create", subject, owner, metadata(&rule))?;
    Ok(uuid)
}

/// Changes a policy. One of another namespace stays as it is, which nobody is told.
pub(super) fn update(
    op: &OpContext<'_>,
    subject: Subject<'_>,
    uuid: &str,
    settings: &AutoPruneSettings,
) -> Result<(), Rejection> {
    let owner = find_enabled_owner(op, subject)?;
    let policy = find(op, subject, uuid)?;
    let rule = rule(settings)?;
    if policy.namespace_id == owner.namespace_id {
        op.tx.auto_prune_policy_update(uuid, &rule)?;
    }
    log(op, "update", subject, owner, metadata(&rule))
}

/// Deletes a policy. The server fails over one of another namespace.
pub(super) fn delete(
    op: &OpContext<'_>,
    subject: Subject<'_>,
    uuid: &str,
) -> Result<(), Rejection> {
    let owner = find_owner(op, subject)?.ok_or_else(Rejection::not_found)?;
    let policy = find(op, subject, uuid)?;
    if policy.namespace_id != owner.namespace_id {
        return Err(crash());
    }
    op.tx.auto_prune_policy_delete(uuid)?;
    let what = [("policy_uuid", Value::from(uuid))];
    log(op, "delete", subject, owner, what)
}

fn find_owner(
    op: &OpContext<'_>,
    subject: Subject<'_>,
) -> Result<Option<PolicyOwner>, StorageError> {
    Ok(match subject {
        Subject::Namespace(name) => op.tx.namespace_fetch(name)?.map(|account| PolicyOwner {
            namespace_id: account.id,
            repository_id: None,
        }),
        Subject::Repository(namespace, name) => {
            let repository = op.tx.repository_fetch(namespace, name)?;
            repository.map(|repository| PolicyOwner {
                namespace_id: repository.namespace_id,
                repository_id: Some(repository.id),
            })
        }
    })
}

/// Whose policies are added to or changed: its namespace has to be enabled.
fn find_enabled_owner(op: &OpContext<'_>, subject: Subject<'_>) -> Result<PolicyOwner, Rejection> {
    let namespace = op.tx.namespace_fetch(subject.namespace())?;
    if !namespace.is_some_and(|namespace| namespace.enabled) {
        return Err(Rejection::not_found());
    }
    find_owner(op, subject)?.ok_or_else(Rejection::not_found)
}

fn log(
    op: &OpContext<'_>,
    action: &str,
    subject: Subject<'_>,
    owner: PolicyOwner,
    what: impl IntoIterator<Item = (&'static str, Value)>,
) -> Result<(), Rejection> {
    let kind = format!("{action}_{}", subject.kind());
    let what = what.into_iter();
    let mut metadata: Map<String, Value> =
        what.map(|(key, value)| (key.to_owned(), value)).collect();
    metadata.insert("namespace".to_owned(), subject.namespace().into());
    if let Subject::Repository(_, name) = subject {
        metadata.insert("repo".to_owned(), name.into());
    }
    let (namespace, repository) = (Some(owner.namespace_id), owner.repository_id);
    op.log_of_repository(&kind, namespace, repository, Value::Object(metadata))?;
    Ok(())
}
