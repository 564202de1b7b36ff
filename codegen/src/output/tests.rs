//! Tests over a folder of their own.
#![expect(
    clippy::disallowed_methods,
    reason = "the files to compare have to be written first"
)]

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::comparison::{Comparison, Ownership, compare};
use super::disk::files_below;
use super::manifest::{self, Manifest};
use super::write::{Step, TEMPORARY};
use crate::Command;

type Texts = &'static [(&'static str, &'static str)];

/// Two outputs: the second lacks a file of the first, has one more and changes one.
const FIRST: Texts = &[
    ("openapi.json", "{}\n"),
    ("src/api/gone/gone.rs", "gone\n"),
    ("src/api/mod.rs", "one\n"),
    ("src/api/same.rs", "same\n"),
];
const SECOND: Texts = &[
    ("openapi.json", "{ }\n"),
    ("src/api/mod.rs", "two\n"),
    ("src/api/new/new.rs", "new\n"),
    ("src/api/same.rs", "same\n"),
];

/// A crate with a file that is written by hand.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("src/api")).unwrap();
    fs::write(folder.path().join("src/lib.rs"), "by hand\n").unwrap();
    folder
}

fn compared(root: &Path, texts: Texts) -> Comparison {
    let texts = texts.iter().copied();
    let ownership = Ownership::Listed {
        command: Command::Regen,
        folders: &["src/api"],
    };
    compare(root, ownership, texts).unwrap()
}

fn generate(root: &Path, texts: Texts) {
    compared(root, texts).apply().unwrap();
    assert_is(root, texts);
}

/// The folder holds these texts, the manifest and what is written by hand, and nothing else.
fn assert_is(root: &Path, texts: Texts) {
    let again = compared(root, texts);
    assert!(again.is_clean(), "{again:?}");
    assert_eq!(again.unchanged, texts.len() + 1);
    let mut expected: Vec<&str> = texts.iter().map(|(path, _)| *path).collect();
    expected.extend([manifest::NAME, "src/lib.rs"]);
    expected.sort_unstable();
    assert_eq!(files_below(root, "").unwrap(), expected);
}

/// Every file with its text, links not followed.
fn contents(root: &Path) -> Vec<(String, Vec<u8>)> {
    let files = files_below(root, "").unwrap().into_iter();
    let read = |path: String| {
        let place = root.join(&path);
        let text = match fs::read_link(&place) {
            Ok(target) => target.to_string_lossy().into_owned().into_bytes(),
            Err(_) => fs::read(&place).unwrap(),
        };
        (path, text)
    };
    files.map(read).collect()
}

/// Nothing is written, and each of these is named with what it is.
fn assert_refuses(root: &Path, texts: Texts, expected: &[(&str, &str)]) {
    let before = contents(root);
    let comparison = compared(root, texts);
    let foreign = comparison.foreign.iter();
    let foreign: Vec<(&str, &str)> = foreign.map(|(path, why)| (&**path, &**why)).collect();
    assert_eq!(foreign, expected);
    assert!(comparison.apply().is_err());
    assert_eq!(contents(root), before);
    let told = comparison.obstacles("out").unwrap();
    for (path, why) in expected {
        let line = format!("{} {why}\n", format!("out/{path}").trim_end_matches('/'));
        assert!(told.contains(&line), "{line} is not in {told}");
    }
}

#[test]
fn writes_what_differs_and_removes_what_it_wrote_before() {
    let folder = folder();
    generate(folder.path(), FIRST);
    let comparison = compared(folder.path(), SECOND);
    assert_eq!(
        comparison.report("out", 20),
        "outdated: out/openapi.json\n@@ line 1 @@\n-{}\n+{ }\n\
         outdated: out/src/api/mod.rs\n@@ line 1 @@\n-one\n+two\n\
         missing: out/src/api/new/new.rs\n\
         outdated: out/generated-files.tsv\n@@ line 2 @@\n"
            .to_owned()
            + &manifest_difference()
            + "orphaned: out/src/api/gone/gone.rs\n"
    );
    assert!(comparison.edited.is_empty());
    generate(folder.path(), SECOND);
    assert!(!folder.path().join("src/api/gone").exists());
    generate(folder.path(), FIRST);
}

