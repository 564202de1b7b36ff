//! The links in mails by which somebody confirms an address or gets a new password.
//!
//! Source: `data/model/user.py` at ffba0c70e2d8.

use quay_api::server::Rejection;

use crate::crypto::{digest, random};
use crate::domain::mail::{self, Letter};
use crate::op_context::OpContext;
use crate::storage::{Account, ConfirmationKind};

/// How long a link to a new password is valid.
const RECOVERY_MS: i64 = 30 * 60 * 1000;

/// How many characters a code has, each one of 36.
const CODE_LENGTH: usize = 40;

/// A code that nobody else knows.
pub(crate) fn new_code() -> String {
    random::text(CODE_LENGTH)
}

/// Asks a user to confirm the address of the account.
pub(crate) fn send_for_address(op: &OpContext<'_>, user: &Account) -> Result<(), Rejection> {
    let code = create(op, user, ConfirmationKind::Address, None)?;
    let (username, code) = (user.name.as_str(), code.as_str());
    let letter = Letter::ConfirmAddress { username, code };
    mail::send(op, &user.email, &letter)
}

/// Asks a user to confirm another address, which the account then gets.
pub(crate) fn send_for_new_address(
    op: &OpContext<'_>,
    user: &Account,
    email: &str,
) -> Result<(), Rejection> {
    let code = create(op, user, ConfirmationKind::Address, Some(email))?;
    let (username, code) = (user.name.as_str(), code.as_str());
    mail::send(op, email, &Letter::ChangeAddress { username, code })
}

/// The code of a link to a new password.
pub(crate) fn create_recovery(op: &OpContext<'_>, user: &Account) -> Result<String, Rejection> {
    create(op, user, ConfirmationKind::Recovery, None)
}

fn create(
    op: &OpContext<'_>,
    user: &Account,
    kind: ConfirmationKind,
    new_email: Option<&str>,
) -> Result<String, Rejection> {
    let code = new_code();
    let hash = digest::hash_token(&code);
    op.tx
        .confirmation_create(user.id, kind, new_email, &hash, op.now_ms)?;
    Ok(code)
}

/// What a link to confirm an address does.
pub(crate) struct Confirmed {
    pub(crate) user: Account,
    pub(crate) has_new_address: bool,
}

/// Uses up the code of a link to confirm an address; `Err` holds the server's words.
pub(crate) fn confirm_address(
    op: &OpContext<'_>,
    code: &str,
) -> Result<Result<Confirmed, &'static str>, Rejection> {
    let hash = digest::hash_token(code);
    let found = op.tx.confirmation_fetch(ConfirmationKind::Address, &hash)?;
    let Some(found) = found else {
        return Ok(Err("Invalid email confirmation code"));
    };
    let user = found.account;
    if let Some(email) = &found.new_email {
        if op.tx.user_fetch_by_email(email)?.is_some() {
            return Ok(Err("E-mail address already used"));
        }
        op.tx.user_update_email(user.id, email, true)?;
        let metadata = serde_json::json!({ "email": email, "old_email": user.email });
        op.log("user_change_email", Some(user.id), metadata)?;
        let letter = Letter::AddressChanged {
            username: &user.name,
        };
        mail::send(op, &user.email, &letter)?;
    } else {
        op.tx.user_update_verified(user.id)?;
    }
    op.tx.confirmation_delete(found.id)?;
    Ok(Ok(Confirmed {
        user,
        has_new_address: found.new_email.is_some(),
    }))
}

/// Uses up the code of a link to a new password; `None` where it is none, or too old.
pub(crate) fn use_recovery(op: &OpContext<'_>, code: &str) -> Result<Option<Account>, Rejection> {
    let hash = digest::hash_token(code);
    let found = op
        .tx
        .confirmation_fetch(ConfirmationKind::Recovery, &hash)?;
    let Some(found) = found else {
        return Ok(None);
    };
    op.tx.confirmation_delete(found.id)?;
    if found.created_ms.saturating_add(RECOVERY_MS) < op.now_ms {
        return Ok(None);
    }
    op.tx.user_update_verified(found.account.id)?;
    Ok(Some(found.account))
}
