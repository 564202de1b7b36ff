//! Owns the short texts about an answer that is an error; a body is never shown whole.

use reqwest::StatusCode;
use serde_json::Value;

/// The longest message, in characters.
const LONGEST: usize = 300;

/// What is worth knowing of an error body.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Summary {
    /// The server's name for the error, for example `not_found`.
    pub(super) error_type: Option<String>,
    pub(super) message: String,
    /// The body is `{"error": …}`: the layers before the API refused the call.
    pub(super) from_web: bool,
    /// The registry says that it is read-only.
    pub(super) read_only: bool,
}

/// Summarises an error body that is no JSON.
pub(super) fn of_text(status: StatusCode, text: &str) -> Summary {
    let reason = reason(status);
    let message = if is_html(text) {
        format!("HTML page ({reason})")
    } else {
        match first_line(text) {
            line if line.is_empty() => reason.to_owned(),
            line => line,
        }
    };
    Summary {
        message,
        ..Summary::default()
    }
}

fn reason(status: StatusCode) -> &'static str {
    status.canonical_reason().unwrap_or("no further text")
}

/// Summarises an error body.
///
/// The body is looked at as JSON and not by its type, so that a body which is
/// new to this crate still gives what it has in common with the others.
pub(super) fn of_json(status: StatusCode, body: &Value) -> Summary {
    let text = |name: &str| {
        body.get(name)
            .and_then(Value::as_str)
            .filter(|text| !text.is_empty())
    };
    let error_type = text("error_type").or_else(|| text("title"));
    let message = text("detail")
        .or_else(|| text("message"))
        .or_else(|| text("error"))
        .map(of_detail)
        .or_else(|| body.get("message").and_then(of_parameters))
        .filter(|message| !message.is_empty())
        .unwrap_or_else(|| reason(status).to_owned());
    Summary {
        error_type: error_type.map(first_line),
        message,
        from_web: error_type.is_none() && body.get("error").is_some_and(Value::is_string),
        read_only: body.get("is_readonly").and_then(Value::as_bool) == Some(true),
    }
}

/// Whether an answer is a page of a web server.
pub(super) fn is_html(text: &str) -> bool {
    text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n'])
        .starts_with('<')
}

/// `{"limit": "a number"}` becomes `limit: a number`.
fn of_parameters(texts: &Value) -> Option<String> {
    let mut all = String::new();
    for (name, text) in texts.as_object()? {
        let Some(text) = text.as_str() else { continue };
        for part in [if all.is_empty() { "" } else { "; " }, name, ": ", text] {
            all.push_str(part);
        }
    }
    Some(first_line(&all))
}

fn of_detail(detail: &str) -> String {
    of_validator(detail).unwrap_or_else(|| first_line(detail))
}

/// The text of the server's schema validator, without the value it quotes.
///
/// The validator writes `'hunter2' is not of type 'integer'`, an empty line and
/// `Failed validating 'type' in schema['properties']['password']:`, followed by
/// the schema and the value once more. The value may be a secret; in its place
/// comes the name of the property, which the first line lacks.
fn of_validator(detail: &str) -> Option<String> {
    let (line, rest) = detail.split_once('\n')?;
    let failed = rest.trim_start().strip_prefix("Failed validating '")?;
    let (rule, failed) = failed.split_once('\'')?;
    let place = place(failed.lines().next().unwrap_or(""));
    // The words that part the value from what the schema says.
    let words: &[&str] = match rule {
        // These two name properties and quote no value.
        "required" | "additionalProperties" => return Some(first_line(line)),
        "type" => &[" is not of type "],
        "enum" => &[" is not one of "],
        "pattern" => &[" does not match "],
        "minLength" | "minItems" => &[" is too short"],
        "maxLength" | "maxItems" => &[" is too long"],
        "minimum" => &[" is less than "],
        "maximum" => &[" is greater than "],
        "anyOf" | "oneOf" => &[" is not valid under ", " is valid under "],
        "uniqueItems" => &[" has non-unique elements"],
        _ => &[],
    };
    // They are looked for from the end: the value may hold the same words.
    Some(match words.iter().find_map(|words| line.rfind(words)) {
        Some(at) => first_line(&format!("{place}{}", &line[at..])),
        None => format!("{place} breaks the rule `{}` of the server", clean(rule)),
    })
}

/// The properties on a schema path such as
/// `schema['properties']['delegate']['properties']['kind']`.
fn place(schema_path: &str) -> String {
    let mut keys = schema_path
        .split(['[', ']'])
        .filter_map(|key| key.strip_prefix('\'')?.strip_suffix('\''));
    let mut names = String::new();
    while let Some(key) = keys.next() {
        if key == "properties"
            && let Some(name) = keys.next()
        {
            if !names.is_empty() {
                names.push('.');
            }
            names.push_str(&clean(name));
        }
    }
    if names.is_empty() {
        "the request body".to_owned()
    } else {
        format!("`{names}`")
    }
}

