//! A mapping with its entries in the order of the file, and an index from key to entry.

use std::ops::Deref;

use crate::diagnostic::Place;

/// A key of a mapping and its value.
#[derive(Clone, Debug)]
pub struct Entry<T> {
    /// The key.
    pub key: String,
    /// Where the key stands.
    pub place: Place,
    /// The value.
    pub value: T,
}

/// Up to so many entries are looked through one by one, which is faster than any index.
const FEW: usize = 16;

/// The entries of a mapping, each with another key. Where there are many, an index leads to them:
/// every reference to a component looks for its name among all.
#[derive(Clone, Debug)]
pub struct Mapping<T> {
    entries: Vec<Entry<T>>,
    /// The positions of the entries, sorted by key; empty where the entries are few.
    by_key: Vec<usize>,
}

impl<T> Mapping<T> {
    /// The entry of a key.
    pub fn entry(&self, key: &str) -> Option<&Entry<T>> {
        self.position(key).map(|position| &self.entries[position])
    }

    /// The value of a key, to be changed.
    pub(super) fn value_mut(&mut self, key: &str) -> Option<&mut T> {
        let position = self.position(key)?;
        Some(&mut self.entries[position].value)
    }

    /// The entries, whose keys must stay as they are.
    pub(super) fn entries_mut(&mut self) -> impl Iterator<Item = &mut Entry<T>> {
        self.entries.iter_mut()
    }

    /// The values, to be changed.
    pub(super) fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.entries.iter_mut().map(|entry| &mut entry.value)
    }

    /// Adds an entry at the end.
    pub(super) fn push(&mut self, entry: Entry<T>) {
        let mut entries = std::mem::take(&mut self.entries);
        entries.push(entry);
        *self = Self::from(entries);
    }

    /// Removes the entry of a key.
    pub(super) fn remove(&mut self, key: &str) {
        if self.position(key).is_some() {
            let mut entries = std::mem::take(&mut self.entries);
            entries.retain(|entry| entry.key != key);
            *self = Self::from(entries);
        }
    }

    fn position(&self, key: &str) -> Option<usize> {
        if self.by_key.is_empty() {
            return self.entries.iter().position(|entry| entry.key == key);
        }
        let key_at = |position: &usize| self.entries[*position].key.as_str();
        let found = self
            .by_key
            .binary_search_by(|position| key_at(position).cmp(key));
        found.ok().map(|found| self.by_key[found])
    }
}

impl<T> From<Vec<Entry<T>>> for Mapping<T> {
    fn from(entries: Vec<Entry<T>>) -> Self {
        let mut by_key = Vec::new();
        if entries.len() > FEW {
            by_key.extend(0..entries.len());
            by_key.sort_by_key(|position| &entries[*position].key);
        }
        Self { entries, by_key }
    }
}

impl<T> FromIterator<Entry<T>> for Mapping<T> {
    fn from_iter<I: IntoIterator<Item = Entry<T>>>(entries: I) -> Self {
        Self::from(entries.into_iter().collect::<Vec<Entry<T>>>())
    }
}

impl<T> Deref for Mapping<T> {
    type Target = [Entry<T>];

    fn deref(&self) -> &[Entry<T>] {
        &self.entries
    }
}

#[cfg(test)]
mod tests {
    use super::{Entry, Mapping};
    use crate::diagnostic::Place;

    fn mapping(count: usize) -> Mapping<usize> {
        let place = Place {
            file: "case".into(),
            line: 1,
            column: 1,
        };
        let entry = |number: usize| Entry {
            key: format!("key{number}"),
            place: place.clone(),
            value: number,
        };
        // Backwards, so that the order of the file is not that of the keys.
        (0..count).rev().map(entry).collect()
    }

    #[test]
    fn few_and_many_entries_are_found_and_stay_in_order() {
        for count in [0, 3, 16, 17, 200] {
            let mapping = mapping(count);
            for number in 0..count {
                let key = format!("key{number}");
                let found = mapping.entry(&key).map(|entry| entry.key.as_str());
                assert_eq!(found, Some(key.as_str()));
            }
            assert!(mapping.entry("other").is_none());
            let first = mapping.first().map(|entry| entry.key.clone());
            assert_eq!(first, count.checked_sub(1).map(|last| format!("key{last}")));
        }
    }
}
