//! The comparison of one organization with what a file says of it.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use quay_api::Client;
use serde_json::{Map, Value};

use super::super::key::{Key, Kind, Section};
use super::super::model::Organization;
use super::super::read::{Observed, Reader, Scope, Surplus};
use super::super::resources::{self, Resource, Resources};
use super::super::source::{Wanted, child};
use super::sections::{covers, what};
use super::{
    Action, Caller, MAX_CONCURRENCY, Plan, PlanOptions, Step, Unread, compare, mentions,
    prediction, protection,
};
use crate::login::APPLICATION;

const ROBOT_DESCRIPTION: &str = "the server cannot change the description of a robot: write the one it \
                                 has, or delete the robot and apply again, which gives it another token";
const SYNCED: &str = "a directory decides who is in the team: leave `members` out";
const OWN_APPLICATION: &str = "it issues the tokens of `quay login`, which would end with it";

/// The comparison of one organization.
pub(super) struct Comparison<'a> {
    pub(super) client: &'a Client,
    pub(super) caller: &'a Caller,
    pub(super) wanted: &'a Wanted,
    pub(super) name: &'a str,
    pub(super) options: &'a PlanOptions,
    pub(super) steps: Vec<Step>,
}

impl<'a> Comparison<'a> {
    /// Plans an organization.
    pub(super) async fn organization(&mut self, organization: &Organization, plan: &mut Plan) {
        let pointer = child("/organizations", self.name);
        let wanted = resources::list(self.name, &pointer, organization);
        let mut sections = wanted.sections.clone();
        // New repositories get these, whether or not the file speaks of them.
        sections.insert(
            Section::new(self.name, Kind::DefaultPermission, ""),
            pointer.clone(),
        );
        sections.extend(mentions::sections(self.name, &wanted, &pointer));
        let reader = Reader {
            client: self.client,
            name: self.name,
            scope: Scope::Sections(&sections),
            concurrency: self.options.concurrency.clamp(1, MAX_CONCURRENCY),
            is_over: Rc::new(Cell::new(false)),
            names: Rc::default(),
        };
        let mut found = reader.read().await;
        let unread = std::mem::take(&mut found.remarks.unread);
        let sections: Vec<_> = unread.iter().map(|(section, _)| section.clone()).collect();
        for (section, error) in unread {
            if section.kind != Kind::Organization && !wanted.sections.contains_key(&section) {
                continue;
            }
            let pointer = wanted.sections.get(&section).unwrap_or(&pointer);
            plan.unread.push(Unread {
                what: what(&section),
                place: self.wanted.place(pointer).cloned(),
                error,
            });
        }
        // Without the organization nothing is known, and nothing more where the network is gone.
        let is_over = reader.is_over.get();
        let is_unknown = |section: &Section| {
            let mut unread = sections.iter();
            is_over
                || unread
                    .any(|it| it == section || it.kind == Kind::Organization || covers(it, section))
        };
        let listed: BTreeSet<Key> = wanted.all.iter().map(|it| it.key.clone()).collect();
        for surplus in &found.remarks.surplus {
            let section = &surplus.key.section;
            let is_doomed = self.options.prune || surplus.is_left_behind(&listed);
            if is_doomed && wanted.sections.contains_key(section) && !is_unknown(section) {
                self.delete_surplus(surplus, &wanted);
            }
        }
        let mut there: BTreeMap<Key, Resource> = BTreeMap::new();
        if found.exists {
            let list = resources::list(self.name, &pointer, &found.organization).all;
            there.extend(list.into_iter().map(|it| (it.key.clone(), it)));
        }
        prediction::predict(self.caller.name(), organization, &found, &mut there);
        if self.options.prune {
            self.prune(&there, &found, &wanted, &listed, &is_unknown);
        }
        let known = mentions::Known {
            listed: &listed,
            there: &there,
            is_unknown: &is_unknown,
        };
        for resource in &wanted.all {
            mentions::check(resource, &known, self.wanted, &mut plan.mistakes);
        }
        for resource in wanted.all {
            if !is_unknown(&resource.key.section) {
                self.compare(resource, &there, &found, plan);
            }
        }
        let teams = match found.exists {
            true => protection::admin_teams(&reader, &self.steps).await,
            false => Some(prediction::admin_teams(self.caller.name())),
        };
        protection::protect(self.caller, teams, &mut self.steps);
    }

