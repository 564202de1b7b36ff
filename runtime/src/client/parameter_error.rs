//! A parameter that keeps a call from being sent.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use super::{Argument, OptionalArgument, OtherOperation};
use crate::path::SEGMENT_RULE;
use crate::{Operation, PathError, PathSegment, Secret};

/// What a value cannot become that its style cannot express.
const STYLE: &str = "a value in the style of the parameter";

/// The error of a conversion, whatever its type.
pub type BoxError = Box<dyn StdError + Send + Sync>;

/// A parameter of a call whose value cannot be sent.
///
/// ```
/// use apitwin_runtime::PathSegment;
/// use apitwin_runtime::client::ParameterError;
///
/// let error = ParameterError::convert::<PathSegment>("name", "PathSegment", "..")
///     .expect_err("dots are no name");
/// assert_eq!(error.parameter(), "name");
/// assert!(error.to_string().starts_with("the parameter `name` cannot be \"..\""));
/// ```
#[derive(Clone)]
pub struct ParameterError {
    parameter: &'static str,
    expected: &'static str,
    cause: Arc<dyn StdError + Send + Sync>,
    /// The operation that the value leads to.
    other_operation: Option<&'static Operation>,
}

impl ParameterError {
    /// Converts the value of a parameter. `expected` is the name of its type.
    ///
    /// # Errors
    ///
    /// When the conversion fails.
    #[inline]
    pub fn convert<T>(
        parameter: &'static str,
        expected: &'static str,
        value: impl Argument<T>,
    ) -> Result<T, Self> {
        let value = value.convert();
        value.map_err(|cause| Self::new(parameter, expected, cause))
    }

    /// Converts the value of a parameter that may be left out.
    ///
    /// # Errors
    ///
    /// When there is a value and its conversion fails.
    #[inline]
    pub fn convert_optional<T>(
        parameter: &'static str,
        expected: &'static str,
        value: impl OptionalArgument<T>,
    ) -> Result<Option<T>, Self> {
        let value = value.convert_optional();
        value.map_err(|cause| Self::new(parameter, expected, cause))
    }

    /// Checks a secret that fills a segment of a path. The error does not show it.
    ///
    /// # Errors
    ///
    /// When the secret is no path segment.
    pub fn convert_secret(parameter: &'static str, value: &Secret) -> Result<PathSegment, Self> {
        PathSegment::new(value.expose()).map_err(|_| {
            let cause = format!("the secret is not a path segment: {SEGMENT_RULE}");
            Self::new(parameter, "PathSegment", cause.into())
        })
    }

    /// The value cannot be written in the style of the parameter. `cause` does not quote it.
    pub(super) fn unwritable(parameter: &'static str, cause: impl Into<BoxError>) -> Self {
        Self::new(parameter, STYLE, cause.into())
    }

    fn new(parameter: &'static str, expected: &'static str, cause: BoxError) -> Self {
        Self {
            parameter,
            expected,
            cause: Arc::from(cause),
            other_operation: None,
        }
    }

    /// The value of `parameter` makes the path that of another operation.
    pub(super) fn elsewhere(parameter: &'static str, cause: OtherOperation) -> Self {
        Self {
            parameter,
            expected: "a name that leads to the operation",
            other_operation: Some(cause.operation()),
            cause: Arc::new(cause),
        }
    }

    /// The name of the parameter, as the method or setter calls it.
    pub fn parameter(&self) -> &'static str {
        self.parameter
    }

    /// The name of the type that the call takes.
    pub fn expected(&self) -> &'static str {
        self.expected
    }

    /// The operation that the path would reach with the value, where that is another one than was
    /// called.
    pub fn other_operation(&self) -> Option<&'static Operation> {
        self.other_operation
    }
}

impl fmt::Display for ParameterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            parameter,
            expected,
            cause,
            other_operation,
        } = self;
        if let Some(error) = cause.downcast_ref::<PathError>() {
            let (found, rule) = error.parts();
            return write!(f, "the parameter `{parameter}` cannot be {found:?}: {rule}");
        }
        match other_operation {
            Some(_) => write!(
                f,
                "the parameter `{parameter}` leads to another operation: {cause}"
            ),
            None if *expected == STYLE => write!(
                f,
                "the parameter `{parameter}` cannot be written in its style: {cause}"
            ),
            None => write!(
                f,
                "the parameter `{parameter}` does not convert to `{expected}`: {cause}"
            ),
        }
    }
}

/// The cause is told by its text alone: what its own `Debug` shows is not known.
impl fmt::Debug for ParameterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ParameterError")
            .field("parameter", &self.parameter)
            .field("expected", &self.expected)
            .field("cause", &self.cause.to_string())
            .finish()
    }
}

impl StdError for ParameterError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.cause)
    }
}

#[cfg(test)]
mod tests {
    use super::ParameterError;
    use crate::PathSegment;

    #[test]
    fn a_value_that_does_not_convert_is_told_with_its_cause() {
        let found = ParameterError::convert::<PathSegment>("name", "PathSegment", "..");
        let error = found.expect_err("dots are rejected");
        assert_eq!(error.expected(), "PathSegment");
        let cause = std::error::Error::source(&error).expect("a cause");
        assert!(cause.is::<crate::PathError>());
        assert_eq!(
            error.to_string(),
            "the parameter `name` cannot be \"..\": it must not be empty, `.` or `..`, and must not hold \
             `/`, `\\` or control characters"
        );
    }
}
