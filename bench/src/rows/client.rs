//! A call of the client, in CPU time and allocations, against the same call written with reqwest.
//!
//! The server is another process.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result};
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use quay_api::Client;
use quay_api::models::Organization;
use reqwest::header::ACCEPT;
use tokio::runtime::Runtime;

use super::sample;
use crate::counted::Counter;
use crate::table::Row;
use crate::{counted, cpu, pairs};

/// How many calls are under way at the same time, in the rows that say so.
const CONCURRENT: usize = 32;

/// A server in a process of its own, so that what it costs does not count.
struct Server {
    child: Child,
    url: String,
}

impl Server {
    fn start() -> Result<Self> {
        let program = std::env::current_exe().context("the benchmark does not find itself")?;
        let mut child = Command::new(program.with_file_name("quay-bench"))
            .arg("--serve-canned")
            .stdout(Stdio::piped())
            .spawn()?;
        let output = child.stdout.take().context("the server has no output")?;
        let mut url = String::new();
        BufReader::new(output).read_line(&mut url)?;
        Ok(Self {
            child,
            url: url.trim().to_owned(),
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A server that has ended by itself needs no end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Serves the same organization until it is killed.
pub(crate) fn serve_canned() -> Result<()> {
    let body = serde_json::to_string(&sample::organization()?)?;
    let response = move || {
        let body = body.clone();
        async move { ([(CONTENT_TYPE, "application/json")], body) }
    };
    let app = axum::Router::new().route("/api/v1/organization/{orgname}", get(response));
    runtime()?.block_on(async {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await?;
        println!("http://{}", listener.local_addr()?);
        axum::serve(listener, app).await?;
        Ok(())
    })
}

fn runtime() -> Result<Runtime> {
    Ok(tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?)
}

/// The server, and both clients of it.
struct Clients {
    server: Server,
    ours: Client,
    by_hand: reqwest::Client,
}

impl Clients {
    fn start() -> Result<Self> {
        let server = Server::start()?;
        let ours = Client::builder(server.url.as_str())
            .token("token")
            .build()?;
        let by_hand = reqwest::Client::builder()
            .timeout(Duration::from_secs(30))
            .user_agent("quay-api/0.1.0")
            .build()?;
        Ok(Self {
            server,
            ours,
            by_hand,
        })
    }

    async fn call(&self) -> Result<()> {
        self.ours.get_organization("acme").await?;
        Ok(())
    }

    async fn call_by_hand(&self) -> Result<()> {
        call_by_hand(&self.by_hand, &self.server.url, "acme").await?;
        Ok(())
    }
}

pub(crate) fn measure(quick: bool) -> Result<Vec<Row>> {
    let runtime = runtime()?;
    let clients = Clients::start()?;
    let (ours, theirs) = (|| clients.call(), || clients.call_by_hand());
    let (repetitions, rounds) = if quick { (1, 64) } else { (11, 3_200) };

    let mut rows = Vec::new();
    for (how, at_once) in [("one after the other", 1), ("32 at once", CONCURRENT)] {
        let ratio = pairs::ratio(
            repetitions,
            || spent(&runtime, rounds, at_once, &ours),
            || spent(&runtime, rounds, at_once, &theirs),
        )?;
        let what = format!("client: CPU of a call, {how}");
        rows.push(Row::ratio(
            &what,
            "the call by hand with reqwest",
            ratio,
            Some(1.0),
        ));
    }
    rows.extend(counted::rows("client", quick)?);
    Ok(rows)
}

/// How often a call allocates, ours and the one by hand.
pub(crate) fn allocations(quick: bool, counter: Counter) -> Result<Vec<(String, f64)>> {
    let runtime = runtime()?;
    let clients = Clients::start()?;
    let rounds = if quick { 64 } else { 3_200 };
    let ours = allocations_of(&runtime, rounds, counter, &|| clients.call())?;
    let theirs = allocations_of(&runtime, rounds, counter, &|| clients.call_by_hand())?;
    Ok(vec![
        ("client: allocations of a call".to_owned(), ours),
        ("by hand: allocations of a call".to_owned(), theirs),
    ])
}

/// The call as somebody would write it who has only reqwest and the model. The client it is made
/// with has the time limit and the user agent of ours, so that the same is sent.
async fn call_by_hand(client: &reqwest::Client, url: &str, name: &str) -> Result<Organization> {
    let response = client
        .get(format!("{url}/api/v1/organization/{name}"))
        .bearer_auth("token")
        .header(ACCEPT, "application/json")
        .send()
        .await?
        .error_for_status()?;
    Ok(response.json().await?)
}

/// The CPU seconds of this process for some calls.
fn spent<F: Future<Output = Result<()>>>(
    runtime: &Runtime,
    rounds: usize,
    at_once: usize,
    call: &impl Fn() -> F,
) -> Result<f64> {
    let spent = cpu::spent(|| runtime.block_on(all(rounds, at_once, call)))?;
    Ok(spent.as_secs_f64())
}

/// Makes `rounds` calls, `at_once` of them at the same time.
async fn all<F: Future<Output = Result<()>>>(
    rounds: usize,
    at_once: usize,
    call: &impl Fn() -> F,
) -> Result<()> {
    let lane = || async {
        for _ in 0..rounds / at_once {
            call().await?;
        }
        Ok::<(), anyhow::Error>(())
    };
    let lanes = (0..at_once).map(|_| lane());
    for result in futures_util::future::join_all(lanes).await {
        result?;
    }
    Ok(())
}

fn allocations_of<F: Future<Output = Result<()>>>(
    runtime: &Runtime,
    rounds: usize,
    counter: Counter,
    call: &impl Fn() -> F,
) -> Result<f64> {
    runtime.block_on(all(rounds, 1, call))?;
    let before = counter();
    runtime.block_on(all(rounds, 1, call))?;
    Ok((counter() - before) as f64 / rounds as f64)
}
