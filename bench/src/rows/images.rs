//! Images: pushes and pulls, against the least that a server can do and against Debian's
//! docker-registry, and how reads and memory change with what is there.

use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use tokio::runtime::Runtime;

use crate::images::{Blob, DockerRegistry, FileServer, ImageClient};
use crate::pairs;
use crate::process::{self, Sandbox};
use crate::table::Row;

/// How much is measured.
struct Extent {
    repetitions: usize,
    /// The sets of blobs: how many, and of how many bytes each.
    blobs: [(usize, usize); 2],
    /// How many push at once when memory is measured, and the sizes of their blobs.
    pushers: usize,
    sizes: [usize; 2],
    manifests: usize,
    tags: usize,
    /// How many manifests a repository has when reads are measured.
    growth: [usize; 2],
    reads: usize,
}

const KIB: usize = 1024;
const MIB: usize = 1024 * KIB;

const FULL: Extent = Extent {
    repetitions: 5,
    blobs: [(1, 256 * MIB), (1_000, 64 * KIB)],
    pushers: 32,
    sizes: [4 * MIB, 64 * MIB],
    manifests: 4_000,
    tags: 10_000,
    growth: [1_000, 100_000],
    reads: 10_000,
};

const QUICK: Extent = Extent {
    repetitions: 1,
    blobs: [(1, MIB), (10, 64 * KIB)],
    pushers: 4,
    sizes: [MIB, 2 * MIB],
    manifests: 10,
    tags: 20,
    growth: [10, 50],
    reads: 20,
};

/// Most clients push so many blobs of an image at once.
const AT_ONCE: usize = 4;

pub(crate) fn measure(quick: bool) -> Result<Vec<Row>> {
    let extent = if quick { &QUICK } else { &FULL };
    let folder = tempfile::tempdir()?;
    // One thread, which leaves the other cores to the servers.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let mut rows = blobs(extent, folder.path(), &runtime)?;
    rows.extend(memory(extent, folder.path(), &runtime)?);
    rows.extend(manifests(extent, folder.path(), &runtime)?);
    rows.extend(growth(extent, folder.path(), &runtime)?);
    Ok(rows)
}

/// A sandbox with an empty repository, and a client that may push there.
fn sandbox(runtime: &Runtime, database: &Path) -> Result<(Sandbox, ImageClient)> {
    let sandbox = Sandbox::start(database, 1)?;
    let client = runtime.block_on(ImageClient::signed_in(
        &sandbox.url,
        "org0/images",
        process::USER,
        process::PASSWORD,
    ))?;
    Ok((sandbox, client))
}

/// Seconds of some work.
fn timed(runtime: &Runtime, work: impl Future<Output = Result<()>>) -> Result<f64> {
    let begin = Instant::now();
    runtime.block_on(work)?;
    Ok(begin.elapsed().as_secs_f64())
}

/// The two ways of a blob, and how much of the time of the least server they may take.
#[derive(Clone, Copy)]
enum Way {
    Push,
    Pull,
}

impl Way {
    fn name(self) -> &'static str {
        match self {
            Self::Push => "push",
            Self::Pull => "pull",
        }
    }

    fn least(self) -> (&'static str, f64) {
        match self {
            Self::Push => ("handler that hashes and writes", 1.0 / 0.8),
            Self::Pull => ("ServeDir of tower-http", 1.0 / 0.7),
        }
    }

    async fn run(self, client: &ImageClient, blobs: &[Blob]) -> Result<()> {
        match self {
            Self::Push => client.push_all(blobs, AT_ONCE).await,
            Self::Pull => client.pull_all(blobs, AT_ONCE).await,
        }
    }
}

/// Blobs as they are pushed and pulled. Each push is of blobs that nobody has yet.
fn blobs(extent: &Extent, folder: &Path, runtime: &Runtime) -> Result<Vec<Row>> {
    let (_sandbox, ours) = sandbox(runtime, &folder.join("blobs.db"))?;
    let files = folder.join("files");
    std::fs::create_dir(&files)?;
    let least = FileServer::start(&files)?;
    let mut rivals = vec![(None, ImageClient::files(&least.url)?)];
    let docker = DockerRegistry::start(folder)?;
    match &docker {
        Some(docker) => {
            let client = ImageClient::anonymous(&docker.url, "org0/images")?;
            rivals.push((Some("docker-registry of Debian"), client));
        }
        None => eprintln!("docker-registry is not installed (apt-get install docker-registry)"),
    }
    let mut rows = Vec::new();
    let mut seed = 0;
    for (count, size) in extent.blobs {
        let mut fresh = || -> Vec<Blob> {
            let blobs = (0..count).map(|_| {
                seed += 1;
                Blob::new(size, seed)
            });
            blobs.collect()
        };
        for way in [Way::Push, Way::Pull] {
            for (name, theirs) in &rivals {
                let (against, target) = match name {
                    Some(name) => (*name, 1.0),
                    None => way.least(),
                };
                let shared = fresh();
                if matches!(way, Way::Pull) {
                    runtime.block_on(ours.push_all(&shared, AT_ONCE))?;
                    runtime.block_on(theirs.push_all(&shared, AT_ONCE))?;
                }
                let mut turn = |client: &ImageClient| match way {
                    Way::Push => {
                        let new = fresh();
                        timed(runtime, way.run(client, &new))
                    }
                    Way::Pull => timed(runtime, way.run(client, &shared)),
                };
                let turn = std::cell::RefCell::new(&mut turn);
                let ratio = pairs::ratio(
                    extent.repetitions,
                    || (turn.borrow_mut())(&ours),
                    || (turn.borrow_mut())(theirs),
                )?;
                let what = format!("images: {} of {count} × {} KiB", way.name(), size / KIB);
                rows.push(Row::ratio(&what, against, ratio, Some(target)));
            }
        }
    }
    Ok(rows)
}

