//! [`Access`]: who calls the registry, as the token of `/v2/auth` says, and what it allows.

use quay_api::RepositoryName;
use quay_api::server::Principal;

use super::{RegistryCall, RegistryError};
use crate::storage::Repository;

/// What the token of a call allows. Without a token there is nobody, who may read what is public.
pub(super) struct Access {
    /// The account of the token, for the action log.
    pub(super) principal: Option<Principal>,
}

impl RegistryCall {
    /// Checks the token of the call, if it has one, and notes who calls in its context.
    ///
    /// # Errors
    ///
    /// 401 for a token that is none, or no longer.
    pub(super) async fn authenticate(&mut self) -> Result<Access, RegistryError> {
        todo_access()
    }
}

impl Access {
    /// Lets pass who may read a repository: its token says so, or everybody may.
    ///
    /// # Errors
    ///
    /// 401 with a challenge, also where there is no such repository.
    pub(super) async fn require_pull(
        &self,
        call: &RegistryCall,
        name: &RepositoryName,
    ) -> Result<Repository, RegistryError> {
        let _ = (call, name, &self.principal);
        todo_access()
    }

    /// Lets pass who may write to a repository, which has to take changes.
    ///
    /// # Errors
    ///
    /// 401 with a challenge; 405 where the repository, or the registry, takes no changes.
    pub(super) async fn require_push(
        &self,
        call: &RegistryCall,
        name: &RepositoryName,
    ) -> Result<Repository, RegistryError> {
        let _ = (call, name);
        todo_access()
    }
}

fn todo_access<T>() -> Result<T, RegistryError> {
    Err(RegistryError::page(501, "not there yet"))
}
