//! Forms that a property tells apart.

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::entries::{EachEntry, Entries};
use super::shared::{Node, SharedValue};
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
) -> Result<(SharedValue, String), D::Error> {
    let value = SharedValue::deserialize(deserializer)?;
    let text = match &*value.node {
        Node::Object(properties) => match properties.get(tag).map(|node| &**node) {
            Some(Node::Text(text)) => text.clone(),
            Some(_) => return Err(D::Error::custom(format_args!("`{tag}`: expected a string"))),
            None => return Err(D::Error::missing_field(tag)),
        },
        _ => return Err(D::Error::custom("expected an object")),
    };
    Ok((value, text))
}

/// Reads the form that a tag tells. `own_tag` says that the form has the property itself.
///
/// # Errors
///
/// When the object does not have that form.
#[doc(hidden)]
pub fn read_form<T: DeserializeOwned, E: Error>(
    object: SharedValue,
    tag: &'static str,
    own_tag: bool,
) -> Result<T, E> {
    let object = match own_tag {
        true => object,
        false => object.hide(tag),
    };
    T::deserialize(object).map_err(E::custom)
}

/// The error of a tag that tells no form.
#[doc(hidden)]
pub fn unknown_tag<E: Error>(tag: &str, known: &'static [&'static str]) -> E {
    E::custom(format_args!("`{tag}`: {}", NotInSet::new(known)))
}

/// Writes a form with its tag. `own_tag` says that the form has the property itself.
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
    own_tag: bool,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    if !own_tag {
        map.serialize_entry(tag, name)?;
    }
    form.serialize(Entries::new(Retagged {
        map,
        tag,
        name,
        is_written: !own_tag,
    }))
}

/// Writes an object with the right tag, in the place that the form gives it.
struct Retagged<M> {
    map: M,
    tag: &'static str,
    name: &'static str,
    is_written: bool,
}

impl<M: SerializeMap> EachEntry for Retagged<M> {
    type Ok = M::Ok;
    type Error = M::Error;

    fn entry<V: Serialize + ?Sized>(&mut self, key: &str, value: &V) -> Result<(), M::Error> {
        if key != self.tag {
            return self.map.serialize_entry(key, value);
        }
        match std::mem::replace(&mut self.is_written, true) {
            true => Ok(()),
            false => self.map.serialize_entry(key, self.name),
        }
    }

    fn end(mut self) -> Result<M::Ok, M::Error> {
        if !self.is_written {
            self.map.serialize_entry(self.tag, self.name)?;
        }
        self.map.end()
    }
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
