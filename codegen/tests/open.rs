//! Reading a document from its root file, from a folder or from standard input, whatever is in it.
#![expect(
    clippy::disallowed_methods,
    reason = "the files to read have to be made first"
)]

use std::fs;

use quay_codegen::{Profile, Sources, report};

const INFO: &str = "openapi: 3.0.3\ninfo: {title: Case, version: '1'}\n";
const CLEAN: &str = "no problem was found\n";

/// Writes files, opens one of them, and compares the files that were read and what is said of them.
fn check(files: &[(&str, &str)], open: &str, read: &[&str], expected: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    let sources = Sources::open(&folder.path().join(open)).expect("it can be read");
    assert_eq!(sources.files.keys().collect::<Vec<_>>(), read);
    let said = report(&sources, Profile::DEFAULT);
    let shown = folder.path().display().to_string();
    assert_eq!(said.replace(&shown, "spec"), expected);
}

fn text(sources: &Sources) -> String {
    report(sources, Profile::DEFAULT)
}

#[test]
fn a_file_is_read_with_those_that_it_refers_to() {
    let root = format!("{INFO}paths:\n  /a: {{$ref: ../paths/a.yml}}\n");
    let path = "{\"get\": {\"responses\": {\"200\": {\"$ref\": \"../b.json#/no~1content\"}}}}";
    let response = "{\"no/content\": {\"description\": \"Done.\"}}";
    check(
        &[
            ("api/my-api.yaml", &root),
            ("api/unrelated.yaml", "{{{"),
            ("paths/a.yml", path),
            ("b.json", response),
        ],
        "api/my-api.yaml",
        &["../b.json", "../paths/a.yml", "my-api.yaml"],
        CLEAN,
    );
}

#[test]
fn a_folder_has_a_root_of_any_ending() {
    let yaml = format!("{INFO}paths: {{}}\n");
    check(&[("openapi.yml", &yaml)], "", &["openapi.yml"], CLEAN);
    let json =
        "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"T\", \"version\": \"1\"}, \"paths\": {}}";
    check(&[("openapi.json", json)], "", &["openapi.json"], CLEAN);
    check(
        &[("other.yaml", &yaml)],
        "",
        &["other.yaml"],
        "spec/openapi.yaml:1:1: the root file is missing; write it, or name another folder\n",
    );
}

#[test]
fn standard_input_is_yaml_or_json() {
    let yaml = format!("{INFO}paths: {{}}\n");
    let json = "\u{feff}{\"openapi\": \"3.0.3\",\r\n\t\"info\": {\"title\": \"\\ud83d\\ude00\", \"version\": 1}, \"paths\": {}}";
    let read = |text: &str| Sources::from_reader(text.as_bytes()).expect("it can be read");
    assert_eq!(text(&read(&yaml)), CLEAN);
    assert_eq!(
        text(&read(json)),
        "standard input:2:47: warning: `version` is `1`, and is taken as `\"1\"`; write `\"1\"`\n"
    );
    let other = format!("{yaml}x-other: {{$ref: other.yaml}}\n");
    assert!(text(&read(&other)).contains("the file other.yaml, which does not exist"));
}

#[test]
fn what_is_no_document_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let missing = folder.path().join("missing.yaml");
    let error = Sources::open(&missing).expect_err("there is no file");
    let expected = format!(
        "cannot read {}: No such file or directory (os error 2)",
        missing.display()
    );
    assert_eq!(error.to_string(), expected);
    let sources = Sources::from_reader(&b"\xff"[..]).expect("it can be read");
    assert_eq!(
        text(&sources),
        "standard input:1:1: the file is not UTF-8: byte 0xFF at offset 0; save it as UTF-8\n"
    );
}

