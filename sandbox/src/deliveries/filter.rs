//! Which events a notification wants, by its own settings.
//!
//! Source: `notifications/notificationevent.py` at ffba0c70e2d8 (`should_perform`).

use regex_lite::Regex;
use serde_json::Value;

use crate::python::text;
use crate::python::truth::is_truthy;
use crate::storage::NotificationTarget;

/// Whether a notification is to be sent for an event.
pub(super) fn wants(target: &NotificationTarget, data: &Value) -> bool {
    let settings = &target.event_config;
    match target.event.as_str() {
        "vulnerability_found" => match settings.get("level") {
            None => true,
            Some(level) => is_severe(level, data),
        },
        event if event.starts_with("build_") => {
            let pattern = settings
                .get("ref-regex")
                .filter(|pattern| is_truthy(pattern));
            pattern.is_none_or(|pattern| is_of_reference(&text::str(pattern), data))
        }
        _ => true,
    }
}

/// Whether a vulnerability is as severe as wanted: the lower the level, the worse.
fn is_severe(level: &Value, data: &Value) -> bool {
    let wanted = match level {
        Value::String(text) => text.trim().parse::<f64>().ok(),
        Value::Bool(on) => Some(f64::from(u8::from(*on))),
        other => other.as_f64(),
    };
    let priority = data["vulnerability"]["priority"].as_str();
    let actual = match priority.unwrap_or("Unknown") {
        "Critical" => 0.0,
        "High" => 1.0,
        "Medium" => 2.0,
        "Low" => 3.0,
        "Negligible" => 4.0,
        "Unknown" => 5.0,
        _ => return false,
    };
    wanted.is_some_and(|wanted| actual <= wanted.trunc())
}

/// Whether a build is of a branch or tag that a pattern fits, from its beginning.
fn is_of_reference(pattern: &str, data: &Value) -> bool {
    let Some(reference) = data["trigger_metadata"]["ref"].as_str() else {
        return false;
    };
    match Regex::new(pattern) {
        Ok(regex) => regex
            .find(reference)
            .is_some_and(|found| found.start() == 0),
        Err(error) => {
            tracing::warn!(%error, "the pattern of a notification of builds is not understood");
            false
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::wants;
    use crate::storage::NotificationTarget;

    fn check(event: &str, settings: &Value, data: &Value, expect: bool) {
        let target = NotificationTarget {
            namespace: "acme".to_owned(),
            repository: Some("web".to_owned()),
            event: event.to_owned(),
            method: "webhook".to_owned(),
            config: json!({}),
            event_config: settings.clone(),
            failures: 0,
        };
        assert_eq!(wants(&target, data), expect, "{event} {settings} {data}");
    }

    #[test]
    fn builds_are_wanted_by_their_reference() {
        let data = json!({"trigger_metadata": {"ref": "refs/heads/main"}});
        for (pattern, expect) in [
            ("refs/heads/.*", true),
            ("refs/tags/.*", false),
            ("heads", false),
            ("(", false),
            ("", true),
        ] {
            let settings = json!({ "ref-regex": pattern });
            check("build_queued", &settings, &data, expect);
        }
        check(
            "build_queued",
            &json!({"ref-regex": "x"}),
            &json!({}),
            false,
        );
        check("build_queued", &json!({}), &json!({}), true);
        check("repo_push", &json!({"ref-regex": "x"}), &json!({}), true);
    }

    #[test]
    fn vulnerabilities_are_wanted_by_their_level() {
        let data = json!({"vulnerability": {"priority": "Medium"}});
        for (level, expect) in [
            (json!(2), true),
            (json!("3"), true),
            (json!(1), false),
            (json!("x"), false),
            (json!(null), false),
        ] {
            check(
                "vulnerability_found",
                &json!({ "level": level }),
                &data,
                expect,
            );
        }
        check("vulnerability_found", &json!({}), &data, true);
    }
}
