//! The comparison of two servers against itself: sandbox against sandbox shows no difference, and each
//! of ten planted ones is found.

mod proxy;

use std::net::SocketAddr;
use std::path::PathBuf;

use quay_differ::groups::Group;
use quay_differ::{Arguments, Findings};
use quay_sandbox::Sandbox;

use crate::proxy::PLANTED;

/// Runs a test against two sandboxes that start alike.
fn with_two_sandboxes<T>(test: impl FnOnce([SocketAddr; 2]) -> T) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.expect("the runtime starts");
    let start = || {
        let fixture = quay_reference::root().join("tests/data/fixture.json");
        let sandbox = Sandbox::builder().memory().fixture(fixture);
        runtime
            .block_on(sandbox.start())
            .expect("the sandbox starts")
    };
    let sandboxes = [start(), start()];
    let result = test([sandboxes[0].address(), sandboxes[1].address()]);
    for sandbox in sandboxes {
        runtime.block_on(sandbox.stop());
    }
    result
}

fn arguments(
    real: SocketAddr,
    sandbox: SocketAddr,
    requests: usize,
    only: Option<&str>,
) -> Arguments {
    Arguments {
        real: format!("http://{real}"),
        sandbox: format!("http://{sandbox}"),
        random_seed: 7,
        requests,
        actors: None,
        sandbox_actors: None,
        only: only.map(str::to_owned),
    }
}

fn run(arguments: &Arguments) -> Findings {
    quay_differ::run(arguments).expect("both servers respond")
}

fn titles(groups: &[Group]) -> String {
    let lines = groups
        .iter()
        .map(|group| format!("{}: {}\n", group.title, group.example));
    lines.collect()
}

#[test]
fn two_sandboxes_respond_alike() {
    with_two_sandboxes(|[one, other]| {
        let findings = run(&arguments(one, other, 1500, None));
        println!("{} requests", findings.requests);
        assert!(findings.requests > 1500);
        let groups = findings.groups.into_sorted();
        assert!(groups.is_empty(), "{}", titles(&groups));
    });
}

#[test]
fn each_planted_difference_is_found() {
    with_two_sandboxes(|[one, other]| {
        let proxy = proxy::start(other);
        for plant in &PLANTED {
            let findings = run(&arguments(one, proxy, usize::MAX, Some(plant.only)));
            let commands = findings.commands;
            let groups = findings.groups.into_sorted();
            let found = groups
                .iter()
                .find(|group| group.title.contains(plant.title));
            let found = found.unwrap_or_else(|| {
                panic!("{}: not found among\n{}", plant.name, titles(&groups));
            });
            println!("{}: {}", plant.name, found.title);
            let command = &commands[&found.steps[0]];
            assert!(command.starts_with("curl "), "{command}");
            assert!(!command.contains("TOKEN0000"), "{command}");
        }
    });
}

#[test]
fn a_run_depends_on_its_seed_alone() {
    // A run leaves things behind, so each has sandboxes of its own.
    let steps = || {
        with_two_sandboxes(|[one, other]| {
            let proxy = proxy::start(other);
            let groups = run(&arguments(one, proxy, 200, None)).groups.into_sorted();
            let titles = groups.into_iter().map(|group| (group.title, group.steps));
            titles.collect::<Vec<_>>()
        })
    };
    let first = steps();
    assert!(!first.is_empty());
    assert_eq!(first, steps());
}

#[test]
fn what_cannot_be_compared_is_told() {
    // Nothing listens on port 9 of the loopback interface, the port of `discard`.
    let nobody = SocketAddr::from(([127, 0, 0, 1], 9));
    let fail = |arguments: &Arguments| {
        let error = quay_differ::run(arguments).err().expect("an error");
        format!("{error:#}")
    };
    let error = fail(&arguments(nobody, nobody, 1, None));
    assert!(
        error.starts_with("http://127.0.0.1:9 does not respond to world/org;"),
        "{error}"
    );
    let error = fail(&arguments(nobody, nobody, 1, Some("nosuch/")));
    assert!(
        error.starts_with("no request has a name with \"nosuch/\""),
        "{error}"
    );
    let mut other = arguments(nobody, nobody, 1, None);
    other.real = "quay.example.com".to_owned();
    let error = fail(&other);
    assert_eq!(
        error,
        "--real: quay.example.com is no address: it must begin with http:// or https://"
    );
    other.actors = Some(PathBuf::from("/nosuch/actors.json"));
    assert!(fail(&other).starts_with("cannot read /nosuch/actors.json"));
    with_two_sandboxes(|[one, _]| {
        let folder = std::env::temp_dir().join(format!("differ-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let file = folder.join("actors.json");
        let actor = r#"{"user": "alice", "token": "WRONG"}"#;
        let roles = ["superuser", "owner", "member", "reader", "outsider"];
        let actors: Vec<String> = roles
            .iter()
            .map(|role| format!("\"{role}\": {actor}"))
            .collect();
        std::fs::write(&file, format!("{{{}}}", actors.join(", "))).expect("it is written");
        let mut arguments = arguments(one, one, 1, None);
        arguments.actors = Some(file);
        let error = fail(&arguments);
        std::fs::remove_dir_all(&folder).expect("it is removed");
        assert!(
            error.contains("world/org was rejected with 403; does the server know"),
            "{error}"
        );
        assert!(!error.contains("WRONG"), "{error}");
    });
}
