//! The texts of Python's validator jsonschema, without the values that they quote.

use super::dialect::first_line;

/// A text of Python's validator jsonschema in one line, without the value that it quotes; `None` for
/// any other text.
///
/// The validator writes `'hunter2' is not of type 'integer'`, an empty line and
/// `Failed validating 'type' in schema['properties']['password']:`, followed by
/// the schema and the value once more. The value may be a secret; in its place
/// comes the name of the property, which the first line lacks.
pub fn without_value(detail: &str) -> Option<String> {
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
        None => format!(
            "{place} breaks the rule `{}` of the server",
            first_line(rule)
        ),
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
            names.push_str(&first_line(name));
        }
    }
    if names.is_empty() {
        "the request body".to_owned()
    } else {
        format!("`{names}`")
    }
}
