//! The files of `sandbox/src` as text without strings, comments and tests.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A file of the library.
pub(crate) struct File {
    /// The place below `sandbox/src`, such as `storage/teams.rs`.
    pub(crate) path: String,
    /// The module that the file is, such as `storage::teams`; empty for `lib.rs`.
    pub(crate) module: String,
    /// As it is written.
    pub(crate) text: String,
    /// The same without strings, comments and tests.
    pub(crate) code: String,
}

/// All files of the library but those of tests, by module.
pub(crate) fn files() -> BTreeMap<String, File> {
    let root = root();
    let mut paths = Vec::new();
    collect(&root, &mut paths);
    let mut files = BTreeMap::new();
    for path in paths {
        let place = path.strip_prefix(&root).expect("below the root");
        let place = place.to_str().expect("a path").replace('\\', "/");
        let of_program = place == "main.rs" || place.starts_with("cli/");
        if of_program || place.split(['/', '.']).any(|part| part == "tests") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a source");
        let module = module(&place);
        let code = without_tests(&bare(&text)).to_owned();
        let file = File {
            path: place,
            module: module.clone(),
            text,
            code,
        };
        files.insert(module, file);
    }
    files
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

/// The module of a file: `storage/mod.rs` is `storage`, `lib.rs` the root.
fn module(place: &str) -> String {
    let place = place.trim_end_matches(".rs");
    let place = place.strip_suffix("/mod").unwrap_or(place);
    if place == "lib" {
        return String::new();
    }
    place.replace('/', "::")
}

/// What stands before the tests of a file.
fn without_tests(code: &str) -> &str {
    let end = code.find("#[cfg(test)]\nmod tests {");
    &code[..end.unwrap_or(code.len())]
}

/// The code without what is in strings, and without comments.
pub(crate) fn bare(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if rest.starts_with("//") {
            rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
        } else if let Some(raw) = raw_string(rest) {
            rest = &rest[raw..];
        } else if first == '"' {
            out.push_str("\"\"");
            rest = &rest[quoted(rest)..];
        } else if let Some(length) = character(rest) {
            rest = &rest[length..];
        } else {
            out.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    out
}

/// The length of a raw string that the text begins with.
fn raw_string(text: &str) -> Option<usize> {
    let hashes = text.strip_prefix('r')?;
    let count = hashes.len() - hashes.trim_start_matches('#').len();
    hashes[count..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(count));
    let start = count + 2;
    Some(start + text[start..].find(&end)? + end.len())
}

/// The length of a string that the text begins with.
fn quoted(text: &str) -> usize {
    let mut escaped = false;
    for (place, letter) in text.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return place + 1,
            _ => {}
        }
    }
    text.len()
}

/// The length of a character literal that the text begins with; a lifetime is none.
fn character(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('\'')?;
    let mut letters = inner.char_indices();
    let (_, first) = letters.next()?;
    if first == '\\' {
        // What is escaped may be a quote itself.
        return Some(inner[2..].find('\'')? + 4);
    }
    let (place, next) = letters.next()?;
    (next == '\'').then_some(place + 2)
}

#[test]
fn strings_and_comments_are_left_out() {
    for (text, expect) in [
        ("a // b\nc", "a \nc"),
        (r#"f("x // y", 1)"#, "f(\"\", 1)"),
        (r##"r#"a "b" c"# d"##, " d"),
        (r"'\'' 'a' &'a str", "  &'a str"),
        (r#""\"" x"#, "\"\" x"),
    ] {
        assert_eq!(bare(text), expect);
    }
}
