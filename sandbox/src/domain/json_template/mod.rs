//! [`JsonTemplate`]: the body of a webhook, as JSON whose texts may hold `${path}`.
//!
//! Source: `util/jsontemplate.py` at ffba0c70e2d8.

mod path;
mod path_parser;
mod step;

use serde_json::{Map, Value};

use self::path::Path;
use crate::python::text;

/// How many bytes a template may make, beside its own.
const MAX_BYTES: usize = 4 << 20;

/// What stands in a text for a value that is not there.
const MISSING: &str = "(none)";

/// A template that was read.
#[derive(Debug)]
pub(crate) struct JsonTemplate(Node);

#[derive(Debug)]
enum Node {
    /// A text that is one path gives its value whole.
    Whole(Path),
    Text(Vec<Part>),
    List(Vec<Self>),
    Map(Vec<(Self, Self)>),
    Value(Value),
}

/// A piece of a text.
#[derive(Debug)]
enum Part {
    Literal(String),
    Path(Path),
}

impl JsonTemplate {
    /// Reads a template.
    ///
    /// # Errors
    ///
    /// What is no JSON, or has a path that is none; the text says so.
    pub(crate) fn parse(template: &str) -> Result<Self, String> {
        let template: Value = serde_json::from_str(template)
            .map_err(|error| format!("Could not parse template: {error}"))?;
        node(template).map(Self)
    }

    /// The JSON that it makes of what happened.
    ///
    /// # Errors
    ///
    /// Where the server would fail as well, and where it gets too large.
    pub(crate) fn apply(&self, data: &Value) -> Result<Value, String> {
        apply(&self.0, data, &mut MAX_BYTES.clone())
    }
}

fn node(template: Value) -> Result<Node, String> {
    Ok(match template {
        Value::String(text) => text_node(&text)?,
        Value::Array(list) => Node::List(list.into_iter().map(node).collect::<Result<_, _>>()?),
        Value::Object(map) => {
            let entries = map
                .into_iter()
                .map(|(key, value)| Ok((text_node(&key)?, node(value)?)));
            Node::Map(entries.collect::<Result<_, String>>()?)
        }
        other => Node::Value(other),
    })
}

fn text_node(text: &str) -> Result<Node, String> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("${") {
        let Some((path, after)) = behind.split_once('}') else {
            break;
        };
        if !before.is_empty() {
            parts.push(Part::Literal(before.to_owned()));
        }
        parts.push(Part::Path(read_path(path)?));
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(Part::Literal(rest.to_owned()));
    }
    let mut parts = parts.into_iter();
    Ok(match (parts.next(), parts.len()) {
        (Some(Part::Path(path)), 0) => Node::Whole(path),
        (first, _) => Node::Text(first.into_iter().chain(parts).collect()),
    })
}

fn read_path(text: &str) -> Result<Path, String> {
    if text.is_empty() {
        return Err("Empty expression found".to_owned());
    }
    Path::parse(text).map_err(|problem| format!("For expression `{text}`: {problem}"))
}

fn apply(node: &Node, data: &Value, room: &mut usize) -> Result<Value, String> {
    Ok(match node {
        Node::Whole(path) => {
            let found = find(path, data)?;
            take(room, size(&found))?;
            found
        }
        Node::Text(parts) => Value::String(apply_text(parts, data, room)?),
        Node::List(list) => {
            let list = list.iter().map(|one| apply(one, data, room));
            Value::Array(list.collect::<Result<_, _>>()?)
        }
        Node::Map(entries) => {
            let mut map = Map::new();
            for (key, value) in entries {
                let key = match apply(key, data, room)? {
                    Value::String(key) => key,
                    Value::Null => "null".to_owned(),
                    other @ (Value::Bool(_) | Value::Number(_)) => other.to_string(),
                    Value::Array(_) | Value::Object(_) => {
                        return Err("a key of the template is a list or an object".to_owned());
                    }
                };
                map.insert(key, apply(value, data, room)?);
            }
            Value::Object(map)
        }
        Node::Value(value) => value.clone(),
    })
}

