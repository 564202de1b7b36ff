//! What of a scope is granted. Asking to push to a repository that is not there creates it.

use super::super::RegistryError;
use super::super::error::Code;
use super::scope::Scope;
use crate::domain::registration::{self, Registration, RegistrationError};
use crate::domain::repositories;
use crate::op_context::OpContext;
use crate::storage::{
    Account, AccountKind, Repository, RepositoryRole, RepositoryState, StorageError, TeamRole,
    Visibility,
};

/// What the signature of a repository's tags is checked by, where signing is off.
pub(super) const NO_SIGNATURES: &str = "$disabled";

/// What a token says of a repository.
pub(super) struct Granted {
    /// As it was asked for.
    pub(super) asked_name: String,
    namespace: String,
    name: String,
    pub(super) actions: Vec<&'static str>,
    /// Whose signatures of its tags count.
    pub(super) signed_by: &'static str,
}

impl Granted {
    /// The name of the repository, with its namespace.
    pub(super) fn full_name(&self) -> String {
        format!("{}/{}", self.namespace, self.name)
    }
}

/// Grants what the caller may do of what a scope asks for.
///
/// # Errors
///
/// 405 for a namespace that is disabled, for a repository that holds no images, and where nothing
/// can be created.
pub(super) fn grant(op: &OpContext<'_>, scope: Scope<'_>) -> Result<Granted, RegistryError> {
    let (namespace, name) = (scope.namespace, scope.name);
    let owner = op.tx.namespace_fetch(namespace)?;
    if owner.as_ref().is_some_and(|owner| !owner.enabled) {
        return Err(disabled(namespace));
    }
    let mut repository = op.tx.repository_fetch(namespace, name)?;
    let mut actions = Vec::new();
    if owner.is_some() || op.settings.create_namespace_on_push {
        if scope.push && may_push(op, &scope, owner.as_ref(), &mut repository)? {
            actions.push("push");
        }
        if scope.pull && may_pull(op, &scope)? {
            require_images(repository.as_ref())?;
            actions.push("pull");
        }
        if scope.administer && may_administer(op, &scope, repository.as_ref())? {
            actions.push("*");
        }
    }
    Ok(Granted {
        signed_by: signed_by(op, repository.as_ref())?,
        asked_name: scope.asked_name.to_owned(),
        namespace: namespace.to_owned(),
        name: name.to_owned(),
        actions,
    })
}

fn disabled(namespace: &str) -> RegistryError {
    let text =
        format!("Namespace {namespace} has been disabled. Please contact a system administrator.");
    RegistryError::of(405, Code::Denied.as_str(), &text, serde_json::json!({}))
}

/// Refuses what is asked for a repository that holds something else than images.
fn require_images(repository: Option<&Repository>) -> Result<(), RegistryError> {
    match repository {
        Some(repository) if repository.kind != "image" => {
            let kind = &repository.kind;
            let text = format!("This repository is for managing {kind} and not container images.");
            Err(RegistryError::with_message(Code::Unsupported, &text))
        }
        _ => Ok(()),
    }
}

/// Whether the caller may push; a repository that it may create is there afterwards.
fn may_push(
    op: &OpContext<'_>,
    scope: &Scope<'_>,
    owner: Option<&Account>,
    repository: &mut Option<Repository>,
) -> Result<bool, RegistryError> {
    let Some(caller) = op.caller().map(|caller| &caller.account) else {
        return Ok(false);
    };
    let (namespace, name) = (scope.namespace, scope.name);
    if let Some(repository) = repository {
        if !op.has_repository_role(namespace, name, RepositoryRole::Write)? {
            return Ok(false);
        }
        require_images(Some(repository))?;
        return Ok(takes_pushes(op, repository, caller)?);
    }
    if op.is_restricted_name(&caller.name) && (caller.name == namespace || owner.is_none()) {
        return Ok(false);
    }
    let created;
    let owner = match owner {
        Some(owner) => owner,
        None => {
            created = create_organization(op, namespace, caller)?;
            &created
        }
    };
    if !op.may_create_repository_in(namespace)? || op.is_mirrored_organization(namespace)? {
        return Ok(false);
    }
    if op.settings.is_read_only() {
        return Err(RegistryError::read_only());
    }
    let visibility = match op.settings.create_private_repo_on_push {
        true => Visibility::Private,
        false => Visibility::Public,
    };
    repositories::create_without_log(op, owner, name, visibility, None, caller)?;
    *repository = op.tx.repository_fetch(namespace, name)?;
    Ok(repository.is_some())
}

