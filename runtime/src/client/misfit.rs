//! What is wrong with a JSON text that does not fit its type: the place by property names, and what
//! was found there, without any value.
//!
//! The place is looked for in the text, from the line and the column that serde tells. To read once
//! more with a reader that notes the path would compile the reading of every type a second time.

use serde_json::error::Category;

use super::dialect::printable;

/// The longest name of a property and the longest path, in characters.
const LONGEST_NAME: usize = 60;
const LONGEST_PATH: usize = 240;

/// Says what is wrong with `text`, for example `` at `repositories[1].kind`: found null, expected a
/// string ``.
pub(super) fn describe(text: &str, error: &serde_json::Error) -> String {
    let told = error.to_string();
    let offset = offset(text, error.line(), error.column()).max(1);
    let mut open = open_at(text, offset);
    // Of a list that should be an object, serde tells where its first item begins.
    if told.starts_with("invalid type: sequence, expected an object")
        && matches!(open.last(), Some(Open::List(0)))
        && text.as_bytes().get(offset - 1) != Some(&b']')
    {
        open.pop();
    }
    let path = written(&open);
    let place = || format!("line {}, column {}", error.line(), error.column());
    let problem = match error.classify() {
        Category::Eof => "it ends too early".to_owned(),
        Category::Syntax => format!("it is no JSON in {}", place()),
        Category::Data | Category::Io => problem(&told).unwrap_or_else(place),
    };
    match path.as_str() {
        "" => format!(": {problem}"),
        path => format!(" at `{path}`: {problem}"),
    }
}

/// What serde says, without the values that it quotes.
fn problem(told: &str) -> Option<String> {
    let told = told.rsplit_once(" at line ").map_or(told, |(told, _)| told);
    // Names of fields are those of the document. Those that the server sent stand in the path.
    if let Some(name) = told.strip_prefix("missing field ") {
        return Some(format!("{name} is missing"));
    }
    // A choice names its forms, a tag its values.
    if ["the value fits none of ", "the object fits several ", "`"]
        .iter()
        .any(|words| told.starts_with(words))
    {
        return Some(told.to_owned());
    }
    let (found, expected) = told.rsplit_once(", expected ")?;
    let found = found
        .strip_prefix("invalid type: ")
        .or_else(|| found.strip_prefix("invalid value: "));
    let found = match found {
        Some(found) => found.split([' ', ',']).next().unwrap_or("something else"),
        None => "something else",
    };
    let (found, expected) = (kind(found), kind(expected));
    Some(format!("found {found}, expected {}", printable(expected)))
}

/// What JSON calls a kind of value that serde has a name of its own for.
fn kind(name: &str) -> &str {
    match name {
        "sequence" | "a sequence" => "a list",
        "map" | "a map" => "an object",
        "floating" => "a float",
        "string" => "a string",
        "integer" => "an integer",
        "boolean" => "a boolean",
        other => other,
    }
}

/// The byte at which serde stopped. It counts lines from 1 and columns in bytes.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let lines = text.split_inclusive('\n').take(line.saturating_sub(1));
    lines.map(str::len).sum::<usize>() + column
}

/// An object or a list that is not over yet.
enum Open<'a> {
    Object(Option<&'a str>),
    List(usize),
}

/// What leads to the value that begins or ends at a byte, or else holds it. Nothing is checked: the
/// text was read up to there.
fn open_at(text: &str, offset: usize) -> Vec<Open<'_>> {
    let bytes = text.as_bytes();
    let mut open: Vec<Open<'_>> = Vec::new();
    let mut at = 0;
    while at < bytes.len() && at <= offset {
        match bytes[at] {
            b'{' | b'[' if at == offset => break,
            b'{' => open.push(Open::Object(None)),
            b'[' => open.push(Open::List(0)),
            b'}' | b']' => {
                open.pop();
                if at + 1 >= offset {
                    break;
                }
            }
            b',' => match open.last_mut() {
                Some(Open::Object(name)) => *name = None,
                Some(Open::List(index)) => *index += 1,
                None => {}
            },
            b':' | b' ' | b'\t' | b'\r' | b'\n' => {}
            first => {
                let end = if first == b'"' {
                    end_of_string(bytes, at)
                } else {
                    end_of_word(bytes, at)
                };
                let is_name = matches!(open.last(), Some(Open::Object(None)));
                if offset <= end && !is_name {
                    break;
                }
                if let Some(Open::Object(name @ None)) = open.last_mut() {
                    *name = text.get(at + 1..end.saturating_sub(1));
                }
                at = end;
                continue;
            }
        }
        at += 1;
    }
    open
}

