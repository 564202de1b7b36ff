//! An organization as the server has it, as far as somebody asks for it.

mod organization;
mod policies;
mod repository;

use std::cell::{Cell, RefCell};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::iter;
use std::rc::Rc;

use quay_api::{Client, Error};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::key::{Key, Kind, Section};
use super::model::Organization;
use super::rejection::{ReadError, ends_a_run, failure};

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
    /// Resources that have no name of their own.
    pub(super) surplus: Vec<Surplus>,
    /// What a file cannot hold.
    pub(super) notes: Vec<String>,
    /// Mirrors whose robot is gone. A file cannot hold them.
    pub(super) without_robot: BTreeSet<Key>,
    /// The teams whose members a directory decides, with these.
    pub(super) synced: BTreeMap<String, Vec<String>>,
    /// The environment variables that a file takes secrets from.
    pub(super) variables: Vec<String>,
    /// The names of these, which all readers share so that no two secrets have the same one.
    names: Rc<RefCell<BTreeSet<String>>>,
    /// Sections that could not be read.
    pub(super) unread: Vec<(Section, ReadError)>,
    /// Whether nothing else can be read.
    is_over: Rc<Cell<bool>>,
}

/// A resource without a name of its own.
#[derive(Debug)]
pub(super) struct Surplus {
    /// It by the server's name.
    pub(super) key: Key,
    /// The server's name.
    pub(super) id: String,
    /// The first resource that has the name of this one.
    pub(super) first: Option<Key>,
}

impl Surplus {
    /// Whether it is a notification that another one was to replace before something came between.
    pub(super) fn is_left_behind(&self, listed: &BTreeSet<Key>) -> bool {
        let first = self.first.as_ref().filter(|key| listed.contains(*key));
        first.is_some_and(|key| {
            matches!(
                key.section.kind,
                Kind::OrganizationNotification | Kind::RepositoryNotification
            )
        })
    }
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
                self.surplus.push(Surplus {
                    key: key.section.key(id.clone()),
                    id,
                    first: Some(key.clone()),
                });
            }
        }
        false
    }

    /// What was read; none, with a remark, if it could not be.
    fn keep<T>(&mut self, section: &Section, result: Result<T, Error>) -> Option<T> {
        let fail = |error: Error| {
            if ends_a_run(failure(None, &error).kind()) {
                self.is_over.set(true);
            }
            self.unread.push((section.clone(), ReadError::Call(error)));
        };
        result.map_err(fail).ok()
    }

    /// Notes a new environment variable for a secret; returns its name.
    fn variable(&mut self, parts: &[&str]) -> String {
        let name = variable(parts);
        let numbered = (2_u32..).map(|number| format!("{name}_{number}"));
        let mut names = self.names.borrow_mut();
        let mut free = iter::once(name.clone()).chain(numbered);
        let name = free.find(|name| !names.contains(name)).unwrap_or(name);
        names.insert(name.clone());
        self.variables.push(name.clone());
        name
    }

    fn join(&mut self, other: Self) {
        self.ids.extend(other.ids);
        self.surplus.extend(other.surplus);
        self.notes.extend(other.notes);
        self.without_robot.extend(other.without_robot);
        self.synced.extend(other.synced);
        self.variables.extend(other.variables);
        self.unread.extend(other.unread);
    }
}

/// Reads organizations.
pub(super) struct Reader<'a> {
    pub(super) client: &'a Client,
    pub(super) name: &'a str,
    pub(super) scope: Scope<'a>,
    /// How many requests run at once.
    pub(super) concurrency: usize,
    /// Set where nothing else can be read: the network is gone, or the token is refused.
    pub(super) is_over: Rc<Cell<bool>>,
    /// The names of environment variables that are taken.
    pub(super) names: Rc<RefCell<BTreeSet<String>>>,
}

impl Reader<'_> {
    /// Remarks that are still empty.
    fn remarks(&self) -> Remarks {
        Remarks {
            is_over: self.is_over.clone(),
            names: self.names.clone(),
            ..Remarks::default()
        }
    }

    /// The section, if it is asked for and can be read.
    fn wants(&self, kind: Kind, owner: &str) -> Option<Section> {
        if self.is_over.get() {
            return None;
        }
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
