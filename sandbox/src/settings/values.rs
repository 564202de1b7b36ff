//! The types that settings have: how each is read from a configuration, and how it is shown.

use quay_api::Secret;
use serde_json::{Value, json};

/// A value of a setting.
pub(crate) trait SettingValue: Sized {
    /// Reads a value.
    ///
    /// # Errors
    ///
    /// A value of another type: the text says what fits.
    fn read(key: &str, value: &Value) -> Result<Self, String>;

    /// The value as superusers see it; null where it is not set.
    fn dump(&self) -> Value;
}

impl SettingValue for bool {
    fn read(key: &str, value: &Value) -> Result<Self, String> {
        match value {
            Value::Bool(on) => Ok(*on),
            Value::String(text) if text.eq_ignore_ascii_case("true") => Ok(true),
            Value::String(text) if text.eq_ignore_ascii_case("false") => Ok(false),
            _ => Err(format!("{key} must be true or false, not {value}")),
        }
    }

    fn dump(&self) -> Value {
        json!(self)
    }
}

impl SettingValue for i64 {
    fn read(key: &str, value: &Value) -> Result<Self, String> {
        let number = value.as_i64();
        number.ok_or_else(|| format!("{key} must be a whole number, not {value}"))
    }

    fn dump(&self) -> Value {
        json!(self)
    }
}

impl SettingValue for String {
    fn read(key: &str, value: &Value) -> Result<Self, String> {
        match value {
            Value::String(text) => Ok(text.clone()),
            _ => Err(format!("{key} must be a string, not {value}")),
        }
    }

    fn dump(&self) -> Value {
        json!(self)
    }
}

impl SettingValue for Secret {
    fn read(key: &str, value: &Value) -> Result<Self, String> {
        match value {
            Value::String(text) => Ok(Self::from(text)),
            // It is shown to nobody, not even to whoever set it.
            _ => Err(format!("{key} must be a string: write it in quotes")),
        }
    }

    fn dump(&self) -> Value {
        Value::Null
    }
}

impl<T: SettingValue> SettingValue for Option<T> {
    fn read(key: &str, value: &Value) -> Result<Self, String> {
        T::read(key, value).map(Some)
    }

    fn dump(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::dump)
    }
}

impl<T: SettingValue> SettingValue for Vec<T> {
    fn read(key: &str, value: &Value) -> Result<Self, String> {
        match value {
            Value::Array(items) => items.iter().map(|item| T::read(key, item)).collect(),
            // One value without brackets is a list of one.
            _ => Ok(vec![T::read(key, value)?]),
        }
    }

    fn dump(&self) -> Value {
        self.iter().map(T::dump).collect()
    }
}

/// A time such as `2w`: a number and one of s, m, h, d, w.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Duration {
    text: String,
    pub(crate) seconds: i64,
}

impl Duration {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let unit = text.chars().last()?;
        let number: i64 = text.strip_suffix(unit)?.parse().ok()?;
        let factor = match unit {
            's' => 1,
            'm' => 60,
            'h' => 60 * 60,
            'd' => 60 * 60 * 24,
            'w' => 60 * 60 * 24 * 7,
            _ => return None,
        };
        Some(Self {
            text: text.to_owned(),
            seconds: number.checked_mul(factor)?,
        })
    }

    /// So many whole weeks.
    pub(super) fn weeks(weeks: i32) -> Self {
        Self {
            text: format!("{weeks}w"),
            seconds: i64::from(weeks) * 60 * 60 * 24 * 7,
        }
    }

    /// So many whole minutes.
    pub(super) fn minutes(minutes: i32) -> Self {
        Self {
            text: format!("{minutes}m"),
            seconds: i64::from(minutes) * 60,
        }
    }

    /// So many whole hours.
    pub(super) fn hours(hours: i32) -> Self {
        Self {
            text: format!("{hours}h"),
            seconds: i64::from(hours) * 60 * 60,
        }
    }

    /// So many whole days.
    pub(super) fn days(days: i32) -> Self {
        Self {
            text: format!("{days}d"),
            seconds: i64::from(days) * 60 * 60 * 24,
        }
    }

    /// So many seconds.
    pub(super) fn seconds(seconds: i32) -> Self {
        Self {
            text: format!("{seconds}s"),
            seconds: i64::from(seconds),
        }
    }
}

impl From<&Duration> for std::time::Duration {
    fn from(duration: &Duration) -> Self {
        Self::from_secs(u64::try_from(duration.seconds).unwrap_or_default())
    }
}

impl SettingValue for Duration {
    fn read(key: &str, value: &Value) -> Result<Self, String> {
        Self::parse(&String::read(key, value)?).ok_or_else(|| {
            format!("{key} must be a number with a unit (s, m, h, d or w), such as 2w, not {value}")
        })
    }

    fn dump(&self) -> Value {
        json!(self.text)
    }
}

/// A size such as `20G`: a number and one of k, M, G, T, in steps of 1000, or of 1024 with an `i`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ByteSize {
    text: String,
    pub(crate) bytes: u64,
}

