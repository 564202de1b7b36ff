//! Owns how users and organizations get their accounts: one set of rules for all who create some.

use crate::domain::names;
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
    Refused(String),
    Storage(StorageError),
}

impl From<StorageError> for RegistrationError {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

impl OpContext<'_> {
    /// Adds the account of a user or an organization.
    pub(crate) fn register(&self, new: &Registration<'_>) -> Result<Account, RegistrationError> {
        let refuse = |text: String| Err(RegistrationError::Refused(text));
        let name = new.name;
        let email = new.email.filter(|email| !email.is_empty());
        if new.email_required && !email.is_some_and(names::is_email) {
            // The server prints the missing address as Python does.
            let shown = new.email.unwrap_or("None");
            return refuse(format!("Invalid email address: {shown}"));
        }
        if let Some(problem) = names::problem_of_name(name) {
            return refuse(format!("Invalid namespace {name}: {problem}"));
        }
        if let Some(existing) = self.tx.account_fetch(name)? {
            return refuse(if existing.is_organization() {
                format!(
                    "Username has already been taken by an organization and cannot be reused: \
                     {name}"
                )
            } else {
                format!("Username has already been taken by user cannot be reused: {name}")
            });
        }
        if self.tx.namespace_is_deleted(name)? {
            return refuse("Username is not available".to_owned());
        }
        if let Some(email) = email
            && self.tx.user_fetch_by_email(email)?.is_some()
        {
            if new.email_required {
                return refuse(format!("Email has already been used: {email}"));
            }
            if new.kind == AccountKind::User {
                // What the database of the recorded server said.
                return refuse("UNIQUE constraint failed: user.email".to_owned());
            }
        }
        let id = self.tx.account_create(&NewAccount {
            name,
            kind: new.kind,
            email,
            password_hash: new.password_hash,
            verified: new.verified,
            enabled: true,
            tag_expiration_s: self.settings.default_tag_expiration_s(),
            created_ms: self.now_ms,
        })?;
        let account = self.tx.account_fetch_by_id(id)?;
        account.ok_or(RegistrationError::Storage(StorageError::Lost))
    }
}
