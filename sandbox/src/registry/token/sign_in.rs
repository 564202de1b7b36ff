//! Signing in to the token service: users, robots, and tokens that stand for users.
//!
//! Source: `auth/credentials.py` and `data/model/user.py` at ffba0c70e2d8.

use quay_api::Secret;

use super::super::bearer;
use super::super::identity::Identity;
use super::super::{RegistryCall, RegistryError};
use super::audit::{Refused, SignInAttempt};
use crate::auth::basic;
use crate::auth::credentials::CredentialError;
use crate::crypto::digest;
use crate::op_context::OpContext;
use crate::settings::{AuthenticationType, Settings};
use crate::storage::{Account, StorageError};

/// The names under which tokens are sent as passwords.
const APP_TOKEN: &str = "$app";
const OAUTH_TOKEN: &str = "$oauthtoken";
const ACCESS_TOKEN: &str = "$token";

/// What the server says.
const DISABLED: &str = "This user has been disabled. Please contact your administrator.";
const NO_ENCRYPTED_PASSWORD: &str = "Client login with unencrypted passwords is disabled. Please \
    generate an encrypted password in the user admin panel for use here.";
const NO_PASSWORDS: &str = "Application specific tokens are required to login";

/// How long a use of a robot stands for those that follow.
const USE_MS: i64 = 60_000;

/// Who signs in, or why nobody does.
pub(crate) type SignIn = Result<Identity, Refused>;

impl RegistryCall {
    /// Who sends these credentials.
    ///
    /// # Errors
    ///
    /// 429 where the password was wrong too often, and too lately.
    pub(crate) async fn sign_in(&self) -> Result<SignIn, RegistryError> {
        let Some((name, password)) = basic(&self.context.headers) else {
            return Ok(Err(Refused::unread("Specified credentials are invalid")));
        };
        let has_app_tokens = self.app.settings.features.app_specific_tokens;
        match name.as_str() {
            // Such tokens are of repositories, and of an earlier time: there is none.
            ACCESS_TOKEN => Ok(Err(Refused::unread("Invalid access token"))),
            APP_TOKEN if has_app_tokens => self.sign_in_app_token(&password).await,
            OAUTH_TOKEN => self.sign_in_oauth_token(&password).await,
            robot if robot.contains('+') => self.sign_in_robot(robot, &password).await,
            _ => self.sign_in_user(&name, &password).await,
        }
    }

    async fn sign_in_user(&self, name: &str, password: &Secret) -> Result<SignIn, RegistryError> {
        let refused = |text: &str| Refused::new(text, SignInAttempt::User(name.to_owned()));
        let settings = &self.app.settings;
        let opened = self.app.seal.open_password(password.expose());
        if opened.is_none() && settings.features.require_encrypted_basic_auth {
            return Ok(Err(refused(NO_ENCRYPTED_PASSWORD)));
        }
        if settings.authentication_type == AuthenticationType::AppToken {
            return Ok(Err(refused(NO_PASSWORDS)));
        }
        let password = opened.as_ref().unwrap_or(password);
        let account = match self.app.check_signin(name, password).await? {
            Ok(account) => account,
            Err(CredentialError(text)) => return Ok(Err(refused(text))),
        };
        let reading = self
            .app
            .read(&self.context, |op| op.tx.account_fetch_uuid(account.id));
        let uuid = reading.await?.ok_or(StorageError::Lost)?;
        Ok(Ok(Identity::User { account, uuid }))
    }

    async fn sign_in_app_token(&self, code: &Secret) -> Result<SignIn, RegistryError> {
        let reading = self.app.read(&self.context, |op| {
            op.tx.app_token_fetch_by_code(code.expose(), op.now_ms)
        });
        let Some(owner) = reading.await? else {
            return Ok(Err(Refused::new(
                "Invalid token",
                SignInAttempt::UnknownAppToken,
            )));
        };
        if !owner.account.enabled {
            return Ok(Err(Refused::new(DISABLED, SignInAttempt::AppToken(owner))));
        }
        if !self.app.settings.is_read_only() {
            let noting = self.app.write(&self.context, |op| {
                op.tx.app_token_update_last_accessed(owner.id, op.now_ms)
            });
            noting.await?;
        }
        Ok(Ok(Identity::AppToken(owner)))
    }

