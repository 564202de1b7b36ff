//! The reading of values that have one of several forms.
//!
//! What serde derives takes the form that fits before all others, and drops what that form does not list.
//! Here a form is judged by how much of an object it keeps, and an object that two forms fit is an error.

mod entries;
mod forms;
mod reader;
mod shared;
mod tagged;
#[cfg(test)]
mod tests;

pub use self::forms::Forms;
#[cfg(feature = "server")]
pub(crate) use self::forms::{Unread, read_checked};
pub use self::shared::SharedValue;
pub use self::tagged::{read_form, read_tagged, unknown_tag, write_tag, write_tagged};

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
/// behind a form, `if |value| …`, is asked of the [`SharedValue`] before. How much a form keeps is
/// seen from what the enum writes, as serde's `untagged` does.
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
                let value =
                    <$crate::values::choice::SharedValue as ::serde::Deserialize>::deserialize(
                        deserializer,
                    )?;
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
pub fn length(value: &SharedValue) -> Option<u64> {
    let text = value.as_str()?;
    u64::try_from(text.chars().count()).ok()
}

/// Asks a condition.
#[doc(hidden)]
#[inline]
pub fn holds(value: &SharedValue, fits: impl FnOnce(&SharedValue) -> bool) -> bool {
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
                        $crate::tagged_choice!(@write serializer $tag $first $($form $(; $own)?)?)
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
        $crate::values::choice::write_tagged($serializer, $tag, $first, $form, false)
    };
    (@write $serializer:ident $tag:literal $first:literal $form:ident; tagged) => {
        $crate::values::choice::write_tagged($serializer, $tag, $first, $form, true)
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
