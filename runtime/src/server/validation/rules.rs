//! The limits of texts, lists and objects.

use std::hash::{BuildHasher, Hash, Hasher, RandomState};

use super::check::Compiled;
use super::{Count, Kind, Rule, Schema, Tree};

/// Adds what is wrong with a text, or with what is none.
pub(super) fn collect_text<'a>(
    compiled: &Compiled,
    schema: &Schema,
    value: &Tree<'_>,
    mut broken: impl FnMut(Rule<'a>),
) {
    let Kind::Text {
        length,
        pattern,
        values,
    } = schema.kind
    else {
        return;
    };
    let text = match value {
        Tree::Text(text) => Some(&**text),
        _ => None,
    };
    if text.is_none() {
        broken(Rule::Type);
    }
    // What is no text is none of the values either: both are told.
    if !values.is_empty() && !text.is_some_and(|text| compiled.holds(values, text)) {
        broken(Rule::Values(values));
    }
    if let Some(text) = text {
        collect_limits(compiled, length, pattern, text, broken);
    }
}

/// Adds what is wrong with the length of a text, and whether its pattern is not found.
pub(super) fn collect_limits<'a>(
    compiled: &Compiled,
    length: Count,
    pattern: Option<&'static str>,
    text: &str,
    mut broken: impl FnMut(Rule<'a>),
) {
    if length != Count::ANY {
        match fault(length, text.chars().count()) {
            Some(Fault::Below(limit)) => broken(Rule::MinLength(limit)),
            Some(Fault::Above(limit)) => broken(Rule::MaxLength(limit)),
            None => {}
        }
    }
    if let Some(pattern) = pattern
        && !compiled.finds(pattern, text)
    {
        broken(Rule::Pattern(pattern));
    }
}

/// How a number of things misses its limits.
enum Fault {
    Below(u64),
    Above(u64),
}

fn fault(count: Count, found: usize) -> Option<Fault> {
    let found = u64::try_from(found).unwrap_or(u64::MAX);
    let below = count.least.filter(|limit| found < *limit);
    let above = count.most.filter(|limit| found > *limit);
    below.map(Fault::Below).or(above.map(Fault::Above))
}

/// Adds what is wrong with the number of an object's properties.
pub(super) fn collect_properties<'a>(count: Count, found: usize, mut broken: impl FnMut(Rule<'a>)) {
    match fault(count, found) {
        Some(Fault::Below(limit)) => broken(Rule::MinProperties(limit)),
        Some(Fault::Above(limit)) => broken(Rule::MaxProperties(limit)),
        None => {}
    }
}

