//! [`Journal`]: what was asked since a mark, and faults on demand, for tests.
//!
//! It is kept in memory, within bounds: the oldest entries go first, and it tells how many went.

mod addresses;
mod entry;
mod faults;
mod recording;
mod redaction;

use std::collections::{BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use self::faults::Faults;

pub use self::entry::{JournalEntry, Requests};
pub(crate) use self::faults::FaultRequest;
pub use self::faults::{Fault, FaultError};
pub(crate) use self::recording::Recording;

/// The most entries.
const MAX_ENTRIES: usize = 10_000;

/// The most bytes of all bodies together.
const MAX_BYTES: usize = 16 << 20;

/// What was asked of a sandbox, for tests: see
/// [`Builder::journal`](crate::Builder::journal).
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use quay_api::models::NewOrganization;
/// use quay_sandbox::{Fault, Sandbox};
///
/// let sandbox = Sandbox::builder().memory().journal().start().await?;
/// let journal = sandbox.journal().ok_or("it was asked for")?;
///
/// // The next call finds the server overloaded, and the program tries again.
/// journal.fail_next("createOrganization", 1, Fault::too_many_requests(1))?;
/// let mark = journal.mark();
/// let client = sandbox.client()?;
/// let refused = client.create_organization(NewOrganization::new("acme")).await;
/// assert_eq!(refused.map_err(|error| error.status()).err(), Some(Some(429.try_into()?)));
/// client.create_organization(NewOrganization::new("acme")).await?;
///
/// let requests = journal.since(mark);
/// assert_eq!(requests.operations(), ["createOrganization", "createOrganization"], "{requests}");
/// assert_eq!(requests[0].status, Some(429));
/// assert_eq!(requests[1].status, Some(201));
/// assert_eq!(requests[1].body.as_ref().and_then(|it| it["name"].as_str()), Some("acme"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Journal(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    entries: Mutex<Entries>,
    faults: Mutex<Faults>,
    /// The ids of the operations that there are.
    operations: OnceLock<BTreeSet<&'static str>>,
}

/// A moment in a [`Journal`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark(u64);

#[derive(Debug, Default)]
struct Entries {
    /// The number of the next request.
    next: u64,
    bytes: usize,
    /// In the order of their numbers.
    kept: VecDeque<JournalEntry>,
    /// The number before which entries are gone.
    forgotten: u64,
}

impl Journal {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Shared {
            entries: Mutex::default(),
            faults: Mutex::default(),
            operations: OnceLock::new(),
        }))
    }

    /// Names the operations that there are, once.
    pub(crate) fn name_operations(&self, ids: impl Iterator<Item = &'static str>) {
        self.0.operations.get_or_init(|| ids.collect());
    }

    /// This moment: what is asked later is [since](Self::since) it.
    pub fn mark(&self) -> Mark {
        Mark(self.entries().next)
    }

    /// What was asked since a mark and has its response, in the order in which it came.
    pub fn since(&self, mark: Mark) -> Requests {
        let entries = self.entries();
        let later = entries.kept.iter().filter(|entry| entry.number >= mark.0);
        let forgotten = entries.forgotten.saturating_sub(mark.0);
        Requests::new(later.cloned().collect(), forgotten)
    }

    /// Everything that is kept.
    pub fn all(&self) -> Requests {
        self.since(Mark(0))
    }

    /// Lets the next calls of an operation fail, or wait. `operation` is its id, such as
    /// `createOrganization`, or `*` for any. Faults that were asked for earlier come first.
    ///
    /// # Errors
    ///
    /// When there is no such operation, or the fault is beyond its bounds.
    pub fn fail_next(&self, operation: &str, times: u32, fault: Fault) -> Result<(), FaultError> {
        self.add_fault(FaultRequest::new(operation, times, fault))
    }

    pub(crate) fn add_fault(&self, request: FaultRequest) -> Result<(), FaultError> {
        let known = self.0.operations.get();
        let known = known.ok_or_else(FaultError::not_started)?;
        self.faults().add(request, known)
    }

    /// Forgets all faults that have not come yet.
    pub fn clear_faults(&self) {
        self.faults().clear();
    }

    /// The faults that have not come yet.
    pub(crate) fn pending_faults(&self) -> Vec<FaultRequest> {
        self.faults().pending()
    }

    /// The fault of a call, which has then come.
    fn take_fault(&self, operation: Option<&str>) -> Option<Fault> {
        self.faults().take(operation)
    }

    /// The mark before a number.
    pub(crate) fn mark_at(number: u64) -> Mark {
        Mark(number)
    }

    fn next_number(&self) -> u64 {
        let mut entries = self.entries();
        let number = entries.next;
        entries.next += 1;
        number
    }

    fn record(&self, entry: JournalEntry) {
        let mut entries = self.entries();
        entries.bytes += entry.weight();
        let earlier = |kept: &JournalEntry| kept.number < entry.number;
        let place = entries.kept.partition_point(earlier);
        entries.kept.insert(place, entry);
        while entries.kept.len() > MAX_ENTRIES || entries.bytes > MAX_BYTES {
            let Some(oldest) = entries.kept.pop_front() else {
                break;
            };
            entries.bytes -= oldest.weight();
            entries.forgotten = entries.forgotten.max(oldest.number + 1);
        }
    }

    fn entries(&self) -> MutexGuard<'_, Entries> {
        // Nothing panics between two changes.
        let entries = self.0.entries.lock();
        entries.unwrap_or_else(PoisonError::into_inner)
    }

    fn faults(&self) -> MutexGuard<'_, Faults> {
        let faults = self.0.faults.lock();
        faults.unwrap_or_else(PoisonError::into_inner)
    }
}

impl Mark {
    /// The number of the first request after it.
    pub(crate) fn number(self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::{Journal, JournalEntry, MAX_ENTRIES};

    #[test]
    fn the_oldest_entries_go_first_and_are_counted() {
        let journal = Journal::new();
        let begin = journal.mark();
        for _ in 0..MAX_ENTRIES + 3 {
            let number = journal.next_number();
            journal.record(JournalEntry::of_test(number));
        }
        let all = journal.since(begin);
        assert_eq!((all.len(), all.forgotten()), (MAX_ENTRIES, 3));
        assert_eq!(all[0].number, 3);
        let mark = journal.mark();
        assert_eq!(journal.since(mark).forgotten(), 0);
        // Responses come in another order than requests.
        let (first, second) = (journal.next_number(), journal.next_number());
        journal.record(JournalEntry::of_test(second));
        journal.record(JournalEntry::of_test(first));
        let numbers: Vec<u64> = journal.since(mark).iter().map(|it| it.number).collect();
        assert_eq!(numbers, [first, second]);
    }
}
