//! Credentials of security schemes: where a command takes them from, and where they stand in its request.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::path::Path;
use std::thread;
use std::time::SystemTime;

use apitwin_cli::{Environment, Failure, Program, execute};
use apitwin_runtime::client::{Dialect, EnvironmentVariables, ResponseCase};
use apitwin_runtime::command::{Command, CommandGroup, CommandLine, CommandResponse, Rows};
use apitwin_runtime::security::{Requirement, Requirements, SchemeKind, Security, SecurityScheme};
use apitwin_runtime::{Operation, Segment};

struct Keys;

static SCHEMES: [SecurityScheme; 4] = [
    scheme("api-key", SchemeKind::HeaderKey("X-Key")),
    scheme("in=query", SchemeKind::QueryKey("key")),
    scheme("login", SchemeKind::Basic),
    scheme("token", SchemeKind::Bearer),
];

const fn scheme(name: &'static str, kind: SchemeKind) -> SecurityScheme {
    SecurityScheme { name, kind }
}

const fn needs(index: usize) -> Requirement {
    Requirement {
        scheme: &SCHEMES[index],
        scopes: &[],
    }
}

static LIST: Requirements = &[&[needs(0), needs(1)], &[needs(2)], &[needs(3)]];

static SECURITY: Security = Security::new(&SCHEMES, None, &[("list", LIST)]);

impl Dialect for Keys {
    fn security(&self) -> Option<&'static Security> {
        Some(&SECURITY)
    }

    fn environment(&self) -> EnvironmentVariables {
        EnvironmentVariables {
            url: "PETS_URL",
            token: "PETS_TOKEN",
            token_file: "PETS_TOKEN_FILE",
        }
    }
}

apitwin_runtime::client_types! {
    /// A client.
    pub struct Client in the dialect &Keys;
    /// Its error.
    pub struct Error;
}

static OPERATION: Operation =
    Operation::custom("list", "GET", "/pets", &[Segment::Literal("pets")], false);

static COMMAND: Command = Command {
    words: &["pet", "list"],
    operation: &OPERATION,
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[],
    body: None,
    response: CommandResponse {
        accept: "application/json",
        cases: &[ResponseCase {
            statuses: (200, 200),
            media_type: Some("application/json"),
            is_stream: false,
        }],
        rows: Rows::Single,
        columns: &[],
        pages: None,
    },
    example: &[],
};

static TABLE: CommandLine = CommandLine {
    title: "",
    version: "",
    commands: &[&COMMAND],
    groups: &[CommandGroup {
        words: &["pet"],
        about: "Pets",
    }],
    scopes: &[],
};

struct Pets;

impl Program for Pets {
    type Client = Client;

    fn name(&self) -> &'static str {
        "pets"
    }

    fn about(&self) -> &'static str {
        "Keep pets"
    }

    fn table(&self) -> &'static CommandLine {
        &TABLE
    }
}

/// Runs a command line: what it writes, or its failure.
fn run(
    folder: &Path,
    line: &str,
    variables: &[(&str, &str)],
    input: &str,
) -> Result<String, Failure> {
    let words = line.split_whitespace().map(OsString::from);
    let variables = variables.iter();
    let variables: BTreeMap<String, String> = variables
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    let environment = Environment {
        variables,
        config_dir: Some(folder.to_owned()),
        cache_dir: None,
        terminal: None,
        err_is_terminal: false,
        input_is_terminal: false,
        now: SystemTime::now,
    };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let words = std::iter::once(OsString::from("pets")).chain(words);
    execute(
        &Pets,
        words.collect(),
        environment,
        &mut out,
        &mut err,
        &mut input.as_bytes(),
    )?;
    Ok(String::from_utf8(out).expect("UTF-8"))
}

/// The first line and the headers of the request that a command line sends, as far as they tell who calls.
fn sent(line: &str, variables: &[(&str, &str)], input: &str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let mut head = Vec::new();
        let mut buffer = [0; 1024];
        while !head.windows(4).any(|it| it == b"\r\n\r\n") {
            let count = stream.read(&mut buffer).expect("a request");
            head.extend_from_slice(&buffer[..count]);
        }
        let response = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\
                        connection: close\r\n\r\n{}";
        stream.write_all(response.as_bytes()).expect("a response");
        String::from_utf8(head).expect("UTF-8")
    });
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("key"), "secret-file\n").expect("a file");
    let line = line.replace("DIR", folder.path().to_str().expect("UTF-8"));
    let mut variables = variables.to_vec();
    variables.push(("PETS_URL", &url));
    run(folder.path(), &line, &variables, input).unwrap_or_else(|it| panic!("{line}: {it}"));
    let head = server.join().expect("a request");
    let names = ["GET", "authorization", "x-key", "cookie"];
    let told = head
        .lines()
        .filter(|line| names.iter().any(|it| line.starts_with(it)));
    told.collect::<Vec<_>>().join("\n")
}

