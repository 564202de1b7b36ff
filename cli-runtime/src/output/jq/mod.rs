//! Filters of jq, by the crate jaq.

mod compile;

use std::io::Write;
use std::sync::mpsc::{RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use jaq_core::data::JustLut;
use jaq_core::{Ctx, Vars};
use jaq_json::write::Pp;
use jaq_json::{Val, read, write};

use self::compile::{compile, wrong};
use super::options::OutputOptions;
use super::text;
use crate::Failure;

/// How long a filter may compute, the time aside that its results take to be written.
const MAX_TIME: Duration = Duration::from_secs(10);
/// How long a filter may be.
const MAX_SOURCE: usize = 8 * 1024;
/// How much a filter may write.
const MAX_OUTPUT: usize = 256 * 1024 * 1024;
/// How deeply a result may be nested.
const MAX_DEPTH: usize = 1_000;
/// How much of a value an error shows.
const MAX_SHOWN: usize = 200;
/// The stack of a filter, of which the system gives only what is used.
const STACK: usize = 256 * 1024 * 1024;

/// A filter of jq that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JqFilter {
    source: String,
    max_time: Duration,
}

/// What the thread of a filter sends.
enum Message {
    /// A text, which is written as it is.
    Text(String),
    /// Any other value as JSON.
    Json(String),
    /// The filter failed.
    Failed(String),
}

impl JqFilter {
    /// Reads a filter.
    ///
    /// # Errors
    ///
    /// A usage failure with the place where the filter is wrong.
    pub fn parse(source: &str) -> Result<Self, Failure> {
        if source.len() > MAX_SOURCE {
            let message = format!("`--jq`: the filter is longer than {MAX_SOURCE} bytes");
            return Err(Failure::usage(message));
        }
        // Brackets within brackets take stack.
        let compiled = thread::scope(|scope| {
            let worker = thread::Builder::new()
                .stack_size(STACK)
                .spawn_scoped(scope, || compile(source).map(|_| ()));
            worker.map(|worker| worker.join())
        });
        match compiled {
            Ok(Ok(compiled)) => compiled?,
            Ok(Err(_)) => return Err(wrong(source, None)),
            Err(error) => return Err(failed(&format!("it cannot be started: {error}"))),
        }
        Ok(Self {
            source: source.to_owned(),
            max_time: MAX_TIME,
        })
    }

    /// Applies the filter to a JSON text and writes the results, one a line.
    pub(crate) fn run(
        &self,
        input: String,
        options: &OutputOptions,
        out: &mut dyn Write,
    ) -> Result<(), Failure> {
        // A filter cannot be stopped from outside. So it has a thread, which ends with the program at
        // the latest, and which stops at the next result when nobody waits for it any more.
        let (sender, receiver) = sync_channel(64);
        let source = self.source.clone();
        let is_terminal = options.is_terminal();
        let worker = thread::Builder::new()
            .name("jq".to_owned())
            .stack_size(STACK)
            .spawn(move || work(&source, &input, is_terminal, &sender))
            .map_err(|error| failed(&format!("it cannot be started: {error}")))?;
        let mut left = self.max_time;
        let mut written = 0;
        loop {
            let start = Instant::now();
            let message = match receiver.recv_timeout(left) {
                Ok(message) => message,
                Err(RecvTimeoutError::Timeout) => {
                    let seconds = self.max_time.as_secs_f64();
                    return Err(failed(&format!("it has run for {seconds} seconds"))
                        .next("does it repeat itself without end?"));
                }
                Err(RecvTimeoutError::Disconnected) => break,
            };
            left = left.saturating_sub(start.elapsed());
            let line = match message {
                Message::Text(line) if is_terminal => text::printable_lines(&line).into_owned(),
                Message::Text(line) => line,
                Message::Json(line) => text::printable_json(&line).into_owned(),
                Message::Failed(reason) => return Err(failed(&reason)),
            };
            written += line.len() + 1;
            if written > MAX_OUTPUT {
                return Err(failed(&format!("it writes more than {MAX_OUTPUT} bytes")));
            }
            writeln!(out, "{line}").map_err(Failure::output)?;
        }
        worker
            .join()
            .map_err(|_| failed("it stopped because of a fault in the library that runs it"))
    }
}

fn failed(reason: &str) -> Failure {
    Failure::usage(format!("`--jq`: the filter failed: {reason}"))
}

