//! Bodies that would harm a terminal, a script or the program.

use std::io::{self, Write};

use apitwin_cli::output::{Format, write_value};
use apitwin_cli::{FailureKind, output};
use serde_json::{Value, json};

use super::*;

const FORMATS: [Format; 5] = [
    Format::Table,
    Format::Wide,
    Format::Json,
    Format::Yaml,
    Format::Name,
];

/// Texts that steer a terminal, or that YAML takes for something else.
fn texts() -> Vec<String> {
    let mut texts: Vec<String> = (0..0x300_u32)
        .chain([0x2028, 0x2029, 0x202e, 0x2066, 0xfeff, 0xfffe, 0x1f600])
        .filter_map(char::from_u32)
        .flat_map(|letter| {
            [
                format!("{letter}"),
                format!("a{letter}b"),
                format!("a {letter}"),
            ]
        })
        .collect();
    let ambiguous = [
        "",
        "yes",
        "no",
        "on",
        "y",
        "null",
        "~",
        "true",
        "1",
        "1e3",
        "0x1f",
        "1_000",
        ".5",
        "-",
        "--",
        "---",
        "...",
        "- a",
        "a: b",
        "a #b",
        "#",
        "&a",
        "*a",
        "!t",
        "|",
        ">",
        "%",
        "@",
        "`",
        "'",
        "\"",
        "{",
        "[",
        "a\nb",
        "a\n",
        "\na",
        " a",
        "a ",
        "\ta",
        "2026-11-22",
        "12:30:45",
        "=",
        "<<",
        "? a",
        "a:",
        ":a",
        "\\",
        "\\n",
        "a\n\n",
        "\n",
        " \n ",
        "0o7",
        "0b1",
        ".inf",
        ".nan",
        "NaN",
        "{}",
        "[]",
        "漢字",
        "012",
        "+1",
        "1.",
        "1:30",
        "\u{1b}[2J\u{1b}]0;title\u{7}",
    ];
    texts.extend(ambiguous.map(str::to_owned));
    texts.push(format!("{}\n", "word ".repeat(100)));
    texts
}

#[test]
fn a_terminal_gets_no_control_characters() {
    for format in FORMATS {
        for text in texts() {
            let mut item =
                json!({"name": text, "owner": {"name": text}, "teams": [text, {"a": text}]});
            item[&text] = json!(text);
            for (value, response) in [
                (json!({"robots": [item]}), &ROBOTS),
                (item.clone(), &ROBOT),
                (item.clone(), &UNKNOWN),
                (json!([item]), &UNKNOWN),
                (json!({"permissions": {text.clone(): item}}), &PERMISSIONS),
            ] {
                let shown = written(&value, response, &terminal(format, 80)).unwrap();
                let steers = |letter: char| {
                    letter.is_control() && letter != '\n'
                        || ('\u{202a}'..='\u{202e}').contains(&letter)
                };
                assert!(!shown.contains(steers), "{format}: {shown:?}");
            }
        }
    }
}

#[test]
fn json_and_yaml_keep_every_text() {
    for text in texts() {
        let value = json!({"name": text, text.clone(): [text, [text], {"a": text}]});
        let json = written(&value, &UNKNOWN, &piped(Format::Json)).unwrap();
        assert_eq!(
            serde_json::from_str::<Value>(&json).unwrap(),
            value,
            "{json}"
        );
        let yaml = written(&value, &UNKNOWN, &piped(Format::Yaml)).unwrap();
        let read: Value =
            serde_saphyr::from_str(&yaml).unwrap_or_else(|error| panic!("{yaml:?}: {error}"));
        assert_eq!(read, value, "{yaml}");
        let items = [value, json!(text)];
        let yaml = paged(&[&items], &UNKNOWN, &piped(Format::Yaml));
        let read: Vec<Value> = serde_saphyr::from_str(&yaml).unwrap();
        assert_eq!(read, items, "{yaml}");
    }
}

#[test]
fn a_name_is_one_line_for_xargs() {
    let list = json!({"robots": [{"name": "a\nb"}, {"name": "c\u{2028}d"}, {}, 1, null]});
    let names = written(&list, &ROBOTS, &piped(Format::Name)).unwrap();
    assert_eq!(names, "a\\nb\nc\\u{2028}d\n-\n-\n-\n");
}

