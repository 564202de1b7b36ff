//! Paths and templates over what is wanted and what was found.

use serde_json::Value;

use super::Wanted;

/// The beginning of a path into the resource.
const FOUND: &str = "found.";

/// The value at a path; none for null, which says the same as an absent property.
pub(super) fn at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    let mut value = value;
    for name in path.split('.').filter(|name| !name.is_empty()) {
        value = value.get(name)?;
    }
    (!value.is_null()).then_some(value)
}

/// The text of a template, or the path in it that has no value.
pub(super) fn fill<'t>(
    template: &'t str,
    wanted: &Wanted,
    found: &Value,
) -> Result<String, &'t str> {
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (path, behind) = after.split_once('}').unwrap_or((after, ""));
        let value = match path.strip_prefix(FOUND) {
            Some(path) => at(found, path),
            None => wanted
                .parameters
                .get(path)
                .or_else(|| at(&wanted.body, path)),
        };
        text.push_str(before);
        match value {
            Some(Value::String(value)) => text.push_str(value),
            Some(value) => text.push_str(&value.to_string()),
            None => return Err(path),
        }
        rest = behind;
    }
    text.push_str(rest);
    Ok(text)
}

/// Whether two values say the same: numbers whatever their form, and an empty text like none.
pub(super) fn is_same(one: Option<&Value>, other: Option<&Value>) -> bool {
    let filled = |value: Option<&&Value>| value.is_some_and(|value| value.as_str() != Some(""));
    match (one, other) {
        (Some(Value::Number(one)), Some(Value::Number(other))) => {
            one == other || one.as_f64() == other.as_f64()
        }
        (Some(one), Some(other)) => one == other,
        _ => !filled(one.as_ref()) && !filled(other.as_ref()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::Wanted;
    use super::{at, fill, is_same};

    #[test]
    fn templates_take_parameters_properties_and_what_was_found() {
        let parameters = json!({"name": "acme"}).as_object().cloned();
        let wanted = Wanted {
            parameters: parameters.unwrap_or_default(),
            body: json!({"delegate": {"name": "devs"}, "size": 5, "none": null}),
        };
        let found = json!({"id": 7});
        let check = |template, expect: Result<&str, &str>| {
            let made = fill(template, &wanted, &found);
            assert_eq!(made.as_deref().map_err(|path| *path), expect);
        };
        check("{name}/{delegate.name}", Ok("acme/devs"));
        check("{size}-{found.id}", Ok("5-7"));
        check("true", Ok("true"));
        check("{none}", Err("none"));
        check("{found.uuid}", Err("found.uuid"));
    }

    #[test]
    fn values_are_compared_by_what_they_say() {
        let check = |one: Value, other: Value, expect: bool| {
            assert_eq!(
                is_same(at(&one, ""), at(&other, "")),
                expect,
                "{one} {other}"
            );
        };
        check(json!(10), json!(10.0), true);
        check(json!(10), json!(11), false);
        check(json!(""), json!(null), true);
        check(json!("x"), json!(null), false);
        check(json!(["a"]), json!(["a"]), true);
    }
}