/// Runs a filter to its end, or until nobody listens.
fn work(source: &str, input: &str, pretty: bool, sender: &SyncSender<Message>) {
    let send = |message| sender.send(message).is_ok();
    let (filter, input) = match (compile(source), read::parse_single(input.as_bytes())) {
        (Ok(filter), Ok(input)) => (filter, input),
        (Err(failure), _) => {
            send(Message::Failed(failure.message().to_owned()));
            return;
        }
        (_, Err(error)) => {
            send(Message::Failed(format!("its input is no JSON: {error}")));
            return;
        }
    };
    let context = Ctx::<JustLut<Val>>::new(&filter.lut, Vars::new([]));
    for result in filter.id.run((context, input)) {
        let message = match result {
            Ok(value) => message(value, pretty),
            Err(exception) => match exception.get_err() {
                Ok(error) => Message::Failed(shorten(&error.to_string())),
                // The filter `halt` ends without a failure.
                Err(_) => return,
            },
        };
        let is_last = matches!(message, Message::Failed(_));
        if !send(message) || is_last {
            return;
        }
    }
}

fn message(value: Val, pretty: bool) -> Message {
    if is_deep(&value) {
        // To drop it would take as much stack as to write it. The program ends anyway.
        std::mem::forget(value);
        return Message::Failed(format!(
            "a result is nested more than {MAX_DEPTH} levels deep"
        ));
    }
    match value {
        Val::TStr(text) | Val::BStr(text) => {
            Message::Text(String::from_utf8_lossy(&text).into_owned())
        }
        value => {
            let style = Pp {
                indent: pretty.then(|| "  ".to_owned()),
                sep_space: pretty,
                ..Pp::default()
            };
            let mut json = Vec::new();
            match write::write(&mut json, &style, 0, &value) {
                Ok(()) => Message::Json(String::from_utf8_lossy(&json).into_owned()),
                Err(error) => Message::Failed(error.to_string()),
            }
        }
    }
}

/// Whether a value is nested more deeply than it is worth.
fn is_deep(value: &Val) -> bool {
    let mut open = vec![(value, 0)];
    while let Some((value, depth)) = open.pop() {
        if depth > MAX_DEPTH {
            return true;
        }
        match value {
            Val::Arr(items) => open.extend(items.iter().map(|item| (item, depth + 1))),
            Val::Obj(entries) => {
                let values = entries.iter().flat_map(|(key, value)| [key, value]);
                open.extend(values.map(|value| (value, depth + 1)));
            }
            _ => {}
        }
    }
    false
}

/// A message with no more of a value than people read, in one line.
fn shorten(message: &str) -> String {
    let start: String = message.chars().take(MAX_SHOWN).collect();
    let dots = if start.len() < message.len() {
        "…"
    } else {
        ""
    };
    format!("{}{dots}", text::printable(&start))
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use super::*;
    use crate::output::Format;

    #[test]
    fn an_endless_filter_is_stopped() {
        let check = |source: &str, expect: &str| {
            let filter = JqFilter {
                max_time: Duration::from_millis(200),
                ..JqFilter::parse(source).unwrap()
            };
            let options = OutputOptions {
                format: Format::Json,
                jq: None,
                columns: None,
                no_headers: false,
                color: false,
                width: None,
                now: SystemTime::UNIX_EPOCH,
            };
            let failure = filter.run("1".to_owned(), &options, &mut std::io::sink());
            let message = failure.unwrap_err().message().to_owned();
            assert!(message.contains(expect), "{source}: {message}");
        };
        check("last(repeat(1))", "it has run for 0.2 seconds");
        check("def f: f; f", "it has run for 0.2 seconds");
    }

    #[test]
    fn wrong_sources_are_refused_without_a_crash() {
        let check = |source: &str| {
            JqFilter::parse(source).unwrap_err();
        };
        check(&"(".repeat(MAX_SOURCE));
        check(&"[".repeat(MAX_SOURCE));
        check(&"x".repeat(MAX_SOURCE + 1));
        check(&"-".repeat(MAX_SOURCE));
        check(&"if ".repeat(MAX_SOURCE / 3));
        check(&"{a:".repeat(MAX_SOURCE / 3));
        check(&"def a: ".repeat(MAX_SOURCE / 7));
        check(&".a|".repeat(MAX_SOURCE / 3));
        check(&"reduce ".repeat(MAX_SOURCE / 7));
        check(&r#""\("#.repeat(MAX_SOURCE / 3));
        for source in [
            "(",
            "{",
            "\"",
            "\"\\(",
            "@",
            "$",
            "@base64 \"",
            "\"\\u12",
            "a::",
            "'",
            "é",
            ".é|💣",
        ] {
            check(source);
        }
    }
}
