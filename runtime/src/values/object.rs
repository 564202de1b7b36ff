//! The reading of objects.
//!
//! A struct that derives serde's `Deserialize` is read from a list as well, field by field, so that a
//! response of another form may seem to fit. What is read here is an object.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

pub use super::stack::Level;

/// The number of a property among the names of a struct; a greater one where it is none of them.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct Names {
    names: &'static [&'static str],
    /// Whether there may be others.
    closed: bool,
}

impl Names {
    /// Others are ignored.
    #[inline]
    pub const fn open(names: &'static [&'static str]) -> Self {
        Self {
            names,
            closed: false,
        }
    }

    /// Others are an error.
    #[inline]
    pub const fn closed(names: &'static [&'static str]) -> Self {
        Self {
            names,
            closed: true,
        }
    }
}

impl<'de> DeserializeSeed<'de> for Names {
    type Value = usize;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Names {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<usize, E> {
        match self.names.iter().position(|name| *name == text) {
            Some(number) => Ok(number),
            None if self.closed => Err(E::unknown_field(text, self.names)),
            None => Ok(usize::MAX),
        }
    }
}

/// The number of a property among the names of a struct, or the name of one that is none of them.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct NamesAndOthers(pub &'static [&'static str]);

impl<'de> DeserializeSeed<'de> for NamesAndOthers {
    type Value = Result<usize, String>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for NamesAndOthers {
    type Value = Result<usize, String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        let known = self.0.iter().position(|name| *name == text);
        Ok(known.ok_or_else(|| text.to_owned()))
    }
}

/// Takes the value of a property, which may be there once. In a function of its own it takes no room on the
/// stack beside those of all other properties.
///
/// # Errors
///
/// When it is there twice, or does not fit.
#[doc(hidden)]
pub fn take<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    property: &mut Option<T>,
    map: &mut A,
    name: &'static str,
) -> Result<(), A::Error> {
    match property.replace(map.next_value()?) {
        None => Ok(()),
        Some(_) => Err(A::Error::duplicate_field(name)),
    }
}

