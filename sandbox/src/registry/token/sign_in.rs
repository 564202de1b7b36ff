//! Signing in to the token service: users, robots, and tokens that stand for users.
//!
//! Source: `auth/credentials.py` and `data/model/user.py` at ffba0c70e2d8.

use quay_api::Secret;
use serde_json::json;

use super::super::bearer;
use super::super::identity::Identity;
use super::super::{RegistryCall, RegistryError};
use super::log_owner;
use crate::auth::basic;
use crate::auth::credentials::CredentialError;
use crate::crypto::digest;
use crate::op_context::OpContext;
use crate::storage::{Account, StorageError};

/// The names under which tokens are sent as passwords.
const APP_TOKEN: &str = "$app";
const OAUTH_TOKEN: &str = "$oauthtoken";
const ACCESS_TOKEN: &str = "$token";

/// Why somebody may not sign in, in the words of the server.
type Refused = String;

const DISABLED: &str = "This user has been disabled. Please contact your administrator.";

impl RegistryCall {
    /// Who sends these credentials.
    ///
    /// # Errors
    ///
    /// 429 where the password was wrong too often, and too lately.
    pub(super) async fn sign_in(&self) -> Result<Result<Identity, Refused>, RegistryError> {
        let Some((name, password)) = basic(&self.context.headers) else {
            return Ok(Err("Specified credentials are invalid".to_owned()));
        };
        let has_app_tokens = self.app.settings.features.app_specific_tokens;
        match name.as_str() {
            // Such tokens are of repositories, and of an earlier time: there is none.
            ACCESS_TOKEN => Ok(Err("Invalid access token".to_owned())),
            APP_TOKEN if has_app_tokens => self.app_token(&password).await,
            OAUTH_TOKEN => self.oauth_token(&password).await,
            robot if robot.contains('+') => self.robot(robot, &password).await,
            _ => self.user(&name, &password).await,
        }
    }

    async fn user(
        &self,
        name: &str,
        password: &Secret,
    ) -> Result<Result<Identity, Refused>, RegistryError> {
        let account = match self.app.check_signin(name, password).await? {
            Ok(account) => account,
            Err(CredentialError(text)) => return Ok(Err(text.to_owned())),
        };
        let reading = self
            .app
            .read(&self.context, |op| op.tx.account_fetch_uuid(account.id));
        let uuid = reading.await?.ok_or(StorageError::Lost)?;
        Ok(Ok(Identity::User { account, uuid }))
    }

    async fn app_token(&self, code: &Secret) -> Result<Result<Identity, Refused>, RegistryError> {
        let writing = self.app.write(&self.context, |op| {
            let found = op.tx.app_token_fetch_by_code(code.expose(), op.now_ms)?;
            if let Some(owner) = &found {
                op.tx.app_token_update_last_accessed(owner.id, op.now_ms)?;
            }
            Ok::<_, StorageError>(found)
        });
        Ok(match writing.await? {
            None => Err("Invalid token".to_owned()),
            Some(owner) if !owner.account.enabled => Err(DISABLED.to_owned()),
            Some(owner) => Ok(Identity::AppToken(owner)),
        })
    }

    async fn oauth_token(
        &self,
        token: &Secret,
    ) -> Result<Result<Identity, Refused>, RegistryError> {
        let hash = digest::hash_token(token.expose());
        let reading = self
            .app
            .read(&self.context, |op| op.tx.token_fetch_by_hash(&hash));
        let now_ms = self.app.clock.now_ms();
        Ok(match reading.await? {
            None => Err("OAuth access token could not be validated".to_owned()),
            Some(owner) if owner.expires_ms <= now_ms => {
                Err("OAuth access token has expired".to_owned())
            }
            Some(owner) if !owner.account.enabled => {
                Err("Granter of the oauth access token is disabled".to_owned())
            }
            Some(owner) => Ok(Identity::OAuthToken(Box::new(owner))),
        })
    }

    async fn robot(
        &self,
        name: &str,
        password: &Secret,
    ) -> Result<Result<Identity, Refused>, RegistryError> {
        let checking = self.app.read(&self.context, |op| {
            check_robot(op, name, password, self.service())
        });
        Ok(checking.await?.map(Identity::Robot))
    }
}

fn check_robot(
    op: &OpContext<'_>,
    name: &str,
    password: &Secret,
    audience: &str,
) -> Result<Result<Account, Refused>, StorageError> {
    let settings = op.settings;
    if settings.robots_disallow && !settings.robots_whitelist.iter().any(|free| free == name) {
        let text = "Robot account have been disabled. Please contact your administrator.";
        return Ok(Err(text.to_owned()));
    }
    let wrong = || format!("Could not find robot with username: {name} and supplied password.");
    let password = password.expose();
    if !password.is_ascii() {
        return Ok(Err(wrong()));
    }
    let Some(robot) = op.tx.robot_fetch(name)? else {
        return Ok(Err(
            "Could not find robot with specified username".to_owned()
        ));
    };
    let owner = name.split('+').next().unwrap_or(name);
    match op.tx.namespace_fetch(owner)? {
        None => return Ok(Err(format!("Robot {name} owner does not exist"))),
        Some(account) if !account.enabled => {
            return Ok(Err(format!("Robot {name} owner {owner} is disabled")));
        }
        Some(_) => {}
    }
    if let Some(checked) = bearer::check_password(op.tx, password, name, audience, op.now_ms)? {
        return Ok(match checked {
            Ok(()) => Ok(robot.account),
            Err(invalid) => Err(invalid.0),
        });
    }
    Ok(match digest::is_same(password, robot.token.expose()) {
        true => Ok(robot.account),
        false => Err(wrong()),
    })
}

/// Writes to the action log that somebody signed in.
pub(super) fn log_success(
    op: &OpContext<'_>,
    call: &RegistryCall,
    identity: &Identity,
) -> Result<(), RegistryError> {
    let Some(account) = identity
        .account()
        .filter(|_| op.settings.action_log_audit_logins)
    else {
        return Ok(());
    };
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
    let owner = log_owner(op, &account.name)?;
    op.log("login_success", owner, metadata)?;
    Ok(())
}