/// Behind the closing quote.
fn end_of_string(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 1,
            b'"' => return at + 1,
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

/// Behind a number, `true`, `false` or `null`.
fn end_of_word(bytes: &[u8], start: usize) -> usize {
    let rest = bytes[start..].iter();
    let length = rest.take_while(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(byte));
    start + length.count().max(1)
}

fn written(open: &[Open<'_>]) -> String {
    let mut path = String::new();
    for part in open {
        match part {
            Open::Object(Some(name)) => {
                if !path.is_empty() {
                    path.push('.');
                }
                let name: String = name.chars().take(LONGEST_NAME).collect();
                path.push_str(&printable(&name));
            }
            Open::Object(None) => {}
            Open::List(index) => path.push_str(&format!("[{index}]")),
        }
    }
    match path.char_indices().nth(LONGEST_PATH) {
        Some((end, _)) => format!("{}…", &path[..end]),
        None => path,
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use serde::de::DeserializeOwned;

    use super::describe;
    use crate::{EmptyOr, Field, WholeNumber};

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "only whether it can be read matters")]
    struct Row {
        kind: String,
        #[serde(default)]
        size: Field<WholeNumber>,
        #[serde(default)]
        inner: Option<EmptyOr<Vec<bool>>>,
    }

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "only whether it can be read matters")]
    struct Rows {
        rows: Vec<Row>,
    }

    fn check_type<T: DeserializeOwned>(text: &str, expect: &str) {
        let error = serde_json::from_str::<T>(text).err().expect(text);
        assert_eq!(describe(text, &error), expect, "{text}");
    }

    fn check(text: &str, expect: &str) {
        check_type::<Rows>(text, expect);
    }

    #[test]
    fn the_place_is_told_by_names() {
        check(
            r#"{"rows": [{"kind": "a"}, {"kind": null}, {"kind": "c"}]}"#,
            " at `rows[1].kind`: found null, expected a string",
        );
        check(
            "{\"more\": {\"rows\": [1, 2]},\n \"rows\": [{\"size\": 1, \"kind\": 5}]}",
            " at `rows[0].kind`: found an integer, expected a string",
        );
        check(
            r#"{"rows": {"a": 1}}"#,
            " at `rows`: found an object, expected a list",
        );
        check(
            r#"{"rows": [{"kind": "a", "size": true}]}"#,
            " at `rows[0].size`: found a boolean, expected a whole number of 64 bits",
        );
        check(
            r#"{"rows": [{"kind": [], "size": 1}]}"#,
            " at `rows[0].kind`: found a list, expected a string",
        );
    }

    #[derive(Debug)]
    #[expect(dead_code, reason = "only whether it can be read matters")]
    struct Holder {
        items: Vec<Holder>,
    }

    crate::read_object!(Holder { 0 items: "items" });

    #[test]
    fn a_list_in_place_of_an_object_is_told_itself() {
        let list = "found a list, expected an object";
        for (text, place) in [
            ("[]", ""),
            ("[1]", ""),
            ("[[1]]", ""),
            (r#"{"items": [[]]}"#, " at `items[0]`"),
            (r#"{"items": [ [1] ]}"#, " at `items[0]`"),
            (r#"{"items": [{"items": []}, ["é", 2]]}"#, " at `items[1]`"),
        ] {
            check_type::<Holder>(text, &format!("{place}: {list}"));
        }
    }

    #[test]
    fn what_is_missing_is_named() {
        check(
            r#"{"rows": [{"size": 1}]}"#,
            " at `rows[0]`: `kind` is missing",
        );
        check(r#"{"other": [{"kind": 1}]}"#, ": `rows` is missing");
        check(r#"{"rows": []"#, " at `rows`: it ends too early");
        check(
            r#"{"rows": [x]}"#,
            " at `rows[0]`: it is no JSON in line 1, column 11",
        );
    }

    #[test]
    fn no_value_is_shown() {
        let secret = r#"{"rows": "hunter2, expected `x`"}"#;
        check(secret, " at `rows`: found a string, expected a list");
        check_type::<u8>("300", ": found an integer, expected u8");
        let secret = r#"{"rows": [{"kind": "a", "inner": ["hunter2"]}]}"#;
        // What is read as two types tells its object only.
        check(secret, " at `rows[0]`: found a string, expected a boolean");
    }

    #[test]
    fn names_are_printable_and_paths_end() {
        type Deep = std::collections::BTreeMap<String, std::collections::BTreeMap<String, bool>>;
        check_type::<Deep>(
            "{\"a\u{202e}b\": {\"c\": 1}}",
            " at `a\u{fffd}b.c`: found an integer, expected a boolean",
        );
        let text = format!(
            "{{\"{}\": {{\"{}\": 1}}}}",
            "a".repeat(500),
            "b\\\"".repeat(500)
        );
        let error = serde_json::from_str::<Deep>(&text).expect_err("a number");
        assert!(describe(&text, &error).len() < 200);
    }
}
