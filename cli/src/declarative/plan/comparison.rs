//! The comparison of one organization with what a file says of it.

use std::collections::BTreeMap;

use quay_api::Client;
use serde_json::{Map, Value};

use super::super::key::{Key, Kind, Section};
use super::super::model::Organization;
use super::super::read::{Observed, Reader, Scope};
use super::super::resources::{self, Resource, Resources};
use super::super::source::{Wanted, child};
use super::sections::{covers, what};
use super::{
    Action, MAX_CONCURRENCY, Plan, PlanOptions, Step, Unread, compare, prediction, protection,
};

/// The comparison of one organization.
pub(super) struct Comparison<'a> {
    pub(super) client: &'a Client,
    pub(super) caller: Option<&'a str>,
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
        let reader = Reader {
            client: self.client,
            name: self.name,
            scope: Scope::Sections(&sections),
            concurrency: self.options.concurrency.clamp(1, MAX_CONCURRENCY),
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
        // Without the organization nothing is known.
        let is_unknown = |section: &Section| {
            sections
                .iter()
                .any(|it| it == section || it.kind == Kind::Organization || covers(it, section))
        };
        if self.options.prune && found.exists {
            self.surplus(&found, &wanted, &is_unknown);
        }
        let mut there: BTreeMap<Key, Resource> = BTreeMap::new();
        if found.exists {
            let list = resources::list(self.name, &pointer, &found.organization).all;
            there.extend(list.into_iter().map(|it| (it.key.clone(), it)));
        }
        prediction::predict(self.caller, organization, &found, &mut there);
        if self.options.prune {
            self.prune(&there, &found, &wanted, &is_unknown);
        }
        for resource in wanted.all {
            if !is_unknown(&resource.key.section) {
                self.compare(resource, &there, &found, plan);
            }
        }
        let teams = match found.exists {
            true => protection::admin_teams(&reader, &self.steps).await,
            false => Ok(prediction::admin_teams(self.caller)),
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
        if let Some(before) = there.get(&step.key) {
            step.differences = compare::differences(&step.wanted, &before.properties);
            if step.differences.is_empty() {
                plan.unchanged += 1;
                return;
            }
            step.found = Some(before.properties.clone());
            step.action = match step.key.section.kind {
                Kind::Robot => Action::Impossible(
                    "the server cannot change the description of a robot: write the one it has, or \
                     delete the robot and apply again, which gives it another token",
                ),
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
        is_unknown: &impl Fn(&Section) -> bool,
    ) {
        for key in there.keys() {
            let section = &key.section;
            let is_listed = wanted.all.iter().any(|resource| resource.key == *key);
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
    fn surplus(
        &mut self,
        found: &Observed,
        wanted: &Resources,
        is_unknown: &impl Fn(&Section) -> bool,
    ) {
        for (key, id) in &found.remarks.surplus {
            if wanted.sections.contains_key(&key.section) && !is_unknown(&key.section) {
                self.delete(key.clone(), Some(id.clone()), None, wanted);
            }
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
            action: Action::Delete,
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
