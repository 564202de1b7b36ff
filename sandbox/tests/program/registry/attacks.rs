//! Requests that are meant to harm: each is refused, and leaves nothing behind.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;

use quay_sandbox::{Builder, Sandbox};

use super::client::{FIXTURE, Pusher, UPLOADS, bytes, digest, wait_for_objects};

async fn start(database: &Path, set: impl FnOnce(Builder) -> Builder) -> (Sandbox, Pusher) {
    let builder = Sandbox::builder().fixture_json(FIXTURE).database(database);
    let sandbox = set(builder).start().await.expect("started");
    let pusher = Pusher::sign_in(&sandbox.url()).await;
    (sandbox, pusher)
}

/// A request as it is written, which no client would send.
fn raw(sandbox: &Sandbox, pusher: &Pusher, line: &str, rest: &str) -> TcpStream {
    let mut stream = TcpStream::connect(sandbox.address()).expect("connected");
    let patience = Some(std::time::Duration::from_secs(60));
    stream.set_read_timeout(patience).expect("set");
    let (host, token) = (sandbox.address(), &pusher.token);
    let head =
        format!("{line} HTTP/1.1\r\nhost: {host}\r\nauthorization: Bearer {token}\r\n{rest}");
    stream.write_all(head.as_bytes()).expect("sent");
    stream
}

