//! The values of a path: what can be a name in it, said before anything is sent.

use apitwin_runtime::Location;
use apitwin_runtime::command::{CommandParameter, ValueKind};
use serde_json::Value;

use super::value::placeholder;
use crate::Failure;

/// Refuses a value that would make the path that of something else.
pub(super) fn check(parameter: &CommandParameter, value: &Value) -> Result<(), Failure> {
    let (Location::Path, true, Value::String(text)) = (parameter.location, parameter.plain, value)
    else {
        return Ok(());
    };
    let Some(problem) = problem(text, parameter.multi_segment) else {
        return Ok(());
    };
    let place = placeholder(parameter.flag, parameter.value);
    let message = match (text.as_str(), parameter.value) {
        ("", _) => format!("`{place}` cannot be empty"),
        (_, ValueKind::Secret) => format!("`{place}` cannot be that: {problem}"),
        _ => format!("`{place}` cannot be {text:?}: {problem}"),
    };
    Err(Failure::usage(message))
}

/// What is wrong with a text in a path; none where it is well.
fn problem(text: &str, multi_segment: bool) -> Option<&'static str> {
    let mut parts = text.split('/');
    let has_slash = text.contains('/');
    Some(if text.is_empty() {
        "it is empty"
    } else if text.contains(char::is_control) {
        "a name has no control characters"
    } else if text.contains('\\') {
        "a name has no backslash"
    } else if has_slash && !multi_segment {
        "a name has no slash"
    } else if has_slash && parts.clone().any(str::is_empty) {
        "a name is missing on one side of a slash"
    } else if parts.any(|part| part == "." || part == "..") {
        "dots alone are no name"
    } else {
        return None;
    })
}

#[cfg(test)]
mod tests {
    use super::problem;

    fn check(text: &str, multi_segment: bool, expect: Option<&str>) {
        assert_eq!(problem(text, multi_segment), expect, "{text:?}");
    }

    #[test]
    fn names_are_told_from_what_is_none() {
        for text in ["acme", "acme+ci", "a b", "...", "é", "%2f"] {
            check(text, false, None);
        }
        check("", false, Some("it is empty"));
        check("..", false, Some("dots alone are no name"));
        check("a/b", false, Some("a name has no slash"));
        check("a\\b", false, Some("a name has no backslash"));
        check("a\n", false, Some("a name has no control characters"));
    }

    #[test]
    fn a_name_of_several_parts_has_all_of_them() {
        check("acme/tools/app", true, None);
        let missing = Some("a name is missing on one side of a slash");
        for text in ["acme/", "/app", "acme//app"] {
            check(text, true, missing);
        }
        check("acme/..", true, Some("dots alone are no name"));
    }
}
