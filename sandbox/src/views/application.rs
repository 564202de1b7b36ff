//! OAuth applications and their tokens.

use quay_api::Secret;
use quay_api::models::{Application, ApplicationToken, CreatedApplicationToken};

use crate::python::dates;
use crate::storage::{self, Token};

/// An application; who may read but not administer it sees neither secret nor addresses.
pub(crate) fn application(application: storage::Application, is_admin: bool) -> Application {
    Application {
        name: application.name,
        description: application.description,
        application_uri: application.application_uri,
        client_id: application.client_id,
        client_secret: is_admin.then_some(application.client_secret),
        redirect_uri: is_admin.then_some(application.redirect_uri),
        avatar_email: application.avatar_email.filter(|_| is_admin),
    }
}

/// A token without its secret.
pub(crate) fn application_token(token: Token) -> ApplicationToken {
    ApplicationToken {
        uuid: token.uuid,
        name: token.display_name,
        scope: token.scopes,
        expires_at: dates::iso8601(token.expires_ms),
        created: Some(dates::iso8601(token.created_ms)),
        created_by: Some(token.account),
        last_accessed: token.last_accessed_ms.map(dates::iso8601),
    }
}

/// A token that was just created, with its secret.
pub(crate) fn created_application_token(token: Token, secret: Secret) -> CreatedApplicationToken {
    let token = application_token(token);
    CreatedApplicationToken {
        uuid: token.uuid,
        name: token.name,
        scope: token.scope,
        expires_at: token.expires_at,
        created: token.created,
        created_by: token.created_by,
        last_accessed: token.last_accessed,
        token: secret,
    }
}
