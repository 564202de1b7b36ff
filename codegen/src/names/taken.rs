//! Names that are taken in one namespace, and the next number of each that is asked for again.

use std::collections::{BTreeMap, BTreeSet};

/// Names that are taken. Any number of equal ones is numbered in time that grows with their number.
#[derive(Debug, Default)]
pub(crate) struct Taken {
    names: BTreeSet<String>,
    numbers: BTreeMap<String, usize>,
}

impl Taken {
    /// The name, or the first of its numbered ones that is free. It is taken then.
    pub(crate) fn take(&mut self, name: String) -> String {
        self.take_or(&name, |number| format!("{name}{number}"))
    }

    /// The same, with the form of the numbered names.
    pub(crate) fn take_or(&mut self, name: &str, numbered: impl Fn(usize) -> String) -> String {
        if self.names.insert(name.to_owned()) {
            return name.to_owned();
        }
        let number = self.numbers.entry(name.to_owned()).or_insert(1);
        loop {
            *number += 1;
            let made = numbered(*number);
            if self.names.insert(made.clone()) {
                return made;
            }
        }
    }

    /// Takes a name as it is, if it is free.
    pub(crate) fn insert(&mut self, name: &str) -> bool {
        self.names.insert(name.to_owned())
    }
}

impl FromIterator<String> for Taken {
    fn from_iter<I: IntoIterator<Item = String>>(names: I) -> Self {
        Self {
            names: names.into_iter().collect(),
            numbers: BTreeMap::new(),
        }
    }
}
