//! The pages of a list, each fetched when those before it were written.

use apitwin_runtime::client::{ApiClient, CommandRequest, Error};
use apitwin_runtime::command::{Command, CommandParameter, Pages as PageRule, Rows};
use clap::ArgMatches;
use clap::parser::ValueSource;
use serde_json::Value;

use super::undecodable;
use crate::{Failure, FailureKind};

/// How many pages a list may have.
const MAX_PAGES: usize = 100_000;

/// The pages of a list.
pub(super) struct Pages<C> {
    request: Option<CommandRequest<C>>,
    rule: Option<PageRule>,
    number: i64,
    fetched: usize,
    last_token: Option<String>,
}

/// Why a page is missing.
pub(super) enum PageError {
    /// The call failed.
    Call(Error),
    /// The page is not what it should be.
    Page(Failure),
}

impl<C: ApiClient<Error: Into<Error>> + Clone> Pages<C> {
    /// The pages from the first one on.
    pub(super) fn new(request: CommandRequest<C>) -> Self {
        Self {
            rule: request.command().response.pages,
            request: Some(request),
            number: 1,
            fetched: 0,
            last_token: None,
        }
    }

    /// The items of the next page; none behind the last one.
    pub(super) async fn fetch(&mut self) -> Option<Result<Vec<Value>, PageError>> {
        let request = self.request.take()?;
        Some(self.page(request).await)
    }

    async fn page(&mut self, request: CommandRequest<C>) -> Result<Vec<Value>, PageError> {
        let command = request.command();
        let response = request.clone().send().await;
        let response = response.map_err(|error| PageError::Call(error.into()))?;
        let body: Value = response
            .into_inner()
            .json()
            .map_err(|error| PageError::Page(undecodable(&error)))?;
        self.fetched += 1;
        if self.fetched > MAX_PAGES {
            return Err(PageError::Page(endless()));
        }
        let next = self.rule.and_then(|rule| next(rule, &body, self.number));
        if let Some(next) = next {
            if let NextPage::Token(_, token) = &next {
                if self.last_token.as_ref() == Some(token) {
                    return Err(PageError::Page(endless()));
                }
                self.last_token = Some(token.clone());
            }
            let (name, value) = match next {
                NextPage::Token(name, token) => (name, Value::from(token)),
                NextPage::Number(name, number) => {
                    self.number = number;
                    (name, Value::from(number))
                }
            };
            let parameter = parameter(command, name);
            self.request = parameter.map(|parameter| request.parameter(parameter, value));
        }
        Ok(items(command.response.rows, body))
    }
}

/// What asks for the next page: a parameter and its value.
pub(crate) enum NextPage {
    /// A token.
    Token(&'static str, String),
    /// A number.
    Number(&'static str, i64),
}

/// What asks for the page behind this one; none behind the last one.
pub(crate) fn next(rule: PageRule, body: &Value, number: i64) -> Option<NextPage> {
    match rule {
        PageRule::Token(name) => {
            let token = body.get(name)?.as_str()?;
            (!token.is_empty()).then(|| NextPage::Token(name, token.to_owned()))
        }
        PageRule::Number { parameter, more } => {
            let more = body.get(more).and_then(Value::as_bool).unwrap_or_default();
            more.then(|| NextPage::Number(parameter, number + 1))
        }
    }
}

/// The items of a page.
pub(crate) fn items(rows: Rows, body: Value) -> Vec<Value> {
    let (Rows::List(path) | Rows::Map(path)) = rows else {
        return vec![body];
    };
    let mut found = body;
    for name in path {
        found = found.get_mut(*name).map(Value::take).unwrap_or_default();
    }
    match found {
        Value::Array(items) => items,
        Value::Object(entries) => entries.into_iter().map(|(_, value)| value).collect(),
        _ => Vec::new(),
    }
}

fn parameter(command: &'static Command, name: &str) -> Option<&'static CommandParameter> {
    command.parameters.iter().find(|it| it.name == name)
}

/// Whether the command line asks for one page, which is then all that is shown.
pub(super) fn asks_for_page(command: &'static Command, matches: &ArgMatches) -> bool {
    let name = match command.response.pages {
        Some(PageRule::Token(name)) => name,
        Some(PageRule::Number { parameter, .. }) => parameter,
        None => return false,
    };
    let flag = parameter(command, name).map(|it| it.flag);
    flag.is_some_and(|flag| matches.value_source(flag) == Some(ValueSource::CommandLine))
}

fn endless() -> Failure {
    Failure::new(
        FailureKind::Server,
        "the pages of the list do not come to an end",
    )
    .next("Limit them by `--max-items`.")
}