    /// Plans one resource.
    fn compare(
        &mut self,
        resource: Resource,
        there: &BTreeMap<Key, Resource>,
        found: &Observed,
        plan: &mut Plan,
    ) {
        let mut step = Step {
            action: Action::Create,
            place: self.wanted.place(&resource.pointer).cloned(),
            id: found.remarks.ids.get(&resource.key).cloned(),
            wanted: resource.properties,
            found: None,
            differences: Vec::new(),
            secrets: BTreeMap::new(),
            key: resource.key,
        };
        let synced = found.remarks.synced.get(&step.key.section.owner);
        let synced = synced.filter(|_| step.key.section.kind == Kind::TeamMember);
        if let Some(users) = synced {
            if users.contains(&step.key.name) {
                plan.unchanged += 1;
                return;
            }
            step.action = Action::Impossible(SYNCED);
        } else if found.remarks.without_robot.contains(&step.key) {
            // The server has it, so it cannot be created. All of it is written again.
            step.action = Action::Change;
            step.found = Some(Map::new());
            step.differences = compare::differences(&step.wanted, &Map::new());
        } else if let Some(before) = there.get(&step.key) {
            step.differences = compare::differences(&step.wanted, &before.properties);
            if step.differences.is_empty() {
                plan.unchanged += 1;
                return;
            }
            step.found = Some(before.properties.clone());
            step.action = match step.key.section.kind {
                Kind::Robot => Action::Impossible(ROBOT_DESCRIPTION),
                _ => Action::Change,
            };
            let first = step.differences.first().map(|it| it.property.as_str());
            let pointer = child(&resource.pointer, first.unwrap_or_default());
            step.place = self.wanted.place(&pointer).cloned();
        }
        if step.reads_secrets() {
            let pointer = |property: &str| child(&resource.pointer, property);
            let place = |property: &str| self.wanted.place(&pointer(property)).cloned();
            step.read_secrets(&self.options.variables, place, &mut plan.problems);
        }
        self.steps.push(step);
    }

    /// Plans to delete what the sections of the file do not list.
    fn prune(
        &mut self,
        there: &BTreeMap<Key, Resource>,
        found: &Observed,
        wanted: &Resources,
        listed: &BTreeSet<Key>,
        is_unknown: &impl Fn(&Section) -> bool,
    ) {
        for key in there.keys() {
            let section = &key.section;
            let is_listed = listed.contains(key);
            let is_pruned = wanted.sections.contains_key(section) && !is_unknown(section);
            let is_kept = matches!(
                section.kind,
                Kind::Organization | Kind::Quota | Kind::ProxyCache | Kind::Mirror
            );
            if !is_listed && is_pruned && !is_kept {
                let id = found.remarks.ids.get(key).cloned();
                let before = there.get(key).map(|it| it.properties.clone());
                self.delete(key.clone(), id, before, wanted);
            }
        }
    }

    /// Plans to delete what has no name of its own.
    fn delete_surplus(&mut self, surplus: &Surplus, wanted: &Resources) {
        let id = Some(surplus.id.clone());
        self.delete(surplus.key.clone(), id, None, wanted);
        if surplus.first.as_ref().is_some_and(is_own_application)
            && let Some(step) = self.steps.last_mut()
        {
            step.action = Action::Keep(OWN_APPLICATION);
        }
    }

    fn delete(
        &mut self,
        key: Key,
        id: Option<String>,
        found: Option<Map<String, Value>>,
        wanted: &Resources,
    ) {
        let pointer = wanted.sections.get(&key.section);
        self.steps.push(Step {
            action: match is_own_application(&key) {
                true => Action::Keep(OWN_APPLICATION),
                false => Action::Delete,
            },
            place: pointer.and_then(|it| self.wanted.place(it)).cloned(),
            key,
            id,
            wanted: Map::new(),
            found,
            differences: Vec::new(),
            secrets: BTreeMap::new(),
        });
    }
}

/// Whether it is the application that `quay login` makes.
fn is_own_application(key: &Key) -> bool {
    key.section.kind == Kind::Application && key.name == APPLICATION
}