fn manifest_difference() -> String {
    let shown = |sign: char, texts: Texts| -> String {
        let text = Manifest::of(texts.iter().copied()).render(Command::Regen);
        let lines = text.lines().skip(1).take(3);
        lines.map(|line| format!("{sign}{line}\n")).collect()
    };
    shown('-', FIRST) + &shown('+', SECOND)
}

#[test]
fn shows_the_first_difference_within_the_limit() {
    let folder = folder();
    fs::write(folder.path().join("a"), "one\ntwo\nthree\n").unwrap();
    let expected = [("a", "one\n2\nthree\n"), ("b", "")];
    let comparison = compare(folder.path(), Ownership::Expected, expected).unwrap();
    assert_eq!(
        comparison.report("out", 4),
        "outdated: out/a\n@@ line 2 @@\n-two\n+2\n… and 1 more lines\n"
    );
    comparison.apply().unwrap();
    assert!(!folder.path().join(manifest::NAME).exists());
}

#[test]
fn files_of_others_stay_and_are_named() {
    let folder = folder();
    let root = folder.path();
    fs::write(root.join("src/api/mine.rs"), "mine\n").unwrap();
    fs::write(root.join("openapi.json"), "mine\n").unwrap();
    let unknown = "was not written by the generator";
    assert_refuses(
        root,
        FIRST,
        &[("openapi.json", unknown), ("src/api/mine.rs", unknown)],
    );
    fs::remove_file(root.join("openapi.json")).unwrap();
    fs::remove_file(root.join("src/api/mine.rs")).unwrap();
    generate(root, FIRST);
    fs::write(root.join("src/api/gone/gone.rs"), "mine\n").unwrap();
    fs::write(root.join("src/api/new"), "mine\n").unwrap();
    fs::write(root.join("src/api").join(TEMPORARY), "mine\n").unwrap();
    assert_refuses(
        root,
        SECOND,
        &[
            ("src/api/.generated-files.new", unknown),
            (
                "src/api/gone/gone.rs",
                "is no longer generated, and was changed since it was",
            ),
            ("src/api/new", unknown),
        ],
    );
}

#[test]
fn an_edited_file_is_replaced_and_told() {
    let folder = folder();
    generate(folder.path(), FIRST);
    fs::write(folder.path().join("src/api/mod.rs"), "edited\n").unwrap();
    assert_eq!(compared(folder.path(), FIRST).edited, ["src/api/mod.rs"]);
    generate(folder.path(), FIRST);
}

/// An output of before there were manifests is taken over where that loses nothing.
#[test]
fn an_output_without_a_manifest_is_taken_over() {
    let folder = folder();
    let root = folder.path();
    fs::write(
        root.join("src/api/mod.rs"),
        "// @generated from spec/ by `cargo xtask regen`. Earlier.\n",
    )
    .unwrap();
    fs::write(root.join("src/api/same.rs"), "same\n").unwrap();
    fs::write(root.join("src/api/.mod.rs.new"), "// @gen").unwrap();
    generate(root, FIRST);
}

#[test]
fn both_sides_of_a_merge_are_known() {
    let folder = folder();
    generate(folder.path(), FIRST);
    let place = folder.path().join(manifest::NAME);
    let ours = fs::read_to_string(&place).unwrap();
    let theirs = Manifest::of(SECOND.iter().copied()).render(Command::Regen);
    fs::write(&place, format!("{ours}=======\n{theirs}>>>>>>> theirs\n")).unwrap();
    assert!(compared(folder.path(), SECOND).edited.is_empty());
    generate(folder.path(), SECOND);
}

