//! Owns [`Stage`]: it makes each call, prints request and answer, and compares the answer with the
//! documentation.

use std::future::Future;

use anyhow::{Context, Result, bail};
use quay_api::{Client, Error, Operation, ResponseValue};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;

use crate::expected::{difference, masked};

/// One step of a procedure, and what the documentation says of it.
pub(crate) struct Step {
    /// The section of the documentation.
    pub(crate) section: &'static str,
    pub(crate) operation: &'static Operation,
    /// The path as it is called.
    pub(crate) path: String,
    /// The status of a success by the documentation.
    pub(crate) documented: u16,
    /// The answer that the documentation prints; `None` where it prints none.
    pub(crate) printed: Option<Json>,
    /// A known difference between documentation and server: its name in the document's register,
    /// and the status that the server answers with.
    pub(crate) known: Option<(&'static str, u16)>,
}

impl Step {
    pub(crate) fn new(section: &'static str, operation: &'static Operation) -> Self {
        Self {
            section,
            operation,
            path: operation.path.to_owned(),
            documented: 200,
            printed: None,
            known: None,
        }
    }

    /// Fills in a parameter of the path.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.path = self.path.replace(&format!("{{{name}}}"), value);
        self
    }

    pub(crate) fn documented(mut self, status: u16) -> Self {
        self.documented = status;
        self
    }

    pub(crate) fn prints(mut self, answer: Json) -> Self {
        self.printed = Some(answer);
        self
    }

    /// The server is known to answer with another status.
    pub(crate) fn but(mut self, difference: &'static str, status: u16) -> Self {
        self.known = Some((difference, status));
        self
    }

    /// The documentation's text is damaged there; what it means is known.
    pub(crate) fn meant(mut self, defect: &'static str) -> Self {
        self.known = Some((defect, self.documented));
        self
    }
}

/// What became of a step.
struct Row {
    section: &'static str,
    request: String,
    status: u16,
    remark: String,
    good: bool,
}

/// Where the steps happen.
pub(crate) struct Stage {
    client: Client,
    rows: Vec<Row>,
}

impl Stage {
    pub(crate) fn new(client: Client) -> Self {
        Self {
            client,
            rows: Vec::new(),
        }
    }

    pub(crate) fn client(&self) -> Client {
        self.client.clone()
    }

    /// Makes a call that succeeds.
    pub(crate) async fn step<T: Serialize>(
        &mut self,
        step: Step,
        body: Option<Json>,
        call: impl Future<Output = quay_api::Result<ResponseValue<T>>>,
    ) -> Result<T> {
        announce(&step, body.as_ref());
        let answer = call
            .await
            .with_context(|| format!("{} failed", step.operation.id))?;
        let status = answer.status().as_u16();
        let shown = serde_json::to_value(&*answer).context("an answer that is no JSON")?;
        self.judge(&step, status, &shown);
        Ok(answer.into_inner())
    }

    /// Makes a call that is refused.
    pub(crate) async fn refused<T>(
        &mut self,
        step: Step,
        call: impl Future<Output = quay_api::Result<ResponseValue<T>>>,
    ) -> Result<()> {
        announce(&step, None);
        let error: Error = match call.await {
            Ok(_) => bail!("{} was not refused", step.operation.id),
            Err(error) => error,
        };
        let (Some(status), Some(body)) = (error.status(), error.body()) else {
            return Err(error).with_context(|| format!("{} was not answered", step.operation.id));
        };
        let shown = serde_json::to_value(body).context("a rejection that is no JSON")?;
        self.judge(&step, status.as_u16(), &shown);
        Ok(())
    }

    fn judge(&mut self, step: &Step, status: u16, answer: &Json) {
        if answer.is_null() {
            println!("< {status}\n");
        } else {
            println!("< {status} {}\n", masked(answer));
        }
        let expected = step.known.map_or(step.documented, |(_, status)| status);
        let mut problems = Vec::new();
        if status != expected {
            problems.push(format!("status {status} instead of {expected}"));
        }
        match &step.printed {
            Some(printed) => problems.extend(difference(printed, answer)),
            None if answer.is_null() || step.operation.method != "DELETE" => {}
            None => problems.push("an answer where none is documented".to_owned()),
        }
        let good = problems.is_empty();
        let remark = match (good, step.known) {
            (true, None) => "as documented".to_owned(),
            (true, Some((name, status))) if status == step.documented => {
                format!("as documented, but for {name}")
            }
            (true, Some((name, _))) => format!("{} documented: {name}", step.documented),
            (false, _) => problems.join("; "),
        };
        self.rows.push(Row {
            section: step.section,
            request: format!("{} {}", step.operation.method, step.operation.path),
            status,
            remark,
            good,
        });
    }

    /// Prints the table; tells whether all is good.
    pub(crate) fn finish(self) -> bool {
        let width = self
            .rows
            .iter()
            .map(|row| row.request.len())
            .max()
            .unwrap_or_default();
        for row in &self.rows {
            let Row {
                section,
                request,
                status,
                remark,
                good,
            } = row;
            let mark = if *good { "ok  " } else { "FAIL" };
            println!("{mark}  {section:<8} {request:<width$}  {status}  {remark}");
        }
        let good = self.rows.iter().filter(|row| row.good).count();
        println!("\n{good} of {} steps as documented", self.rows.len());
        good == self.rows.len()
    }
}

fn announce(step: &Step, body: Option<&Json>) {
    println!("> {} {}", step.operation.method, step.path);
    if let Some(body) = body {
        println!("> {}", masked(body));
    }
}

/// The body of a request, from the JSON that the documentation sends.
pub(crate) fn read<T: DeserializeOwned>(body: Json) -> Result<T> {
    serde_json::from_value(body).context("a body of the documentation does not fit the model")
}
