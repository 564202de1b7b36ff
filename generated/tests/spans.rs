//! Owns the test of what the feature `tracing` records.

mod support;

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use support::{Answer, Server, TOKEN};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Writes down the fields of each span and event, one after another.
#[derive(Clone, Default)]
struct Notebook(Arc<Mutex<String>>);

/// One pass over the fields of a span or event.
struct Pen<'a>(&'a mut String);

impl Visit for Pen<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {}={value:?}", field.name()).expect("a text takes all");
    }
}

impl Notebook {
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

#[tokio::test]
async fn a_call_is_one_span_without_secrets() {
    let notebook = Notebook::default();
    let _guard = tracing::subscriber::set_default(notebook.clone());
    let server = Server::start([Answer::html(502), Answer::html(404)]).await;
    let client = server.client();
    let error = client.list_all_users().next_page("hunter2").send().await;
    assert!(error.expect_err("404").is_not_found());

    let text = notebook.0.lock().expect("no panic").clone();
    assert_eq!(text.matches("quay_api.call").count(), 1, "{text}");
    for field in [
        "operation=\"listAllUsers\"",
        "method=\"GET\"",
        "path=\"/api/v1/superuser/users/\"",
        "status=404",
        "attempts=2",
    ] {
        assert!(text.contains(field), "{field} is missing in: {text}");
    }
    for hidden in [TOKEN, "hunter2", "nobody may see"] {
        assert!(!text.contains(hidden), "{hidden} is shown in: {text}");
    }
}
