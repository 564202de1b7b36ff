//! The search for the form of a value.

use std::cell::Cell;

use serde::Serialize;
use serde::de::{DeserializeOwned, Error};
use serde_json::Value;

thread_local! {
    /// Whether a value that is being read has passed the check of its schema.
    static CHECKED: Cell<bool> = const { Cell::new(false) };
}

/// Reads a value that has passed the check of its schema, by which one form fits alone. Where that is
/// not seen from the properties, the form that keeps most is taken.
#[cfg(feature = "server")]
pub(crate) fn read_checked<T>(read: impl FnOnce() -> T) -> T {
    let around = CHECKED.replace(true);
    let value = read();
    CHECKED.set(around);
    value
}

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
        match rivals.is_empty() || CHECKED.get() {
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
