//! How a client of the crate is given the credentials that operations require.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::docs::{scheme, sentence};
use crate::ir::{Api, Operation, SchemeKind, SecurityScheme};
use crate::names;

/// The client of an example that calls an operation.
pub(super) fn client(api: &Api, operation: &Operation) -> TokenStream {
    let address = &api.address;
    let security = &operation.security;
    let token = quote!(std::env::var("API_TOKEN")?);
    if !api.has_security_table() {
        return match security.public {
            true => quote!(Client::builder(#address).build()?),
            false => quote!(Client::new(#address, #token)?),
        };
    }
    let required = security.requirements.as_deref().unwrap_or_default();
    let first = required.iter().find(|schemes| !schemes.is_empty());
    let schemes = first.map_or(&[][..], Vec::as_slice);
    let mut settings = Vec::new();
    for SecurityScheme { name, kind, .. } in schemes.iter().map(|it| &it.scheme) {
        let setting = match kind {
            SchemeKind::Basic => {
                quote!(.basic_auth(std::env::var("API_USER")?, std::env::var("API_PASSWORD")?))
            }
            kind if kind.is_token() => quote!(.token(#token)),
            _ => quote!(.api_key(#name, std::env::var("API_KEY")?)),
        };
        // One token satisfies all schemes of tokens.
        if !settings
            .iter()
            .any(|it: &TokenStream| it.to_string() == setting.to_string())
        {
            settings.push(setting);
        }
    }
    quote!(Client::builder(#address) #(#settings)* .build()?)
}

/// The settings of the client for the security schemes of the document, as a part of a page.
pub(super) fn section(api: &Api) -> String {
    if api.security_schemes.is_empty() {
        return "\nThe document has no security schemes. `Client::builder` makes a client without a token; a token \
                that it is given is sent with every call.\n"
            .to_owned();
    }
    if !api.has_security_table() {
        let mut text =
            "\nThe client sends its token with every call. It comes from `Client::new`, or from \
                        `token`, `token_file` or `token_provider` of the builder.\n\n"
                .to_owned();
        for one in &api.security_schemes {
            text.push_str(&format!("- {}{}\n", scheme(one), described(one)));
        }
        return text;
    }
    let mut text = "\n## Credentials\n\nThey are set on the builder of the client, for each security scheme of the \
                    document:\n\n"
        .to_owned();
    for one in &api.security_schemes {
        let setting = match &one.kind {
            SchemeKind::Basic => "`.basic_auth(user, password)`".to_owned(),
            kind if kind.is_token() => format!(
                "`.token(…)`, or `.bearer_token({}, …)` if others have another",
                literal(&one.name)
            ),
            _ => format!("`.api_key({}, …)`", literal(&one.name)),
        };
        text.push_str(&format!("- {setting}: {}{}\n", scheme(one), described(one)));
    }
    text.push_str(
        "\nA call sends the credentials of the first alternative of its operation for which the client has all of \
         them, and no others. If there is none, it fails with `ErrorKind::MissingCredentials` and nothing is sent, \
         unless the operation needs none or the builder says `allow_missing_credentials(true)`.\n",
    );
    text
}

/// How the program is given credentials, as a part of a page.
pub(super) fn command_line(api: &Api, name: &str, prefix: &str) -> String {
    if api.security_schemes.is_empty() {
        return String::new();
    }
    let token = format!(
        "The token is read from the variable `{prefix}_TOKEN`, or from a file: `--token-file FILE`."
    );
    if !api.has_security_table() {
        return format!("\n{token}\n");
    }
    let mut text = format!(
        "\nCredentials are given by security scheme, in a file or in an environment variable; `{name}` never \
         takes them as words of a command line:\n\n"
    );
    let names: Vec<&str> = api
        .security_schemes
        .iter()
        .map(|it| it.name.as_str())
        .collect();
    for one in &api.security_schemes {
        let what = match &one.kind {
            SchemeKind::Basic => "`USER:PASSWORD`",
            kind if kind.is_token() => "the token",
            _ => "the key",
        };
        let file = format!("--credential {}=FILE", one.name);
        let variable = names::credential_variable(prefix, &one.name);
        let shared = names
            .iter()
            .filter(|name| names::credential_variable(prefix, name) == variable);
        let variable = match shared.count() {
            1 => format!(" or `{variable}`"),
            _ => String::new(),
        };
        text.push_str(&format!("- {}{variable}: {what}\n", code(&file)));
    }
    if api.security_schemes.iter().any(|it| it.kind.is_token()) {
        text.push_str(&format!(
            "\n{token} It is that of every scheme that sends one.\n"
        ));
    }
    text
}

/// A text in a code span.
fn code(text: &str) -> String {
    match text.contains('`') {
        true => format!("`` {text} ``"),
        false => format!("`{text}`"),
    }
}

/// What the document says of a scheme, on one line.
fn described(scheme: &SecurityScheme) -> String {
    let words: Vec<&str> = scheme.description.split_whitespace().collect();
    match words.as_slice() {
        [] => String::new(),
        words => format!(". {}", sentence(&words.join(" "))),
    }
}

/// How a server of the crate knows its callers, as a part of a page.
pub(super) fn server(api: &Api, library: &str) -> String {
    let Some(first) = api.security_schemes.first() else {
        return String::new();
    };
    let known = match (&first.kind, api.has_security_table()) {
        (_, false) => "StaticTokens::new().with(\"token\", alice)".to_owned(),
        (SchemeKind::Basic, _) => {
            "StaticCredentials::new().with_password(\"alice\", \"password\", alice)".to_owned()
        }
        (kind, _) if kind.is_token() => {
            "StaticCredentials::new().with_token(\"token\", alice)".to_owned()
        }
        _ => format!(
            "StaticCredentials::new().with_api_key({}, \"key\", alice)",
            literal(&first.name)
        ),
    };
    let method = match api.has_security_table() {
        true => "verify",
        false => "authenticate",
    };
    format!(
        "\nCallers are known by what implements `{library}::server::Authenticate`, such as `{}`; without it, only \
         operations that need no credentials can be called. A server of your own writes its method `{method}`. \
         Give it to the router by `.authenticate(…)`.\n",
        known
    )
}

/// A name as a literal that can stand in a code span.
fn literal(name: &str) -> String {
    format!("{name:?}").replace('`', "\\u{60}")
}
