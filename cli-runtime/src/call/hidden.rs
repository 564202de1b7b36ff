//! The credentials of a request that is shown and not sent: where they stand, and never what they are.

use apitwin_runtime::client::EnvironmentVariables;
use apitwin_runtime::client::reqwest::Url;
use apitwin_runtime::security::{SchemeKind, SecurityScheme};

use crate::connection::credential_variable;
use crate::shell;

/// What is shown in the place of a secret.
const HIDDEN: &str = "(hidden)";

/// A credential of a request that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Hidden {
    /// The token, in this variable.
    Token(String),
    /// The credential of a security scheme, in this variable.
    Scheme(&'static SecurityScheme, String),
}

impl Hidden {
    /// The token of an API.
    pub(crate) fn token(variables: &EnvironmentVariables) -> Self {
        Self::Token(variables.token.to_owned())
    }

    /// The credential of a scheme of an API. Its token is sent where it has none of its own.
    pub(crate) fn scheme(
        scheme: &'static SecurityScheme,
        is_own: bool,
        prefix: &str,
        variables: &EnvironmentVariables,
    ) -> Self {
        match is_own {
            true => Self::Scheme(scheme, credential_variable(prefix, scheme)),
            false => Self::token(variables),
        }
    }

    /// The line of the header, if it stands in one.
    pub(crate) fn line(&self) -> Option<String> {
        Some(match self {
            Self::Token(_) => format!("authorization: Bearer {HIDDEN}\n"),
            Self::Scheme(scheme, _) => match scheme.kind {
                SchemeKind::Basic => format!("authorization: Basic {HIDDEN}\n"),
                SchemeKind::HeaderKey(name) => {
                    format!("{}: {HIDDEN}\n", name.to_ascii_lowercase())
                }
                SchemeKind::CookieKey(name) => format!("cookie: {name}={HIDDEN}\n"),
                SchemeKind::QueryKey(_) => return None,
                _ => format!("authorization: Bearer {HIDDEN}\n"),
            },
        })
    }

    /// The name of the query parameter, if it stands in one.
    pub(crate) fn query(&self) -> Option<&'static str> {
        match self {
            Self::Scheme(scheme, _) => match scheme.kind {
                SchemeKind::QueryKey(name) => Some(name),
                _ => None,
            },
            Self::Token(_) => None,
        }
    }

    /// The words that make curl send it, which are quoted already.
    pub(crate) fn curl(&self) -> Vec<String> {
        let word = |flag: &str, before: &str, variable: &str| {
            vec![
                flag.to_owned(),
                format!("{}\"${variable}\"", shell::quote(before)),
            ]
        };
        match self {
            Self::Token(variable) => vec![
                "-H".to_owned(),
                format!("\"Authorization: Bearer ${variable}\""),
            ],
            Self::Scheme(scheme, variable) => match scheme.kind {
                SchemeKind::Basic => vec!["-u".to_owned(), format!("\"${variable}\"")],
                SchemeKind::HeaderKey(name) => word("-H", &format!("{name}: "), variable),
                SchemeKind::CookieKey(name) => word("-b", &format!("{name}="), variable),
                SchemeKind::QueryKey(_) => Vec::new(),
                _ => vec![
                    "-H".to_owned(),
                    format!("\"Authorization: Bearer ${variable}\""),
                ],
            },
        }
    }

    fn variable(&self) -> &str {
        match self {
            Self::Token(variable) | Self::Scheme(_, variable) => variable,
        }
    }
}

/// A URL with the parameters that hold credentials, for a person.
pub(crate) fn shown_url(url: &Url, hidden: &[Hidden]) -> String {
    let mut text = url.to_string();
    for name in hidden.iter().filter_map(Hidden::query) {
        text.push_str(&format!("{}{HIDDEN}", parameter(&text, name)));
    }
    text
}

/// The same as a word of a shell, with the variables that hold them.
pub(crate) fn curl_url(quoted: &str, url: &Url, hidden: &[Hidden]) -> String {
    let mut word = quoted.to_owned();
    let mut text = url.to_string();
    for one in hidden {
        if let Some(name) = one.query() {
            let begin = parameter(&text, name);
            text.push_str(&begin);
            word.push_str(&format!("{}\"${}\"", shell::quote(&begin), one.variable()));
        }
    }
    word
}

/// How a further parameter of a URL begins: `&name=`.
fn parameter(url: &str, name: &str) -> String {
    let sign = if url.contains('?') { '&' } else { '?' };
    // Any URL will do to write the name as it stands in one.
    let written = Url::parse("http://localhost").map(|mut url| {
        url.query_pairs_mut().append_pair(name, "");
        url.query().unwrap_or_default().to_owned()
    });
    match written {
        Ok(written) => format!("{sign}{written}"),
        Err(_) => format!("{sign}{name}="),
    }
}

#[cfg(test)]
mod tests {
    use apitwin_runtime::client::reqwest::Url;
    use apitwin_runtime::security::{SchemeKind, SecurityScheme};

    use super::{Hidden, curl_url, shown_url};

    fn check(scheme: &'static SecurityScheme, shown: &str, curl: &str) {
        let url = Url::parse("http://host/a?b=c").expect("a URL");
        let hidden = [Hidden::Scheme(scheme, "PETS_KEY".to_owned())];
        let line = hidden[0].line().unwrap_or_default();
        assert_eq!(format!("{}|{line}", shown_url(&url, &hidden)), shown);
        let word = curl_url("'http://host/a?b=c'", &url, &hidden);
        assert_eq!(format!("{} {word}", hidden[0].curl().join(" ")), curl);
    }

    #[test]
    fn credentials_are_shown_where_they_stand() {
        static HEADER: SecurityScheme = scheme(SchemeKind::HeaderKey("X-`Key`"));
        static QUERY: SecurityScheme = scheme(SchemeKind::QueryKey("a key"));
        static COOKIE: SecurityScheme = scheme(SchemeKind::CookieKey("session"));
        static BASIC: SecurityScheme = scheme(SchemeKind::Basic);
        check(
            &HEADER,
            "http://host/a?b=c|x-`key`: (hidden)\n",
            "-H 'X-`Key`: '\"$PETS_KEY\" 'http://host/a?b=c'",
        );
        check(
            &QUERY,
            "http://host/a?b=c&a+key=(hidden)|",
            " 'http://host/a?b=c''&a+key='\"$PETS_KEY\"",
        );
        check(
            &COOKIE,
            "http://host/a?b=c|cookie: session=(hidden)\n",
            "-b session=\"$PETS_KEY\" 'http://host/a?b=c'",
        );
        check(
            &BASIC,
            "http://host/a?b=c|authorization: Basic (hidden)\n",
            "-u \"$PETS_KEY\" 'http://host/a?b=c'",
        );
    }

    const fn scheme(kind: SchemeKind) -> SecurityScheme {
        SecurityScheme { name: "key", kind }
    }
}
