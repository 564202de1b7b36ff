//! [`Caller`], and how a token or a session identifies one.

use std::collections::BTreeSet;
use std::sync::{Arc, MutexGuard, PoisonError};

use http::HeaderMap;
use quay_api::server::{Authenticate, NoPassword, Principal, Session, Unavailable, bearer_token};

use crate::app::App;
use crate::crypto::digest;
use crate::domain::scopes::SCOPES;
use crate::responses;
use crate::storage::{Account, StorageError, TokenOwner};

/// Who calls: an account, and the token that it calls with.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    pub(crate) account: Account,
    /// `None` for somebody with a session.
    pub(crate) token: Option<CallerToken>,
}

/// The token of a caller.
#[derive(Clone, Debug)]
pub(crate) struct CallerToken {
    pub(crate) id: i64,
    pub(crate) client_id: String,
    pub(crate) application_name: String,
}

/// How long a use of a token stands for those that follow.
const USE_MS: i64 = 60_000;

impl Authenticate for App {
    async fn authenticate(&self, headers: &HeaderMap) -> Option<Principal> {
        // Who has to know why calls the other one.
        self.try_authenticate(headers).await.ok().flatten()
    }

    async fn try_authenticate(
        &self,
        headers: &HeaderMap,
    ) -> Result<Option<Principal>, Unavailable> {
        match bearer_token(headers) {
            Some(token) => self.principal_of_token(token).await,
            None => Ok(None),
        }
    }

    async fn authenticate_session(
        &self,
        session: &Session,
    ) -> Result<Option<Principal>, Unavailable> {
        let Some(uuid) = session.user() else {
            return Ok(None);
        };
        let fetching = self.store.read(|tx| tx.session_fetch_user(&uuid));
        match fetching.await {
            Ok(user) => Ok(user.map(|user| account_principal(user.account, user.has_password))),
            Err(error) => Err(unavailable(&error)),
        }
    }
}

fn unavailable(error: &StorageError) -> Unavailable {
    Unavailable {
        reason: responses::tell_failure(error),
    }
}

/// Somebody who calls as an account, with every scope.
pub(crate) fn account_principal(account: Account, has_password: bool) -> Principal {
    let principal = Principal::new(account.name.clone(), SCOPES);
    let principal = principal.with(Arc::new(Caller {
        account,
        token: None,
    }));
    match has_password {
        true => principal,
        false => principal.with(NoPassword),
    }
}

impl App {
    /// Whose token it is.
    pub(super) async fn principal_of_token(
        &self,
        token: &str,
    ) -> Result<Option<Principal>, Unavailable> {
        match self.owner(&digest::hash_token(token)).await {
            Ok(owner) => Ok(owner.map(token_principal)),
            Err(error) => Err(unavailable(&error)),
        }
    }

    /// Notes that a token is used, unless that was noted a moment ago.
    pub(crate) fn note_token_use(&self, owner: &TokenOwner) {
        let now_ms = self.clock.now_ms();
        let used = owner
            .last_accessed_ms
            .is_some_and(|at| now_ms - at < USE_MS);
        if !used && !self.settings.is_read_only() {
            self.note_use(owner.token_id, now_ms);
        }
    }

    /// Whose token it is, which is now a used one.
    async fn owner(&self, hash: &str) -> Result<Option<TokenOwner>, StorageError> {
        let now_ms = self.clock.now_ms();
        let fetching = self.store.read(|tx| tx.token_fetch_owner(hash, now_ms));
        let owner = fetching.await?;
        let Some(owner) = owner else {
            return Ok(None);
        };
        self.note_token_use(&owner);
        Ok(Some(owner))
    }

    /// Notes that a token is used, now or a little later: its call does not wait for others that
    /// write, since it may only read itself.
    fn note_use(&self, token: i64, now_ms: i64) {
        let noted = self
            .store
            .try_write(|tx| tx.token_update_last_accessed(token, now_ms));
        match noted {
            Ok(true) => {}
            Ok(false) => self.note_use_later(token, now_ms),
            Err(error) => warn_of_use(&error),
        }
    }

    fn note_use_later(&self, token: i64, now_ms: i64) {
        if !self.tokens_to_note().insert(token) {
            // Somebody does so already.
            return;
        }
        let app = self.clone();
        tokio::spawn(async move {
            let noting = app
                .store
                .write(|tx, _| tx.token_update_last_accessed(token, now_ms));
            if let Err(error) = noting.await {
                warn_of_use(&error);
            }
            app.tokens_to_note().remove(&token);
        });
    }

    fn tokens_to_note(&self) -> MutexGuard<'_, BTreeSet<i64>> {
        // A set of numbers is whole whatever panicked.
        let tokens = self.tokens_to_note.lock();
        tokens.unwrap_or_else(PoisonError::into_inner)
    }
}

/// The token is good all the same: a database that cannot be written still reads.
fn warn_of_use(error: &StorageError) {
    if !error.is_logged() {
        tracing::warn!(%error, "the use of a token cannot be noted");
    }
}

/// Somebody who calls with a token of an application, with its scopes.
pub(crate) fn token_principal(owner: TokenOwner) -> Principal {
    let scopes = owner
        .scopes
        .split([' ', ','])
        .filter(|scope| !scope.is_empty());
    let principal = Principal::new(owner.account.name.clone(), scopes);
    principal.with(Arc::new(Caller {
        account: owner.account,
        token: Some(CallerToken {
            id: owner.token_id,
            client_id: owner.client_id,
            application_name: owner.application_name,
        }),
    }))
}
