//! The file of contexts: its mode, and what happens where several programs change it, or one is killed.

use std::path::Path;
use std::process::{Child, Command};
use std::time::Duration;

use apitwin_cli::contexts::{Context, ContextStore};

/// Names the folder in which a child process changes contexts.
const FOLDER: &str = "APITWIN_CLI_TEST_FOLDER";
/// Names what the child calls its contexts, and how many it adds; forever if that is 0.
const PREFIX: &str = "APITWIN_CLI_TEST_PREFIX";
const COUNT: &str = "APITWIN_CLI_TEST_COUNT";

/// What runs in a child process. In the run of all tests it does nothing.
#[test]
fn child_process_that_adds_contexts() {
    let (Ok(folder), Ok(prefix), Ok(count)) = (
        std::env::var(FOLDER),
        std::env::var(PREFIX),
        std::env::var(COUNT),
    ) else {
        return;
    };
    let store = ContextStore::new(Path::new(&folder));
    let count: usize = count.parse().expect("a number");
    let mut number = 0;
    while count == 0 || number < count {
        let context = Context {
            url: format!("https://{prefix}{number}.example.com"),
            token: Some("x".repeat(500).into()),
            ..Context::default()
        };
        let name = format!("{prefix}{}", number % 50);
        let added = store.change(|contexts| {
            if contexts.get(&name).is_ok() {
                contexts.remove(&name)?;
            }
            contexts.add(Some(&name), context)
        });
        added.expect("it is stored");
        number += 1;
    }
}

fn child(folder: &Path, prefix: &str, count: usize) -> Child {
    Command::new(std::env::current_exe().expect("a program"))
        .args(["--exact", "store::child_process_that_adds_contexts"])
        .env(FOLDER, folder)
        .env(PREFIX, prefix)
        .env(COUNT, count.to_string())
        .stdout(std::process::Stdio::null())
        .spawn()
        .expect("a process")
}

#[test]
fn two_programs_at_once_lose_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let children = ["a", "b"].map(|prefix| child(folder.path(), prefix, 40));
    for mut child in children {
        assert!(child.wait().expect("an end").success());
    }
    let contexts = ContextStore::new(folder.path()).load().expect("contexts");
    assert_eq!(contexts.iter().count(), 80);
}

#[test]
fn a_program_that_is_killed_leaves_a_whole_file_and_no_lock() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = ContextStore::new(folder.path());
    for round in 0..8_u64 {
        let mut child = child(folder.path(), "a", 0);
        std::thread::sleep(Duration::from_millis(60 + 7 * round));
        child.kill().expect("killed");
        child.wait().expect("an end");
        store.load().expect("a whole file");
        let added = store
            .change(|contexts| contexts.add(Some(&format!("round-{round}")), Context::default()));
        added.expect("no lock");
    }
    let contexts = store.load().expect("contexts");
    let rounds = contexts
        .iter()
        .filter(|(name, _)| name.starts_with("round-"));
    assert_eq!(rounds.count(), 8);
    // What was being written has gone with the next change: it holds a token.
    let names = std::fs::read_dir(folder.path()).expect("a folder");
    let mut names: Vec<String> = names
        .map(|entry| {
            entry
                .expect("a file")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    assert_eq!(names, ["contexts.json", "contexts.lock"]);
}

#[test]
fn a_change_that_fails_writes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = ContextStore::new(folder.path());
    let added = store.change(|contexts| {
        contexts.add(Some("a"), Context::default())?;
        contexts.remove("b")
    });
    let failure = added.expect_err("there is no `b`");
    assert!(
        failure.to_string().contains("Choose one of: a"),
        "{failure}"
    );
    assert!(!store.path().exists());
}

#[test]
fn names_are_those_of_hosts_and_never_of_another_server() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = ContextStore::new(folder.path());
    let add = |name: Option<&str>, url: &str| {
        let context = Context {
            url: url.to_owned(),
            ..Context::default()
        };
        store.change(|contexts| contexts.add(name, context))
    };
    assert_eq!(
        add(None, "https://q.example.com").expect("a name"),
        "q.example.com"
    );
    assert_eq!(
        add(None, "https://q.example.com/").expect("a name"),
        "q.example.com"
    );
    assert_eq!(
        add(None, "http://q.example.com").expect("a name"),
        "q.example.com-2"
    );
    assert_eq!(add(None, "https://h:8443/quay").expect("a name"), "h:8443");
    add(Some("h:8443"), "https://other").expect_err("it is of another server");
    for odd in ["", "-a", "a b", "a\n"] {
        add(Some(odd), "https://other").expect_err(odd);
    }
}

#[cfg(unix)]
#[test]
fn the_file_is_for_its_owner_alone() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let outer = tempfile::tempdir().expect("a folder");
    let folder = outer.path().join("deep/config");
    let store = ContextStore::new(&folder);
    let add = |name: &str| store.change(|contexts| contexts.add(Some(name), Context::default()));
    let mode = |path: &Path| {
        std::fs::metadata(path)
            .expect("a file")
            .permissions()
            .mode()
            & 0o777
    };
    add("a").expect("stored");
    assert_eq!((mode(&folder), mode(store.path())), (0o700, 0o600));
    assert_eq!(store.warning(), None);

    let open = std::fs::Permissions::from_mode(0o644);
    std::fs::set_permissions(store.path(), open).expect("a mode");
    let warning = store.warning().expect("a warning");
    assert!(
        warning.contains("mode 0644") && warning.contains("run: chmod 600 "),
        "{warning}"
    );
    add("b").expect("stored");
    assert_eq!(mode(store.path()), 0o600);

    // A link to a file elsewhere stays one.
    let elsewhere = outer.path().join("elsewhere.json");
    std::fs::rename(store.path(), &elsewhere).expect("moved");
    symlink(&elsewhere, store.path()).expect("a link");
    add("c").expect("stored");
    assert!(
        std::fs::symlink_metadata(store.path())
            .expect("a link")
            .is_symlink()
    );
    assert_eq!(store.load().expect("contexts").iter().count(), 3);
}
