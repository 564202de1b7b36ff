//! Names in a file that the server cannot take: of what is created, and of teams and robots that are
//! neither in the file nor on the server.

use std::collections::{BTreeMap, BTreeSet};

use super::super::key::{Key, Kind, Section};
use super::super::problem::Problem;
use super::super::references::{Reference, references};
use super::super::resources::{Resource, Resources};
use super::super::source::Wanted;

/// The sections beside those of the file that tell whether what it refers to is there.
pub(super) fn sections(
    organization: &str,
    wanted: &Resources,
    pointer: &str,
) -> BTreeMap<Section, String> {
    let listed: BTreeSet<&Key> = wanted.all.iter().map(|it| &it.key).collect();
    let mentioned = wanted.all.iter().flat_map(references);
    let keys = mentioned.filter_map(|reference| reference.key(organization));
    let others = keys.filter(|key| !listed.contains(key));
    others
        .map(|key| key.section)
        .filter(|section| !wanted.sections.contains_key(section))
        .map(|section| (section, pointer.to_owned()))
        .collect()
}

/// What is known of an organization.
pub(super) struct Known<'a> {
    /// What the file lists.
    pub(super) listed: &'a BTreeSet<Key>,
    /// What the server has.
    pub(super) there: &'a BTreeMap<Key, Resource>,
    /// Whether a section could not be read.
    pub(super) is_unknown: &'a dyn Fn(&Section) -> bool,
}

/// Checks the names in a resource of the file.
pub(super) fn check(
    resource: &Resource,
    known: &Known<'_>,
    wanted: &Wanted,
    mistakes: &mut Vec<Problem>,
) {
    let key = &resource.key;
    let organization = &key.section.organization;
    for reference in references(resource) {
        let is_own = match key.section.kind {
            Kind::Organization | Kind::Repository => true,
            _ => reference.key(organization).as_ref() == Some(key),
        };
        let message = match (is_own, reference.key(organization)) {
            (true, _) if known.there.contains_key(key) || (known.is_unknown)(&key.section) => None,
            (true, _) => reference.kind.problem_if_new(&reference.name),
            (false, Some(target)) => missing(&reference, &target, known),
            (false, None) => None,
        };
        if let (Some(message), Some(place)) = (message, wanted.place(&reference.pointer)) {
            mistakes.push(Problem {
                place: place.clone(),
                message,
            });
        }
    }
}

/// Why a team or robot that a resource refers to is a mistake, if it is one.
fn missing(reference: &Reference, target: &Key, known: &Known<'_>) -> Option<String> {
    let is_there = known.listed.contains(target)
        || known.there.contains_key(target)
        || (known.is_unknown)(&target.section);
    let Reference { name, .. } = reference;
    let (what, section) = match target.section.kind {
        Kind::Team => ("team", "teams"),
        _ => ("robot", "robots"),
    };
    (!is_there).then(|| {
        let organization = &target.section.organization;
        format!(
            "{organization} has no {what} `{name}`, neither in the file nor on the server: add it to \
             `{section}`, or correct the name"
        )
    })
}
