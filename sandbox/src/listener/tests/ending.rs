//! Tests of the shutdown: requests in progress get a response, and nothing delays the end.

use tokio::net::TcpStream;
use tokio::time::{Instant, sleep, timeout};

use super::{REQUEST, Served, Stop, ends, head, limits, ms, status};

const WORK: &str = "GET /api/v1/organization/acme HTTP/1.1\r\nhost: localhost\r\n\r\n";

#[tokio::test]
async fn requests_in_progress_are_finished_before_the_end() {
    let served = Served::start(limits(|_| {}), ms(500)).await;
    let mut working = served.connect(WORK).await;
    let mut idle = served.connect(REQUEST).await;
    assert_eq!(status(&head(&mut idle).await), "404");
    sleep(ms(100)).await;
    served.stop.send(Stop::Drain).expect("it serves");
    assert!(ends(&mut idle).await);
    assert!(TcpStream::connect(served.address).await.is_err());
    assert_eq!(status(&head(&mut working).await), "501");
    assert!(ends(&mut working).await);
    let ended = timeout(ms(2_000), served.task).await;
    ended.expect("it ends by itself").expect("no panic");
}

#[tokio::test]
async fn slow_clients_do_not_hold_up_the_end() {
    let served = Served::start(limits(|it| it.drain = ms(500)), ms(0)).await;
    let _slow = served.connect("GET /nosuch").await;
    let begun = Instant::now();
    served.stop.send(Stop::Drain).expect("it serves");
    served.task.await.expect("no panic");
    assert!(begun.elapsed() < ms(2_000), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn who_waits_for_requests_can_end_at_once_all_the_same() {
    let limits = limits(|it| it.drain = ms(600_000));
    let served = Served::start(limits, ms(600_000)).await;
    let _working = served.connect(WORK).await;
    sleep(ms(50)).await;
    served.stop.send(Stop::Drain).expect("it serves");
    sleep(ms(50)).await;
    assert!(!served.task.is_finished());
    served.stop.send(Stop::AtOnce).expect("it drains");
    let ended = timeout(ms(10_000), served.task).await;
    ended.expect("it ends at once").expect("no panic");
}

#[tokio::test]
async fn the_end_at_once_waits_for_nobody() {
    let served = Served::start(limits(|_| {}), ms(60_000)).await;
    let _working = served.connect(WORK).await;
    sleep(ms(50)).await;
    served.stop.send(Stop::AtOnce).expect("it serves");
    timeout(ms(1_000), served.task)
        .await
        .expect("it ends at once")
        .expect("no panic");
}
