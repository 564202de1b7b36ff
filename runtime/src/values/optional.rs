//! What the setters of optional properties take.

use super::{Field, Secret, WholeNumber};

/// What the setter of an optional property takes: a value, or an `Option` that may hold one.
///
/// ```
/// use apitwin_runtime::Optional;
///
/// fn email(email: impl Into<Optional<String>>) -> Option<String> {
///     email.into().into_option()
/// }
/// assert_eq!(email("me@example.com").as_deref(), Some("me@example.com"));
/// assert_eq!(email(Some("me@example.com".to_owned())).is_some(), true);
/// assert_eq!(email(None), None);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Optional<T>(Option<T>);

impl<T> Optional<T> {
    /// The value, if there is one.
    pub fn into_option(self) -> Option<T> {
        self.0
    }
}

impl<T> From<T> for Optional<T> {
    fn from(value: T) -> Self {
        Self(Some(value))
    }
}

impl<T> From<Option<T>> for Optional<T> {
    fn from(value: Option<T>) -> Self {
        Self(value)
    }
}

/// Lets `Optional` and `Field` of a type be made from what the type is made from.
macro_rules! made_from {
    ($($target:ty: $($source:ty),+;)+) => {$($(
        impl From<$source> for Optional<$target> {
            fn from(value: $source) -> Self {
                Self(Some(value.into()))
            }
        }

        impl From<$source> for Field<$target> {
            fn from(value: $source) -> Self {
                Self::Value(value.into())
            }
        }
    )+)+};
}

made_from! {
    String: &str, &String;
    Secret: &str, &String, String;
    // No `i32`: of two integers, the compiler would take literals for the shorter one.
    WholeNumber: i64;
}

impl<const N: usize> From<[&str; N]> for Optional<Vec<String>> {
    fn from(items: [&str; N]) -> Self {
        Self(Some(items.map(str::to_owned).into()))
    }
}

impl<const N: usize> From<[&str; N]> for Field<Vec<String>> {
    fn from(items: [&str; N]) -> Self {
        Self::Value(items.map(str::to_owned).into())
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Field, Secret, WholeNumber};
    use super::Optional;

    fn optional<T>(value: impl Into<Optional<T>>) -> Option<T> {
        value.into().into_option()
    }

    fn field<T>(value: impl Into<Field<T>>) -> Field<T> {
        value.into()
    }

    #[test]
    fn a_value_and_an_option_are_taken_alike() {
        assert_eq!(optional::<i64>(5), Some(5));
        assert_eq!(optional::<i64>(Some(5)), Some(5));
        assert_eq!(optional::<bool>(None), None);
        assert_eq!(
            optional::<WholeNumber>(5_000_000_000),
            Some(5_000_000_000_i64.into())
        );
        assert_eq!(optional::<Secret>("x"), Some("x".into()));
        assert_eq!(optional::<Vec<String>>(["a"]), Some(vec!["a".to_owned()]));
    }

    #[test]
    fn a_field_is_absent_null_or_a_value() {
        assert_eq!(field::<String>("x"), Field::Value("x".to_owned()));
        assert_eq!(field::<String>(Some("x".to_owned())), field("x"));
        assert_eq!(field::<String>(None), Field::Null);
        assert_eq!(field::<String>(Field::Null), Field::Null);
        assert_eq!(field::<String>(Field::Absent), Field::Absent);
    }
}
