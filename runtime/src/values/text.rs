//! Borrowed reading of texts that are looked at and not kept.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{Deserializer, Error, Visitor};

use super::NotInSet;

/// Reads a text, without a copy where the input holds it as it is.
///
/// # Errors
///
/// When the value is no text.
#[inline]
pub fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Cow<'de, str>, D::Error> {
    deserializer.deserialize_str(Text)
}

/// Reads a text out of a closed set.
///
/// # Errors
///
/// When the value is no text, or is not in the set.
#[inline]
pub fn read_one_of<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: FromStr<Err = NotInSet>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_str(OneOf(PhantomData))
}

struct OneOf<T>(PhantomData<T>);

/// The text is judged in the visitor, so that readers can say where it stands.
impl<T: FromStr<Err = NotInSet>> Visitor<'_> for OneOf<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(|error: NotInSet| {
            // Serde lists all values, and a choice may ask for each value of a list.
            match error.values().len() > NotInSet::MAX_LISTED {
                true => E::custom(format_args!("unknown variant `{text}`, {error}")),
                false => E::unknown_variant(text, error.values()),
            }
        })
    }
}

struct Text;

impl<'de> Visitor<'de> for Text {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text))
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::read;

    #[test]
    fn a_text_is_copied_only_where_it_must_be() {
        let mut plain = serde_json::Deserializer::from_str(r#""member""#);
        assert!(matches!(read(&mut plain), Ok(Cow::Borrowed("member"))));
        let mut escaped = serde_json::Deserializer::from_str(r#""\u006dember""#);
        assert!(matches!(read(&mut escaped), Ok(Cow::Owned(text)) if text == "member"));
        let value = serde_json::Value::from("member");
        assert!(matches!(read(value), Ok(Cow::Owned(text)) if text == "member"));
    }

    #[test]
    fn what_is_no_text_is_rejected() {
        let mut number = serde_json::Deserializer::from_str("1");
        let error = read(&mut number).expect_err("a number is no text");
        assert!(error.to_string().contains("expected a string"), "{error}");
    }
}
