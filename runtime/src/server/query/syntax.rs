//! How the texts of query parameters are read.

/// How a server reads the texts of query parameters.
pub trait QuerySyntax: Send + Sync {
    /// The truth value that a text stands for.
    fn boolean(&self, text: &str) -> Option<bool>;

    /// The integer that a text stands for.
    fn integer(&self, text: &str) -> Option<i64>;

    /// The number that a text stands for; never one without an end.
    fn number(&self, text: &str) -> Option<f64> {
        text.parse().ok().filter(|number: &f64| number.is_finite())
    }

    /// Whether all values of a repeated parameter must be as they must be, and not only the first,
    /// which is the one that counts.
    fn judges_every_value(&self) -> bool {
        false
    }

    /// Whether the last of several parameters at fault is told, and not the first.
    fn tells_last_parameter(&self) -> bool {
        false
    }
}

/// Reads `true`, `false` and decimal integers, and nothing else.
#[derive(Clone, Copy, Debug, Default)]
pub struct StrictQuery;

impl QuerySyntax for StrictQuery {
    fn boolean(&self, text: &str) -> Option<bool> {
        text.parse().ok()
    }

    fn integer(&self, text: &str) -> Option<i64> {
        text.parse().ok()
    }
}
