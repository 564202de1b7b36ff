//! [`Caller`], and how a token identifies one.

use std::sync::Arc;

use http::HeaderMap;
use quay_api::server::{Authenticate, Principal, Unavailable, bearer_token};

use crate::app::App;
use crate::clock;
use crate::crypto::digest;
use crate::responses;
use crate::storage::{Account, StorageError, TokenOwner};

/// Who calls: an account, and the token that it calls with.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    pub(crate) account: Account,
    pub(crate) token_id: i64,
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
        let Some(token) = bearer_token(headers) else {
            return Ok(None);
        };
        match self.owner(&digest::hash_token(token)) {
            Ok(owner) => Ok(owner.map(principal)),
            Err(error) => Err(Unavailable {
                reason: responses::tell_failure(&error),
            }),
        }
    }
}

impl App {
    /// Whose token it is, which is now a used one.
    fn owner(&self, hash: &str) -> Result<Option<TokenOwner>, StorageError> {
        let now_ms = clock::now_ms();
        let owner = self.store.read(|tx| tx.token_fetch_owner(hash, now_ms))?;
        let Some(owner) = owner else {
            return Ok(None);
        };
        let used = owner
            .last_accessed_ms
            .is_some_and(|at| now_ms - at < USE_MS);
        if !used && !self.settings.is_read_only() {
            let token = owner.token_id;
            let touched = self
                .store
                .write(|tx| tx.token_update_last_accessed(token, now_ms), || false);
            if let Err(error) = touched
                && !error.is_logged()
            {
                // The token is good all the same: a database that cannot be written still reads.
                tracing::warn!(%error, "the use of a token cannot be noted");
            }
        }
        Ok(Some(owner))
    }
}

fn principal(owner: TokenOwner) -> Principal {
    let scopes = owner
        .scopes
        .split([' ', ','])
        .filter(|scope| !scope.is_empty());
    let principal = Principal::new(owner.account.name.clone(), scopes);
    principal.with(Arc::new(Caller {
        account: owner.account,
        token_id: owner.token_id,
        client_id: owner.client_id,
        application_name: owner.application_name,
    }))
}
