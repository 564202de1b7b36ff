//! Test of sudden ends under pushes: every acknowledged image pulls whole, and nothing else is left.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use aws_lc_rs::digest;
use rand::RngExt;
use reqwest::{Method, Response};
use rusqlite::{Connection, OpenFlags};
use serde_json::{Value, json};

use crate::running::Running;

const ROUNDS: usize = 50;
const CLIENTS: usize = 4;

/// How many requests of a round have got their responses when the program is killed; an image takes five.
const MIN_RESPONSES: usize = 5;
const MAX_RESPONSES: usize = 50;

/// The largest layer, which takes several writes to a socket.
const MAX_LAYER: usize = 256 * 1024;

const IMAGE: &str = "application/vnd.oci.image.manifest.v1+json";
const SCOPE: &str = "repository:pushes/app:pull,push";

/// The digest of each tag whose push was acknowledged.
type Ledger = Arc<Mutex<BTreeMap<String, String>>>;

#[tokio::test]
async fn no_acknowledged_image_is_lost_when_it_is_killed() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("quay.db");
    let database = path.to_str().expect("a path");
    let fixture = folder.path().join("fixture.json");
    let users = json!({ "users": [{
        "username": "alice", "password": "password", "email": "alice@example.com",
    }], "organizations": [{ "name": "pushes", "email": "pushes@example.com", "owner": "alice" }] });
    fs::write(&fixture, users.to_string()).expect("a fixture");
    let fixture = fixture.to_str().expect("a path");
    let ledger = Ledger::default();
    let begun = Instant::now();
    let (mut pulled, mut cut_off) = (0, 0);
    for round in 0..ROUNDS {
        let arguments = ["--database", database, "--fixture", fixture];
        // The database has what the fixture says from the first round on.
        let mut running = Running::serve(&arguments[..if round == 0 { 4 } else { 2 }]);
        let registry = Registry::login(&running.url).await;
        pulled += pull_all(&registry, &ledger, round).await;
        let mut clients = Vec::new();
        for client in 0..CLIENTS {
            let name = format!("r{round}c{client}");
            clients.push(tokio::spawn(push(
                registry.clone(),
                name,
                Arc::clone(&ledger),
            )));
        }
        // After a number of responses, so that a busy machine gets as far as an idle one.
        let responses = rand::rng().random_range(MIN_RESPONSES..MAX_RESPONSES);
        registry.wait_for_responses(responses).await;
        running.child.kill().expect("killed");
        running.child.wait().expect("it is gone");
        for client in clients {
            cut_off += usize::from(client.await.expect("no panic"));
        }
    }
    let mut running = Running::serve(&["--database", database]);
    let registry = Registry::login(&running.url).await;
    pulled += pull_all(&registry, &ledger, ROUNDS).await;
    running.child.kill().expect("killed");
    running.child.wait().expect("it is gone");
    let objects = check_database(&path);
    let acknowledged = ledger.lock().expect("a ledger").len();
    println!(
        "{ROUNDS} kills in {:.1} s: {acknowledged} pushes acknowledged, {pulled} images pulled whole \
         after a restart; {cut_off} requests cut off; {objects} objects, each with its row",
        begun.elapsed().as_secs_f32()
    );
    assert!(acknowledged > ROUNDS, "only {acknowledged} pushes");
    assert!(cut_off > 0, "no kill came in the middle of a push");
}

/// A caller of `/v2` with a token.
#[derive(Clone)]
struct Registry {
    http: reqwest::Client,
    url: String,
    token: String,
    /// How many requests of all clones have got their responses.
    responses: Arc<AtomicUsize>,
}

