//! Reading the folder of a document: links, pipes, odd names, and folders without end.
#![cfg(unix)]
#![expect(
    clippy::disallowed_methods,
    reason = "the folders to read have to be made first"
)]

use std::ffi::OsStr;
use std::fs::{self, Permissions};
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::os::unix::net::UnixListener;
use std::path::Path;

use quay_codegen::Sources;

/// Reads a folder that the function fills beside a plain root file. `Ok` has the paths of its files.
fn check(fill: impl FnOnce(&Path), expected: Result<&[&str], &str>) {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("openapi.yaml"), "openapi: 3.0.3\n").expect("a file");
    fill(folder.path());
    match (Sources::read(folder.path(), "spec"), expected) {
        (Ok(sources), Ok(expected)) => {
            assert_eq!(sources.files.keys().collect::<Vec<_>>(), expected);
        }
        (Err(error), Err(expected)) => {
            let shown = folder.path().display().to_string();
            assert_eq!(error.to_string().replace(&shown, "spec"), expected);
        }
        (found, expected) => panic!("{found:?} is not {expected:?}"),
    }
}

#[test]
fn links_lead_to_files_and_folders() {
    let elsewhere = tempfile::tempdir().unwrap();
    fs::write(elsewhere.path().join("a.yaml"), "a: 1\n").unwrap();
    check(
        |folder| {
            symlink(elsewhere.path(), folder.join("schemas")).unwrap();
            symlink(elsewhere.path().join("a.yaml"), folder.join("b.yaml")).unwrap();
            symlink("nowhere", folder.join("notes.txt")).unwrap();
        },
        Ok(&["b.yaml", "openapi.yaml", "schemas/a.yaml"]),
    );
}

#[test]
fn links_in_a_circle_end() {
    check(
        |folder| symlink(".", folder.join("again")).unwrap(),
        Err("cannot read spec/again: it is the same folder as spec; remove the link"),
    );
    check(
        |folder| {
            for (name, other) in [("one", "../two"), ("two", "../one")] {
                fs::create_dir(folder.join(name)).unwrap();
                symlink(other, folder.join(name).join("next")).unwrap();
            }
        },
        Err("cannot read spec/one/next/next: it is the same folder as spec/one; remove the link"),
    );
    check(
        |folder| {
            symlink("two.yaml", folder.join("one.yaml")).unwrap();
            symlink("one.yaml", folder.join("two.yaml")).unwrap();
        },
        Err("cannot read spec/one.yaml: Too many levels of symbolic links (os error 40)"),
    );
}

/// Each folder has two links to the next: there are 2^20 ways to the last.
#[test]
fn folders_reached_in_many_ways_are_read_once() {
    check(
        |folder| {
            for level in 0..20 {
                let place = folder.join(format!("level{level}"));
                fs::create_dir(&place).unwrap();
                for way in ["left", "right"] {
                    symlink(format!("../level{}", level + 1), place.join(way)).unwrap();
                }
            }
            fs::create_dir(folder.join("level20")).unwrap();
        },
        Err(&format!(
            "cannot read spec/level0{}/right: it is the same folder as spec/level0{}; remove the link",
            "/left".repeat(19),
            "/left".repeat(20)
        )),
    );
}

#[test]
fn what_is_no_file_is_not_waited_for() {
    check(
        |folder| {
            let socket = UnixListener::bind(folder.join("socket.yaml")).unwrap();
            drop(socket);
        },
        Err("cannot read spec/socket.yaml: it is no file; remove or rename it"),
    );
    check(
        |folder| symlink("/dev/zero", folder.join("zero.yaml")).unwrap(),
        Err("cannot read spec/zero.yaml: it is no file; remove or rename it"),
    );
}

#[test]
fn names_and_texts_are_utf8() {
    check(
        |folder| {
            let name = OsStr::from_bytes(b"caf\xe9.yaml");
            fs::write(folder.join(name), "").unwrap();
        },
        Err("cannot read spec/caf\u{fffd}.yaml: its name is not UTF-8; rename it"),
    );
    // A text is a problem of the document, which the reject cases show.
    check(
        |folder| fs::write(folder.join("a.yaml"), b"a: 1\n\xc3\xa9b: \xff\n").unwrap(),
        Ok(&["openapi.yaml"]),
    );
}

#[test]
fn a_file_without_permission_is_named() {
    // Root may read everything.
    let own = tempfile::tempdir().unwrap();
    if own.path().metadata().unwrap().uid() == 0 {
        return;
    }
    check(
        |folder| {
            fs::write(folder.join("a.yaml"), "").unwrap();
            let none = Permissions::from_mode(0o000);
            fs::set_permissions(folder.join("a.yaml"), none).unwrap();
        },
        Err("cannot read spec/a.yaml: Permission denied (os error 13)"),
    );
}

#[test]
fn folders_have_a_depth() {
    check(
        |folder| fs::create_dir_all(folder.join("a/".repeat(40))).unwrap(),
        Err(&format!(
            "cannot read spec{}: it is nested more than 32 folders deep",
            "/a".repeat(33)
        )),
    );
}
