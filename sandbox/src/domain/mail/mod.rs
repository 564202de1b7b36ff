//! Mails to users: which there are, and how they reach the queue or the mailbox.

mod draft;
mod letter;

use quay_api::server::Rejection;

use crate::op_context::OpContext;
use crate::storage::{DeliverySubject, NewMail};

pub(crate) use self::draft::escape;
pub(crate) use self::letter::{Letter, OrganizationAdmins};

/// How many mails are kept where nothing sends them.
pub(crate) const MAX_KEPT: i64 = 1000;

/// Sends a letter, if the transaction is kept.
///
/// # Errors
///
/// 503 where too much waits to be sent already.
pub(crate) fn send(
    op: &OpContext<'_>,
    recipient: &str,
    letter: &Letter<'_>,
) -> Result<(), Rejection> {
    let message = letter.write(&op.settings.registry_title_short, op.base_url);
    let id = op.tx.mail_create(&NewMail {
        recipient,
        subject: &message.subject,
        plain: &message.plain,
        html: &message.html,
        created_ms: op.now_ms,
    })?;
    if op.settings.mail_server.is_some() {
        return op.queue_delivery(DeliverySubject::Mail(id), None);
    }
    Ok(op.tx.mail_delete_oldest(MAX_KEPT)?)
}
