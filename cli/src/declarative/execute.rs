//! The steps of a plan, done in their order: as many at once as allowed, and one error stops only what
//! depends on it.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fmt;

use futures_util::{StreamExt, stream};
use quay_api::Client;
use quay_api::ensure::Outcome;

use apitwin_cli::FailureKind;
use apitwin_cli::connection::Connection;

use super::calls::{self, CallError};
use super::key::Key;
use super::plan::{Action, MAX_CONCURRENCY, Plan, Step};
use super::problem::Place;
use super::rejection::{ends_a_run, failure};

/// Who watches the steps.
pub trait Progress {
    /// That many steps begin.
    fn begin(&mut self, steps: usize);

    /// A step is over.
    fn end(&mut self, step: &Step);

    /// All are over.
    fn finish(&mut self);
}

/// Nobody watches.
pub struct Silent;

impl Progress for Silent {
    fn begin(&mut self, _: usize) {}
    fn end(&mut self, _: &Step) {}
    fn finish(&mut self) {}
}

/// What was done.
#[derive(Debug, Default)]
pub struct Summary {
    /// How many resources were created.
    pub created: usize,
    /// How many were changed.
    pub changed: usize,
    /// How many were as wanted.
    pub unchanged: usize,
    /// How many were deleted.
    pub deleted: usize,
    /// How many steps were left out, because what they depend on failed.
    pub skipped: usize,
    /// What failed.
    pub failed: Vec<Failed>,
}

/// A step that failed, or a section that could not be read.
#[derive(Debug)]
pub struct Failed {
    /// Where the file speaks of it.
    pub place: Option<Place>,
    /// What it is.
    pub what: String,
    /// Why it failed, and what to do.
    pub message: String,
    /// The kind of the failure.
    pub kind: FailureKind,
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} created, {} changed, {} unchanged, {} deleted, {} failed",
            self.created,
            self.changed,
            self.unchanged,
            self.deleted,
            self.failed.len()
        )?;
        match self.skipped {
            0 => Ok(()),
            skipped => write!(f, ", {skipped} not tried"),
        }
    }
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "{place}: ")?;
        }
        write!(f, "{}: {}", self.what, self.message)
    }
}

/// Does what a plan says. It may be dropped at any time: the next plan has what is left.
///
/// Rights are taken away only where all rights were given that the plan gives in the organization, so
/// that an error leaves nobody without any. `summary` is kept up to date, so that it tells what was done
/// when this is dropped. The connection makes errors more precise.
pub async fn execute(
    client: &Client,
    connection: Option<&Connection>,
    plan: &Plan,
    concurrency: usize,
    progress: &mut dyn Progress,
    summary: &mut Summary,
) {
    summary.unchanged += plan.unchanged;
    summary.failed.extend(unread(connection, plan));
    let steps = || plan.steps.iter().filter(|step| step.is_work());
    progress.begin(steps().count());
    for step in &plan.steps {
        if let Action::Impossible(reason) = step.action {
            fail(summary, step, reason.to_owned(), FailureKind::Rejected);
        }
    }
    let mut missing = Missing::default();
    let mut stages: Vec<_> = steps().map(Step::stage).collect();
    stages.sort_unstable();
    stages.dedup();
    let is_over = Cell::new(false);
    for stage in stages {
        let mut ready = Vec::new();
        for step in steps().filter(|step| step.stage() == stage) {
            if is_over.get() || missing.stops(step) {
                summary.skipped += 1;
                missing.add(step);
                progress.end(step);
                continue;
            }
            ready.push(step);
        }
        let is_over = &is_over;
        let running = stream::iter(ready).map(|step| async move {
            let result = match is_over.get() {
                true => None,
                false => Some(calls::perform(client, step).await),
            };
            (step, result)
        });
        let mut done = running.buffer_unordered(concurrency.clamp(1, MAX_CONCURRENCY));
        while let Some((step, result)) = done.next().await {
            progress.end(step);
            let Some(result) = result else {
                summary.skipped += 1;
                continue;
            };
            if let Some(kind) = note(summary, connection, step, result) {
                missing.add(step);
                is_over.set(is_over.get() || ends_a_run(kind));
            }
        }
    }
    // In the order of the file, whatever ended first.
    summary
        .failed
        .sort_by(|one, other| one.place.cmp(&other.place));
    progress.finish();
}

/// What is not there because a step failed or was not tried.
#[derive(Default)]
struct Missing<'a> {
    /// What was to be created.
    keys: BTreeSet<&'a Key>,
    /// The organizations in which somebody did not get rights.
    organizations: BTreeSet<&'a str>,
}

impl<'a> Missing<'a> {
    fn add(&mut self, step: &'a Step) {
        if step.action == Action::Create {
            self.keys.insert(&step.key);
        }
        if step.gives_rights() {
            self.organizations.insert(&step.key.section.organization);
        }
    }

    /// Whether a step must not be tried.
    fn stops(&self, step: &Step) -> bool {
        let organization = step.key.section.organization.as_str();
        let dependencies = step.key.dependencies();
        dependencies.iter().any(|key| self.keys.contains(key))
            || (step.takes_rights() && self.organizations.contains(organization))
    }
}

/// The sections that could not be read, as failures.
pub(super) fn unread<'a>(
    connection: Option<&'a Connection>,
    plan: &'a Plan,
) -> impl Iterator<Item = Failed> + 'a {
    plan.unread.iter().map(move |unread| {
        let failure = unread.error.failure(connection);
        Failed {
            place: unread.place.clone(),
            what: unread.what.clone(),
            message: failure.to_string(),
            kind: failure.kind(),
        }
    })
}

/// Notes how a step ended; returns the kind of its failure.
fn note(
    summary: &mut Summary,
    connection: Option<&Connection>,
    step: &Step,
    result: calls::Done,
) -> Option<FailureKind> {
    let error = match result {
        Ok(done) => {
            let count = match done {
                Some(Outcome::Created) => &mut summary.created,
                Some(Outcome::Changed) => &mut summary.changed,
                Some(Outcome::Unchanged) => &mut summary.unchanged,
                None => &mut summary.deleted,
            };
            *count += 1;
            return None;
        }
        Err(error) => error,
    };
    let (message, kind) = match &error {
        CallError::Api(error) => {
            let failure = failure(connection, error);
            (failure.to_string(), failure.kind())
        }
        CallError::Plan(text) => (text.clone(), FailureKind::Rejected),
    };
    fail(summary, step, message, kind);
    Some(kind)
}

fn fail(summary: &mut Summary, step: &Step, message: String, kind: FailureKind) {
    summary.failed.push(Failed {
        place: step.place.clone(),
        what: step.key.to_string(),
        message,
        kind,
    });
}
