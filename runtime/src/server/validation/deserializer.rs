//! The way from a checked value to the type of a body, for what serde does not read from the bytes.

use serde::de::value::{Error, MapDeserializer, SeqDeserializer, StringDeserializer};
use serde::de::{Deserializer, Error as _, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::Tree;

/// Deserializes a [`Tree`].
pub(in crate::server) struct TreeDeserializer<'de> {
    tree: Tree<'de>,
    saturate: bool,
}

impl<'de> TreeDeserializer<'de> {
    /// Reads a value. An integer beyond its type counts as the furthest in it if `saturate` says
    /// so.
    pub(in crate::server) fn new(tree: Tree<'de>, saturate: bool) -> Self {
        Self { tree, saturate }
    }

    /// The integer, cut to the range of its type.
    fn within(&self, least: i64, most: i64) -> Option<i64> {
        match self.tree {
            Tree::Integer(number) if self.saturate => {
                let within = number.clamp(least.into(), most.into());
                i64::try_from(within).ok()
            }
            _ => None,
        }
    }
}

impl<'de> Deserializer<'de> for TreeDeserializer<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let saturate = self.saturate;
        match self.tree {
            Tree::Null => visitor.visit_unit(),
            Tree::Boolean(value) => visitor.visit_bool(value),
            Tree::Integer(number) => match (i64::try_from(number), u64::try_from(number)) {
                (Ok(number), _) => visitor.visit_i64(number),
                (_, Ok(number)) => visitor.visit_u64(number),
                _ => visitor.visit_i128(number),
            },
            Tree::LongInteger(digits) => match digits.parse() {
                Ok(number) => visitor.visit_f64(number),
                Err(_) => Err(Error::custom("an integer beyond 128 bits")),
            },
            Tree::Float(number) => visitor.visit_f64(number),
            Tree::Text(text) => visitor.visit_string(text.into_owned()),
            Tree::List(values) => {
                let values = values.into_iter().map(|value| Self::new(value, saturate));
                visitor.visit_seq(SeqDeserializer::new(values))
            }
            Tree::Object(entries) => {
                let entries = entries
                    .into_iter()
                    .map(|(key, value)| (key.into_owned(), Self::new(value, saturate)));
                visitor.visit_map(MapDeserializer::new(entries))
            }
        }
    }

    fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.within(i32::MIN.into(), i32::MAX.into()) {
            Some(number) => visitor.visit_i64(number),
            None => self.deserialize_any(visitor),
        }
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.within(i64::MIN, i64::MAX) {
            Some(number) => visitor.visit_i64(number),
            None => self.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.tree {
            Tree::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.tree {
            Tree::Text(text) => {
                let text: StringDeserializer<Error> = text.into_owned().into_deserializer();
                text.deserialize_enum(name, variants, visitor)
            }
            _ => Err(Error::custom("a value is no text")),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

impl<'de> IntoDeserializer<'de, Error> for TreeDeserializer<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::{Tree, TreeDeserializer};

    #[derive(Debug, Deserialize, PartialEq)]
    struct Body {
        small: i32,
        large: i64,
        ratio: f64,
        name: Option<String>,
        kind: Kind,
    }

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(rename_all = "lowercase")]
    enum Kind {
        Image,
    }

    fn read(saturate: bool) -> Option<Body> {
        let json = r#"{"small":3000000000,"large":-9223372036854775808,"ratio":0.5,"name":null,
            "kind":"image"}"#;
        let tree: Tree<'_> = serde_json::from_str(json).expect("JSON");
        Body::deserialize(TreeDeserializer::new(tree, saturate)).ok()
    }

    #[test]
    fn integers_beyond_their_type_are_cut_or_rejected() {
        let expect = Body {
            small: i32::MAX,
            large: i64::MIN,
            ratio: 0.5,
            name: None,
            kind: Kind::Image,
        };
        assert_eq!(read(true), Some(expect));
        assert_eq!(read(false), None);
    }

    #[test]
    fn integers_without_a_sign_are_read_to_the_last() {
        let tree = Tree::Integer(u64::MAX.into());
        let read = u64::deserialize(TreeDeserializer::new(tree, false));
        assert_eq!(read, Ok(u64::MAX));
    }
}