impl ByteSize {
    /// As `bitmath.parse_string_unsafe` of the server reads it.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let unit_at = text.find(|letter: char| !letter.is_ascii_digit());
        let (number, unit) = text.split_at(unit_at.unwrap_or(text.len()));
        let unit = unit.trim().to_ascii_lowercase();
        let unit = unit.strip_suffix('b').unwrap_or(&unit);
        let (letter, step) = match unit.strip_suffix('i') {
            Some(letter) => (letter, 1024_u64),
            None => (unit, 1000),
        };
        let power = ["", "k", "m", "g", "t", "p"]
            .iter()
            .position(|it| *it == letter)?;
        let factor = step.checked_pow(u32::try_from(power).ok()?)?;
        Some(Self {
            text: text.to_owned(),
            bytes: number.parse::<u64>().ok()?.checked_mul(factor)?,
        })
    }

    /// So many thousand million bytes.
    pub(super) fn gigabytes(number: u32) -> Self {
        Self {
            text: format!("{number}G"),
            bytes: u64::from(number) * 1_000_000_000,
        }
    }
}

impl SettingValue for ByteSize {
    fn read(key: &str, value: &Value) -> Result<Self, String> {
        let text = match value {
            Value::Number(number) => number.to_string(),
            other => String::read(key, other)?,
        };
        Self::parse(&text).ok_or_else(|| {
            format!(
                "{key} must be a number with a unit (k, M, G, Ki, Mi, Gi), such as 20G, not {value}"
            )
        })
    }

    fn dump(&self) -> Value {
        json!(self.text)
    }
}

/// Declares a setting that is one of some texts.
macro_rules! choices {
    (
        $(#[$meta:meta])*
        $visibility:vis enum $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident = $text:literal,)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        $visibility enum $name {
            $($(#[$variant_meta])* $variant,)+
        }

        impl SettingValue for $name {
            fn read(key: &str, value: &Value) -> Result<Self, String> {
                match String::read(key, value)?.as_str() {
                    $($text => Ok(Self::$variant),)+
                    _ => Err(format!(
                        "{key} must be one of {}, not {value}",
                        [$($text),+].join(", ")
                    )),
                }
            }

            fn dump(&self) -> Value {
                json!(self.as_str())
            }
        }

        impl $name {
            /// The text in the configuration.
            pub(crate) fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                }
            }
        }
    };
}

choices! {
    /// Where accounts come from.
    pub(crate) enum AuthenticationType {
        /// The server's own database.
        Database = "Database",
        /// The same, where passwords are tokens of applications.
        AppToken = "AppToken",
        Jwt = "JWT",
        Keystone = "Keystone",
        Ldap = "LDAP",
        Oidc = "OIDC",
    }
}

choices! {
    /// How avatars are drawn.
    pub(crate) enum AvatarKind {
        Local = "local",
        Gravatar = "gravatar",
    }
}

choices! {
    /// Who is followed at `/v2/`, where the specification of the OCI and a real Quay differ.
    pub enum RegistryMode {
        /// A real Quay, but for faults that damage data or crash it.
        Quay = "quay",
        /// The specification.
        Oci = "oci",
    }
}

choices! {
    /// Whether the registry takes changes.
    pub(crate) enum RegistryState {
        Normal = "normal",
        ReadOnly = "readonly",
    }
}

choices! {
    /// What the addresses of the server begin with.
    pub(crate) enum UrlScheme {
        Http = "http",
        Https = "https",
    }
}

#[cfg(test)]
mod tests {
    use super::{ByteSize, Duration};

    #[test]
    fn durations_have_a_unit() {
        for (text, expect) in [
            ("0s", Some(0)),
            ("2w", Some(1_209_600)),
            ("w", None),
            ("", None),
        ] {
            let seconds = Duration::parse(text).map(|duration| duration.seconds);
            assert_eq!(seconds, expect, "{text:?}");
        }
    }

    #[test]
    fn sizes_have_units_of_both_kinds() {
        for (text, expect) in [
            ("20G", Some(20_000_000_000)),
            ("20GiB", Some(21_474_836_480)),
            ("1 MB", Some(1_000_000)),
            ("512Ki", Some(524_288)),
            ("7", Some(7)),
            ("G", None),
            ("9999999P", None),
            ("1x", None),
        ] {
            let bytes = ByteSize::parse(text).map(|size| size.bytes);
            assert_eq!(bytes, expect, "{text:?}");
        }
        assert_eq!(ByteSize::parse("20G"), Some(ByteSize::gigabytes(20)));
    }

    #[test]
    fn durations_in_code_are_those_of_their_texts() {
        for duration in [
            Duration::seconds(0),
            Duration::minutes(10),
            Duration::hours(1),
            Duration::days(1),
            Duration::weeks(2),
        ] {
            assert_eq!(Duration::parse(&duration.text), Some(duration));
        }
    }
}
