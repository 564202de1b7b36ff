//! A proxy that changes some responses of a server, each as a mistake of a stand-in would.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;

/// A difference that the proxy plants.
pub(crate) struct Planted {
    pub(crate) name: &'static str,
    /// The requests that show it.
    pub(crate) only: &'static str,
    /// A part of the title that the group of it has.
    pub(crate) title: &'static str,
    /// Whether a request gets it: method, path, and whether a token was sent.
    fits: fn(&str, &str, bool) -> bool,
    /// The response with the difference.
    change: fn(&str) -> String,
}

pub(crate) const PLANTED: [Planted; 10] = [
    Planted {
        name: "a status",
        only: "deleteOrgRobot/valid",
        title: "deleteOrgRobot: status: 200 instead of 204",
        fits: |method, path, _| method == "DELETE" && path.contains("/robots/ci"),
        change: |response| response.replacen(" 204 ", " 200 ", 1),
    },
    Planted {
        name: "a header",
        only: "getUserRobots/valid",
        title: "header access-control-allow-origin: none instead of *",
        fits: |_, path, _| path == "/api/v1/user/robots",
        change: |response| without_header(response, "access-control-allow-origin"),
    },
    Planted {
        name: "a form of numbers",
        only: "listUserQuota/role-owner",
        title: "listUserQuota: body: /N/limit_bytes: N.0 instead of N",
        fits: |_, path, _| path == "/api/v1/user/quota",
        change: |response| response.replace("5368709120", "5368709120.0"),
    },
    Planted {
        name: "an order of checks",
        only: "createOrganization/raw-cut-of-anonymous",
        title: "createOrganization: status: 400 instead of 403",
        fits: |method, path, has_token| {
            method == "POST" && path == "/api/v1/organization/" && !has_token
        },
        change: |response| response.replacen(" 403 ", " 400 ", 1),
    },
    Planted {
        name: "a leaked row",
        only: "getOrganizationMembers/valid",
        title: "getOrganizationMembers: body: /members: ",
        fits: |_, path, _| path.ends_with("/members"),
        change: |response| {
            response.replace("\"members\": [", "\"members\": [{\"name\": \"eve\"}, ")
        },
    },
    Planted {
        name: "a notation",
        only: "getGlobalMessages/valid",
        title: "notation",
        fits: |_, path, _| path == "/api/v1/messages",
        change: |response| response.replace("\": ", "\":"),
    },
    Planted {
        name: "the digits of a date",
        only: "listAppTokens/valid",
        title: "listAppTokens: body: /tokens/N/created: ",
        fits: |_, path, _| path == "/api/v1/user/apptoken",
        change: one_digit_days,
    },
    Planted {
        name: "the methods of a path",
        only: "createStar/method-PATCH-of-outsider",
        title: "header allow: ",
        fits: |_, path, _| path == "/api/v1/user/starred",
        change: |response| response.replace("POST, ", "").replace(", POST", ""),
    },
    Planted {
        name: "the caches that a response is for",
        only: "getRepo/valid",
        title: "header vary: Accept instead of ",
        fits: |_, path, _| path.starts_with("/api/v1/repository/") && path.ends_with("/web"),
        change: |response| {
            without_header(response, "vary").replacen("\r\n", "\r\nvary: Accept\r\n", 1)
        },
    },
    Planted {
        name: "a key too many",
        only: "getLoggedInUser/valid",
        title: "getLoggedInUser: body: /zzz: added",
        fits: |_, path, _| path == "/api/v1/user/",
        change: |response| response.replacen("\r\n\r\n{", "\r\n\r\n{\"zzz\": 1, ", 1),
    },
];

/// Starts a proxy before a server. Its threads end with the process.
pub(crate) fn start(server: SocketAddr) -> SocketAddr {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("the loopback interface");
    let address = listener.local_addr().expect("it is bound");
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            // A failure shows in the response that the caller does not get.
            let _ = forward(stream, server);
        }
    });
    address
}

fn forward(mut client: TcpStream, server: SocketAddr) -> std::io::Result<()> {
    let mut reader = BufReader::new(client.try_clone()?);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") && reader.read_line(&mut head)? > 0 {}
    let lower = head.to_ascii_lowercase();
    let length = lower
        .lines()
        .find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut body)?;
    let mut upstream = TcpStream::connect(server)?;
    upstream.write_all(head.as_bytes())?;
    upstream.write_all(&body)?;
    let mut response = Vec::new();
    upstream.read_to_end(&mut response)?;
    let mut words = head.split(' ');
    let (method, path) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    let has_token = lower.contains("\r\nauthorization:");
    let mut text = String::from_utf8_lossy(&response).into_owned();
    for plant in &PLANTED {
        if (plant.fits)(method, path, has_token) {
            text = without_header(&(plant.change)(&text), "content-length");
        }
    }
    client.write_all(text.as_bytes())
}

fn without_header(response: &str, name: &str) -> String {
    let (head, body) = response.split_once("\r\n\r\n").unwrap_or((response, ""));
    let begin = format!("{name}:");
    let lines: Vec<&str> = head
        .split("\r\n")
        .filter(|line| !line.to_ascii_lowercase().starts_with(&begin))
        .collect();
    format!("{}\r\n\r\n{body}", lines.join("\r\n"))
}

/// Dates such as `Sat, 8 Nov 2026` for `Sat, 28 Nov 2026`.
fn one_digit_days(response: &str) -> String {
    let (head, body) = response.split_once("\r\n\r\n").unwrap_or((response, ""));
    let mut pieces = body.split("\"created\": \"");
    let mut changed = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        // The day stands behind `Sat, `.
        changed += &format!("\"created\": \"{}{}", &piece[..5], &piece[6..]);
    }
    format!("{head}\r\n\r\n{changed}")
}
