//! The nouns of a command: the fixed segments of its path, as people say them of one thing.

use heck::ToKebabCase as _;

use crate::ir::{Operation, Part, Segment};

/// How many fixed segments every path begins with, without the last one before a parameter or the end, which is the
/// name of a resource.
pub(super) fn common_prefix(operations: &[Operation]) -> usize {
    let Some((first, others)) = operations.split_first() else {
        return 0;
    };
    let beginning = |operation: &Operation| {
        let segments = operation.path.segments.iter();
        segments
            .take_while(|it| is_fixed(it))
            .count()
            .saturating_sub(1)
    };
    let shared = |other: &Operation| {
        let pairs = first.path.segments.iter().zip(&other.path.segments);
        pairs
            .take_while(|(a, b)| a == b)
            .count()
            .min(beginning(other))
    };
    let of_others = others.iter().map(shared);
    of_others.fold(beginning(first), usize::min)
}

fn is_fixed(segment: &Segment) -> bool {
    matches!(segment, Segment::Literal(text) if !text.is_empty())
}

/// The nouns of segments; the tag where they have none.
pub(super) fn nouns(segments: &[Segment], tag: &str) -> Vec<String> {
    let found = nouns_of(segments);
    match found.is_empty() {
        false => found,
        true => vec![noun(tag).unwrap_or_else(|| "service".to_owned())],
    }
}

/// The nouns of segments, without what names no resource: `api` at the beginning, and versions.
pub(super) fn nouns_of(segments: &[Segment]) -> Vec<String> {
    let fixed = segments.iter().filter_map(literal).enumerate();
    let telling = fixed.filter(|(index, text)| {
        let is_mount = *index == 0 && matches!(*text, "api" | "rest");
        !is_mount && !is_version(text)
    });
    let mut nouns: Vec<String> = telling.filter_map(|(_, text)| noun(text)).collect();
    nouns.dedup();
    nouns
}

fn literal(segment: &Segment) -> Option<&str> {
    match segment {
        Segment::Literal(text) => Some(text),
        Segment::One(_) | Segment::Many(_) => None,
        // A text before a parameter names it: `user-{id}`; one behind it is a suffix.
        Segment::Parts(parts) => match parts.first() {
            Some(Part::Literal(text)) => Some(text),
            _ => None,
        },
    }
}

/// `v1`, `v1.2`, `v2beta1`, `2.0`.
fn is_version(text: &str) -> bool {
    let number = text.strip_prefix(['v', 'V']).unwrap_or(text);
    let tail = number.trim_start_matches(|it: char| it.is_ascii_digit() || matches!(it, '.' | '_'));
    let stage = tail.trim_end_matches(|it: char| it.is_ascii_digit());
    number.starts_with(|first: char| first.is_ascii_digit())
        && (number.len() < text.len() || number.contains('.'))
        && matches!(stage, "" | "alpha" | "beta" | "rc")
}

fn noun(text: &str) -> Option<String> {
    let text = text.split(':').next().unwrap_or(text);
    let file = text.strip_suffix(".json").or(text.strip_suffix(".xml"));
    let words = kebab(file.unwrap_or(text))?;
    Some(match words.rsplit_once('-') {
        Some((before, last)) => format!("{before}-{}", singular(last)),
        None => singular(&words),
    })
}

/// A text as one word of a command; none for a text without a letter or digit of ASCII.
pub(super) fn kebab(text: &str) -> Option<String> {
    let plain = |letter: char| {
        if letter.is_ascii_alphanumeric() {
            letter
        } else {
            '-'
        }
    };
    let words = text.chars().map(plain).collect::<String>().to_kebab_case();
    match words.chars().next()? {
        digit if digit.is_ascii_digit() => Some(format!("x{words}")),
        _ => Some(words),
    }
}

/// The singular of an English word, where it has a common form.
fn singular(word: &str) -> String {
    if let Some((_, one)) = IRREGULAR.iter().find(|(many, _)| *many == word) {
        return (*one).to_owned();
    }
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    let cut = |count: usize| word[..word.len() - count].to_owned();
    let stays = word.len() < 4 || ends(&["ss", "us", "is", "ics"]) || SAME.contains(&word);
    match word {
        _ if stays || !word.ends_with('s') => word.to_owned(),
        _ if ends(&["ies"]) => cut(3) + "y",
        _ if ends(&["sses", "ches", "shes", "xes", "tuses", "zzes"]) => cut(2),
        _ => cut(1),
    }
}

/// Words that are the same of one and of many, or have no form of one.
const SAME: [&str; 6] = ["aws", "https", "kubernetes", "news", "series", "species"];

const IRREGULAR: [(&str, &str); 9] = [
    ("aliases", "alias"),
    ("children", "child"),
    ("cookies", "cookie"),
    ("indices", "index"),
    ("matrices", "matrix"),
    ("metrics", "metric"),
    ("movies", "movie"),
    ("people", "person"),
    ("topics", "topic"),
];
