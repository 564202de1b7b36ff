//! What is told of responses that no server of the API sends: redirects, and bodies that never end.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;

use crate::person::Person;

/// The URL of a server that sends this to one request, and then as many blanks.
fn serve(head: &'static str, blanks: usize) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a request");
        let copy = stream.try_clone().expect("a stream");
        let lines = BufReader::new(copy).lines().map_while(Result::ok);
        lines.take_while(|line| !line.is_empty()).for_each(drop);
        let mut send = |bytes: &[u8]| stream.write_all(bytes).is_ok();
        // The client may go away before it has read all.
        let mut is_open = send(format!("HTTP/1.1 {head}connection: close\r\n\r\n").as_bytes());
        let mut left = blanks;
        while is_open && left > 0 {
            let count = left.min(1 << 20);
            is_open = send(&vec![b' '; count]);
            left -= count;
        }
    });
    url
}

fn check(url: &str, told: &str) {
    let person = Person::new();
    let outcome = person.quay(&format!("--url {url} --retries 0 org get acme"), "");
    assert_eq!(outcome.code, 8, "{outcome:?}");
    assert_eq!(outcome.err, told);
}

#[test]
fn a_redirect_is_told_with_the_flag_for_the_other_url() {
    let url = serve(
        "302 Found\r\nlocation: https://quay.example.com/api\r\ncontent-length: 0\r\n",
        0,
    );
    check(
        &url,
        "redirected to https://quay.example.com, which is not followed (HTTP 302 to GET \
         /api/v1/organization/acme)\n  If that is the server, give its URL with --url.",
    );
}

#[test]
fn a_body_that_is_too_large_is_told_with_a_way_to_get_it() {
    let url = serve("200 OK\r\ncontent-type: application/json\r\n", 66 << 20);
    check(
        &url,
        "the body of the response is larger than 64 MiB (HTTP 200 to GET \
         /api/v1/organization/acme)\n  Ask for less. `--curl` prints a command that takes a body of \
         any size.",
    );
}
