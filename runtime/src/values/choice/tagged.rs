//! Forms that a property tells apart.

use std::fmt::Display;

use serde::de::{DeserializeOwned, Deserializer, Error};
use serde::ser::{Error as _, SerializeMap};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value};

use crate::NotInSet;

/// Reads an object and the value of its tag.
///
/// # Errors
///
/// When the value is no object, or has no tag that is a text.
#[doc(hidden)]
pub fn read_tagged<'de, D: Deserializer<'de>>(
    deserializer: D,
    tag: &'static str,
) -> Result<(Map<String, Value>, String), D::Error> {
    let value = Value::deserialize(deserializer)?;
    let Value::Object(object) = value else {
        return Err(D::Error::custom("expected an object"));
    };
    match object.get(tag) {
        Some(Value::String(text)) => {
            let text = text.clone();
            Ok((object, text))
        }
        Some(_) => Err(D::Error::custom(format_args!("`{tag}`: expected a string"))),
        None => Err(D::Error::missing_field(tag)),
    }
}

/// Reads the form that a tag tells. `own_tag` says that the form has the property itself.
///
/// # Errors
///
/// When the object does not have that form.
#[doc(hidden)]
pub fn read_form<T: DeserializeOwned, E: Error>(
    mut object: Map<String, Value>,
    tag: &str,
    own_tag: bool,
) -> Result<T, E> {
    if !own_tag {
        object.remove(tag);
    }
    T::deserialize(Value::Object(object)).map_err(E::custom)
}

/// The error of a tag that tells no form.
#[doc(hidden)]
pub fn unknown_tag<E: Error>(tag: &str, known: &'static [&'static str]) -> E {
    E::custom(format_args!("`{tag}`: {}", NotInSet::new(known)))
}

/// Writes a form with its tag.
///
/// # Errors
///
/// When the form is not written as an object.
#[doc(hidden)]
pub fn write_tagged<T: Serialize, S: Serializer>(
    serializer: S,
    tag: &'static str,
    name: &'static str,
    form: &T,
) -> Result<S::Ok, S::Error> {
    let object = match serde_json::to_value(form).map_err(failure::<S>)? {
        Value::Object(object) => object,
        _ => return Err(failure::<S>("a form with a tag is no object")),
    };
    // The form has the right tag already, in the place that its type gives it.
    if object.get(tag).and_then(Value::as_str) == Some(name) {
        return form.serialize(serializer);
    }
    let others = object.iter().filter(|(key, _)| *key != tag);
    let mut map = serializer.serialize_map(None)?;
    map.serialize_entry(tag, name)?;
    for (key, value) in others {
        map.serialize_entry(key, value)?;
    }
    map.end()
}

fn failure<S: Serializer>(error: impl Display) -> S::Error {
    S::Error::custom(error)
}

/// Writes a form that is its tag alone.
///
/// # Errors
///
/// When the serializer fails.
#[doc(hidden)]
pub fn write_tag<S: Serializer>(
    serializer: S,
    tag: &'static str,
    name: &'static str,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(1))?;
    map.serialize_entry(tag, name)?;
    map.end()
}
