//! Test of sudden ends: every acknowledged write is there, and nothing is half done.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use rand::RngExt;
use reqwest::Method;
use rusqlite::{Connection, OpenFlags};
use serde_json::json;

use crate::running::{Caller, Running};

const ROUNDS: usize = 50;
const CLIENTS: usize = 4;

/// What was acknowledged, under the address where it is found, with the status of a GET there.
type Ledger = Arc<Mutex<BTreeMap<String, u16>>>;

#[tokio::test]
async fn no_acknowledged_write_is_lost_when_it_is_killed() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("quay.db");
    let database = path.to_str().expect("a path");
    let ledger = Ledger::default();
    let begun = Instant::now();
    let (mut checked, mut cut_off, mut done) = (0, 0, 0);
    let mut in_flight: Vec<(String, u16)> = Vec::new();
    for round in 0..ROUNDS {
        let mut running = Running::serve(&["--database", database]);
        let caller = Caller::new(&running.url, running.value("token"));
        checked += check_through_api(&caller, &ledger, round).await;
        cut_off += in_flight.len();
        for (place, expect) in in_flight.drain(..) {
            // It may have been done or not; the check of the database tells whether it is by halves.
            done += usize::from(caller.get(&place).await == expect);
        }
        let mut clients = Vec::new();
        for client in 0..CLIENTS {
            let name = format!("r{round}c{client}");
            clients.push(tokio::spawn(write(
                caller.clone(),
                name,
                Arc::clone(&ledger),
            )));
        }
        let time = rand::rng().random_range(20..200);
        tokio::time::sleep(Duration::from_millis(time)).await;
        running.child.kill().expect("killed");
        running.child.wait().expect("it is gone");
        for client in clients {
            in_flight.extend(client.await.expect("no panic"));
        }
    }
    let mut running = Running::serve(&["--database", database]);
    let caller = Caller::new(&running.url, running.value("token"));
    checked += check_through_api(&caller, &ledger, ROUNDS).await;
    check_database(&path);
    running.child.kill().expect("killed");
    let acknowledged = ledger.lock().expect("a ledger").len();
    println!(
        "{ROUNDS} kills in {:.1} s: {acknowledged} writes acknowledged, {checked} \
         looked up after a restart, none lost or half done; {cut_off} cut off, of which {done} \
         were done",
        begun.elapsed().as_secs_f32()
    );
    assert!(acknowledged > ROUNDS, "only {acknowledged} writes");
    assert!(cut_off > 0, "no kill came in the middle of a write");
}

/// Writes until the server is gone; tells what was sent without a response.
async fn write(caller: Caller, name: String, ledger: Ledger) -> Option<(String, u16)> {
    let note = |place: String, status: u16| {
        let mut ledger = ledger.lock().expect("a ledger");
        ledger.insert(place, status);
    };
    for number in 0.. {
        let org = format!("{name}n{number}");
        let place = format!("/api/v1/organization/{org}");
        let mut writes = vec![
            (
                Method::POST,
                "/api/v1/organization/".to_owned(),
                Some(json!({ "name": org, "email": format!("{org}@example.com") })),
                (place.clone(), 200),
            ),
            (
                Method::PUT,
                format!("{place}/team/readers"),
                Some(json!({ "role": "member" })),
                (format!("{place}/team/readers/members"), 200),
            ),
            (
                Method::PUT,
                format!("{place}/robots/ci"),
                Some(json!({ "description": "" })),
                (format!("{place}/robots/ci"), 200),
            ),
            (
                Method::POST,
                format!("{place}/applications"),
                Some(json!({ "name": "deploy" })),
                (format!("{place}/applications"), 200),
            ),
        ];
        if number % 4 == 3 {
            writes.push((Method::DELETE, place.clone(), None, (place.clone(), 404)));
        }
        for (method, path, body, (place, expect)) in writes {
            let deletes = method == Method::DELETE;
            if deletes {
                // From here on it may be there or not, until there is a response.
                let mut ledger = ledger.lock().expect("a ledger");
                ledger
                    .retain(|known, _| *known != place && !known.starts_with(&format!("{place}/")));
            }
            match caller.call(method, &path, body).await {
                Ok((status, text)) => {
                    assert!(status.is_success(), "{path}: {status} {text}");
                    note(place, expect);
                }
                // It was gone before this was sent.
                Err(error) if error.is_connect() => return None,
                Err(_) => return Some((place, expect)),
            }
        }
    }
    None
}

/// Looks up what the last round wrote, and in the end everything; tells how much that was.
async fn check_through_api(caller: &Caller, ledger: &Ledger, round: usize) -> usize {
    let last = format!("/organization/r{}c", round.wrapping_sub(1));
    let ledger = ledger.lock().expect("a ledger").clone();
    let looked_up = ledger
        .into_iter()
        .filter(|(place, _)| round == ROUNDS || place.contains(&last));
    let mut count = 0;
    for (place, expect) in looked_up {
        assert_eq!(caller.get(&place).await, expect, "round {round}: {place}");
        count += 1;
    }
    count
}

/// Asks the database itself whether anything is damaged or half done.
fn check_database(path: &Path) {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY;
    let database = Connection::open_with_flags(path, flags).expect("a database");
    let integrity: String = database
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .expect("a response");
    assert_eq!(integrity, "ok");
    let count = |sql: &str| -> i64 {
        let count = database.query_row(sql, [], |row| row.get(0));
        count.unwrap_or_else(|error| panic!("{sql}: {error}"))
    };
    assert_eq!(count("SELECT count(*) FROM pragma_foreign_key_check"), 0);
    let organizations = "FROM account WHERE kind = 'organization' AND id NOT IN \
                         (SELECT account_id FROM deleted_namespace)";
    assert!(count(&format!("SELECT count(*) {organizations}")) > 10);
    let half_done = [
        // An organization without anybody among its owners.
        format!(
            "SELECT count(*) {organizations} AND id NOT IN (SELECT team.organization_id \
             FROM team JOIN team_member ON team_member.team_id = team.id \
             WHERE team.name = 'owners')"
        ),
        // A team that nobody is known to have made.
        "SELECT count(*) FROM team WHERE name <> 'owners' AND NOT EXISTS (SELECT 1 FROM log_entry \
         WHERE kind = 'org_create_team' AND namespace_id = team.organization_id \
         AND metadata ->> 'team' = team.name)"
            .to_owned(),
        // A robot without its token.
        "SELECT count(*) FROM account WHERE kind = 'robot' AND id NOT IN \
         (SELECT account_id FROM robot)"
            .to_owned(),
        // An organization that was deleted and still has teams or applications.
        "SELECT count(*) FROM deleted_namespace WHERE account_id IN \
         (SELECT organization_id FROM team UNION SELECT organization_id FROM oauth_application)"
            .to_owned(),
    ];
    for sql in &half_done {
        assert_eq!(count(sql), 0, "{sql}");
    }
}
