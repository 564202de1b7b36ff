//! The exchange of a code for a token.

use quay_api::Secret;
use quay_api::server::Rejection;

use super::{RedirectUri, create_token, is_registered};
use crate::crypto::digest;
use crate::domain::scopes;
use crate::op_context::OpContext;

/// What an application shows for a token.
pub(crate) struct TokenRequest {
    pub(crate) grant_type: String,
    pub(crate) client_id: String,
    pub(crate) client_secret: Option<Secret>,
    pub(crate) redirect_uri: String,
    pub(crate) code: Secret,
    pub(crate) scope: String,
}

/// What it gets.
pub(crate) enum TokenResponse {
    Token(Secret),
    /// An error of RFC 6749.
    Error(&'static str),
}

/// Exchanges a code for a token of the user who agreed. A code is good for one token.
pub(crate) fn exchange_code(
    op: &OpContext<'_>,
    request: &TokenRequest,
) -> Result<TokenResponse, Rejection> {
    if request.grant_type != "authorization_code" {
        return Ok(TokenResponse::Error("unsupported_grant_type"));
    }
    let secret = request.client_secret.as_ref();
    let application = op.tx.application_fetch(&request.client_id)?;
    let application = application.filter(|application| {
        let is_secret = |sent: &Secret| {
            // Of equal hashes, so that the time tells nothing about the secret.
            let hash = |secret: &Secret| digest::sha256(secret.expose());
            hash(sent) == hash(&application.client_secret)
        };
        secret.is_some_and(is_secret)
    });
    let Some(application) = application else {
        return Ok(TokenResponse::Error("invalid_client"));
    };
    let sent = RedirectUri::read(&request.redirect_uri);
    let is_registered = sent.is_some_and(|sent| is_registered(op, Some(&application), &sent));
    let hash = digest::hash_token(request.code.expose());
    let code = op
        .tx
        .authorization_code_fetch(application.id, &hash, op.now_ms)?;
    let code = code.filter(|code| is_registered && code.scopes == request.scope);
    let Some(code) = code else {
        return Ok(TokenResponse::Error("invalid_grant"));
    };
    if scopes::read(&request.scope).is_empty() {
        return Ok(TokenResponse::Error("invalid_scope"));
    }
    op.tx.authorization_code_delete(code.id)?;
    let token = create_token(op, &application, code.account_id, &code.scopes)?;
    Ok(TokenResponse::Token(token))
}
