//! Applications that act for users: what a user lets one do, and the codes and tokens for it.
//!
//! Source: `oauth/provider.py` and `data/model/oauth.py` at ffba0c70e2d8.

mod assignment;
mod authorization;
mod exchange;
mod redirect_uri;

use quay_api::Secret;
use quay_api::server::Rejection;

use crate::crypto::{digest, random};
use crate::op_context::OpContext;
use crate::responses;
use crate::storage::{Account, Application, NewToken, StorageError, TeamRole};

pub(crate) use self::assignment::{Assignment, NotAssigned, assign};
pub(crate) use self::authorization::{
    AuthorizationRequest, AuthorizationResponse, RequestCheck, View,
};
pub(crate) use self::exchange::{TokenRequest, TokenResponse, exchange_code};
pub(crate) use self::redirect_uri::RedirectUri;

/// The page that shows a token to the user who made it, to which every application may send.
pub(crate) const LOCAL_APP: &str = "/oauth/localapp";

/// How long a token is good: ten years.
pub(crate) const TOKEN_LIFE_S: i64 = 315_576_000;

/// How many characters codes and tokens have.
const LENGTH: usize = 40;

/// The application of a client id, with its organization.
fn find(
    op: &OpContext<'_>,
    client_id: &str,
) -> Result<Option<(Application, Account)>, StorageError> {
    let Some(application) = op.tx.application_fetch(client_id)? else {
        return Ok(None);
    };
    let organization = op.tx.account_fetch_by_id(application.organization_id)?;
    Ok(organization.map(|organization| (application, organization)))
}

/// Whether a user is in a team of admins of an organization. That somebody is a superuser does not
/// count.
fn is_admin(
    op: &OpContext<'_>,
    user: &Account,
    organization: &Account,
) -> Result<bool, StorageError> {
    let role = op
        .tx
        .role_fetch_in_organization(&organization.name, user.id)?;
    Ok(role == Some(TeamRole::Admin))
}

/// Whether an application may send a browser to an address. To the page of the sandbox's own anybody
/// may.
fn is_registered(
    op: &OpContext<'_>,
    application: Option<&Application>,
    sent: &RedirectUri<'_>,
) -> bool {
    sent.is(&format!("{}{LOCAL_APP}", op.base_url))
        || application.is_some_and(|it| sent.is_below(&it.redirect_uri))
}

/// Makes a token by which an application acts for a user.
fn create_token(
    op: &OpContext<'_>,
    application: &Application,
    user: i64,
    scopes: &str,
) -> Result<Secret, Rejection> {
    if op.settings.is_read_only() {
        return Err(responses::read_only());
    }
    let token = random::text(LENGTH);
    op.tx.token_create(&NewToken {
        application_id: application.id,
        account_id: user,
        hash: &digest::hash_token(&token),
        display_name: None,
        scopes,
        created_ms: op.now_ms,
        expires_ms: op.now_ms.saturating_add(TOKEN_LIFE_S * 1000),
    })?;
    Ok(Secret::new(token))
}
