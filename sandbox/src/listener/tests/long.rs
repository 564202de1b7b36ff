//! Tests of requests that may take as long as bytes move.

use std::sync::Arc;

use tokio::time::{Instant, sleep};

use super::super::activity::{Activity, Phase};
use super::super::late;
use super::{limits, ms};

/// So many bytes come every 40 ms; tells whether somebody waited for all of them.
async fn is_waited_for(is_long: bool, bytes: usize) -> bool {
    let limits = limits(|it| {
        it.request = ms(150);
        it.progress_bytes = 100;
    });
    let activity = Arc::new(Activity::new());
    activity.set_long(is_long);
    activity.enter(Phase::Body);
    let coming = async {
        for _ in 0..10 {
            sleep(ms(40)).await;
            activity.progress(Phase::Body, bytes, &limits);
        }
        activity.enter(Phase::Work);
        // A handler has its time from here on.
        sleep(ms(100)).await;
    };
    late::wait(coming, &activity, &limits).await.is_some()
}

#[tokio::test]
async fn a_request_takes_as_long_as_enough_bytes_come() {
    assert!(is_waited_for(true, 50).await);
    let begun = Instant::now();
    assert!(!is_waited_for(true, 10).await, "some bytes are too few");
    assert!(begun.elapsed() < ms(350), "{:?}", begun.elapsed());
    assert!(
        !is_waited_for(false, 50).await,
        "it is no request of the registry"
    );
}
