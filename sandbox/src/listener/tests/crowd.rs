//! Tests with many clients at once: idle ones make room for active ones.

use tokio::time::sleep;

use super::{POST, REQUEST, Served, ends, head, limits, ms, status};

#[tokio::test]
async fn clients_that_only_wait_do_not_keep_others_out() {
    let served = Served::start(limits(|it| it.connections = 16), ms(0)).await;
    let body = format!("{POST}content-length: 100\r\n\r\n{{");
    // Nothing, a part of a head, a part of a body, and a connection that was used and is kept.
    let kinds = ["", "GET /no", body.as_str(), REQUEST];
    let mut waiting = Vec::new();
    for round in 0..25 {
        for kind in kinds {
            let mut stream = served.connect(kind).await;
            if kind == REQUEST {
                assert_eq!(status(&head(&mut stream).await), "404", "round {round}");
            }
            waiting.push(stream);
        }
        assert_eq!(served.status(REQUEST).await, "404", "round {round}");
    }
    assert_eq!(waiting.len(), 100);
    // The first ones had to go.
    assert!(ends(&mut waiting[0]).await);
}

#[tokio::test]
async fn where_all_are_at_work_a_new_client_is_told_so() {
    let served = Served::start(limits(|it| it.connections = 2), ms(700)).await;
    let request = "GET /api/v1/organization/acme HTTP/1.1\r\nhost: localhost\r\n\r\n";
    let mut first = served.connect(request).await;
    let mut second = served.connect(request).await;
    sleep(ms(100)).await;
    let mut third = served.connect(request).await;
    let rejection = head(&mut third).await;
    assert_eq!(status(&rejection), "503");
    assert!(rejection.contains("retry-after: 1"), "{rejection}");
    assert!(ends(&mut third).await);
    // Nobody is cut off for it, and then there is room again.
    assert_eq!(status(&head(&mut first).await), "501");
    assert_eq!(status(&head(&mut second).await), "501");
    assert_eq!(served.status(request).await, "501");
}