/// Whether a repository takes what somebody pushes who has the role: a mirror takes it from its
/// robot alone.
fn takes_pushes(
    op: &OpContext<'_>,
    repository: &Repository,
    caller: &Account,
) -> Result<bool, StorageError> {
    let robot = match repository.state {
        RepositoryState::Normal => return Ok(true),
        RepositoryState::ReadOnly | RepositoryState::MarkedForDeletion => None,
        RepositoryState::Mirror => op
            .tx
            .repository_mirror_fetch(repository.id)?
            .map(|mirror| mirror.robot_id),
        RepositoryState::OrgMirror => op
            .tx
            .organization_mirror_fetch(repository.namespace_id)?
            .map(|mirror| mirror.robot_id),
    };
    Ok(robot == Some(caller.id))
}

/// The organization of a namespace that is not there, which the caller will own.
fn create_organization(
    op: &OpContext<'_>,
    name: &str,
    caller: &Account,
) -> Result<Account, RegistryError> {
    let refused = || RegistryError::with_message(Code::Unsupported, "Cannot create organization");
    if op.settings.is_read_only() {
        return Err(RegistryError::read_only());
    }
    // A robot has no address from which that of an organization could be made.
    let (local, domain) = caller.email.split_once('@').ok_or_else(refused)?;
    let email = format!("{local}+{name}@{domain}");
    if !op.settings.features.org_shared_email && op.tx.user_fetch_by_email(&email)?.is_some() {
        return Err(refused());
    }
    let registered = registration::register(
        op,
        &Registration {
            name,
            kind: AccountKind::Organization,
            email: Some(&email),
            email_required: false,
            password_hash: None,
            verified: false,
        },
    );
    let organization = registered.map_err(|error| match error {
        RegistrationError::Rejected(_) => refused(),
        RegistrationError::Storage(error) => error.into(),
    })?;
    let owners = op
        .tx
        .team_create(organization.id, "owners", TeamRole::Admin, "")?;
    op.tx.team_member_create(owners, caller.id)?;
    Ok(organization)
}

fn may_pull(op: &OpContext<'_>, scope: &Scope<'_>) -> Result<bool, StorageError> {
    let (namespace, name) = (scope.namespace, scope.name);
    if op.may_read_repository(namespace, name)? {
        return Ok(true);
    }
    // Members may pull through a cache what it does not hold yet.
    let is_cache =
        op.settings.features.proxy_cache && op.tx.proxy_cache_fetch(namespace)?.is_some();
    Ok(is_cache && op.caller().is_some() && op.is_member_of_namespace(namespace)?)
}

/// Whether the caller may do everything. The server crashes where there is no such repository.
fn may_administer(
    op: &OpContext<'_>,
    scope: &Scope<'_>,
    repository: Option<&Repository>,
) -> Result<bool, RegistryError> {
    if !op.has_repository_role(scope.namespace, scope.name, RepositoryRole::Admin)? {
        return Ok(false);
    }
    require_images(repository)?;
    Ok(repository.is_some_and(|found| found.state == RepositoryState::Normal))
}

fn signed_by(
    op: &OpContext<'_>,
    repository: Option<&Repository>,
) -> Result<&'static str, StorageError> {
    let signed = repository.filter(|found| op.settings.features.signing && found.trust_enabled);
    let Some(signed) = signed else {
        return Ok(NO_SIGNATURES);
    };
    let role = RepositoryRole::Write;
    Ok(
        match op.has_repository_role(&signed.namespace, &signed.name, role)? {
            true => "signer",
            false => "quay",
        },
    )
}
