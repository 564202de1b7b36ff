//! Signing in with a name and a password, and the wait after failed attempts.

use http::HeaderValue;
use http::header::RETRY_AFTER;
use quay_api::Secret;
use quay_api::server::{Context, Quay, Rejection, Response};

use crate::app::App;
use crate::blocking::{Full, PASSWORDS};
use crate::crypto::digest;
use crate::domain::{names, registration};
use crate::responses;
use crate::storage::{Account, StorageError};

/// What the server says of a name and a password that do not fit.
const INVALID: &str = "Invalid Username or Password";

/// What it says where a password was wrong too often.
pub(crate) const TOO_OFTEN: &str =
    "Too many login attempts. \nPlease reset your Quay password and try again.";

/// Why nobody may sign in with them.
pub(crate) struct CredentialError(pub(crate) &'static str);

/// Why they are not looked at.
pub(crate) enum SignInError {
    /// The password was wrong too often, and too lately.
    TooOften {
        wait_ms: i64,
    },
    /// Too many passwords wait to be hashed already.
    Busy(Full),
    Storage(StorageError),
}

impl From<StorageError> for SignInError {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

impl From<SignInError> for Rejection {
    fn from(error: SignInError) -> Self {
        match error {
            SignInError::TooOften { wait_ms } => too_often(wait_ms),
            SignInError::Busy(full) => responses::busy(full),
            SignInError::Storage(error) => error.into(),
        }
    }
}

impl App {
    /// The account that a name or address and a password fit.
    ///
    /// # Errors
    ///
    /// 429 where the password was wrong too often, and too lately.
    pub(crate) async fn check_credentials(
        &self,
        name_or_email: &str,
        password: &Secret,
    ) -> Result<Result<Account, CredentialError>, SignInError> {
        if !name_or_email.is_ascii() {
            return Ok(Err(CredentialError(INVALID)));
        }
        let fetch = || self.store.read(|tx| tx.login_attempt_fetch(name_or_email));
        let Some(found) = fetch().await? else {
            return Ok(Err(CredentialError(INVALID)));
        };
        // Attempts for one account come one after the other, so that a wrong one counts before the
        // next begins.
        let _turn = self.login_turns.take(found.account.id).await;
        let Some(signin) = fetch().await? else {
            return Ok(Err(CredentialError(INVALID)));
        };
        let now_ms = self.clock.now_ms();
        let wait_ms = wait_ms(signin.failures, signin.last_failure_ms, now_ms);
        if wait_ms > 0 {
            return Err(SignInError::TooOften { wait_ms });
        }
        let fits = match signin.password_hash {
            Some(hash) => is_password(password.clone(), hash).await?,
            None => false,
        };
        let id = signin.account.id;
        let noting = self.store.write(|tx, _| match fits {
            true => tx.login_attempt_reset(id, now_ms),
            false => tx.login_attempt_record_failure(id, now_ms),
        });
        noting.await.map_err(SignInError::Storage)?;
        Ok(if fits {
            Ok(signin.account)
        } else {
            Err(CredentialError(INVALID))
        })
    }

    /// The same for somebody who wants to sign in: accounts that are disabled may not.
    pub(crate) async fn check_signin(
        &self,
        name_or_email: &str,
        password: &Secret,
    ) -> Result<Result<Account, CredentialError>, SignInError> {
        let checked = self.check_credentials(name_or_email, password).await?;
        Ok(checked.and_then(|account| {
            if account.enabled {
                return Ok(account);
            }
            let text = "This user has been disabled. Please contact your administrator.";
            Err(CredentialError(text))
        }))
    }

    /// Signs somebody in: opens a session.
    pub(crate) async fn sign_in(
        &self,
        context: &Context,
        name_or_email: &str,
        password: &Secret,
        invite_code: Option<&Secret>,
    ) -> Result<(), Rejection> {
        let account = match self.check_signin(name_or_email, password).await? {
            Ok(account) => account,
            Err(CredentialError(text)) => return Err(failure(Some(text))),
        };
        let confirmed = match invite_code {
            Some(code) if !account.verified => {
                self.write(context, |op| {
                    registration::accept_invitation(op, &account, code)
                })
                .await?
            }
            _ => false,
        };
        if account.verified || confirmed {
            return self.open_session(context, account.id).await;
        }
        Err(failure(None))
    }
}

/// The hash of a password, made where it keeps nobody waiting.
///
/// # Errors
///
/// A crash where it cannot be hashed.
pub(crate) async fn hash(password: &Secret) -> Result<String, Rejection> {
    let password = password.clone();
    let hashing = PASSWORDS.run(move || digest::hash_password(password.expose()));
    let hash = hashing.await.map_err(responses::busy)?;
    hash.ok_or_else(responses::crash)
}

/// The hash of a new password, or why it cannot be one.
pub(crate) async fn hash_new_password(
    password: &Secret,
) -> Result<Result<String, &'static str>, Rejection> {
    if !names::is_password(password.expose()) {
        return Ok(Err(names::INVALID_PASSWORD));
    }
    Ok(Ok(hash(password).await?))
}

async fn is_password(password: Secret, hash: String) -> Result<bool, SignInError> {
    let checking = PASSWORDS.run(move || digest::verify_password(password.expose(), &hash));
    checking.await.map_err(SignInError::Busy)
}

/// The milliseconds to wait after so many failures: half a second after one, about twice as long
/// after each further one.
fn wait_ms(failures: i64, last_ms: Option<i64>, now_ms: i64) -> i64 {
    let Some(last_ms) = last_ms.filter(|_| failures > 0) else {
        return 0;
    };
    let doublings = u32::try_from(failures.min(40)).unwrap_or_default();
    let wait_ms = 500 * (2_i64.pow(doublings) - 1);
    (last_ms + wait_ms - now_ms).max(0)
}

fn too_often(wait_ms: i64) -> Rejection {
    let response = Response::text(429, TOO_OFTEN);
    Rejection::response(response.with_header(RETRY_AFTER, HeaderValue::from(wait_ms / 1000)))
}

/// Why a sign-in failed; without a text the address has to be confirmed first.
fn failure(text: Option<&str>) -> Rejection {
    let body = serde_json::json!({
        "needsEmailVerification": text.is_none(),
        "invalidCredentials": text.is_some(),
        "message": text,
    });
    Rejection::response(Quay::json(403, &body))
}

#[cfg(test)]
mod tests {
    use super::wait_ms;

    #[test]
    fn each_failure_doubles_the_wait() {
        let check = |failures: i64, expect: i64| {
            assert_eq!(
                wait_ms(failures, Some(10_000), 10_000),
                expect,
                "{failures}"
            );
        };
        check(0, 0);
        check(1, 500);
        check(2, 1500);
        check(3, 3500);
        assert_eq!(wait_ms(2, Some(10_000), 11_400), 100);
        assert_eq!(wait_ms(2, Some(10_000), 11_600), 0);
        assert!(wait_ms(i64::MAX, Some(0), 0) > 0);
    }
}
