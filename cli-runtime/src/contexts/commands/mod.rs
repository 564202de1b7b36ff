//! The commands over contexts: `context list`, `add`, `use`, `show`, `remove`, `rename`, and `logout`.

mod add;
mod table;

use clap::{Arg, ArgMatches, Command};

use super::Context;
use crate::connection::credential_schemes;
use crate::{CustomCommand, CustomFuture, Failure, Invocation, Program, ResultFlag};

/// The command `context`.
pub fn context_command<P: Program>() -> CustomCommand<P> {
    CustomCommand {
        command: context::<P>,
        flags: ResultFlag::WRITTEN,
        run: run_context,
    }
}

/// The command `logout`.
pub fn logout_command<P: Program>() -> CustomCommand<P> {
    CustomCommand {
        command: logout,
        flags: &[],
        run: run_logout,
    }
}

fn context<P: Program>() -> Command {
    let files = match credential_schemes::<P>() {
        [] => "the name of the file that --token-file gives, and not what is in it",
        _ => {
            "the names of the files that --token-file and --credential give, and not what is in them"
        }
    };
    let name = || {
        Arg::new("name")
            .value_name("NAME")
            .help("The name of the context")
    };
    Command::new("context")
        .about("Choose between servers")
        .long_about(
            "Choose between servers. A context is a server with the token for it; `add` makes one. \
             Commands take the current context, unless --context or --url says otherwise.",
        )
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(Command::new("list").about("List the contexts, and which is the current one"))
        .subcommand(
            Command::new("add")
                .about("Keep the server of --url as a context, and make it the current one")
                .long_about(format!(
                    "Keep the server of --url as a context, and make it the current one. It keeps \
                     {files}; --ca, --insecure and --proxy as well.",
                ))
                .arg(name()),
        )
        .subcommand(
            Command::new("use")
                .about("Make a context the current one")
                .arg(name().required(true)),
        )
        .subcommand(
            Command::new("show")
                .about("Show a context, the current one unless another is named. Its token is not shown")
                .arg(name()),
        )
        .subcommand(
            Command::new("remove")
                .about("Remove a context and its token")
                .arg(name().required(true)),
        )
        .subcommand(
            Command::new("rename")
                .about("Give a context another name")
                .arg(name().required(true))
                .arg(
                    Arg::new("new-name")
                        .value_name("NEW-NAME")
                        .required(true)
                        .help("The new name"),
                ),
        )
}

fn logout() -> Command {
    Command::new("logout")
        .about("Forget the token of a context")
        .long_about(
            "Forget the token of a context, the current one unless another is named. The context \
             stays, so that `login` with its URL finds it again. The server is not told: a token holds \
             until it expires there or is revoked.",
        )
        .arg(
            Arg::new("name")
                .value_name("CONTEXT")
                .help("The name of the context"),
        )
}

fn run_context<'a, P: Program>(
    invocation: &'a mut Invocation<'_, P>,
    matches: &'a ArgMatches,
) -> CustomFuture<'a> {
    Box::pin(std::future::ready(dispatch(invocation, matches)))
}

fn dispatch<P: Program>(
    invocation: &mut Invocation<'_, P>,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let store = invocation.contexts()?;
    if let Some(warning) = store.warning() {
        // A warning that nobody can read keeps no command from running.
        let _ = writeln!(invocation.err, "warning: {warning}");
    }
    let (verb, matches) = matches
        .subcommand()
        .ok_or_else(|| Failure::usage("context: say what to do"))?;
    // `list` takes no name.
    let name = matches.try_get_one::<String>("name").ok().flatten();
    match (verb, name.map(String::as_str)) {
        ("list", _) => {
            let contexts = store.load()?;
            let current = contexts.current().map(|(name, _)| name);
            let rows: Vec<(&str, &Context)> = contexts.iter().collect();
            table::write_list(invocation, &rows, current)
        }
        ("show", name) => {
            let contexts = store.load()?;
            let name = chosen(invocation, name, &contexts)?;
            let current = contexts.current().map(|(name, _)| name);
            table::write_one(invocation, (&name, contexts.get(&name)?), current)
        }
        ("add", name) => {
            let context = add::context(invocation)?;
            let name = store.change(|contexts| contexts.add(name, context))?;
            say(invocation, &format!("`{name}` is the current context."))
        }
        ("use", Some(name)) => {
            store.change(|contexts| contexts.set_current(name))?;
            say(invocation, &format!("`{name}` is the current context."))
        }
        ("remove", Some(name)) => {
            store.change(|contexts| contexts.remove(name))?;
            say(invocation, &format!("The context `{name}` is removed."))
        }
        ("rename", Some(name)) => {
            let new = matches.get_one::<String>("new-name");
            let new = new.map(String::as_str).unwrap_or_default();
            store.change(|contexts| contexts.rename(name, new))?;
            say(
                invocation,
                &format!("The context `{name}` is called `{new}` now."),
            )
        }
        (verb, _) => Err(Failure::usage(format!(
            "context {verb}: there is no such command"
        ))),
    }
}

fn run_logout<'a, P: Program>(
    invocation: &'a mut Invocation<'_, P>,
    matches: &'a ArgMatches,
) -> CustomFuture<'a> {
    let name = matches.get_one::<String>("name").map(String::as_str);
    Box::pin(std::future::ready(forget(invocation, name)))
}

fn forget<P: Program>(
    invocation: &mut Invocation<'_, P>,
    name: Option<&str>,
) -> Result<(), Failure> {
    let store = invocation.contexts()?;
    let name = chosen(invocation, name, &store.load()?)?;
    let place = store.change(|contexts| {
        let context = contexts.get_mut(&name)?;
        let place = context.token_place();
        context.forget_token();
        Ok(place)
    })?;
    let text = match place {
        "none" => format!("The context `{name}` has no token."),
        "file" => format!("The context `{name}` names no token file any more. The file stays."),
        _ => format!("The token of the context `{name}` is forgotten."),
    };
    say(invocation, &text)
}

/// The context that is named by an argument or a flag, or the current one.
fn chosen<P: Program>(
    invocation: &Invocation<'_, P>,
    name: Option<&str>,
    contexts: &super::Contexts,
) -> Result<String, Failure> {
    let variable = format!("{}_CONTEXT", invocation.program.prefix());
    let named = name
        .or(invocation.globals.context.as_deref())
        .or_else(|| invocation.variable(&variable));
    if let Some(name) = named {
        contexts.get(name)?;
        return Ok(name.to_owned());
    }
    let current = contexts.current().map(|(name, _)| name.to_owned());
    current.ok_or_else(|| {
        Failure::usage("there is no current context")
            .next("Name one, or choose one by `context use`.")
    })
}

/// Says on standard error what was done, so that standard output holds data alone.
fn say<P>(invocation: &mut Invocation<'_, P>, text: &str) -> Result<(), Failure> {
    writeln!(invocation.err, "{text}").map_err(Failure::output)
}
