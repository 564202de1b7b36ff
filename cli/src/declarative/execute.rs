//! The steps of a plan, done in their order: as many at once as allowed, and one error stops only what
//! stands on it.

use std::collections::BTreeSet;
use std::fmt;

use futures_util::{StreamExt, stream};
use quay_api::Client;
use quay_api::ensure::Outcome;

use apitwin_cli::FailureKind;

use super::calls::{self, CallError};
use super::key::Key;
use super::plan::{Action, MAX_CONCURRENCY, Plan, Step};
use super::problem::Place;
use super::rejection::failure;

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
    /// How many steps were left out, because what they stand on failed.
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
/// `summary` is kept up to date, so that it tells what was done when this is dropped.
pub async fn execute(
    client: &Client,
    plan: &Plan,
    concurrency: usize,
    progress: &mut dyn Progress,
    summary: &mut Summary,
) {
    summary.unchanged += plan.unchanged;
    summary.failed.extend(unread(plan));
    let steps = || plan.steps.iter().filter(|step| step.is_work());
    progress.begin(steps().count());
    for step in &plan.steps {
        if let Action::Impossible(reason) = step.action {
            fail(summary, step, reason.to_owned(), FailureKind::Rejected);
        }
    }
    let mut failed = BTreeSet::new();
    let mut stages: Vec<_> = steps().map(Step::stage).collect();
    stages.sort_unstable();
    stages.dedup();
    let mut is_over = false;
    for stage in stages {
        let mut ready = Vec::new();
        for step in steps().filter(|step| step.stage() == stage) {
            let stands_on = step.key.dependencies();
            if is_over || stands_on.iter().any(|key| failed.contains(key)) {
                summary.skipped += 1;
                progress.end(step);
                continue;
            }
            ready.push(step);
        }
        let running = stream::iter(ready)
            .map(|step| async move { (step, calls::perform(client, step).await) });
        let mut done = running.buffer_unordered(concurrency.clamp(1, MAX_CONCURRENCY));
        while let Some((step, result)) = done.next().await {
            progress.end(step);
            is_over |= note(summary, step, result, &mut failed);
        }
    }
    // In the order of the file, whatever ended first.
    summary
        .failed
        .sort_by(|one, other| one.place.cmp(&other.place));
    progress.finish();
}

/// The sections that could not be read, as failures.
pub(super) fn unread(plan: &Plan) -> impl Iterator<Item = Failed> {
    plan.unread.iter().map(|unread| {
        let failure = failure(&unread.error);
        Failed {
            place: unread.place.clone(),
            what: unread.what.clone(),
            message: failure.to_string(),
            kind: failure.kind(),
        }
    })
}

/// Notes how a step ended; tells whether the others cannot succeed either.
fn note(
    summary: &mut Summary,
    step: &Step,
    result: calls::Done,
    failed: &mut BTreeSet<Key>,
) -> bool {
    let error = match result {
        Ok(done) => {
            let count = match done {
                Some(Outcome::Created) => &mut summary.created,
                Some(Outcome::Changed) => &mut summary.changed,
                Some(Outcome::Unchanged) => &mut summary.unchanged,
                None => &mut summary.deleted,
            };
            *count += 1;
            return false;
        }
        Err(error) => error,
    };
    if step.action == Action::Create {
        failed.insert(step.key.clone());
    }
    let (message, kind) = match &error {
        CallError::Api(error) => {
            let failure = failure(error);
            (failure.to_string(), failure.kind())
        }
        CallError::Plan(text) => (text.clone(), FailureKind::Rejected),
    };
    fail(summary, step, message, kind);
    ends_a_run(kind)
}

/// Whether nothing else can succeed after a failure.
pub(super) fn ends_a_run(kind: FailureKind) -> bool {
    matches!(kind, FailureKind::Network | FailureKind::TokenRefused)
}

fn fail(summary: &mut Summary, step: &Step, message: String, kind: FailureKind) {
    summary.failed.push(Failed {
        place: step.place.clone(),
        what: step.key.to_string(),
        message,
        kind,
    });
}