/// What the process holds at most while many push at once, with small and with large blobs.
fn memory(extent: &Extent, folder: &Path, runtime: &Runtime) -> Result<Vec<Row>> {
    let mut peaks = Vec::new();
    let mut rows = Vec::new();
    for size in extent.sizes {
        let (sandbox, client) = sandbox(runtime, &folder.join(format!("memory{size}.db")))?;
        let mut blobs = Vec::new();
        for seed in 0..extent.pushers {
            blobs.push(Blob::new(size, seed as u64));
        }
        runtime.block_on(client.push_all(&blobs, extent.pushers))?;
        let peak = sandbox.most_memory_mib()?;
        let what = format!(
            "images: most memory while {} push {} MiB each",
            extent.pushers,
            size / MIB
        );
        rows.push(Row::figure(&what, peak, "MiB", None));
        peaks.push(peak);
    }
    let (small, large) = (peaks.first(), peaks.last());
    let (small, large) = small.zip(large).context("nothing was measured")?;
    let ratio = pairs::summary(vec![large / small]);
    rows.push(Row::ratio(
        "images: most memory, large blobs",
        "small blobs",
        ratio,
        Some(1.25),
    ));
    Ok(rows)
}

/// Config and layer of the images here, pushed.
fn base(runtime: &Runtime, client: &ImageClient) -> Result<(Blob, Blob)> {
    let config =
        br#"{"architecture":"amd64","os":"linux","rootfs":{"type":"layers","diff_ids":[]}}"#;
    let (config, layer) = (Blob::of(config.to_vec()), Blob::new(KIB, 0));
    runtime.block_on(client.push_all(&[config.clone(), layer.clone()], 1))?;
    Ok((config, layer))
}

/// Manifests per second, ours and those of docker-registry.
fn manifests(extent: &Extent, folder: &Path, runtime: &Runtime) -> Result<Vec<Row>> {
    let (_sandbox, ours) = sandbox(runtime, &folder.join("manifests.db"))?;
    let docker = folder.join("manifests");
    std::fs::create_dir(&docker)?;
    let docker = DockerRegistry::start(&docker)?;
    let mut sides = vec![("images", ours)];
    if let Some(docker) = &docker {
        let client = ImageClient::anonymous(&docker.url, "org0/images")?;
        sides.push(("docker-registry of Debian", client));
    }
    let mut rows = Vec::new();
    for (name, client) in &sides {
        let (config, layer) = base(runtime, client)?;
        let count = extent.manifests;
        let pushing = client.push_images((&config, &layer), 0..count, AT_ONCE);
        let pushed = count as f64 / timed(runtime, pushing)?;
        let pulling = client.pull_manifests(0..count, AT_ONCE);
        let pulled = count as f64 / timed(runtime, pulling)?;
        rows.push(Row::figure(
            &format!("{name}: push of manifests"),
            pushed,
            "/s",
            None,
        ));
        rows.push(Row::figure(
            &format!("{name}: pull of manifests"),
            pulled,
            "/s",
            None,
        ));
    }
    Ok(rows)
}

/// Reads of a repository that has ever more manifests, and a list of many tags.
fn growth(extent: &Extent, folder: &Path, runtime: &Runtime) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    let mut costs = Vec::new();
    for count in extent.growth {
        let (sandbox, client) = sandbox(runtime, &folder.join(format!("growth{count}.db")))?;
        let (config, layer) = base(runtime, &client)?;
        let tags = extent.tags.min(count);
        runtime.block_on(client.push_images((&config, &layer), 0..tags, AT_ONCE))?;
        if tags == extent.tags {
            let begin = sandbox.cpu_seconds()?;
            let time = timed(runtime, all_tags(&client, tags))?;
            let cpu = sandbox.cpu_seconds()? - begin;
            let what = format!("images: list of {tags} tags in pages of 100");
            rows.push(Row::figure(&what, time * 1e3, "ms", None));
            rows.push(Row::figure(&format!("{what}, CPU"), cpu * 1e3, "ms", None));
        }
        runtime.block_on(client.push_images((&config, &layer), tags..count, AT_ONCE))?;
        let numbers = move || (0..extent.reads).map(move |number| number * 7919 % count);
        runtime.block_on(client.pull_manifests(numbers(), AT_ONCE))?;
        let begin = sandbox.cpu_seconds()?;
        let time = timed(runtime, client.pull_manifests(numbers(), AT_ONCE))?;
        let cpu = (sandbox.cpu_seconds()? - begin) / extent.reads as f64;
        let what = format!("images: pull of a manifest by tag, {count} there");
        let rate = extent.reads as f64 / time;
        rows.push(Row::figure(&what, rate, "requests/s", None));
        rows.push(Row::figure(&format!("{what}, CPU"), cpu * 1e6, "µs", None));
        costs.push(cpu);
    }
    if let (Some(first), Some(last)) = (costs.first(), costs.last()) {
        let ratio = pairs::summary(vec![last / first]);
        let what = "images: CPU of a pull by tag, most manifests there";
        rows.push(Row::ratio(what, "fewest there", ratio, Some(1.25)));
    }
    Ok(rows)
}

/// Reads all tags, page after page.
async fn all_tags(client: &ImageClient, count: usize) -> Result<()> {
    let mut bytes = client.get("tags/list?n=100".to_owned()).await?;
    for number in (99..count.saturating_sub(1)).step_by(100) {
        let page = format!("tags/list?n=100&last=tag{number:06}");
        bytes += client.get(page).await?;
    }
    ensure!(bytes > count * "tag000000".len(), "tags are missing");
    Ok(())
}
