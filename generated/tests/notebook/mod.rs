//! Owns [`Notebook`], which writes down what the feature `tracing` records.

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Writes down the fields of each span and event, one after another.
#[derive(Clone, Default)]
pub(crate) struct Notebook(Arc<Mutex<String>>);

/// One pass over the fields of a span or event.
struct Pen<'a>(&'a mut String);

impl Visit for Pen<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {}={value:?}", field.name()).expect("a text takes all");
    }
}

impl Notebook {
    /// What was written down so far.
    pub(crate) fn text(&self) -> String {
        self.0.lock().expect("no panic").clone()
    }

    fn note(&self, name: &str, visit: impl FnOnce(&mut dyn Visit)) {
        let mut text = self.0.lock().expect("no panic");
        text.push_str(name);
        visit(&mut Pen(&mut text));
        text.push('\n');
    }
}

impl Subscriber for Notebook {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("quay_api")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.note(span.metadata().name(), |visit| span.record(visit));
        Id::from_u64(1)
    }

    fn record(&self, _span: &Id, values: &Record<'_>) {
        self.note("record", |visit| values.record(visit));
    }

    fn event(&self, event: &Event<'_>) {
        self.note("event", |visit| event.record(visit));
    }

    fn record_follows_from(&self, _span: &Id, _follows: &Id) {}
    fn enter(&self, _span: &Id) {}
    fn exit(&self, _span: &Id) {}
}
