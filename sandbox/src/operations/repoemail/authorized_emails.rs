//! The addresses whose owners agree to take the notifications of a repository.

use quay_api::RepositoryName;
use quay_api::models;
use quay_api::server::Rejection;

use crate::crypto::digest;
use crate::domain::confirmations;
use crate::domain::mail::{self, Letter};
use crate::op_context::OpContext;
use crate::responses::NO_SUCH_URL;
use crate::storage::AuthorizedEmail;

/// Whether the owner of an address has agreed.
pub(super) fn get(
    op: &OpContext<'_>,
    name: &RepositoryName,
    email: &str,
) -> Result<models::AuthorizedEmail, Rejection> {
    op.require_permission_reader(name.namespace(), name.name())?;
    let repository = op.tx.repository_fetch(name.namespace(), name.name())?;
    let found = match repository {
        Some(repository) => op.tx.authorized_email_fetch(repository.id, email)?,
        None => None,
    };
    let found = found.ok_or_else(|| Rejection::message(404, NO_SUCH_URL))?;
    Ok(view(found))
}

/// Asks the owner of an address, unless that was done with success before.
pub(super) fn send(
    op: &OpContext<'_>,
    name: &RepositoryName,
    email: &str,
) -> Result<models::AuthorizedEmail, Rejection> {
    op.require_repository_admin(name)?;
    let (namespace, repository) = (name.namespace(), name.name());
    let found = op.tx.repository_fetch(namespace, repository)?;
    // The server breaks where there is no repository.
    let id = found.ok_or_else(crate::responses::crash)?.id;
    let asked = match op.tx.authorized_email_fetch(id, email)? {
        Some(known) if known.confirmed => return Ok(view(known)),
        Some(known) => known,
        None => {
            let code = confirmations::new_code();
            let hash = digest::hash_token(&code);
            op.tx.authorized_email_create(id, email, &code, &hash)?;
            let created = op.tx.authorized_email_fetch(id, email)?;
            created.ok_or_else(crate::responses::crash)?
        }
    };
    let letter = Letter::AuthorizeRepository {
        namespace,
        repository,
        code: &asked.code,
    };
    mail::send(op, email, &letter)?;
    Ok(view(asked))
}

fn view(row: AuthorizedEmail) -> models::AuthorizedEmail {
    models::AuthorizedEmail::new(row.email, row.repository, row.namespace, row.confirmed)
}
