//! Contexts as they are shown, never with a token.

use apitwin_runtime::command::{Column, ColumnKind, CommandResponse, Rows};
use serde_json::{Value, json};

use crate::contexts::Context;
use crate::output::{OutputOptions, write_value};
use crate::{Failure, Invocation};

static LIST: CommandResponse = response(Rows::List(&[]));
static ONE: CommandResponse = response(Rows::Single);

static COLUMNS: [Column; 11] = [
    column(&["name"], ColumnKind::Text, false),
    column(&["url"], ColumnKind::Text, false),
    column(&["current"], ColumnKind::Boolean, false),
    column(&["user"], ColumnKind::Text, false),
    column(&["token"], ColumnKind::Text, false),
    column(&["token_file"], ColumnKind::Text, true),
    column(&["credentials"], ColumnKind::List, true),
    column(&["scopes"], ColumnKind::List, true),
    column(&["ca"], ColumnKind::Text, true),
    column(&["insecure"], ColumnKind::Boolean, true),
    column(&["proxy"], ColumnKind::Text, true),
];

const fn response(rows: Rows) -> CommandResponse {
    CommandResponse {
        accept: "",
        cases: &[],
        rows,
        columns: &COLUMNS,
        pages: None,
    }
}

const fn column(path: &'static [&'static str], kind: ColumnKind, wide: bool) -> Column {
    Column { path, kind, wide }
}

/// Writes contexts, one a line.
pub(super) fn write_list<P>(
    invocation: &mut Invocation<'_, P>,
    contexts: &[(&str, &Context)],
    current: Option<&str>,
) -> Result<(), Failure> {
    let values = contexts.iter();
    let values = values.map(|(name, context)| value(name, context, current));
    write(invocation, &Value::Array(values.collect()), &LIST)
}

/// Writes one context.
pub(super) fn write_one<P>(
    invocation: &mut Invocation<'_, P>,
    (name, context): (&str, &Context),
    current: Option<&str>,
) -> Result<(), Failure> {
    write(invocation, &value(name, context, current), &ONE)
}

fn write<P>(
    invocation: &mut Invocation<'_, P>,
    value: &Value,
    response: &CommandResponse,
) -> Result<(), Failure> {
    let options = OutputOptions::of(&invocation.globals, &invocation.environment, response)?;
    write_value(value, response, &options, invocation.out)
}

/// What is shown of a context.
fn value(name: &str, context: &Context, current: Option<&str>) -> Value {
    let proxy = context.proxy.as_ref();
    json!({
        "name": name,
        "url": context.url,
        "current": current == Some(name),
        "user": context.user,
        "token": context.token_place(),
        "token_file": context.token_file,
        "credentials": context.credentials.keys().collect::<Vec<_>>(),
        "scopes": context.scopes,
        "ca": context.ca,
        "insecure": context.insecure,
        "proxy": proxy.map(|url| without_password(url.expose())),
    })
}

/// The URL of a proxy without user and password.
fn without_password(url: &str) -> String {
    let (scheme, rest) = match url.split_once("://") {
        Some((scheme, rest)) => (format!("{scheme}://"), rest),
        None => (String::new(), url),
    };
    match rest.rsplit_once('@') {
        Some((_, host)) => format!("{scheme}…@{host}"),
        None => url.to_owned(),
    }
}
