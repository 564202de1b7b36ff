//! Calls every operation with and without a session, with each token against forged requests, and after
//! the login has become stale. The statuses are those of `data/rights/sessions.tsv`.
//!
//! `SESSIONS=write cargo test -p quay-api-tests --test rights sessions` writes that file anew. What is in
//! it must follow the rules of the real server, so a wrong status cannot be written down unseen.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::Mutex;
use std::time::Duration;

use quay_api::operations;
use quay_api_tests::wire::{Request, Response};

use crate::for_each_operation;
use crate::matrix::{Matrix, data, table};
use crate::world::{Planted, World, WorldCopy};

const FILE: &str = "rights/sessions.tsv";

/// How a caller calls. The session and the token are those of a superuser with full access.
const CALLERS: [&str; 6] = [
    "nobody",
    "no-token",
    "wrong-token",
    "session",
    "stale",
    "bearer",
];

/// After it a login is stale in the copies of the world.
const STALE: Duration = Duration::from_secs(3 * 60 * 60);

const HEAD: &str = "\
# What each operation responds with, on the objects of world.json: to nobody; to the session of a superuser
# without a token against forged requests, with a wrong one, with the right one, and with the right one while
# the login is stale; and to the bearer token of the same user. `csrf` is 403 for the token against forged
# requests, `fresh` 401 `fresh_login_required`. `SESSIONS=write cargo test -p quay-api-tests --test rights
# sessions` writes the file.
";

/// The cookie of a superuser, and its token against forged requests.
struct Browser {
    cookie: String,
    csrf_token: String,
}

/// One line of the file: what each caller gets.
type Row = Vec<String>;

