//! Interruptions, errors of single resources, and callers who may not.

use std::io;
use std::time::Duration;

use apitwin_cli::{Failure, FailureKind};
use clap::Command;
use quay_api::{Client, Secret};
use quay_cli::declarative::commands::{Io, apply, diff, export, schema};
use quay_sandbox::Fault;

use crate::scenario::{ACME, Scenario, ran};

#[tokio::test]
async fn an_interrupted_run_goes_on_when_it_is_run_again() {
    let scenario = Scenario::new().await;
    let mut interruptions = 0;
    for writes in [3, 12, 25] {
        let mark = scenario.mark();
        let interrupted = async {
            while scenario.writes(mark).len() < writes {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            Ok(())
        };
        let client = &scenario.client;
        let flags = &["--concurrency", "2"];
        let ran = scenario.apply_until(client, ACME, flags, interrupted).await;
        if ran.code() != 0 {
            ran.assert_code(Some(FailureKind::Interrupted))
                .assert_says(&["goes on with what is left"]);
            interruptions += 1;
        }
    }
    assert!(interruptions > 0, "all runs came to their end");
    scenario.apply(ACME, &[]).await.assert_code(None);
    let mark = scenario.mark();
    scenario.apply(ACME, &[]).await.assert_code(None);
    assert_eq!(scenario.writes(mark), [""; 0]);
}

#[tokio::test]
async fn one_error_stops_only_what_stands_on_it() {
    let scenario = Scenario::new().await;
    let journal = scenario.sandbox.journal().expect("a journal");
    let fault = journal.fail_next("updateOrganizationTeam", 3, Fault::BadGateway);
    fault.expect("a fault");
    let unknown = ACME.replace("members: [alice, bob]", "members: [alice, nobody]");
    let failed = scenario.apply(&unknown, &["--concurrency", "1"]).await;
    assert_ne!(failed.code(), 0);
    failed.assert_says(&["acme.yaml:18:7: acme: team devs: ", "not tried", " failed"]);
    journal.clear_faults();

    let failed = scenario.apply(&unknown, &[]).await;
    failed.assert_says(&[
        "acme.yaml:21:26: acme: member nobody of team devs: ",
        "1 failed",
    ]);
    assert_ne!(failed.code(), 0);
    let exported = scenario.export(&["acme"]).await;
    exported.assert_says(&["dashboard", "filling-up", "devs: write"]);
    scenario.apply(ACME, &[]).await.assert_code(None);
    scenario.diff(ACME, &[]).await.assert_code(None);
}

#[tokio::test]
async fn a_network_that_is_gone_ends_the_run_and_is_told() {
    let scenario = Scenario::new().await;
    let journal = scenario.sandbox.journal().expect("a journal");
    for (operation, fault) in [
        ("createRepo", Fault::Cut),
        ("createOrgRobot", Fault::LostResponse),
        ("createOrganizationApplication", Fault::LostResponse),
    ] {
        journal.fail_next(operation, 1000, fault).expect("a fault");
    }
    let failed = scenario.apply(ACME, &[]).await;
    failed
        .assert_code(Some(FailureKind::Network))
        .assert_says(&["acme.yaml:", "not tried", "Check the network"]);
    journal.clear_faults();
    scenario.apply(ACME, &[]).await.assert_code(None);
    scenario.diff(ACME, &[]).await.assert_code(None);
}

#[tokio::test]
async fn a_caller_who_may_not_is_told_where_and_what_to_do() {
    let scenario = Scenario::new().await;
    scenario.apply(ACME, &[]).await.assert_code(None);
    let nobody = Client::builder(scenario.sandbox.url())
        .token(Secret::new("WRONG"))
        .build()
        .expect("a client");
    let failed = scenario.apply_as(&nobody, ACME, &[]).await;
    failed
        .assert_code(Some(FailureKind::TokenRefused))
        .assert_says(&["the user of the token: ", "quay login"]);
    assert_eq!(failed.out, "", "there is no plan without a token");
    assert!(!failed.text().contains("WRONG"));

    let bob = scenario.sandbox.client_as("bob").expect("a role");
    let bob = bob.expect("a client");
    let failed = scenario.apply_as(&bob, ACME, &["--prune"]).await;
    failed
        .assert_code(Some(FailureKind::Forbidden))
        .assert_says(&[
            "acme.yaml:64:5: the default permissions of acme: Unauthorized",
            "It needs a token with org:admin",
            "0 created, 0 changed",
            "0 deleted",
        ]);
    scenario.diff(ACME, &[]).await.assert_code(None);
}

#[tokio::test]
async fn changes_and_deletions_go_on_after_an_interruption() {
    let scenario = Scenario::new().await;
    scenario.apply(ACME, &[]).await.assert_code(None);
    let changed = ACME
        .replace("role: creator", "role: member")
        .replace("description: The web application", "description: New")
        .replace("limit: 10GiB", "limit: 20GiB")
        .replace("keepTags: 20", "keepTags: 5")
        .replace("event: quota_warning", "event: quota_error");
    let nothing = "
organizations:
  acme: {robots: {}, applications: {}, notifications: {}, autoPrune: [], repositories: {}}
";
    let mut interruptions = 0;
    for (file, writes) in [(&*changed, 2), (&*changed, 4), (nothing, 2), (nothing, 4)] {
        let mark = scenario.mark();
        let interrupted = async {
            while scenario.writes(mark).len() < writes {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            Ok(())
        };
        let client = &scenario.client;
        let flags = &["--concurrency", "1", "--prune"];
        let ran = scenario.apply_until(client, file, flags, interrupted).await;
        interruptions += u32::from(ran.code() != 0);
        if writes == 4 {
            scenario.apply(file, &["--prune"]).await.assert_code(None);
            let mark = scenario.mark();
            scenario.apply(file, &["--prune"]).await.assert_code(None);
            assert_eq!(scenario.writes(mark), [""; 0]);
        }
    }
    assert!(interruptions > 1, "nearly all runs came to their end");
}

#[tokio::test]
async fn an_export_that_lacks_something_for_now_fails() {
    let scenario = Scenario::new().await;
    scenario.apply(ACME, &[]).await.assert_code(None);
    let journal = scenario.sandbox.journal().expect("a journal");
    let fault = Fault::too_many_requests(0);
    journal
        .fail_next("getOrgRobots", 1000, fault)
        .expect("a fault");
    let failed = scenario.export(&["acme"]).await;
    failed
        .assert_code(Some(FailureKind::Rejected))
        .assert_says(&["the robots of acme cannot be read"]);
    assert_eq!(failed.out, "");
}

#[tokio::test]
async fn nothing_is_changed_before_somebody_agreed() {
    let scenario = Scenario::new().await;
    let file = scenario.file("agreed.yaml", ACME);
    let run = async |answer: &str, is_terminal: bool| {
        let arguments = apply::command().get_matches_from(["apply", "-f", &file]);
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut answer = answer.as_bytes();
        let mut io = Io {
            out: &mut out,
            err: &mut err,
            input: &mut answer,
            input_is_terminal: is_terminal,
            err_is_terminal: false,
            connection: None,
            variables: &scenario.variables,
        };
        let done = apply::run(&scenario.client, &arguments, &mut io).await;
        ran(out, err, done)
    };
    let mark = scenario.mark();
    run("y\n", false)
        .await
        .assert_code(Some(FailureKind::Usage))
        .assert_says(&["+ organization", "Nothing was changed", "`--yes`"]);
    for answer in ["n\n", "\n", "", "yesss\n"] {
        let refused = run(answer, true).await;
        refused.assert_code(Some(FailureKind::No)).assert_says(&[
            "+ organization",
            "Do this? [y/N]",
            "Nothing was changed.",
        ]);
        let failure = refused.failure.as_ref().map(ToString::to_string);
        assert_eq!(failure.as_deref(), Some(""), "it is no error");
    }
    assert_eq!(scenario.writes(mark), [""; 0]);
    run("y\n", true).await.assert_code(None);
    // Where nothing differs, nobody is asked.
    for is_terminal in [true, false] {
        let kept = run("", is_terminal).await;
        kept.assert_code(None).assert_says(&["0 created"]);
        assert!(!kept.text().contains("Do this?"), "{}", kept.text());
    }
    scenario.diff(ACME, &[]).await.assert_code(None);
}

#[test]
fn the_commands_can_be_read_and_take_what_they_say() {
    for command in [
        apply::command,
        diff::command,
        export::command,
        schema::command,
    ] {
        Command::debug_assert(command());
    }
    let refused = |arguments: &[&str]| apply::command().try_get_matches_from(arguments).is_err();
    assert!(refused(&["apply"]));
    assert!(refused(&["apply", "-f", "x", "--concurrency", "33"]));
    assert!(refused(&["apply", "-f", "x", "--concurrency", "0"]));
    assert!(!refused(&[
        "apply",
        "-f",
        "x",
        "-f",
        "y",
        "--concurrency",
        "32"
    ]));

    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut io = Io {
        out: &mut out,
        err: &mut err,
        input: &mut io::empty(),
        input_is_terminal: false,
        err_is_terminal: false,
        connection: None,
        variables: &Default::default(),
    };
    let done: Result<(), Failure> = schema::write(&mut io);
    assert!(done.is_ok() && out.starts_with(b"{") && out.ends_with(b"}\n"));
}
