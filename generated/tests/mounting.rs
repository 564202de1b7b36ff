//! The router in an axum app, as the example mounts it.

#[allow(dead_code, reason = "the test has a `main` of its own")]
#[path = "../examples/mounted.rs"]
mod mounted;

use quay_api::Client;
use quay_api::models::NewOrganization;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// The app, until the test lets it end.
struct App {
    address: String,
    shutdown: oneshot::Sender<()>,
    serving: JoinHandle<std::io::Result<()>>,
}

async fn start() -> App {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address").to_string();
    let (shutdown, asked) = oneshot::channel();
    let serving = tokio::spawn(mounted::serve(listener, async {
        let _ = asked.await;
    }));
    App {
        address,
        shutdown,
        serving,
    }
}

impl App {
    /// The whole response to a request without a body.
    async fn response(&self, request: &str) -> String {
        let mut connection = self.connect().await;
        let head = format!(
            "{request} HTTP/1.1\r\nhost: {}\r\nauthorization: Bearer alices-token\r\n\
             connection: close\r\n\r\n",
            self.address
        );
        connection
            .write_all(head.as_bytes())
            .await
            .expect("it is sent");
        rest(connection).await
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(&self.address).await.expect("it listens")
    }

    async fn check(&self, request: &str, parts: &[&str]) {
        let response = self.response(request).await;
        for part in parts {
            assert!(
                response.contains(part),
                "{request}: {part:?} is missing in {response}"
            );
        }
        // The layers see what the API responds as well.
        assert!(
            response.contains("server: mounted"),
            "{request}: {response}"
        );
    }
}

async fn rest(mut connection: TcpStream) -> String {
    let mut response = String::new();
    let read = connection.read_to_string(&mut response).await;
    read.expect("the response is a text");
    response
}

#[tokio::test]
async fn operations_are_below_the_prefix() {
    let app = start().await;
    let client = Client::new(format!("http://{}/registry", app.address), "alices-token");
    let client = client.expect("a client");
    let size = client.get_registry_size().send().await;
    assert_eq!(size.expect("it is served").size_bytes, 42);
    let missing = client.list_all_users().send().await;
    assert_eq!(
        missing
            .expect_err("it is not served")
            .status()
            .map(|it| it.as_u16()),
        Some(501)
    );
    app.check(
        "GET /registry/api/v1/superuser/registrysize/?x=1",
        &["HTTP/1.1 200", "\"size_bytes\": 42"],
    )
    .await;
}

#[tokio::test]
async fn redirects_and_links_carry_the_prefix() {
    let app = start().await;
    let target = format!(
        "location: http://{}/registry/api/v1/superuser/registrysize/",
        app.address
    );
    for path in ["superuser/registrysize", "/superuser/registrysize/"] {
        let request = format!("GET /registry/api/v1/{path}");
        app.check(&request, &["HTTP/1.1 308", &target]).await;
        let request = format!("GET /registry/api/v1/{path}?page=2");
        app.check(&request, &["HTTP/1.1 308", &format!("{target}?page=2")])
            .await;
    }
    let page = format!(
        "\"http://{}/registry/api/v1/error/not_implemented\"",
        app.address
    );
    app.check(
        "GET /registry/api/v1/organization/acme",
        &["HTTP/1.1 501", &page],
    )
    .await;
}

#[tokio::test]
async fn what_is_not_of_the_api_is_left_to_the_app() {
    let app = start().await;
    app.check("GET /health", &["HTTP/1.1 200", "well"]).await;
    app.check("POST /health", &["HTTP/1.1 405"]).await;
    for path in [
        "/",
        "/registry",
        "/registry/",
        "/registry/nothing",
        "/registry/api/v1/nothing",
        "/registryapi/v1/superuser/registrysize/",
        "/api/v1/superuser/registrysize/",
        "/registry/../api/v1/superuser/registrysize/",
    ] {
        for method in ["GET", "POST", "OPTIONS"] {
            let request = format!("{method} {path}");
            app.check(&request, &["HTTP/1.1 404", "nothing here"]).await;
        }
    }
    app.check(
        "PUT /registry/api/v1/superuser/registrysize/",
        &["HTTP/1.1 405", "allow: GET, HEAD, OPTIONS, POST"],
    )
    .await;
}

#[tokio::test]
async fn a_request_under_way_ends_before_the_app_does() {
    let app = start().await;
    let mut connection = app.connect().await;
    let body = serde_json::to_string(&NewOrganization::new("acme")).expect("it is JSON");
    let head = format!(
        "POST /registry/api/v1/organization/ HTTP/1.1\r\nhost: {}\r\n\
         authorization: Bearer alices-token\r\ncontent-type: application/json\r\n\
         content-length: {}\r\nexpect: 100-continue\r\n\r\n",
        app.address,
        body.len()
    );
    connection
        .write_all(head.as_bytes())
        .await
        .expect("it is sent");
    // It says so once the router reads the body.
    let mut go_on = [0; 25];
    connection
        .read_exact(&mut go_on)
        .await
        .expect("it is asked for the body");
    assert_eq!(&go_on, b"HTTP/1.1 100 Continue\r\n\r\n");
    app.shutdown.send(()).expect("it runs");
    // Until it stops to listen.
    while TcpStream::connect(&app.address).await.is_ok() {
        tokio::task::yield_now().await;
    }
    assert!(!app.serving.is_finished());
    connection
        .write_all(body.as_bytes())
        .await
        .expect("it is sent");
    let response = rest(connection).await;
    assert!(response.starts_with("HTTP/1.1 201"), "{response}");
    let ended = app.serving.await.expect("it does not panic");
    ended.expect("it ends without an error");
}

/// What is nested keeps its own 404s, and links and redirects carry the prefix.
#[tokio::test]
async fn it_can_be_nested_at_its_prefix() {
    for prefix in ["/registry", "/a/b"] {
        let app = axum::Router::new()
            .route("/health", axum::routing::get(async || "well"))
            .nest_service(prefix, mounted::api(prefix))
            .fallback(async || "nothing here");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let host = listener.local_addr().expect("an address").to_string();
        tokio::spawn(async move { axum::serve(listener, app).await });
        let url = format!("http://{host}{prefix}");
        let client = Client::new(&url, "alices-token").expect("a client");
        let size = client.get_registry_size().await;
        assert_eq!(size.expect("it is served").size_bytes, 42, "{prefix}");
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
        let http = http.no_proxy().build().expect("a client");
        for (path, status, expect) in [
            ("/health", 200, "well"),
            ("/nothing", 200, "nothing here"),
            (
                &*format!("{prefix}/api/v1/nothing/"),
                404,
                "<!doctype html>",
            ),
        ] {
            let response = http.get(format!("http://{host}{path}")).send().await;
            let response = response.expect("a response");
            assert_eq!(response.status(), status, "{path}");
            let text = response.text().await.expect("a text");
            assert!(text.contains(expect), "{path}: {text}");
        }
        let place = format!("{url}/api/v1/superuser/registrysize");
        let response = http.get(&place).send().await.expect("a response");
        assert_eq!(response.status(), 308, "{prefix}");
        assert_eq!(response.headers()["location"], format!("{place}/"));
    }
}
