//! `docs/from-curl.md`: each line of curl sends what its command sends, and the commands of a chapter work
//! one after the other.
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use apitwin_runtime::client::ApiClient;
use quay_api::{Client, operations};
use quay_sandbox::Sandbox;
use serde_json::Value;

const PAGE: &str = include_str!("../../../docs/from-curl.md");

/// The token that the commands send.
const TOKEN: &str = "TOKEN";

/// What the guide calls things, in the state that a chapter begins with.
const FIXTURE: &str = r#"{
    "users": [
        {"username": "quayadmin", "email": "admin@example.com", "superuser": true},
        {"username": "testuser", "email": "testuser@example.com"}
    ],
    "organizations": [
        {"name": "ops", "owner": "quayadmin", "applications": [{"name": "cli", "client_id": "CLI"}]},
        {"name": "test-org", "owner": "quayadmin", "robots": [{"name": "robot", "token": "ROBOT"}],
         "teams": [{"name": "devs", "members": ["testuser"]}]}
    ],
    "tokens": [
        {"role": "admin", "user": "quayadmin", "token": "TOKEN", "application": "CLI", "expires_in_s": 3600,
         "scopes": ["super:user", "org:admin", "repo:create", "repo:admin", "repo:write", "repo:read", "user:admin"]}
    ],
    "repositories": [{"repository": "test-org/app"}]
}"#;

/// Where the response of an operation holds an id that later rows need.
const IDS: [(&str, &str, &str); 6] = [
    ("createOrganizationApplication", "/client_id", "CLIENT_ID"),
    ("listUserQuotaSuperUser", "/0/id", "QUOTA_ID"),
    ("listOrganizationQuotaSuperUser", "/0/id", "QUOTA_ID"),
    ("createServiceKey", "/kid", "KID"),
    (
        "createOrganizationPrototypePermission",
        "/id",
        "PROTOTYPE_ID",
    ),
    ("requestRepoBuild", "/id", "BUILD_UUID"),
];

/// A row of the page.
struct Row {
    line: usize,
    section: &'static str,
    curl: &'static str,
    quay: &'static str,
}

/// What is sent.
#[derive(Debug, PartialEq)]
struct Request {
    method: String,
    url: String,
    body: Option<Value>,
}

