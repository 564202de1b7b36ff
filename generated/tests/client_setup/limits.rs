//! The limits of what a client sends, on a clock that stands still while somebody works.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use quay_api::reqwest::{Request, Response};
use quay_api::{Client, ErrorKind, HttpService};
use tokio::time::Instant;
use tower::layer::layer_fn;

use crate::scripted_server::ORGANIZATION;

/// What happened to the requests.
#[derive(Default)]
struct Log {
    /// When each was sent, in milliseconds.
    sent: Vec<u128>,
    under_way: usize,
    most_under_way: usize,
}

/// A client of nobody: a layer responds, after a second each time.
fn client(
    limit: impl FnOnce(quay_api::ClientBuilder) -> quay_api::ClientBuilder,
) -> (Client, Arc<Mutex<Log>>) {
    let (log, start) = (Arc::new(Mutex::new(Log::default())), Instant::now());
    let shared = Arc::clone(&log);
    let responding = layer_fn(move |_: HttpService| {
        let log = Arc::clone(&shared);
        tower::service_fn(move |_: Request| {
            let log = Arc::clone(&log);
            async move {
                {
                    let mut log = log.lock().expect("no panic");
                    log.sent.push(start.elapsed().as_millis());
                    log.under_way += 1;
                    log.most_under_way = log.most_under_way.max(log.under_way);
                }
                tokio::time::sleep(Duration::from_secs(1)).await;
                log.lock().expect("no panic").under_way -= 1;
                let response = http::Response::new(ORGANIZATION);
                Ok::<_, std::convert::Infallible>(Response::from(response))
            }
        })
    });
    let builder = Client::builder("http://quay.test").layer(responding);
    (limit(builder).build().expect("a client"), log)
}

async fn call(client: &Client, calls: usize) {
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..calls {
        let client = client.clone();
        tasks.spawn(async move { client.get_organization("acme").await });
    }
    for result in tasks.join_all().await {
        result.expect("a response");
    }
}

#[tokio::test(start_paused = true)]
async fn no_second_holds_more_requests_than_the_limit() {
    let (limited, log) = client(|builder| builder.max_requests_per_second(4));
    call(&limited, 6).await;
    let sent = log.lock().expect("no panic").sent.clone();
    // The timer of tokio rounds up to a millisecond.
    let distances: Vec<_> = sent.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!(
        distances.iter().all(|it| (249..=251).contains(it)),
        "{sent:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn no_more_calls_are_under_way_than_the_limit() {
    let (limited, log) = client(|builder| builder.max_concurrent_calls(2));
    call(&limited, 5).await;
    let log = log.lock().expect("no panic");
    assert_eq!((log.most_under_way, log.sent.len()), (2, 5));
}

#[tokio::test(start_paused = true)]
async fn without_limits_all_calls_are_under_way_at_once() {
    let (unlimited, log) = client(|builder| builder);
    call(&unlimited, 5).await;
    assert_eq!(log.lock().expect("no panic").most_under_way, 5);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_given_up_makes_room() {
    let (limited, log) = client(|builder| builder.max_concurrent_calls(1));
    let waiting = limited.get_organization("acme").send();
    let half = Duration::from_millis(500);
    tokio::time::timeout(half, waiting)
        .await
        .expect_err("a second");
    call(&limited, 1).await;
    assert_eq!(log.lock().expect("no panic").sent.len(), 2);
}

#[test]
fn a_limit_of_nothing_is_rejected() {
    let builder = Client::builder("https://quay.test");
    for (name, builder) in [
        (
            "max_concurrent_calls",
            builder.clone().max_concurrent_calls(0),
        ),
        (
            "max_requests_per_second",
            builder.max_requests_per_second(0),
        ),
    ] {
        let error = builder.build().expect_err("nothing");
        assert_eq!(error.kind(), ErrorKind::InvalidConfiguration);
        assert!(error.message().starts_with(name), "{error}");
    }
}
