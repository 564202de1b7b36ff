//! The settings that a program takes from its environment.

use std::env;
use std::ffi::OsString;
use std::marker::PhantomData;
use std::path::PathBuf;

use super::credentials::{GivenCredentials, TokenSource};
use super::{ClientBuilder, Settings};
use crate::Secret;
use crate::client::{ApiClient, Dialect, Error};

/// The names of the environment variables that a client is configured with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EnvironmentVariables {
    /// Holds the base URL.
    pub url: &'static str,
    /// Holds the token.
    pub token: &'static str,
    /// Holds the path of a file with the token.
    pub token_file: &'static str,
}

impl<C: ApiClient> ClientBuilder<C> {
    /// Starts to configure a client with the base URL and the token that the environment holds.
    /// The dialect of the API names the variables. A variable that is empty counts as not set.
    ///
    /// The token stands in a variable, or in a file that another one names. The file is read before
    /// each call, so that a token that is replaced there is taken up.
    ///
    /// # Errors
    ///
    /// Of kind [`InvalidConfiguration`](crate::client::ErrorKind::InvalidConfiguration): there is no
    /// URL, no token (unless operations of the API need other credentials, which are set on the
    /// builder) or both a token and a file, or a value is no text. The message names the
    /// variable. What the values hold is checked by [`build`](Self::build).
    pub fn from_env() -> Result<Self, C::Error> {
        let settings = Settings::from_env(C::DIALECT, |name| env::var_os(name))?;
        Ok(Self {
            settings,
            client: PhantomData,
        })
    }
}

impl Settings {
    /// Takes the settings from the variables that `get` reads.
    fn from_env(
        dialect: &'static dyn Dialect,
        get: impl Fn(&str) -> Option<OsString>,
    ) -> Result<Self, Error> {
        let names = dialect.environment();
        let filled = |name: &str| get(name).filter(|value| !value.is_empty());
        let text = |name: &str| match filled(name).map(OsString::into_string) {
            None => Ok(None),
            Some(Ok(text)) => Ok(Some(text)),
            Some(Err(_)) => Err(Error::configuration(format!(
                "{name}: its value is not UTF-8; set it again"
            ))),
        };
        let Some(url) = text(names.url)? else {
            return Err(Error::configuration(format!(
                "{}: it is not set; set it to the URL of {}, such as {}",
                names.url,
                dialect.server(),
                dialect.example_url()
            )));
        };
        let EnvironmentVariables {
            token, token_file, ..
        } = names;
        let token = match (text(token)?, filled(token_file)) {
            (Some(text), None) => TokenSource::Token(Secret::from(text)),
            (None, Some(path)) => TokenSource::File(PathBuf::from(path)),
            // The document tells of each call what it needs.
            (None, None) if dialect.security().is_some() => TokenSource::None,
            (None, None) => {
                return Err(Error::configuration(format!(
                    "{token}: neither it nor {token_file} is set; put a token into {token}, or the \
                     path of a file with a token into {token_file}"
                )));
            }
            (Some(_), Some(_)) => {
                return Err(Error::configuration(format!(
                    "{token}: both it and {token_file} are set; unset one of them"
                )));
            }
        };
        Ok(Self {
            credentials: GivenCredentials::from(token),
            names,
            ..Self::new(dialect, &url)
        })
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::Settings;
    use crate::client::{Dialect, ProblemDetails};

    fn check(variables: &[(&str, &str)], expect: Result<(), &str>) {
        let get = |name: &str| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| OsString::from(value))
        };
        let settings = Settings::from_env(&ProblemDetails, get);
        let client = settings.and_then(Settings::build);
        match (client, expect) {
            (Ok(_), Ok(())) => {}
            (Err(error), Err(part)) => {
                assert!(error.message().starts_with(part), "{error}");
                assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
            }
            (client, _) => panic!("{variables:?}: {client:?}"),
        }
    }

    #[test]
    fn errors_name_the_variable_and_the_remedy() {
        assert_eq!(ProblemDetails.environment().url, "API_URL");
        let url = ("API_URL", "https://host");
        check(&[url, ("API_TOKEN", "hunter2")], Ok(()));
        check(
            &[],
            Err("API_URL: it is not set; set it to the URL of the API"),
        );
        check(&[("API_URL", "")], Err("API_URL: it is not set"));
        check(
            &[url],
            Err("API_TOKEN: neither it nor API_TOKEN_FILE is set; put"),
        );
        check(
            &[
                url,
                ("API_TOKEN", "hunter2"),
                ("API_TOKEN_FILE", "/hunter2"),
            ],
            Err("API_TOKEN: both it and API_TOKEN_FILE are set; unset"),
        );
        check(
            &[url, ("API_TOKEN", "hunter2\n")],
            Err("API_TOKEN: it holds white space"),
        );
        check(
            &[("API_URL", "host"), ("API_TOKEN", "hunter2")],
            Err("API_URL: relative URL without a base; write the whole URL"),
        );
        check(
            &[url, ("API_TOKEN_FILE", "/no/such/file")],
            Err("API_TOKEN_FILE: the file /no/such/file cannot be opened"),
        );
    }
}