#[test]
fn every_operation_asks_of_a_session_what_the_server_asks() {
    let planted = World::read().plant();
    let browser = Browser::sign_in(&planted.copy_for_sessions("signinUser"));
    let rows = Mutex::new(BTreeMap::new());
    for_each_operation(|operation| {
        let row = call_as_all(&planted, operation, &browser);
        let mut rows = rows.lock().expect("no thread panics with it");
        rows.insert(operation.to_owned(), row);
        Vec::new()
    });
    let rows = rows.into_inner().expect("no thread panics with it");
    println!("{}", counts(&rows));
    let mut problems = contradictions(&rows);
    if std::env::var("SESSIONS").is_ok_and(|it| it == "write") && problems.is_empty() {
        write(&rows);
    }
    problems.extend(differences(&rows));
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// `require_fresh_login` comes before the check of the right where the server asks for both.
#[test]
fn a_stale_login_is_told_before_the_right_is_judged() {
    let planted = World::read().plant();
    let mut copy = planted.copy_for_sessions("getInstallUser");
    let browser = Browser::sign_in_as(&copy, "bob");
    let asks = operations::ALL.iter().filter(|it| it.fresh_login);
    let of_superusers = asks.filter(|it| it.path.starts_with("/api/v1/superuser/"));
    let asks: Vec<&str> = of_superusers.map(|it| it.id).collect();
    assert!(asks.len() > 25, "{}", asks.len());
    let mut call = |operation: &str| {
        let headers = browser.headers(&browser.csrf_token);
        shown(&copy.call_as_browser(operation, &headers))
    };
    let fresh: BTreeSet<String> = asks.iter().map(|id| call(id)).collect();
    assert!(!fresh.contains("fresh"), "{fresh:?}");
    copy.sandbox().advance(STALE);
    let mut call = |operation: &str| {
        let headers = browser.headers(&browser.csrf_token);
        shown(&copy.call_as_browser(operation, &headers))
    };
    let stale: BTreeSet<String> = asks.iter().map(|id| call(id)).collect();
    assert_eq!(stale, BTreeSet::from(["fresh".to_owned()]));
}

impl Browser {
    fn sign_in(copy: &WorldCopy<'_>) -> Self {
        Self::sign_in_as(copy, "devtable")
    }

    fn sign_in_as(copy: &WorldCopy<'_>, user: &str) -> Self {
        let address = copy.sandbox().address();
        let told = Request::new("GET /csrf_token").send(address);
        let token = told.json()["csrf_token"]
            .as_str()
            .expect("a token")
            .to_owned();
        let body = format!(r#"{{"username": "{user}", "password": "password"}}"#);
        let signed_in = Request::new("POST /api/v1/signin")
            .header("cookie", cookie(&told))
            .header("x-csrf-token", &token)
            .json(body)
            .send(address);
        assert_eq!(signed_in.status, 200, "{}", signed_in.body);
        let next = signed_in.header("x-next-csrf-token").expect("a token");
        Self {
            cookie: cookie(&signed_in).to_owned(),
            csrf_token: next.to_owned(),
        }
    }

    fn headers<'a>(&'a self, csrf_token: &'a str) -> Vec<(&'a str, &'a str)> {
        let cookie = ("Cookie", &*self.cookie);
        let token = (!csrf_token.is_empty()).then_some(("X-CSRF-Token", csrf_token));
        [cookie].into_iter().chain(token).collect()
    }
}

/// The cookie that a response sets, as the next request sends it.
fn cookie(response: &Response) -> &str {
    let set = response.header("set-cookie").expect("a cookie");
    set.split(';').next().unwrap_or_default()
}

/// Calls one operation as each caller, each on a world that no other one changed.
fn call_as_all(planted: &Planted, operation: &str, browser: &Browser) -> Row {
    let mut copy = planted.copy_for_sessions(operation);
    let mut row = Vec::new();
    for caller in CALLERS {
        let wrong = browser.csrf_token.replace(|_: char| true, "A");
        let headers = match caller {
            "no-token" => browser.headers(""),
            "wrong-token" => browser.headers(&wrong),
            "session" | "stale" => browser.headers(&browser.csrf_token),
            _ => Vec::new(),
        };
        if caller == "stale" {
            copy.sandbox().advance(STALE);
        }
        let response = match caller {
            "bearer" => copy.call(operation, "superuser"),
            _ => copy.call_as_browser(operation, &headers),
        };
        row.push(shown(&response));
        if caller == "stale" || copy.may_have_changed(operation, response.status) {
            copy = planted.copy_for_sessions(operation);
        }
    }
    row
}

/// How the file names what was sent.
fn shown(response: &Response) -> String {
    let says = |text: &str| response.body.contains(text);
    match response.status {
        403 if says("CSRF token was invalid or missing.") => "csrf".to_owned(),
        401 if says("fresh_login_required") => "fresh".to_owned(),
        status => status.to_string(),
    }
}

/// Where the rows are not as the rules of the server say.
fn contradictions(rows: &BTreeMap<String, Row>) -> Vec<String> {
    let matrix = Matrix::read();
    let mut problems = Vec::new();
    for operation in operations::ALL.iter() {
        let row = &rows[operation.id];
        let [nobody, no_token, wrong_token, session, stale, bearer] = &row[..] else {
            panic!("{}: {row:?}", operation.id);
        };
        let recorded: BTreeMap<&str, u16> = matrix
            .row(operation.id)
            .map(|(actor, expected)| (actor, expected.status))
            .collect();
        let mut require = |holds: bool, rule: &str| {
            if !holds {
                problems.push(format!("{}: {rule}: {row:?}", operation.id));
            }
        };
        let is = |shown: &str, actor: &str| match shown {
            "csrf" => recorded[actor] == 403,
            "fresh" => recorded[actor] == 401,
            status => recorded[actor].to_string() == status,
        };
        let forged = [nobody, no_token, wrong_token];
        let is_read = operation.method == "GET";
        // Where a feature is off there is no operation, and its address is checked for nothing.
        let is_there = forged.iter().any(|it| *it == "csrf") || is_read;
        if is_read {
            let same = no_token == session && wrong_token == session;
            require(same, "a read asks for no token against forged requests");
        } else if is_there {
            let all = forged.iter().all(|it| *it == "csrf");
            require(all, "a change asks for the token against forged requests");
            require(
                session != "csrf" && bearer != "csrf",
                "the right token is right",
            );
        }
        require(is(nobody, "anonymous"), "nobody gets what matrix.tsv says");
        require(is(bearer, "superuser"), "a token gets what matrix.tsv says");
        require(
            session == bearer,
            "a session may what a token of all scopes may",
        );
        let asked = if operation.fresh_login && is_there {
            "fresh"
        } else {
            session
        };
        require(
            stale == asked,
            "a stale login matters where the document says so",
        );
        require(
            session != "fresh" && bearer != "fresh",
            "who is fresh is not asked",
        );
    }
    problems
}

fn differences(rows: &BTreeMap<String, Row>) -> Vec<String> {
    let lines = table("sessions.tsv").into_iter().skip(1);
    let mut expected: BTreeMap<String, Row> =
        lines.map(|mut cells| (cells.remove(0), cells)).collect();
    let mut problems = Vec::new();
    for (operation, row) in rows {
        match expected.remove(operation) {
            Some(known) if known == *row => {}
            Some(known) => {
                problems.push(format!("{operation}: {known:?} is expected, not {row:?}"))
            }
            None => problems.push(format!("{FILE} lacks {operation}")),
        }
    }
    problems.extend(
        expected
            .keys()
            .map(|id| format!("{FILE}: {id} does not exist")),
    );
    problems
}

fn write(rows: &BTreeMap<String, Row>) {
    let mut text = format!("{HEAD}operation\t{}\n", CALLERS.join("\t"));
    for operation in operations::ALL.iter() {
        text.push_str(&format!(
            "{}\t{}\n",
            operation.id,
            rows[operation.id].join("\t")
        ));
    }
    fs::write(data(FILE), text).expect("the file can be written");
}

/// How many operations respond with what, a line for each caller.
fn counts(rows: &BTreeMap<String, Row>) -> String {
    let mut text = format!("{} operations × {} callers\n", rows.len(), CALLERS.len());
    for (index, caller) in CALLERS.iter().enumerate() {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for row in rows.values() {
            *counts.entry(&row[index]).or_default() += 1;
        }
        text.push_str(&format!("{caller}: {counts:?}\n"));
    }
    text
}
