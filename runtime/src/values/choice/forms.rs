//! The search for the form of a value.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::rc::Rc;

use serde::Serialize;
use serde::de::{DeserializeOwned, Error};
use serde_json::Value;

use super::entries::keys;
use super::shared::{EXHAUSTED, Found, Node, SharedValue};
use crate::values::object::Level;
use crate::values::stack;

thread_local! {
    /// Whether a value that is being read has passed the check of its schema.
    static CHECKED: Cell<bool> = const { Cell::new(false) };
    /// Whether the forms of a value could not be told.
    static EXHAUSTION: Cell<bool> = const { Cell::new(false) };
}

/// Reads a value that has passed the check of its schema, by which one form fits alone. Where that is
/// not seen from the properties, the form that keeps most is taken.
#[cfg(feature = "server")]
pub(crate) fn read_checked<T, E>(read: impl FnOnce() -> Result<T, E>) -> Result<T, Unread> {
    let _around = Around(CHECKED.replace(true), EXHAUSTION.replace(false));
    stack::forget();
    read().map_err(|_| match (stack::is_spent(), EXHAUSTION.get()) {
        (true, _) => Unread::TooDeep,
        (false, true) => Unread::Undecided,
        (false, false) => Unread::Unfit,
    })
}

/// What was so before a checked value was read, and is so again after it, even if its reader panics.
#[cfg(feature = "server")]
struct Around(bool, bool);

#[cfg(feature = "server")]
impl Drop for Around {
    fn drop(&mut self) {
        CHECKED.set(self.0);
        EXHAUSTION.set(self.1);
    }
}

/// Why a checked value was not read.
#[cfg(feature = "server")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    /// It does not fit its type.
    Unfit,
    /// It is nested too deep for the stack.
    TooDeep,
    /// Its forms cannot be told with as many reads as there may be.
    Undecided,
}

/// The search for the form of a value.
#[doc(hidden)]
pub struct Forms<'a, T> {
    value: &'a SharedValue,
    _level: Level,
    /// Whether several may fit (`anyOf`).
    several: bool,
    /// What was found when the value was read before.
    known: Option<Found>,
    fitting: Vec<Form<T>>,
    tried: Vec<&'static str>,
}

/// A form that a value has.
struct Form<T> {
    place: usize,
    name: &'static str,
    read: T,
}

/// How much of a value a form keeps.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Kept {
    /// How many values inside it.
    values: usize,
    /// How many of these are written as they were read.
    unchanged: usize,
}

