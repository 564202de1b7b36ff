//! The registration of users and organizations: one set of rules for all operations that create
//! them.

use quay_api::Secret;
use quay_api::server::Rejection;

use crate::crypto::digest;
use crate::domain::{names, namespaces};
use crate::op_context::OpContext;
use crate::storage::{Account, AccountKind, NewAccount, StorageError};

/// Who wants an account.
pub(crate) struct Registration<'a> {
    pub(crate) name: &'a str,
    pub(crate) kind: AccountKind,
    pub(crate) email: Option<&'a str>,
    /// Whether the address must be there, be one, and be nobody else's.
    pub(crate) email_required: bool,
    pub(crate) password_hash: Option<&'a str>,
    pub(crate) verified: bool,
}

/// Why there is no account.
pub(crate) enum RegistrationError {
    /// The name or the address is refused; the server's words.
    Rejected(String),
    Storage(StorageError),
}

impl From<StorageError> for RegistrationError {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

/// Adds the account of a user or an organization.
pub(crate) fn register(
    op: &OpContext<'_>,
    new: &Registration<'_>,
) -> Result<Account, RegistrationError> {
    let reject = |text: String| Err(RegistrationError::Rejected(text));
    let name = new.name;
    let email = new.email.filter(|email| !email.is_empty());
    if new.email_required && !email.is_some_and(names::is_email) {
        // The server prints the missing address as Python does.
        let shown = new.email.unwrap_or("None");
        return reject(format!("Invalid email address: {shown}"));
    }
    if let Some(problem) = names::problem_of_name(name) {
        return reject(format!("Invalid namespace {name}: {problem}"));
    }
    if let Some(existing) = op.tx.account_fetch(name)? {
        return reject(if existing.is_organization() {
            format!(
                "Username has already been taken by an organization and cannot be reused: \
                 {name}"
            )
        } else {
            format!("Username has already been taken by user cannot be reused: {name}")
        });
    }
    if namespaces::is_name_kept(op, name)? {
        return reject("Username is not available".to_owned());
    }
    if let Some(email) = email
        && op.tx.user_fetch_by_email(email)?.is_some()
    {
        if new.email_required {
            return reject(format!("Email has already been used: {email}"));
        }
        if new.kind == AccountKind::User {
            // What the database of the recorded server said.
            return reject("UNIQUE constraint failed: user.email".to_owned());
        }
    }
    let id = op.tx.account_create(&NewAccount {
        name,
        kind: new.kind,
        email,
        password_hash: new.password_hash,
        verified: new.verified,
        enabled: true,
        tag_expiration_s: op.settings.default_tag_expiration.seconds,
        created_ms: op.now_ms,
    })?;
    let account = op.tx.account_fetch_by_id(id)?;
    account.ok_or(RegistrationError::Storage(StorageError::Lost))
}

/// Adds a user with what the web interface asks of one who is new.
pub(crate) fn register_user(
    op: &OpContext<'_>,
    name: &str,
    email: Option<&str>,
    password_hash: &str,
) -> Result<Account, Rejection> {
    let mailing = op.settings.features.mailing;
    register_verified_user(op, name, email, password_hash, !mailing).map_err(|error| match error {
        RegistrationError::Rejected(text) => Rejection::invalid_request(text),
        RegistrationError::Storage(error) => error.into(),
    })
}

/// The same for a user whose e-mail address is verified, or not.
pub(crate) fn register_verified_user(
    op: &OpContext<'_>,
    name: &str,
    email: Option<&str>,
    password_hash: &str,
    verified: bool,
) -> Result<Account, RegistrationError> {
    let features = &op.settings.features;
    let user = register(
        op,
        &Registration {
            name,
            kind: AccountKind::User,
            email,
            email_required: features.mailing,
            password_hash: Some(password_hash),
            verified,
        },
    )?;
    if features.user_metadata {
        op.tx.user_prompt_create(user.id, "enter_name")?;
        op.tx.user_prompt_create(user.id, "enter_company")?;
    }
    Ok(user)
}

/// Takes an invitation as a proof of the address that it went to; tells whether it is one.
pub(crate) fn accept_invitation(
    op: &OpContext<'_>,
    user: &Account,
    code: &Secret,
) -> Result<bool, Rejection> {
    let hash = digest::hash_token(code.expose());
    let confirmed = op.tx.invitation_fetch_email(&hash, user.id)?.as_ref() == Some(&user.email);
    if confirmed {
        op.tx.user_update_verified(user.id)?;
    }
    Ok(confirmed)
}
