//! A run: makes the world on both servers, sends each request to both, and compares.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};

use crate::comparison::{Difference, StepResponse};
use crate::curl;
use crate::generation::{Plan, World, WorldStep};
use crate::groups::Groups;
use crate::scenario::{Runner, Sent, Step};

/// Both servers.
pub(crate) struct Session<'a> {
    world: &'a World,
    real: Runner,
    sandbox: Runner,
    counts: BTreeMap<String, u64>,
    findings: Findings,
}

/// What a run found.
#[derive(Default)]
pub struct Findings {
    /// How many requests were sent to each server.
    pub requests: usize,
    /// How many there were to choose from.
    pub available: usize,
    /// The differences.
    pub groups: Groups,
    /// How to send the request of a step that differs, by its name.
    pub commands: BTreeMap<String, String>,
}

impl<'a> Session<'a> {
    pub(crate) fn new(world: &'a World, real: Runner, sandbox: Runner) -> Self {
        Self {
            world,
            real,
            sandbox,
            counts: BTreeMap::new(),
            findings: Findings::default(),
        }
    }

    /// Runs the plan.
    ///
    /// # Errors
    ///
    /// A server does not respond, or rejects the first step of the world.
    pub(crate) fn run(mut self, plan: &Plan) -> Result<Findings> {
        for (number, made) in self.world.steps().iter().enumerate() {
            let statuses = self.make(made)?;
            if number > 0 {
                continue;
            }
            for (server, status) in [(&self.real, statuses[0]), (&self.sandbox, statuses[1])] {
                if !(200..300).contains(&status) {
                    bail!(
                        "{}: {} was rejected with {status}; does the server know the tokens of the file of actors?",
                        server.server(),
                        made.step.name()
                    );
                }
            }
        }
        for case in &plan.cases {
            for (step, operation) in &case.steps {
                let statuses = self.send(step)?;
                let is_done = statuses.iter().any(|status| (200..300).contains(status));
                if let Some(operation) = operation.as_deref().filter(|_| is_done) {
                    for made in self.world.undone_by(operation) {
                        self.make(made)?;
                    }
                }
            }
        }
        self.findings.available = plan.available;
        Ok(self.findings)
    }

    /// Makes a part of the world.
    fn make(&mut self, made: &WorldStep) -> Result<[u16; 2]> {
        if let Some(name) = &made.counts {
            let count = self.counts.entry(name.clone()).or_default();
            *count += 1;
            for runner in [&mut self.real, &mut self.sandbox] {
                runner.values().set(name, (*count).into());
            }
        }
        self.send(&made.step)
    }

    /// Sends a step to both servers and compares. Returns the statuses.
    fn send(&mut self, step: &Step) -> Result<[u16; 2]> {
        let real = send(&mut self.real, step)?;
        let sandbox = send(&mut self.sandbox, step)?;
        self.findings.requests += 1;
        let (Some(real), Some(sandbox)) = (&real, &sandbox) else {
            if real.is_some() != sandbox.is_some() {
                let text = "only one server sent a value that it needs";
                self.findings
                    .groups
                    .add(step.name(), &Difference::new("step", text));
            }
            return Ok([0, 0]);
        };
        let captured = [self.real.captured(), self.sandbox.captured()];
        let (expected, found) = (
            StepResponse::from_wire(&real.response),
            StepResponse::from_wire(&sandbox.response),
        );
        let mut differences = expected.differences(&found, captured);
        // The real server picks a page or JSON by the order of a set of Python's.
        differences
            .retain(|difference| expected.status() != 405 || difference.aspect != "media type");
        for difference in &differences {
            self.findings.groups.add(step.name(), difference);
        }
        if !differences.is_empty() {
            let command = curl::command(&real.request, self.real.server(), step.role());
            self.findings
                .commands
                .insert(step.name().to_owned(), command);
        }
        Ok([real.response.status, sandbox.response.status])
    }
}

fn send(runner: &mut Runner, step: &Step) -> Result<Option<Sent>> {
    let sent = runner.send(step);
    sent.with_context(|| {
        format!(
            "{} does not respond to {}; start it, or correct its address",
            runner.server(),
            step.name()
        )
    })
}
