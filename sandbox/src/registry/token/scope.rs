//! [`Scope`]: a repository and the actions that a token is asked for.

use super::super::error::Code;
use super::super::{RegistryError, names};
use crate::domain::names::is_repository;
use crate::settings::Settings;

/// A scope that can be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Scope<'a> {
    /// As it was asked for, with the host that may come first.
    pub(super) asked_name: &'a str,
    pub(super) namespace: &'a str,
    pub(super) name: &'a str,
    pub(super) pull: bool,
    pub(super) push: bool,
    pub(super) administer: bool,
}

impl<'a> Scope<'a> {
    /// Reads `repository:NAME:ACTIONS`. The name may begin with the host of this registry.
    ///
    /// # Errors
    ///
    /// 400 for what has another form, and for a name that no repository can have.
    pub(super) fn parse(
        text: &'a str,
        host: &str,
        settings: &Settings,
    ) -> Result<Self, RegistryError> {
        let scope = Self::split(text, host).ok_or_else(|| {
            let message = format!("Unable to decode repository and actions: {text}");
            RegistryError::with_message(Code::InvalidRequest, &message)
        })?;
        let extended = settings.features.extended_repository_names;
        if is_repository(scope.name, extended) {
            return Ok(scope);
        }
        let name = without_host(scope.asked_name, host);
        let message = match !extended && name.contains('/') {
            true => format!("Nested repositories are not supported. Found: {name}"),
            false => format!("Invalid repository name: {name}"),
        };
        Err(RegistryError::with_message(Code::NameInvalid, &message))
    }

    fn split(text: &'a str, host: &str) -> Option<Self> {
        // As in Python, the pattern lets one line feed pass at the end.
        let text = text.strip_suffix('\n').unwrap_or(text);
        let (asked_name, actions) = text.strip_prefix("repository:")?.rsplit_once(':')?;
        let name = without_host(asked_name, host);
        if !name.split('/').all(is_part) {
            return None;
        }
        let (namespace, name) = names::split(name);
        let mut scope = Self {
            asked_name,
            namespace,
            name,
            pull: false,
            push: false,
            administer: false,
        };
        for action in actions.split(',') {
            match action {
                "pull" => scope.pull = true,
                "push" => scope.push = true,
                "*" => scope.administer = true,
                _ => return None,
            }
        }
        Some(scope)
    }
}

fn without_host<'a>(name: &'a str, host: &str) -> &'a str {
    let rest = name.strip_prefix(host);
    rest.and_then(|rest| rest.strip_prefix('/')).unwrap_or(name)
}

fn is_part(part: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b".-_".contains(&byte);
    !part.is_empty() && part.bytes().all(is_letter)
}
