//! An organization as the server has it, as far as somebody asks for it.

mod organization;
mod policies;
mod repository;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use quay_api::{Client, Error};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::key::{Key, Kind, Section};
use super::model::Organization;

/// Which sections are read.
#[derive(Clone, Copy)]
pub(super) enum Scope<'a> {
    /// All.
    All,
    /// These.
    Sections(&'a BTreeMap<Section, String>),
}

/// An organization as the server has it.
#[derive(Debug, Default)]
pub(super) struct Observed {
    /// Its name.
    pub(super) name: String,
    /// Whether it is there.
    pub(super) exists: bool,
    pub(super) organization: Organization,
    pub(super) remarks: Remarks,
}

/// What was seen beside the organization itself.
#[derive(Debug, Default)]
pub(super) struct Remarks {
    /// What the server calls resources, where it does not go by their names.
    pub(super) ids: BTreeMap<Key, String>,
    /// Resources that have no name of their own, with the server's.
    pub(super) surplus: Vec<(Key, String)>,
    /// What a file cannot hold.
    pub(super) notes: Vec<String>,
    /// The environment variables that a file takes secrets from.
    pub(super) variables: Vec<String>,
    /// Sections that could not be read.
    pub(super) unread: Vec<(Section, Error)>,
}

impl Remarks {
    /// Notes the server's name of a resource; tells whether it is the first of its key.
    fn identify(&mut self, key: Key, id: impl Into<String>) -> bool {
        let id = id.into();
        match self.ids.entry(key) {
            Entry::Vacant(entry) => {
                entry.insert(id);
                return true;
            }
            Entry::Occupied(entry) => {
                let key = entry.key();
                let label = key.label();
                self.notes.push(format!(
                    "{label} is there more than once; only the first is here"
                ));
                self.surplus.push((key.section.key(id.clone()), id));
            }
        }
        false
    }

    /// What was read; none, with a remark, if it could not be.
    fn keep<T>(&mut self, section: &Section, result: Result<T, Error>) -> Option<T> {
        result
            .map_err(|error| self.unread.push((section.clone(), error)))
            .ok()
    }

    fn join(&mut self, other: Self) {
        self.ids.extend(other.ids);
        self.surplus.extend(other.surplus);
        self.notes.extend(other.notes);
        self.variables.extend(other.variables);
        self.unread.extend(other.unread);
    }
}

/// Reads organizations.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    pub(super) client: &'a Client,
    pub(super) name: &'a str,
    pub(super) scope: Scope<'a>,
    /// How many requests are on their way at once.
    pub(super) concurrency: usize,
}

impl Reader<'_> {
    /// The section, if it is asked for.
    fn wants(&self, kind: Kind, owner: &str) -> Option<Section> {
        let section = Section::new(self.name, kind, owner);
        match self.scope {
            Scope::All => Some(section),
            Scope::Sections(sections) => sections.contains_key(&section).then_some(section),
        }
    }

    /// The name of a robot without that of the organization, if it is one of it.
    fn robot<'n>(&self, name: &'n str) -> Option<&'n str> {
        let (organization, robot) = name.split_once('+')?;
        (organization == self.name).then_some(robot)
    }
}

/// The same value in the types of the file and of the API, which write it alike.
fn convert<T: DeserializeOwned>(value: &impl Serialize) -> Option<T> {
    serde_json::to_value(value)
        .and_then(serde_json::from_value)
        .ok()
}

/// None for an empty text.
fn filled(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.is_empty())
}

/// What is found, or none where the server has nothing.
fn found<T>(result: Result<T, Error>) -> Result<Option<T>, Error> {
    match result {
        Ok(found) => Ok(Some(found)),
        Err(error) if error.is_not_found() => Ok(None),
        Err(error) => Err(error),
    }
}

/// The name of an environment variable for a secret.
fn variable(parts: &[&str]) -> String {
    let parts = parts.iter().filter(|part| !part.is_empty());
    let parts: Vec<_> = parts.map(|part| part.to_ascii_uppercase()).collect();
    let usable = |next: char| next.is_ascii_alphanumeric();
    format!("QUAY_{}", parts.join("_")).replace(|next| !usable(next), "_")
}
