//! A name server that does not respond: look-ups end by the limit, and others are served meanwhile.

use std::time::Instant;

use reqwest::Method;
use serde_json::json;
use tokio::net::UdpSocket;

use crate::running::{Caller, Running};

/// Needs root, for the port of name servers and for a `resolv.conf` of its own.
#[tokio::test]
async fn a_dead_name_server_keeps_nobody_else_waiting() {
    let Ok(server) = UdpSocket::bind("127.0.0.9:53").await else {
        println!("no name server can be played here");
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let resolver = folder.path().join("resolv.conf");
    std::fs::write(&resolver, "nameserver 127.0.0.9\n").expect("written");
    let resolver = resolver.to_str().expect("a path");
    let script = "mount --bind \"$1\" /etc/resolv.conf && exec \"$0\" serve --database :memory:";
    let running = Running::by_script(&["unshare", "-m", "sh"], script, &[resolver]);
    let caller = Caller::new(&running.url, running.value("token"));
    let begun = Instant::now();
    let validations = (0..12).map(|number| {
        let caller = caller.clone();
        tokio::spawn(async move {
            let registry = format!("registry{number}.example.com");
            let body = json!({ "upstream_registry": registry });
            let path = "/api/v1/organization/sandbox/validateproxycache";
            let response = caller.call(Method::POST, path, Some(body)).await;
            response.expect("a response")
        })
    });
    let validations: Vec<_> = validations.collect();
    // They wait for names: the name server was asked, and does not respond.
    server.recv(&mut [0; 512]).await.expect("a question");
    for _ in 0..20 {
        assert_eq!(caller.get("/api/v1/organization/sandbox").await, 200);
    }
    let finished = validations.iter().filter(|it| it.is_finished()).count();
    assert_eq!(finished, 0, "served after {:?}", begun.elapsed());
    for validation in validations {
        let (status, text) = validation.await.expect("no panic");
        assert_eq!(status.as_u16(), 400, "{text}");
        assert!(text.contains("Cannot resolve hostname"), "{text}");
    }
    println!("twelve look-ups ended after {:?}", begun.elapsed());
}
