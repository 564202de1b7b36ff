//! The fields of a request: `name=value`, and names that lead into objects and lists.

use clap::ArgMatches;
use serde_json::{Map, Value};

use crate::Failure;

/// The most steps that a name may lead.
const MAX_STEPS: usize = 64;

/// A field: its name, and its value, or none for an empty list.
pub(super) type Field = (String, Option<Value>);

/// A step from a value to one inside it.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    /// The property of an object.
    Property(String),
    /// A further item of a list.
    Item,
}

/// The fields that were given, in the order of the command line.
pub(super) fn given(matches: &ArgMatches) -> Result<Vec<Field>, Failure> {
    let mut fields: Vec<(usize, Field)> = Vec::new();
    for (flag, typed) in [("raw-field", false), ("field", true)] {
        let Some(texts) = matches.get_many::<String>(flag) else {
            continue;
        };
        let places = matches.indices_of(flag).into_iter().flatten();
        for (text, place) in texts.zip(places) {
            fields.push((place, field(text, typed)?));
        }
    }
    fields.sort_by_key(|(place, _)| *place);
    Ok(fields.into_iter().map(|(_, field)| field).collect())
}

fn field(text: &str, typed: bool) -> Result<Field, Failure> {
    let Some((name, value)) = text.split_once('=') else {
        return match text.ends_with("[]") {
            true => Ok((text.to_owned(), None)),
            false => Err(Failure::usage(format!("`{text}` is no field")).next("Write KEY=VALUE.")),
        };
    };
    let value = match serde_json::from_str(value) {
        Ok(parsed) if typed => parsed,
        Err(error) if typed && value.trim_start().starts_with(['{', '[', '"']) => {
            let message = format!("the value of `{name}` is no JSON: {error}");
            return Err(Failure::usage(message).next("Give a text by `--raw-field`."));
        }
        _ => Value::from(value),
    };
    Ok((name.to_owned(), Some(value)))
}

/// The fields as parameters of a query.
pub(super) fn query(fields: Vec<Field>) -> Result<Vec<(String, String)>, Failure> {
    let pair = |(name, value): Field| match value {
        Some(Value::String(text)) => Ok((name, text)),
        Some(value @ (Value::Bool(_) | Value::Number(_))) => Ok((name, value.to_string())),
        _ => Err(
            Failure::usage(format!("`{name}` cannot be written into a query"))
                .next("Give it as a text by `--raw-field`."),
        ),
    };
    fields.into_iter().map(pair).collect()
}

/// The object that has these properties.
pub(super) fn object(fields: Vec<Field>) -> Result<Value, Failure> {
    let mut object = Value::Object(Map::new());
    for (name, value) in fields {
        set(&mut object, &steps(&name)?, value).map_err(|problem| {
            Failure::usage(format!("`{name}` cannot be set: {problem}"))
                .next("Give each field once, and the items of a list as `KEY[]=VALUE`.")
        })?;
    }
    Ok(object)
}

/// The steps that a name leads: `a.b`, `a[b]` and `a[]`.
fn steps(name: &str) -> Result<Vec<Step>, Failure> {
    let odd = || {
        Failure::usage(format!("`{name}` is no name of a field"))
            .next("Write it like `key`, `key[property]` or `key[]`.")
    };
    let (start, mut rest) = name.split_at(name.find('[').unwrap_or(name.len()));
    let mut steps: Vec<Step> = start
        .split('.')
        .map(|it| Step::Property(it.to_owned()))
        .collect();
    while !rest.is_empty() {
        let (inner, after) = rest
            .strip_prefix('[')
            .and_then(|rest| rest.split_once(']'))
            .ok_or_else(odd)?;
        steps.push(match inner {
            "" => Step::Item,
            inner => Step::Property(inner.to_owned()),
        });
        rest = after;
    }
    if steps.len() > MAX_STEPS {
        let message = format!("the name of a field leads more than {MAX_STEPS} steps in");
        return Err(Failure::usage(message).next("Give the body as JSON by `--input`."));
    }
    match start {
        "" => Err(odd()),
        _ => Ok(steps),
    }
}