#[test]
fn a_huge_cell_neither_fills_the_terminal_nor_other_rows() {
    let mut robots = vec![json!({"name": "x".repeat(1_000_000), "size": 1})];
    robots.extend((0..1_000).map(|number| json!({"name": number, "size": number})));
    let list = json!({"robots": robots});
    let shown = written(&list, &ROBOTS, &terminal(Format::Table, 60)).unwrap();
    assert!(shown.lines().all(|line| line.chars().count() <= 60));
    let piped = written(&list, &ROBOTS, &piped(Format::Table)).unwrap();
    assert!(piped.contains(&"x".repeat(1_000_000)));
    assert!(piped.len() < 1_000_000 + 1_003 * 160);
}

#[test]
fn wide_letters_are_aligned() {
    let list = json!({"robots": [{"name": "漢字漢字漢字", "size": 1}, {"name": "ab", "size": 22}]});
    assert_text(
        &written(&list, &ROBOTS, &terminal(Format::Table, 80)).unwrap(),
        "
        NAME          SIZE  ENABLED  LAST_ACCESSED
        漢字漢字漢字   1 B  -        -
        ab            22 B  -        -
        ",
    );
    assert_text(
        &written(&list, &ROBOTS, &terminal(Format::Table, 37)).unwrap(),
        "
        NAME     SIZE  ENABLED  LAST_ACCESSED
        漢字漢…   1 B  -        -
        ab       22 B  -        -
        ",
    );
}

#[test]
fn a_terminal_without_room_gets_something() {
    let list = json!({"robots": [{"name": "a robot with a name", "size": 1}]});
    for width in 0..40 {
        for format in FORMATS {
            written(&list, &ROBOTS, &terminal(format, width)).unwrap();
        }
    }
}

#[test]
fn deep_nesting_is_refused() {
    let mut value = json!(1);
    for _ in 0..1_000 {
        value = json!([value]);
    }
    for format in FORMATS {
        let failure = written(&value, &UNKNOWN, &piped(format)).unwrap_err();
        assert_eq!(failure.kind(), FailureKind::Server);
        let mut out = Vec::new();
        let options = piped(format);
        let mut writer = RowWriter::new(&ROBOTS, &options, &mut out);
        writer.page(&[value.clone().into()]).unwrap_err();
    }
    // As deep as a body of JSON may be.
    let deep = format!("{}1{}", "[".repeat(126), "]".repeat(126));
    let value: Value = serde_json::from_str(&deep).unwrap();
    for format in FORMATS {
        written(&json!({"name": value}), &ROBOT, &piped(format)).unwrap();
    }
}

#[test]
fn bodies_of_another_shape_are_shown_all_the_same() {
    for value in [
        json!(null),
        json!([]),
        json!({}),
        json!(1.5),
        json!({"robots": null}),
        json!({"robots": {"a": 1}}),
        json!({"robots": [1, null, [2], {"name": {"a": 1}}, {"size": "big", "enabled": 3}]}),
        json!({"permissions": ["a"]}),
        json!([[], [[]]]),
    ] {
        for response in [&ROBOTS, &ROBOT, &PERMISSIONS, &UNKNOWN] {
            for format in FORMATS {
                written(&value, response, &piped(format)).unwrap();
                written(&value, response, &terminal(format, 20)).unwrap();
            }
        }
    }
}

#[test]
fn a_closed_pipe_is_recognised() {
    struct Closed;
    impl Write for Closed {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let list = json!({"robots": [{"name": "a"}]});
    for format in FORMATS {
        let failure = write_value(&list, &ROBOTS, &piped(format), &mut Closed).unwrap_err();
        assert!(failure.is_closed_pipe(), "{format}");
    }
    // Endless results stop with the pipe.
    let endless = filtered("repeat(1)");
    let failure = write_value(&list, &ROBOTS, &endless, &mut Closed).unwrap_err();
    assert!(failure.is_closed_pipe());
    assert!(!failure_of_a_full_disk().is_closed_pipe());
}

fn failure_of_a_full_disk() -> apitwin_cli::Failure {
    apitwin_cli::Failure::output(io::ErrorKind::StorageFull.into())
}

#[test]
fn texts_of_filters_are_safe_on_a_terminal_and_raw_elsewhere() {
    let value = json!({"a": "x\u{1b}[2J\ny\u{9b}"});
    let mut options = filtered(".a, {a}");
    assert_eq!(
        written(&value, &UNKNOWN, &options).unwrap(),
        "x\u{1b}[2J\ny\u{9b}\n{\"a\":\"x\\u001b[2J\\ny\\u009b\"}\n"
    );
    options.width = Some(80);
    assert_eq!(
        written(&value, &UNKNOWN, &options).unwrap(),
        "x\\u{1b}[2J\ny\\u{9b}\n{\n  \"a\": \"x\\u001b[2J\\ny\\u009b\"\n}\n"
    );
    assert_eq!(output::printable("\u{7}"), "\\u{7}");
}
