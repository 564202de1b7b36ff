//! Owns the load on a sandbox: requests over connections that stay open, and what they cost it.

use std::time::Instant;

use anyhow::{Context, Result, ensure};
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
}

impl Cost {
    pub(crate) fn rows(&self, what: &str) -> Vec<Row> {
        vec![
            Row::figure(what, self.per_second, "requests/s", None),
            Row::figure(&format!("{what}, CPU"), self.cpu_us, "µs", None),
        ]
    }
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

    /// Sends `count` requests, `at_once` of them at the same time. An answer of 500 or above, or
    /// 404 where something should be, is an error: a fast refusal is no figure.
    pub(crate) fn run(
        &self,
        count: usize,
        at_once: usize,
        ask: &impl Fn(usize) -> Request,
    ) -> Result<Cost> {
        let (start, cpu) = (Instant::now(), self.sandbox.cpu_seconds()?);
        let lanes = (0..at_once).map(|lane| async move {
            for number in (lane..count).step_by(at_once) {
                self.send(ask(number)).await?;
            }
            Ok::<(), anyhow::Error>(())
        });
        let results = self.runtime.block_on(futures_util::future::join_all(lanes));
        for result in results {
            result?;
        }
        let (seconds, cpu) = (start.elapsed(), self.sandbox.cpu_seconds()? - cpu);
        Ok(Cost {
            per_second: count as f64 / seconds.as_secs_f64(),
            cpu_us: cpu * 1e6 / count as f64,
        })
    }

    async fn send(&self, request: Request) -> Result<()> {
        let Request { method, path, body } = request;
        let url = format!("{}{path}", self.sandbox.url);
        let mut builder = self.client.request(method.clone(), url).bearer_auth(TOKEN);
        if let Some(body) = body {
            builder = builder
                .header("content-type", "application/json")
                .body(body);
        }
        let answer = builder
            .send()
            .await
            .with_context(|| format!("{method} {path}"))?;
        let status = answer.status();
        let expected = status.is_success() || (status == 404 && path.ends_with("/nosuch"));
        ensure!(expected, "{method} {path} was answered with {status}");
        answer.bytes().await?;
        Ok(())
    }
}
