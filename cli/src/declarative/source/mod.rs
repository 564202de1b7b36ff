//! From files to what is wanted: read, parsed, checked, and put together.

mod check;
mod files;
mod rules;
mod syntax;
mod tree;
mod wording;

use std::collections::BTreeMap;
use std::rc::Rc;

use serde_json::Value;
use serde_saphyr::Location;

pub use self::files::{SourceFile, read_files};
use self::tree::{Content, Node};
use super::model::{Document, Organization};
use super::problem::{Place, Problem};
use super::schema::schema;

/// The most values that a file may have: some for each of a hundred thousand repositories.
const MAX_NODES: usize = 2_000_000;

/// How many values may be within each other. Organizations need fewer than ten, and each takes much of
/// the stack.
const MAX_DEPTH: usize = 32;

/// The most events of the YAML parser: a value has one or two, and an alias has one.
const MAX_EVENTS: usize = 5_000_000;

/// The most events that all aliases of a file may stand for.
const MAX_REPLAYED: usize = 500_000;

const NOTHING: &str =
    "there are no organizations here: write some, such as `organizations: {acme: {}}`";

/// What files say that there should be.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// The organizations.
    pub organizations: BTreeMap<String, Organization>,
    /// The place of every value, by its pointer.
    places: BTreeMap<String, Place>,
}

impl Wanted {
    /// Reads what the texts of files say.
    ///
    /// # Errors
    ///
    /// All problems of all files, by place.
    pub fn parse(files: &[SourceFile]) -> Result<Self, Vec<Problem>> {
        let schema = schema();
        let mut wanted = Self::default();
        let mut problems = Vec::new();
        let mut says_something = false;
        for file in files {
            says_something |= wanted.add(file, &schema, &mut problems);
        }
        if let Some(first) = files.first().filter(|_| !says_something) {
            problems.push(Problem {
                place: place(&first.name.as_str().into(), Location::UNKNOWN),
                message: NOTHING.to_owned(),
            });
        }
        problems.sort();
        problems.dedup();
        match problems.is_empty() {
            true => Ok(wanted),
            false => Err(problems),
        }
    }

    /// The place of the value at a pointer, or of the nearest one around it.
    pub fn place(&self, pointer: &str) -> Option<&Place> {
        let mut pointer = pointer;
        loop {
            if let Some(place) = self.places.get(pointer) {
                return Some(place);
            }
            pointer = &pointer[..pointer.rfind('/')?];
        }
    }

    /// Adds what a file says; tells whether it says something.
    fn add(&mut self, file: &SourceFile, schema: &Value, problems: &mut Vec<Problem>) -> bool {
        let name: Rc<str> = file.name.as_str().into();
        let problem = |location: Location, message| Problem {
            place: place(&name, location),
            message,
        };
        let options = serde_saphyr::options! {
            strict_booleans: true,
            with_snippet: false,
            budget: serde_saphyr::budget! {
                max_events: MAX_EVENTS,
                max_nodes: MAX_NODES,
                max_depth: MAX_DEPTH,
                // Many may share one anchor. What all aliases grow to is limited below.
                enforce_alias_anchor_ratio: false,
            },
            alias_limits: serde_saphyr::alias_limits! {
                max_total_replayed_events: MAX_REPLAYED,
            },
        };
        let documents = match serde_saphyr::from_multiple_with_options::<Node>(&file.text, options)
        {
            Ok(documents) => documents,
            Err(error) => {
                let ((line, column), message) = syntax::fault(file, &error);
                let place = Place {
                    file: name,
                    line: line.max(1),
                    column: column.max(1),
                };
                problems.push(Problem { place, message });
                return true;
            }
        };
        let mut says_something = false;
        for document in &documents {
            if matches!(document.content, Content::Scalar(Value::Null)) {
                continue;
            }
            says_something = true;
            let findings = check::check(schema, document);
            if !findings.is_empty() {
                let findings = findings.into_iter();
                problems.extend(findings.map(|(location, text)| problem(location, text)));
                continue;
            }
            // The schema is made from the types, so what fits it can be read.
            match serde_json::from_value::<Document>(document.value()) {
                Ok(found) => self.join(&name, found, document, problems),
                Err(error) => problems.push(problem(document.location, error.to_string())),
            }
        }
        says_something
    }

    /// Adds the organizations of a document.
    fn join(
        &mut self,
        file: &Rc<str>,
        found: Document,
        document: &Node,
        problems: &mut Vec<Problem>,
    ) {
        let mut places = BTreeMap::new();
        note_places(file, document, String::new(), &mut places);
        for (name, organization) in found.organizations {
            let pointer = child("/organizations", &name);
            let here = places.get(&pointer).cloned();
            if let (Some(first), Some(place)) = (self.places.get(&pointer), &here) {
                problems.push(Problem {
                    place: place.clone(),
                    message: format!(
                        "the organization `{name}` is at {first} as well: join the two"
                    ),
                });
                continue;
            }
            rules::check(&pointer, &organization, &places, problems);
            self.organizations.insert(name, organization);
        }
        for (pointer, place) in places {
            self.places.entry(pointer).or_insert(place);
        }
    }
}

/// A pointer to a property or an item.
pub(super) fn child(pointer: &str, name: &str) -> String {
    format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"))
}

fn place(file: &Rc<str>, location: Location) -> Place {
    Place {
        file: file.clone(),
        line: location.line().max(1),
        column: location.column().max(1),
    }
}

/// Notes where everything is: properties by their key.
fn note_places(file: &Rc<str>, node: &Node, pointer: String, places: &mut BTreeMap<String, Place>) {
    match &node.content {
        Content::Scalar(_) => {}
        Content::List(items) => {
            for (index, item) in items.iter().enumerate() {
                let pointer = child(&pointer, &index.to_string());
                places.insert(pointer.clone(), place(file, item.location));
                note_places(file, item, pointer, places);
            }
        }
        Content::Map(properties) => {
            for (name, node) in properties {
                let pointer = child(&pointer, &name.text);
                places.insert(pointer.clone(), place(file, name.location));
                note_places(file, node, pointer, places);
            }
        }
    }
}
