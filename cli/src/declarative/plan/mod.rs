//! What has to be done so that a registry is as wanted. Nothing is written here.

mod compare;
mod comparison;
mod prediction;
mod protection;
mod render;
mod sections;
mod step;

use std::collections::BTreeMap;

use quay_api::{Client, Error};

pub use self::compare::Difference;
pub(super) use self::sections::what;
pub use self::step::{Action, Step};
use super::problem::{Place, Problem};
use super::source::Wanted;
use comparison::Comparison;

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
