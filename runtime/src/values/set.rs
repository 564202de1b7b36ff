//! Texts out of a set: what the enumerations of a generated crate share.

use std::fmt;

/// A text that is not in a closed set of values.
///
/// The message lists the values, and never shows the text.
///
/// ```
/// use apitwin_runtime::NotInSet;
///
/// let error = NotInSet::new(&["admin", "member"]);
/// assert_eq!(error.to_string(), "expected `admin` or `member`");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NotInSet {
    values: &'static [&'static str],
}

impl NotInSet {
    /// How many values the message lists.
    pub(crate) const MAX_LISTED: usize = 20;

    /// An error that lists the values of a set.
    pub const fn new(values: &'static [&'static str]) -> Self {
        Self { values }
    }

    /// The values of the set.
    pub const fn values(&self) -> &'static [&'static str] {
        self.values
    }
}

impl fmt::Display for NotInSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (listed, rest) = self
            .values
            .split_at(self.values.len().min(Self::MAX_LISTED));
        f.write_str("expected ")?;
        for (index, value) in listed.iter().enumerate() {
            match index {
                0 => {}
                _ if rest.is_empty() && index + 1 == listed.len() => f.write_str(" or ")?,
                _ => f.write_str(", ")?,
            }
            write!(f, "`{value}`")?;
        }
        match rest.len() {
            0 => Ok(()),
            more => write!(f, " or one of {more} others"),
        }
    }
}

impl std::error::Error for NotInSet {}

/// Implements the traits of a closed set for an enum that has `ALL`, `VALUES` and `as_str`.
#[doc(hidden)]
#[macro_export]
macro_rules! closed_set {
    ($name:ident) => {
        $crate::text_set!($name);

        impl $crate::path::FromPath for $name {
            fn from_path(text: ::std::string::String) -> ::core::option::Option<Self> {
                text.parse().ok()
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::NotInSet;

            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::NotInSet> {
                let found = Self::VALUES.iter().position(|value| *value == text);
                found
                    .map(|index| Self::ALL[index])
                    .ok_or($crate::NotInSet::new(Self::VALUES))
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                $crate::values::text::read_one_of(deserializer)
            }
        }
    };
}

/// Implements the traits of an open set for an enum that has `as_str` and `From<&str>`.
#[doc(hidden)]
#[macro_export]
macro_rules! open_set {
    ($name:ident) => {
        $crate::text_set!($name);

        impl $crate::path::FromPath for $name {
            fn from_path(text: ::std::string::String) -> ::core::option::Option<Self> {
                $crate::path::has_arrived(&text).then(|| Self::from(text))
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(value: ::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                $crate::values::text::read(deserializer).map(|value| Self::from(&*value))
            }
        }
    };
}

/// What closed and open sets have in common.
#[doc(hidden)]
#[macro_export]
macro_rules! text_set {
    ($name:ident) => {
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl $crate::TextValue for $name {
            #[inline]
            fn to_text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Borrowed(self.as_str())
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::core::convert::From<$name> for ::std::string::String {
            fn from(value: $name) -> Self {
                value.as_str().to_owned()
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<__S: ::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, HashMap};

    use super::NotInSet;

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    enum Role {
        Admin,
        Member,
    }

    impl Role {
        const ALL: &'static [Self] = &[Self::Admin, Self::Member];
        const VALUES: &'static [&'static str] = &["admin", "member"];

        const fn as_str(self) -> &'static str {
            Self::VALUES[self as usize]
        }
    }

    crate::closed_set!(Role);

    #[test]
    fn a_closed_set_reads_its_values_and_no_others() {
        assert_eq!("admin".parse(), Ok(Role::Admin));
        assert_eq!(
            serde_json::from_str::<Role>("\"member\"").ok(),
            Some(Role::Member)
        );
        let error = "hunter2".parse::<Role>().expect_err("it is no role");
        assert_eq!(error.to_string(), "expected `admin` or `member`");
        let error = serde_json::from_str::<Role>("\"Admin\"").expect_err("it is no role");
        let expect = "unknown variant `Admin`, expected `admin` or `member` at line 1 column 7";
        assert_eq!(error.to_string(), expect);
        assert_eq!(format!("{:>7}|", Role::Admin), "  admin|");
    }

    #[test]
    fn sets_are_keys_of_maps() {
        let sorted = BTreeMap::from([(Role::Member, 1), (Role::Admin, 2)]);
        let json = serde_json::to_string(&sorted).expect("it is a map of texts");
        assert_eq!(json, r#"{"admin":2,"member":1}"#);
        let hashed: HashMap<Role, i32> = serde_json::from_str(&json).expect("it was written so");
        assert_eq!(hashed[&Role::Member], 1);
    }

    #[test]
    fn a_message_lists_only_so_many_values() {
        static MANY: [&str; 23] = ["x"; 23];
        let text = NotInSet::new(&MANY).to_string();
        assert!(text.ends_with("`x`, `x` or one of 3 others"), "{text}");
        assert_eq!(NotInSet::new(&["a"]).to_string(), "expected `a`");
        assert_eq!(
            NotInSet::new(&MANY[..3]).to_string(),
            "expected `x`, `x` or `x`"
        );
    }
}
