//! Owns the size of the registry: how it is asked for, and the worker that calculates it.

use std::time::Duration;

use quay_api::models::RegistrySize;
use quay_api::server::{Context, Rejection};

use super::access::{reads, writes};
use crate::app::App;
use crate::clock;
use crate::op_context::OpContext;
use crate::storage::StorageError;

/// The bytes of all images: nothing is ever pushed here.
const STORED_BYTES: i64 = 0;

/// What is known of the size.
pub(super) fn view(op: &OpContext<'_>) -> Result<RegistrySize, Rejection> {
    reads(op)?;
    Ok(match op.tx.registry_size_fetch()? {
        Some(size) => RegistrySize::new(
            size.size_bytes,
            size.completed_ms,
            size.queued,
            size.running,
        ),
        None => RegistrySize::new(0, None, false, false),
    })
}

impl App {
    /// Has the size calculated; tells whether that was not under way already.
    pub(super) fn queue_registry_size(&self, context: &Context) -> Result<bool, Rejection> {
        let queued = self.write(context, |op| {
            writes(op)?;
            Ok(op.tx.registry_size_queue()?)
        })?;
        if queued {
            self.calculate_registry_size_later();
        }
        Ok(queued)
    }

    /// Calculates the size after a while, as the worker of the server does that looks into the
    /// queue now and then. Where quotas are off it has no such worker, and the queue stays.
    fn calculate_registry_size_later(&self) {
        if !self.settings.features.quota_management {
            return;
        }
        let seconds = self.settings.quota_registry_size_poll_period_s;
        let period = Duration::from_secs(u64::try_from(seconds).unwrap_or_default());
        let app = self.clone();
        tokio::spawn(async move {
            tokio::time::sleep(period).await;
            if let Err(error) = app.calculate_registry_size() {
                tracing::error!(%error, "the size of the registry was not calculated");
            }
        });
    }

    /// Takes up a calculation that an earlier process left in the queue, or did not end.
    pub(crate) fn resume_registry_size(&self) -> Result<(), StorageError> {
        let waits = self
            .store
            .write(|tx| tx.registry_size_requeue(), || false)?;
        if waits {
            self.calculate_registry_size_later();
        }
        Ok(())
    }

    fn calculate_registry_size(&self) -> Result<(), StorageError> {
        let started = self.store.write(|tx| tx.registry_size_start(), || false)?;
        if !started {
            return Ok(());
        }
        self.store.write(
            |tx| tx.registry_size_complete(STORED_BYTES, clock::now_ms()),
            || false,
        )
    }
}