    async fn sign_in_oauth_token(&self, token: &Secret) -> Result<SignIn, RegistryError> {
        let hash = digest::hash_token(token.expose());
        let reading = self
            .app
            .read(&self.context, |op| op.tx.token_fetch_by_hash(&hash));
        let Some(owner) = reading.await? else {
            let text = "OAuth access token could not be validated";
            return Ok(Err(Refused::new(text, SignInAttempt::UnknownOAuthToken)));
        };
        let problem = if owner.expires_ms <= self.app.clock.now_ms() {
            Some("OAuth access token has expired")
        } else if !owner.account.enabled {
            Some("Granter of the oauth access token is disabled")
        } else {
            None
        };
        if let Some(text) = problem {
            return Ok(Err(Refused::new(
                text,
                SignInAttempt::OAuthToken(Box::new(owner)),
            )));
        }
        self.app.note_token_use(&owner);
        Ok(Ok(Identity::OAuthToken(Box::new(owner))))
    }

    async fn sign_in_robot(&self, name: &str, token: &Secret) -> Result<SignIn, RegistryError> {
        let checking = self.app.read(&self.context, |op| {
            check_robot(op, name, token, self.service())
        });
        let robot = match checking.await? {
            Ok(robot) => robot,
            Err(refused) => return Ok(Err(refused)),
        };
        let settings = &self.app.settings;
        let now_ms = self.app.clock.now_ms();
        let used_ms = robot.last_accessed_ms;
        let is_noted = used_ms.is_some_and(|used_ms| now_ms - used_ms < USE_MS);
        if settings.features.user_last_accessed && !is_noted && !settings.is_read_only() {
            let noting = self.app.write(&self.context, |op| {
                op.tx.account_update_last_accessed(robot.id, op.now_ms)
            });
            noting.await?;
        }
        Ok(Ok(Identity::Robot(robot)))
    }
}

/// The robot of that name and token.
fn check_robot(
    op: &OpContext<'_>,
    name: &str,
    token: &Secret,
    audience: &str,
) -> Result<Result<Account, Refused>, StorageError> {
    let unknown = |text: String| Refused::new(text, SignInAttempt::UnknownRobot(name.to_owned()));
    if !may_sign_in(op.settings, name) {
        let text = "Robot account have been disabled. Please contact your administrator.";
        return Ok(Err(unknown(text.to_owned())));
    }
    let wrong = format!("Could not find robot with username: {name} and supplied password.");
    let token = token.expose();
    if !token.is_ascii() {
        return Ok(Err(unknown(wrong)));
    }
    let Some(robot) = op.tx.robot_fetch(name)? else {
        let text = "Could not find robot with specified username";
        return Ok(Err(unknown(text.to_owned())));
    };
    let refused = |text: String| Refused::new(text, SignInAttempt::Robot(robot.account.clone()));
    let owner = name.split('+').next().unwrap_or(name);
    match op.tx.namespace_fetch(owner)? {
        None => return Ok(Err(unknown(format!("Robot {name} owner does not exist")))),
        Some(account) if !account.enabled => {
            let text = format!("Robot {name} owner {owner} is disabled");
            return Ok(Err(refused(text)));
        }
        Some(_) => {}
    }
    if let Some(checked) = bearer::check_password(op.tx, token, name, audience, op.now_ms)? {
        return Ok(match checked {
            Ok(()) => Ok(robot.account),
            Err(invalid) => Err(refused(invalid.0)),
        });
    }
    Ok(match digest::is_same(token, robot.token.expose()) {
        true => Ok(robot.account),
        false => Err(refused(wrong)),
    })
}

fn may_sign_in(settings: &Settings, robot: &str) -> bool {
    !settings.robots_disallow || settings.robots_whitelist.iter().any(|free| free == robot)
}
