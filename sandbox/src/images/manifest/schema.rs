//! Checks JSON by a schema, in the words of the library that the server uses: `jsonschema` 3.2.

use serde_json::Value;

use crate::python::text::{repr, repr_value};

/// How much of a message is told: it may quote what was pushed.
const MAX_MESSAGE: usize = 4096;

/// What is wrong first of all: the fault nearest to the root, and of several there the first one.
///
/// Known keywords are `type`, `enum`, `minimum`, `maximum`, `pattern`, `properties`, `required`
/// and `items`. They are looked at in the order in which the schema has them.
pub(super) fn violation(schema: &Value, instance: &Value) -> Option<String> {
    let mut search = Search {
        schema_path: Vec::new(),
        path: Vec::new(),
        best: None,
    };
    search.check(schema, instance);
    search.best.map(|best| best.text)
}

/// A step into a schema or an instance.
#[derive(Clone)]
enum Step<'a> {
    Name(&'a str),
    Number(usize),
}

struct Search<'a> {
    schema_path: Vec<Step<'a>>,
    path: Vec<Step<'a>>,
    best: Option<Found>,
}

struct Found {
    depth: usize,
    text: String,
}

impl<'a> Search<'a> {
    fn check(&mut self, schema: &'a Value, instance: &'a Value) {
        let Some(keywords) = schema.as_object() else {
            return;
        };
        for (keyword, rule) in keywords {
            self.schema_path.push(Step::Name(keyword));
            match keyword.as_str() {
                "properties" => self.properties(rule, instance),
                "items" => self.items(rule, instance),
                "required" => self.required(rule, instance),
                _ => {
                    if let Some(message) = broken(keyword, rule, instance, self.is_wanted()) {
                        self.found(keyword, &message);
                    }
                }
            }
            self.schema_path.pop();
        }
    }

    /// Whether a fault here would be told.
    fn is_wanted(&self) -> bool {
        let best = self.best.as_ref();
        best.is_none_or(|best| self.path.len() < best.depth)
    }

    fn found(&mut self, keyword: &str, message: &str) {
        if !self.is_wanted() {
            return;
        }
        // The last step is the keyword itself.
        let schema_path = self
            .schema_path
            .split_last()
            .map_or(&[][..], |(_, path)| path);
        let text = format!(
            "{}\n\nFailed validating {} in schema{}\n\nOn instance{}",
            cut(message),
            repr(keyword),
            index(schema_path),
            index(&self.path)
        );
        self.best = Some(Found {
            depth: self.path.len(),
            text,
        });
    }

    fn properties(&mut self, rule: &'a Value, instance: &'a Value) {
        let (Some(rules), Some(object)) = (rule.as_object(), instance.as_object()) else {
            return;
        };
        for (name, rule) in rules {
            if let Some(value) = object.get(name) {
                self.schema_path.push(Step::Name(name));
                self.path.push(Step::Name(name));
                self.check(rule, value);
                self.path.pop();
                self.schema_path.pop();
            }
        }
    }

    fn items(&mut self, rule: &'a Value, instance: &'a Value) {
        for (number, item) in instance.as_array().into_iter().flatten().enumerate() {
            self.path.push(Step::Number(number));
            // What is deeper than what was found already is not told.
            if self.is_wanted() {
                self.check(rule, item);
            }
            self.path.pop();
        }
    }

    fn required(&mut self, rule: &'a Value, instance: &'a Value) {
        let Some(object) = instance.as_object() else {
            return;
        };
        for name in rule.as_array().into_iter().flatten() {
            let is_missing = name.as_str().is_some_and(|name| !object.contains_key(name));
            if is_missing {
                let message = format!("{} is a required property", repr_value(name));
                self.found("required", &message);
            }
        }
    }
}

/// What a value breaks of a keyword that looks at nothing within it. The message is made only
/// where it is wanted.
fn broken(keyword: &str, rule: &Value, value: &Value, is_wanted: bool) -> Option<String> {
    let holds = match keyword {
        "type" => types(rule).iter().any(|name| is_type(value, name)),
        "enum" => rule.as_array().is_none_or(|list| list.contains(value)),
        "minimum" => compare(value, rule).is_none_or(|order| order.is_ge()),
        "maximum" => compare(value, rule).is_none_or(|order| order.is_le()),
        "pattern" => value.as_str().is_none_or(has_media_type),
        _ => true,
    };
    if holds || !is_wanted {
        return None;
    }
    let (shown, wanted) = (repr_value(value), repr_value(rule));
    Some(match keyword {
        "type" => {
            let names: Vec<String> = types(rule).into_iter().map(repr).collect();
            format!("{shown} is not of type {}", names.join(", "))
        }
        "enum" => format!("{shown} is not one of {wanted}"),
        "minimum" => format!("{shown} is less than the minimum of {wanted}"),
        "maximum" => format!("{shown} is greater than the maximum of {wanted}"),
        _ => format!("{shown} does not match {wanted}"),
    })
}

