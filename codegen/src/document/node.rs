//! The tree that a file is read into: JSON values that know their place.

use serde::{Serialize, Serializer};
use serde_json::{Map, Number, Value as Json};

use crate::diagnostic::Place;

/// A value of the document and where it stands.
#[derive(Clone, Debug)]
pub struct Node {
    /// Where the value begins.
    pub place: Place,
    /// The value.
    pub value: Value,
}

/// What a node holds.
#[derive(Clone, Debug)]
pub enum Value {
    /// Nothing.
    Null,
    /// True or false.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A text.
    Text(String),
    /// A sequence.
    List(Vec<Node>),
    /// A mapping, in the order of the file.
    Map(Mapping),
}

/// A key of a mapping and its value.
pub type Entry = super::mapping::Entry<Node>;

/// The entries of a mapping, each with another key.
pub type Mapping = super::mapping::Mapping<Node>;

/// The number that a text of digits stands for; none for one that is too large.
pub(super) fn number(text: &str) -> Option<Number> {
    if let Ok(whole) = text.parse::<i64>() {
        return Some(whole.into());
    }
    if let Ok(whole) = text.parse::<u64>() {
        return Some(whole.into());
    }
    text.parse::<f64>().ok().and_then(Number::from_f64)
}

impl Node {
    /// The value of a key, when this is a mapping that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The value of a key, to be changed.
    pub(super) fn value_mut(&mut self, key: &str) -> Option<&mut Node> {
        match &mut self.value {
            Value::Map(entries) => entries.value_mut(key),
            _ => None,
        }
    }

    /// Sets the value of a key of a mapping.
    pub(super) fn set(&mut self, key: &str, value: Node) {
        let Value::Map(entries) = &mut self.value else {
            return;
        };
        match entries.value_mut(key) {
            Some(old) => *old = value,
            None => entries.push(Entry {
                key: key.to_owned(),
                place: value.place.clone(),
                value,
            }),
        }
    }

    /// Removes a key of a mapping.
    pub(super) fn remove(&mut self, key: &str) {
        if let Value::Map(entries) = &mut self.value {
            entries.remove(key);
        }
    }

    /// A key and its value, when this is a mapping that has it.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        match &self.value {
            Value::Map(entries) => entries.entry(key),
            _ => None,
        }
    }

    /// The entries of a mapping; none for any other value.
    pub fn entries(&self) -> &[Entry] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The items of a sequence; none for any other value.
    pub fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// The text, when this is one.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The text of a key.
    pub fn text_of(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(Node::text)
    }

    /// The truth value of a key; false when it is absent.
    pub fn flag(&self, key: &str) -> bool {
        matches!(
            self.get(key).map(|node| &node.value),
            Some(Value::Bool(true))
        )
    }

    /// The whole number of a key.
    pub fn integer_of(&self, key: &str) -> Option<i64> {
        match self.get(key).map(|node| &node.value) {
            Some(Value::Number(number)) => number.as_i64(),
            _ => None,
        }
    }

    /// The texts of a list under a key.
    pub fn texts_of(&self, key: &str) -> Vec<String> {
        let items = self.get(key).map_or(&[][..], Node::items);
        items
            .iter()
            .filter_map(Node::text)
            .map(str::to_owned)
            .collect()
    }

    /// The `$ref` of a reference object.
    pub fn reference(&self) -> Option<&str> {
        self.text_of("$ref")
    }

    /// What this value is called in a message.
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::Text(_) => "a string",
            Value::List(_) => "a list",
            Value::Map(_) => "a mapping",
        }
    }

    /// The value without its places.
    pub fn to_json(&self) -> Json {
        match &self.value {
            Value::Null => Json::Null,
            Value::Bool(flag) => Json::Bool(*flag),
            Value::Number(number) => Json::Number(number.clone()),
            Value::Text(text) => Json::String(text.clone()),
            Value::List(items) => Json::Array(items.iter().map(Node::to_json).collect()),
            Value::Map(entries) => Json::Object(
                entries
                    .iter()
                    .map(|entry| (entry.key.clone(), entry.value.to_json()))
                    .collect::<Map<_, _>>(),
            ),
        }
    }
}

/// As [`Node::to_json`], without a copy of the value.
impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.value {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(flag) => flag.serialize(serializer),
            Value::Number(number) => number.serialize(serializer),
            Value::Text(text) => text.serialize(serializer),
            Value::List(items) => items.serialize(serializer),
            Value::Map(entries) => {
                serializer.collect_map(entries.iter().map(|entry| (&entry.key, &entry.value)))
            }
        }
    }
}
