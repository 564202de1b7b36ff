//! The key that this installation signs with, which is made when it is first needed.

use quay_api::server::Rejection;
use serde_json::Map;

use crate::app::App;
use crate::crypto::key_pair::KeyPair;
use crate::responses;
use crate::storage::{InstanceKey, NewServiceKey, StorageError};

/// The name under which the server signs.
pub(crate) const SERVICE: &str = "quay";

/// Why there is no key.
pub(crate) enum InstanceKeyError {
    /// None could be made.
    NoKey,
    Storage(StorageError),
}

impl From<StorageError> for InstanceKeyError {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

impl From<InstanceKeyError> for Rejection {
    fn from(error: InstanceKeyError) -> Self {
        match error {
            InstanceKeyError::NoKey => responses::crash(),
            InstanceKeyError::Storage(error) => error.into(),
        }
    }
}

impl App {
    /// The key that this installation signs with.
    ///
    /// # Errors
    ///
    /// 500 where no key can be made. A registry that takes no changes has its key all the same.
    pub(crate) async fn instance_key(&self) -> Result<InstanceKey, InstanceKeyError> {
        let fetching = self.store.read(|tx| tx.instance_key_fetch());
        if let Some(key) = fetching.await? {
            return Ok(key);
        }
        let pair = KeyPair::generate().await.ok_or(InstanceKeyError::NoKey)?;
        let now_ms = self.clock.now_ms();
        let creating = self.store.write(|tx, _| {
            // Another may have been quicker.
            if let Some(key) = tx.instance_key_fetch()? {
                return Ok(key);
            }
            tx.service_key_create(&NewServiceKey {
                kid: &pair.kid,
                name: "",
                service: SERVICE,
                jwk: &pair.jwk,
                metadata: &Map::new(),
                created_ms: now_ms,
                expires_ms: None,
                rotation_duration_s: None,
            })?;
            let kind = "ServiceKeyApprovalType.AUTOMATIC";
            tx.service_key_approve(&pair.kid, None, kind, "", now_ms)?;
            let key = InstanceKey {
                kid: pair.kid.clone(),
                private_key: pair.private.clone(),
            };
            tx.instance_key_create(&key)?;
            Ok(key)
        });
        creating.await
    }
}
