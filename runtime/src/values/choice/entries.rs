//! A look at the properties that an object is written with, none of which is written for it.

use std::collections::BTreeSet;
use std::fmt::Display;

use serde::de::value::Error as KeyError;
use serde::ser::{Impossible, SerializeMap, SerializeStruct};
use serde::{Serialize, Serializer};
use serde_json::Value;

/// The properties that a value is written with; none of what is no object.
pub(super) fn keys<T: Serialize>(value: &T) -> BTreeSet<String> {
    let keys = Entries::new(Keys(BTreeSet::new()));
    value.serialize(keys).unwrap_or_default()
}

struct Keys(BTreeSet<String>);

impl EachEntry for Keys {
    type Ok = BTreeSet<String>;
    type Error = KeyError;

    fn entry<V: Serialize + ?Sized>(&mut self, key: &str, _value: &V) -> Result<(), KeyError> {
        self.0.insert(key.to_owned());
        Ok(())
    }

    fn end(self) -> Result<Self::Ok, KeyError> {
        Ok(self.0)
    }
}

/// What becomes of the properties of an object.
pub(super) trait EachEntry {
    type Ok;
    type Error: serde::ser::Error;

    fn entry<V: Serialize + ?Sized>(&mut self, key: &str, value: &V) -> Result<(), Self::Error>;

    fn end(self) -> Result<Self::Ok, Self::Error>;
}

/// Gives the properties of an object to `each`. What is no object is an error.
pub(super) struct Entries<E> {
    each: E,
    key: Option<String>,
}

impl<E: EachEntry> Entries<E> {
    pub(super) fn new(each: E) -> Self {
        Self { each, key: None }
    }
}

impl<E: EachEntry> SerializeStruct for Entries<E> {
    type Ok = E::Ok;
    type Error = E::Error;

    fn serialize_field<V: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &V,
    ) -> Result<(), E::Error> {
        self.each.entry(key, value)
    }

    fn end(self) -> Result<E::Ok, E::Error> {
        self.each.end()
    }
}

impl<E: EachEntry> SerializeMap for Entries<E> {
    type Ok = E::Ok;
    type Error = E::Error;

    fn serialize_key<K: Serialize + ?Sized>(&mut self, key: &K) -> Result<(), E::Error> {
        self.key = Some(match serde_json::to_value(key).map_err(failure)? {
            Value::String(text) => text,
            other => other.to_string(),
        });
        Ok(())
    }

    fn serialize_value<V: Serialize + ?Sized>(&mut self, value: &V) -> Result<(), E::Error> {
        let key = self.key.take().unwrap_or_default();
        self.each.entry(&key, value)
    }

    fn end(self) -> Result<E::Ok, E::Error> {
        self.each.end()
    }
}

fn failure<E: serde::ser::Error>(error: impl Display) -> E {
    E::custom(error)
}

fn no_object<T, E: serde::ser::Error>() -> Result<T, E> {
    Err(E::custom("a form with a tag is no object"))
}

/// Rejects plain values.
macro_rules! no_objects {
    ($($name:ident($($ty:ty),*)),* $(,)?) => {
        $(fn $name(self $(, _: $ty)*) -> Result<E::Ok, E::Error> {
            no_object()
        })*
    };
}

impl<E: EachEntry> Serializer for Entries<E> {
    type Ok = E::Ok;
    type Error = E::Error;
    type SerializeSeq = Impossible<E::Ok, E::Error>;
    type SerializeTuple = Impossible<E::Ok, E::Error>;
    type SerializeTupleStruct = Impossible<E::Ok, E::Error>;
    type SerializeTupleVariant = Impossible<E::Ok, E::Error>;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Impossible<E::Ok, E::Error>;

    no_objects! {
        serialize_bool(bool), serialize_i8(i8), serialize_i16(i16), serialize_i32(i32),
        serialize_i64(i64), serialize_u8(u8), serialize_u16(u16), serialize_u32(u32),
        serialize_u64(u64), serialize_f32(f32), serialize_f64(f64), serialize_char(char),
        serialize_str(&str), serialize_bytes(&[u8]), serialize_none(), serialize_unit(),
        serialize_unit_struct(&'static str),
        serialize_unit_variant(&'static str, u32, &'static str),
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<E::Ok, E::Error> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        value: &T,
    ) -> Result<E::Ok, E::Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        _index: u32,
        _variant: &'static str,
        _value: &T,
    ) -> Result<E::Ok, E::Error> {
        no_object()
    }

    fn serialize_seq(self, _length: Option<usize>) -> Result<Self::SerializeSeq, E::Error> {
        no_object()
    }

    fn serialize_tuple(self, _length: usize) -> Result<Self::SerializeTuple, E::Error> {
        no_object()
    }

    fn serialize_tuple_struct(
        self,
        _name: &'static str,
        _length: usize,
    ) -> Result<Self::SerializeTupleStruct, E::Error> {
        no_object()
    }

    fn serialize_tuple_variant(
        self,
        _name: &'static str,
        _index: u32,
        _variant: &'static str,
        _length: usize,
    ) -> Result<Self::SerializeTupleVariant, E::Error> {
        no_object()
    }

    fn serialize_map(self, _length: Option<usize>) -> Result<Self, E::Error> {
        Ok(self)
    }

    fn serialize_struct(self, _name: &'static str, _length: usize) -> Result<Self, E::Error> {
        Ok(self)
    }

    fn serialize_struct_variant(
        self,
        _name: &'static str,
        _index: u32,
        _variant: &'static str,
        _length: usize,
    ) -> Result<Self::SerializeStructVariant, E::Error> {
        no_object()
    }
}
