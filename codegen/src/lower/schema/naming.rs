//! The names of types: those of components, and those made for schemas that stand where they are used.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{Document, Node, component_key};
use crate::names;
use crate::profile::Level;

/// What no schema may be called: the models have a type of that name already.
const RESERVED: &[&str] = &["ErrorBody"];

/// The names that are given away.
pub(super) struct Naming<'a> {
    /// The name of each component, by its key.
    components: BTreeMap<&'a str, String>,
    taken: BTreeSet<String>,
    /// The names of schemas, by their address: what several operations share has one name.
    known: BTreeMap<usize, String>,
    /// What a schema inside of a component other than a schema is called.
    wishes: BTreeMap<usize, String>,
    /// The schemas that names were given to.
    schemas: BTreeMap<String, &'a Node>,
}

impl<'a> Naming<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        let mut naming = Self {
            components: BTreeMap::new(),
            taken: RESERVED.iter().map(|name| (*name).to_owned()).collect(),
            known: BTreeMap::new(),
            wishes: BTreeMap::new(),
            schemas: BTreeMap::new(),
        };
        let Some(components) = document.root.get("components") else {
            return naming;
        };
        let schemas = components.get("schemas").map_or(&[][..], Node::entries);
        // Those that are named like Rust types keep their names, whatever becomes the same.
        let (exact, others): (Vec<_>, Vec<_>) = schemas
            .iter()
            .partition(|entry| names::type_name(&entry.key) == entry.key);
        for entry in exact.into_iter().chain(others) {
            let name = naming.free(&names::type_name(&entry.key));
            naming.taken.insert(name.clone());
            naming.schemas.insert(name.clone(), &entry.value);
            naming.components.insert(&entry.key, name);
        }
        for section in ["responses", "requestBodies", "parameters", "headers"] {
            for entry in components.get(section).map_or(&[][..], Node::entries) {
                let contents = entry.value.get("content").map_or(&[][..], Node::entries);
                let contents = contents
                    .iter()
                    .filter_map(|media| media.value.get("schema"));
                for schema in contents.chain(entry.value.get("schema")) {
                    naming.wishes.insert(address(schema), entry.key.clone());
                }
            }
        }
        naming
    }

    /// The name of a component.
    pub(super) fn component(&self, key: &str) -> String {
        let known = self.components.get(key);
        known.cloned().unwrap_or_else(|| names::type_name(key))
    }

    /// The name of the component that a reference leads to.
    pub(super) fn referred(&self, reference: &str) -> String {
        self.component(&component_key(reference))
    }

    /// The name that a schema has been given.
    pub(super) fn known(&self, schema: &'a Node) -> Option<String> {
        self.known.get(&address(schema)).cloned()
    }

    /// What a schema is best called.
    pub(super) fn wish(&self, schema: &'a Node, name: &str) -> String {
        let wish = self.wishes.get(&address(schema));
        names::type_name(wish.map_or(name, String::as_str))
    }

    /// The name of an equal schema that would be called the same.
    pub(super) fn same(&mut self, schema: &'a Node, wish: &str) -> Option<String> {
        let other = self.schemas.get(wish)?;
        if other.to_json() != schema.to_json() {
            return None;
        }
        self.known.insert(address(schema), wish.to_owned());
        Some(wish.to_owned())
    }

    /// Gives a schema a name; an error with the name where it is taken and may not be changed.
    pub(super) fn take(
        &mut self,
        schema: &'a Node,
        wish: &str,
        plain: Level,
    ) -> Result<String, String> {
        let name = self.free(wish);
        if name != wish && plain == Level::Refuse {
            return Err(wish.to_owned());
        }
        self.taken.insert(name.clone());
        self.schemas.insert(name.clone(), schema);
        self.known.insert(address(schema), name.clone());
        Ok(name)
    }

    /// The schema that a name was given to.
    pub(super) fn schema(&self, name: &str) -> Option<&'a Node> {
        self.schemas.get(name).copied()
    }

    /// The name, with a number where it is taken.
    fn free(&self, wish: &str) -> String {
        let mut name = wish.to_owned();
        let mut number = 1;
        while self.taken.contains(&name) {
            number += 1;
            name = format!("{wish}{number}");
        }
        name
    }
}

fn address(schema: &Node) -> usize {
    std::ptr::from_ref(schema).addr()
}
