//! The settings that each notification method requires.

use quay_api::RepositoryName;
use quay_api::server::Rejection;
use serde::Serialize;
use serde_json::{Map, Value};

use super::json_template::JsonTemplate;
use crate::op_context::OpContext;
use crate::python::truth::is_truthy;
use crate::settings::Settings;
use crate::storage::StorageError;

/// Hosts that no message goes to.
const OWN_HOSTS: [&str; 2] = ["localhost", "127.0.0.1"];

/// Whose events a message is about.
#[derive(Clone, Copy)]
pub(crate) enum Place<'a> {
    /// Of a namespace, by its name.
    Namespace(&'a str),
    Repository(&'a RepositoryName),
}

impl<'a> Place<'a> {
    fn namespace(self) -> &'a str {
        match self {
            Self::Namespace(name) => name,
            Self::Repository(name) => name.namespace(),
        }
    }
}

/// Refuses settings that a method cannot work with.
///
/// # Errors
///
/// 400 with what is missing; 500 where the server breaks, as it does over an unknown method.
pub(crate) fn check(
    op: &OpContext<'_>,
    place: Place<'_>,
    method: &str,
    config: &impl Serialize,
) -> Result<(), Rejection> {
    let config = serde_json::to_value(config).map_err(StorageError::from)?;
    let Value::Object(config) = config else {
        return Err(crate::responses::crash());
    };
    let there = |key: &str| config.get(key).is_some_and(is_truthy);
    let problem = match method {
        "webhook" => webhook(op, &config)?,
        "slack" => missing(there("url"), "Missing Slack Callback URL"),
        "flowdock" => missing(there("flow_api_token"), "Missing Flowdock API Token"),
        "hipchat" => missing(
            there("notification_token"),
            "Missing Hipchat Room Notification Token",
        )
        .or_else(|| missing(there("room_id"), "Missing Hipchat Room ID")),
        "quay_notification" => target(op, place.namespace(), config.get("target"))?,
        "email" => match place {
            Place::Namespace(_) => None,
            Place::Repository(name) => email(op, name, config.get("email"))?,
        },
        _ => return Err(crate::responses::crash()),
    };
    match problem {
        Some(text) => Err(Rejection::invalid_request(text)),
        None => Ok(()),
    }
}

fn missing(there: bool, text: &str) -> Option<String> {
    (!there).then(|| text.to_owned())
}

/// The owner of the address must have agreed.
fn email(
    op: &OpContext<'_>,
    name: &RepositoryName,
    email: Option<&Value>,
) -> Result<Option<String>, StorageError> {
    let Some(email) = email.filter(|email| is_truthy(email)) else {
        return Ok(Some("Missing e-mail address".to_owned()));
    };
    let repository = op.tx.repository_fetch(name.namespace(), name.name())?;
    let found = match (repository, email.as_str()) {
        (Some(repository), Some(email)) => op.tx.authorized_email_fetch(repository.id, email)?,
        _ => None,
    };
    let text = "The specified e-mail address is not authorized to receive notifications for this \
                repository";
    let is_authorized = found.is_some_and(|found| found.confirmed);
    Ok((!is_authorized).then(|| text.to_owned()))
}

fn webhook(op: &OpContext<'_>, config: &Map<String, Value>) -> Result<Option<String>, Rejection> {
    let Some(url) = config.get("url").filter(|url| is_truthy(url)) else {
        return Ok(Some("Missing webhook URL".to_owned()));
    };
    let url = url.as_str().ok_or_else(crate::responses::crash)?;
    let invalid = Some("Invalid webhook URL".to_owned());
    let Some((scheme, rest)) = url.split_once(':') else {
        return Ok(invalid);
    };
    if !["http", "https"].contains(&scheme.to_ascii_lowercase().as_str()) {
        return Ok(invalid);
    }
    // The server fails on an address without a host.
    let host = host(rest).ok_or_else(crate::responses::crash)?;
    if is_forbidden(op.settings, &host) {
        return Ok(invalid);
    }
    match config.get("template").filter(|text| is_truthy(text)) {
        Some(Value::String(text)) => Ok(JsonTemplate::parse(text).err()),
        Some(_) => Err(crate::responses::crash()),
        None => Ok(None),
    }
}

/// Whether webhooks may not go to a host, whatever its address is.
fn is_forbidden(settings: &Settings, host: &str) -> bool {
    let is_listed = |list: &[String]| list.iter().any(|name| name.eq_ignore_ascii_case(host));
    let is_own = OWN_HOSTS.contains(&host) && !is_listed(&settings.webhook_hosts);
    is_own || is_listed(&settings.webhook_hostname_blacklist)
}

/// The host in what follows the scheme of an address.
fn host(rest: &str) -> Option<String> {
    let authority = rest.strip_prefix("//")?;
    let end = authority.find(['/', '?', '#']).unwrap_or(authority.len());
    let authority = &authority[..end];
    let host = authority.rsplit('@').next().unwrap_or(authority);
    let host = match host.strip_prefix('[') {
        Some(bracketed) => bracketed.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    (!host.is_empty()).then(|| host.to_lowercase())
}

/// Whom a message within the web interface goes to.
fn target(
    op: &OpContext<'_>,
    namespace: &str,
    target: Option<&Value>,
) -> Result<Option<String>, Rejection> {
    let missing = Some("Missing target".to_owned());
    let Some(target) = target.filter(|target| is_truthy(target)) else {
        return Ok(missing);
    };
    let kind = target.get("kind").and_then(Value::as_str);
    let Some(kind) = kind.filter(|kind| !kind.is_empty()) else {
        return Ok(missing);
    };
    // What has no name is not foreseen.
    let name = target.get("name").and_then(Value::as_str);
    let name = name.ok_or_else(crate::responses::crash)?;
    match kind {
        "user" => match op.tx.user_fetch(name)? {
            Some(_) => Ok(None),
            None => Ok(Some(format!("Unknown user {name}"))),
        },
        "org" => match op.tx.organization_fetch(name)? {
            // For another organization the server makes a response that it cannot read itself.
            Some(_) if name != namespace => Err(crate::responses::crash()),
            Some(_) => Ok(None),
            None => Ok(Some(format!("Unknown organization {name}"))),
        },
        "team" => {
            let team = match op.tx.organization_fetch(namespace)? {
                Some(organization) => op.tx.team_fetch(organization.id, name)?,
                None => None,
            };
            Ok(team.is_none().then(|| format!("Unknown team {name}")))
        }
        _ => Err(crate::responses::crash()),
    }
}

#[cfg(test)]
mod tests {
    use super::host;

    #[test]
    fn hosts_are_taken_from_addresses() {
        for (rest, expect) in [
            ("//203.0.113.9/hook", Some("203.0.113.9")),
            ("//user:word@Example.com:8443?x", Some("example.com")),
            ("//[::1]:80/", Some("::1")),
            ("///hook", None),
            ("hook", None),
        ] {
            assert_eq!(host(rest).as_deref(), expect, "{rest}");
        }
    }
}