fn apply_text(parts: &[Part], data: &Value, room: &mut usize) -> Result<String, String> {
    let mut out = String::new();
    for part in parts {
        match part {
            Part::Literal(text) => out.push_str(text),
            Part::Path(path) => {
                let text = match find(path, data)? {
                    Value::Null => MISSING.to_owned(),
                    Value::Array(list) if list.len() > 1 => join(&list)?,
                    other => text::str(&other),
                };
                take(room, text.len())?;
                out.push_str(&text);
            }
        }
    }
    Ok(out)
}

fn join(list: &[Value]) -> Result<String, String> {
    let texts = list.iter().map(Value::as_str).collect::<Option<Vec<_>>>();
    let texts = texts.ok_or("a list in a text of the template has more than texts")?;
    Ok(texts.join(","))
}

/// What is at a path: nothing, a value, or a list of several.
fn find(path: &Path, data: &Value) -> Result<Value, String> {
    let mut found = path.find(data)?;
    Ok(match found.len() {
        0 => Value::Null,
        1 => found.remove(0),
        _ => Value::Array(found),
    })
}

/// How many bytes a value has as JSON.
fn size(value: &Value) -> usize {
    match value {
        Value::Null | Value::Bool(_) => 4,
        Value::Number(number) => number.to_string().len(),
        Value::String(text) => text.len() + 2,
        Value::Array(list) => list.iter().map(|one| size(one) + 2).sum::<usize>() + 2,
        Value::Object(map) => {
            let sizes = map.iter().map(|(key, value)| key.len() + size(value) + 6);
            sizes.sum::<usize>() + 2
        }
    }
}

fn take(room: &mut usize, bytes: usize) -> Result<(), String> {
    *room = room
        .checked_sub(bytes)
        .ok_or("the template makes more than 4 MiB")?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::JsonTemplate;

    fn check(template: &Value, expect: &Value) {
        let data = json!({
            "repository": "acme/web",
            "updated_tags": ["latest", "v1"],
            "one": ["a"],
            "count": 3,
            "on": true,
            "nested": {"docker-url": "q/acme", "numbers": [1, 2]},
        });
        let template = JsonTemplate::parse(&template.to_string()).expect("a template");
        assert_eq!(template.apply(&data).as_ref(), Ok(expect));
    }

    #[test]
    fn paths_are_replaced_in_texts_and_keys() {
        check(
            &json!({"text": "pushed ${repository}: ${updated_tags}", "n": [1, null]}),
            &json!({"text": "pushed acme/web: latest,v1", "n": [1, null]}),
        );
        check(
            &json!(["${updated_tags}", "${updated_tags[*]}", "${nested}"]),
            &json!([["latest", "v1"], ["latest", "v1"], {"docker-url": "q/acme", "numbers": [1, 2]}]),
        );
        check(&json!("${nested.docker-url}"), &json!("q/acme"));
        check(
            &json!({"${repository}": "${nosuch}", "x": "a ${nosuch} b"}),
            &json!({"acme/web": null, "x": "a (none) b"}),
        );
        check(
            &json!("${count} ${on} ${one} ${nested} ${updated_tags[1]}"),
            &json!("3 True ['a'] {'docker-url': 'q/acme', 'numbers': [1, 2]} v1"),
        );
        check(&json!("open ${repository"), &json!("open ${repository"));
    }

    #[test]
    fn what_is_no_template_says_why() {
        for (template, expect) in [
            (r#"{"text": ["${}"]}"#, "Empty expression found"),
            (r#"{"${}": 1}"#, "Empty expression found"),
            (
                r#""${a b}""#,
                "For expression `a b`: unexpected \"b\" at position 2",
            ),
        ] {
            let problem = JsonTemplate::parse(template).expect_err("refused");
            assert_eq!(problem, expect, "{template}");
        }
        let problem = JsonTemplate::parse("{").expect_err("refused");
        assert!(
            problem.starts_with("Could not parse template: "),
            "{problem}"
        );
    }

    #[test]
    fn a_template_does_not_make_more_than_its_share() {
        let long = "x".repeat(4096);
        let template = json!(vec!["${long}"; 2000]).to_string();
        let template = JsonTemplate::parse(&template).expect("a template");
        let made = template.apply(&json!({ "long": long }));
        assert_eq!(made, Err("the template makes more than 4 MiB".to_owned()));
    }
}
