//! The limits of `/v2/`, which measure how fast bytes move.
#![expect(
    clippy::print_stdout,
    reason = "times are told to whoever reads the output"
)]

use std::io::{Read as _, Write as _};
use std::thread;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use super::limits::{Limit, Target, assert_status, read_to_end, send};

impl Target {
    /// A token for pushes, with which the head of a request to `/v2/` begins.
    fn registry(&self) -> String {
        let basic = BASE64_STANDARD.encode(format!("$oauthtoken:{}", self.token));
        let scope = "repository:sandbox/app:pull,push";
        let mut stream = self.connect();
        let request = format!(
            "GET /v2/auth?service={0}&scope={scope} HTTP/1.1\r\nhost: {0}\r\n\
             authorization: Basic {basic}\r\nconnection: close\r\n\r\n",
            self.address
        );
        send(&mut stream, &request);
        let response = read_to_end(&mut stream);
        assert_status(&response, "200");
        let token = response.split('"').nth_back(1).expect("a token");
        format!(
            "HTTP/1.1\r\nhost: {}\r\nauthorization: Bearer {token}\r\n",
            self.address
        )
    }

    /// One body brings too little in time; the other brings enough, and takes longer on the whole.
    pub(super) fn push(&self, limit: Limit, beyond: &str) {
        let head = self.registry();
        let post = |length: usize| {
            let digest = format!("sha256:{}", "0".repeat(64));
            let line = format!("POST /v2/sandbox/app/blobs/uploads/?digest={digest}");
            format!("{line} {head}connection: close\r\ncontent-length: {length}\r\n\r\n")
        };
        let steps = 4;
        thread::scope(|scope| {
            scope.spawn(|| {
                let mut stream = self.connect();
                send(&mut stream, &post(2 * limit.bytes));
                send(&mut stream, &"x".repeat(limit.bytes - 1));
                self.assert_late("push", &mut stream, limit, &beyond[..3]);
            });
            let mut stream = self.connect();
            send(&mut stream, &post(steps * limit.bytes));
            for step in 0..steps {
                if step > 0 {
                    thread::sleep(limit.time / 2);
                }
                send(&mut stream, &"x".repeat(limit.bytes));
            }
            // The digest is wrong, and looked at: all of it was read.
            assert_status(&read_to_end(&mut stream), "400");
        });
    }

    /// One client reads nothing and is cut off; the other reads slowly, and gets all.
    pub(super) fn pull(&self, limit: Limit) {
        const SIZE: usize = 16 << 20;
        let head = self.registry();
        let digest = "sha256:080acf35a507ac9849cfcba47dc2ad83e01b75663a516279c8b9d243b719643e";
        let mut stream = self.connect();
        let line = format!("POST /v2/sandbox/app/blobs/uploads/?digest={digest}");
        let request = format!("{line} {head}connection: close\r\ncontent-length: {SIZE}\r\n\r\n");
        send(&mut stream, &request);
        drop(stream.write_all(&vec![0; SIZE]));
        assert_status(&read_to_end(&mut stream), "201");
        let line = format!("GET /v2/sandbox/app/blobs/{digest} {head}connection: close\r\n\r\n");
        let (mut silent, mut slow) = (self.connect(), self.connect());
        send(&mut silent, &line);
        send(&mut slow, &line);
        let mut bytes = vec![0; SIZE / 8];
        let mut count = 0;
        for _ in 0..6 {
            thread::sleep(limit.time / 3);
            slow.read_exact(&mut bytes).expect("bytes");
            count += bytes.len();
        }
        let mut rest = Vec::new();
        slow.read_to_end(&mut rest).expect("the end");
        assert!(count + rest.len() > SIZE, "{count} and {}", rest.len());
        let sent = read_to_end(&mut silent).len();
        println!("pull: {sent} of {SIZE} bytes were sent to who does not read");
        assert!(sent < SIZE, "{sent}");
    }
}
