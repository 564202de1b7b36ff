//! The sandbox: start, memory, speed, and how speed changes with its content.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::Result;

use crate::load::{Load, Request};
use crate::pairs;
use crate::process::Sandbox;
use crate::table::{Curve, Row};

/// How much is measured.
struct Extent {
    starts: usize,
    organizations: &'static [usize],
    requests: usize,
    warm_up: usize,
    long_run: usize,
    /// The most that memory may grow over the long run.
    growth_mib: Option<f64>,
    members: usize,
    permissions: usize,
}

const FULL: Extent = Extent {
    starts: 9,
    organizations: &[10, 1_000, 100_000],
    requests: 40_000,
    warm_up: 60_000,
    long_run: 100_000,
    growth_mib: Some(0.5),
    members: 1_000,
    permissions: 500,
};

const QUICK: Extent = Extent {
    starts: 1,
    organizations: &[10, 100],
    requests: 100,
    warm_up: 100,
    long_run: 500,
    growth_mib: None,
    members: 10,
    permissions: 10,
};

pub(crate) fn measure(quick: bool) -> Result<Vec<Row>> {
    let extent = if quick { &QUICK } else { &FULL };
    let folder = tempfile::tempdir()?;
    let mut rows = start(extent, folder.path())?;
    rows.extend(memory(extent, folder.path())?);
    rows.extend(scale(extent, folder.path())?);
    rows.extend(lists(extent, folder.path())?);
    Ok(rows)
}

/// From the start of the process to the response of the first request.
fn start(extent: &Extent, folder: &Path) -> Result<Vec<Row>> {
    let mut times = Vec::new();
    for number in 0..extent.starts {
        let start = Instant::now();
        let sandbox = Sandbox::start(&folder.join(format!("start{number}.db")), 10)?;
        Load::new(&sandbox)?.once(Request::get("/api/v1/organization/org0"))?;
        times.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    let times = pairs::summary(times);
    let mut row = Row::figure(
        "sandbox: process start to first response",
        times.median,
        "ms",
        Some(100.0),
    );
    row.spread = Some((times.least, times.most));
    Ok(vec![row])
}

/// What the process holds when idle, and whether requests make it grow once its caches are full:
/// that of the connection that writes takes 40,000 of these.
fn memory(extent: &Extent, folder: &Path) -> Result<Vec<Row>> {
    let sandbox = Sandbox::start(&folder.join("memory.db"), 10)?;
    let load = Load::new(&sandbox)?;
    let ask = |number: u64| match number % 4 {
        0 => Request::put(
            "/api/v1/organization/org1",
            format!(r#"{{"email": "a{number}@b.cd"}}"#),
        ),
        1 => Request::get("/api/v1/organization/org2/members"),
        2 => Request::get("/api/v1/organization/nosuch"),
        _ => Request::get("/api/v1/organization/org3"),
    };
    load.once(ask(0))?;
    std::thread::sleep(Duration::from_millis(300));
    let idle = sandbox.memory_mib()?;
    load.run(extent.warm_up, 8, ask)?;
    let warm = sandbox.memory_mib()?;
    load.run(extent.long_run, 8, ask)?;
    let end = sandbox.memory_mib()?;
    let Extent {
        warm_up, long_run, ..
    } = extent;
    Ok(vec![
        Row::figure("sandbox: resident memory, idle", idle, "MiB", Some(30.0)),
        Row::figure(
            &format!("sandbox: after {warm_up} requests"),
            warm,
            "MiB",
            None,
        ),
        Row::figure(
            &format!("sandbox: growth over {long_run} more"),
            end - warm,
            "MiB",
            extent.growth_mib,
        ),
    ])
}

/// Reading and writing an organization, with ever more of them.
fn scale(extent: &Extent, folder: &Path) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    let (mut costs, mut costs_of_one) = (Vec::new(), Vec::new());
    for &count in extent.organizations {
        let sandbox = Sandbox::start(&folder.join(format!("scale{count}.db")), count)?;
        let load = Load::new(&sandbox)?;
        let there = count as u64;
        let place = move |number: u64| format!("/api/v1/organization/org{}", number * 7919 % there);
        let get = move |number: u64| Request::get(place(number));
        let put = move |number: u64| {
            Request::put(place(number), format!(r#"{{"email": "a{number}@b.cd"}}"#))
        };
        load.run(extent.requests, 4, get)?;
        let read = load.run(extent.requests, 4, get)?;
        let one = |_| Request::get("/api/v1/organization/org3");
        costs_of_one.push(load.run(extent.requests, 4, one)?.cpu_us);
        let written = load.run(extent.requests, 4, put)?;
        for (method, cost, curve) in [
            ("GET", &read, Curve::Reads),
            ("PUT", &written, Curve::Writes),
        ] {
            let what = format!("sandbox: {method} organization, {count} there");
            let [rate, cpu, slow] = cost.rows(&what);
            rows.extend([rate, cpu.at(curve, count), slow]);
        }
        costs.push(read.cpu_us);
    }
    // Always the same one shows what the queries cost; a different one each time, what memory does.
    for (what, costs) in [
        ("sandbox: CPU of GET organization, most there", costs),
        ("sandbox: the same of always one", costs_of_one),
    ] {
        if let (Some(first), Some(last)) = (costs.first(), costs.last()) {
            let ratio = pairs::summary(vec![last / first]);
            rows.push(Row::ratio(what, "fewest there", ratio, Some(1.25)));
        }
    }
    Ok(rows)
}

/// The long lists: members of an organization, permissions of a repository.
fn lists(extent: &Extent, folder: &Path) -> Result<Vec<Row>> {
    let Extent {
        members,
        permissions,
        requests,
        ..
    } = *extent;
    let sandbox = Sandbox::start(&folder.join("lists.db"), 10)?;
    let load = Load::new(&sandbox)?;
    load.run(members, 4, |number| {
        Request::post(
            "/api/v1/superuser/users/",
            format!(r#"{{"username": "user{number}"}}"#),
        )
    })?;
    load.run(members, 4, |number| {
        Request::put(
            format!("/api/v1/organization/org0/team/owners/members/user{number}"),
            "{}".to_owned(),
        )
    })?;
    let new = r#"{"namespace": "org0", "repository": "long", "visibility": "private",
                  "description": ""}"#;
    load.once(Request::post("/api/v1/repository", new.to_owned()))?;
    load.run(permissions, 4, |number| {
        Request::put(
            format!("/api/v1/repository/org0/long/permissions/user/user{number}"),
            r#"{"role": "read"}"#.to_owned(),
        )
    })?;
    let requests = (requests / 20).max(10);
    let list = load.run(requests, 2, |_| {
        Request::get("/api/v1/organization/org0/members")
    })?;
    let map = load.run(requests, 2, |_| {
        Request::get("/api/v1/repository/org0/long/permissions/user/")
    })?;
    let mut rows = Vec::from(list.rows(&format!("sandbox: members of {members}")));
    rows.extend(map.rows(&format!("sandbox: permissions of {permissions}")));
    Ok(rows)
}
