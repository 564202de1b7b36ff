//! Translations against an engine of ECMA-262, for patterns and texts that chance makes.

use proptest::prelude::*;
use regex::Regex;

use super::translate;

const PARTS: [&str; 50] = [
    "a",
    "b",
    "A",
    "1",
    "-",
    ".",
    "^",
    "$",
    "|",
    "(",
    "(?:",
    "(?<n>",
    ")",
    "*",
    "+",
    "?",
    "+?",
    "{2}",
    "{1,}",
    "{0,1}",
    "{",
    "}",
    "[",
    "[^",
    "]",
    "&&",
    "~~",
    "--",
    r"\d",
    r"\D",
    r"\w",
    r"\W",
    r"\s",
    r"\S",
    r"\b",
    r"\B",
    r"\/",
    r"\-",
    r"\cA",
    r"\x41",
    r"\u0041",
    r"\u{1F600}",
    r"\uD83D\uDE00",
    r"\p{L}",
    r"\P{Lu}",
    r"\n",
    r"\[",
    "é",
    "😀",
    ":",
];

const LETTERS: [char; 30] = [
    'a', 'A', 'b', '1', '-', '_', ':', '&', '~', '.', ' ', '\n', '\r', '\t', '\u{85}', '\u{A0}',
    '\u{FEFF}', '\u{2028}', '\u{1}', 'é', 'É', '😀', '[', ']', '{', '}', '/', '^', '\u{661}', 'n',
];

/// Whether an engine of ECMA-262 finds a pattern in a text; none where it does not take the pattern.
fn finds(pattern: &str, text: &str) -> Option<bool> {
    let strict = regress::Regex::with_flags(pattern, "u");
    // Without the flag these are other things.
    let is_of_units = [
        r"\u{", r"\p", r"\P", "é", "😀", r"\uD", r"\D", r"\W", r"\S", ".", "[^",
    ];
    let is_plain = !is_of_units.iter().any(|part| pattern.contains(part));
    let regex = match strict {
        Ok(regex) => regex,
        Err(_) if is_plain => regress::Regex::new(pattern).ok()?,
        Err(_) => return None,
    };
    Some(regex.find(text).is_some())
}

fn check(pattern: &str, text: &str) -> Result<(), TestCaseError> {
    let Ok(translated) = translate(pattern) else {
        return Ok(());
    };
    let regex = Regex::new(&translated);
    prop_assert!(regex.is_ok(), "{pattern} becomes {translated}: {regex:?}");
    if let (Ok(regex), Some(expect)) = (regex, finds(pattern, text)) {
        let found = regex.is_match(text);
        prop_assert_eq!(
            found,
            expect,
            "{} becomes {}: {:?}",
            pattern,
            translated,
            text
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 4_000, ..ProptestConfig::default() })]

    #[test]
    fn translations_find_what_the_pattern_finds(
        parts in prop::collection::vec(prop::sample::select(&PARTS[..]), 1..8),
        letters in prop::collection::vec(prop::sample::select(&LETTERS[..]), 0..5),
    ) {
        check(&parts.concat(), &letters.iter().collect::<String>())?;
    }
}

#[test]
fn each_part_finds_the_same_characters() {
    for part in PARTS {
        for letter in LETTERS {
            for pattern in [
                format!("^{part}$"),
                format!("^[{part}]$"),
                format!("^[^{part}a]$"),
            ] {
                check(&pattern, &letter.to_string()).unwrap_or_else(|error| panic!("{error}"));
            }
        }
    }
}
