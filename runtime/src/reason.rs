//! The texts by which the server of an API says why it rejects a request, as patterns.

/// A text by which the server tells one reason.
///
/// A generated crate has a table of them. A pattern fits a rejection where everything that it names
/// does: the status, and the error type or the message or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReasonPattern {
    /// The name of the reason, such as `already_exists`.
    pub reason: &'static str,
    /// The kind of thing that the reason is about, such as `robot`; empty where the text does not
    /// tell.
    pub subject: &'static str,
    /// The status of the rejection.
    pub status: u16,
    /// The server's name for the error.
    pub error_type: Option<&'static str>,
    /// The whole message, in which `*` stands for any text.
    pub message: Option<&'static str>,
    /// The operations that use the text in this sense; empty for all.
    pub operations: &'static [&'static str],
}

/// What a rejection says, as far as its reason is told by it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RejectionText {
    /// The server's name for the error.
    pub error_type: Option<String>,
    /// The whole message, not shortened. It may quote the request.
    pub message: Option<String>,
}

impl ReasonPattern {
    /// Whether a rejection of the operation with this id fits.
    pub fn fits(&self, operation: &str, status: u16, text: &RejectionText) -> bool {
        self.status == status
            && (self.operations.is_empty() || self.operations.contains(&operation))
            && (self.error_type.is_none() || self.error_type == text.error_type.as_deref())
            && self.message.is_none_or(|pattern| {
                let message = text.message.as_deref();
                message.is_some_and(|message| fits_wildcards(pattern, message))
            })
    }

    /// The first pattern of a table that fits. Those of `expected` reasons, which the operation is
    /// known to give, go before the others.
    pub fn find(
        table: &'static [Self],
        operation: &str,
        expected: &[&str],
        status: u16,
        text: &RejectionText,
    ) -> Option<&'static Self> {
        let mut fitting = table
            .iter()
            .filter(|pattern| pattern.fits(operation, status, text));
        let first = fitting.next()?;
        if expected.contains(&first.reason) {
            return Some(first);
        }
        Some(
            fitting
                .find(|other| expected.contains(&other.reason))
                .unwrap_or(first),
        )
    }
}

/// Whether a text fits a pattern in which `*` stands for any text, also for none.
///
/// Each part is looked for behind the one before it, so the time grows with the length of the text
/// alone for each part.
fn fits_wildcards(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == text;
    };
    let (middle, end) = rest.rsplit_once('*').unwrap_or(("", rest));
    let Some(text) = text.strip_prefix(start) else {
        return false;
    };
    let Some(mut text) = text.strip_suffix(end) else {
        return false;
    };
    for part in middle.split('*') {
        match text.find(part) {
            Some(at) => text = &text[at + part.len()..],
            None => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::{ReasonPattern, RejectionText, fits_wildcards};

    #[test]
    fn a_star_stands_for_any_text() {
        let check = |pattern: &str, text: &str, expect: bool| {
            assert_eq!(fits_wildcards(pattern, text), expect, "{pattern} {text}");
        };
        check("a", "a", true);
        check("a", "ab", false);
        check("", "", true);
        check("*", "", true);
        check("a*", "a", true);
        check("a*a", "a", false);
        check("a*a", "aa", true);
        check("*b*", "abc", true);
        check("*b*b*", "abc", false);
        check("a*b*c", "a1b2c", true);
        check("a*b*c", "a1c2b", false);
        check("no '*' in '*'", "no 'x' in 'y\nz'", true);
    }

    const fn pattern(reason: &'static str, message: &'static str) -> ReasonPattern {
        ReasonPattern {
            reason,
            subject: "",
            status: 400,
            error_type: None,
            message: Some(message),
            operations: &[],
        }
    }

    static TABLE: [ReasonPattern; 4] = [
        pattern("missing", "no *"),
        pattern("not_allowed", "no right"),
        ReasonPattern {
            operations: &["createThing"],
            ..pattern("invalid_name", "")
        },
        ReasonPattern {
            error_type: Some("gone"),
            message: None,
            ..pattern("missing", "")
        },
    ];

    fn find(
        operation: &str,
        expected: &[&str],
        status: u16,
        text: [&str; 2],
    ) -> Option<&'static str> {
        let [error_type, message] = text.map(|text| Some(text.to_owned()));
        let text = RejectionText {
            error_type,
            message,
        };
        let found = ReasonPattern::find(&TABLE, operation, expected, status, &text);
        found.map(|pattern| pattern.reason)
    }

    #[test]
    fn everything_that_a_pattern_names_must_fit() {
        assert_eq!(
            find("getThing", &[], 400, ["", "no thing"]),
            Some("missing")
        );
        assert_eq!(find("getThing", &[], 404, ["", "no thing"]), None);
        assert_eq!(find("getThing", &[], 400, ["", "yes"]), None);
        assert_eq!(find("getThing", &[], 400, ["", ""]), None);
        assert_eq!(
            find("createThing", &[], 400, ["", ""]),
            Some("invalid_name")
        );
        assert_eq!(find("getThing", &[], 400, ["gone", "?"]), Some("missing"));
    }

    #[test]
    fn reasons_that_an_operation_is_known_for_go_first() {
        assert_eq!(find("get", &[], 400, ["", "no right"]), Some("missing"));
        let known = find("get", &["not_allowed"], 400, ["", "no right"]);
        assert_eq!(known, Some("not_allowed"));
    }
}