fn first_line(text: &str) -> String {
    clean(text.trim().lines().next().unwrap_or(""))
}

/// Replaces control characters, which could rewrite a terminal, and shortens.
fn clean(text: &str) -> String {
    let mut characters = text.trim().chars();
    let mut short: String = characters
        .by_ref()
        .take(LONGEST)
        .map(|c| if c.is_control() { '\u{fffd}' } else { c })
        .collect();
    if characters.next().is_some() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use reqwest::StatusCode;

    use super::{LONGEST, Summary};
    use crate::client::FromAnswer;
    use crate::client::answer::Rejection;

    fn read(status: u16, body: &str) -> Summary {
        let status = StatusCode::from_u16(status).expect("a status");
        let read = Rejection::from_answer(status, body.as_bytes());
        read.expect("it never fails").summary
    }

    fn check(status: u16, body: &str, error_type: Option<&str>, message: &str) {
        let summary = read(status, body);
        assert_eq!(summary.message, message, "{body}");
        assert_eq!(summary.error_type.as_deref(), error_type, "{body}");
    }

    #[test]
    fn each_family_of_error_bodies_has_a_message() {
        check(
            404,
            r#"{"detail":"Not Found","error_message":"Not Found","error_type":"not_found","title":"not_found","type":"http://h/api/v1/error/not_found","status":404}"#,
            Some("not_found"),
            "Not Found",
        );
        check(400, r#"{"message":"no robot"}"#, None, "no robot");
        check(400, r#"{"message":""}"#, None, "Bad Request");
        check(
            400,
            r#"{"message":{"limit":"At most 100."}}"#,
            None,
            "limit: At most 100.",
        );
        check(
            403,
            r#"{"error":"CSRF token was invalid or missing."}"#,
            None,
            "CSRF token was invalid or missing.",
        );
        check(
            404,
            "<!doctype html><html>secret</html>",
            None,
            "HTML page (Not Found)",
        );
        check(502, "upstream\nfailed", None, "upstream");
        check(502, "", None, "Bad Gateway");
        check(500, r#"{"new":"secret"}"#, None, "Internal Server Error");
        check(500, "[]", None, "Internal Server Error");
    }

    fn check_validator(text: &str, message: &str) {
        let json = serde_json::json!({
            "detail": text, "error_type": "invalid_request", "title": "invalid_request",
            "type": "http://h/api/v1/error/invalid_request", "status": 400,
        });
        check(400, &json.to_string(), Some("invalid_request"), message);
    }

    #[test]
    fn validator_texts_name_the_property_and_hide_the_value() {
        check_validator(
            "'hunter2' is not of type 'integer'\n\nFailed validating 'type' in schema['properties']['size']:\n    {}\n\nOn instance:\n 'hunter2'",
            "`size` is not of type 'integer'",
        );
        check_validator(
            "'a is not one of b' is not one of ['user', 'team']\n\nFailed validating 'enum' in schema['properties']['delegate']['properties']['kind']:\n    {}",
            "`delegate.kind` is not one of ['user', 'team']",
        );
        check_validator(
            "{'secret': 1} is valid under each of {'required': ['limit']}\n\nFailed validating 'oneOf' in schema:\n    {}",
            "the request body is valid under each of {'required': ['limit']}",
        );
        check_validator(
            "{} is not allowed for 5\n\nFailed validating 'not' in schema[2]['properties']['limit_bytes']:\n    {}",
            "`limit_bytes` breaks the rule `not` of the server",
        );
        check_validator(
            "'name' is a required property\n\nFailed validating 'required' in schema:\n    {}",
            "'name' is a required property",
        );
    }

    #[test]
    fn only_a_short_first_line_is_shown() {
        check(400, r#"{"message":"one\ntwo"}"#, None, "one");
        check(400, r#"{"message":"a\u001b[31mb"}"#, None, "a\u{fffd}[31mb");
        let long = read(400, &"x".repeat(1000)).message;
        assert_eq!(long.chars().count(), LONGEST + 1);
    }

    #[test]
    fn what_refused_the_call_is_told_apart() {
        assert!(read(403, r#"{"error":"no"}"#).from_web);
        assert!(!read(403, r#"{"message":"no"}"#).from_web);
        assert!(read(503, r#"{"message":"no","is_readonly":true}"#).read_only);
        assert!(!read(503, r#"{"message":"no","is_readonly":false}"#).read_only);
    }
}
