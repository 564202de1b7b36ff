//! A parameter that keeps a call from being sent.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

/// The error of a conversion, whatever its type.
pub type BoxError = Box<dyn StdError + Send + Sync>;

/// A parameter of a call that is missing, or whose value does not convert.
///
/// ```
/// use apitwin_runtime::PathSegment;
/// use apitwin_runtime::client::ParameterError;
///
/// let error = ParameterError::convert::<PathSegment, _>("name", "PathSegment", "..")
///     .expect_err("dots are no name");
/// assert_eq!(error.parameter(), "name");
/// assert!(error.to_string().starts_with("the parameter `name` does not convert"));
/// ```
#[derive(Clone)]
pub struct ParameterError {
    parameter: &'static str,
    expected: &'static str,
    /// None for a parameter that is missing.
    cause: Option<Arc<dyn StdError + Send + Sync>>,
}

impl ParameterError {
    /// A required parameter that was not set. `expected` is the name of its type.
    pub fn missing(parameter: &'static str, expected: &'static str) -> Self {
        Self {
            parameter,
            expected,
            cause: None,
        }
    }

    /// Converts the value of a parameter.
    ///
    /// # Errors
    ///
    /// When the conversion fails.
    pub fn convert<T, V>(
        parameter: &'static str,
        expected: &'static str,
        value: V,
    ) -> Result<T, Self>
    where
        V: TryInto<T, Error: Into<Box<dyn StdError + Send + Sync>>>,
    {
        value.try_into().map_err(|cause| Self {
            parameter,
            expected,
            cause: Some(Arc::from(cause.into())),
        })
    }

    /// The name of the parameter, as its setter is called; `body` for the body of the request.
    pub fn parameter(&self) -> &'static str {
        self.parameter
    }

    /// The name of the type that the call takes.
    pub fn expected(&self) -> &'static str {
        self.expected
    }

    /// Whether the parameter was not set at all.
    pub fn is_missing(&self) -> bool {
        self.cause.is_none()
    }
}

impl fmt::Display for ParameterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            parameter,
            expected,
            cause,
        } = self;
        match cause {
            Some(cause) => write!(
                f,
                "the parameter `{parameter}` does not convert to `{expected}`: {cause}"
            ),
            None => write!(
                f,
                "the parameter `{parameter}` is missing; set it with `.{parameter}(…)`, which takes \
                 a value of type `{expected}`"
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
            .field("cause", &self.cause.as_ref().map(ToString::to_string))
            .finish()
    }
}

impl StdError for ParameterError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.cause.as_ref().map(|cause| &**cause as _)
    }
}

#[cfg(test)]
mod tests {
    use super::ParameterError;
    use crate::PathSegment;

    #[test]
    fn a_missing_parameter_is_told_with_its_setter_and_type() {
        let error = ParameterError::missing("name", "PathSegment");
        assert!(error.is_missing());
        assert_eq!(
            error.to_string(),
            "the parameter `name` is missing; set it with `.name(…)`, which takes a value of \
             type `PathSegment`"
        );
    }

    #[test]
    fn a_value_that_does_not_convert_is_told_with_its_cause() {
        let found = ParameterError::convert::<PathSegment, _>("name", "PathSegment", "..");
        let error = found.expect_err("dots are rejected");
        assert_eq!(error.expected(), "PathSegment");
        let cause = std::error::Error::source(&error).expect("a cause");
        assert!(cause.is::<crate::PathError>());
        assert_eq!(
            error.to_string(),
            format!("the parameter `name` does not convert to `PathSegment`: {cause}")
        );
        let found = ParameterError::convert::<i32, _>("limit", "i32", i64::MAX);
        assert_eq!(
            found.expect_err("it is too large").to_string(),
            "the parameter `limit` does not convert to `i32`: out of range integral type conversion \
             attempted"
        );
    }
}
