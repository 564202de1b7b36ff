//! Tokens that an admin wants another user to have.

use quay_api::server::Rejection;
use serde_json::json;

use super::{find, is_admin};
use crate::op_context::OpContext;
use crate::storage::NewAssignedToken;

/// The token that a user is asked to take.
pub(crate) struct Assignment {
    pub(crate) username: String,
    pub(crate) client_id: String,
    pub(crate) redirect_uri: String,
    pub(crate) scope: String,
    pub(crate) response_type: String,
}

/// Why a user is not asked.
pub(crate) enum NotAssigned {
    /// There is no such user who could sign in, or no such application.
    Unknown,
    /// The caller is no admin of the organization.
    NotAllowed,
}

/// Asks a user to take a token, with a notification.
pub(crate) fn assign(
    op: &OpContext<'_>,
    assignment: &Assignment,
) -> Result<Result<(), NotAssigned>, Rejection> {
    let caller = op.user()?;
    let user = op.tx.account_fetch(&assignment.username)?;
    let Some(user) = user.filter(|user| user.is_user() && user.enabled) else {
        return Ok(Err(NotAssigned::Unknown));
    };
    let Some((application, organization)) = find(op, &assignment.client_id)? else {
        return Ok(Err(NotAssigned::Unknown));
    };
    if !is_admin(op, caller, &organization)? {
        return Ok(Err(NotAssigned::NotAllowed));
    }
    op.tx.assigned_token_create(&NewAssignedToken {
        application_id: application.id,
        account_id: user.id,
        redirect_uri: &assignment.redirect_uri,
        scopes: &assignment.scope,
        response_type: &assignment.response_type,
    })?;
    let metadata = json!({ "username": user.name });
    op.tx
        .user_notification_create(user.id, "assigned_authorization", &metadata, op.now_ms)?;
    let entry = json!({
        "assigning_user": caller.name,
        "assigned_user": user.name,
        "application": application.name,
        "client_id": application.client_id,
    });
    op.log("oauth_token_assigned", Some(organization.id), entry)?;
    Ok(Ok(()))
}
