//! [`Pattern`]: a regular expression that a caller chose, in the syntax of Python.

use fancy_regex::{Regex, RegexBuilder};

/// After how many steps back a pattern counts as one that does not fit. The server takes a second.
const MAX_BACKTRACKS: usize = 10_000;

/// How many bytes a compiled pattern may take.
const MAX_BYTES: usize = 1 << 20;

/// A pattern that is ready to be used. One that cannot be read fits nothing, and so does one that
/// takes too long.
pub(crate) struct Pattern(Option<Regex>);

impl Pattern {
    /// What fits a text as a whole, as `fullmatch` of Python.
    pub(crate) fn whole(pattern: &str) -> Self {
        Self::compile(&format!(r"\A(?:{pattern})\z"))
    }

    /// What fits a part of a text, as `search` of Python.
    pub(crate) fn part(pattern: &str) -> Self {
        Self::compile(pattern)
    }

    fn compile(pattern: &str) -> Self {
        let regex = RegexBuilder::new(pattern)
            .backtrack_limit(MAX_BACKTRACKS)
            .delegate_size_limit(MAX_BYTES)
            .delegate_dfa_size_limit(MAX_BYTES)
            .build();
        Self(regex.ok())
    }

    pub(crate) fn fits(&self, text: &str) -> bool {
        self.try_fits(text).unwrap_or(false)
    }

    /// Whether the pattern fits; `None` for one that cannot be read, or that takes too long.
    pub(crate) fn try_fits(&self, text: &str) -> Option<bool> {
        self.0.as_ref()?.is_match(text).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn a_pattern_fits_a_whole_text_or_a_part_of_it() {
        for (pattern, text, whole, part) in [
            ("^rel-", "rel-1", false, true),
            ("rel-.*", "rel-1", true, true),
            ("^v[0-9]+$", "v12", true, true),
            ("el", "rel", false, true),
            ("a|ab", "ab", true, true),
            ("^(?!latest$).*$", "latest", false, false),
            ("^(?!latest$).*$", "v1", true, true),
            ("(?i)V1", "v1", true, true),
            (r"(\d)\1", "11", true, true),
            ("(", "(", false, false),
        ] {
            assert_eq!(
                Pattern::whole(pattern).fits(text),
                whole,
                "{pattern} {text}"
            );
            assert_eq!(Pattern::part(pattern).fits(text), part, "{pattern} {text}");
        }
    }

    #[test]
    fn a_pattern_that_takes_too_long_fits_nothing() {
        let text = "a".repeat(127) + "b";
        for pattern in ["(a|a?)+(?=c)c", "(((a{100}){100}){100}){100}"] {
            assert!(!Pattern::whole(pattern).fits(&text), "{pattern}");
        }
    }
}
