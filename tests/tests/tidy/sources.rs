//! Every written source file is short, begins with what it is, and is complete.

use crate::{files, read, report};

#[test]
fn sources_are_short_explained_and_complete() {
    // The names are put together here, so that this file does not find itself.
    let unfinished = [
        concat!("#[", "ignore"),
        concat!("to", "do!("),
        concat!("unimple", "mented!("),
        concat!("db", "g!("),
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
    ];
    let files = files();
    let written = files.iter().filter(|path| {
        path.ends_with(".rs")
            && !path.starts_with("generated/src/api/")
            && !path.contains("/golden/")
    });
    let mut problems = Vec::new();
    let mut count = 0;
    for path in written {
        count += 1;
        let text = read(path);
        if !text.starts_with("//!") {
            problems.push(format!(
                "{path}: does not begin with a sentence on what it is (`//!`)"
            ));
        }
        let lines = text.lines().count();
        if lines > 400 {
            problems.push(format!("{path}: {lines} lines; split it"));
        }
        for (number, line) in text.lines().enumerate() {
            if let Some(word) = unfinished.iter().find(|word| line.contains(**word)) {
                problems.push(format!(
                    "{path}:{}: `{word}`; do it, or remove it",
                    number + 1
                ));
            }
        }
    }
    assert!(count > 20, "only {count} sources were found");
    report(&problems);
}
