//! What a user lets an application do: the request of the application, and the response to it.

use quay_api::Secret;
use quay_api::server::Rejection;

use super::{LENGTH, RedirectUri, TOKEN_LIFE_S, create_token, find, is_admin, is_registered};
use crate::crypto::{digest, random};
use crate::domain::scopes;
use crate::op_context::OpContext;
use crate::responses;
use crate::storage::{Account, Application, NewAuthorizationCode, StorageError};

/// How long an application may take to exchange a code. On the server a code stays good until it is
/// used; RFC 6749 (4.1.2) asks for ten minutes at most.
const CODE_LIFE_MS: i64 = 10 * 60 * 1000;

/// What an application asks a user for.
pub(crate) struct AuthorizationRequest {
    pub(crate) response_type: String,
    pub(crate) client_id: Option<String>,
    pub(crate) redirect_uri: Option<String>,
    pub(crate) scope: Option<String>,
    pub(crate) state: Option<String>,
    /// The request of an admin by which somebody else gets a token.
    pub(crate) assignment_uuid: Option<String>,
}

/// What becomes of it.
pub(crate) enum AuthorizationResponse {
    /// The browser is sent there. The address may have a code or a token in it.
    Redirect(Secret),
    /// It is not known where to send the browser.
    InvalidRequest,
}

/// What the user has to know who is to consent.
pub(crate) struct View {
    pub(crate) application: Application,
    pub(crate) organization: Account,
}

/// What a look at a request comes to.
pub(crate) enum RequestCheck {
    UnknownClient,
    /// Only admins of the organization may consent, and those whom an admin has asked to.
    NotAllowed,
    /// The user let the application do so before.
    Granted,
    /// The application is told so at its registered address, if it has one.
    WrongRedirectUri(Option<String>),
    UnknownScope,
    NeedsConsent(Box<View>),
}

impl AuthorizationRequest {
    /// Looks at what an application asks the caller for.
    pub(crate) fn look_at(&self, op: &OpContext<'_>) -> Result<RequestCheck, Rejection> {
        let user = op.user()?;
        let client_id = self.client_id.as_deref().unwrap_or_default();
        let Some((application, organization)) = find(op, client_id)? else {
            return Ok(RequestCheck::UnknownClient);
        };
        if !self.may_be_met(op, user, &organization)? {
            return Ok(RequestCheck::NotAllowed);
        }
        let scope = self.scope.as_deref().unwrap_or_default();
        let held = op
            .tx
            .token_list_scopes(application.id, user.id, op.now_ms)?;
        if scopes::cover(&held.join(","), scope) {
            return Ok(RequestCheck::Granted);
        }
        let redirect_uri = self.redirect_uri.as_deref().and_then(RedirectUri::read);
        if !redirect_uri.is_some_and(|sent| is_registered(op, Some(&application), &sent)) {
            let registered = RedirectUri::read(&application.redirect_uri);
            let location = registered.map(|it| it.with(&error("redirect_uri_mismatch")));
            return Ok(RequestCheck::WrongRedirectUri(location));
        }
        if scopes::read(scope).is_empty() {
            return Ok(RequestCheck::UnknownScope);
        }
        Ok(RequestCheck::NeedsConsent(Box::new(View {
            application,
            organization,
        })))
    }

