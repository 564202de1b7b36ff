//! Makes the calls of the guide one after another and compares each response with it.

use std::future::Future;

use anyhow::{Context, Result, bail};
use quay_api::{Client, ResponseValue};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;

use crate::comparison::differences;
use crate::push::Pushed;
use crate::recorded::RecordedDifferences;
use crate::report::{Outcome, Output, StepResult};
use crate::step::{Difference, Step};

/// The client, and the results so far.
pub(crate) struct Walkthrough {
    client: Client,
    recorded: RecordedDifferences,
    output: Output,
    results: Vec<StepResult>,
}

impl Walkthrough {
    pub(crate) fn new(client: Client, output: Output) -> Result<Self> {
        Ok(Self {
            client,
            recorded: RecordedDifferences::read()?,
            output,
            results: Vec::new(),
        })
    }

    pub(crate) fn client(&self) -> Client {
        self.client.clone()
    }

    pub(crate) fn chapter(&self, title: &str) {
        self.output.chapter(title);
    }

    /// Makes a call that succeeds. An error of the call fails the step and ends the walkthrough.
    pub(crate) async fn call<T: Serialize>(
        &mut self,
        step: Step,
        call: impl Future<Output = quay_api::Result<ResponseValue<T>>>,
    ) -> Result<T> {
        self.output.announce(self.results.len() + 1, &step);
        match call.await {
            Ok(response) => {
                let status = response.status().as_u16();
                let body = serde_json::to_value(&*response).context("a response is not JSON")?;
                self.compare(&step, status, &body);
                Ok(response.into_inner())
            }
            Err(error) => {
                let status = error.status().map(|status| status.as_u16());
                let body = serde_json::to_value(error.body()).unwrap_or_default();
                self.record(&step, status, &body, vec![error.to_string()]);
                bail!("step {}, {}, failed", self.results.len(), step.title)
            }
        }
    }

    /// Makes a call that the guide shows rejected.
    pub(crate) async fn rejected<T: Serialize>(
        &mut self,
        step: Step,
        call: impl Future<Output = quay_api::Result<ResponseValue<T>>>,
    ) -> Result<()> {
        self.output.announce(self.results.len() + 1, &step);
        match call.await {
            Ok(response) => {
                let status = response.status().as_u16();
                let body = serde_json::to_value(&*response).context("a response is not JSON")?;
                self.compare(&step, status, &body);
            }
            Err(error) => {
                let body = serde_json::to_value(error.body()).unwrap_or_default();
                match error.status() {
                    Some(status) => self.compare(&step, status.as_u16(), &body),
                    None => self.record(&step, None, &body, vec![error.to_string()]),
                }
            }
        }
        Ok(())
    }

    /// Compares a response with the guide, or with the difference that the document records.
    fn compare(&mut self, step: &Step, status: u16, body: &Json) {
        let mut problems = Vec::new();
        let expected_status = match step.difference {
            Some(Difference::Status(expected, _)) => {
                let recorded = self.recorded.guide_status(step.operation);
                if recorded != Some(step.guide.status.into()) {
                    problems.push(format!(
                        "the document does not record that the guide says {}",
                        step.guide.status
                    ));
                }
                expected
            }
            _ => step.guide.status,
        };
        if status != expected_status {
            problems.push(format!("the status is {status}, not {expected_status}"));
        }
        let expected_body = match step.difference {
            Some(Difference::Body(_)) => {
                let example = self.recorded.example(step.operation, expected_status);
                if example.is_none() {
                    problems.push("the document has no example of the response".to_owned());
                }
                example
            }
            _ => step.guide.body.as_ref(),
        };
        match expected_body {
            Some(expected) => problems.extend(differences(expected, body)),
            None if body.is_null() || step.operation.method != "DELETE" => {}
            None => problems.push("there is a body where the guide shows none".to_owned()),
        }
        self.record(step, Some(status), body, problems);
    }

    fn record(&mut self, step: &Step, status: Option<u16>, body: &Json, problems: Vec<String>) {
        let result = StepResult::new(step, status, body, problems);
        self.output.conclude(&result, body);
        self.results.push(result);
    }

    /// Shows a push that followed the guide.
    pub(crate) fn show_push(&self, pushed: &Pushed) {
        self.output.show_push(pushed);
    }

    /// Reports everything. Tells whether no step failed.
    pub(crate) fn finish(&self, pushed: Option<&Pushed>) -> bool {
        self.output.finish(&self.results, pushed);
        let mut results = self.results.iter();
        results.all(|result| result.outcome != Outcome::Failed)
    }
}

/// The body of a request, from the JSON that the guide sends.
pub(crate) fn body<T: DeserializeOwned>(json: &Json) -> Result<T> {
    serde_json::from_value(json.clone()).context("a body of the guide does not fit the model")
}