impl<'a, T: Serialize + 'static> Forms<'a, T> {
    #[doc(hidden)]
    pub fn new(value: &'a SharedValue, several: bool) -> Self {
        Self {
            value,
            _level: Level::begin(),
            several,
            known: value.found::<T>(),
            fitting: Vec::new(),
            tried: Vec::new(),
        }
    }

    /// Tries a form.
    #[doc(hidden)]
    pub fn form<F: DeserializeOwned>(
        &mut self,
        name: &'static str,
        fits: bool,
        make: impl FnOnce(F) -> T,
    ) {
        let place = self.tried.len();
        self.tried.push(name);
        let is_asked = match &self.known {
            None => fits,
            Some(Found::Form(known)) => *known == place,
            Some(Found::Error(_)) => false,
        };
        if is_asked && let Ok(read) = F::deserialize(self.value.clone()) {
            let read = make(read);
            self.fitting.push(Form { place, name, read });
        }
    }

    /// The form that keeps most; of equals the first, unless the value is an object.
    ///
    /// # Errors
    ///
    /// When no form fits, or when an object fits several and it is not clear which is meant.
    #[doc(hidden)]
    pub fn finish<E: Error>(mut self) -> Result<T, E> {
        let found = match self.known.take() {
            Some(Found::Form(_)) => self.fitting.pop().ok_or_else(|| no_form(&self.tried)),
            Some(Found::Error(told)) => Err(told.to_string()),
            None => {
                let value = self.value;
                // The forms that were not read may be those that fit.
                if stack::is_spent() {
                    return Err(E::custom("the value is nested too deep"));
                }
                let found = self.decide();
                value.remember::<T>(match &found {
                    Ok(form) => Found::Form(form.place),
                    Err(told) => Found::Error(Rc::from(told.as_str())),
                });
                if value.is_exhausted() {
                    EXHAUSTION.set(true);
                    return Err(E::custom(EXHAUSTED));
                }
                found
            }
        };
        found.map(|form| form.read).map_err(E::custom)
    }

    fn decide(self) -> Result<Form<T>, String> {
        let mut fitting = self.fitting;
        let given = self.value.properties().filter(|(_, node)| !node.is_null());
        let given: Vec<&str> = given.map(|(key, _)| key).collect();
        let keeps_nothing = |keys: &BTreeSet<String>| {
            !given.is_empty() && !given.iter().any(|key| keys.contains(*key))
        };
        if fitting.len() < 2 {
            let only = fitting.pop().ok_or_else(|| no_form(&self.tried))?;
            // Properties that no form lists are ignored, as in any object, but not where nothing is
            // left.
            return match keeps_nothing(&keys(&only.read)) {
                true => Err(no_form(&self.tried)),
                false => Ok(only),
            };
        }
        let judged = fitting.into_iter().map(|form| {
            let written = serde_json::to_value(&form.read).unwrap_or_default();
            let kept = kept(self.value, &written);
            let keys = keys(&form.read);
            (kept, keys, form)
        });
        let mut judged: Vec<(Kept, BTreeSet<String>, Form<T>)> = judged.collect();
        // Of equals the first: the sort is stable.
        judged.sort_by(|(one, ..), (other, ..)| other.cmp(one));
        let mut judged = judged.into_iter();
        let (most, own, best) = judged.next().ok_or_else(|| no_form(&self.tried))?;
        if keeps_nothing(&own) {
            return Err(no_form(&self.tried));
        }
        if !matches!(&*self.value.node, Node::Object(_)) || CHECKED.get() {
            return Ok(best);
        }
        let lost = given.iter().filter(|key| !own.contains(**key));
        let lost: Vec<&&str> = lost.collect();
        let rivals = judged.filter(|(kept, keys, _)| {
            lost.iter().any(|key| keys.contains(**key)) || (!self.several && *kept == most)
        });
        let rivals: Vec<&str> = rivals.map(|(_, _, form)| form.name).collect();
        match rivals.is_empty() {
            true => Ok(best),
            false => Err(format!(
                "the object fits several of its forms: {}, {}",
                best.name,
                rivals.join(", ")
            )),
        }
    }
}

fn no_form(tried: &[&str]) -> String {
    format!("the value fits none of its forms: {}", tried.join(", "))
}

/// How much of a value is found in what was written of it.
fn kept(value: &SharedValue, written: &Value) -> Kept {
    let mut kept = Kept::default();
    match written {
        Value::Object(written) if matches!(&*value.node, Node::Object(_)) => {
            for (key, node) in value.properties() {
                compare_property(node, written.get(key), &mut kept);
            }
        }
        written => compare(&value.node, written, &mut kept),
    }
    kept
}

fn compare_property(node: &Node, written: Option<&Value>, kept: &mut Kept) {
    if let Some(written) = written {
        // The property itself counts, so that an empty object inside is not lost.
        kept.values += usize::from(!node.is_null());
        kept.unchanged += usize::from(!node.is_null());
        compare(node, written, kept);
    }
}

/// Counts what of a value is found in what was written of it.
fn compare(node: &Node, written: &Value, kept: &mut Kept) {
    let is_same = match (node, written) {
        (Node::Object(entries), Value::Object(written)) => {
            for (key, node) in entries {
                compare_property(node, written.get(key), kept);
            }
            false
        }
        (Node::List(items), Value::Array(written)) => {
            for (node, written) in items.iter().zip(written) {
                kept.values += 1;
                kept.unchanged += 1;
                compare(node, written, kept);
            }
            false
        }
        (Node::Null, Value::Null) => true,
        (Node::Boolean(value), Value::Bool(written)) => value == written,
        (Node::Number(number), Value::Number(written)) => number == written,
        (Node::Text(text), Value::String(written)) => text == written,
        _ => false,
    };
    kept.unchanged += usize::from(is_same);
}
