//! The reading of values that have one of several forms.
//!
//! What serde derives takes the first form that fits, and drops what that form does not list. Here a
//! form is judged by how much of an object it keeps, and an object that two forms fit is an error.

use std::fmt::Display;

use serde::de::{DeserializeOwned, Deserializer, Error};
use serde::ser::{Error as _, SerializeMap};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value};

use super::NotInSet;

/// The search for the form of a value.
#[doc(hidden)]
pub struct Forms<'a, T> {
    value: &'a Value,
    /// Whether several may fit (`anyOf`).
    several: bool,
    fitting: Vec<Form<T>>,
    tried: Vec<&'static str>,
}

/// A form that a value has.
struct Form<T> {
    name: &'static str,
    read: T,
    kept: Kept,
    written: Value,
}

/// How much of a value a form keeps.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Kept {
    /// How many values inside it.
    values: usize,
    /// How many of these are written as they were read.
    unchanged: usize,
}

impl<'a, T> Forms<'a, T> {
    #[doc(hidden)]
    pub fn new(value: &'a Value, several: bool) -> Self {
        Self {
            value,
            several,
            fitting: Vec::new(),
            tried: Vec::new(),
        }
    }

    /// Tries a form.
    #[doc(hidden)]
    pub fn form<F>(&mut self, name: &'static str, fits: bool, make: impl FnOnce(F) -> T)
    where
        F: DeserializeOwned + Serialize,
    {
        self.tried.push(name);
        if !fits {
            return;
        }
        let Ok(read) = F::deserialize(self.value) else {
            return;
        };
        let mut kept = Kept::default();
        let written = serde_json::to_value(&read).unwrap_or_default();
        compare(self.value, &written, &mut kept);
        self.fitting.push(Form {
            name,
            read: make(read),
            kept,
            written,
        });
    }

    /// The form that keeps most; of equals the first, unless the value is an object.
    ///
    /// # Errors
    ///
    /// When no form fits, or when an object fits several and it is not clear which is meant.
    #[doc(hidden)]
    pub fn finish<E: Error>(self) -> Result<T, E> {
        let Self {
            value,
            several,
            fitting,
            tried,
        } = self;
        let mut forms = fitting;
        // Of equals the first.
        forms.sort_by(|one, other| other.kept.cmp(&one.kept));
        let mut forms = forms.into_iter();
        let Some(best) = forms.next() else {
            return Err(no_form(&tried));
        };
        let Value::Object(properties) = value else {
            return Ok(best.read);
        };
        // Properties that no form lists are ignored, as in any object, but not where nothing is left.
        if best.kept.values == 0 && properties.values().any(|value| !value.is_null()) {
            return Err(no_form(&tried));
        }
        let lost = |key: &&String| best.written.get(key).is_none() && !properties[*key].is_null();
        let lost: Vec<&String> = properties.keys().filter(lost).collect();
        let rivals = forms.filter(|form| {
            let keeps = lost.iter().any(|key| form.written.get(key).is_some());
            keeps || (!several && form.kept == best.kept)
        });
        let rivals: Vec<&str> = rivals.map(|form| form.name).collect();
        match rivals.is_empty() {
            true => Ok(best.read),
            false => Err(E::custom(format_args!(
                "the object fits several of its forms: {}, {}",
                best.name,
                rivals.join(", ")
            ))),
        }
    }
}

fn no_form<E: Error>(tried: &[&str]) -> E {
    E::custom(format_args!(
        "the value fits none of its forms: {}",
        tried.join(", ")
    ))
}

/// Counts what of a value is found in what was written of it.
fn compare(value: &Value, written: &Value, kept: &mut Kept) {
    match (value, written) {
        (Value::Object(value), Value::Object(written)) => {
            for (key, value) in value {
                if let Some(written) = written.get(key) {
                    // The property itself counts, so that an empty object inside is not lost.
                    kept.values += usize::from(!value.is_null());
                    kept.unchanged += usize::from(!value.is_null());
                    compare(value, written, kept);
                }
            }
        }
        (Value::Array(value), Value::Array(written)) => {
            for (value, written) in value.iter().zip(written) {
                kept.values += 1;
                kept.unchanged += 1;
                compare(value, written, kept);
            }
        }
        (value, written) => kept.unchanged += usize::from(value == written),
    }
}

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

/// Implements serde's `Deserialize` for an enum whose variants are the forms of a value.
///
/// ```
/// #[derive(Debug, PartialEq, serde::Serialize)]
/// #[serde(untagged)]
/// enum Input {
///     Text(String),
///     Texts(Vec<String>),
/// }
///
/// apitwin_runtime::read_choice!(Input { Text(String), Texts(Vec<String>) });
///
/// let input: Input = serde_json::from_str(r#"["a"]"#)?;
/// assert_eq!(input, Input::Texts(vec!["a".to_owned()]));
/// assert!(serde_json::from_str::<Input>("5").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// With `any` in front, an object may fit several forms; that which keeps most is taken. A condition
/// behind a form, `if |value| …`, is asked before.
#[macro_export]
macro_rules! read_choice {
    (any $name:ident { $($forms:tt)* }) => {
        $crate::read_choice!(@ true $name { $($forms)* });
    };
    ($name:ident { $($forms:tt)* }) => {
        $crate::read_choice!(@ false $name { $($forms)* });
    };
    (@ $several:literal $name:ident {
        $($variant:ident($form:ty) $(if $fits:expr)?),* $(,)?
    }) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(deserializer)?;
                let mut forms = $crate::values::choice::Forms::new(&value, $several);
                $(
                    let fits = true $(&& $crate::values::choice::holds(&value, $fits))?;
                    forms.form::<$form>(stringify!($variant), fits, Self::$variant);
                )*
                forms.finish()
            }
        }
    };
}

