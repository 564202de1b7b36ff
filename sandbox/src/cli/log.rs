//! The log on standard error: one line for each request and each problem.

use std::fmt;
use std::io::Write;
use std::time::Instant;

use jiff::Timestamp;
use serde_json::{Map, Value};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::{Context, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;

use super::Complaint;
use super::arguments::Form;

/// The span that the router opens around each request.
const REQUEST: &str = "quay_api.request";

/// What it holds that may be shown. There are neither tokens nor queries nor bodies in it.
const FIELDS: [&str; 4] = ["method", "path", "status", "request_id"];

/// Begins to log: requests where a form is given, else only what is wrong; or what `RUST_LOG`
/// asks for.
pub(crate) fn start(form: Option<Form>) -> Result<(), Complaint> {
    let usual = match form {
        Some(_) => "warn,quay_api=info,quay_sandbox=info",
        None => "warn",
    };
    let asked = std::env::var("RUST_LOG")
        .ok()
        .filter(|text| !text.is_empty());
    let text = asked.as_deref().unwrap_or(usual);
    let filter: Targets = text.parse().map_err(|_| {
        Complaint::usage(format!(
            "RUST_LOG: {text:?} does not read; write it like warn or quay_api=info"
        ))
    })?;
    let lines = Lines {
        form: form.unwrap_or(Form::Text),
    };
    let subscriber = tracing_subscriber::registry().with(lines.with_filter(filter));
    tracing::subscriber::set_global_default(subscriber)
        .map_err(|error| Complaint::failure(format!("the log cannot be started: {error}")))
}

/// Writes lines.
struct Lines {
    form: Form,
}

/// The fields of a span or an event.
#[derive(Default)]
struct Fields(Map<String, Value>);

/// A request under way.
struct Request {
    begun: Instant,
    fields: Fields,
}

impl<S> Layer<S> for Lines
where
    S: Subscriber + for<'a> LookupSpan<'a>,
{
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        if attributes.metadata().name() != REQUEST {
            return;
        }
        let Some(span) = context.span(id) else { return };
        let mut fields = Fields::default();
        attributes.record(&mut fields);
        let begun = Instant::now();
        span.extensions_mut().insert(Request { begun, fields });
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        let Some(span) = context.span(id) else { return };
        if let Some(request) = span.extensions_mut().get_mut::<Request>() {
            values.record(&mut request.fields);
        }
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        write(&event_line(
            self.form,
            &now(),
            *event.metadata().level(),
            fields,
        ));
    }

    fn on_close(&self, id: Id, context: Context<'_, S>) {
        let Some(span) = context.span(&id) else {
            return;
        };
        if let Some(request) = span.extensions_mut().remove::<Request>() {
            let micros = request.begun.elapsed().as_micros();
            let micros = u64::try_from(micros).unwrap_or(u64::MAX);
            write(&request_line(self.form, &now(), &request.fields, micros));
        }
    }
}

fn now() -> String {
    format!("{:.3}", Timestamp::now())
}

/// A line that nobody can read is no reason to end.
fn write(line: &str) {
    let _ = std::io::stderr().lock().write_all(line.as_bytes());
}

fn request_line(form: Form, time: &str, fields: &Fields, micros: u64) -> String {
    let none = Value::from("-");
    let [method, path, status, request_id] = FIELDS.map(|name| fields.0.get(name).unwrap_or(&none));
    match form {
        Form::Text => {
            let [method, path, status, id] = [method, path, status, request_id].map(plain);
            format!("{time} {method} {path} {status} {micros}us {id}\n")
        }
        Form::Json => {
            let mut line = Map::new();
            line.insert("time".to_owned(), time.into());
            for (name, value) in FIELDS.into_iter().zip([method, path, status, request_id]) {
                line.insert(name.to_owned(), value.clone());
            }
            line.insert("micros".to_owned(), micros.into());
            format!("{}\n", Value::from(line))
        }
    }
}

fn event_line(form: Form, time: &str, level: Level, mut fields: Fields) -> String {
    let message = fields.0.shift_remove("message").unwrap_or_default();
    match form {
        Form::Text => {
            let mut line = format!("{time} {level} {}", plain(&message));
            for (name, value) in &fields.0 {
                line.push_str(&format!(" {name}={}", plain(value)));
            }
            // What others wrote stays on its line.
            line.retain(|letter| !letter.is_control());
            line.push('\n');
            line
        }
        Form::Json => {
            let mut line = Map::new();
            line.insert("time".to_owned(), time.into());
            line.insert("level".to_owned(), level.as_str().into());
            line.insert("message".to_owned(), message);
            line.append(&mut fields.0);
            format!("{}\n", Value::from(line))
        }
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0
            .insert(field.name().to_owned(), format!("{value:?}").into());
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.into());
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.0.insert(field.name().to_owned(), value.into());
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.0.insert(field.name().to_owned(), value.into());
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.0.insert(field.name().to_owned(), value.into());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use tracing::Level;

    use super::{Fields, Form, event_line, request_line};

    fn fields(value: serde_json::Value) -> Fields {
        Fields(value.as_object().cloned().unwrap_or_default())
    }

    #[test]
    fn a_request_is_one_line() {
        let request = fields(json!({
            "operation": "getOrganization", "method": "GET",
            "path": "/api/v1/organization/{orgname}", "status": 200, "request_id": "r1",
        }));
        let line = |form| request_line(form, "T", &request, 12);
        assert_eq!(
            line(Form::Text),
            "T GET /api/v1/organization/{orgname} 200 12us r1\n"
        );
        assert_eq!(
            line(Form::Json),
            "{\"time\":\"T\",\"method\":\"GET\",\"path\":\"/api/v1/organization/{orgname}\",\
             \"status\":200,\"request_id\":\"r1\",\"micros\":12}\n"
        );
        let unknown = request_line(Form::Text, "T", &fields(json!({ "method": "GET" })), 1);
        assert_eq!(unknown, "T GET - - 1us -\n");
    }

    #[test]
    fn an_event_is_one_line() {
        let event = || fields(json!({ "message": "no\nway", "error": "full", "status": 408 }));
        assert_eq!(
            event_line(Form::Text, "T", Level::WARN, event()),
            "T WARN noway error=full status=408\n"
        );
        assert_eq!(
            event_line(Form::Json, "T", Level::WARN, event()),
            "{\"time\":\"T\",\"level\":\"WARN\",\"message\":\"no\\nway\",\"error\":\"full\",\
             \"status\":408}\n"
        );
    }
}
