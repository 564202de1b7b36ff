//! What has to be done so that a registry is as wanted. Nothing is written here.

mod compare;
mod prediction;
mod protection;
mod render;
mod step;

use std::collections::BTreeMap;

use quay_api::{Client, Error};

pub use self::compare::Difference;
pub use self::step::{Action, Step};
use super::key::{Key, Kind, Section};
use super::model::Organization;
use super::problem::{Place, Problem};
use super::read::{Observed, Reader, Scope};
use super::resources::{self, Resource, Resources};
use super::source::{Wanted, child};

/// The most requests that may be on their way at once.
pub const MAX_CONCURRENCY: usize = 32;

/// How a plan is made.
#[derive(Clone, Debug)]
pub struct PlanOptions {
    /// Whether what a section of the file does not list is deleted.
    pub prune: bool,
    /// How many requests are on their way at once.
    pub concurrency: usize,
    /// The environment variables, for secrets.
    pub variables: BTreeMap<String, String>,
}

/// What has to be done.
#[derive(Debug, Default)]
pub struct Plan {
    /// The steps, in their order.
    pub steps: Vec<Step>,
    /// How many resources are as wanted.
    pub unchanged: usize,
    /// What could not be read, and is left alone.
    pub unread: Vec<Unread>,
    /// What is missing before the plan can be done.
    pub problems: Vec<Problem>,
}

/// A section that could not be read.
#[derive(Debug)]
pub struct Unread {
    /// What it is.
    pub what: String,
    /// Where the file speaks of it.
    pub place: Option<Place>,
    /// Why.
    pub error: Error,
}

impl Plan {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        !self.steps.iter().any(Step::is_difference)
    }

    /// Whether there is something to send.
    pub fn has_work(&self) -> bool {
        self.steps.iter().any(Step::is_work)
    }
}

/// Compares what is wanted with the server.
pub async fn plan(client: &Client, wanted: &Wanted, options: &PlanOptions) -> Plan {
    let mut plan = Plan::default();
    // A token may lack the right to ask. Then the caller counts as nobody in particular.
    let caller = client.get_logged_in_user().await;
    let caller = caller.ok().map(|user| user.into_inner().username);
    for (name, organization) in &wanted.organizations {
        let mut comparison = Comparison {
            client,
            caller: caller.as_deref(),
            wanted,
            name,
            options,
            steps: Vec::new(),
        };
        comparison.organization(organization, &mut plan).await;
        plan.steps.append(&mut comparison.steps);
    }
    plan.steps
        .sort_by(|one, other| (one.stage(), &one.key).cmp(&(other.stage(), &other.key)));
    plan
}

/// The comparison of one organization.
struct Comparison<'a> {
    client: &'a Client,
    caller: Option<&'a str>,
    wanted: &'a Wanted,
    name: &'a str,
    options: &'a PlanOptions,
    steps: Vec<Step>,
}

impl<'a> Comparison<'a> {
    async fn organization(&mut self, organization: &Organization, plan: &mut Plan) {
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
        found: Option<serde_json::Map<String, serde_json::Value>>,
        wanted: &Resources,
    ) {
        let pointer = wanted.sections.get(&key.section);
        self.steps.push(Step {
            action: Action::Delete,
            place: pointer.and_then(|it| self.wanted.place(it)).cloned(),
            key,
            id,
            wanted: serde_json::Map::new(),
            found,
            differences: Vec::new(),
            secrets: BTreeMap::new(),
        });
    }
}

/// Whether what one section lists is where the other is, or read together with it.
fn covers(one: &Section, other: &Section) -> bool {
    let of_repository = matches!(
        other.kind,
        Kind::TeamPermission
            | Kind::UserPermission
            | Kind::RobotPermission
            | Kind::Mirror
            | Kind::RepositoryAutoPrune
            | Kind::RepositoryImmutability
            | Kind::RepositoryNotification
    );
    match (one.kind, other.kind) {
        (Kind::Repository, _) => of_repository,
        (Kind::Quota, Kind::QuotaLimit) => true,
        (Kind::TeamMember, Kind::TeamRobot)
        | (Kind::TeamRobot, Kind::TeamMember)
        | (Kind::UserPermission, Kind::RobotPermission) => one.owner == other.owner,
        _ => false,
    }
}

/// What a section is, for people.
pub(super) fn what(section: &Section) -> String {
    let of = match section.owner.as_str() {
        "" => section.organization.clone(),
        owner => format!("{}/{owner}", section.organization),
    };
    let what = match section.kind {
        Kind::Organization => return format!("organization {of}"),
        Kind::Quota | Kind::QuotaLimit => "the quota",
        Kind::ProxyCache => "the proxy cache",
        Kind::Robot => "the robots",
        Kind::Team => "the teams",
        Kind::TeamMember | Kind::TeamRobot => {
            return format!(
                "the members of team {} of {}",
                section.owner, section.organization
            );
        }
        Kind::Application => "the applications",
        Kind::OrganizationAutoPrune | Kind::RepositoryAutoPrune => "the auto-prune policies",
        Kind::OrganizationImmutability | Kind::RepositoryImmutability => {
            "the immutability policies"
        }
        Kind::OrganizationNotification | Kind::RepositoryNotification => "the notifications",
        Kind::Repository => "the repositories",
        Kind::TeamPermission | Kind::UserPermission | Kind::RobotPermission => "the permissions",
        Kind::Mirror => "the mirror",
        Kind::DefaultPermission => "the default permissions",
    };
    format!("{what} of {of}")
}
