//! TLS: a sandbox with a certificate, and what is wrong with others.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use quay_sandbox::Sandbox;
use rcgen::generate_simple_self_signed;

use super::client::{FIXTURE, Pusher};
use crate::running::run;

/// Makes a certificate for this machine, and its key.
pub(crate) fn certificate(folder: &Path) -> (PathBuf, PathBuf) {
    let names = ["localhost".to_owned(), "127.0.0.1".to_owned()];
    let made = generate_simple_self_signed(names).expect("a certificate");
    let (certificate, key) = (folder.join("tls.crt"), folder.join("tls.key"));
    std::fs::write(&certificate, pem("CERTIFICATE", made.cert.der())).expect("written");
    std::fs::write(&key, pem("PRIVATE KEY", &made.signing_key.serialize_der())).expect("written");
    (certificate, key)
}

fn pem(what: &str, bytes: &[u8]) -> String {
    let text = BASE64_STANDARD.encode(bytes);
    let lines: Vec<&[u8]> = text.as_bytes().chunks(64).collect();
    let lines = String::from_utf8(lines.join(&b'\n')).expect("text");
    format!("-----BEGIN {what}-----\n{lines}\n-----END {what}-----\n")
}

#[tokio::test]
async fn everything_is_served_over_tls() {
    let folder = tempfile::tempdir().expect("a folder");
    let (certificate, key) = certificate(folder.path());
    let builder = Sandbox::builder()
        .fixture_json(FIXTURE)
        .tls(&certificate, &key);
    let sandbox = builder.start().await.expect("started");
    assert!(sandbox.url().starts_with("https://"));
    let client = sandbox.client().expect("a client");
    assert_eq!(
        client.get_organization("acme").await.expect("found").name,
        "acme"
    );
    let pem = std::fs::read(&certificate).expect("read");
    let trusted = reqwest::Certificate::from_pem(&pem).expect("a certificate");
    let pusher = Pusher::sign_in_trusting(&sandbox.url(), Some(trusted)).await;
    let started = pusher
        .send("POST", super::client::UPLOADS, &[], Vec::new())
        .await;
    assert!(
        started.header("location").starts_with(&sandbox.url()),
        "{started:?}"
    );
    let blob = pusher.push(&[7; 700_000]).await;
    assert_eq!(pusher.get(&blob).await.body, [7; 700_000]);
    // Who speaks without TLS gets nothing.
    let mut plain = TcpStream::connect(sandbox.address()).expect("connected");
    let patience = Some(std::time::Duration::from_secs(60));
    plain.set_read_timeout(patience).expect("set");
    plain
        .write_all(b"GET / HTTP/1.1\r\nhost: localhost\r\n\r\n")
        .expect("sent");
    let mut text = Vec::new();
    plain.read_to_end(&mut text).expect("it ends");
    assert!(!text.starts_with(b"HTTP"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_handshake_has_a_time_limit() {
    let folder = tempfile::tempdir().expect("a folder");
    let (certificate, key) = certificate(folder.path());
    let sandbox = Sandbox::builder()
        .tls(certificate, key)
        .start()
        .await
        .expect("started");
    let mut silent = TcpStream::connect(sandbox.address()).expect("connected");
    silent
        .set_read_timeout(Some(Duration::from_secs(60)))
        .expect("set");
    let begun = Instant::now();
    assert_eq!(silent.read(&mut [0]).expect("it ends"), 0);
    assert!(
        (9..30).contains(&begun.elapsed().as_secs()),
        "{:?}",
        begun.elapsed()
    );
}

#[test]
fn what_is_wrong_with_a_certificate_is_told() {
    let (folder, other) = (
        tempfile::tempdir().expect("a folder"),
        tempfile::tempdir().expect("a folder"),
    );
    let (certificate, key) = certificate(folder.path());
    let (_, wrong) = self::certificate(other.path());
    let (missing, empty) = (folder.path().join("missing"), folder.path().join("empty"));
    std::fs::write(&empty, "no key").expect("written");
    for (certificate, key, expect) in [
        (
            &missing,
            &key,
            "/missing: No such file or directory (os error 2); check the path and",
        ),
        (
            &certificate,
            &missing,
            "/missing: No such file or directory (os error 2); check the path and",
        ),
        (
            &empty,
            &key,
            "/empty: there is no certificate in it: choose a file in the PEM format",
        ),
        (
            &certificate,
            &certificate,
            "/tls.crt: there is no unencrypted private key in it: choose a file in",
        ),
        (
            &certificate,
            &wrong,
            "/tls.key: it is not the key of the certificate in ",
        ),
    ] {
        let (certificate, key) = (
            certificate.to_str().expect("a path"),
            key.to_str().expect("a path"),
        );
        let output = run(&["serve", "--tls-cert", certificate, "--tls-key", key]);
        let text = String::from_utf8(output.stderr).expect("text");
        assert_eq!(output.status.code(), Some(2), "{text}");
        assert!(
            text.starts_with("error: tls: ") && text.contains(expect),
            "{text}"
        );
        assert!(!text.contains("BEGIN"), "{text}");
    }
}
