//! The made-up events of tests: one for each kind.
//!
//! Source: `notifications/notificationevent.py` at ffba0c70e2d8 (`get_sample_data`).

use serde_json::{Map, Value, json};

use crate::python::text;

/// What is told of an event beside its place.
pub(super) enum Sample {
    Namespace(Value),
    /// And the page that it leads to, below that of the repository.
    Repository(Value, &'static str),
}

/// The page of the made-up build.
const BUILD: &str = "/build/fake-build-id";

/// The event of that name; `None` where the server fails over the settings, or knows no such event.
pub(super) fn sample(event: &str, settings: &Value, now_ms: i64) -> Option<Sample> {
    let of_repository = |details| Some(Sample::Repository(details, ""));
    match event {
        "repo_push" => of_repository(json!({
            "updated_tags": ["latest", "foo"],
            "pruned_image_count": 3,
        })),
        "repo_mirror_sync_started" | "repo_mirror_sync_success" | "repo_mirror_sync_failed" => {
            of_repository(json!({ "message": "TEST NOTIFICATION" }))
        }
        "vulnerability_found" => {
            let priority = priority(settings.get("level"))?;
            of_repository(json!({
                "tags": ["latest", "prod", "foo", "bar", "baz"],
                "image": "some-image-id",
                "vulnerability": {
                    "id": "CVE-FAKE-CVE",
                    "description": "A futurist vulnerability",
                    "link": "https://security-tracker.debian.org/tracker/CVE-FAKE-CVE",
                    "priority": priority,
                },
            }))
        }
        "repo_image_expiry" => {
            let days = settings.get("days").unwrap_or(&Value::Null);
            of_repository(json!({
                "tags": ["latest", "v1"],
                "expiring_in": format!("{} days", text::str(days)),
            }))
        }
        "quota_warning" => Some(Sample::Namespace(json!({
            "threshold_percent": 80,
            "usage_bytes": 858_993_459,
            "limit_bytes": 1_073_741_824,
            "usage_percent": 80,
            "usage_bytes_formatted": "819.20 MB",
            "limit_bytes_formatted": "1.00 GB",
        }))),
        "quota_error" => Some(Sample::Namespace(json!({
            "threshold_percent": 100,
            "usage_bytes": 1_127_428_915,
            "limit_bytes": 1_073_741_824,
            "usage_percent": 105,
            "usage_bytes_formatted": "1.05 GB",
            "limit_bytes_formatted": "1.00 GB",
        }))),
        _ => Some(Sample::Repository(build(event, now_ms)?, BUILD)),
    }
}

/// The made-up build, in the order of the server's keys.
fn build(event: &str, now_ms: i64) -> Option<Value> {
    let mut details = Map::new();
    if event == "build_queued" {
        details.insert("is_manual".to_owned(), false.into());
    }
    for (key, value) in [
        ("build_id", json!("fake-build-id")),
        ("build_name", json!("some-fake-build")),
        ("docker_tags", json!(["latest", "foo", "bar"])),
    ] {
        details.insert(key.to_owned(), value);
    }
    if event == "build_failure" {
        details.insert("trigger_kind".to_owned(), "GitHub".into());
        let text = "This is a fake error message";
        details.insert("error_message".to_owned(), text.into());
    }
    details.insert("trigger_id".to_owned(), "1245634".into());
    details.insert("trigger_kind".to_owned(), "GitHub".into());
    let mut metadata = json!({
        "default_branch": "master",
        "ref": "refs/heads/somebranch",
        "commit": "42d4a62c53350993ea41069e9f2cfdefb0df097d",
    });
    match event {
        "build_queued" | "build_failure" => metadata["commit_info"] = commit(now_ms),
        "build_start" | "build_success" | "build_cancelled" => {}
        _ => return None,
    }
    details.insert("trigger_metadata".to_owned(), metadata);
    if matches!(event, "build_success" | "build_cancelled") {
        details.insert("image_id".to_owned(), "1245657346".into());
    }
    Some(Value::Object(details))
}

#[expect(
    clippy::cast_precision_loss,
    reason = "the server has a float of whole seconds here as well"
)]
fn commit(now_ms: i64) -> Value {
    json!({
        "url": "http://path/to/the/commit",
        "message": "Some commit message",
        "date": now_ms.div_euclid(1000) as f64,
        "author": {
            "username": "fakeauthor",
            "url": "http://path/to/fake/author/in/scm",
            "avatar_url": "http://www.gravatar.com/avatar/fakehash",
        },
    })
}

/// The priorities of vulnerabilities, by their number.
const PRIORITIES: [&str; 6] = ["Critical", "High", "Medium", "Low", "Negligible", "Unknown"];

/// The priority that a setting means: without one it is no number, which is unknown. `None` for what
/// Python makes no number of.
fn priority(level: Option<&Value>) -> Option<&'static str> {
    let unknown = Some(PRIORITIES[5]);
    let index = match level {
        None => return unknown,
        Some(Value::Bool(on)) => Some(usize::from(*on)),
        Some(Value::Number(number)) => {
            let whole = number.as_i64();
            let whole = whole.or_else(|| number.as_f64().map(|float| float as i64));
            whole.and_then(|whole| usize::try_from(whole).ok())
        }
        Some(Value::String(text)) => text.trim().parse().ok(),
        Some(Value::Null | Value::Array(_) | Value::Object(_)) => return None,
    };
    index
        .and_then(|index| PRIORITIES.get(index).copied())
        .or(unknown)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{priority, sample};

    #[test]
    fn every_event_has_a_sample_and_others_have_none() {
        for event in [
            "repo_push",
            "build_queued",
            "build_start",
            "build_success",
            "build_failure",
            "build_cancelled",
            "vulnerability_found",
            "repo_mirror_sync_started",
            "repo_mirror_sync_success",
            "repo_mirror_sync_failed",
            "repo_image_expiry",
            "quota_warning",
            "quota_error",
        ] {
            assert!(sample(event, &json!({}), 0).is_some(), "{event}");
        }
        assert!(sample("nosuch", &json!({}), 0).is_none());
    }

    #[test]
    fn priorities_by_their_level() {
        for (level, expect) in [
            (json!(0), Some("Critical")),
            (json!("2"), Some("Medium")),
            (json!(4.9), Some("Negligible")),
            (json!(true), Some("High")),
            (json!("x"), Some("Unknown")),
            (json!(-1), Some("Unknown")),
            (json!(null), None),
        ] {
            assert_eq!(priority(Some(&level)), expect, "{level}");
        }
        assert_eq!(priority(None), Some("Unknown"));
    }
}
