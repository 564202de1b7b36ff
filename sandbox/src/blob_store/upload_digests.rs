//! [`UploadDigests`]: the digests of uploads between their requests, and which upload has one.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::crypto::content_digest::RunningDigest;

/// How many digests are kept while no request goes on with their upload. One that is not there is
/// made anew from what is stored.
const MAX_IDLE: usize = 1024;

/// What is known of uploads in this process.
#[derive(Clone, Default)]
pub(crate) struct UploadDigests(Arc<Mutex<BTreeMap<String, Entry>>>);

#[derive(Default)]
struct Entry {
    is_busy: bool,
    digest: Option<RunningDigest>,
}

/// The right to go on with an upload, which one request at a time has.
pub(crate) struct Turn {
    digests: UploadDigests,
    uuid: String,
}

impl UploadDigests {
    /// The turn of a request; `None` where another one has it.
    pub(crate) fn begin(&self, uuid: &str) -> Option<Turn> {
        let mut entries = self.entries();
        if entries.len() > MAX_IDLE && !entries.contains_key(uuid) {
            let idle = entries.iter().find(|(_, entry)| !entry.is_busy);
            if let Some(idle) = idle.map(|(uuid, _)| uuid.clone()) {
                entries.remove(&idle);
            }
        }
        let entry = entries.entry(uuid.to_owned()).or_default();
        if entry.is_busy {
            return None;
        }
        entry.is_busy = true;
        Some(Turn {
            digests: self.clone(),
            uuid: uuid.to_owned(),
        })
    }

    fn entries(&self) -> MutexGuard<'_, BTreeMap<String, Entry>> {
        // Nothing panics between two changes.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Turn {
    /// The digest of the first bytes of the upload, as far as it is known.
    pub(crate) fn digest(&self, size_bytes: u64) -> Option<RunningDigest> {
        let entries = self.digests.entries();
        let digest = entries.get(&self.uuid)?.digest.as_ref()?;
        (digest.size_bytes() == size_bytes).then(|| digest.clone())
    }

    /// Keeps the digest for the next request, where the upload has got so far.
    pub(crate) fn keep(&self, digest: RunningDigest) {
        if let Some(entry) = self.digests.entries().get_mut(&self.uuid) {
            entry.digest = Some(digest);
        }
    }

    /// The upload is over.
    pub(crate) fn forget(&self) {
        if let Some(entry) = self.digests.entries().get_mut(&self.uuid) {
            entry.digest = None;
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut entries = self.digests.entries();
        if let Some(entry) = entries.get_mut(&self.uuid) {
            entry.is_busy = false;
            if entry.digest.is_none() {
                entries.remove(&self.uuid);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_IDLE, UploadDigests};
    use crate::crypto::content_digest::{Algorithm, RunningDigest};

    #[test]
    fn an_upload_has_one_request_at_a_time() {
        let digests = UploadDigests::default();
        let turn = digests.begin("a").expect("nobody has it");
        assert!(digests.begin("a").is_none());
        assert!(digests.begin("b").is_some());
        drop(turn);
        assert!(digests.entries().is_empty());
        assert!(digests.begin("a").is_some());
    }

    #[test]
    fn digests_wait_for_the_next_request_in_a_bounded_number() {
        let digests = UploadDigests::default();
        for number in 0..2 * MAX_IDLE {
            let turn = digests.begin(&number.to_string()).expect("nobody has it");
            turn.keep(RunningDigest::new(Algorithm::Sha256));
        }
        assert!(digests.entries().len() <= MAX_IDLE + 1);
        let turn = digests.begin("a").expect("nobody has it");
        let mut digest = RunningDigest::new(Algorithm::Sha256);
        digest.update(b"abc");
        turn.keep(digest);
        drop(turn);
        let turn = digests.begin("a").expect("nobody has it");
        assert!(turn.digest(2).is_none());
        assert!(turn.digest(3).is_some());
    }
}
