//! Contexts: servers by name, each with its token and how it is reached, as `login` saved them.

mod commands;
mod file;
mod folders;
mod store;

use std::collections::BTreeMap;
use std::path::PathBuf;

use apitwin_runtime::Secret;
use serde::{Deserialize, Serialize};

pub use self::commands::{context_command, logout_command};
pub(crate) use self::file::{create_folder, exposure};
pub use self::folders::{cache_dir, config_dir};
pub use self::store::ContextStore;
use crate::Failure;
use crate::connection::same_server;

/// How long the name of a context may be.
const MAX_NAME: usize = 100;

/// A server, the token for it, and how it is reached.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Context {
    /// The URL of the server, without a slash at the end.
    pub url: String,
    /// The token, where it is kept in the file of contexts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret>,
    /// A file that holds the token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_file: Option<PathBuf>,
    /// The files that hold the credentials of security schemes, by the name of the scheme.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub credentials: BTreeMap<String, PathBuf>,
    /// The user whom the token is of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// The scopes of the token, where they are known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// A PEM file of certificate authorities to trust as well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ca: Option<PathBuf>,
    /// Whether any certificate is accepted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub insecure: bool,
    /// The URL of a proxy. It may hold a password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proxy: Option<Secret>,
}

impl Context {
    /// Where the token is: `stored`, `file` or `none`.
    pub fn token_place(&self) -> &'static str {
        match (&self.token, &self.token_file) {
            (Some(_), _) => "stored",
            (None, Some(_)) => "file",
            (None, None) => "none",
        }
    }

    /// Takes the token away, and what is known of it.
    pub fn forget_token(&mut self) {
        self.token = None;
        self.token_file = None;
        self.user = None;
        self.scopes = None;
    }
}

/// All contexts of a user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contexts {
    /// The form of the file.
    version: u32,
    /// The one that commands take unless they are told otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    current: Option<String>,
    /// The contexts by name.
    #[serde(default)]
    contexts: BTreeMap<String, Context>,
}

impl Default for Contexts {
    fn default() -> Self {
        Self {
            version: Self::VERSION,
            current: None,
            contexts: BTreeMap::new(),
        }
    }
}

impl Contexts {
    /// The form of the file that this version reads and writes.
    const VERSION: u32 = 1;

    /// The contexts by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Context)> {
        let entries = self.contexts.iter();
        entries.map(|(name, context)| (name.as_str(), context))
    }

    /// The context of that name.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub fn get(&self, name: &str) -> Result<&Context, Failure> {
        self.contexts.get(name).ok_or_else(|| self.unknown(name))
    }

    /// The context that commands take unless they are told otherwise.
    pub fn current(&self) -> Option<(&str, &Context)> {
        let name = self.current.as_deref()?;
        Some((name, self.contexts.get(name)?))
    }

    /// Adds a context and makes it the current one. Under the name of its host an earlier one of the
    /// same server is replaced, and one of another server is left alone: a number is added then.
    ///
    /// # Errors
    ///
    /// When `name` is given and is that of another server.
    pub fn add(&mut self, name: Option<&str>, context: Context) -> Result<String, Failure> {
        let name = match name {
            Some(name) => {
                check_name(name)?;
                self.require_free(name, &context.url)?;
                name.to_owned()
            }
            None => self.free_name(&context.url),
        };
        self.contexts.insert(name.clone(), context);
        self.current = Some(name.clone());
        Ok(name)
    }

    /// Makes a context the current one.
    ///
    /// # Errors
    ///
    /// When there is none of that name.
    pub fn set_current(&mut self, name: &str) -> Result<(), Failure> {
        self.get(name)?;
        self.current = Some(name.to_owned());
        Ok(())
    }

    /// Changes a context in its place.
    ///
    /// # Errors
    ///
    /// When there is none of that name.
    pub fn get_mut(&mut self, name: &str) -> Result<&mut Context, Failure> {
        let unknown = self.unknown(name);
        self.contexts.get_mut(name).ok_or(unknown)
    }

    /// Removes a context. If it was the current one, there is none afterwards.
    ///
    /// # Errors
    ///
    /// When there is none of that name.
    pub fn remove(&mut self, name: &str) -> Result<Context, Failure> {
        let removed = self.contexts.remove(name);
        if self.current.as_deref() == Some(name) {
            self.current = None;
        }
        removed.ok_or_else(|| self.unknown(name))
    }

    /// Gives a context another name.
    ///
    /// # Errors
    ///
    /// When there is none of the old name, or one of the new name.
    pub fn rename(&mut self, old: &str, new: &str) -> Result<(), Failure> {
        check_name(new)?;
        self.get(old)?;
        if old == new {
            return Ok(());
        }
        if self.contexts.contains_key(new) {
            return Err(Failure::new(
                crate::FailureKind::Exists,
                format!("there is a context `{new}` already"),
            )
            .next("Choose another name, or remove that context first."));
        }
        if let Some(context) = self.contexts.remove(old) {
            self.contexts.insert(new.to_owned(), context);
        }
        if self.current.as_deref() == Some(old) {
            self.current = Some(new.to_owned());
        }
        Ok(())
    }

    /// Whether the name is free for a context of that server.
    fn require_free(&self, name: &str, url: &str) -> Result<(), Failure> {
        match self.contexts.get(name) {
            Some(other) if !same_server(&other.url, url) => Err(Failure::new(
                crate::FailureKind::Exists,
                format!("the context `{name}` is of another server, {}", other.url),
            )
            .next("Choose another name, or remove that context first.")),
            _ => Ok(()),
        }
    }

    /// The host, with a number behind it where another server has that name.
    fn free_name(&self, url: &str) -> String {
        let host = host(url);
        let numbered = (2_u32..).map(|number| format!("{host}-{number}"));
        let mut names = std::iter::once(host.clone()).chain(numbered);
        let free = names.find(|name| self.require_free(name, url).is_ok());
        free.unwrap_or(host)
    }

    fn unknown(&self, name: &str) -> Failure {
        let names: Vec<&str> = self.contexts.keys().map(String::as_str).collect();
        let next = match names.as_slice() {
            [] => "There are no contexts yet. Log in to make one.".to_owned(),
            names => format!("Choose one of: {}", names.join(", ")),
        };
        Failure::usage(format!("there is no context `{name}`")).next(next)
    }
}

/// Host and port of a URL, as the name of a context.
fn host(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#'])
        .next()
        .unwrap_or(rest)
        .to_owned()
}

fn check_name(name: &str) -> Result<(), Failure> {
    let odd = |letter: char| letter.is_whitespace() || letter.is_control();
    if name.is_empty() || name.len() > MAX_NAME || name.starts_with('-') || name.contains(odd) {
        return Err(Failure::usage(format!(
            "{:?} cannot be the name of a context",
            name.chars().take(MAX_NAME).collect::<String>()
        ))
        .next(format!(
            "Give 1 to {MAX_NAME} characters without white space that do not begin with a dash."
        )));
    }
    Ok(())
}
