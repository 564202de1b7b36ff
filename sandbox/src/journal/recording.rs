//! [`Recording`]: a request under way, as the journal will have it.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Instant;

use http::request::Parts;
use hyper::body::{Body, Bytes, Frame, SizeHint};
use quay_api::Operation;
use quay_api::server::{Observer, Router};

use super::{Fault, Journal, JournalEntry, addresses, redaction};

/// The most bytes of a body that are kept.
const MAX_BODY_BYTES: usize = 64 << 10;

/// The longest path of no operation that is kept.
const MAX_PATH: usize = 1024;

/// What the paths of the sandbox's own addresses begin with, which the journal leaves out.
const OWN: &str = "/_sandbox/";

/// A request under way. Where it is dropped, the connection ended before there was a response.
pub(crate) struct Recording {
    journal: Journal,
    entry: Option<JournalEntry>,
    seen: Arc<Mutex<Seen>>,
    fault: Option<Fault>,
    begin: Instant,
}

/// An operation, and the values in the path that leads to it.
type Found = (&'static Operation, Vec<(&'static str, String)>);

/// What others see of a request.
#[derive(Default)]
struct Seen {
    caller: Option<String>,
    body: Vec<u8>,
    body_bytes: usize,
}

fn lock(seen: &Mutex<Seen>) -> MutexGuard<'_, Seen> {
    // Nothing panics between two changes.
    seen.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Recording {
    /// Begins with the head of a request; `None` for one to the sandbox's own addresses.
    pub(crate) fn begin(
        journal: &Journal,
        router: &Router,
        registry: impl FnOnce(&Parts) -> Option<Found>,
        parts: &mut Parts,
    ) -> Option<Self> {
        let path = parts.uri.path();
        if path.starts_with(OWN) {
            return None;
        }
        let seen = Arc::new(Mutex::new(Seen::default()));
        let of_api = || {
            let found = router.find(&parts.method, &parts.uri, &parts.headers);
            found.map(|(operation, values)| -> Found {
                let names = operation.parameter_names();
                (operation, names.zip(values).collect())
            })
        };
        let of_registry = registry(parts);
        let is_registry = of_registry.is_some();
        let found = of_registry.or_else(of_api);
        let operation = found.as_ref().map(|(operation, _)| operation.id);
        let show = |place: &str, values| match is_registry {
            true => redaction::registry_parameters(values),
            false => redaction::parameters(operation, place, values),
        };
        let (path, parameters) = match found {
            Some((operation, parameters)) => (operation.path.to_owned(), parameters),
            None => {
                let path: String = path.chars().take(MAX_PATH).collect();
                (addresses::path_without_codes(&path), Vec::new())
            }
        };
        let query = parts.uri.query().unwrap_or_default();
        let query = form_urlencoded::parse(query.as_bytes()).into_owned();
        let named = |(name, value): (&str, String)| (name.to_owned(), value);
        let parameters: Vec<(&str, String)> = parameters;
        let entry = JournalEntry {
            number: journal.next_number(),
            method: parts.method.as_str().to_owned(),
            path,
            operation,
            parameters: show("path", parameters.into_iter().map(named).collect()),
            query: show("query", query.collect()),
            caller: None,
            status: None,
            body: None,
            body_bytes: 0,
            fault: None,
            milliseconds: 0,
        };
        let observed = Arc::clone(&seen);
        parts.extensions.insert(Observer::new(move |_, principal| {
            lock(&observed).caller = principal.map(|principal| principal.name.clone());
        }));
        Some(Self {
            journal: journal.clone(),
            entry: Some(entry),
            seen,
            fault: journal.take_fault(operation),
            begin: Instant::now(),
        })
    }

    /// What is meant to go wrong.
    pub(crate) fn fault(&self) -> Option<Fault> {
        self.fault
    }

    /// The body, whose bytes are noted as they are read.
    pub(crate) fn tap<B>(recording: Option<&Self>, body: B) -> Tapped<B> {
        let seen = recording.map(|recording| Arc::clone(&recording.seen));
        Tapped { body, seen }
    }

    /// Ends with the status of the response.
    pub(crate) fn end(mut self, status: u16) {
        self.record(Some(status));
    }

    fn record(&mut self, status: Option<u16>) {
        let Some(mut entry) = self.entry.take() else {
            return;
        };
        let seen = std::mem::take(&mut *lock(&self.seen));
        entry.status = status;
        entry.caller = seen.caller;
        entry.body_bytes = seen.body_bytes;
        if seen.body_bytes <= MAX_BODY_BYTES {
            entry.body = redaction::body(entry.operation, &seen.body);
        }
        entry.fault = self.fault.map(Fault::name);
        let elapsed = self.begin.elapsed().as_millis();
        entry.milliseconds = u64::try_from(elapsed).unwrap_or(u64::MAX);
        self.journal.record(entry);
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        self.record(None);
    }
}

/// The body of a request that may be recorded.
pub(crate) struct Tapped<B> {
    body: B,
    seen: Option<Arc<Mutex<Seen>>>,
}

impl<B: Body<Data = Bytes> + Unpin> Body for Tapped<B> {
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, B::Error>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(cx));
        if let (Some(seen), Some(Ok(frame))) = (&self.seen, &frame)
            && let Some(data) = frame.data_ref()
        {
            let mut seen = lock(seen);
            seen.body_bytes = seen.body_bytes.saturating_add(data.len());
            let room = MAX_BODY_BYTES.saturating_sub(seen.body.len());
            seen.body.extend_from_slice(&data[..data.len().min(room)]);
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
