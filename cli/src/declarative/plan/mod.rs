//! What has to be done so that a registry is as wanted. Nothing is written here.

mod compare;
mod comparison;
mod mentions;
mod prediction;
mod protection;
mod render;
mod sections;
mod step;

use std::collections::BTreeMap;
use std::fmt;

use quay_api::Client;

pub use self::compare::Difference;
pub(super) use self::sections::what;
pub use self::step::{Action, Step};
use super::problem::{Place, Problem};
use super::rejection::{ReadError, ends_a_run};
use super::source::Wanted;
use comparison::Comparison;

/// The most requests that may run at once.
pub const MAX_CONCURRENCY: usize = 32;

/// How a plan is made.
#[derive(Clone)]
pub struct PlanOptions {
    /// Whether what a section of the file does not list is deleted.
    pub prune: bool,
    /// How many requests run at once.
    pub concurrency: usize,
    /// The environment variables, for secrets.
    pub variables: BTreeMap<String, String>,
}

/// The variables may be secrets, so they are not shown.
impl fmt::Debug for PlanOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PlanOptions")
            .field("prune", &self.prune)
            .field("concurrency", &self.concurrency)
            .finish_non_exhaustive()
    }
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
    /// What the file says and no server can do.
    pub mistakes: Vec<Problem>,
}

/// A section that could not be read.
#[derive(Debug)]
pub struct Unread {
    /// What it is.
    pub what: String,
    /// Where the file speaks of it.
    pub place: Option<Place>,
    /// Why.
    pub error: ReadError,
}

impl Plan {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        !self.steps.iter().any(Step::is_difference)
    }

    /// Whether nothing else can be read.
    pub(super) fn is_over(&self) -> bool {
        let mut errors = self.unread.iter().map(|unread| &unread.error);
        errors.any(|error| ends_a_run(error.failure(None).kind()))
    }

    /// Whether there is something to send.
    pub fn has_work(&self) -> bool {
        self.steps.iter().any(Step::is_work)
    }
}

/// Whose token it is.
#[derive(Debug, PartialEq, Eq)]
enum Caller {
    Known(String),
    Unknown,
}

impl Caller {
    /// Asks the server. A token may lack the scope for that.
    async fn read(client: &Client, plan: &mut Plan) -> Self {
        let error = match client.get_logged_in_user().await {
            Ok(user) => return Self::Known(user.into_inner().username),
            Err(error) if error.is_forbidden() => return Self::Unknown,
            // A token that is not good gets the same response as one without `user:read`. Elsewhere a
            // scope that is missing is told apart.
            Err(error) if error.is_unauthenticated() => {
                match client.list_user_authorizations().await {
                    Err(other) if other.is_unauthenticated() => error,
                    _ => return Self::Unknown,
                }
            }
            Err(error) => error,
        };
        plan.unread.push(Unread {
            what: "the user of the token".to_owned(),
            place: None,
            error: ReadError::Call(error),
        });
        Self::Unknown
    }

    fn name(&self) -> Option<&str> {
        match self {
            Self::Known(name) => Some(name),
            Self::Unknown => None,
        }
    }
}

/// Compares what is wanted with the server.
pub async fn plan(client: &Client, wanted: &Wanted, options: &PlanOptions) -> Plan {
    let mut plan = Plan::default();
    let caller = Caller::read(client, &mut plan).await;
    for (name, organization) in &wanted.organizations {
        if plan.is_over() {
            break;
        }
        let mut comparison = Comparison {
            client,
            caller: &caller,
            wanted,
            name,
            options,
            steps: Vec::new(),
        };
        comparison.organization(organization, &mut plan).await;
        plan.steps.append(&mut comparison.steps);
    }
    plan.mistakes.sort();
    plan.mistakes.dedup();
    plan.steps
        .sort_by(|one, other| (one.stage(), &one.key).cmp(&(other.stage(), &other.key)));
    plan
}
