//! Where two JSON values differ.

use serde_json::Value as Json;

/// Adds a line for each place where they differ. Numbers are compared by value: `10.0` is `10`.
pub(super) fn differences(at: &str, expected: &Json, found: &Json, problems: &mut Vec<String>) {
    match (expected, found) {
        (Json::Object(expected), Json::Object(found)) => {
            for (key, value) in expected {
                let at = format!("{at}/{key}");
                match found.get(key) {
                    Some(found) => differences(&at, value, found, problems),
                    None => problems.push(format!("{at}: {value} is lost")),
                }
            }
            let added = found.iter().filter(|(key, _)| !expected.contains_key(*key));
            problems.extend(added.map(|(key, value)| format!("{at}/{key}: {value} is added")));
        }
        (Json::Array(expected), Json::Array(found)) if expected.len() == found.len() => {
            for (index, (expected, found)) in expected.iter().zip(found).enumerate() {
                differences(&format!("{at}/{index}"), expected, found, problems);
            }
        }
        (Json::Number(one), Json::Number(other)) if one.as_f64() == other.as_f64() => {
            // Beyond what a float holds, only the digits tell.
            if one.as_i64() != other.as_i64() && one.is_i64() && other.is_i64() {
                problems.push(format!("{at}: {one} became {other}"));
            }
        }
        (expected, found) if expected == found => {}
        (expected, found) => problems.push(format!("{at}: {expected} became {found}")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::differences;

    #[test]
    fn differences_have_places() {
        let check = |one, other, expect: &[&str]| {
            let mut problems = Vec::new();
            differences("", &one, &other, &mut problems);
            assert_eq!(problems, expect);
        };
        check(json!({"a": 1}), json!({"a": 1.0}), &[]);
        check(
            json!(i64::MAX),
            json!(i64::MAX - 1),
            &[": 9223372036854775807 became 9223372036854775806"],
        );
        check(
            json!({"a": [1, null]}),
            json!({"a": [2, null], "b": 3}),
            &["/a/0: 1 became 2", "/b: 3 is added"],
        );
        check(json!({"a": null}), json!({}), &["/a: null is lost"]);
        check(json!([1]), json!([1, 2]), &[": [1] became [1,2]"]);
    }
}
