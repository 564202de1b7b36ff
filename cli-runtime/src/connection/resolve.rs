//! From flags, environment and contexts to one connection.
//!
//! Flags win over a context that is named by one, that over the environment, and that over the current
//! context. A token is sent to no other server than that which it was set for.

use apitwin_runtime::client::EnvironmentVariables;

use super::credentials::{self, Credential};
use super::{Connection, TokenSource, normalize_url, same_server};
use crate::contexts::{Context, Contexts};
use crate::{Failure, Invocation, Program};

/// What the environment sets.
#[derive(Default)]
struct Settings {
    url: Option<String>,
    token: TokenSource,
    credentials: Vec<Credential>,
    context: Option<String>,
}

pub(super) fn connection<P: Program>(
    invocation: &Invocation<'_, P>,
) -> Result<Connection, Failure> {
    let globals = &invocation.globals;
    let variables = invocation.program.variables();
    let flag = globals.url.as_deref().map(normalize_url);
    let environment = match &globals.context {
        Some(name) => Settings {
            context: Some(name.clone()),
            ..Settings::default()
        },
        None => environment(invocation, &variables)?,
    };
    let given_url = flag.as_deref().or(environment.url.as_deref());
    let of_flags = credentials::of_flags(invocation)?;
    let is_given = globals.token_file.is_some() || environment.token != TokenSource::None;
    let has_credentials = !of_flags.is_empty() || !environment.credentials.is_empty();
    let settled = given_url.is_some() && (is_given || has_credentials);
    let (name, context) = context(invocation, environment.context.as_deref(), settled)?.unzip();
    let url = match (given_url, &context) {
        (Some(url), _) => url.to_owned(),
        (None, Some(context)) => normalize_url(&context.url),
        (None, None) => return Err(no_server(invocation)),
    };
    // A context says nothing of another server than its own.
    let context = context.filter(|context| same_server(&context.url, &url));
    let name = name.filter(|_| context.is_some());
    let context = context.unwrap_or_default();
    let of_context = match (&context.token, &context.token_file) {
        (Some(token), _) => TokenSource::Text(token.clone()),
        (None, Some(path)) => TokenSource::File(path.clone()),
        (None, None) => TokenSource::None,
    };
    let is_for_url = environment
        .url
        .as_ref()
        .is_none_or(|own| same_server(own, &url));
    // Flags win over the environment, and that over the context, for each scheme by itself.
    let of_environment = environment.credentials.into_iter().filter(|_| is_for_url);
    let mut credentials: Vec<Credential> = Vec::new();
    let all = of_flags.into_iter().chain(of_environment);
    for credential in all.chain(credentials::of_context::<P>(&context.credentials)) {
        let name = credential.scheme.name;
        if !credentials.iter().any(|known| known.scheme.name == name) {
            credentials.push(credential);
        }
    }
    let (token, is_of_context) = match (&globals.token_file, environment.token) {
        (Some(path), _) if path.as_os_str() == "-" => (TokenSource::Input, false),
        (Some(path), _) => (TokenSource::File(path.clone()), false),
        (None, token) if token != TokenSource::None && is_for_url => (token, false),
        (None, _) => (of_context, true),
    };
    let names = names(
        &variables,
        match () {
            () if flag.is_some() => Origin::Flag,
            () if environment.url.is_some() => Origin::Environment,
            () => Origin::Context,
        },
        match () {
            () if globals.token_file.is_some() => Origin::Flag,
            () if is_of_context => Origin::Context,
            () => Origin::Environment,
        },
    );
    Ok(Connection {
        token,
        is_token_of_context: is_of_context,
        credentials,
        user: context.user.filter(|_| is_of_context),
        scopes: context.scopes.filter(|_| is_of_context),
        ca: globals.ca.clone().or(context.ca),
        insecure: globals.insecure || context.insecure,
        #[cfg(any(feature = "rustls", feature = "native-tls"))]
        ca_name: match globals.ca.is_some() {
            true => "--ca",
            false => "the file of authorities of the context",
        },
        proxy_name: match globals.proxy.is_some() {
            true => "--proxy",
            false => "the proxy of the context",
        },
        proxy: globals.proxy.clone().or(context.proxy),
        timeout: globals.timeout,
        retries: globals.retries,
        names,
        user_agent: format!(
            "{}/{}",
            invocation.program.name(),
            invocation.program.version()
        ),
        warning: match name {
            Some(_) => invocation.contexts()?.warning(),
            None => None,
        },
        context: name,
        url,
    })
}

