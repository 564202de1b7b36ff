//! A subscriber that writes the fields of each span and event into a text.

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Records each span and event as a line of fields.
#[derive(Clone, Default)]
pub(crate) struct SpanRecorder(Arc<Mutex<String>>);

/// Writes the fields of one span or event.
struct FieldWriter<'a>(&'a mut String);

impl Visit for FieldWriter<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {}={value:?}", field.name()).expect("writing to a string cannot fail");
    }
}

impl SpanRecorder {
    /// The record so far.
    pub(crate) fn text(&self) -> String {
        self.0.lock().expect("no panic").clone()
    }

    fn write_line(&self, name: &str, visit: impl FnOnce(&mut dyn Visit)) {
        let mut text = self.0.lock().expect("no panic");
        text.push_str(name);
        visit(&mut FieldWriter(&mut text));
        text.push('\n');
    }
}

impl Subscriber for SpanRecorder {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("quay_api")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.write_line(span.metadata().name(), |visit| span.record(visit));
        Id::from_u64(1)
    }

    fn record(&self, _span: &Id, values: &Record<'_>) {
        self.write_line("record", |visit| values.record(visit));
    }

    fn event(&self, event: &Event<'_>) {
        self.write_line("event", |visit| event.record(visit));
    }

    fn record_follows_from(&self, _span: &Id, _follows: &Id) {}
    fn enter(&self, _span: &Id) {}
    fn exit(&self, _span: &Id) {}
}
