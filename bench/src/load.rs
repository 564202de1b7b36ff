//! Load on a sandbox over connections that stay open, and what it costs the sandbox.

use std::collections::BTreeMap;
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};
use async_trait::async_trait;
use clap::Parser;
use rlt::cli::BenchCli;
use rlt::{IterInfo, IterReport, StatelessBenchSuite, Status};
use serde::Deserialize;
use tokio::runtime::Runtime;

use crate::process::{Sandbox, TOKEN};
use crate::table::Row;

/// A request of the load.
pub(crate) struct Request {
    method: reqwest::Method,
    path: String,
    body: Option<String>,
}

impl Request {
    pub(crate) fn get(path: impl Into<String>) -> Self {
        Self {
            method: reqwest::Method::GET,
            path: path.into(),
            body: None,
        }
    }

    pub(crate) fn put(path: impl Into<String>, body: String) -> Self {
        Self {
            method: reqwest::Method::PUT,
            path: path.into(),
            body: Some(body),
        }
    }

    pub(crate) fn post(path: impl Into<String>, body: String) -> Self {
        Self {
            method: reqwest::Method::POST,
            path: path.into(),
            body: Some(body),
        }
    }
}

/// What some requests cost.
pub(crate) struct Cost {
    pub(crate) per_second: f64,
    /// CPU time of the sandbox for each request, in microseconds.
    pub(crate) cpu_us: f64,
    /// The time within which 99 of 100 responses came, in milliseconds.
    slow_ms: f64,
}

impl Cost {
    pub(crate) fn rows(&self, what: &str) -> [Row; 3] {
        [
            Row::figure(what, self.per_second, "requests/s", None),
            Row::figure(&format!("{what}, CPU"), self.cpu_us, "µs", None),
            Row::figure(
                &format!("{what}, 99 of 100 within"),
                self.slow_ms,
                "ms",
                None,
            ),
        ]
    }
}

/// What the driver reports, as far as it is used: its times are in seconds.
#[derive(Deserialize)]
struct Report {
    summary: Summary,
    latency: Option<Latency>,
    errors: BTreeMap<String, u64>,
}

#[derive(Deserialize)]
struct Summary {
    iters: Iterations,
}

#[derive(Deserialize)]
struct Iterations {
    total: u64,
    rate: f64,
}

#[derive(Deserialize)]
struct Latency {
    percentiles: BTreeMap<String, f64>,
}

/// Sends requests to one sandbox.
pub(crate) struct Load<'a> {
    sandbox: &'a Sandbox,
    client: reqwest::Client,
    runtime: Runtime,
}

impl<'a> Load<'a> {
    pub(crate) fn new(sandbox: &'a Sandbox) -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        Ok(Self {
            sandbox,
            client: reqwest::Client::builder().build()?,
            runtime,
        })
    }

    /// Sends one request, without the driver.
    pub(crate) fn once(&self, request: Request) -> Result<()> {
        self.runtime
            .block_on(response(&self.client, &self.sandbox.url, request))?;
        Ok(())
    }

    /// Sends `count` requests, `at_once` of them at the same time. An response of 500 or above, or
    /// 404 where something should be, is an error: a fast rejection is no figure.
    pub(crate) fn run(
        &self,
        count: usize,
        at_once: usize,
        ask: impl Fn(u64) -> Request + Clone + Send + Sync + 'static,
    ) -> Result<Cost> {
        let requests = Requests {
            client: self.client.clone(),
            url: self.sandbox.url.clone(),
            ask,
        };
        let file = tempfile::NamedTempFile::new()?;
        let path = file.path().to_str().context("a folder that is no text")?;
        let (count_text, at_once) = (count.to_string(), at_once.to_string());
        let options = BenchCli::try_parse_from([
            "load",
            "--quiet",
            "--iterations",
            &count_text,
            "--concurrency",
            &at_once,
            "--output",
            "json",
            "--output-file",
            path,
        ])?;
        let cpu = self.sandbox.cpu_seconds()?;
        self.runtime.block_on(rlt::cli::run(options, requests))?;
        let cpu = self.sandbox.cpu_seconds()? - cpu;
        let report: Report = serde_json::from_reader(file.as_file())
            .context("the driver of the load wrote another report than it used to")?;
        if let Some((error, times)) = report.errors.first_key_value() {
            bail!("{times} of {count} requests failed: {error}");
        }
        let completed = report.summary.iters.total;
        ensure!(
            completed == count as u64,
            "{completed} of {count} requests had a response"
        );
        let latency = report.latency.context("the driver measured no response")?;
        let slow = latency
            .percentiles
            .get("p99")
            .context("no 99th percentile")?;
        Ok(Cost {
            per_second: report.summary.iters.rate,
            cpu_us: cpu * 1e6 / count as f64,
            slow_ms: slow * 1000.0,
        })
    }
}

/// The requests of a load, by number.
#[derive(Clone)]
struct Requests<F> {
    client: reqwest::Client,
    url: String,
    ask: F,
}

#[async_trait]
impl<F: Fn(u64) -> Request + Send + Sync> StatelessBenchSuite for Requests<F> {
    async fn bench(&mut self, info: &IterInfo) -> Result<IterReport> {
        let request = (self.ask)(info.runner_seq);
        let start = Instant::now();
        let (status, bytes) = response(&self.client, &self.url, request).await?;
        Ok(IterReport {
            duration: start.elapsed(),
            status: Status::success(status.as_u16().into()),
            bytes,
            items: 1,
        })
    }
}

/// Sends a request and reads the response: its status, and how many bytes it had.
async fn response(
    client: &reqwest::Client,
    url: &str,
    request: Request,
) -> Result<(reqwest::StatusCode, u64)> {
    let Request { method, path, body } = request;
    let mut builder = client
        .request(method.clone(), format!("{url}{path}"))
        .bearer_auth(TOKEN);
    if let Some(body) = body {
        builder = builder
            .header("content-type", "application/json")
            .body(body);
    }
    let response = builder
        .send()
        .await
        .with_context(|| format!("{method} {path}"))?;
    let status = response.status();
    let expected = status.is_success() || (status == 404 && path.ends_with("/nosuch"));
    ensure!(expected, "{method} {path} gave {status}");
    Ok((status, response.bytes().await?.len() as u64))
}
