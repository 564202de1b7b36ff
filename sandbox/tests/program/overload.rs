//! Tests of the program under requests that are meant to stall it: honest calls go on.

use std::time::{Duration, Instant};

use reqwest::{Method, StatusCode};
use rusqlite::Connection;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;

use crate::running::{Caller, Running};

const ORGANIZATION: &str = "/api/v1/organization/sandbox";

/// What happened to a request.
struct Outcome {
    status: StatusCode,
    body: String,
    sent: Instant,
    ended: Instant,
}

impl Outcome {
    fn took(&self) -> Duration {
        self.ended - self.sent
    }
}

fn send(caller: &Caller, method: Method, path: &str, body: Option<&str>) -> JoinHandle<Outcome> {
    let (caller, path) = (caller.clone(), path.to_owned());
    let body = body.map(|body| serde_json::from_str(body).expect("JSON"));
    tokio::spawn(async move {
        let sent = Instant::now();
        let response = caller.call(method, &path, body).await;
        let (status, body) = response.expect("a response");
        let ended = Instant::now();
        Outcome {
            status,
            body,
            sent,
            ended,
        }
    })
}

async fn all(requests: Vec<JoinHandle<Outcome>>) -> Vec<Outcome> {
    let mut outcomes = Vec::new();
    for request in requests {
        outcomes.push(request.await.expect("no panic"));
    }
    outcomes
}

/// Honest calls, one after the other, as a person makes them.
async fn honest_calls(caller: &Caller, count: usize) -> Vec<Outcome> {
    let mut outcomes = Vec::new();
    for _ in 0..count {
        let call = send(caller, Method::GET, ORGANIZATION, None);
        let outcome = call.await.expect("no panic");
        assert_eq!(outcome.status, 200, "{}", outcome.body);
        outcomes.push(outcome);
    }
    outcomes
}

/// The time that 99 of 100 stay below, and the longest.
fn percentiles(outcomes: &[Outcome]) -> String {
    let mut times: Vec<Duration> = outcomes.iter().map(Outcome::took).collect();
    times.sort_unstable();
    let at =
        |part: usize| times[(times.len() * part / 100).min(times.len() - 1)].as_secs_f64() * 1e3;
    format!(
        "median {:.1} ms, 99 of 100 under {:.1} ms, longest {:.1} ms",
        at(50),
        at(99),
        at(100)
    )
}

fn last_end(outcomes: &[Outcome]) -> Instant {
    let ends = outcomes.iter().map(|outcome| outcome.ended);
    ends.max().expect("an outcome")
}

/// Repositories whose descriptions are as long as a request may be, all of one letter.
async fn plant_descriptions(caller: &Caller) {
    let description = "a".repeat(1_000_000);
    for name in ["one", "two", "three", "four"] {
        let body = json!({
            "namespace": "sandbox", "repository": name, "visibility": "public",
            "description": description, "repo_kind": "image",
        });
        let path = "/api/v1/repository";
        let response = caller.call(Method::POST, path, Some(body)).await;
        let (status, text) = response.expect("a response");
        assert_eq!(status, 201, "{text}");
    }
}

/// A search for what comes almost to a match at every letter, as long as a request line may be.
fn search() -> String {
    format!("/api/v1/find/repositories?query={}b", "a".repeat(4_000))
}

