//! A JSON value as it was sent, in order and mostly without copies.
//!
//! Bodies are checked on it. `serde_json::Value` would do for that but for two
//! things: it sorts the keys, which the messages of the checks must not, and it
//! copies every text.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// A JSON value.
#[derive(Debug, PartialEq)]
pub enum Tree<'a> {
    /// `null`.
    Null,
    /// True or false.
    Boolean(bool),
    /// A number without a fraction or an exponent.
    Integer(i128),
    /// Such a number beyond 128 bits, as it was written.
    LongInteger(Cow<'a, str>),
    /// Any other number.
    Float(f64),
    /// A text.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Tree<'a>>),
    /// An object, in the order in which it was sent; each key once.
    Object(Vec<(Cow<'a, str>, Tree<'a>)>),
}

/// The float that is -2^63. Integers below it and above the largest of 64 bits are read as floats.
const BEYOND_64_BITS: f64 = 9_223_372_036_854_775_808.0;

impl<'a> Tree<'a> {
    /// Reads JSON with all digits of its integers; `None` for what is no JSON, and where serde
    /// drops digits.
    pub fn exact(body: &'a [u8]) -> Option<Self> {
        let text = std::str::from_utf8(body).ok()?;
        let tree: Self = serde_json::from_str(text).ok()?;
        (!tree.may_lack_digits()).then_some(tree)
    }

    /// The value of `key`, in an object that has it.
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Object(entries) => {
                let found = entries.iter().find(|(name, _)| name == key);
                found.map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// Whether a number in it lies beyond 64 bits and has no fraction: it may have been an integer,
    /// of which serde has dropped digits.
    fn may_lack_digits(&self) -> bool {
        match self {
            Self::Float(number) => number.abs() >= BEYOND_64_BITS,
            Self::List(values) => values.iter().any(Self::may_lack_digits),
            Self::Object(entries) => entries.iter().any(|(_, value)| value.may_lack_digits()),
            _ => false,
        }
    }

    /// Whether it is a list or an object that holds something.
    pub(super) fn holds_something(&self) -> bool {
        match self {
            Self::List(values) => !values.is_empty(),
            Self::Object(entries) => !entries.is_empty(),
            _ => false,
        }
    }

    /// An object of these entries; of equal keys the last counts.
    pub fn object(entries: Vec<(Cow<'a, str>, Self)>) -> Self {
        if has_duplicates(&entries) {
            Self::Object(without_duplicates(entries))
        } else {
            Self::Object(entries)
        }
    }
}

fn has_duplicates(entries: &[(Cow<'_, str>, Tree<'_>)]) -> bool {
    // Comparing each with each beats sorting for as many keys as a body should have.
    if entries.len() <= 16 {
        return entries
            .iter()
            .enumerate()
            .any(|(at, (key, _))| entries[..at].iter().any(|(other, _)| other == key));
    }
    let mut keys: Vec<&str> = entries.iter().map(|(key, _)| &**key).collect();
    keys.sort_unstable();
    keys.windows(2).any(|pair| pair[0] == pair[1])
}

/// The last value of each key, in the place of the first.
fn without_duplicates<'a>(entries: Vec<(Cow<'a, str>, Tree<'a>)>) -> Vec<(Cow<'a, str>, Tree<'a>)> {
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut kept: Vec<(Cow<'a, str>, Tree<'a>)> = Vec::new();
    for (key, value) in entries {
        if let Some(place) = places.get(&*key) {
            kept[*place].1 = value;
        } else {
            places.insert(key.to_string(), kept.len());
            kept.push((key, value));
        }
    }
    kept
}

impl<'de> Deserialize<'de> for Tree<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TreeVisitor)
    }
}

struct TreeVisitor;

impl<'de> Visitor<'de> for TreeVisitor {
    type Value = Tree<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Tree<'de>, E> {
        Ok(Tree::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Tree<'de>, E> {
        Ok(Tree::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Tree<'de>, E> {
        Ok(Tree::Integer(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Tree<'de>, E> {
        Ok(Tree::Integer(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Tree<'de>, E> {
        Ok(Tree::Float(value))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Tree<'de>, E> {
        Ok(Tree::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Tree<'de>, E> {
        Ok(Tree::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Tree<'de>, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element()? {
            values.push(value);
        }
        Ok(Tree::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree<'de>, A::Error> {
        let mut entries = Vec::new();
        while let Some((Key(key), value)) = map.next_entry()? {
            entries.push((key, value));
        }
        Ok(Tree::object(entries))
    }
}

/// A key, which serde would copy if it were a plain `Cow`.
struct Key<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(KeyVisitor)
    }
}

struct KeyVisitor;

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = Key<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Owned(text.to_owned())))
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::Tree;

    fn read(json: &str) -> Tree<'_> {
        serde_json::from_str(json).expect(json)
    }

    #[test]
    fn order_is_kept_and_the_last_of_equal_keys_counts() {
        let tree = read(r#"{"b":1,"a":[null,true,1.5,"x\n"],"b":2}"#);
        let list = Tree::List(vec![
            Tree::Null,
            Tree::Boolean(true),
            Tree::Float(1.5),
            Tree::Text("x\n".into()),
        ]);
        let expect = Tree::Object(vec![("b".into(), Tree::Integer(2)), ("a".into(), list)]);
        assert_eq!(tree, expect);
        assert_eq!(tree.get("b"), Some(&Tree::Integer(2)));
        assert_eq!(tree.get("c"), None);
    }

    #[test]
    fn many_keys_are_compared_too() {
        let mut json = String::from("{");
        for number in 0..40 {
            write!(json, "\"k{number}\":{number},").expect("a string");
        }
        json.push_str("\"k3\":\"last\"}");
        let tree = read(&json);
        assert_eq!(tree.get("k3"), Some(&Tree::Text("last".into())));
        let Tree::Object(entries) = tree else {
            panic!("an object was read");
        };
        assert_eq!(entries.len(), 40);
    }
}
