//! [`GarbageCollector`]: the history of tags that is over goes, then manifests that nothing holds, then
//! blobs that no manifest names, and at last their bytes.
//!
//! What may be free is found by reading, and looked at again in the short transaction that deletes it.

use std::collections::BTreeSet;

use super::reason::Reason;
use crate::app::App;
use crate::domain::stored_objects;
use crate::storage::{FreeRows, StorageError, Tx};

/// How many rows one step reads.
const READ_AT_ONCE: usize = 1000;

/// How many rows one step deletes.
const DELETED_AT_ONCE: usize = 50;

/// Collects garbage, again and again.
#[derive(Debug, Default)]
pub(super) struct GarbageCollector {
    /// Whether all manifests and blobs were looked at since the start. Afterwards only those need
    /// to be that lost a holder.
    has_swept: bool,
}

impl GarbageCollector {
    /// Collects what is free now.
    pub(super) async fn collect(&mut self, app: &App, reason: Reason) -> Result<(), StorageError> {
        let sweeps = reason == Reason::Requested || !self.has_swept;
        self.has_swept = false;
        let mut manifests = purge_tags(app).await?;
        if sweeps {
            manifests.extend(
                free_rows(app, |tx, after, limit| {
                    tx.garbage_list_manifests(after, limit)
                })
                .await?,
            );
        }
        let mut blobs = purge_manifests(app, manifests).await?;
        blobs.extend(purge_uploaded_blobs(app).await?);
        if sweeps {
            blobs.extend(
                free_rows(app, |tx, after, limit| tx.garbage_list_blobs(after, limit)).await?,
            );
        }
        purge_blobs(app, blobs).await?;
        let ended = stored_objects::expire_uploads(app).await?;
        tracing::debug!(ended, "uploads that nobody went on with");
        stored_objects::remove_unused(app).await?;
        self.has_swept = true;
        Ok(())
    }

    /// Looks at everything the next time: a run that failed did not tell what lost its holder.
    pub(super) fn sweep_again(&mut self) {
        self.has_swept = false;
    }
}

/// Deletes the history that is over; tells the manifests that lost a tag by that.
async fn purge_tags(app: &App) -> Result<BTreeSet<i64>, StorageError> {
    let features = &app.settings.features;
    let with_immutable = !features.immutable_tags || features.immutable_tags_can_expire;
    let now_ms = app.clock.now_ms();
    let mut manifests = BTreeSet::new();
    loop {
        let listing = app
            .store
            .read(|tx| tx.garbage_list_tags(now_ms, with_immutable, READ_AT_ONCE));
        let tags: Vec<i64> = listing.await?;
        let mut count = 0;
        for some in tags.chunks(DELETED_AT_ONCE) {
            let purged = app.store.write(|tx, _| tx.garbage_purge_tags(some, now_ms));
            let purged = purged.await?;
            count += purged.manifests.len();
            manifests.extend(purged.manifests);
            tokio::task::yield_now().await;
        }
        // Those that stay are kept by somebody who came between.
        if count == 0 {
            return Ok(manifests);
        }
    }
}

/// All rows of a kind that nothing holds.
async fn free_rows(
    app: &App,
    list: impl Fn(&Tx<'_>, i64, usize) -> Result<FreeRows, StorageError>,
) -> Result<Vec<i64>, StorageError> {
    let mut free = Vec::new();
    let mut after = 0;
    loop {
        let listing = app.store.read(|tx| list(tx, after, READ_AT_ONCE));
        let rows = listing.await?;
        free.extend(rows.free);
        match rows.last {
            Some(last) => after = last,
            None => return Ok(free),
        }
        tokio::task::yield_now().await;
    }
}

/// Deletes manifests that nothing holds, and then those that they held; tells the blobs that they
/// named.
async fn purge_manifests(
    app: &App,
    mut manifests: BTreeSet<i64>,
) -> Result<BTreeSet<i64>, StorageError> {
    let mut blobs = BTreeSet::new();
    while !manifests.is_empty() {
        let some = take(&mut manifests);
        let purging = app.store.write(|tx, _| tx.garbage_purge_manifests(&some));
        let purged = purging.await?;
        manifests.extend(purged.manifests);
        blobs.extend(purged.blobs);
        tokio::task::yield_now().await;
    }
    Ok(blobs)
}

/// Takes uploaded blobs from repositories that named them in no manifest; tells which.
async fn purge_uploaded_blobs(app: &App) -> Result<Vec<i64>, StorageError> {
    let now_ms = app.clock.now_ms();
    let mut blobs = Vec::new();
    loop {
        let purging = app
            .store
            .write(|tx, _| tx.garbage_purge_uploaded_blobs(now_ms, DELETED_AT_ONCE));
        let purged: Vec<i64> = purging.await?;
        if purged.is_empty() {
            return Ok(blobs);
        }
        blobs.extend(purged);
        tokio::task::yield_now().await;
    }
}

/// Deletes blobs that nothing holds. Their bytes are left to
/// [`remove_unused`](stored_objects::remove_unused).
pub(super) async fn purge_blobs(app: &App, mut blobs: BTreeSet<i64>) -> Result<(), StorageError> {
    while !blobs.is_empty() {
        let some = take(&mut blobs);
        let purging = app.store.write(|tx, _| tx.garbage_purge_blobs(&some));
        purging.await?;
        tokio::task::yield_now().await;
    }
    Ok(())
}

/// The first numbers of a set, which it loses.
fn take(numbers: &mut BTreeSet<i64>) -> Vec<i64> {
    let mut taken = Vec::new();
    while taken.len() < DELETED_AT_ONCE
        && let Some(number) = numbers.pop_first()
    {
        taken.push(number);
    }
    taken
}
