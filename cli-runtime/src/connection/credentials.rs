//! Credentials by security scheme of the document, for APIs that take more than one token.

use std::collections::BTreeMap;
use std::path::PathBuf;

use apitwin_runtime::Operation;
use apitwin_runtime::client::{ApiClient, ClientBuilder};
use apitwin_runtime::security::{SchemeKind, Security, SecurityScheme};

use super::TokenSource;
use crate::{Failure, Input, Invocation, Program};

/// The credential of a security scheme. `Debug` shows no secret.
#[derive(Clone, Debug)]
pub(crate) struct Credential {
    pub(super) scheme: &'static SecurityScheme,
    pub(super) source: TokenSource,
}

/// The flag of credentials, for messages.
const FLAG: &str = "credential";

/// The environment variable with the credential of a scheme: `PETS_CREDENTIAL_API_KEY`.
pub(crate) fn variable(prefix: &str, scheme: &SecurityScheme) -> String {
    let capital = |letter: char| match letter.is_ascii_alphanumeric() {
        true => letter.to_ascii_uppercase(),
        false => '_',
    };
    let scheme: String = scheme.name.chars().map(capital).collect();
    format!("{prefix}_CREDENTIAL_{scheme}")
}

/// The schemes of the API of a program; none where it takes one token.
pub(crate) fn schemes<P: Program>() -> &'static [SecurityScheme] {
    P::Client::DIALECT
        .security()
        .map_or(&[][..], Security::schemes)
}

/// The credentials that flags set.
pub(super) fn of_flags<P: Program>(
    invocation: &Invocation<'_, P>,
) -> Result<Vec<Credential>, Failure> {
    let mut found: Vec<Credential> = Vec::new();
    for text in &invocation.globals.credentials {
        let fits = |scheme: &&SecurityScheme| {
            let rest = text.strip_prefix(scheme.name);
            rest.is_some_and(|rest| rest.starts_with('='))
        };
        let fitting = schemes::<P>().iter().filter(fits);
        // A name may hold the sign as well.
        let Some(scheme) = fitting.max_by_key(|scheme| scheme.name.len()) else {
            return Err(unknown::<P>(text));
        };
        let source = match &text[scheme.name.len() + 1..] {
            "" => {
                let what = format!("`--credential {}=` names no file", scheme.name);
                return Err(Failure::usage(what).next("Write a file behind it, or `-`."));
            }
            "-" => TokenSource::Input,
            path => TokenSource::File(PathBuf::from(path)),
        };
        found.retain(|other| other.scheme.name != scheme.name);
        found.push(Credential { scheme, source });
    }
    let inputs = found.iter().filter(|it| it.source == TokenSource::Input);
    let token = invocation.globals.token_file.as_deref();
    let token_is_input = token.is_some_and(|path| path.as_os_str() == "-");
    if inputs.count() + usize::from(token_is_input) > 1 {
        return Err(
            Failure::usage("standard input can be one credential and not several")
                .next("Put the others into files."),
        );
    }
    Ok(found)
}

/// A flag that names no scheme. What follows the name is not quoted.
fn unknown<P: Program>(text: &str) -> Failure {
    let names: Vec<String> = schemes::<P>()
        .iter()
        .map(|scheme| format!("`{}`", scheme.name))
        .collect();
    let next = match names.as_slice() {
        [] => "Give its token by --token-file FILE.".to_owned(),
        names => format!("Write SCHEME=FILE with one of {}.", names.join(", ")),
    };
    let name = text.split('=').next().unwrap_or_default();
    Failure::usage(format!(
        "`--credential`: the API has no security scheme `{name}`"
    ))
    .next(next)
}

/// The credentials that the environment sets.
pub(super) fn of_environment<P: Program>(
    invocation: &Invocation<'_, P>,
) -> Result<Vec<Credential>, Failure> {
    let prefix = invocation.program.prefix();
    let mut found: Vec<Credential> = Vec::new();
    for scheme in schemes::<P>() {
        let name = variable(&prefix, scheme);
        let Some(text) = invocation.variable(&name) else {
            continue;
        };
        if let Some(other) = found
            .iter()
            .find(|other| variable(&prefix, other.scheme) == name)
        {
            return Err(Failure::usage(format!(
                "{name} is that of two security schemes, `{}` and `{}`",
                other.scheme.name, scheme.name
            ))
            .next("Unset it, and give both by --credential SCHEME=FILE."));
        }
        let source = TokenSource::Text(text.into());
        found.push(Credential { scheme, source });
    }
    Ok(found)
}

/// The credentials whose files a context names. Schemes that the API does not have any more are left out.
pub(super) fn of_context<P: Program>(files: &BTreeMap<String, PathBuf>) -> Vec<Credential> {
    let known = schemes::<P>().iter();
    let known = known.filter_map(|scheme| {
        let source = TokenSource::File(files.get(scheme.name)?.clone());
        Some(Credential { scheme, source })
    });
    known.collect()
}

impl Credential {
    /// Sets it on the builder of a client. One on standard input is read here.
    pub(super) fn add_to<C: ApiClient>(
        &self,
        builder: ClientBuilder<C>,
        input: &mut Input<'_>,
    ) -> Result<ClientBuilder<C>, Failure> {
        let name = self.scheme.name;
        let secret = match &self.source {
            TokenSource::None => return Ok(builder),
            TokenSource::Text(text) => text.clone(),
            TokenSource::File(path) => input.secret(FLAG, path)?,
            TokenSource::Input => input.secret(FLAG, "-")?,
        };
        Ok(match self.scheme.kind {
            SchemeKind::Basic => {
                let pair = secret.expose().split_once(':');
                let (user, password) = pair.ok_or_else(|| {
                    Failure::usage(format!("the credential of `{name}` has no colon"))
                        .next("Write USER:PASSWORD.")
                })?;
                builder.basic_auth(user, password)
            }
            kind if kind.is_key() => builder.api_key(name, secret),
            _ => builder.bearer_token(name, secret),
        })
    }
}

/// The schemes whose credentials a call sends: those of the first alternative of which all are there.
/// None for a call that sends the token, if there is one.
pub(super) fn sent<P: Program>(
    operation: Option<&Operation>,
    credentials: &[Credential],
    has_token: bool,
) -> Option<Vec<&'static SecurityScheme>> {
    let security = P::Client::DIALECT.security()?;
    let required = match operation {
        Some(operation) => security.requirements(operation.id),
        None => security.of_others(),
    };
    let is_there = |scheme: &SecurityScheme| {
        let own = credentials.iter().any(|it| it.scheme.name == scheme.name);
        own || has_token && scheme.kind.is_token()
    };
    let mut alternatives = required?.iter().filter(|it| !it.is_empty());
    let chosen = alternatives.find(|all| all.iter().all(|it| is_there(it.scheme)));
    let chosen = chosen.copied().unwrap_or_default().iter();
    Some(chosen.map(|it| it.scheme).collect())
}
