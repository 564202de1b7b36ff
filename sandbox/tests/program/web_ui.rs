//! Test of a build of the web interface that the sandbox serves.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;

use reqwest::Method;

use crate::running::{Caller, Running, run};

async fn get(caller: &Caller, path: &str) -> (u16, String) {
    let response = caller.call(Method::GET, path, None).await;
    let (status, text) = response.expect("a response");
    (status.as_u16(), text)
}

/// The status of a path that no client would send as it is.
fn status_of_raw(running: &Running, path: &str) -> u16 {
    let address = running.url.trim_start_matches("http://");
    let mut stream = TcpStream::connect(address).expect("a connection");
    let head = format!("GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).expect("it is sent");
    let mut text = String::new();
    stream.read_to_string(&mut text).expect("a response");
    assert!(!text.contains("hunter2"), "{path}: {text}");
    text[9..12].parse().expect("a status")
}

#[tokio::test]
async fn a_build_of_the_web_interface_is_served() {
    let folder = tempfile::tempdir().expect("a folder");
    let build = folder.path().join("dist");
    fs::create_dir_all(build.join("assets")).expect("a folder");
    fs::write(folder.path().join("secret.txt"), "hunter2").expect("a file");
    fs::write(build.join("index.html"), "<!doctype html>the interface").expect("a file");
    fs::write(build.join("assets/main.js"), "script").expect("a file");
    #[cfg(unix)]
    std::os::unix::fs::symlink(folder.path(), build.join("up")).expect("a link");
    #[cfg(unix)]
    std::os::unix::fs::symlink(folder.path().join("secret.txt"), build.join("out.txt"))
        .expect("a link");
    let build = build.to_str().expect("a path");
    let running = Running::serve(&["--database", ":memory:", "--web-ui", build]);
    let caller = Caller::new(&running.url, running.value("token"));

    // Its addresses are its own, those of the server the server's.
    let page = (200, "<!doctype html>the interface".to_owned());
    for path in [
        "/",
        "/organization",
        "/organization/acme",
        "/signin",
        "/superuser/",
        "/oauth/localapp?scope=repo:read",
    ] {
        assert_eq!(get(&caller, path).await, page, "{path}");
    }
    assert_eq!(
        get(&caller, "/assets/main.js").await,
        (200, "script".to_owned())
    );
    assert_eq!(get(&caller, "/assets/other.js").await.0, 404);
    for path in [
        "/config",
        "/csrf_token",
        "/health",
        "/docs",
        "/api/v1/user/",
    ] {
        let (status, text) = get(&caller, path).await;
        assert!(status == 200 && text != page.1, "{path}: {status}");
    }
    for path in [
        "/api/v1/nosuch/",
        "/v2/nosuch",
        "/keys/nosuch",
        "/health/nosuch/",
    ] {
        assert_eq!(get(&caller, path).await.0, 404, "{path}");
    }
    let config: serde_json::Value =
        serde_json::from_str(&get(&caller, "/config").await.1).expect("JSON");
    let logo = config["config"]["BRANDING"]["logo"]
        .as_str()
        .expect("an address");
    assert!(get(&caller, logo).await.1.starts_with("<svg"));

    // Nothing outside of it is.
    for path in [
        "/../secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "/assets/../../secret.txt",
        "/assets/..%5c..%5csecret.txt",
        "/%2e%2e%2fsecret.txt",
        "/..%252fsecret.txt",
        "/assets/%2e%2e/%2e%2e/secret.txt",
        "/assets/.%2e/.%2e/secret.txt",
        "/up/secret.txt",
        "/up%2fsecret.txt",
        "/out.txt",
        "/C:%5csecret.txt",
        "/assets%00/../../secret.txt",
        "//secret.txt",
    ] {
        assert_eq!(status_of_raw(&running, path), 404, "{path}");
    }
    // A new build is served at once.
    fs::write(format!("{build}/assets/main.js"), "another").expect("a file");
    assert_eq!(
        get(&caller, "/assets/main.js").await,
        (200, "another".to_owned())
    );
}

#[tokio::test]
async fn files_have_their_types_and_are_asked_for_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let files = [
        ("index.html", "text/html; charset=utf-8"),
        ("main.css", "text/css; charset=utf-8"),
        ("main.js", "text/javascript; charset=utf-8"),
        ("main.js.map", "text/plain; charset=utf-8"),
        ("manifest.json", "application/json; charset=utf-8"),
        ("logo.svg", "image/svg+xml"),
        ("logo.PNG", "image/png"),
        ("font.woff2", "font/woff2"),
        ("LICENSE.unknown", "application/octet-stream"),
    ];
    for (name, _) in files {
        fs::write(folder.path().join(name), name).expect("a file");
    }
    let build = folder.path().to_str().expect("a path");
    let running = Running::serve(&["--database", ":memory:", "--web-ui", build]);
    let http = reqwest::Client::builder().no_proxy().build();
    let http = http.expect("a client");
    let url = &running.url;
    for (path, (name, media_type)) in files
        .iter()
        .map(|file| (format!("/{}", file.0), *file))
        .chain([("/organization/a?tab=Logs".to_owned(), files[0])])
    {
        for method in [Method::GET, Method::HEAD] {
            let request = http.request(method.clone(), format!("{url}{path}"));
            let response = request.send().await.expect("a response");
            assert_eq!(response.status(), 200, "{path}");
            let headers = response.headers();
            assert_eq!(headers["content-type"], media_type, "{path}");
            assert_eq!(headers["content-length"], name.len().to_string().as_str());
            assert_eq!(headers["cache-control"], "no-cache");
            assert_eq!(headers["x-content-type-options"], "nosniff");
            let text = response.text().await.expect("a text");
            assert_eq!(text, if method == Method::GET { name } else { "" });
        }
    }
    for path in ["/main.js", "/organization/acme"] {
        let posted = http.post(format!("{url}{path}")).send().await;
        assert_eq!(posted.expect("a response").status(), 405, "{path}");
    }
}

#[test]
fn a_folder_that_is_no_build_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().to_str().expect("a path");
    for (path, reason) in [
        (path, "there is no index.html"),
        ("nosuch", "choose the folder"),
    ] {
        let output = run(&["serve", "--database", ":memory:", "--web-ui", path]);
        let text = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{text}");
        assert!(text.contains(reason) && text.lines().count() == 1, "{text}");
    }
}
