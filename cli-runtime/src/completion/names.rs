//! Names that the server lists, asked for while somebody waits at a prompt: within a time limit, from
//! the cache where it has them, and silent about everything that goes wrong.

use std::io;
use std::time::Duration;

use apitwin_runtime::client::CommandRequest;
use apitwin_runtime::command::Command;
use serde_json::Value;

use super::cache::Cache;
use super::source::NameSource;
use crate::connection::{Connection, TokenSource};
use crate::output::printable;
use crate::{Environment, Globals, Input, Invocation, Program, shell};

/// How long the server has, for all lists together.
const TIMEOUT: Duration = Duration::from_millis(900);
/// How many names are offered.
const MAX_NAMES: usize = 1000;
/// How long a name may be, and what is said of it.
const MAX_LENGTH: usize = 255;

/// A name, and a few words on what it is.
pub(super) type Name = (String, Option<String>);

/// All names of some sources.
pub(super) fn fetch<P: Program>(
    program: &P,
    environment: &Environment,
    globals: &Globals,
    sources: &[NameSource],
) -> Vec<Name> {
    let (mut out, mut err, mut input) = (io::sink(), io::sink(), io::empty());
    let mut invocation = Invocation {
        program,
        globals: Globals {
            timeout: Some(TIMEOUT),
            retries: Some(0),
            debug: false,
            ..globals.clone()
        },
        environment: environment.clone(),
        out: &mut out,
        err: &mut err,
        input: Input::new(&mut input),
    };
    let Ok(connection) = invocation.connection() else {
        return Vec::new();
    };
    match connection.token() {
        // Standard input is the terminal, and what is no file may have to be waited for.
        TokenSource::Input => return Vec::new(),
        TokenSource::File(path) if !path.is_file() => return Vec::new(),
        _ => {}
    }
    let cache = Cache::of(environment, &connection);
    let mut names = Vec::new();
    let mut missing = Vec::new();
    for source in sources {
        match cache.read(source) {
            Some(known) => names.extend(known),
            None => missing.push(source),
        }
    }
    if !missing.is_empty() {
        names.extend(ask(&mut invocation, &connection, &missing, &cache).unwrap_or_default());
    }
    names.truncate(MAX_NAMES);
    names
}

fn ask<P: Program>(
    invocation: &mut Invocation<'_, P>,
    connection: &Connection,
    sources: &[&NameSource],
    cache: &Cache,
) -> Option<Vec<Name>> {
    let client = invocation.client_of(connection).ok()?;
    let table = invocation.program.table();
    let mut builder = tokio::runtime::Builder::new_current_thread();
    let runtime = builder.enable_all().build().ok()?;
    let mut names = Vec::new();
    let mut answered = 0;
    let all = async {
        for source in sources {
            let found = list(&client, table.commands, source).await;
            cache.write(source, found.as_deref());
            answered += 1;
            names.extend(found.unwrap_or_default());
        }
    };
    let outcome = runtime.block_on(async { tokio::time::timeout(TIMEOUT, all).await });
    // Looking up the host may still be under way.
    runtime.shutdown_background();
    if outcome.is_err() {
        let unanswered = sources.get(answered..).unwrap_or_default();
        unanswered
            .iter()
            .for_each(|source| cache.write(source, None));
    }
    Some(names)
}

/// The names of one source, or none where the call fails.
async fn list<C: apitwin_runtime::client::ApiClient + Clone>(
    client: &C,
    commands: &[&'static Command],
    source: &NameSource,
) -> Option<Vec<Name>> {
    let command = commands.iter().find(|it| it.words == source.words)?;
    let mut request = CommandRequest::new(client, command);
    for (name, value) in &source.parameters {
        let parameter = command.parameters.iter().find(|it| it.name == *name)?;
        request = request.parameter(parameter, value.clone());
    }
    let response = request.send().await.ok()?;
    let body: Value = response.into_inner().json().ok()?;
    let mut names = Vec::new();
    collect(&body, None, &source.path, source, &mut names);
    names.truncate(MAX_NAMES);
    Some(names)
}

/// Adds the names at a path.
fn collect(
    value: &Value,
    beside: Option<&Value>,
    path: &[&str],
    source: &NameSource,
    names: &mut Vec<Name>,
) {
    match (path, value) {
        ([], _) => names.extend(name(value, beside, source)),
        (["*"], Value::Object(entries)) => {
            let keys = entries.iter();
            names.extend(
                keys.filter_map(|(key, entry)| {
                    name(&Value::from(key.as_str()), Some(entry), source)
                }),
            );
        }
        (["*", rest @ ..], Value::Array(items)) => {
            items
                .iter()
                .for_each(|item| collect(item, Some(item), rest, source, names));
        }
        (["*", rest @ ..], Value::Object(entries)) => {
            entries
                .values()
                .for_each(|entry| collect(entry, Some(entry), rest, source, names));
        }
        ([property, rest @ ..], _) => {
            if let Some(inner) = value.get(property) {
                collect(inner, Some(value), rest, source, names);
            }
        }
    }
}

/// A name, if a shell takes it as one word. Whatever else a server sends is not put on a prompt.
fn name(value: &Value, beside: Option<&Value>, source: &NameSource) -> Option<Name> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    let text = match source.behind {
        Some(letter) => text.split_once(letter)?.1,
        None => text.as_str(),
    };
    let name = format!("{}{text}{}", source.prefix, source.suffix);
    if text.is_empty()
        || name.len() > MAX_LENGTH
        || shell::quote(&name) != name
        || name.starts_with('-')
    {
        return None;
    }
    let about = source
        .about
        .and_then(|property| beside?.get(property)?.as_str());
    let about = about.map(|text| printable(text).chars().take(MAX_LENGTH).collect());
    Some((name, about.filter(|text: &String| !text.is_empty())))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{NameSource, collect};

    fn check(body: serde_json::Value, source: &NameSource, expect: &[(&str, Option<&str>)]) {
        let mut names = Vec::new();
        collect(&body, None, &source.path, source, &mut names);
        let names: Vec<(&str, Option<&str>)> = names
            .iter()
            .map(|(name, about)| (name.as_str(), about.as_deref()))
            .collect();
        assert_eq!(names, expect);
    }

    #[test]
    fn names_are_found_in_lists_and_maps() {
        let lists = NameSource::new(&[], &["all", "*", "name"]).about("title");
        let items = json!([{"name": "a", "title": "A\u{7}"}, {"name": 2}, {"name": null}, {}]);
        check(
            json!({ "all": items }),
            &lists,
            &[("a", Some("A\\u{7}")), ("2", None)],
        );
        let maps = NameSource::new(&[], &["*"]).behind('+').between("x/", "/");
        check(json!({"o+r": {}, "o": {}}), &maps, &[("x/r/", None)]);
    }

    #[test]
    fn what_a_shell_would_run_is_no_name() {
        let source = NameSource::new(&[], &["*"]);
        let names = json!([
            "good-1.0_x",
            "$(reboot)",
            "a b",
            "`id`",
            "a\nb",
            "\u{1b}[2J",
            "",
            "-rf",
            "a;b"
        ]);
        check(names, &source, &[("good-1.0_x", None)]);
    }
}
