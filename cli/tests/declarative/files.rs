//! Files that are not as they should be: every problem with its place and what to write.

use std::io;
use std::path::PathBuf;

use quay_cli::declarative::{SourceFile, Wanted, read_files};

fn problems(text: &str) -> Vec<String> {
    let file = SourceFile {
        name: "bad.yaml".to_owned(),
        text: text.to_owned(),
    };
    let problems = Wanted::parse(&[file]).err().unwrap_or_default();
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn problems_are_told_with_their_place_and_what_to_write() {
    for (text, expect) in [
        (
            "organizations:\n  acme:\n    taems: {}\n",
            &["bad.yaml:3:5: `acme` has the unknown key `taems`: write `teams`"][..],
        ),
        (
            "organizations:\n  acme:\n    teams:\n      devs: {role: amdin}\n",
            &["bad.yaml:4:20: `role` has the unknown value `amdin`: write `admin`"],
        ),
        (
            "organizations:\n  acme:\n    teams:\n      devs:\n        description: x\n",
            &["bad.yaml:5:9: `devs` lacks `role`: add it, as one of member, creator, admin"],
        ),
        (
            "organizations:\n  acme:\n    email: 5\n    robots:\n      ci:\n",
            &[
                "bad.yaml:3:12: `email` is a number where a text should be: put it in quotes",
                "bad.yaml:5:9: `ci` has no value: write `ci: {}` for none",
            ],
        ),
        (
            "organizations:\n  acme:\n    tagExpiration: 2 weeks\n    quota: {limit: 10}\n",
            &[
                "bad.yaml:3:20: `tagExpiration` is \"2 weeks\" and must be a length of time",
                "bad.yaml:4:20: `limit` is a number where a text should be: write `limit: 10GiB`",
            ],
        ),
        (
            "organizations:\n  acme:\n    robots: {ci: {}}\n    robots: {}\n",
            &["bad.yaml:4:5: `robots` stands here twice: remove one"],
        ),
        (
            "organizations:\n  acme: {}\n---\norganizations:\n  acme: {}\n",
            &["bad.yaml:5:3: the organization `acme` is at bad.yaml:2:3 as well: join the two"],
        ),
        (
            "organizations:\n  acme:\n    teams:\n      devs:\n        role: member\n        members: [bob, bob]\n",
            &[
                "bad.yaml:6:24: member bob of team devs is listed at bad.yaml:6:19 already: remove one",
            ],
        ),
        (
            "organizations:\n  acme:\n    autoPrune:\n      - tagPattern: x\n    defaultPermissions:\n      - {role: read, team: a, user: b}\n",
            &[
                "bad.yaml:4:9: a policy has exactly one of `keepTags` and `maxAge`",
                "bad.yaml:6:9: a default permission is for several",
            ],
        ),
        (
            "organizations:\n  acme:\n    proxyCache:\n      upstreamRegistry: quay.io\n      passwordFrom: {}\n",
            &["bad.yaml:5:21: `passwordFrom` has neither `env` nor `file`: add one"],
        ),
        (
            "organizations:\n  acme:\n    notifications:\n      x:\n        event: quota_error\n        method: slack\n        config: {url: https://x}\n",
            &["bad.yaml:7:18: a file holds no URL of a notification: write `urlFrom`"],
        ),
        ("organizations: [\n", &["bad.yaml:"]),
        (
            "organisations: {}\n",
            &[
                "bad.yaml:1:1: the document lacks `organizations`: add it",
                "bad.yaml:1:1: the document has the unknown key `organisations`: write `organizations`",
            ],
        ),
        (
            "- x\n",
            &[
                "bad.yaml:1:1: the document is a list where properties should be: write `{organizations: {name: {}}}`",
            ],
        ),
        (
            "organizations:\n",
            &[
                "bad.yaml:1:14: `organizations` has no value: write `organizations: {name: {}}`, or `organizations: {}` for none",
            ],
        ),
        (
            "organizations: {acme: {robots: [ci], teams: x, email: true}}\n",
            &[
                "bad.yaml:1:32: `robots` is a list where names with a value each should be: write `robots: {name: {}}`",
                "bad.yaml:1:45: `teams` is a text where names with a value each should be: write `teams: {name: {role: member}}`",
                "bad.yaml:1:55: `email` is true where a text should be: put it in quotes",
            ],
        ),
        (
            "organizations: {acme: {proxyCache: {upstreamRegistry: quay.io, passwordFrom: hunter2}}}\n",
            &["bad.yaml:1:78: `passwordFrom` is a text: write `passwordFrom: {env: text}`"],
        ),
    ] {
        let mut found = problems(text);
        let mut expect = expect.to_vec();
        found.sort();
        expect.sort_unstable();
        assert_eq!(found.len(), expect.len(), "{text}{found:#?}");
        for (found, expect) in found.iter().zip(expect) {
            assert!(found.starts_with(expect), "{found}\n{expect}");
        }
    }
}

#[test]
fn json_documents_anchors_and_empty_files_are_read() {
    for text in [
        "organizations: {}\n",
        "{\"organizations\": {\"acme\": {\"teams\": {\"devs\": {\"role\": \"member\"}}}}}",
        "organizations:\n  a: &it\n    email: a@example.com\n  b: *it\n",
    ] {
        assert_eq!(problems(text), [""; 0], "{text}");
    }
    for text in ["", "---\n# nothing\n", "---\n---\n"] {
        let expect = "bad.yaml:1:1: there are no organizations here: write some, such as \
                      `organizations: {acme: {}}`";
        assert_eq!(problems(text), [expect], "{text}");
    }
    // An alias that grows without end is refused.
    let mut bomb = String::from("a: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let item = format!("*a{}, ", level - 1).repeat(10);
        bomb.push_str(&format!("b{level}: &a{level} [{item}]\n"));
    }
    let found = problems(&bomb);
    assert_eq!(found.len(), 1);
    assert!(found[0].contains("the aliases of this file"), "{found:?}");
}

#[test]
fn what_cannot_be_read_is_told_without_the_words_of_the_parser() {
    let deep = "[".repeat(80) + &"]".repeat(80);
    for (name, text, expect) in [
        (
            "b.yaml",
            "organizations: &x {acme: *x}\n",
            "b.yaml:1:26: this alias is within what it stands for: write the value instead",
        ),
        (
            "b.yaml",
            "organizations: {acme: {email: *x}}\n",
            "b.yaml:1:31: nothing before this alias has an anchor of its name",
        ),
        (
            "b.yaml",
            &deep,
            "b.yaml:1:33: the values here are within too many others",
        ),
        (
            "b.json",
            "{\"organizations\": {\"acme\": {}}",
            "b.json:1:30: this is not valid JSON: it ends before all brackets and quotes are closed",
        ),
        (
            "b.json",
            "{\"organizations\": {\"acme\": {}, \"acme\": {}}}",
            "b.json:1:32: `acme` stands here twice: remove one",
        ),
        (
            "b.yaml",
            "organizations:\n  acme: {email: *}\n",
            "b.yaml:2:17: this is not valid YAML: put a text that begins with `*` or `&` in quotes",
        ),
        (
            "b.yaml",
            "organizations:\n  acme: a: b\n",
            "b.yaml:2:10: this is not valid YAML: there is a second `:` here",
        ),
        (
            "b.yaml",
            "organizations:\n\tacme: {}\n",
            "b.yaml:2:2: this is not valid YAML: there is a tab in the indent",
        ),
        ("standard input", "organizations: [", "standard input:"),
    ] {
        let file = SourceFile {
            name: name.to_owned(),
            text: text.to_owned(),
        };
        let problems = Wanted::parse(&[file]).expect_err("a problem");
        let found: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with(expect), "{found:?}\n{expect}");
    }
}

#[test]
fn folders_and_standard_input_are_read() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in [
        ("b.yml", "b"),
        ("a.yaml", "a"),
        ("c.json", "c"),
        ("d.txt", "d"),
    ] {
        std::fs::write(folder.path().join(name), text).expect("written");
    }
    let paths = [folder.path().to_owned(), PathBuf::from("-")];
    let files = read_files(&paths, &mut "input".as_bytes()).expect("read");
    let texts: Vec<_> = files.iter().map(|file| file.text.as_str()).collect();
    assert_eq!(texts, ["a", "b", "c", "input"]);
    assert_eq!(files[3].name, "standard input");

    let missing = [folder.path().join("missing.yaml")];
    let failure = read_files(&missing, &mut io::empty()).expect_err("missing");
    assert_eq!(failure.kind().code(), 10);
    assert!(failure.to_string().contains("missing.yaml cannot be read"));
    let mut endless = io::repeat(b'x');
    let failure = read_files(&[PathBuf::from("-")], &mut endless).expect_err("too large");
    assert!(failure.to_string().contains("more than"), "{failure}");
}
