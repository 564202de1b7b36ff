//! What is neutral stays in the runtime, and the generated crate stays thin.

use crate::{files, read, report};

/// How many lines of the generated crate may be written by hand: its client and error types, and
/// the rules of the real server, which grow with what is known of it.
const MAX_LINES: usize = 1500;

#[test]
fn the_runtime_names_no_api() {
    let files = files().into_iter();
    let named: Vec<String> = files
        .filter(|path| path.starts_with("runtime/"))
        .filter(|path| read(path).to_lowercase().contains("quay"))
        .map(|path| {
            format!("{path} names Quay; what is Quay's own belongs into generated/src/quay/")
        })
        .collect();
    report(&named);
}

#[test]
fn the_generated_crate_is_thin_around_the_runtime() {
    let files = files().into_iter();
    let written = files.filter(|path| {
        path.starts_with("generated/src/")
            && path.ends_with(".rs")
            && !path.starts_with("generated/src/api/")
    });
    let lines: usize = written.map(|path| read(&path).lines().count()).sum();
    assert!(
        lines < MAX_LINES,
        "generated/src has {lines} lines outside api/; what another API needs as well belongs into \
         runtime/"
    );
}
