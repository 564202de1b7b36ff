//! Test of service keys: many at once keep nobody else waiting, whatever the program was built with.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use reqwest::Method;
use serde_json::{Value, json};

use crate::running::{Caller, Running};

const KEYS: usize = 24;

#[tokio::test]
async fn keys_are_made_away_from_the_threads_that_serve() {
    let running = Running::serve(&["--database", ":memory:"]);
    let caller = Caller::new(&running.url, running.value("token"));
    let begun = Instant::now();
    let made = Arc::new(AtomicUsize::new(0));
    let mut keys = Vec::new();
    for number in 0..KEYS {
        let (caller, made) = (caller.clone(), Arc::clone(&made));
        keys.push(tokio::spawn(async move {
            let body = json!({ "service": format!("s{number}"), "expiration": 4_102_444_800_u32 });
            let path = "/api/v1/superuser/keys";
            let response = caller.call(Method::POST, path, Some(body)).await;
            let (status, text) = response.expect("a response");
            assert_eq!(status.as_u16(), 200, "{text}");
            made.fetch_add(1, Ordering::Relaxed);
            let key: Value = serde_json::from_str(&text).expect("JSON");
            key["kid"].as_str().expect("a kid").to_owned()
        }));
    }
    let (mut honest, mut slowest) = (0, 0);
    while made.load(Ordering::Relaxed) < KEYS / 2 {
        let asked = Instant::now();
        assert_eq!(caller.get("/api/v1/organization/sandbox").await, 200);
        honest += 1;
        slowest = slowest.max(asked.elapsed().as_millis());
    }
    let mut kids = Vec::new();
    for key in keys {
        kids.push(key.await.expect("no panic"));
    }
    kids.sort();
    kids.dedup();
    assert_eq!(kids.len(), KEYS, "every key is another one");
    println!(
        "{KEYS} service keys in {} ms; {honest} reads were answered while half of them were made, \
         the slowest in {slowest} ms",
        begun.elapsed().as_millis()
    );
    assert!(honest > 0, "no read was answered before half of the keys");
}
