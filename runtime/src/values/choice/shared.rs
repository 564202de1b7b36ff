//! A JSON value that is read as one form after the other, without copies.
//!
//! A choice is read by trying its forms, and what a form holds may be a choice again. Each attempt at
//! the outer one would double the attempts at the inner one, so the values inside remember which form
//! they have. Whoever reads one finds it by its address, which a copy would not keep.

use std::any::TypeId;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

use serde::de::value::Error as ReadError;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// How many values may be read for each value that there is. Choices in choices that many forms fit
/// take so many reads for so many levels.
const READS_FOR_EACH: u64 = 16;

/// How many values may be read of any value, however small.
const READS_AT_LEAST: u64 = 1 << 17;

/// The name by which a reader asks for the value itself.
const NAME: &str = "$apitwin::SharedValue";

thread_local! {
    /// A value on the way to the reader that has asked for it.
    static HANDED: Cell<Option<SharedValue>> = const { Cell::new(None) };
}

/// A JSON value that several readers share.
#[derive(Clone)]
pub struct SharedValue {
    pub(super) node: Rc<Node>,
    /// Properties that are not shown to the next reader: tags that were read already.
    hidden: Vec<&'static str>,
    reading: Rc<Reading>,
}

/// A value, whose parts are shared as well.
pub(super) enum Node {
    Null,
    Boolean(bool),
    Number(Number),
    Text(String),
    List(Vec<Rc<Node>>),
    Object(BTreeMap<String, Rc<Node>>),
}

/// What is known of the values that a text is made of.
struct Reading {
    /// What was found of each choice.
    found: RefCell<BTreeMap<Key, Found>>,
    reads: Cell<u64>,
    most_reads: u64,
}

/// The type of a choice, the address of its value, and what is hidden of that.
type Key = (TypeId, usize, Vec<&'static str>);

/// What was found of a choice.
#[derive(Clone)]
pub(super) enum Found {
    /// The place of the form that the value has.
    Form(usize),
    /// Why there is none.
    Error(Rc<str>),
}

impl SharedValue {
    fn root(node: Node) -> Self {
        let reads = node.count().saturating_mul(READS_FOR_EACH);
        Self {
            node: Rc::new(node),
            hidden: Vec::new(),
            reading: Rc::new(Reading {
                found: RefCell::default(),
                reads: Cell::new(0),
                most_reads: reads.max(READS_AT_LEAST),
            }),
        }
    }

    /// A value inside of it.
    pub(super) fn part(&self, node: &Rc<Node>) -> Self {
        Self {
            node: Rc::clone(node),
            hidden: Vec::new(),
            reading: Rc::clone(&self.reading),
        }
    }

    /// The text that it is.
    pub fn as_str(&self) -> Option<&str> {
        match &*self.node {
            Node::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether it is an object with these properties.
    pub fn has(&self, names: &[&str]) -> bool {
        match &*self.node {
            Node::Object(entries) => names.iter().all(|name| entries.contains_key(*name)),
            _ => false,
        }
    }

    /// The same for a reader that does not list a property.
    pub(super) fn hide(mut self, name: &'static str) -> Self {
        self.hidden.push(name);
        self
    }

    /// The properties of an object that are shown; none for another value.
    pub(super) fn properties(&self) -> impl Iterator<Item = (&str, &Rc<Node>)> {
        let entries = match &*self.node {
            Node::Object(entries) => Some(entries),
            _ => None,
        };
        let shown = |key: &&String| !self.hidden.contains(&key.as_str());
        let entries = entries.into_iter().flatten();
        entries
            .filter(move |(key, _)| shown(key))
            .map(|(key, node)| (key.as_str(), node))
    }

    /// The value as `serde_json` has it.
    pub(crate) fn to_value(&self) -> Value {
        match &*self.node {
            Node::Object(_) => {
                let properties = self.properties();
                let properties = properties.map(|(key, node)| (key.to_owned(), node.to_value()));
                Value::Object(properties.collect())
            }
            node => node.to_value(),
        }
    }

    /// What was found before of the choice `T`.
    pub(super) fn found<T: 'static>(&self) -> Option<Found> {
        let found = self.reading.found.borrow();
        found.get(&self.key::<T>()).cloned()
    }

    pub(super) fn remember<T: 'static>(&self, found: Found) {
        let key = self.key::<T>();
        self.reading.found.borrow_mut().insert(key, found);
    }

    fn key<T: 'static>(&self) -> Key {
        let address = Rc::as_ptr(&self.node).addr();
        (TypeId::of::<T>(), address, self.hidden.clone())
    }

    /// Whether the forms inside could not be told with as many reads as there may be.
    pub(crate) fn is_exhausted(&self) -> bool {
        self.reading.reads.get() > self.reading.most_reads
    }

    /// Counts a read.
    pub(super) fn read(&self) -> Result<(), ReadError> {
        let reads = &self.reading.reads;
        reads.set(reads.get().saturating_add(1));
        match self.is_exhausted() {
            true => Err(ReadError::custom(EXHAUSTED)),
            false => Ok(()),
        }
    }

    /// How often values were read.
    #[cfg(test)]
    pub(super) fn read_count(&self) -> u64 {
        self.reading.reads.get()
    }
}