/// Nothing of this overflows the stack or takes long.
#[test]
fn deep_and_repetitive_texts_end() {
    let deep = 100_000;
    let blocks: String = (0..2_000)
        .map(|level| format!("{}a:\n", " ".repeat(level)))
        .collect();
    let texts = [
        "[".repeat(deep),
        "{\"a\":".repeat(deep),
        format!("{}{}", "[".repeat(deep), "]".repeat(deep)),
        "- ".repeat(deep),
        "? ".repeat(deep),
        "&a ".repeat(deep),
        "!!str ".repeat(deep),
        blocks,
        format!("{INFO}paths: {{a: {}}}\n", "[".repeat(deep)),
        format!("{INFO}paths: &a {{b: *a}}\n"),
        format!("{INFO}x-a: &a {{<<: *a}}\npaths: {{}}\n"),
        format!("{INFO}\"{}\": 1\npaths: {{}}\n", "k".repeat(deep)),
    ];
    for text in texts {
        for name in ["openapi.yaml", "openapi.json"] {
            let sources = Sources::from_texts("", [(name, text.as_str())]);
            let said = report(&sources, Profile::DEFAULT);
            let start: String = text.chars().take(20).collect();
            assert!(said.starts_with(&format!("{name}:")), "{start}: {said}");
            let said = report(&sources, Profile::STRICT);
            assert!(said.starts_with(&format!("{name}:")), "{start}: {said}");
        }
    }
}

/// References between files and components in circles end.
#[test]
fn references_in_circles_end() {
    let circles = [
        "paths:\n  /a: {$ref: 'a.yaml'}\n",
        "paths:\n  /a: {$ref: '#/paths/~1a'}\n",
        "paths: {$ref: '#/paths'}\n",
        "paths: {}\ncomponents: {$ref: '#/components'}\n",
        "$ref: '#'\npaths: {}\n",
        "paths: {/a: {get: {responses: {'200': {$ref: '#/components/responses/A'}}}}}\n\
         components: {responses: {A: {$ref: '#/components/responses/B'}, B: {$ref: '#/components/responses/A'}}}\n",
        "paths: {/a: {get: {parameters: [{$ref: '#/paths/~1a/get/parameters/0'}]}}}\n",
        "paths: {/a: {get: {responses: {'200': {description: D, content: {application/json: \
         {schema: {$ref: '#/components/schemas/A'}}}}}}}}\n\
         components: {schemas: {A: {allOf: [{$ref: '#/components/schemas/A'}]}}}\n",
        "paths: {/a: {get: {responses: {'200': {description: D, content: {application/json: \
         {schema: {$ref: '#/components/schemas/A'}}}}}}}}\n\
         components: {schemas: {A: {oneOf: [{$ref: '#/components/schemas/A'}]}}}\n",
    ];
    for circle in circles {
        let root = format!("{INFO}{circle}");
        let files = [
            ("openapi.yaml", root.as_str()),
            ("a.yaml", "$ref: a.yaml\n"),
        ];
        for profile in Profile::ALL {
            let said = report(&Sources::from_texts("", files), profile);
            assert!(
                said.contains("openapi.yaml:") || said.contains("a.yaml:"),
                "{circle}: {said}"
            );
        }
    }
}

/// A long file is read in a time that grows with its length.
#[test]
fn long_lines_are_read_once() {
    let items: Vec<String> = (0..200_000)
        .map(|item| format!("{{\"a\": \"{item}\"}}"))
        .collect();
    let json = format!(
        "{{\"openapi\": \"3.0.3\", \"info\": {{\"title\": \"T\", \"version\": \"1\"}}, \"paths\": {{}}, \"x-a\": [{}]}}",
        items.join(",")
    );
    for name in ["openapi.json", "openapi.yaml"] {
        let sources = Sources::from_texts("", [(name, json.as_str())]);
        assert_eq!(report(&sources, Profile::DEFAULT), CLEAN);
    }
}

#[test]
fn a_folder_that_leads_into_itself_ends() {
    #[cfg(unix)]
    {
        let folder = tempfile::tempdir().expect("a folder");
        let root =
            format!("{INFO}paths: {{}}\nx-a: {{$ref: 'again/again/again/openapi.yaml#/info'}}\n");
        fs::write(folder.path().join("openapi.yaml"), root).expect("a file");
        std::os::unix::fs::symlink(".", folder.path().join("again")).expect("a link");
        assert!(Sources::open(folder.path()).is_err());
        let sources = Sources::open(&folder.path().join("openapi.yaml")).expect("it can be read");
        assert!(sources.files.len() < 50);
    }
}