impl Registry {
    async fn login(url: &str) -> Self {
        let http = reqwest::Client::builder().no_proxy().build();
        let http = http.expect("a client");
        let service = url.trim_start_matches("http://");
        let asked = format!("{url}/v2/auth?service={service}&scope={SCOPE}");
        let request = http.get(asked).basic_auth("alice", Some("password"));
        let response = request.send().await.expect("a response");
        let text = response.text().await.expect("a body");
        let body: Value = serde_json::from_str(&text).expect("JSON");
        let token = body["token"].as_str().expect("a token").to_owned();
        let url = format!("{url}/v2/pushes/app");
        let responses = Arc::default();
        Self {
            http,
            url,
            token,
            responses,
        }
    }

    /// Waits until so many requests have got their responses, which takes no minute.
    async fn wait_for_responses(&self, count: usize) {
        let begun = Instant::now();
        let before = self.responses.load(Ordering::Relaxed);
        while self.responses.load(Ordering::Relaxed) < before + count {
            assert!(begun.elapsed() < Duration::from_secs(60), "nothing moves");
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }

    /// Sends bytes to a place below the repository.
    async fn send(
        &self,
        method: Method,
        place: &str,
        media_type: &str,
        body: Vec<u8>,
    ) -> Result<Response, reqwest::Error> {
        let request = self.http.request(method, format!("{}/{place}", self.url));
        let request = request.header("content-type", media_type);
        let response = request.bearer_auth(&self.token).body(body).send().await?;
        self.responses.fetch_add(1, Ordering::Relaxed);
        Ok(response)
    }

    /// The bytes at a place below the repository.
    async fn pull(&self, place: &str) -> Vec<u8> {
        let request = self.http.get(format!("{}/{place}", self.url));
        let request = request.header("accept", IMAGE).bearer_auth(&self.token);
        let response = request.send().await.expect("a response");
        assert_eq!(response.status(), 200, "{place}");
        response.bytes().await.expect("a body").to_vec()
    }

    /// Pushes an image of a random layer; the digest of its manifest.
    async fn push_image(&self, tag: &str) -> Result<String, reqwest::Error> {
        let mut layer = vec![0; rand::rng().random_range(1..MAX_LAYER)];
        rand::fill(&mut layer[..]);
        let config = json!({ "architecture": "amd64", "os": "linux", "config": {},
            "rootfs": { "type": "layers", "diff_ids": [sha256(&layer)] }, "history": [] });
        let config = config.to_string().into_bytes();
        let bytes = "application/octet-stream";
        for (blob, at_once) in [(&config, true), (&layer, false)] {
            let digest = sha256(blob);
            let response = if at_once {
                let place = format!("blobs/uploads/?digest={digest}");
                self.send(Method::POST, &place, bytes, blob.clone()).await?
            } else {
                let (place, half) = (self.start().await?, blob.len() / 2);
                self.send(Method::PATCH, &place, bytes, blob[..half].to_vec())
                    .await?;
                let place = format!("{place}?digest={digest}");
                self.send(Method::PUT, &place, bytes, blob[half..].to_vec())
                    .await?
            };
            assert_eq!(response.status(), 201, "{tag}: a blob");
        }
        let descriptor = |media_type: &str, blob: &[u8]| {
            json!({
                "mediaType": media_type, "digest": sha256(blob), "size": blob.len(),
            })
        };
        let manifest = json!({
            "schemaVersion": 2,
            "mediaType": IMAGE,
            "config": descriptor("application/vnd.oci.image.config.v1+json", &config),
            "layers": [descriptor("application/vnd.oci.image.layer.v1.tar", &layer)],
        });
        let manifest = manifest.to_string().into_bytes();
        let digest = sha256(&manifest);
        let place = format!("manifests/{tag}");
        let response = self.send(Method::PUT, &place, IMAGE, manifest).await?;
        assert_eq!(response.status(), 201, "{tag}: the manifest");
        Ok(digest)
    }

    /// Starts an upload; where it is.
    async fn start(&self) -> Result<String, reqwest::Error> {
        let response = self
            .send(Method::POST, "blobs/uploads/", "", Vec::new())
            .await?;
        let uuid = response.headers().get("docker-upload-uuid");
        let uuid = uuid.and_then(|uuid| uuid.to_str().ok()).expect("an upload");
        Ok(format!("blobs/uploads/{uuid}"))
    }
}

/// Pushes until the server is gone; tells whether it went in the middle of a request.
async fn push(registry: Registry, name: String, ledger: Ledger) -> bool {
    for number in 0.. {
        let tag = format!("{name}n{number}");
        match registry.push_image(&tag).await {
            Ok(digest) => {
                let mut ledger = ledger.lock().expect("a ledger");
                ledger.insert(tag, digest);
            }
            Err(error) => return !error.is_connect(),
        }
    }
    false
}

/// Pulls what the last round pushed, and in the end everything; tells how much that was.
async fn pull_all(registry: &Registry, ledger: &Ledger, round: usize) -> usize {
    let last = format!("r{}c", round.wrapping_sub(1));
    let ledger = ledger.lock().expect("a ledger").clone();
    let pulled = ledger
        .into_iter()
        .filter(|(tag, _)| round == ROUNDS || tag.starts_with(&last));
    let mut count = 0;
    for (tag, digest) in pulled {
        let manifest = registry.pull(&format!("manifests/{tag}")).await;
        assert_eq!(sha256(&manifest), digest, "round {round}: {tag}");
        let manifest: Value = serde_json::from_slice(&manifest).expect("JSON");
        for named in [&manifest["config"], &manifest["layers"][0]] {
            let digest = named["digest"].as_str().expect("a digest");
            let blob = registry.pull(&format!("blobs/{digest}")).await;
            assert_eq!(sha256(&blob), digest, "round {round}: {tag}");
        }
        count += 1;
    }
    count
}

/// Asks the database whether anything is half done, and compares its rows with the objects: none may
/// lack its file, and after the last start none its row. Tells how many objects there are.
fn check_database(path: &Path) -> usize {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY;
    let database = Connection::open_with_flags(path, flags).expect("a database");
    let integrity: String = database
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .expect("a response");
    assert_eq!(integrity, "ok");
    let count = |sql: &str| -> i64 {
        let count = database.query_row(sql, [], |row| row.get(0));
        count.unwrap_or_else(|error| panic!("{sql}: {error}"))
    };
    assert_eq!(count("SELECT count(*) FROM pragma_foreign_key_check"), 0);
    let half_done = [
        // A manifest that names a blob which is not there.
        "SELECT count(*) FROM manifest WHERE 2 <> (SELECT count(*) FROM manifest_blob \
         WHERE manifest_id = manifest.id)",
        // A manifest that no tag ever held.
        "SELECT count(*) FROM manifest WHERE id NOT IN (SELECT manifest_id FROM tag)",
        // A blob with fewer or more bytes than it should have.
        "SELECT count(*) FROM blob WHERE size_bytes <> (SELECT coalesce(sum(size_bytes), 0) \
         FROM blob_part WHERE blob_id = blob.id)",
    ];
    for sql in half_done {
        assert_eq!(count(sql), 0, "{sql}");
    }
    let rows =
        "SELECT object, size_bytes FROM blob_part UNION SELECT object, size_bytes FROM upload_part";
    let mut rows = database.prepare(rows).expect("a query");
    let rows = rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
    let rows: BTreeSet<(String, u64)> =
        rows.expect("rows").map(|row| row.expect("a row")).collect();
    let folder = format!("{}.blobs", path.display());
    let files = fs::read_dir(folder)
        .expect("the folder of blobs")
        .map(|file| {
            let file = file.expect("a file");
            let length = file.metadata().expect("its metadata").len();
            (file.file_name().to_string_lossy().into_owned(), length)
        });
    let files: BTreeSet<(String, u64)> = files.collect();
    assert_eq!(rows, files, "rows on the left, files on the right");
    files.len()
}

fn sha256(bytes: &[u8]) -> String {
    let digest = digest::digest(&digest::SHA256, bytes);
    let digits: String = digest
        .as_ref()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("sha256:{digits}")
}