/// Why the forms of a value are not told.
pub(super) const EXHAUSTED: &str = "the value fits too many of its forms at too many levels";

impl Node {
    fn count(&self) -> u64 {
        let inside: u64 = match self {
            Self::List(items) => items.iter().map(|item| item.count()).sum(),
            Self::Object(entries) => entries.values().map(|node| node.count()).sum(),
            _ => 0,
        };
        inside + 1
    }

    pub(super) fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    fn to_value(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Boolean(value) => Value::Bool(*value),
            Self::Number(number) => Value::Number(number.clone()),
            Self::Text(text) => Value::String(text.clone()),
            Self::List(items) => items.iter().map(|item| item.to_value()).collect(),
            Self::Object(entries) => {
                let entries = entries.iter();
                let entries: Map<String, Value> = entries
                    .map(|(key, node)| (key.clone(), node.to_value()))
                    .collect();
                Value::Object(entries)
            }
        }
    }
}

/// Shows nothing of the value, which may be a secret.
impl fmt::Debug for SharedValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedValue").finish_non_exhaustive()
    }
}

impl<'de> Deserialize<'de> for SharedValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(NAME, SharedVisitor)
    }
}

/// Hands a value to the reader that asks for it, without a copy.
pub(super) fn hand<'de, V: Visitor<'de>>(
    value: SharedValue,
    visitor: V,
) -> Result<V::Value, ReadError> {
    HANDED.set(Some(value));
    let read = visitor.visit_unit();
    HANDED.set(None);
    read
}

/// Whether a reader asks for the value itself.
pub(super) fn is_asked(name: &str) -> bool {
    name == NAME
}

/// Takes a value that is handed, or makes one of what any other deserializer has.
struct SharedVisitor;

/// Makes the root of what a visitor of nodes makes.
macro_rules! roots {
    ($($visit:ident: $ty:ty),* $(,)?) => {
        $(fn $visit<E: Error>(self, value: $ty) -> Result<SharedValue, E> {
            NodeVisitor.$visit(value).map(SharedValue::root)
        })*
    };
}

impl<'de> Visitor<'de> for SharedVisitor {
    type Value = SharedValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        NodeVisitor.expecting(f)
    }

    roots! {
        visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str,
        visit_string: String,
    }

    fn visit_none<E: Error>(self) -> Result<SharedValue, E> {
        Ok(SharedValue::root(Node::Null))
    }

    fn visit_unit<E: Error>(self) -> Result<SharedValue, E> {
        let handed = HANDED.take();
        Ok(handed.unwrap_or_else(|| SharedValue::root(Node::Null)))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<SharedValue, D::Error> {
        Node::deserialize(deserializer).map(SharedValue::root)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<SharedValue, D::Error> {
        Node::deserialize(deserializer).map(SharedValue::root)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<SharedValue, A::Error> {
        NodeVisitor.visit_seq(list).map(SharedValue::root)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<SharedValue, A::Error> {
        NodeVisitor.visit_map(map).map(SharedValue::root)
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any valid JSON value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Node, E> {
        Ok(Number::from_f64(value).map_or(Node::Null, Node::Number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Node, E> {
        Ok(Node::Text(text))
    }

    fn visit_none<E: Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        Node::deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        Node::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(Rc::new(item));
        }
        Ok(Node::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some((key, node)) = map.next_entry::<String, Node>()? {
            entries.insert(key, Rc::new(node));
        }
        Ok(Node::Object(entries))
    }
}