#[test]
fn a_manifest_lists_no_file_outside_of_its_folder() {
    let folder = folder();
    generate(folder.path(), FIRST);
    let place = folder.path().join(manifest::NAME);
    let text = fs::read_to_string(&place).unwrap();
    let hash = "0".repeat(64);
    for (line, why) in [
        (format!("{hash}\t../other"), "line 6"),
        (format!("{hash}\t/etc/passwd"), "line 6"),
        ("anything".to_owned(), "line 6"),
    ] {
        fs::write(&place, format!("{text}{line}\n")).unwrap();
        let why = format!("is no list of generated files: {why} is not a hash, a tab and a path");
        let comparison = compared(folder.path(), FIRST);
        assert_eq!(comparison.foreign.get(manifest::NAME), Some(&why));
    }
    fs::write(&place, "mine\n").unwrap();
    let why = "is no list of generated files: it has another first line";
    assert_refuses(folder.path(), FIRST, &[(manifest::NAME, why)]);
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;
    let elsewhere = tempfile::tempdir().unwrap();
    fs::write(elsewhere.path().join("mine.rs"), "mine\n").unwrap();
    let check = |make: &dyn Fn(&Path), expected: &str| {
        let folder = folder();
        generate(folder.path(), FIRST);
        make(folder.path());
        assert_refuses(folder.path(), SECOND, &[(expected, "is a link")]);
        assert_eq!(
            contents(elsewhere.path()),
            [("mine.rs".to_owned(), b"mine\n".to_vec())]
        );
    };
    let target = elsewhere.path();
    let link = |root: &Path, path: &str, target: &Path| {
        let place = root.join(path);
        if place.is_dir() {
            fs::remove_dir_all(&place).unwrap();
        } else {
            drop(fs::remove_file(&place));
        }
        symlink(target, place).unwrap();
    };
    for path in [
        "src/api",
        "src/api/gone",
        "src/api/new",
        "src/api/other",
        "src",
    ] {
        check(&|root| link(root, path, target), path);
    }
    for path in [
        "src/api/mod.rs",
        "src/api/gone/gone.rs",
        "src/api/other.rs",
        "openapi.json",
        manifest::NAME,
        TEMPORARY,
    ] {
        check(&|root| link(root, path, &target.join("mine.rs")), path);
        check(&|root| link(root, path, &target.join("nowhere")), path);
    }
    // A slash or a dot at the end would make the system follow the link.
    let out = folder();
    symlink(target, out.path().join("out")).unwrap();
    for name in ["out", "out/", "out/."] {
        assert_refuses(&out.path().join(name), FIRST, &[("", "is a link")]);
    }
}

#[cfg(unix)]
#[test]
fn pipes_and_folders_are_not_read() {
    use std::os::unix::net::UnixListener;
    let folder = folder();
    fs::create_dir_all(folder.path().join("src/api/mod.rs")).unwrap();
    drop(UnixListener::bind(folder.path().join("openapi.json")).unwrap());
    assert_eq!(
        compared(folder.path(), FIRST)
            .foreign
            .into_iter()
            .collect::<Vec<_>>(),
        [
            (
                "openapi.json".to_owned(),
                "is neither a file nor a folder".to_owned()
            ),
            ("src/api/mod.rs".to_owned(), "is a folder".to_owned())
        ]
    );
}

/// A run that ends at any point, in the middle of a file as well, loses nothing, and the next run makes
/// up for it, whether it makes the same output or another.
#[test]
fn an_interrupted_run_can_be_repeated() {
    let mut interrupted = 0;
    for (before, during, after) in [
        (&[][..], FIRST, FIRST),
        (FIRST, SECOND, SECOND),
        (FIRST, SECOND, FIRST),
        (&[], FIRST, SECOND),
    ] {
        for count in 0.. {
            let folder = folder();
            if !before.is_empty() {
                generate(folder.path(), before);
            }
            let comparison = compared(folder.path(), during);
            let steps = comparison.steps();
            let Some(last) = steps.get(count) else {
                break;
            };
            for step in &steps[..count] {
                comparison.take(step).unwrap();
            }
            leave_half(folder.path(), last);
            generate(folder.path(), after);
            interrupted += 1;
        }
    }
    println!("{interrupted} interrupted runs were repeated");
    assert!(interrupted > 20);
}

/// Leaves what a run leaves that is killed while it writes, and takes the right to write it away.
fn leave_half(root: &Path, step: &Step<'_>) {
    let Step::Write(path, text) = step else {
        return;
    };
    let place = root.join(path).with_file_name(TEMPORARY);
    fs::create_dir_all(place.parent().unwrap()).unwrap();
    fs::write(&place, &text[..text.len() / 2]).unwrap();
    let mut permissions = place.metadata().unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&place, permissions).unwrap();
}
