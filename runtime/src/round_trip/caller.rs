//! Who calls in a self-test.

use http::HeaderMap;

use super::TOKEN;
use crate::server::{Authenticate, Credentials, Principal, Unavailable, bearer_token};

/// Takes the token of the self-test, and whatever a request shows for other security schemes: a
/// parameter with made-up values may have the name of a key.
#[derive(Debug)]
pub struct AnyCaller(Principal);

impl AnyCaller {
    /// Takes everybody for this caller.
    pub fn new(principal: Principal) -> Self {
        Self(principal)
    }
}

impl Authenticate for AnyCaller {
    async fn authenticate(&self, headers: &HeaderMap) -> Option<Principal> {
        (bearer_token(headers) == Some(TOKEN)).then(|| self.0.clone())
    }

    async fn verify(&self, _: &Credentials<'_>) -> Result<Option<Principal>, Unavailable> {
        Ok(Some(self.0.clone()))
    }
}