#[tokio::test(flavor = "multi_thread")]
async fn honest_calls_are_answered_while_strangers_search() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("quay.db");
    for database in [file.to_str().expect("a path"), ":memory:"] {
        let running = Running::serve(&["--database", database]);
        let caller = Caller::new(&running.url, running.value("token"));
        plant_descriptions(&caller).await;
        let stranger = Caller::new(&running.url, "");
        let searches: Vec<_> = (0..200)
            .map(|_| send(&stranger, Method::GET, &search(), None))
            .collect();
        let honest = honest_calls(&caller, 100).await;
        let searches = all(searches).await;
        // On a slow machine the last ones reach the limit of a handler.
        let served = searches
            .iter()
            .filter(|search| search.status == 200)
            .count();
        assert!(
            searches
                .iter()
                .all(|search| matches!(search.status.as_u16(), 200 | 503)),
            "a search was neither served nor limited"
        );
        assert!(served > 0, "no search was served");
        let before = honest
            .iter()
            .filter(|call| call.ended < last_end(&searches))
            .count();
        let kind = if database == ":memory:" {
            "memory"
        } else {
            "a file"
        };
        println!(
            "200 searches in {kind}, {served} served: {}; 100 calls: {}; {before} answered before \
             the last search",
            percentiles(&searches),
            percentiles(&honest)
        );
        assert!(before > 0, "honest calls waited for the searches");
    }
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn it_ends_as_it_says_while_strangers_search() {
    let folder = tempfile::tempdir().expect("a folder");
    for second_signal in [false, true] {
        let file = folder.path().join(format!("{second_signal}.db"));
        let mut running = Running::serve(&["--database", file.to_str().expect("a path")]);
        let caller = Caller::new(&running.url, running.value("token"));
        plant_descriptions(&caller).await;
        let stranger = Caller::new(&running.url, "");
        let searches: Vec<_> = (0..200)
            .map(|_| {
                let stranger = stranger.clone();
                tokio::spawn(async move { stranger.call(Method::GET, &search(), None).await })
            })
            .collect();
        tokio::time::sleep(Duration::from_millis(100)).await;
        running.signal("TERM");
        let begun = Instant::now();
        if second_signal {
            running.signal("TERM");
        }
        let code = running.ended().code();
        println!(
            "it ended with {code:?} after {:.2} s, {} signals",
            begun.elapsed().as_secs_f64(),
            1 + u8::from(second_signal)
        );
        // Where all were answered by then, there was nothing left to stop.
        assert!(
            code == Some(0) || second_signal && code == Some(1),
            "{code:?}"
        );
        let log = running.errors();
        assert!(
            !(second_signal && log.contains("did not finish")),
            "it waited for the searches: {log}"
        );
        for search in searches {
            search.abort();
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lock_of_another_program_stalls_writers_only() {
    const WRITERS: usize = 16;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("quay.db");
    let running = Running::serve(&["--database", path.to_str().expect("a path")]);
    let caller = Caller::new(&running.url, running.value("token"));
    // The use of the token is noted now, so that no read has to.
    honest_calls(&caller, 1).await;
    let other = Connection::open(&path).expect("opened");
    other.execute_batch("BEGIN IMMEDIATE").expect("locked");
    let write = |number: usize| {
        let body =
            json!({ "name": format!("org{number}"), "email": format!("{number}@a.example") });
        let body = body.to_string();
        send(&caller, Method::POST, "/api/v1/organization/", Some(&body))
    };
    let writers: Vec<_> = (0..WRITERS).map(write).collect();
    let readers = honest_calls(&caller, 200).await;
    let writers = all(writers).await;
    for writer in &writers {
        assert_eq!(writer.status, 503, "{}", writer.body);
        assert!(
            writer.body.contains("another program has locked it"),
            "{}",
            writer.body
        );
    }
    let first = writers
        .iter()
        .map(|writer| writer.ended)
        .min()
        .expect("one");
    let before = readers.iter().filter(|reader| reader.ended < first).count();
    println!(
        "{WRITERS} writers under a lock, all 503: {}; 200 readers: {}; {before} answered before \
         the first 503",
        percentiles(&writers),
        percentiles(&readers)
    );
    assert!(before > 0, "readers waited for the lock");
    other.execute_batch("ROLLBACK").expect("unlocked");
    let written = all((0..WRITERS).map(write).collect()).await;
    assert!(written.iter().all(|writer| writer.status == 201));
}

/// The memory of a process in MiB, as the system counts it.
#[cfg(target_os = "linux")]
fn resident(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).expect("a process");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib = line.and_then(|line| line.trim().strip_suffix(" kB"));
    kib.and_then(|kib| kib.parse::<u64>().ok())
        .expect("a number")
        / 1024
}

/// A page of logs that is longer than the buffers of both systems hold.
async fn plant_log(caller: &Caller) -> usize {
    let text = "x".repeat(1_000_000);
    for number in 0..20 {
        let body = json!({ "description": "", "unstructured_metadata": { "a": text } });
        let path = format!("{ORGANIZATION}/robots/r{number}");
        let response = caller.call(Method::PUT, &path, Some(body)).await;
        let (status, text) = response.expect("a response");
        assert_eq!(status, 201, "{text}");
    }
    let path = format!("{ORGANIZATION}/logs");
    let page = send(caller, Method::GET, &path, None).await;
    let page = page.expect("no panic");
    assert_eq!(page.status, 200);
    page.body.len()
}

/// A connection on which the page is asked for.
async fn ask_for_log(running: &Running) -> TcpStream {
    let token = running.value("token");
    let request = format!(
        "GET {ORGANIZATION}/logs HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {token}\r\n\
         connection: close\r\n\r\n"
    );
    let address = running.url.replace("http://", "");
    let mut reader = TcpStream::connect(&address).await.expect("connected");
    reader.write_all(request.as_bytes()).await.expect("sent");
    reader
}

#[tokio::test(flavor = "multi_thread")]
async fn with_little_memory_a_long_response_waits_for_the_one_before() {
    // Two of these pages, and one that is longer than all of it.
    for (mebibytes, is_room) in [("64", true), ("1", false)] {
        let running = Running::serve(&["--database", ":memory:", "--response-memory", mebibytes]);
        let caller = Caller::new(&running.url, running.value("token"));
        let size = plant_log(&caller).await;
        let mut first = ask_for_log(&running).await;
        // It has the memory as soon as it begins.
        first.peek(&mut [0]).await.expect("a response");
        let mut second = ask_for_log(&running).await;
        if is_room {
            second.peek(&mut [0]).await.expect("a response");
        } else {
            // Short responses need none of it.
            honest_calls(&caller, 20).await;
            let early = second.try_read(&mut [0]);
            let error = early.expect_err("the second response waits");
            assert_eq!(error.kind(), std::io::ErrorKind::WouldBlock);
        }
        for reader in [&mut first, &mut second] {
            let mut response = Vec::new();
            reader.read_to_end(&mut response).await.expect("a response");
            assert!(response.starts_with(b"HTTP/1.1 200 "), "{mebibytes}");
            assert!(response.len() > size, "{mebibytes}: {}", response.len());
        }
    }
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn slow_readers_do_not_take_all_memory() {
    const READERS: usize = 100;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("quay.db");
    let path = path.to_str().expect("a path");
    let running = Running::serve(&["--database", path, "--response-memory", "64"]);
    let caller = Caller::new(&running.url, running.value("token"));
    let page = plant_log(&caller).await;
    let (size, before) = (page >> 20, resident(running.child.id()));
    let mut readers = Vec::new();
    for _ in 0..READERS {
        readers.push(ask_for_log(&running).await);
    }
    // Each asks and reads nothing. Meanwhile others are served.
    let mut peak = before;
    let begun = Instant::now();
    let mut honest = Vec::new();
    while begun.elapsed() < Duration::from_secs(10) {
        honest.extend(honest_calls(&caller, 1).await);
        peak = peak.max(resident(running.child.id()));
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    // The first ones are served; once they have read, others are.
    let mut read = 0;
    let mut buffer = vec![0; 1 << 20];
    let mut served = 0;
    for reader in readers.iter_mut().take(4) {
        let begun = read;
        while read - begun < page {
            match reader.read(&mut buffer).await.expect("a response") {
                0 => break,
                bytes => read += bytes,
            }
        }
        served += usize::from(read - begun >= page);
    }
    println!(
        "{READERS} slow readers of {size} MiB: from {before} to {peak} MiB; {} honest calls: {}; \
         then {served} of 4 read all",
        honest.len(),
        percentiles(&honest)
    );
    assert!(served > 0, "nobody was served");
    let bound = before + 400;
    assert!(peak < bound, "{peak} MiB are more than {bound}");
}
