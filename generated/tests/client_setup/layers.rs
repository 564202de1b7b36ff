//! Layers around the sending of each request.

use std::sync::{Arc, Mutex};

use quay_api::reqwest::Request;
use quay_api::reqwest::header::HeaderValue;
use quay_api::{ErrorKind, HttpService};
use tower::layer::layer_fn;
use tower::util::{MapRequestLayer, ServiceExt};

use crate::scripted_server::{ORGANIZATION, Response, ScriptedServer, TOKEN};

fn good() -> Response {
    Response::json(200, ORGANIZATION)
}

#[tokio::test]
async fn a_layer_adds_a_header_to_each_attempt() {
    let server = ScriptedServer::start([Response::html(502), good()]).await;
    let layer = MapRequestLayer::new(|mut request: Request| {
        let value = HeaderValue::from_static("nightly");
        request.headers_mut().insert("x-job", value);
        request
    });
    let client = server.builder().layer(layer).build().expect("a client");
    client.get_organization("acme").await.expect("a response");
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    for request in requests {
        assert!(request.contains("x-job: nightly\r\n"), "{request}");
    }
}

#[tokio::test]
async fn layers_see_requests_in_the_order_in_which_they_were_added() {
    let server = ScriptedServer::start([good()]).await;
    let log = Arc::new(Mutex::new(Vec::new()));
    let layer = |name: &'static str| {
        let log = Arc::clone(&log);
        layer_fn(move |inner: HttpService| {
            let log = Arc::clone(&log);
            tower::service_fn(move |request: Request| {
                let (inner, log) = (inner.clone(), Arc::clone(&log));
                async move {
                    let shown = format!("{:?}", request.headers());
                    assert!(!shown.contains(TOKEN), "{shown}");
                    log.lock().expect("no panic").push(format!("{name} sends"));
                    let response = inner.oneshot(request).await?;
                    let line = format!("{name} gets {}", response.status().as_u16());
                    log.lock().expect("no panic").push(line);
                    Ok::<_, Box<dyn std::error::Error + Send + Sync>>(response)
                }
            })
        })
    };
    let builder = server.builder().layer(layer("first"));
    let client = builder.layer(layer("second")).build().expect("a client");
    client.get_organization("acme").await.expect("a response");
    let log = log.lock().expect("no panic").clone();
    let order = [
        "first sends",
        "second sends",
        "second gets 200",
        "first gets 200",
    ];
    assert_eq!(log, order);
}

#[tokio::test]
async fn the_failure_of_a_layer_is_the_failure_of_the_call() {
    let server = ScriptedServer::start([good()]).await;
    let failing = layer_fn(|_: HttpService| {
        tower::service_fn(async |_: Request| {
            Err::<quay_api::reqwest::Response, _>("the recorder is full")
        })
    });
    let client = server.builder().layer(failing).build().expect("a client");
    let error = client
        .get_organization("acme")
        .await
        .expect_err("a failure");
    assert_eq!(error.kind(), ErrorKind::Layer);
    assert!(error.message().ends_with("the recorder is full"), "{error}");
    assert!(std::error::Error::source(&error).is_some());
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn failures_of_the_connection_stay_what_they_are() {
    let (_socket, url) = crate::scripted_server::refusing();
    let same = MapRequestLayer::new(|request: Request| request);
    let client = quay_api::Client::builder(&url)
        .retry(crate::scripted_server::fast())
        .layer(same)
        .build()
        .expect("a client");
    let error = client.get_organization("acme").await.expect_err("refused");
    assert!(error.is_connect(), "{error}");
    assert_eq!(error.attempts(), 3);
}