    /// Meets the request with a token or a code: the caller agrees.
    pub(crate) fn meet(&self, op: &OpContext<'_>) -> Result<AuthorizationResponse, Rejection> {
        let user = op.user()?;
        let sent = self.redirect_uri.as_deref().and_then(RedirectUri::read);
        let Some(sent) = sent else {
            return Ok(AuthorizationResponse::InvalidRequest);
        };
        let wants_token = self.response_type == "token";
        if !wants_token && self.response_type != "code" {
            return Ok(refused(&sent, "unsupported_response_type"));
        }
        let client_id = self.client_id.as_deref().unwrap_or_default();
        let Some((application, organization)) = find(op, client_id)? else {
            return Ok(refused(&sent, "unauthorized_client"));
        };
        // For a code the server does not ask whose application it is.
        if wants_token && !self.may_be_met(op, user, &organization)? {
            return Ok(refused(&sent, "unauthorized_client"));
        }
        if !is_registered(op, Some(&application), &sent) {
            return Ok(AuthorizationResponse::InvalidRequest);
        }
        let scope = self.scope.as_deref().unwrap_or_default();
        if scopes::read(scope).is_empty() {
            return Ok(refused(&sent, "invalid_scope"));
        }
        let location = match wants_token {
            true => self.location_with_token(op, user, &application, &sent)?,
            false => self.location_with_code(op, user, &application, &sent)?,
        };
        Ok(AuthorizationResponse::Redirect(Secret::new(location)))
    }

    /// Tells the application that the user does not agree.
    pub(crate) fn deny(&self, op: &OpContext<'_>) -> Result<AuthorizationResponse, Rejection> {
        let sent = self.redirect_uri.as_deref().and_then(RedirectUri::read);
        let client_id = self.client_id.as_deref().unwrap_or_default();
        let application = op.tx.application_fetch(client_id)?;
        let sent = sent.filter(|sent| is_registered(op, application.as_ref(), sent));
        Ok(sent.map_or(AuthorizationResponse::InvalidRequest, |sent| {
            refused(&sent, "authorization_denied")
        }))
    }

    /// Whether the caller is an admin of the organization, or was asked by one to take a token.
    fn may_be_met(
        &self,
        op: &OpContext<'_>,
        user: &Account,
        organization: &Account,
    ) -> Result<bool, StorageError> {
        if is_admin(op, user, organization)? {
            return Ok(true);
        }
        match &self.assignment_uuid {
            Some(uuid) => op.tx.assigned_token_exists(user.id, uuid, organization.id),
            None => Ok(false),
        }
    }

    fn location_with_token(
        &self,
        op: &OpContext<'_>,
        user: &Account,
        application: &Application,
        sent: &RedirectUri<'_>,
    ) -> Result<String, Rejection> {
        let scope = self.scope.as_deref().unwrap_or_default();
        let token = create_token(op, application, user.id, scope)?;
        if let Some(uuid) = &self.assignment_uuid {
            op.tx
                .assigned_token_delete_by_application(user.id, uuid, application.id)?;
        }
        let address = sent.with(&[("scope", Some(scope)), ("state", self.state.as_deref())]);
        let token = token.expose();
        Ok(format!(
            "{address}#access_token={token}&token_type=Bearer&expires_in={TOKEN_LIFE_S}"
        ))
    }

    fn location_with_code(
        &self,
        op: &OpContext<'_>,
        user: &Account,
        application: &Application,
        sent: &RedirectUri<'_>,
    ) -> Result<String, Rejection> {
        if op.settings.is_read_only() {
            return Err(responses::read_only());
        }
        let scope = self.scope.as_deref().unwrap_or_default();
        let code = random::text(LENGTH);
        op.tx
            .authorization_code_delete_expired(user.id, op.now_ms)?;
        op.tx.authorization_code_create(&NewAuthorizationCode {
            application_id: application.id,
            account_id: user.id,
            hash: &digest::hash_token(&code),
            scopes: scope,
            expires_ms: op.now_ms.saturating_add(CODE_LIFE_MS),
        })?;
        Ok(sent.with(&[
            ("scope", Some(scope)),
            ("state", self.state.as_deref()),
            ("code", Some(&code)),
            ("response_type", None),
            ("client_id", None),
            ("redirect_uri", None),
        ]))
    }
}

/// What tells an application why it gets nothing.
fn error(name: &str) -> [(&str, Option<&str>); 4] {
    [
        ("error", Some(name)),
        ("response_type", None),
        ("client_id", None),
        ("redirect_uri", None),
    ]
}

fn refused(sent: &RedirectUri<'_>, name: &str) -> AuthorizationResponse {
    AuthorizationResponse::Redirect(Secret::new(sent.with(&error(name))))
}