#[tokio::test]
async fn commands_send_what_curl_sends_and_work() {
    let mut problems = Vec::new();
    let mut sections = BTreeSet::new();
    let mut called = BTreeSet::new();
    for rows in chapters() {
        let registry = Sandbox::builder().start().await.unwrap();
        let sandbox = Sandbox::builder()
            .fixture_json(FIXTURE)
            .start()
            .await
            .unwrap();
        let mut chapter = Chapter::new(&sandbox, &registry);
        chapter
            .run("quay repo build start test-org/app --archive-url https://example.com/app.tar.gz")
            .unwrap();
        for row in rows {
            match chapter.check(&row) {
                Ok(operation) => {
                    called.insert(operation);
                }
                Err(problem) => {
                    let Row { line, quay, .. } = row;
                    problems.push(format!("docs/from-curl.md:{line}: `{quay}`: {problem}"));
                }
            }
            sections.insert(row.section);
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
    let of_guide = operations::ALL
        .iter()
        .filter(|it| !it.guide_section.is_empty());
    for operation in of_guide {
        let (id, section) = (operation.id, operation.guide_section);
        assert!(called.contains(id), "{id} ({section}) has no row");
        assert!(
            sections.contains(section),
            "section {section} ({id}) has no row"
        );
    }
}

/// The rows of each chapter.
fn chapters() -> Vec<Vec<Row>> {
    let mut chapters = vec![Vec::new()];
    for (index, line) in PAGE.lines().enumerate() {
        if line.starts_with("## ") {
            chapters.push(Vec::new());
        }
        let cells: Vec<&str> = line.split(" | ").collect();
        if let [section, curl, quay] = cells.as_slice()
            && curl.starts_with("`curl ")
        {
            let code = |cell: &'static str| cell.trim_end_matches([' ', '|']).trim_matches('`');
            chapters.last_mut().unwrap().push(Row {
                line: index + 1,
                section: section.trim_start_matches("| "),
                curl: code(curl),
                quay: code(quay),
            });
        }
    }
    chapters.retain(|rows| !rows.is_empty());
    assert!(chapters.len() >= 5, "chapters are missing");
    chapters
}

/// A line with a global flag: in front, since an id that begins with a hyphen stands behind `--`.
fn with(line: &str, flag: &str) -> String {
    line.replacen("quay ", &format!("quay {flag} "), 1)
}

/// A chapter that is followed against a sandbox.
struct Chapter {
    url: String,
    config: tempfile::TempDir,
    /// What stands for what on the page.
    values: BTreeMap<&'static str, String>,
}

impl Chapter {
    fn new(sandbox: &Sandbox, registry: &Sandbox) -> Self {
        let registry = format!("localhost:{}", registry.address().port());
        Self {
            url: sandbox.url(),
            config: tempfile::tempdir().unwrap(),
            values: BTreeMap::from([("$QUAY", sandbox.url()), ("registry.example.com", registry)]),
        }
    }

    /// Compares what a row sends, runs its command, and gives the operation.
    fn check(&mut self, row: &Row) -> Result<&'static str, String> {
        let by_curl = request(&self.filled(row.curl))?;
        let by_quay = request(&self.quay(&with(row.quay, "--curl"))?)?;
        if by_curl != by_quay {
            return Err(format!(
                "curl sends {by_curl:?}, and the command {by_quay:?}"
            ));
        }
        self.run(row.quay)
    }

    /// Runs a command, remembers the id in its response, and gives the operation.
    fn run(&mut self, command: &str) -> Result<&'static str, String> {
        let shown = request(&self.quay(&with(command, "--curl"))?)?;
        let output = self.quay(&with(command, "--output json"))?;
        let path = shown.url.strip_prefix(&self.url).unwrap_or_default();
        let path = path.split('?').next().unwrap_or_default();
        let segments = path.trim_start_matches('/').split('/').map(Cow::Borrowed);
        let segments: Vec<Cow<'_, str>> = segments.collect();
        let routes = Client::DIALECT.routes().unwrap();
        let operation = routes.find(&shown.method, &segments);
        let operation = operation.ok_or_else(|| format!("{path} is no path of the API"))?;
        for (_, pointer, name) in IDS.iter().filter(|(id, ..)| *id == operation.id) {
            let body: Value = serde_json::from_str(&output).map_err(|error| error.to_string())?;
            let id = body
                .pointer(pointer)
                .ok_or_else(|| format!("{output} has no {pointer}"))?;
            let id = id.as_str().map_or_else(|| id.to_string(), str::to_owned);
            self.values.insert(name, id);
        }
        Ok(operation.id)
    }

    /// A line with the values of this run.
    fn filled(&self, line: &str) -> String {
        let mut line = line.to_owned();
        for (name, value) in &self.values {
            line = line.replace(name, value);
        }
        line
    }

    /// Runs a line of the program; gives what it writes, or why it failed.
    fn quay(&self, line: &str) -> Result<String, String> {
        let words = shlex::split(&self.filled(line)).ok_or("its quotes do not match")?;
        let output = Command::new(Path::new(env!("CARGO_BIN_EXE_quay")))
            .args(&words[1..])
            .env("QUAY_CONFIG_DIR", self.config.path())
            .env("QUAY_URL", &self.url)
            .env("QUAY_TOKEN", TOKEN)
            .env("NO_PROXY", "*")
            .env_remove("QUAY_TOKEN_FILE")
            .env_remove("QUAY_CONTEXT")
            .output()
            .map_err(|error| error.to_string())?;
        match output.status.success() {
            true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
            false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
        }
    }
}

/// What a line of curl sends.
fn request(line: &str) -> Result<Request, String> {
    let words = shlex::split(line).ok_or("the quotes of curl do not match")?;
    let (mut method, mut url, mut body) = (None, None, None);
    let mut words = words.into_iter().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "-X" => method = words.next(),
            "-d" | "--data-raw" => body = words.next(),
            "-H" => {
                words.next();
            }
            flag if flag.starts_with('-') => return Err(format!("curl has {flag}")),
            _ => url = Some(word),
        }
    }
    let body = body.map(|text| serde_json::from_str(&text)).transpose();
    Ok(Request {
        method: method.unwrap_or_else(|| "GET".to_owned()),
        url: url.ok_or("curl has no URL")?,
        body: body.map_err(|error| error.to_string())?,
    })
}
