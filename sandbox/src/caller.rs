//! Owns [`Caller`] and how one is known by a token.

use std::sync::Arc;

use http::HeaderMap;
use quay_api::server::{Authenticate, Principal, bearer_token};

use crate::state::Quay;
use crate::storage::{Account, TokenOwner};
use crate::{clock, digest};

/// Who calls: an account, and the token that it calls with.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    pub(crate) account: Account,
    pub(crate) token_id: i64,
    pub(crate) client_id: String,
    pub(crate) application_name: String,
}

impl Authenticate for Quay {
    async fn authenticate(&self, headers: &HeaderMap) -> Option<Principal> {
        let hash = digest::token(bearer_token(headers)?);
        let owner = self.store.read(|tx| tx.token_owner(&hash, clock::now_ms()));
        match owner {
            Ok(owner) => owner.map(principal),
            Err(error) => {
                // Nobody is the safe answer where the database does not tell.
                tracing::error!(%error, "a token cannot be looked up");
                None
            }
        }
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