fn types(rule: &Value) -> Vec<&str> {
    match rule {
        Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
        other => other.as_str().into_iter().collect(),
    }
}

fn is_type(value: &Value, name: &str) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        _ => false,
    }
}

fn compare(value: &Value, limit: &Value) -> Option<std::cmp::Ordering> {
    value.as_f64()?.partial_cmp(&limit.as_f64()?)
}

/// The one pattern that the schemas have, `\w+/[-.\w]+(?:\+[-.\w]+)?`, somewhere in a text: a word
/// before a slash, and one behind it.
pub(super) const MEDIA_TYPE: &str = r"\w+/[-.\w]+(?:\+[-.\w]+)?";

fn has_media_type(text: &str) -> bool {
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    text.match_indices('/').any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let behind = text[at + 1..].chars().next();
        before.is_some_and(is_word)
            && behind.is_some_and(|letter| is_word(letter) || matches!(letter, '-' | '.'))
    })
}

/// A path as Python writes it: `['layers'][0]`.
fn index(path: &[Step<'_>]) -> String {
    let steps = path.iter().map(|step| match step {
        Step::Name(name) => format!("[{}]", repr(name)),
        Step::Number(number) => format!("[{number}]"),
    });
    steps.collect()
}

fn cut(message: &str) -> &str {
    let mut letters = message.char_indices();
    let end = letters.find(|&(at, letter)| at + letter.len_utf8() > MAX_MESSAGE);
    &message[..end.map_or(message.len(), |(at, _)| at)]
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{MEDIA_TYPE, violation};

    fn check(instance: &Value, expect: Option<&str>) {
        let schema = json!({
            "type": "object",
            "properties": {
                "version": { "type": "number", "minimum": 2, "maximum": 2 },
                "kind": { "type": ["string", "null"], "enum": ["a", null] },
                "list": {
                    "type": "array",
                    "items": {
                        "type": "object",
                        "properties": { "type": { "type": "string", "pattern": MEDIA_TYPE } },
                        "required": ["type"],
                    },
                },
            },
            "required": ["version"],
        });
        let found = violation(&schema, instance);
        let first = found.as_deref().and_then(|text| text.lines().next());
        assert_eq!(first, expect, "{instance}");
    }

    #[test]
    fn faults_are_told_in_the_words_of_the_library() {
        for (instance, expect) in [
            (json!([]), "[] is not of type 'object'"),
            (json!({}), "'version' is a required property"),
            (json!({"version": 1}), "1 is less than the minimum of 2"),
            (json!({"version": 3}), "3 is greater than the maximum of 2"),
            (json!({"version": true}), "True is not of type 'number'"),
            (
                json!({"version": 2, "kind": "b"}),
                "'b' is not one of ['a', None]",
            ),
            (
                json!({"version": 2, "kind": 1}),
                "1 is not of type 'string', 'null'",
            ),
            // Nearer to the root goes first, and then the first one.
            (json!({"list": [{}]}), "'version' is a required property"),
            (
                json!({"version": 1, "list": [{}]}),
                "1 is less than the minimum of 2",
            ),
            (
                json!({"version": 2, "list": [{"type": 1}, {}]}),
                "'type' is a required property",
            ),
            (
                json!({"version": 2, "list": [{"type": "plain"}]}),
                r"'plain' does not match '\\w+/[-.\\w]+(?:\\+[-.\\w]+)?'",
            ),
        ] {
            check(&instance, Some(expect));
        }
        check(
            &json!({"version": 2.0, "list": [{"type": "a/b; c"}], "kind": null}),
            None,
        );
    }

    #[test]
    fn the_place_is_told() {
        let schema = json!({"properties": {"a": {"items": {"type": "string"}}}});
        let text = violation(&schema, &json!({"a": ["x", 1]}));
        let expect = "1 is not of type 'string'\n\nFailed validating 'type' in \
                      schema['properties']['a']['items']\n\nOn instance['a'][1]";
        assert_eq!(text.as_deref(), Some(expect));
    }
}
