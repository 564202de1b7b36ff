//! Tests over a folder of their own.
#![expect(
    clippy::disallowed_methods,
    reason = "the files to compare have to be written first"
)]

use std::fs;
use std::path::PathBuf;

use super::comparison::{compare, files_below};

fn folder(name: &str) -> PathBuf {
    let folder =
        std::env::temp_dir().join(format!("quay-codegen-output-{name}-{}", std::process::id()));
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(folder.join("src/api/models")).unwrap();
    folder
}

#[test]
fn writes_what_differs_and_removes_orphans_of_owned_folders_only() {
    let root = folder("apply");
    fs::write(root.join("src/api/same.rs"), "same\n").unwrap();
    fs::write(root.join("src/api/models/gone.rs"), "gone\n").unwrap();
    fs::write(root.join("src/lib.rs"), "by hand\n").unwrap();
    let expected = [
        ("src/api/same.rs", "same\n"),
        ("src/api/new.rs", "new\n"),
        ("openapi.json", "{}\n"),
    ];
    let comparison = compare(&root, &["src/api"], expected).unwrap();
    assert_eq!(comparison.unchanged, 1);
    assert_eq!(
        comparison.report("out", 20),
        "missing: out/openapi.json\nmissing: out/src/api/new.rs\norphaned: out/src/api/models/gone.rs\n"
    );
    comparison.apply().unwrap();
    assert!(compare(&root, &["src/api"], expected).unwrap().is_clean());
    assert!(!root.join("src/api/models").exists());
    assert!(root.join("src/lib.rs").exists());
    assert_eq!(files_below(&root, "").unwrap().len(), 4);
    fs::remove_dir_all(root).unwrap();
}

#[test]
fn shows_the_first_difference_within_the_limit() {
    let root = folder("report");
    fs::write(root.join("a"), "one\ntwo\nthree\n").unwrap();
    let comparison = compare(&root, &[], [("a", "one\n2\nthree\n"), ("b", "")]).unwrap();
    assert_eq!(
        comparison.report("out", 4),
        "outdated: out/a\n@@ line 2 @@\n-two\n+2\n… and 1 more lines\n"
    );
    fs::remove_dir_all(root).unwrap();
}
