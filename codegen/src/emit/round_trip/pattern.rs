//! Texts that match a regular expression.

use rand::RngExt;
use rand::rngs::StdRng;
use regex::Regex;
use regex_syntax::hir::{Class, Hir, HirKind};

/// How many texts are tried for one pattern.
const TRIES: usize = 40;

/// How many of them are kept.
const KEPT: usize = 5;

/// How often a part is repeated beyond the least that its pattern asks for.
const MORE: u32 = 6;

/// Texts that match; none if the pattern cannot be read or asks for something between its letters
/// that chance does not meet.
pub(super) fn texts(pattern: &str, random: &mut StdRng) -> Vec<String> {
    let (Ok(parsed), Ok(regex)) = (regex_syntax::parse(pattern), Regex::new(pattern)) else {
        return Vec::new();
    };
    let mut texts: Vec<String> = Vec::new();
    for attempt in 0..TRIES {
        let mut text = String::new();
        // The first has as little as it may.
        let more = if attempt == 0 { 0 } else { MORE };
        write(&parsed, more, random, &mut text);
        if regex.is_match(&text) && !texts.contains(&text) {
            texts.push(text);
        }
        if texts.len() == KEPT {
            break;
        }
    }
    texts
}

fn write(part: &Hir, more: u32, random: &mut StdRng, text: &mut String) {
    match part.kind() {
        // What a position must be like is judged afterwards.
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => text.extend(letter(class, random)),
        HirKind::Repetition(repetition) => {
            let most = repetition.max.unwrap_or(u32::MAX);
            let most = most.min(repetition.min.saturating_add(more));
            for _ in 0..random.random_range(repetition.min..=most) {
                write(&repetition.sub, more, random, text);
            }
        }
        HirKind::Capture(capture) => write(&capture.sub, more, random, text),
        HirKind::Concat(parts) => {
            for part in parts {
                write(part, more, random, text);
            }
        }
        HirKind::Alternation(parts) => {
            let chosen = random.random_range(0..parts.len());
            write(&parts[chosen], more, random, text);
        }
    }
}

/// A letter of a class: one of ASCII where it has any. Whether `\d` has the digits of other scripts differs
/// from one reader of patterns to the next.
fn letter(class: &Class, random: &mut StdRng) -> Option<char> {
    let ranges: Vec<(char, char)> = match class {
        Class::Unicode(class) => {
            let ranges = class.iter();
            ranges.map(|range| (range.start(), range.end())).collect()
        }
        Class::Bytes(class) => {
            let ranges = class.iter();
            ranges
                .map(|range| (char::from(range.start()), char::from(range.end())))
                .collect()
        }
    };
    let within = |least: char, most: char| -> Vec<(char, char)> {
        let ranges = ranges.iter();
        let ranges = ranges.map(|(start, end)| ((*start).max(least), (*end).min(most)));
        ranges.filter(|(start, end)| start <= end).collect()
    };
    let plain = [within('a', 'z'), within('!', '~')];
    let mut plain: Vec<_> = plain.into_iter().filter(|it| !it.is_empty()).collect();
    if plain.is_empty() && !ranges.is_empty() {
        plain.push(ranges);
    }
    let ranges = plain.get(random.random_range(0..plain.len().max(1)))?;
    let (start, end) = ranges[random.random_range(0..ranges.len())];
    Some(random.random_range(start..=end))
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;
    use rand::rngs::StdRng;
    use regex::Regex;

    use super::texts;

    #[test]
    fn texts_match_their_pattern() {
        for pattern in [
            "^[a-z]+$",
            "^[^a-z]{3}$",
            "^(\\d{4})-(\\d\\d)$",
            "a|b|cd",
            "^sha256:[0-9a-f]{64}$",
            "^$|^x",
            "\\bword\\b",
            "^\\p{Lu}.*$",
            ".",
        ] {
            let regex = Regex::new(pattern).unwrap();
            let found = texts(pattern, &mut StdRng::seed_from_u64(1));
            assert!(!found.is_empty(), "{pattern}");
            for text in found {
                assert!(regex.is_match(&text), "{pattern}: {text:?}");
            }
        }
    }

    #[test]
    fn a_pattern_that_nothing_matches_has_no_text() {
        let found = texts("a\\bb", &mut StdRng::seed_from_u64(1));
        assert_eq!(found, [""; 0]);
    }
}
