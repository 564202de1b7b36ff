//! A request that is shown and not sent: as it is, or as the command of curl that sends it.

use apitwin_runtime::client::reqwest::Request;
use apitwin_runtime::client::reqwest::header::{ACCEPT, CONTENT_TYPE};
use apitwin_runtime::client::{PartContent, RequestBody};
use apitwin_runtime::command::{Command, ValueKind};
use serde_json::Value;

use super::hidden::{Hidden, curl_url, shown_url};
use super::request;
use crate::arguments::Values;
use crate::connection::TokenSource;
use crate::output::printable;
use crate::{Failure, Globals, Invocation, Program, shell};

/// How a request is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Preview {
    /// As it is sent.
    Request,
    /// As a command of curl.
    Curl,
}

impl Preview {
    /// What the flags ask for.
    pub(crate) fn of(globals: &Globals) -> Option<Self> {
        match (globals.dry_run, globals.curl) {
            (true, _) => Some(Self::Request),
            (_, true) => Some(Self::Curl),
            _ => None,
        }
    }
}

/// Shows the request of a command. Secrets are left out.
pub(super) fn show<P: Program>(
    invocation: &mut Invocation<'_, P>,
    command: &'static Command,
    values: Values,
    preview: Preview,
) -> Result<(), Failure> {
    let values = without_secrets(command, values);
    let connection = invocation.connection()?;
    let hidden = connection.hidden(invocation.program, Some(command.operation));
    let client = invocation.client_of(&connection.with_token(TokenSource::None))?;
    let built = request(&client, command, values).build();
    let request = built.map_err(|error| invocation.failure(error))?;
    write_request(
        invocation,
        &request,
        command.response.accept,
        &hidden,
        preview,
    )
}

/// Writes a request, without its credentials.
pub(crate) fn write_request<P: Program>(
    invocation: &mut Invocation<'_, P>,
    request: &Request,
    accept: &str,
    hidden: &[Hidden],
    preview: Preview,
) -> Result<(), Failure> {
    let mut headers: Vec<(String, String)> = request
        .headers()
        .iter()
        .map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            (name.to_string(), value)
        })
        .collect();
    if !accept.is_empty() && !request.headers().contains_key(ACCEPT) {
        headers.push(("accept".to_owned(), accept.to_owned()));
    }
    headers.sort();
    let content_type = request.headers().get(CONTENT_TYPE);
    let is_json = content_type
        .and_then(|it| it.to_str().ok())
        .is_some_and(super::is_json);
    let body = request
        .body()
        .map(|body| body.as_bytes().unwrap_or_default());
    let text = match preview {
        Preview::Request => as_is(request, &headers, hidden, body, is_json),
        Preview::Curl => curl(request, &headers, hidden, body),
    };
    let text = match invocation.environment.terminal.is_some() {
        true => text.lines().map(printable).collect::<Vec<_>>().join("\n") + "\n",
        false => text,
    };
    invocation
        .out
        .write_all(text.as_bytes())
        .map_err(Failure::output)
}

fn as_is(
    request: &Request,
    headers: &[(String, String)],
    hidden: &[Hidden],
    body: Option<&[u8]>,
    is_json: bool,
) -> String {
    let url = shown_url(request.url(), hidden);
    let mut text = format!("{} {url}\n", request.method());
    for line in hidden.iter().filter_map(Hidden::line) {
        text.push_str(&line);
    }
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\n"));
    }
    if let Some(body) = body {
        let parsed: Option<Value> = serde_json::from_slice(body).ok().filter(|_| is_json);
        let shown = parsed.and_then(|value| serde_json::to_string_pretty(&value).ok());
        let shown = shown.unwrap_or_else(|| match std::str::from_utf8(body) {
            Ok(text) => text.to_owned(),
            Err(_) => format!("({} bytes)", body.len()),
        });
        text.push_str(&format!("\n{shown}\n"));
    }
    text.replace(MARK_BEGIN, "(hidden: ").replace(MARK_END, ")")
}

fn curl(
    request: &Request,
    headers: &[(String, String)],
    hidden: &[Hidden],
    body: Option<&[u8]>,
) -> String {
    let mut words = vec!["curl".to_owned()];
    if request.method() != "GET" || body.is_some() {
        words.extend(["-X".to_owned(), request.method().to_string()]);
    }
    words.extend(hidden.iter().flat_map(Hidden::curl));
    for (name, value) in headers {
        words.extend(["-H".to_owned(), quote(&format!("{name}: {value}"))]);
    }
    match body.map(std::str::from_utf8) {
        None => {}
        Some(Ok(text)) => words.extend(["--data-raw".to_owned(), quote(text)]),
        // A shell cannot write them.
        Some(Err(_)) => words.extend(["--data-binary".to_owned(), "@FILE".to_owned()]),
    }
    let url = quote(request.url().as_str());
    words.push(curl_url(&url, request.url(), hidden));
    let line = words.join(" ");
    // A secret becomes a variable, outside of the single quotes around it.
    line.replace(MARK_BEGIN, "'\"$").replace(MARK_END, "\"'") + "\n"
}

/// A word in quotes. One with the mark of a secret always has them, which the mark then leaves.
fn quote(word: &str) -> String {
    match word.contains(MARK_BEGIN) {
        true => format!("'{}'", word.replace('\'', r"'\''")),
        false => shell::quote(word),
    }
}

/// What stands around the name of a secret in a value that is shown. URLs and JSON leave it as it is.
const MARK_BEGIN: &str = "-._secret_.";
const MARK_END: &str = "._secret_.-";

fn mark(flag: &str) -> Value {
    let name = flag.strip_suffix("-file").unwrap_or(flag);
    let name = name.to_uppercase().replace(['-', '.'], "_");
    Value::from(format!("{MARK_BEGIN}{name}{MARK_END}"))
}

/// The values with the name of each secret in its place.
fn without_secrets(command: &'static Command, mut values: Values) -> Values {
    for (parameter, value) in &mut values.parameters {
        if parameter.value == ValueKind::Secret {
            *value = mark(parameter.flag);
        }
    }
    if let Some((content, RequestBody::Parts(parts))) = &mut values.body {
        let secrets = content.properties.iter();
        let secrets = secrets.filter(|it| it.value == ValueKind::Secret);
        for property in secrets {
            let own = parts.iter_mut().filter(|it| property.path == [&it.name]);
            for part in own {
                part.content = PartContent::Value(mark(property.flag));
            }
        }
    }
    let first = command.body.and_then(|body| body.contents.first());
    if let (Some((_, RequestBody::Value(body))), Some(first)) = (&mut values.body, first) {
        let secrets = first
            .properties
            .iter()
            .filter(|it| it.value == ValueKind::Secret);
        for property in secrets {
            let mut place = Some(&mut *body);
            for name in property.path {
                place = place.and_then(|value| value.get_mut(*name));
            }
            if let Some(value) = place.filter(|value| value.is_string()) {
                *value = mark(property.flag);
            }
        }
    }
    values
}
