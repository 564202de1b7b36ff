//! A path template that is taken apart when the crate is compiled.

use crate::Segment;

/// A path template and its segments.
pub struct PathTemplate<const N: usize> {
    /// The template, with its parameters in braces.
    pub text: &'static str,
    /// Its segments. A slash at the end is a last, empty literal.
    pub segments: [Segment; N],
}

impl<const N: usize> PathTemplate<N> {
    /// Takes a template of `N` segments apart. `many` are the parameters that may span several.
    ///
    /// # Panics
    ///
    /// When the template has another number of segments; in a constant that is an error of
    /// compilation.
    pub const fn new(text: &'static str, many: &[&str]) -> Self {
        let mut segments = [Segment::Literal(""); N];
        let (_, mut rest) = text.split_at(1);
        let mut index = 0;
        loop {
            let (segment, others) = split(rest);
            segments[index] = parse(segment, many);
            index += 1;
            match others {
                Some(others) => rest = others,
                None => break,
            }
        }
        assert!(index == N, "the template has another number of segments");
        Self { text, segments }
    }
}

/// What stands before and after the first slash.
const fn split(text: &str) -> (&str, Option<&str>) {
    let bytes = text.as_bytes();
    let mut end = 0;
    while end < bytes.len() {
        if bytes[end] == b'/' {
            let (segment, rest) = text.split_at(end);
            return (segment, Some(rest.split_at(1).1));
        }
        end += 1;
    }
    (text, None)
}

const fn parse(segment: &'static str, many: &[&str]) -> Segment {
    let bytes = segment.as_bytes();
    match braces(bytes) {
        0 => return Segment::Literal(segment),
        2 if bytes[0] == b'{' && bytes[bytes.len() - 1] == b'}' => {}
        _ => return Segment::Parts(segment),
    }
    let name = segment.split_at(segment.len() - 1).0.split_at(1).1;
    let mut index = 0;
    while index < many.len() {
        if is_equal(name, many[index]) {
            return Segment::Many(name);
        }
        index += 1;
    }
    Segment::One(name)
}

/// How many braces there are.
const fn braces(bytes: &[u8]) -> usize {
    let (mut count, mut index) = (0, 0);
    while index < bytes.len() {
        if matches!(bytes[index], b'{' | b'}') {
            count += 1;
        }
        index += 1;
    }
    count
}

const fn is_equal(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut index = 0;
    while index < one.len() && index < other.len() && one[index] == other[index] {
        index += 1;
    }
    index == one.len() && index == other.len()
}

#[cfg(test)]
mod tests {
    use super::PathTemplate;
    use crate::Segment::{self, Literal, Many, One, Parts};

    fn check<const N: usize>(text: &'static str, expect: [Segment; N]) {
        assert_eq!(
            PathTemplate::<N>::new(text, &["repository"]).segments,
            expect
        );
    }

    #[test]
    fn templates_are_taken_apart_at_slashes() {
        check("/", [Literal("")]);
        check("/a", [Literal("a")]);
        check("/a/", [Literal("a"), Literal("")]);
        check("/a/{b}/c", [Literal("a"), One("b"), Literal("c")]);
        check("/{repository}/{repo}", [Many("repository"), One("repo")]);
        check("/{a}.json/{a}{b}", [Parts("{a}.json"), Parts("{a}{b}")]);
        check("/v{a}", [Parts("v{a}")]);
    }

    #[test]
    #[should_panic(expected = "another number of segments")]
    fn another_number_of_segments_does_not_compile() {
        let _ = PathTemplate::<2>::new("/a", &[]);
    }
}
