//! Owns the tokens that a user gave, or is asked to give, to applications.

use quay_api::models::{AssignedAuthorizationList, UserAuthorizationList};
use quay_api::server::Rejection;

use crate::session::Session;
use crate::storage::AuthorizationRow;
use crate::views::{assigned_authorization, authorization};

pub(super) fn list(session: &Session<'_>) -> Result<UserAuthorizationList, Rejection> {
    let user = session.administered_self()?;
    let rows = session.tx.authorizations(user.id)?;
    let views = rows.into_iter().map(|row| authorization(session, row));
    Ok(UserAuthorizationList::new(views.collect()))
}

pub(super) fn find(session: &Session<'_>, uuid: &str) -> Result<AuthorizationRow, Rejection> {
    let user = session.administered_self()?;
    let found = session.tx.authorization(user.id, uuid)?;
    found.ok_or_else(Rejection::not_found)
}

/// Who looks at the list needs to be told of it no more.
pub(super) fn list_assigned(session: &Session<'_>) -> Result<AssignedAuthorizationList, Rejection> {
    let user = session.administered_self()?;
    let rows = session.tx.assigned_tokens_of(user.id)?;
    session
        .tx
        .forget_notifications(user.id, "assigned_authorization")?;
    let views = rows
        .into_iter()
        .map(|row| assigned_authorization(session, row));
    Ok(AssignedAuthorizationList::new(views.collect()))
}