/// The status of the response.
fn status(stream: &mut TcpStream) -> String {
    let mut begin = [0; 12];
    stream.read_exact(&mut begin).expect("a response");
    String::from_utf8_lossy(&begin[9..]).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn no_path_leads_out_of_the_store() {
    let folder = tempfile::tempdir().expect("a folder");
    let secret = folder.path().join("secret");
    std::fs::write(&secret, "secret").expect("written");
    let (sandbox, pusher) = start(&folder.path().join("quay.db"), |it| it).await;
    let escapes = [
        "..",
        "../secret",
        "..%2fsecret",
        "%2e%2e%2fsecret",
        "....//secret",
        "sha256:../../secret",
        "sha256:..%2f..%2fsecret",
        "%00",
        "secret%00",
        "..\\secret",
        "%5c..%5csecret",
    ];
    for escape in escapes {
        for (method, path) in [
            ("GET", format!("/v2/acme/app/blobs/{escape}")),
            ("HEAD", format!("/v2/acme/app/blobs/{escape}")),
            ("DELETE", format!("/v2/acme/app/blobs/{escape}")),
            ("GET", format!("{UPLOADS}{escape}")),
            ("PATCH", format!("{UPLOADS}{escape}")),
            ("PUT", format!("{UPLOADS}{escape}?digest={}", digest(b""))),
            ("DELETE", format!("{UPLOADS}{escape}")),
            ("POST", format!("{UPLOADS}?digest={escape}")),
            ("POST", format!("{UPLOADS}?mount={escape}&from=../../etc")),
        ] {
            let end = "content-length: 0\r\nconnection: close\r\n\r\n";
            let mut stream = raw(&sandbox, &pusher, &format!("{method} {path}"), end);
            let status = status(&mut stream);
            let mut rest = String::new();
            stream.read_to_string(&mut rest).expect("text");
            assert!(
                !rest.contains("secret\n") && status != "200" && status != "500",
                "{method} {path}: {status} {rest}"
            );
        }
    }
    assert_eq!(
        std::fs::read_to_string(&secret).expect("it is there"),
        "secret"
    );
}

#[tokio::test]
async fn absurd_ranges_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("quay.db");
    let (_sandbox, pusher) = start(&database, |it| it).await;
    let path = pusher.start().await;
    let huge = "9".repeat(1000);
    for (range, expect) in [
        ("-1-5".to_owned(), 400),
        ("5--1".to_owned(), 400),
        ("9-0".to_owned(), 400),
        ("bytes=0-9".to_owned(), 400),
        ("0x0-0x9".to_owned(), 400),
        (format!("{huge}-{huge}"), 416),
        ("1-18446744073709551615".to_owned(), 416),
        // The whole would be larger than a blob may be; there are ten bytes of it.
        ("0-99999999999999999999".to_owned(), 202),
    ] {
        let sent = pusher
            .send("PATCH", &path, &[("content-range", &range)], bytes(10))
            .await;
        assert_eq!(sent.status, expect, "{range:.40}: {}", sent.text());
    }
    assert_eq!(pusher.get(&path).await.header("range"), "bytes=0-10");
    let blob = pusher.push(b"abc").await;
    for range in [
        "bytes=9-",
        "bytes=-9999999999999999999999",
        "bytes=5-1",
        "bytes=0-0,0-0,0-0",
        "x",
    ] {
        let pulled = pusher
            .send("GET", &blob, &[("range", range)], Vec::new())
            .await;
        assert_eq!(
            (pulled.status, &pulled.body[..]),
            (200, &b"abc"[..]),
            "{range}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_without_end_is_cut_at_the_size_of_a_blob() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("quay.db");
    let (sandbox, pusher) = start(&database, |it| it.config("MAXIMUM_LAYER_SIZE", "2M")).await;
    let path = pusher.start().await;
    for line in [
        format!("PATCH {path}"),
        format!("POST {UPLOADS}?digest={}", digest(b"")),
    ] {
        let mut stream = raw(
            &sandbox,
            &pusher,
            &line,
            "transfer-encoding: chunked\r\n\r\n",
        );
        let chunk = format!("10000\r\n{}\r\n", "x".repeat(0x10000));
        let mut sender = stream.try_clone().expect("a clone");
        // It ends when the other side closes the connection.
        let sending =
            std::thread::spawn(move || while sender.write_all(chunk.as_bytes()).is_ok() {});
        assert_eq!(status(&mut stream), "413", "{line}");
        sending.join().expect("it is cut");
        // What says that it is too large is not waited for.
        let mut stream = raw(&sandbox, &pusher, &line, "content-length: 2000001\r\n\r\n");
        assert_eq!(status(&mut stream), "413", "{line}");
    }
    wait_for_objects(&database, 0).await;
    assert_eq!(pusher.get(&path).await.header("range"), "bytes=0-0");
    let most = bytes(2_000_000);
    pusher.push(&most).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_request_at_a_time_goes_on_with_an_upload() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("quay.db");
    let (sandbox, pusher) = start(&database, |it| it).await;
    let path = pusher.start().await;
    let mut first = raw(
        &sandbox,
        &pusher,
        &format!("PATCH {path}"),
        "content-length: 10\r\n\r\n01234",
    );
    // Until it has its turn, another one may have it.
    let mut second = pusher
        .send("PATCH", &path, &[("content-range", "0-0")], Vec::new())
        .await;
    for _ in 0..10_000 {
        if second.status != 202 {
            break;
        }
        second = pusher
            .send("PATCH", &path, &[("content-range", "0-0")], Vec::new())
            .await;
    }
    assert_eq!((second.status, second.header("range")), (416, "0-0"));
    let put = format!("{path}?digest={}", digest(b"0123456789"));
    assert_eq!(pusher.send("PUT", &put, &[], Vec::new()).await.status, 416);
    first.write_all(b"56789").expect("sent");
    assert_eq!(status(&mut first), "202");
    assert_eq!(pusher.send("PUT", &put, &[], Vec::new()).await.status, 201);
    // Whoever cancels wins over who still sends.
    let path = pusher.start().await;
    let mut first = raw(
        &sandbox,
        &pusher,
        &format!("PATCH {path}"),
        "content-length: 10\r\n\r\n01234",
    );
    assert_eq!(
        pusher.send("DELETE", &path, &[], Vec::new()).await.status,
        204
    );
    first.write_all(b"56789").expect("sent");
    assert_eq!(status(&mut first), "404");
    wait_for_objects(&database, 1).await;
}

#[tokio::test]
async fn an_upload_comes_in_a_bounded_number_of_requests() {
    let builder = Sandbox::builder().fixture_json(FIXTURE);
    let sandbox = builder.start().await.expect("started");
    let pusher = Pusher::sign_in(&sandbox.url()).await;
    let path = pusher.start().await;
    for number in 0..10_000 {
        let sent = pusher.send("PATCH", &path, &[], vec![b'x']).await;
        assert_eq!(sent.status, 202, "{number}: {}", sent.text());
    }
    let refused = pusher.send("PATCH", &path, &[], vec![b'x']).await;
    assert_eq!(refused.status, 400);
    assert!(refused.text().contains("10000 chunks at most: send larger"));
    let content = vec![b'x'; 10_000];
    let path = format!("{path}?digest={}", digest(&content));
    let completed = pusher.send("PUT", &path, &[], Vec::new()).await;
    assert_eq!(completed.status, 201, "{}", completed.text());
    let pulled = pusher.get(&completed.location()).await;
    assert!(pulled.body == content, "{} bytes", pulled.body.len());
}

#[tokio::test]
async fn what_is_refused_leaves_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("quay.db");
    let (_sandbox, pusher) = start(&database, |it| it).await;
    let blob = bytes(700_000);
    let path = format!("{UPLOADS}?digest={}", digest(b"other"));
    assert_eq!(
        pusher.send("POST", &path, &[], blob.clone()).await.status,
        400
    );
    let path = pusher.start().await;
    assert_eq!(
        pusher.send("PATCH", &path, &[], blob.clone()).await.status,
        202
    );
    let path = format!("{path}?digest={}", digest(b"other"));
    assert_eq!(pusher.send("PUT", &path, &[], blob).await.status, 400);
    wait_for_objects(&database, 0).await;
}

#[tokio::test]
async fn uploads_have_a_bound_that_is_told() {
    let builder = Sandbox::builder().fixture_json(FIXTURE).stopped_clock();
    let sandbox = builder.start().await.expect("started");
    let pusher = Pusher::sign_in(&sandbox.url()).await;
    let mut last = String::new();
    for _ in 0..10_000 {
        last = pusher.start().await;
    }
    let refused = pusher.send("POST", UPLOADS, &[], Vec::new()).await;
    assert_eq!(refused.status, 429);
    assert!(
        refused
            .text()
            .contains("10000 uploads are open: complete or cancel"),
        "{}",
        refused.text()
    );
    // A blob in one request is no upload that stays.
    pusher.push(b"abc").await;
    assert_eq!(
        pusher.send("DELETE", &last, &[], Vec::new()).await.status,
        204
    );
    pusher.start().await;
    sandbox.advance(std::time::Duration::from_secs(25 * 60 * 60));
    let again = Pusher::sign_in(&sandbox.url()).await;
    again.start().await;
}
