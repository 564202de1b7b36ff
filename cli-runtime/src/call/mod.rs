//! A command of the document: its request, sent or shown, and its response, written.

mod hidden;
mod pages;
mod preview;

use apitwin_runtime::client::reqwest::StatusCode;
use apitwin_runtime::client::reqwest::header::{CONTENT_LENGTH, HeaderMap, HeaderValue};
use apitwin_runtime::client::{ApiClient, CommandRequest, Received, ResponseValue};
use apitwin_runtime::command::{Command, Rows};
use clap::ArgMatches;
use futures_util::TryStreamExt as _;
use serde_json::Value;

pub(crate) use self::hidden::Hidden;
pub(crate) use self::pages::{NextPage, items, next};
pub(crate) use self::preview::{Preview, write_request};
use crate::arguments::{self, Files, Values};
use crate::output::{OutputOptions, RowWriter, printable, watch, write_value};
use crate::{Failure, FailureKind, Invocation, Program};

/// Runs a command of the document.
///
/// # Errors
///
/// When an argument cannot be used, the call fails, or the output cannot be written.
pub(crate) async fn run<P: Program>(
    invocation: &mut Invocation<'_, P>,
    command: &'static Command,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let options = OutputOptions::of(
        &invocation.globals,
        &invocation.environment,
        &command.response,
    )?;
    let values = arguments::read(command, matches, &mut Files::new(invocation.input))?;
    if let Some(preview) = Preview::of(&invocation.globals) {
        return preview::show(invocation, command, values, preview);
    }
    let client = invocation.client()?;
    let request = request(&client, command, values);
    let asks_for_page = pages::asks_for_page(command, matches);
    if let Some(rounds) = invocation.globals.watch {
        return watch_list(invocation, &request, &options, rounds).await;
    }
    match command.response.pages {
        Some(_) if !asks_for_page => stream(invocation, request, &options).await,
        _ => {
            let response = request.send().await;
            let response = response.map_err(|error| invocation.failure(error))?;
            write(invocation, command, response, &options).await
        }
    }
}

/// The request of a command with its values.
pub(crate) fn request<C: ApiClient + Clone>(
    client: &C,
    command: &'static Command,
    values: Values,
) -> CommandRequest<C> {
    let mut request = CommandRequest::new(client, command);
    for (parameter, value) in values.parameters {
        request = request.parameter(parameter, value);
    }
    match values.body {
        Some((content, body)) => request.body(content, body),
        None => request,
    }
}

/// Writes a response: JSON as the options say, all else as it comes.
async fn write<P: Program>(
    invocation: &mut Invocation<'_, P>,
    command: &'static Command,
    response: ResponseValue<Received>,
    options: &OutputOptions,
) -> Result<(), Failure> {
    let status = response.status();
    let is_empty = is_empty(status, response.headers());
    let content_type = response.headers().get("content-type");
    let content_type = content_type.and_then(|it| it.to_str().ok()).unwrap_or("");
    let is_json = is_json(content_type) && !is_empty;
    let is_text = content_type.starts_with("text/");
    let received = response.into_inner();
    if is_json {
        let value: Value = received.json().map_err(|error| undecodable(&error))?;
        return write_value(&value, &command.response, options, invocation.out);
    }
    if options.jq.is_some() && !is_empty {
        return Err(Failure::usage(
            "`--jq` needs a response of JSON, and this one is none",
        ));
    }
    let mut stream = received.stream().map_err(|error| undecodable(&error))?;
    let mut length = 0;
    while let Some(piece) = stream.try_next().await.map_err(|error| {
        Failure::new(
            FailureKind::Network,
            format!("the response broke off: {error}"),
        )
    })? {
        length += piece.len();
        // A terminal would obey control characters.
        match invocation.environment.terminal.is_some() && is_text {
            true => {
                let text = String::from_utf8_lossy(&piece);
                invocation.out.write_all(printable(&text).as_bytes())
            }
            false => invocation.out.write_all(&piece),
        }
        .map_err(Failure::output)?;
    }
    if length == 0 && invocation.environment.err_is_terminal {
        // Who cannot read this has the exit code.
        drop(writeln!(invocation.err, "done ({status})"));
    }
    Ok(())
}

/// Writes all pages of a list, each as it comes.
async fn stream<P: Program>(
    invocation: &mut Invocation<'_, P>,
    request: CommandRequest<P::Client>,
    options: &OutputOptions,
) -> Result<(), Failure> {
    let response = &request.command().response;
    let connection = invocation.connection().ok();
    let program = invocation.program;
    let limit = invocation.globals.max_items.unwrap_or(usize::MAX);
    let mut writer = RowWriter::new(response, options, invocation.out);
    let mut pages = pages::Pages::new(request);
    let mut count = 0;
    while let Some(page) = pages.fetch().await {
        let mut items = page.map_err(|error| match error {
            pages::PageError::Call(error) => Failure::of(program, connection.as_ref(), &error),
            pages::PageError::Page(failure) => failure,
        })?;
        items.truncate(limit - count);
        count += items.len();
        writer.page(&items)?;
        if count >= limit {
            break;
        }
    }
    writer.finish()
}

/// Asks for a list again and again, and writes what changes.
async fn watch_list<P: Program>(
    invocation: &mut Invocation<'_, P>,
    request: &CommandRequest<P::Client>,
    options: &OutputOptions,
    rounds: Option<u64>,
) -> Result<(), Failure> {
    let command = request.command();
    if command.operation.method != "GET"
        || !matches!(command.response.rows, Rows::List(_) | Rows::Map(_))
    {
        return Err(Failure::usage("`--watch` is for lists").next("Leave it out."));
    }
    let connection = invocation.connection().ok();
    let program = invocation.program;
    let fetch = async || {
        let mut pages = pages::Pages::new(request.clone());
        let mut all = Vec::new();
        while let Some(page) = pages.fetch().await {
            all.extend(page.map_err(|error| match error {
                pages::PageError::Call(error) => Failure::of(program, connection.as_ref(), &error),
                pages::PageError::Page(failure) => failure,
            })?);
        }
        Ok(all)
    };
    watch(fetch, &command.response, options, rounds, invocation.out).await
}

/// Whether a response has no body, whatever media type it names.
pub(crate) fn is_empty(status: StatusCode, headers: &HeaderMap) -> bool {
    let length = headers.get(CONTENT_LENGTH).map(HeaderValue::as_bytes);
    status == StatusCode::NO_CONTENT
        || status == StatusCode::RESET_CONTENT
        || length == Some(b"0".as_slice())
}

/// Whether a media type is one of JSON.
pub(crate) fn is_json(content_type: &str) -> bool {
    let essence = content_type.split(';').next().unwrap_or("").trim();
    let essence = essence.to_ascii_lowercase();
    essence == "application/json" || essence.ends_with("+json")
}

/// A body that is not what its media type says.
pub(crate) fn undecodable(error: &serde_json::Error) -> Failure {
    Failure::new(
        FailureKind::Server,
        format!(
            "the body of the response cannot be read (line {}, column {})",
            error.line(),
            error.column()
        ),
    )
    .next("Look at it with `--debug`, or by the command that `--curl` prints.")
}
