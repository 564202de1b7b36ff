//! Test of a program that may open few files: it says so once, and serves who comes later.

use std::net::TcpStream;

use crate::running::{Caller, Running, run_limited};

#[tokio::test]
async fn running_out_of_descriptors_is_told_once_and_passes() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("quay.db");
    let database = database.to_str().expect("a path");
    let mut running = Running::serve_limited(64, &["--database", database]);
    let address = running.url.replace("http://", "");
    let idle: Vec<TcpStream> = (0..100)
        .filter_map(|_| TcpStream::connect(&address).ok())
        .collect();
    let caller = Caller::new(&running.url, running.value("token"));
    for _ in 0..20 {
        assert_eq!(caller.get("/api/v1/organization/sandbox").await, 200);
    }
    println!(
        "{} idle connections with 64 descriptors, 20 calls answered",
        idle.len()
    );
    drop(idle);
    running.signal("TERM");
    assert_eq!(running.ended().code(), Some(0));
    let log = running.errors();
    let told = log
        .lines()
        .filter(|line| line.contains("ulimit -n"))
        .count();
    assert_eq!(told, 1, "{log}");
    let place = format!("listen: {address}: a connection was not accepted: Too many open files");
    assert!(log.contains(&place), "{log}");
}

#[test]
fn a_start_without_descriptors_says_what_helps() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("quay.db");
    let database = database.to_str().expect("a path");
    let limits = [8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28];
    for limit in limits {
        let output = run_limited(limit, &["serve", "--database", database]);
        let text = String::from_utf8(output.stderr).expect("text");
        assert_eq!(output.status.code(), Some(1), "{limit}: {text}");
        assert_eq!(text.lines().count(), 1, "{limit}: {text}");
        assert!(text.starts_with("error: "), "{limit}: {text}");
        assert!(text.contains("ulimit -n"), "{limit}: {text}");
    }
    println!(
        "{} starts with few descriptors say what helps",
        limits.len()
    );
}
