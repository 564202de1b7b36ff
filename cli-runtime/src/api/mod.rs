//! The command `api`: any request to the server, with the token of the context.

mod fields;
mod path;

use apitwin_runtime::client::reqwest::Method;
use apitwin_runtime::client::{ApiClient, RequestBuilder};
use apitwin_runtime::command::{CommandResponse, Rows};
use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::Value;

use self::fields::{given, object, query};
use crate::call::{self, ContentWriter, Pages, Preview};
use crate::connection::{Connection, TokenSource};
use crate::output::{Format, OutputOptions, RowWriter, write_value};
use crate::{CustomCommand, CustomFuture, Failure, Input, Invocation, Program, ResultFlag};

/// What is known of a response that the document does not describe.
const UNKNOWN: CommandResponse = CommandResponse {
    accept: "application/json",
    cases: &[],
    rows: Rows::None,
    columns: &[],
    pages: None,
};

/// The command `api`.
pub(crate) fn command<P: Program>() -> CustomCommand<P> {
    CustomCommand {
        command: shell,
        flags: &[
            ResultFlag::Output,
            ResultFlag::Jq,
            ResultFlag::Columns,
            ResultFlag::NoHeaders,
            ResultFlag::DryRun,
            ResultFlag::Curl,
            ResultFlag::MaxItems,
        ],
        run,
    }
}

fn shell() -> Command {
    Command::new("api")
        .about("Send any request to the server")
        .long_about(
            "Send any request to the server, with the token of the context, and write the response as JSON. \
             It is for what has no command of its own.\n\n\
             The path may lack its slash, and what most paths of the API begin with: `organization/acme`. \
             Fields are properties of the body, or of the query of GET. In a body `a[b]=1` and `a.b=1` make \
             an object, `a[]=1 a[]=2` a list, `a[][b]=1` a list of objects, and `a[]` alone an empty list.",
        )
        .arg(
            Arg::new("method-or-path")
                .value_name("[METHOD] PATH")
                .required(true)
                .num_args(1..=2)
                .help("The method, GET unless there are fields, and the path"),
        )
        .arg(
            Arg::new("raw-field")
                .short('f')
                .long("raw-field")
                .value_name("KEY=VALUE")
                .action(ArgAction::Append)
                .help("A field that is a text"),
        )
        .arg(
            Arg::new("field")
                .short('F')
                .long("field")
                .value_name("KEY=VALUE")
                .action(ArgAction::Append)
                .help("A field whose value may be JSON, such as 7, true, null or [1, 2], and is a text otherwise"),
        )
        .arg(
            Arg::new("input")
                .long("input")
                .value_name("FILE|-")
                .conflicts_with_all(["field", "raw-field"])
                .help("A file with the body as JSON, or standard input"),
        )
        .arg(
            Arg::new("paginate")
                .long("paginate")
                .action(ArgAction::SetTrue)
                .help("Follow the pages of a list, and write its items as one"),
        )
}

fn run<'a, P: Program>(
    invocation: &'a mut Invocation<'_, P>,
    matches: &'a ArgMatches,
) -> CustomFuture<'a> {
    Box::pin(async move {
        let asked = Asked::of(matches, &mut invocation.input)?;
        asked.send(invocation).await
    })
}

/// What is asked of the server.
struct Asked {
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    body: Option<Value>,
    paginate: bool,
}

impl Asked {
    fn of(matches: &ArgMatches, files: &mut Input<'_>) -> Result<Self, Failure> {
        let words = matches.get_many::<String>("method-or-path");
        let words: Vec<&str> = words.into_iter().flatten().map(String::as_str).collect();
        let (method, path) = match words.as_slice() {
            [path] => (None, *path),
            [method, path] => (Some(*method), *path),
            _ => {
                return Err(Failure::usage("there is no path")
                    .next("Give a path such as /api/v1/user/, or a method and a path."));
            }
        };
        let fields = given(matches)?;
        let input = match matches.get_one::<String>("input") {
            Some(name) => {
                let text = files.text("input", name)?;
                let value = serde_json::from_str(&text).map_err(|error| {
                    Failure::usage(format!(
                        "`--input`: {name}:{}:{}: it is no JSON",
                        error.line(),
                        error.column()
                    ))
                    .next("Correct it there.")
                })?;
                Some(value)
            }
            None => None,
        };
        let has_body = input.is_some() || !fields.is_empty();
        let method = match method {
            Some(word) => word.to_uppercase().parse().map_err(|_| {
                Failure::usage(format!("`{word}` is no method of HTTP"))
                    .next("Give one such as GET, POST, PUT or DELETE.")
            })?,
            None if has_body => Method::POST,
            None => Method::GET,
        };
        let in_query = method == Method::GET && input.is_none();
        let (query, body) = match in_query {
            true => (query(fields)?, None),
            false if fields.is_empty() => (Vec::new(), input),
            false => (Vec::new(), Some(object(fields)?)),
        };
        Ok(Self {
            method,
            path: path.to_owned(),
            query,
            body,
            paginate: matches.get_flag("paginate"),
        })
    }

