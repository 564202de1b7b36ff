//! The mail with which somebody gets a new password.

use quay_api::models::{RecoveryRequest, RecoveryResult, RecoveryResultStatus};
use quay_api::server::Rejection;

use crate::domain::confirmations;
use crate::domain::mail::{self, Letter, OrganizationAdmins};
use crate::op_context::OpContext;
use crate::storage::{Account, StorageError};

/// Sends the mail, if the address is somebody's. The response does not tell a user from nobody.
pub(super) fn request(
    op: &OpContext<'_>,
    body: &RecoveryRequest,
) -> Result<RecoveryResult, Rejection> {
    if op.settings.features.recaptcha {
        // There is no service to ask, so that nobody passes.
        let text = "Are you a bot? If not, please revalidate the captcha.";
        return Err(Rejection::message(400, text));
    }
    let email = body.email.as_str();
    let user = op.tx.user_fetch_by_email(email)?;
    let organizations = op.tx.organization_list_by_email(email)?;
    if user.is_none() && organizations.is_empty() {
        return Ok(RecoveryResult::new(RecoveryResultStatus::Sent));
    }
    let code = match &user {
        Some(user) => Some(confirmations::create_recovery(op, user)?),
        None => None,
    };
    let admins: Result<Vec<_>, StorageError> =
        organizations.iter().map(|one| admins(op, one)).collect();
    let letter = Letter::Recovery {
        code: code.as_deref(),
        organizations: &admins?,
    };
    mail::send(op, email, &letter)?;
    match organizations.first() {
        Some(first) if user.is_none() => {
            let mut result = RecoveryResult::new(RecoveryResultStatus::Org);
            result.orgemail = Some(email.to_owned());
            result.orgname = Some(redact(&first.name));
            Ok(result)
        }
        _ => Ok(RecoveryResult::new(RecoveryResultStatus::Sent)),
    }
}

fn admins(op: &OpContext<'_>, organization: &Account) -> Result<OrganizationAdmins, StorageError> {
    let admins = op.tx.organization_admin_list(organization.id)?;
    let admins = admins.into_iter().map(|admin| admin.name);
    Ok(OrganizationAdmins {
        organization: organization.name.clone(),
        admins: admins.collect(),
    })
}

/// The name with dots in the place of the characters in its middle.
fn redact(name: &str) -> String {
    let count = name.chars().count();
    // As many at each end as Python's comparison with a third, less one, lets pass.
    let shown = count.saturating_sub(3).div_ceil(3).max(1);
    let last = count.saturating_sub((count.saturating_sub(3) / 3).max(1));
    let characters = name.chars().enumerate();
    let redacted = characters.map(|(place, character)| match place {
        place if place < shown || place >= last => character,
        _ => '\u{2022}',
    });
    redacted.collect()
}

#[cfg(test)]
mod tests {
    use super::redact;

    /// What the loop of the server prints: a character is shown where its place is below a third of
    /// the length, less one, or so near to the end.
    #[test]
    fn the_middle_of_a_name_is_hidden() {
        for (name, expect) in [
            (
                "recorderorg",
                "rec\u{2022}\u{2022}\u{2022}\u{2022}\u{2022}\u{2022}rg",
            ),
            ("ab", "ab"),
            ("abc", "a\u{2022}c"),
            ("abcdef", "a\u{2022}\u{2022}\u{2022}\u{2022}f"),
            ("abcdefg", "ab\u{2022}\u{2022}\u{2022}\u{2022}g"),
            ("abcdefghi", "ab\u{2022}\u{2022}\u{2022}\u{2022}\u{2022}hi"),
        ] {
            assert_eq!(redact(name), expect, "{name}");
        }
    }
}