/// Implements serde's `Deserialize` for a struct that is read from an object, and from nothing else.
///
/// Each field is written with its number, counted from 0, and its name in the object; `default`
/// stands behind those that may be missing. With `closed` in front, other properties are an error;
/// `and` names a field behind all others, a map of any kind, that takes them.
///
/// ```
/// #[derive(Debug, PartialEq)]
/// struct Item {
///     name: String,
///     price: Option<u32>,
/// }
///
/// apitwin_runtime::read_object!(Item { 0 name: "name", 1 price: "unit-price" default });
///
/// let item: Item = serde_json::from_str(r#"{"name": "chair", "unit-price": 5}"#)?;
/// assert_eq!(item.price, Some(5));
/// assert!(serde_json::from_str::<Item>(r#"["chair", 5]"#).is_err());
///
/// struct Labels {
///     first: String,
///     others: std::collections::BTreeMap<String, u8>,
/// }
///
/// apitwin_runtime::read_object!(Labels { 0 first: "first"; and others });
///
/// let labels: Labels = serde_json::from_str(r#"{"first": "a", "b": 1}"#)?;
/// assert_eq!((labels.first.as_str(), labels.others["b"]), ("a", 1));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! read_object {
    ($name:ident {
        $($number:literal $field:ident: $wire:literal $($lack:ident)?),* $(,)?; and $others:ident
    }) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::std::result::Result<Self, __D::Error> {
                const NAMES: &[&str] = &[$($wire),*];

                struct __Properties;

                impl<'de> ::serde::de::Visitor<'de> for __Properties {
                    type Value = $name;

                    fn expecting(
                        &self,
                        f: &mut ::std::fmt::Formatter<'_>,
                    ) -> ::std::fmt::Result {
                        f.write_str("an object")
                    }

                    fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                        self,
                        mut map: __A,
                    ) -> ::std::result::Result<$name, __A::Error> {
                        let _level = $crate::values::object::Level::enter(
                            ::std::mem::size_of::<$name>(),
                        )?;
                        $(let mut $field = None;)*
                        let mut $others = ::std::vec::Vec::new();
                        while let Some(found) =
                            map.next_key_seed($crate::values::object::NamesAndOthers(NAMES))?
                        {
                            match found {
                                $(Ok($number) => {
                                    $crate::values::object::take(&mut $field, &mut map, $wire)?;
                                })*
                                Ok(_) => {
                                    map.next_value::<::serde::de::IgnoredAny>()?;
                                }
                                Err(name) => $others.push((name, map.next_value()?)),
                            }
                        }
                        Ok($name {
                            $($field: $crate::read_object!(@value $field $wire $($lack)?),)*
                            $others: $others.into_iter().collect(),
                        })
                    }
                }

                deserializer.deserialize_map(__Properties)
            }
        }
    };
    ($name:ident { $($number:literal $field:ident: $wire:literal $($lack:ident)?),* $(,)? }) => {
        $crate::read_object!(@ open $name { $($number $field: $wire $($lack)?),* });
    };
    (closed $name:ident { $($number:literal $field:ident: $wire:literal $($lack:ident)?),* $(,)? }) => {
        $crate::read_object!(@ closed $name { $($number $field: $wire $($lack)?),* });
    };
    (@ $kind:ident $name:ident { $($number:literal $field:ident: $wire:literal $($lack:ident)?),* }) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::std::result::Result<Self, __D::Error> {
                const NAMES: &[&str] = &[$($wire),*];

                struct __Properties;

                impl<'de> ::serde::de::Visitor<'de> for __Properties {
                    type Value = $name;

                    fn expecting(
                        &self,
                        f: &mut ::std::fmt::Formatter<'_>,
                    ) -> ::std::fmt::Result {
                        f.write_str("an object")
                    }

                    #[inline]
                    fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                        self,
                        mut map: __A,
                    ) -> ::std::result::Result<$name, __A::Error> {
                        let _level = $crate::values::object::Level::enter(
                            ::std::mem::size_of::<$name>(),
                        )?;
                        $(let mut $field = None;)*
                        while let Some(number) =
                            map.next_key_seed($crate::values::object::Names::$kind(NAMES))?
                        {
                            match number {
                                $($number => {
                                    $crate::values::object::take(&mut $field, &mut map, $wire)?;
                                })*
                                _ => {
                                    map.next_value::<::serde::de::IgnoredAny>()?;
                                }
                            }
                        }
                        Ok($name {
                            $($field: $crate::read_object!(@value $field $wire $($lack)?),)*
                        })
                    }
                }

                deserializer.deserialize_struct(stringify!($name), NAMES, __Properties)
            }
        }
    };
    (@value $field:ident $wire:literal default) => {
        $field.unwrap_or_default()
    };
    (@value $field:ident $wire:literal) => {
        match $field {
            Some(value) => value,
            None => return Err(::serde::de::Error::missing_field($wire)),
        }
    };
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use crate::{Extra, Field};

    #[derive(Debug, PartialEq)]
    struct Item {
        name: String,
        note: Option<String>,
        r#type: Field<u8>,
    }

    crate::read_object!(Item { 0 name: "name", 1 note: "the note" default, 2 r#type: "type" default });

    #[derive(Debug, PartialEq)]
    struct Closed {
        size: u8,
    }

    crate::read_object!(closed Closed { 0 size: "size" });

    #[derive(Debug, PartialEq)]
    struct Empty {}

    crate::read_object!(Empty {});

    #[derive(Debug, PartialEq)]
    struct Open {
        size: Option<u8>,
        others: BTreeMap<String, Vec<bool>>,
    }

    crate::read_object!(Open { 0 size: "size" default; and others });

    fn check(json: &str, expect: Result<(&str, Option<&str>, Field<u8>), &str>) {
        let found = serde_json::from_str::<Item>(json).map_err(|error| error.to_string());
        let expect = expect.map(|(name, note, r#type)| Item {
            name: name.to_owned(),
            note: note.map(str::to_owned),
            r#type,
        });
        match (found, expect) {
            (Err(found), Err(expect)) => assert!(found.starts_with(expect), "{found}"),
            (found, expect) => assert_eq!(found, expect.map_err(str::to_owned), "{json}"),
        }
    }

    #[test]
    fn properties_are_found_by_name() {
        check(r#"{"name": "a"}"#, Ok(("a", None, Field::Absent)));
        check(
            r#"{"type": null, "more": [1], "the note": "b", "name": "a"}"#,
            Ok(("a", Some("b"), Field::Null)),
        );
        check(r#"{"note": "b"}"#, Err("missing field `name`"));
        check(
            r#"{"name": "a", "name": "a"}"#,
            Err("duplicate field `name`"),
        );
        check(r#"{"name": 1}"#, Err("invalid type: integer"));
    }

    #[test]
    fn a_list_is_no_object() {
        check(
            r#"["a", "b", 1]"#,
            Err("invalid type: sequence, expected an object"),
        );
        check("[]", Err("invalid type: sequence, expected an object"));
        check("null", Err("invalid type: null, expected an object"));
        assert!(serde_json::from_str::<Empty>("[]").is_err());
        assert!(serde_json::from_value::<Item>(serde_json::json!(["a", "b", 1])).is_err());
    }

    #[test]
    fn a_closed_object_has_no_other_properties() {
        assert_eq!(
            serde_json::from_str::<Closed>(r#"{"size": 1}"#).expect("it fits"),
            Closed { size: 1 }
        );
        let error = serde_json::from_str::<Closed>(r#"{"size": 1, "x": 1}"#);
        let error = error.expect_err("it has another property").to_string();
        assert!(error.starts_with("unknown field `x`"), "{error}");
        assert_eq!(
            serde_json::from_str::<Empty>(r#"{"x": 1}"#).expect("it fits"),
            Empty {}
        );
    }

    #[derive(Debug, PartialEq)]
    struct Any {
        extra: Extra,
    }

    crate::read_object!(Any { ; and extra });

    #[test]
    fn other_properties_are_kept_and_of_one_type() {
        let open = |size, key: &str, values: &[bool]| Open {
            size,
            others: BTreeMap::from([(key.to_owned(), values.to_vec())]),
        };
        let read = |json| serde_json::from_str::<Open>(json).map_err(|error| error.to_string());
        assert_eq!(
            read(r#"{"a": [true], "size": 1}"#),
            Ok(open(Some(1), "a", &[true]))
        );
        assert_eq!(
            read(r#"{"a": [], "a": [false]}"#),
            Ok(open(None, "a", &[false]))
        );
        let error = read(r#"{"a": 1}"#).expect_err("it is no list");
        assert!(error.starts_with("invalid type: integer"), "{error}");
        let error = read(r#"{"size": 1, "size": 1}"#).expect_err("it is there twice");
        assert!(error.starts_with("duplicate field `size`"), "{error}");
        assert!(read("[]").is_err());
        let any: Any = serde_json::from_str(r#"{"a": [1]}"#).expect("it fits");
        assert_eq!(any.extra["a"], serde_json::json!([1]));
    }
}
