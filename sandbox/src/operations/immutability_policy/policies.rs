//! The rules that immutability policies of organizations and repositories share.

use quay_api::models::{self, ImmutabilityPolicyConfig};
use quay_api::server::Rejection;
use serde_json::{Map, Value, json};

use crate::images::tags::Tags;
use crate::op_context::OpContext;
use crate::python::regex;
use crate::storage::{ImmutabilityPolicy, LogRow, PolicyOwner, StorageError};

/// How long a pattern may be.
const LONGEST: usize = 256;

/// How many policies an owner may have: each push tries them all.
const MAX_POLICIES: usize = 50;

/// Whose policies are meant, by name.
#[derive(Clone, Copy)]
pub(super) enum Subject<'a> {
    Namespace(&'a str),
    /// Namespace and name.
    Repository(&'a str, &'a str),
}

/// Whose policies are meant; `None` where there is no such namespace or repository.
pub(super) fn find_owner(
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

/// Whose policies are changed: the namespace has to be enabled.
fn find_owner_to_change(
    op: &OpContext<'_>,
    subject: Subject<'_>,
) -> Result<PolicyOwner, Rejection> {
    let (Subject::Namespace(name) | Subject::Repository(name, _)) = subject;
    let namespace = op.tx.namespace_fetch(name)?;
    if !namespace.is_some_and(|namespace| namespace.enabled) {
        let text = format!("Username does not exist: {name}");
        return Err(Rejection::data_layer(text));
    }
    find_owner(op, subject)?.ok_or_else(Rejection::not_found)
}

/// The policy of that UUID.
pub(super) fn find(
    op: &OpContext<'_>,
    subject: Subject<'_>,
    uuid: &str,
) -> Result<ImmutabilityPolicy, Rejection> {
    let owner = find_owner(op, subject)?.ok_or_else(Rejection::not_found)?;
    let policies = op.tx.immutability_policy_list_by_owner(owner)?.into_iter();
    let mut own = policies.filter(|policy| policy.uuid == uuid);
    own.next().ok_or_else(Rejection::not_found)
}

/// Adds a policy; tells its UUID.
pub(super) fn create(
    op: &OpContext<'_>,
    subject: Subject<'_>,
    config: &ImmutabilityPolicyConfig,
) -> Result<String, Rejection> {
    let pattern = pattern(config)?;
    let owner = find_owner_to_change(op, subject)?;
    check_duplicate(op, owner, pattern, None)?;
    let matches = config.tag_pattern_matches.unwrap_or(true);
    let uuid = op.tx.immutability_policy_create(owner, pattern, matches)?;
    apply(op, subject, owner, pattern, matches)?;
    let what = [
        ("tag_pattern", Value::from(pattern)),
        ("tag_pattern_matches", Value::from(matches)),
    ];
    log(op, "create_immutability_policy", subject, owner, what)?;
    Ok(uuid)
}

/// Changes a policy.
pub(super) fn update(
    op: &OpContext<'_>,
    subject: Subject<'_>,
    uuid: &str,
    config: &ImmutabilityPolicyConfig,
) -> Result<(), Rejection> {
    let pattern = pattern(config)?;
    let owner = find_owner_to_change(op, subject)?;
    let policy = find(op, subject, uuid)?;
    check_duplicate(op, owner, pattern, Some(uuid))?;
    let matches = config.tag_pattern_matches.unwrap_or(true);
    op.tx.immutability_policy_update(&ImmutabilityPolicy {
        tag_pattern: pattern.to_owned(),
        tag_pattern_matches: matches,
        ..policy
    })?;
    apply(op, subject, owner, pattern, matches)?;
    let what = [
        ("tag_pattern", Value::from(pattern)),
        ("tag_pattern_matches", Value::from(matches)),
    ];
    log(op, "update_immutability_policy", subject, owner, what)
}

/// Deletes a policy.
pub(super) fn delete(
    op: &OpContext<'_>,
    subject: Subject<'_>,
    uuid: &str,
) -> Result<(), Rejection> {
    let owner = find_owner_to_change(op, subject)?;
    find(op, subject, uuid)?;
    op.tx.immutability_policy_delete(uuid)?;
    let what = [("policy_uuid", Value::from(uuid))];
    log(op, "delete_immutability_policy", subject, owner, what)
}

/// How a policy is shown.
pub(super) fn view(policy: ImmutabilityPolicy) -> models::ImmutabilityPolicy {
    let ImmutabilityPolicy {
        uuid,
        tag_pattern,
        tag_pattern_matches,
    } = policy;
    models::ImmutabilityPolicy::new(uuid, tag_pattern, tag_pattern_matches)
}

/// The pattern of a policy, where it is one.
fn pattern(config: &ImmutabilityPolicyConfig) -> Result<&str, Rejection> {
    let pattern = config.tag_pattern.trim();
    let problem = if pattern.is_empty() {
        "tag_pattern is required and must be a non-empty string".to_owned()
    } else if pattern.chars().count() > LONGEST {
        format!("tag_pattern must be {LONGEST} characters or less")
    } else if let Some(problem) = regex::problem(pattern) {
        format!("Invalid regex pattern: {problem}")
    } else {
        return Ok(pattern);
    };
    Err(Rejection::invalid_request(problem))
}

fn check_duplicate(
    op: &OpContext<'_>,
    owner: PolicyOwner,
    pattern: &str,
    except: Option<&str>,
) -> Result<(), Rejection> {
    let policies = op.tx.immutability_policy_list_by_owner(owner)?;
    if except.is_none() && policies.len() >= MAX_POLICIES {
        let text = format!("The sandbox takes {MAX_POLICIES} immutability policies of one owner");
        return Err(Rejection::invalid_request(text));
    }
    let mut others = policies
        .iter()
        .filter(|policy| Some(policy.uuid.as_str()) != except);
    if others.any(|policy| policy.tag_pattern == pattern) {
        return Err(Rejection::invalid_request(
            "A policy with the same tag_pattern already exists",
        ));
    }
    Ok(())
}

/// Makes the tags immutable that are there already. The action log tells how many, but not who did
/// it.
fn apply(
    op: &OpContext<'_>,
    subject: Subject<'_>,
    owner: PolicyOwner,
    pattern: &str,
    matches: bool,
) -> Result<(), Rejection> {
    let count = Tags::of(op).apply_policy(owner, pattern, matches)?;
    if count == 0 {
        return Ok(());
    }
    let (Subject::Namespace(namespace) | Subject::Repository(namespace, _)) = subject;
    let mut metadata = json!({
        "namespace": namespace,
        "tag_pattern": pattern,
        "tag_pattern_matches": matches,
        "count": count,
    });
    if let Subject::Repository(_, name) = subject {
        metadata["repo"] = name.into();
    }
    op.tx.log_create(&LogRow {
        kind: "tags_made_immutable_by_policy".to_owned(),
        namespace_id: Some(owner.namespace_id),
        repository_id: owner.repository_id,
        performer_id: None,
        ip: None,
        metadata,
        logged_ms: op.now_ms,
    })?;
    Ok(())
}

fn log(
    op: &OpContext<'_>,
    kind: &str,
    subject: Subject<'_>,
    owner: PolicyOwner,
    what: impl IntoIterator<Item = (&'static str, Value)>,
) -> Result<(), Rejection> {
    let (Subject::Namespace(namespace) | Subject::Repository(namespace, _)) = subject;
    let mut metadata = Map::new();
    metadata.insert("namespace".to_owned(), namespace.into());
    if let Subject::Repository(_, name) = subject {
        metadata.insert("repo".to_owned(), name.into());
    }
    let what = what.into_iter();
    metadata.extend(what.map(|(key, value)| (key.to_owned(), value)));
    let (namespace, repository) = (Some(owner.namespace_id), owner.repository_id);
    op.log_of_repository(kind, namespace, repository, Value::Object(metadata))?;
    Ok(())
}