/// Sets the value that some steps lead to; without a value the last one is an empty list.
fn set(place: &mut Value, steps: &[Step], value: Option<Value>) -> Result<(), &'static str> {
    let Some((step, rest)) = steps.split_first() else {
        return match (place.is_null(), value) {
            (true, Some(value)) => {
                *place = value;
                Ok(())
            }
            _ => Err("it has a value already"),
        };
    };
    match step {
        Step::Property(name) => {
            if place.is_null() {
                *place = Value::Object(Map::new());
            }
            let Value::Object(entries) = place else {
                return Err("a field before it is no object");
            };
            if rest.is_empty() && entries.contains_key(name) {
                return Err("it has a value already");
            }
            set(
                entries.entry(name.as_str()).or_insert(Value::Null),
                rest,
                value,
            )
        }
        Step::Item => {
            if place.is_null() {
                *place = Value::Array(Vec::new());
            }
            let Value::Array(items) = place else {
                return Err("a field before it is no list");
            };
            if value.is_none() && rest.is_empty() {
                return Ok(());
            }
            // A property that the last item has already belongs to the next.
            let is_next = match (items.last(), rest.first()) {
                (Some(Value::Object(last)), Some(Step::Property(name))) => {
                    rest.len() == 1 && last.contains_key(name)
                }
                _ => true,
            };
            if is_next {
                items.push(Value::Null);
            }
            match items.last_mut() {
                Some(last) => set(last, rest, value),
                None => Ok(()),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{field, object};
    use crate::Failure;

    fn read(texts: &[&str]) -> Result<serde_json::Value, Failure> {
        let fields: Result<Vec<_>, _> = texts.iter().map(|text| field(text, true)).collect();
        object(fields?)
    }

    #[test]
    fn names_lead_into_objects_and_lists() {
        let check =
            |texts: &[&str], expect| assert_eq!(read(texts).ok(), Some(expect), "{texts:?}");
        check(
            &["a=1", "b=x", "c=null"],
            json!({"a": 1, "b": "x", "c": null}),
        );
        check(&["a[]=1", "a[]=2"], json!({"a": [1, 2]}));
        check(&["a[]"], json!({"a": []}));
        check(
            &["a[b]=1", "a[c][d]=x"],
            json!({"a": {"b": 1, "c": {"d": "x"}}}),
        );
        check(&["a.b=1", "a.c=2"], json!({"a": {"b": 1, "c": 2}}));
        check(
            &["a[][n]=1", "a[][m]=2", "a[][n]=3"],
            json!({"a": [{"n": 1, "m": 2}, {"n": 3}]}),
        );
        check(&["a={\"b\": 1}"], json!({"a": {"b": 1}}));
    }

    #[test]
    fn what_contradicts_itself_is_refused() {
        let check = |texts: &[&str], expect: &str| {
            let failure = read(texts).expect_err(expect).to_string();
            assert!(failure.contains(expect), "{failure}");
        };
        check(&["a=1", "a=2"], "`a` cannot be set: it has a value already");
        check(&["a=null", "a=2"], "it has a value already");
        check(&["a=1", "a[]=2"], "a field before it is no list");
        check(&["a=1", "a[b]=2"], "a field before it is no object");
        check(&["name={"], "the value of `name` is no JSON");
        check(&["a[b=1"], "`a[b` is no name of a field");
        check(&["[]=1"], "is no name of a field");
        check(&["a"], "Write KEY=VALUE");
        let deep = format!("a{}=1", "[b]".repeat(100_000));
        check(&[&deep], "more than 64 steps");
        let deep = format!("{}=1", "a.".repeat(100_000));
        check(&[&deep], "more than 64 steps");
    }
}
