//! Names that stand beside each other, each another one: the fields of an object, the variants of a set.

use std::collections::BTreeMap;

use unicode_ident::is_xid_continue;

use super::taken::Taken;
use super::{clean, value_name, variant_name};

/// The variants of an enumeration, each of another name. An open one has `Unknown` beside them.
///
/// The empty string is `Empty`, and a leading digit gets a `V`. Where several values have the same
/// letters, or one has none, the signs are spelled out: `-created` becomes `MinusCreated`. What is
/// still the same, such as values that differ in case alone, is numbered.
pub fn variant_names(values: &[String], open: bool) -> Vec<String> {
    let plain: Vec<String> = values.iter().map(|value| variant_name(value)).collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for name in plain
        .iter()
        .map(String::as_str)
        .chain(open.then_some("Unknown"))
    {
        *counts.entry(name).or_default() += 1;
    }
    let is_clear = |value: &str, name: &str| {
        counts.get(name) == Some(&1) && (value.is_empty() || gives_name(value))
    };
    let mut names: Vec<String> = values
        .iter()
        .zip(&plain)
        .map(|(value, name)| match is_clear(value, name) {
            true => name.clone(),
            false => variant_name(&spelled(value)),
        })
        .collect();
    let pairs = values.iter().zip(&plain);
    let clear = pairs.clone().filter(|(value, name)| is_clear(value, name));
    let clear = clear.map(|(_, name)| name.clone());
    let mut taken: Taken = clear.chain(open.then(|| "Unknown".to_owned())).collect();
    for ((value, plain), name) in pairs.zip(&mut names) {
        if !is_clear(value, plain) {
            *name = taken.take(std::mem::take(name));
        }
    }
    names
}

/// The fields of an object, each of another name.
///
/// A property that is named as in Rust keeps its name. Where several have the same letters, or one has
/// none, the signs are spelled out: `-1` becomes `minus_1`. What is still the same is numbered.
pub fn field_names(properties: &[&str]) -> Vec<String> {
    let plain: Vec<String> = properties.iter().map(|name| value_name(name)).collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for name in &plain {
        *counts.entry(name).or_default() += 1;
    }
    let is_clear = |property: &str, name: &str| {
        property == name || counts.get(name) == Some(&1) && gives_name(property)
    };
    let pairs = || properties.iter().zip(&plain);
    let clear = pairs().filter(|(property, name)| is_clear(property, name));
    let mut taken: Taken = clear.map(|(_, name)| name.clone()).collect();
    let name = |(property, plain): (&&str, &String)| {
        if is_clear(property, plain) {
            return plain.clone();
        }
        let spelled = value_name(&spelled(property));
        let base = spelled.trim_end_matches('_');
        taken.take_or(&spelled, |number| format!("{base}_{number}"))
    };
    pairs().map(name).collect()
}

/// The text with a word for each sign.
fn spelled(text: &str) -> String {
    let words = text.chars().map(|character| match character {
        letter if letter.is_alphanumeric() && is_xid_continue(letter) => letter.to_string(),
        '_' | ' ' => " ".to_owned(),
        sign => {
            let named = SIGNS.iter().find(|(named, _)| *named == sign);
            named.map_or_else(
                || format!(" U{:x} ", u32::from(sign)),
                |(_, word)| format!(" {word} "),
            )
        }
    });
    words.collect()
}

/// The signs that values of sets are made of, as they are read aloud.
const SIGNS: [(char, &str); 25] = [
    ('!', "Not"),
    ('"', "Quote"),
    ('#', "Hash"),
    ('$', "Dollar"),
    ('%', "Percent"),
    ('&', "And"),
    ('\'', "Apostrophe"),
    ('(', "Open"),
    (')', "Close"),
    ('*', "Star"),
    ('+', "Plus"),
    (',', "Comma"),
    ('-', "Minus"),
    ('.', "Dot"),
    ('/', "Slash"),
    (':', "Colon"),
    (';', "Semicolon"),
    ('<', "Less"),
    ('=', "Equal"),
    ('>', "Greater"),
    ('?', "Question"),
    ('@', "At"),
    ('\\', "Backslash"),
    ('|', "Or"),
    ('~', "Tilde"),
];

/// Whether a text has a letter or digit that an identifier can have.
fn gives_name(text: &str) -> bool {
    clean(text).contains(|character| !matches!(character, '-' | '_'))
}