/// Adds what is wrong with the number of a list's items, and with items that are there twice.
pub(super) fn collect_list<'a>(
    schema: &Schema,
    values: &[Tree<'_>],
    mut broken: impl FnMut(Rule<'a>),
) {
    let Kind::List { count, unique, .. } = schema.kind else {
        return;
    };
    match fault(count, values.len()) {
        Some(Fault::Below(limit)) => broken(Rule::MinItems(limit)),
        Some(Fault::Above(limit)) => broken(Rule::MaxItems(limit)),
        None => {}
    }
    if unique && has_twins(values) {
        broken(Rule::UniqueItems);
    }
}

/// Whether two items are alike. A list may be as long as a body, and hold others, so that the items are
/// compared by their hashes of 128 bits, under keys that no caller knows.
fn has_twins(values: &[Tree<'_>]) -> bool {
    let keys = [RandomState::new(), RandomState::new()];
    let mut hashes: Vec<[u64; 2]> = values.iter().map(|value| hash(&keys, value)).collect();
    hashes.sort_unstable();
    hashes.windows(2).any(|pair| pair[0] == pair[1])
}

/// A hash that equal values share, in whatever order their keys are, and `1.0` with `1`.
fn hash(keys: &[RandomState; 2], value: &Tree<'_>) -> [u64; 2] {
    let mut hashers = [keys[0].build_hasher(), keys[1].build_hasher()];
    let mut add = |part: &dyn Fn(&mut dyn Hasher)| hashers.iter_mut().for_each(|it| part(it));
    match value {
        Tree::Null => add(&|hasher| hasher.write_u8(0)),
        Tree::Boolean(value) => add(&|hasher| hasher.write_u8(1 + u8::from(*value))),
        Tree::Integer(_) | Tree::LongInteger(_) | Tree::Float(_) => {
            let digits = digits(value);
            add(&|mut hasher| (3_u8, &digits).hash(&mut hasher));
        }
        Tree::Text(text) => add(&|mut hasher| (4_u8, text).hash(&mut hasher)),
        Tree::List(values) => {
            let values: Vec<[u64; 2]> = values.iter().map(|value| hash(keys, value)).collect();
            add(&|mut hasher| (5_u8, &values).hash(&mut hasher));
        }
        Tree::Object(entries) => {
            let entries = entries.iter();
            let mut entries: Vec<(&str, [u64; 2])> = entries
                .map(|(key, value)| (&**key, hash(keys, value)))
                .collect();
            entries.sort_unstable();
            add(&|mut hasher| (6_u8, &entries).hash(&mut hasher));
        }
    }
    hashers.map(|hasher| hasher.finish())
}

/// A number as text. A whole float of 128 bits and more has all its digits.
fn digits(value: &Tree<'_>) -> String {
    match value {
        Tree::Float(number) if number.fract() == 0.0 => format!("{:.0}", number + 0.0),
        Tree::Float(number) => format!("{number:?}"),
        Tree::Integer(number) => number.to_string(),
        Tree::LongInteger(digits) => digits.to_string(),
        _ => String::new(),
    }
}

/// Adds what is wrong with the keys of an object.
pub(super) fn collect_keys<'a>(
    schema: &Schema,
    value: &'a Tree<'a>,
    mut broken: impl FnMut(Rule<'a>),
) {
    let Kind::Object {
        required,
        closed,
        count,
        ..
    } = schema.kind
    else {
        return;
    };
    for name in required {
        if value.get(name).is_none() {
            broken(Rule::Required(name));
        }
    }
    if closed && !unexpected(schema, value).is_empty() {
        broken(Rule::Closed);
    }
    let Tree::Object(entries) = value else { return };
    collect_properties(count, entries.len(), broken);
}

/// The properties that a closed object does not list, in the order of the body.
pub(super) fn unexpected<'a>(schema: &Schema, value: &'a Tree<'a>) -> Vec<&'a str> {
    let (Kind::Object { properties, .. }, Tree::Object(entries)) = (&schema.kind, value) else {
        return Vec::new();
    };
    let listed = |key: &str| properties.iter().any(|(name, _)| *name == key);
    let keys = entries.iter().map(|(key, _)| &**key);
    keys.filter(|key| !listed(key)).collect()
}

pub(super) fn is_empty_text(value: &Tree<'_>) -> bool {
    matches!(value, Tree::Text(text) if text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{Tree, has_twins};

    fn check(items: &str, expect: bool) {
        let tree: Tree<'_> = serde_json::from_str(items).expect(items);
        let Tree::List(values) = tree else {
            panic!("{items} is a list");
        };
        assert_eq!(has_twins(&values), expect, "{items}");
    }

    #[test]
    fn equal_items_are_found_however_they_are_written() {
        check("[]", false);
        check(r#"[1, "1", true, null, [1], {"1": 1}, 1.5, "true"]"#, false);
        check("[1, 2, 1.0]", true);
        check("[1e40, 10000000000000000303786028427003666890752]", true);
        check("[0, -0.0]", true);
        check(r#"[{"a": 1, "b": [2]}, {"b": [2.0], "a": 1}]"#, true);
        check(r#"[{"a": 1, "b": 2}, {"a": 2, "b": 1}]"#, false);
        check(r#"[["ab", "c"], ["a", "bc"]]"#, false);
        check("[[], {}, [[]]]", false);
        check("[null, false, null]", true);
    }
}
