//! What the action log tells of those who sign in to the token service, and of those who do not.

use serde_json::{Map, Value, json};

use super::super::identity::Identity;
use super::super::{RegistryCall, RegistryError};
use crate::op_context::OpContext;
use crate::storage::{Account, AppTokenOwner, LogRow, StorageError, TokenOwner};

/// Who tried to sign in.
pub(crate) enum SignInAttempt {
    /// By a name or an address, which may be nobody's.
    User(String),
    UnknownAppToken,
    AppToken(AppTokenOwner),
    UnknownOAuthToken,
    OAuthToken(Box<TokenOwner>),
    UnknownRobot(String),
    Robot(Account),
}

/// Why somebody may not sign in.
pub(crate) struct Refused {
    /// The words of the server.
    pub(super) text: String,
    /// Who tried; `None` for what cannot be read.
    pub(super) attempt: Option<SignInAttempt>,
}

impl Refused {
    /// With who tried.
    pub(super) fn new(text: impl Into<String>, attempt: SignInAttempt) -> Self {
        Self {
            text: text.into(),
            attempt: Some(attempt),
        }
    }

    /// What cannot be read, of which nothing is told.
    pub(super) fn unread(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            attempt: None,
        }
    }
}

/// Tells of somebody who signed in for nothing else.
pub(super) fn log_success(
    op: &OpContext<'_>,
    call: &RegistryCall,
    identity: &Identity,
) -> Result<(), RegistryError> {
    let account = identity.account();
    let Some(account) = account.filter(|_| op.settings.action_log_audit_logins) else {
        return Ok(());
    };
    // The server writes no log while nothing may be changed, and fails over it.
    if op.settings.is_read_only() {
        return Ok(());
    }
    let mut metadata = json!({ "type": "v2auth", "useragent": call.user_agent() });
    match identity {
        Identity::User { .. } => metadata["kind"] = "user".into(),
        Identity::Robot(robot) => {
            metadata["kind"] = "robot".into();
            metadata["robot"] = robot.name.as_str().into();
        }
        Identity::AppToken(token) => {
            metadata["kind"] = "app_specific_token".into();
            metadata["app_specific_token_title"] = token.title.as_str().into();
        }
        Identity::OAuthToken(_) | Identity::Anonymous => {}
    }
    let owner = owner_of(op, &account.name)?;
    op.log("login_success", owner, metadata)?;
    Ok(())
}

impl RegistryCall {
    /// Tells of somebody who could not sign in, where the settings ask for it.
    pub(super) async fn log_refused(&self, refused: &Refused) -> Result<(), RegistryError> {
        let settings = &self.app.settings;
        let asked = settings.action_log_audit_login_failures && !settings.is_read_only();
        let Some(attempt) = refused.attempt.as_ref().filter(|_| asked) else {
            return Ok(());
        };
        let writing = self.app.write(&self.context, |op| {
            let (namespace, performer) = attempt.places(op)?;
            let mut metadata = attempt.metadata();
            metadata.insert("useragent".to_owned(), self.user_agent().into());
            metadata.insert("message".to_owned(), refused.text.as_str().into());
            let namespace = match namespace {
                Some(namespace) => Some(namespace),
                None => op.tx.account_fetch_oldest_id()?,
            };
            op.tx.log_create(&LogRow {
                kind: "login_failure".to_owned(),
                namespace_id: namespace,
                repository_id: None,
                performer_id: performer,
                ip: op.ip(),
                metadata: metadata.into(),
                logged_ms: op.now_ms,
            })
        });
        Ok(writing.await?)
    }
}

impl SignInAttempt {
    /// Whose log tells of it, and who is said to have done it.
    fn places(&self, op: &OpContext<'_>) -> Result<(Option<i64>, Option<i64>), StorageError> {
        Ok(match self {
            Self::User(_) | Self::UnknownAppToken | Self::UnknownOAuthToken => (None, None),
            Self::AppToken(owner) => (Some(owner.account.id), Some(owner.account.id)),
            Self::OAuthToken(owner) => (Some(owner.organization_id), Some(owner.account.id)),
            Self::UnknownRobot(name) => (owner_of(op, name)?, None),
            Self::Robot(robot) => (owner_of(op, &robot.name)?, Some(robot.id)),
        })
    }

    fn metadata(&self) -> Map<String, Value> {
        let of_robot = |name: &str| {
            let owner = name.split('+').next().unwrap_or(name);
            json!({ "type": "v2auth", "kind": "robot", "robot": name, "username": owner })
        };
        let metadata = match self {
            Self::User(name) => json!({ "type": "v2auth", "kind": "user", "username": name }),
            Self::UnknownAppToken => json!({ "type": "v2auth", "kind": "app_specific_token" }),
            Self::AppToken(owner) => json!({
                "type": "v2auth",
                "kind": "app_specific_token",
                "app_specific_token_title": owner.title,
                "username": owner.account.name,
            }),
            Self::UnknownOAuthToken => json!({ "type": "quayauth", "kind": "oauth" }),
            Self::OAuthToken(owner) => json!({
                "type": "quayauth",
                "kind": "oauth",
                "application_name": owner.application_name,
                "oauth_token_id": owner.token_id,
                "oauth_token_application_id": owner.client_id,
                "oauth_token_application": owner.application_name,
                "username": owner.account.name,
            }),
            Self::UnknownRobot(name) => of_robot(name),
            Self::Robot(robot) => of_robot(&robot.name),
        };
        match metadata {
            Value::Object(metadata) => metadata,
            _ => Map::new(),
        }
    }
}

/// The namespace of a user, or of who owns a robot.
fn owner_of(op: &OpContext<'_>, name: &str) -> Result<Option<i64>, StorageError> {
    let owner = name.split('+').next().unwrap_or(name);
    Ok(op.tx.namespace_fetch(owner)?.map(|owner| owner.id))
}