fn environment<P: Program>(
    invocation: &Invocation<'_, P>,
    variables: &EnvironmentVariables,
) -> Result<Settings, Failure> {
    let EnvironmentVariables {
        url,
        token,
        token_file,
    } = *variables;
    let token = match (invocation.variable(token), invocation.variable(token_file)) {
        // A flag wins over both.
        (Some(_), Some(_)) if invocation.globals.token_file.is_none() => {
            return Err(
                Failure::usage(format!("both {token} and {token_file} are set"))
                    .next("Unset one of them."),
            );
        }
        (Some(text), _) => TokenSource::Text(text.into()),
        (None, Some(path)) => TokenSource::File(path.into()),
        (None, None) => TokenSource::None,
    };
    let context = format!("{}_CONTEXT", invocation.program.prefix());
    Ok(Settings {
        url: invocation.variable(url).map(normalize_url),
        token,
        credentials: credentials::of_environment(invocation)?,
        context: invocation.variable(&context).map(str::to_owned),
    })
}

/// The context of that name, or the current one. The current one is not needed where all is `settled`;
/// a file that cannot be read is no obstacle then.
fn context<P: Program>(
    invocation: &Invocation<'_, P>,
    name: Option<&str>,
    settled: bool,
) -> Result<Option<(String, Context)>, Failure> {
    let load = || -> Result<Contexts, Failure> { invocation.contexts()?.load() };
    if let Some(name) = name {
        let context = load()?.get(name)?.clone();
        return Ok(Some((name.to_owned(), context)));
    }
    if invocation.environment.config_dir.is_none() {
        return Ok(None);
    }
    match load() {
        Ok(contexts) => {
            let current = contexts.current();
            Ok(current.map(|(name, context)| (name.to_owned(), context.clone())))
        }
        Err(_) if settled => Ok(None),
        Err(failure) => Err(failure),
    }
}

fn no_server<P: Program>(invocation: &Invocation<'_, P>) -> Failure {
    let program = invocation.program.name();
    let url = invocation.program.variables().url;
    let contexts = invocation.contexts().and_then(|store| store.load());
    let has_contexts = contexts.is_ok_and(|contexts| contexts.iter().next().is_some());
    let next = match (has_contexts, invocation.program.has_login()) {
        (true, _) => format!("Run `{program} context use NAME`, or set {url}."),
        (false, true) => format!("Run `{program} login URL`, or set {url}."),
        (false, false) => format!("Set {url}, or give --url URL."),
    };
    Failure::usage("no server is set").next(next)
}

/// Who sets something.
#[derive(Clone, Copy)]
enum Origin {
    Flag,
    Environment,
    Context,
}

/// What URL and token are called in messages.
fn names(variables: &EnvironmentVariables, url: Origin, token: Origin) -> EnvironmentVariables {
    let (token, token_file) = match token {
        Origin::Flag => ("--token-file", "--token-file"),
        Origin::Environment => (variables.token, variables.token_file),
        Origin::Context => ("the token of the context", "the token file of the context"),
    };
    EnvironmentVariables {
        url: match url {
            Origin::Flag => "--url",
            Origin::Environment => variables.url,
            Origin::Context => "the URL of the context",
        },
        token,
        token_file,
    }
}
