//! A request that is shown and not sent: as it is, or as the command of curl that sends it.

use apitwin_runtime::client::reqwest::Request;
use apitwin_runtime::client::reqwest::header::{ACCEPT, CONTENT_TYPE};
use apitwin_runtime::command::Command;
use serde_json::Value;

use super::curl::Curl;
use super::hidden::{Hidden, shown_url};
use super::request;
use super::secrets::{with_names, without_secrets};
use crate::arguments::Values;
use crate::connection::TokenSource;
use crate::output::printable_lines;
use crate::{Failure, Globals, Invocation, Program};

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
    let files = values.files.clone();
    let values = without_secrets(command, values);
    let connection = invocation.connection()?;
    let credentials = connection.hidden(invocation.program, Some(command.operation));
    let client = invocation.client_of(&connection.with_token(TokenSource::None))?;
    let built = request(&client, command, values).build();
    let request = built.map_err(|error| invocation.failure(error))?;
    let shown = Shown {
        request: &request,
        accept: command.response.accept,
        hidden: &credentials,
        files: &files,
    };
    write_request(invocation, &shown, preview)
}

/// A request that is shown.
pub(crate) struct Shown<'a> {
    /// The request, without its credentials.
    pub(crate) request: &'a Request,
    /// What its client sends as the header `accept`, unless it has one.
    pub(crate) accept: &'a str,
    /// The credentials that its client sends along.
    pub(crate) hidden: &'a [Hidden],
    /// The files that its body is made of.
    pub(crate) files: &'a [String],
}

/// Writes a request, without its credentials.
pub(crate) fn write_request<P: Program>(
    invocation: &mut Invocation<'_, P>,
    shown: &Shown<'_>,
    preview: Preview,
) -> Result<(), Failure> {
    let (request, accept) = (shown.request, shown.accept);
    let connection = invocation.connection()?;
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
    let on_terminal = invocation.environment.terminal.is_some();
    let text = match preview {
        Preview::Request => as_is(request, &headers, shown.hidden, body, is_json),
        Preview::Curl => Curl {
            headers: &headers,
            hidden: shown.hidden,
            files: shown.files,
            connection: &connection,
            on_terminal,
        }
        .command(request, body),
    };
    let text = match on_terminal {
        true => printable_lines(&text),
        false => text.into(),
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
    with_names(&text)
}