    async fn send<P: Program>(mut self, invocation: &mut Invocation<'_, P>) -> Result<(), Failure> {
        let server = invocation.connection().ok();
        let server = server.as_ref().map(Connection::url);
        self.path = path::whole(invocation.program, &self.path, &self.method, server)?;
        let mut globals = invocation.globals.clone();
        globals.output = globals.output.or(Some(Format::Json));
        let response = self.response::<P>(invocation.program);
        let options = OutputOptions::of(&globals, &invocation.environment, response)?;
        if let Some(preview) = Preview::of(&invocation.globals) {
            return self.show(invocation, preview);
        }
        let client = invocation.client()?;
        if self.paginate {
            return self.pages(invocation, &client, response, &options).await;
        }
        let request = self.request(&client, &[]);
        let arrived = request.send().await;
        let arrived = arrived.map_err(|error| invocation.failure(error))?;
        let content_type = arrived.headers().get("content-type");
        let content_type = content_type.and_then(|it| it.to_str().ok()).unwrap_or("");
        if arrived.bytes().is_empty() {
            return Ok(());
        }
        if call::is_json(content_type) {
            let value: Value = serde_json::from_slice(arrived.bytes())
                .map_err(|error| call::undecodable(&error))?;
            return write_value(&value, response, &options, invocation.out);
        }
        if options.jq.is_some() {
            return Err(
                Failure::usage("`--jq` needs a response of JSON, and this one is none")
                    .next("Leave it out. The request was sent."),
            );
        }
        let on_terminal = invocation.environment.terminal.is_some();
        let mut writer = ContentWriter::new(invocation.out, on_terminal);
        writer.piece(arrived.bytes())?;
        writer.finish()
    }

    fn request<C: ApiClient>(&self, client: &C, page: &[(&str, String)]) -> RequestBuilder<C> {
        let mut request = RequestBuilder::new(client, self.method.clone(), &self.path);
        let replaced = |name: &str| page.iter().any(|(other, _)| *other == name);
        let query: Vec<(&str, &str)> = self
            .query
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .filter(|(name, _)| !replaced(name))
            .chain(page.iter().map(|(name, value)| (*name, value.as_str())))
            .collect();
        if !query.is_empty() {
            request = request.query(&query);
        }
        match &self.body {
            Some(body) => request.json(body),
            None => request,
        }
    }

    /// The command whose operation is meant, if the path is that of one.
    fn command<P: Program>(
        &self,
        program: &P,
    ) -> Option<&'static apitwin_runtime::command::Command> {
        let found = path::find::<P>(&self.method, &self.path);
        let commands = program.table().commands.iter();
        found.and_then(|operation| {
            commands
                .copied()
                .find(|command| command.operation.id == operation.id)
        })
    }

    /// What the document says of the response, where the path is that of an operation.
    fn response<P: Program>(&self, program: &P) -> &'static CommandResponse {
        let command = self.command::<P>(program);
        command.map_or(&UNKNOWN, |command| &command.response)
    }

    /// Writes the items of all pages.
    async fn pages<P: Program>(
        &self,
        invocation: &mut Invocation<'_, P>,
        client: &P::Client,
        response: &CommandResponse,
        options: &OutputOptions,
    ) -> Result<(), Failure> {
        let Some(rule) = response.pages else {
            return Err(Failure::usage(format!(
                "`--paginate`: {} {} has no pages",
                self.method, self.path
            ))
            .next("Leave it out."));
        };
        let connection = invocation.connection().ok();
        let program = invocation.program;
        let send = async |page: Option<(&'static str, Value)>| {
            let page = page.map(|(name, value)| match value {
                Value::String(token) => (name, token),
                number => (name, number.to_string()),
            });
            let arrived = self.request(client, page.as_slice()).send().await;
            let arrived = arrived
                .map_err(|error| Failure::of(program, connection.as_ref(), &error.into()))?;
            match arrived.bytes().is_empty() {
                true => Ok(Value::Null),
                false => serde_json::from_slice(arrived.bytes())
                    .map_err(|error| call::undecodable(&error)),
            }
        };
        let asked = call::asked(response, |name| {
            let found = self.query.iter().find(|(other, _)| other == name);
            found.map(|(_, value)| value.clone())
        });
        let limit = invocation.globals.max_items.unwrap_or(usize::MAX);
        let writer = RowWriter::new(response, options, invocation.out);
        let pages = Pages::new(response.rows, Some(rule), asked, send);
        pages.write(writer, limit).await
    }

    fn show<P: Program>(
        &self,
        invocation: &mut Invocation<'_, P>,
        preview: Preview,
    ) -> Result<(), Failure> {
        let connection = invocation.connection()?;
        // The client sends what the document requires in general with any other call.
        let hidden = connection.hidden(invocation.program, None);
        let client = invocation.client_of(&connection.with_token(TokenSource::None))?;
        let request = self.request(&client, &[]).build();
        let request = request.map_err(|error| invocation.failure(error))?;
        let shown = call::Shown {
            request: &request,
            accept: "application/json",
            hidden: &hidden,
            files: &[],
        };
        call::write_request(invocation, &shown, preview)
    }
}