#[test]
fn credentials_are_sent_where_their_schemes_want_them() {
    let check = |line: &str, variables: &[(&str, &str)], expect: &str| {
        assert_eq!(sent(line, variables, "secret-input\n"), expect, "{line}");
    };
    check(
        "pet list --credential api-key=DIR/key --credential in=query=-",
        &[],
        "GET /pets?key=secret-input HTTP/1.1\nx-key: secret-file",
    );
    let environment = [
        ("PETS_CREDENTIAL_API_KEY", "secret-env"),
        ("PETS_CREDENTIAL_IN_QUERY", "secret&"),
    ];
    check(
        "pet list",
        &environment,
        "GET /pets?key=secret%26 HTTP/1.1\nx-key: secret-env",
    );
    check(
        "pet list --credential api-key=DIR/key",
        &environment,
        "GET /pets?key=secret%26 HTTP/1.1\nx-key: secret-file",
    );
    check(
        "pet list",
        &[("PETS_CREDENTIAL_LOGIN", "alice:a:b")],
        "GET /pets HTTP/1.1\nauthorization: Basic YWxpY2U6YTpi",
    );
    check(
        "pet list",
        &[("PETS_TOKEN", "secret-token")],
        "GET /pets HTTP/1.1\nauthorization: Bearer secret-token",
    );
}

#[test]
fn credentials_are_not_shown() {
    let folder = tempfile::tempdir().expect("a folder");
    let variables = [
        ("PETS_URL", "http://h"),
        ("PETS_CREDENTIAL_API_KEY", "secret-env"),
        ("PETS_CREDENTIAL_IN_QUERY", "secret-env"),
    ];
    let check = |line: &str, expect: &str| {
        let found = run(folder.path(), line, &variables, "");
        assert_eq!(found.map_err(|it| it.to_string()).as_deref(), Ok(expect));
    };
    check(
        "pet list --dry-run",
        "GET http://h/pets?key=(hidden)\nx-key: (hidden)\naccept: application/json\n",
    );
    check(
        "pet list --curl",
        "curl -H 'X-Key: '\"$PETS_CREDENTIAL_API_KEY\" -H 'accept: application/json' \
         http://h/pets'?key='\"$PETS_CREDENTIAL_IN_QUERY\"\n",
    );
}

#[test]
fn what_is_missing_or_wrong_is_told_without_secrets() {
    let folder = tempfile::tempdir().expect("a folder");
    let check = |line: &str, variables: &[(&str, &str)], expect: &str| {
        let variables = [variables, &[("PETS_URL", "http://127.0.0.1:9")]].concat();
        let failure = run(folder.path(), line, &variables, "").expect_err(line);
        assert_eq!(failure.to_string(), expect, "{line}");
    };
    check(
        "pet list",
        &[],
        "the call needs credentials that are not given\n  Give --credential api-key=FILE (or the variable \
         PETS_CREDENTIAL_API_KEY) and --credential in=query=FILE (or the variable PETS_CREDENTIAL_IN_QUERY).",
    );
    check(
        "pet list --credential secret=x",
        &[],
        "`--credential`: the API has no security scheme `secret`\n  Write SCHEME=FILE with one of `api-key`, \
         `in=query`, `login`, `token`.",
    );
    check(
        "pet list",
        &[("PETS_CREDENTIAL_LOGIN", "secret")],
        "the credential of `login` has no colon\n  Write USER:PASSWORD.",
    );
    check(
        "pet list --credential login=- --token-file -",
        &[],
        "standard input can be one credential and not several\n  Put the others into files.",
    );
}

#[test]
fn a_context_keeps_where_credentials_are() {
    let folder = tempfile::tempdir().expect("a folder");
    let key = folder.path().join("key");
    std::fs::write(&key, "alice:secret\n").expect("a file");
    let key = key.display();
    let line = format!("context add work --url h --credential login={key}");
    run(folder.path(), &line, &[], "").expect("it is kept");
    let kept = std::fs::read_to_string(folder.path().join("contexts.json")).expect("a file");
    assert!(!kept.contains("secret"), "{kept}");
    let shown = run(folder.path(), "pet list --dry-run", &[], "").expect("a request");
    let expect = "GET https://h/pets\nauthorization: Basic (hidden)\naccept: application/json\n";
    assert_eq!(shown, expect);
    let other = run(folder.path(), "pet list --dry-run --url other", &[], "");
    let expect = "GET https://other/pets\naccept: application/json\n";
    assert_eq!(other.expect("a request"), expect);
}
