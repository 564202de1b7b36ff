//! Owns what each way of sending a message asks for in its settings.

use quay_api::Secret;
use quay_api::models::{NamespaceNotificationConfig, NewNamespaceNotificationMethod as Method};
use quay_api::server::Refusal;
use serde_json::Value;

use crate::session::Session;

/// Hosts that no message goes to.
const OWN_HOSTS: [&str; 2] = ["localhost", "127.0.0.1"];

/// Refuses settings that a method cannot work with.
pub(super) fn check(
    session: &Session<'_>,
    namespace: &str,
    method: &Method,
    config: &NamespaceNotificationConfig,
) -> Result<(), Refusal> {
    let problem = match method {
        Method::Webhook => webhook(config)?,
        Method::Slack => missing(secret(config.url.as_ref()), "Missing Slack Callback URL"),
        Method::Flowdock => {
            let token = secret(config.flow_api_token.as_ref());
            missing(token, "Missing Flowdock API Token")
        }
        Method::Hipchat => {
            let token = secret(config.notification_token.as_ref());
            let room = config.extra.get("room_id").is_some_and(is_something);
            missing(token, "Missing Hipchat Room Notification Token")
                .or_else(|| missing(room, "Missing Hipchat Room ID"))
        }
        Method::QuayNotification => target(session, namespace, config.extra.get("target"))?,
        Method::Email => None,
    };
    match problem {
        Some(text) => Err(Refusal::invalid_request(text)),
        None => Ok(()),
    }
}

fn missing(there: bool, text: &str) -> Option<String> {
    (!there).then(|| text.to_owned())
}

fn secret(value: Option<&Secret>) -> bool {
    value.is_some_and(|value| !value.is_empty())
}

/// Whether Python takes a value for true.
fn is_something(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(on) => *on,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty(),
        Value::Array(list) => !list.is_empty(),
        Value::Object(map) => !map.is_empty(),
    }
}

fn webhook(config: &NamespaceNotificationConfig) -> Result<Option<String>, Refusal> {
    let Some(url) = config.url.as_ref().filter(|url| !url.is_empty()) else {
        return Ok(Some("Missing webhook URL".to_owned()));
    };
    let invalid = Some("Invalid webhook URL".to_owned());
    let Some((scheme, rest)) = url.expose().split_once(':') else {
        return Ok(invalid);
    };
    if !["http", "https"].contains(&scheme.to_ascii_lowercase().as_str()) {
        return Ok(invalid);
    }
    // The server fails on an address without a host.
    let host = host(rest).ok_or_else(crate::crash)?;
    Ok(if OWN_HOSTS.contains(&host.as_str()) {
        invalid
    } else {
        None
    })
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
    session: &Session<'_>,
    namespace: &str,
    target: Option<&Value>,
) -> Result<Option<String>, Refusal> {
    let missing = Some("Missing target".to_owned());
    let Some(target) = target.filter(|target| is_something(target)) else {
        return Ok(missing);
    };
    let kind = target.get("kind").and_then(Value::as_str);
    let Some(kind) = kind.filter(|kind| !kind.is_empty()) else {
        return Ok(missing);
    };
    // What has no name is not foreseen.
    let name = target.get("name").and_then(Value::as_str);
    let name = name.ok_or_else(crate::crash)?;
    match kind {
        "user" => match session.tx.user(name)? {
            Some(_) => Ok(None),
            None => Ok(Some(format!("Unknown user {name}"))),
        },
        "org" => match session.tx.organization(name)? {
            // For another organization the server gives an answer that it cannot read itself.
            Some(_) if name != namespace => Err(crate::crash()),
            Some(_) => Ok(None),
            None => Ok(Some(format!("Unknown organization {name}"))),
        },
        "team" => {
            let team = match session.tx.organization(namespace)? {
                Some(organization) => session.tx.team(organization.id, name)?,
                None => None,
            };
            Ok(team.is_none().then(|| format!("Unknown team {name}")))
        }
        _ => Err(crate::crash()),
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
