//! Help pages: each as users see it, beside the files in `help/`; and what every command must have.
//!
//! `SNAPSHOTS=overwrite cargo test -p quay-cli --test help` writes the files.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use apitwin_cli::tree::{self, Built};
use apitwin_cli::{Environment, FailureKind, Program, execute, man};
use quay_cli::Quay;

/// The columns of the terminal of somebody who reads a page.
const WIDTH: usize = 100;

/// The page that `--help` shows for some words.
fn page(words: &[&str]) -> String {
    let line = [&["quay"], words, &["--help"]].concat();
    let owned: Vec<String> = line.iter().map(|&word| word.to_owned()).collect();
    let root = tree::root(&Quay, &Built::Mentioned(&owned)).term_width(WIDTH);
    let shown = root
        .try_get_matches_from(&line)
        .expect_err("help is no call");
    let text = shown.render().to_string();
    let lines = text.lines().map(|line| line.trim_end().to_owned() + "\n");
    format!("$ {}\n{}", line.join(" "), lines.collect::<String>())
}

/// The pages of a command and of all commands below it.
fn pages(command: &clap::Command, words: &mut Vec<String>, text: &mut String) {
    let line: Vec<&str> = words.iter().map(String::as_str).collect();
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(&page(&line));
    for inner in command
        .get_subcommands()
        .filter(|it| it.get_name() != "help")
    {
        words.push(inner.get_name().to_owned());
        pages(inner, words, text);
        words.pop();
    }
}

fn goldens() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/help")
}

#[test]
fn help_pages_are_as_expected() {
    let root = tree::root(&Quay, &Built::All);
    let mut expected = BTreeMap::from([("quay.txt".to_owned(), page(&[]))]);
    for command in root.get_subcommands() {
        let mut text = String::new();
        pages(command, &mut vec![command.get_name().to_owned()], &mut text);
        expected.insert(format!("{}.txt", command.get_name()), text);
    }
    let folder = goldens();
    let found: BTreeSet<String> = fs::read_dir(&folder)
        .expect("the folder can be read")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    let overwrite = std::env::var_os("SNAPSHOTS").is_some_and(|value| value == "overwrite");
    let mut problems = Vec::new();
    for orphan in found.iter().filter(|name| !expected.contains_key(*name)) {
        match overwrite {
            true => fs::remove_file(folder.join(orphan)).expect("it can be removed"),
            false => problems.push(format!("{orphan} belongs to no command")),
        }
    }
    for (name, text) in &expected {
        let path = folder.join(name);
        let golden = fs::read_to_string(&path).unwrap_or_default();
        if golden == *text {
            continue;
        }
        if overwrite {
            fs::write(&path, text).expect("it can be written");
            continue;
        }
        let mut lines = golden.lines().zip(text.lines()).enumerate();
        let differs = lines.find(|(_, (golden, text))| golden != text);
        problems.push(match differs {
            Some((at, (golden, text))) => {
                format!(
                    "{name}:{}\n  expected {golden:?}\n  found    {text:?}",
                    at + 1
                )
            }
            None => format!("{name} has another number of lines"),
        });
    }
    assert!(
        problems.is_empty(),
        "{}\nSNAPSHOTS=overwrite cargo test -p quay-cli --test help",
        problems.join("\n")
    );
}

#[test]
fn clap_finds_no_fault() {
    tree::root(&Quay, &Built::All).debug_assert();
}

#[test]
fn every_command_tells_what_it_does() {
    for command in Quay.table().commands {
        let words = command.words;
        assert!(
            !command.summary.trim().is_empty(),
            "{words:?} has no summary"
        );
        assert!(
            !command.summary.contains('\n'),
            "{words:?}: the summary has one line"
        );
    }
    for group in Quay.table().groups {
        assert!(
            !group.about.is_empty(),
            "{:?} says nothing of itself",
            group.words
        );
    }
}

#[test]
fn global_flags_are_those_that_the_generator_keeps_free() {
    let root = tree::root(&Quay, &Built::All);
    let own = root.get_arguments().filter_map(|it| it.get_long());
    let mut flags: BTreeSet<&str> = own.collect();
    flags.extend(["help", "version", "body", "content-type", "empty", "null"]);
    let reserved = BTreeSet::from(quay_codegen::names::GLOBAL_FLAGS);
    assert_eq!(flags, reserved);
}

#[test]
fn no_operation_can_have_the_name_of_another_command() {
    let root = tree::root(&Quay, &Built::All);
    let mut own: BTreeSet<&str> = root
        .get_subcommands()
        .map(clap::Command::get_name)
        .collect();
    for group in Quay.table().groups {
        own.remove(group.words[0]);
    }
    let reserved = BTreeSet::from(quay_codegen::names::RESERVED_COMMANDS);
    let free: Vec<&&str> = own.difference(&reserved).collect();
    assert!(
        free.is_empty(),
        "a document may give these to an operation: {free:?}"
    );
}

fn environment() -> Environment {
    Environment {
        variables: BTreeMap::from([("QUAY_URL".to_owned(), "https://quay.example.com".to_owned())]),
        config_dir: None,
        cache_dir: None,
        terminal: None,
        err_is_terminal: false,
        input_is_terminal: false,
        now: SystemTime::now,
    }
}

#[test]
fn examples_are_accepted() {
    let mut written = 0;
    for command in Quay.table().commands {
        let line = [&["quay", "--dry-run"], command.words, command.example].concat();
        let arguments = line.iter().map(Into::into).collect();
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let outcome = execute(
            &Quay,
            arguments,
            environment(),
            &mut out,
            &mut err,
            &mut io::empty(),
        );
        match outcome {
            Ok(()) => written += 1,
            // The file of the example is not here.
            Err(failure) if failure.kind() == FailureKind::File => {}
            Err(failure) => {
                panic!(
                    "{}: {failure}\n{}",
                    line.join(" "),
                    String::from_utf8_lossy(&err)
                )
            }
        }
    }
    let count = Quay.table().commands.len();
    assert!(
        written * 10 > count * 8,
        "only {written} of {count} requests are shown"
    );
}

#[test]
fn every_command_has_a_manual_page() {
    let pages = man::pages(&Quay).expect("pages");
    let titles: BTreeSet<&str> = pages.iter().map(|page| page.title.as_str()).collect();
    assert_eq!(titles.len(), pages.len(), "two pages have one title");
    for command in Quay.table().commands {
        let title = format!("quay-{}", command.words.join("-"));
        let page = pages.iter().find(|page| page.title == title);
        let text = String::from_utf8_lossy(&page.expect(&title).text).into_owned();
        let sections = [
            "NAME",
            "SYNOPSIS",
            "DESCRIPTION",
            "ACCESS",
            "EXAMPLES",
            "EXIT STATUS",
            "SEE ALSO",
        ];
        for section in sections {
            let heading = [format!(".SH {section}\n"), format!(".SH \"{section}\"\n")];
            assert!(
                heading.iter().any(|it| text.contains(it)),
                "{title} lacks {section}"
            );
        }
    }
    let text = String::from_utf8_lossy(&pages[0].text);
    for part in [
        "QUAY_TOKEN_FILE",
        "QUAY_CONTEXT",
        "contexts.json",
        "\\-\\-dry\\-run",
        "quay\\-org(1)",
    ] {
        assert!(text.contains(part), "the page of the program lacks {part}");
    }
}
