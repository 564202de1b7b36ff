//! A command of the document: its request, sent or shown, and its response, written.

mod content;
mod curl;
mod expected;
mod hidden;
mod pages;
mod parts;
mod preview;
mod secrets;

use apitwin_runtime::client::{ApiClient, CommandRequest, Received, ResponseValue};
use apitwin_runtime::command::{Command, CommandResponse, Pages as PageRule, Rows};
use clap::ArgMatches;
use futures_util::TryStreamExt as _;
use serde_json::Value;

pub(crate) use self::content::ContentWriter;
pub(crate) use self::hidden::Hidden;
pub(crate) use self::pages::{Pages, asked};
pub(crate) use self::preview::{Preview, Shown, write_request};
use crate::arguments::{self, Values};
use crate::connection::{TokenSource, credential_schemes};
use crate::output::{OutputOptions, RowWriter, watch, write_value};
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
    if options.jq.is_some() && !may_be_json(&command.response) {
        return Err(no_json().next("Leave it out: this command has no such response."));
    }
    if invocation.globals.watch.is_some() {
        require_list(command)?;
    }
    let values = arguments::read(command, matches, &mut invocation.input)?;
    if let Some(preview) = Preview::of(&invocation.globals) {
        return preview::show(invocation, command, values, preview);
    }
    let client = invocation.client()?;
    tell_of_missing_token(invocation, command)?;
    let request = request(&client, command, values);
    let rule = pages::rule(command, matches);
    if rule.is_none() && invocation.globals.watch.is_none() {
        let response = request.send().await;
        let response = response.map_err(|error| invocation.failure(error))?;
        return write(invocation, command, response, &options).await;
    }
    list(invocation, &request, rule, &options).await
}

/// Tells a person that a call without a token shows what is public, and may leave out the rest.
fn tell_of_missing_token<P: Program>(
    invocation: &mut Invocation<'_, P>,
    command: &Command,
) -> Result<(), Failure> {
    let is_partial = command.operation.public && !command.operation.scopes.is_empty();
    if is_partial
        && invocation.environment.err_is_terminal
        && credential_schemes::<P>().is_empty()
        && matches!(invocation.connection()?.token(), TokenSource::None)
    {
        // Who cannot read this has what is public all the same.
        drop(writeln!(
            invocation.err,
            "There is no token: only what is public is shown."
        ));
    }
    Ok(())
}

/// Writes all pages of a list, once or again and again.
async fn list<P: Program>(
    invocation: &mut Invocation<'_, P>,
    request: &CommandRequest<P::Client>,
    rule: Option<PageRule>,
    options: &OutputOptions,
) -> Result<(), Failure> {
    let command = request.command();
    let response = &command.response;
    let connection = invocation.connection().ok();
    let program = invocation.program;
    let send = async |page: Option<(&'static str, Value)>| {
        let mut request = request.clone();
        if let Some((name, value)) = page
            && let Some(parameter) = pages::parameter(command, name)
        {
            request = request.parameter(parameter, value);
        }
        let response = request.send().await;
        let response =
            response.map_err(|error| Failure::of(program, connection.as_ref(), &error.into()))?;
        let status = response.status().as_u16();
        let content_type = content_type(&response);
        let received = response.into_inner();
        expected::check(command, status, &content_type, &received)?;
        if received.is_empty() {
            return Ok(Value::Null);
        }
        let body = received.json().map_err(|error| undecodable(&error))?;
        expected::check_shape(&command.response, &body)?;
        Ok(body)
    };
    let limit = invocation.globals.max_items.unwrap_or(usize::MAX);
    match invocation.globals.watch {
        None => {
            let writer = RowWriter::new(response, options, invocation.out);
            let pages = Pages::new(response.rows, rule, None, send);
            pages.write(writer, limit).await
        }
        Some(rounds) => {
            let fetch = async || {
                Pages::new(response.rows, rule, None, &send)
                    .all(limit)
                    .await
            };
            watch(fetch, response, options, rounds, invocation.out).await
        }
    }
}

/// Refuses to watch what is no list.
fn require_list(command: &Command) -> Result<(), Failure> {
    let is_list = matches!(command.response.rows, Rows::List(_) | Rows::Map(_));
    match command.operation.method == "GET" && is_list {
        true => Ok(()),
        false => Err(Failure::usage("`--watch` is for lists").next("Leave it out.")),
    }
}

/// Whether a success may be JSON.
fn may_be_json(response: &CommandResponse) -> bool {
    let mut types = response.cases.iter().filter_map(|case| case.media_type);
    response.rows != Rows::None || types.any(|it| is_json(it) || it.contains('*'))
}

fn no_json() -> Failure {
    Failure::usage("`--jq` needs a response of JSON, and this one is none")
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
    let content_type = content_type(&response);
    let is_json =
        is_json(&content_type) || expected::is_always_json(&command.response, status.as_u16());
    let received = response.into_inner();
    expected::check(command, status.as_u16(), &content_type, &received)?;
    // A status without a body may name a media type all the same, and so does the response to HEAD.
    let is_empty = received.is_empty();
    let is_json = is_json && !is_empty && !received.is_stream();
    if is_json {
        let value: Value = received.json().map_err(|error| undecodable(&error))?;
        expected::check_shape(&command.response, &value)?;
        return write_value(&value, &command.response, options, invocation.out);
    }
    if options.jq.is_some() && !is_empty {
        return Err(no_json().next("Leave it out. The request was sent."));
    }
    let on_terminal = invocation.environment.terminal.is_some();
    let mut stream = received.stream().map_err(|error| undecodable(&error))?;
    let mut writer = ContentWriter::new(invocation.out, on_terminal);
    let mut length = 0;
    while let Some(piece) = stream.try_next().await.map_err(|error| {
        Failure::new(
            FailureKind::Network,
            format!("the response broke off: {error}"),
        )
        .next("What was written is not complete. Try again.")
    })? {
        length += piece.len();
        writer.piece(&piece)?;
    }
    writer.finish()?;
    if length == 0 && invocation.environment.err_is_terminal {
        // Who cannot read this has the exit code.
        drop(writeln!(invocation.err, "done ({status})"));
    }
    Ok(())
}

fn content_type(response: &ResponseValue<Received>) -> String {
    let value = response.headers().get("content-type");
    let text = value.and_then(|it| it.to_str().ok());
    text.unwrap_or_default().to_ascii_lowercase()
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
    .next("Look at it with the command that `--curl` prints.")
}