/// How many characters a text has; none for another value.
#[doc(hidden)]
pub fn length(value: &Value) -> Option<u64> {
    let text = value.as_str()?;
    u64::try_from(text.chars().count()).ok()
}

/// Asks a condition.
#[doc(hidden)]
#[inline]
pub fn holds(value: &Value, fits: impl FnOnce(&Value) -> bool) -> bool {
    fits(value)
}

/// Implements serde's traits for an enum whose variants a property tells apart.
///
/// A form that has that property itself is marked with `tagged`; it is written with the right value
/// whatever it holds.
///
/// ```
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Debug, PartialEq, Serialize, Deserialize)]
/// struct Circle {
///     radius: f64,
/// }
///
/// #[derive(Debug, PartialEq)]
/// enum Shape {
///     Circle(Circle),
///     Nothing,
/// }
///
/// apitwin_runtime::tagged_choice!(Shape by "kind" {
///     Circle(value: Circle) = "circle" | "disc",
///     Nothing = "nothing",
/// });
///
/// let shape: Shape = serde_json::from_str(r#"{"kind": "disc", "radius": 1.5}"#)?;
/// assert_eq!(serde_json::to_string(&shape)?, r#"{"kind":"circle","radius":1.5}"#);
/// assert_eq!(serde_json::to_string(&Shape::Nothing)?, r#"{"kind":"nothing"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! tagged_choice {
    ($name:ident by $tag:literal {
        $($variant:ident $(($form:ident: $type:ty $(; $own:ident)?))? = $first:literal $(| $other:literal)*),*
        $(,)?
    }) => {
        impl ::serde::Serialize for $name {
            fn serialize<__S: ::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                match self {
                    $(Self::$variant $(($form))? => {
                        $crate::tagged_choice!(@write serializer $tag $first $($form)?)
                    })*
                }
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                let (object, told) = $crate::values::choice::read_tagged(deserializer, $tag)?;
                match told.as_str() {
                    $($first $(| $other)* => {
                        $crate::tagged_choice!(@read object $tag $variant $(($type $(; $own)?))?)
                    })*
                    _ => Err($crate::values::choice::unknown_tag(
                        $tag,
                        &[$($first $(, $other)*),*],
                    )),
                }
            }
        }
    };
    (@write $serializer:ident $tag:literal $first:literal $form:ident) => {
        $crate::values::choice::write_tagged($serializer, $tag, $first, $form)
    };
    (@write $serializer:ident $tag:literal $first:literal) => {
        $crate::values::choice::write_tag($serializer, $tag, $first)
    };
    (@read $object:ident $tag:literal $variant:ident ($type:ty)) => {
        $crate::values::choice::read_form::<$type, __D::Error>($object, $tag, false)
            .map(Self::$variant)
    };
    (@read $object:ident $tag:literal $variant:ident ($type:ty; tagged)) => {
        $crate::values::choice::read_form::<$type, __D::Error>($object, $tag, true)
            .map(Self::$variant)
    };
    (@read $object:ident $tag:literal $variant:ident) => {{
        drop($object);
        Ok(Self::$variant)
    }};
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct Small {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        a: Option<String>,
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct Large {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        a: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        b: Option<i64>,
    }

    #[derive(Debug, PartialEq, Serialize)]
    #[serde(untagged)]
    enum One {
        Small(Small),
        Large(Large),
        Number(f64),
        Integer(i64),
        Short(String),
        Long(String),
    }

    crate::read_choice!(One {
        Small(Small),
        Large(Large),
        Number(f64),
        Integer(i64),
        Short(String) if |value| value.as_str().is_some_and(|text| text.len() < 3),
        Long(String),
    });

    #[derive(Debug, PartialEq, Serialize)]
    #[serde(untagged)]
    enum Any {
        Small(Small),
        Large(Large),
    }

    crate::read_choice!(any Any { Small(Small), Large(Large) });

    fn check<T>(json: &str, expect: Result<T, &str>)
    where
        T: for<'de> Deserialize<'de> + Serialize + PartialEq + std::fmt::Debug,
    {
        let read = serde_json::from_str::<T>(json);
        match (read, expect) {
            (Ok(read), Ok(expect)) => {
                assert_eq!(read, expect, "{json}");
                assert_eq!(serde_json::to_string(&read).expect("it is written"), json);
            }
            (Err(error), Err(expect)) => assert_eq!(error.to_string(), expect, "{json}"),
            (read, _) => panic!("{json}: {read:?}"),
        }
    }

    fn large(a: Option<&str>, b: Option<i64>) -> Large {
        Large {
            a: a.map(str::to_owned),
            b,
        }
    }

    #[test]
    fn the_form_that_keeps_most_is_taken() {
        check(
            r#"{"a":"x","b":1}"#,
            Ok(One::Large(large(Some("x"), Some(1)))),
        );
        check(r#"{"b":1}"#, Ok(One::Large(large(None, Some(1)))));
        check("5", Ok(One::Integer(5)));
        check("5.5", Ok(One::Number(5.5)));
        check("\"ab\"", Ok(One::Short("ab".to_owned())));
        check("\"abc\"", Ok(One::Long("abc".to_owned())));
        check(
            r#"{"a":"x","b":1}"#,
            Ok(Any::Large(large(Some("x"), Some(1)))),
        );
        check(
            r#"{"a":"x"}"#,
            Ok(Any::Small(Small {
                a: Some("x".to_owned()),
            })),
        );
        check(
            r#"{"c":1,"d":"x"}"#,
            Err::<Any, _>("the value fits none of its forms: Small, Large"),
        );
        check("{}", Ok(Any::Small(Small { a: None })));
    }

    #[test]
    fn what_fits_none_or_two_is_told() {
        let none = "the value fits none of its forms: Small, Large, Number, Integer, Short, Long";
        check::<One>("true", Err(none));
        check::<One>(r#"{"c":"hunter2"}"#, Err(none));
        let two = "the object fits several of its forms: Small, Large";
        check::<One>("{}", Err(two));
        check::<One>(r#"{"a":"x"}"#, Err(two));
        check::<Any>(
            r#"{"c":1}"#,
            Err("the value fits none of its forms: Small, Large"),
        );
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Cat {
        kind: String,
        lives: i64,
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Dog {
        bark: bool,
    }

    #[derive(Debug, PartialEq)]
    enum Pet {
        Cat(Cat),
        Dog(Dog),
        None,
    }

    crate::tagged_choice!(Pet by "kind" {
        Cat(value: Cat; tagged) = "cat",
        Dog(value: Dog) = "dog" | "Dog",
        None = "none",
    });

    #[test]
    fn a_tag_tells_the_form() {
        let cat = |kind: &str| {
            Pet::Cat(Cat {
                kind: kind.to_owned(),
                lives: 9,
            })
        };
        check(r#"{"kind":"cat","lives":9}"#, Ok(cat("cat")));
        check(
            r#"{"kind":"dog","bark":true}"#,
            Ok(Pet::Dog(Dog { bark: true })),
        );
        check(r#"{"kind":"none"}"#, Ok(Pet::None));
        // What a program puts into the tag by mistake is not sent.
        let written = serde_json::to_string(&cat("dog")).expect("it is written");
        assert_eq!(written, r#"{"kind":"cat","lives":9}"#);
        let read: Pet = serde_json::from_str(r#"{"bark":false,"kind":"Dog"}"#).expect("it fits");
        assert_eq!(read, Pet::Dog(Dog { bark: false }));
    }

    #[test]
    fn another_tag_is_told_without_its_text() {
        check::<Pet>(
            r#"{"kind":"hunter2"}"#,
            Err("`kind`: expected `cat`, `dog`, `Dog` or `none`"),
        );
        check::<Pet>("{}", Err("missing field `kind`"));
        check::<Pet>(r#"{"kind":1}"#, Err("`kind`: expected a string"));
        check::<Pet>("[]", Err("expected an object"));
        check::<Pet>(r#"{"kind":"dog"}"#, Err("missing field `bark`"));
    }
}
