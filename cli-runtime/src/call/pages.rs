//! The pages of a list, each fetched when those before it were written.

use apitwin_runtime::client::paging::{Mark, Next, PageInfo, Trail, Turn};
use apitwin_runtime::command::{Command, CommandParameter, CommandResponse, Pages as Rule, Rows};
use clap::ArgMatches;
use clap::parser::ValueSource;
use serde_json::Value;

use crate::output::{Item, RowWriter};
use crate::{Failure, FailureKind};

/// How many items are held at once where a list is compared with the one before.
const MAX_HELD: usize = 100_000;

/// The pages of a list. `send` asks for one: the first, or that which a parameter with a value stands for.
pub(crate) struct Pages<F> {
    send: F,
    rule: Option<Rule>,
    rows: Rows,
    trail: Trail,
    step: Step,
}

/// What comes next.
enum Step {
    First,
    Page(&'static str, Value),
    Fail(String),
    End,
}

impl<F: AsyncFnMut(Option<(&'static str, Value)>) -> Result<Value, Failure>> Pages<F> {
    /// The pages of a list that follow each other by this rule, or the one that there is. The first request
    /// asks for a certain page, if it says so.
    pub(crate) fn new(rows: Rows, rule: Option<Rule>, asked: Option<Mark>, send: F) -> Self {
        Self {
            send,
            rule,
            rows,
            trail: Trail::new(asked, 1),
            step: Step::First,
        }
    }

    /// Writes the items of all pages, up to a limit.
    pub(crate) async fn write(
        mut self,
        mut writer: RowWriter<'_>,
        limit: usize,
    ) -> Result<(), Failure> {
        let mut count = 0;
        while count < limit {
            let Some(page) = self.fetch().await else {
                break;
            };
            let mut items = page?;
            items.truncate(limit - count);
            count += items.len();
            writer.page(&items)?;
        }
        writer.finish()
    }

    /// The items of all pages, up to a limit.
    pub(crate) async fn all(mut self, limit: usize) -> Result<Vec<Item>, Failure> {
        let mut all = Vec::new();
        while all.len() < limit
            && let Some(page) = self.fetch().await
        {
            all.extend(page?);
            all.truncate(limit);
            if all.len() > MAX_HELD {
                let message = format!("the list has more than {MAX_HELD} entries");
                return Err(Failure::usage(message).next(
                    "Watch less of it: limit it by `--max-items`, or by flags of the command.",
                ));
            }
        }
        Ok(all)
    }

    /// The items of the next page; none behind the last one.
    async fn fetch(&mut self) -> Option<Result<Vec<Item>, Failure>> {
        // Taken out, so that the list has ended when the call fails.
        let asked = match std::mem::replace(&mut self.step, Step::End) {
            Step::First => None,
            Step::Page(name, value) => Some((name, value)),
            Step::Fail(message) => return Some(Err(endless(message))),
            Step::End => return None,
        };
        let body = match (self.send)(asked).await {
            Ok(body) => body,
            Err(failure) => return Some(Err(failure)),
        };
        let next = self.rule.map(|rule| next(rule, &body));
        let items = items(self.rows, body);
        if let (Some(next), Some(rule)) = (next, self.rule) {
            let length = items.len();
            self.step = match self.trail.turn(PageInfo { length, next }) {
                Turn::To(Mark::Token(token)) => Step::Page(parameter_name(rule), token.into()),
                Turn::To(Mark::Number(number)) => Step::Page(parameter_name(rule), number.into()),
                Turn::End => Step::End,
                Turn::Fail(message) => Step::Fail(message),
                Turn::AnotherPage(message) => return Some(Err(endless(message))),
            };
        }
        Some(Ok(items))
    }
}

/// What a page says of the one behind it.
fn next(rule: Rule, body: &Value) -> Next {
    match rule {
        Rule::Token(name) => {
            let token = body.get(name).and_then(Value::as_str);
            Next::Token(token.map(str::to_owned))
        }
        Rule::Number { more, told, .. } => Next::Counted {
            more: body.get(more).and_then(Value::as_bool).unwrap_or_default(),
            number: told.and_then(|name| body.get(name)?.as_i64()),
        },
    }
}

/// The parameter that asks for a page.
fn parameter_name(rule: Rule) -> &'static str {
    match rule {
        Rule::Token(name) => name,
        Rule::Number { parameter, .. } => parameter,
    }
}

/// The page that a value of that parameter asks for.
pub(crate) fn asked(
    response: &CommandResponse,
    value: impl Fn(&str) -> Option<String>,
) -> Option<Mark> {
    match response.pages? {
        Rule::Token(name) => value(name).map(Mark::Token),
        Rule::Number { parameter, .. } => value(parameter)?.parse().ok().map(Mark::Number),
    }
}

/// The items of a page.
fn items(rows: Rows, body: Value) -> Vec<Item> {
    let (Rows::List(path) | Rows::Map(path)) = rows else {
        return vec![body.into()];
    };
    let mut found = body;
    for name in path {
        found = found.get_mut(*name).map(Value::take).unwrap_or_default();
    }
    match found {
        Value::Array(items) => items.into_iter().map(Item::from).collect(),
        Value::Object(entries) => entries
            .into_iter()
            .map(|(key, value)| Item {
                key: Some(key),
                value,
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// The parameter of a command by its name on the wire.
pub(super) fn parameter(
    command: &'static Command,
    name: &str,
) -> Option<&'static CommandParameter> {
    command.parameters.iter().find(|it| it.name == name)
}

/// How the pages of a command follow each other: not at all where the command line asks for one of them.
pub(super) fn rule(command: &'static Command, matches: &ArgMatches) -> Option<Rule> {
    let rule = command.response.pages?;
    let flag = parameter(command, parameter_name(rule))?.flag;
    let asks_for_one = matches.value_source(flag) == Some(ValueSource::CommandLine);
    (!asks_for_one).then_some(rule)
}

fn endless(message: String) -> Failure {
    Failure::new(FailureKind::Server, message)
        .next("What came before is complete. Limit the list by `--max-items`.")
}
