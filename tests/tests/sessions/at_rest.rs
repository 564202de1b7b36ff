//! What whoever reads the database can sign in with: nothing.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE, URL_SAFE_NO_PAD};
use quay_api_tests::wire::Response;
use regex::Regex;
use serde_json::json;

use crate::TestServer;
use crate::browser::Browser;

/// A password that no other text looks like.
const PASSWORD: &str = "Kirschblüten-Hafen-9137";

/// Texts that open a door, each with its name.
#[derive(Default)]
struct Secrets(Vec<(String, Vec<u8>)>);

impl Secrets {
    /// Adds a text in each form in which it could be written down.
    fn add(&mut self, name: &str, secret: impl AsRef<[u8]>) {
        let secret = secret.as_ref();
        assert!(secret.len() >= 8, "{name}: too short to be looked for");
        let hex: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
        // The last group depends on what follows.
        let whole = &secret[..secret.len() / 3 * 3];
        for (form, text) in [
            ("plain", secret.to_vec()),
            ("hex", hex.to_uppercase().into_bytes()),
            ("hex", hex.into_bytes()),
            ("Base64", STANDARD.encode(whole).into_bytes()),
            ("Base64", URL_SAFE.encode(whole).into_bytes()),
            ("reversed", secret.iter().rev().copied().collect()),
        ] {
            self.0.push((format!("{name} ({form})"), text));
        }
    }

    /// Those that a file holds.
    fn find_in(&self, path: &Path) -> Vec<String> {
        let bytes = fs::read(path).expect("the file");
        let held = self.0.iter().filter(|(_, secret)| {
            bytes
                .windows(secret.len())
                .any(|window| window == &secret[..])
        });
        held.map(|(name, _)| format!("{}: {name}", path.display()))
            .collect()
    }
}

fn send(browser: &mut Browser, line: &str, body: serde_json::Value) -> Response {
    let response = browser.send(line, Some(&body));
    assert!(response.status < 400, "{line}: {}", response.body);
    response
}

/// The code of the link in a mail.
fn code_in(mail: &str) -> String {
    let pattern = Regex::new(r"code=([^\s&\x22<>]+)").expect("a pattern");
    let code = &pattern.captures(mail).expect("a link")[1];
    code.replace("%3A", ":").replace("%3D", "=")
}

#[test]
fn the_files_of_the_database_hold_nothing_to_sign_in_with() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("quay.db");
    let server = TestServer::start_with(|sandbox| {
        let sandbox = sandbox.database(&database).feature("MAILING", true);
        sandbox.feature("REQUIRE_TEAM_INVITE", true)
    });
    let mut secrets = Secrets::default();
    let mut browser = Browser::signed_in(&server, "alice");
    send(
        &mut browser,
        "PUT /api/v1/user/",
        json!({ "password": PASSWORD }),
    );
    secrets.add("password", PASSWORD);
    secrets.add("password of the fixture", crate::PASSWORD);
    // A new account, whose address is not confirmed, and a wrong password.
    let account =
        json!({ "username": "newcomer", "email": "newcomer@example.com", "password": PASSWORD });
    send(&mut Browser::new(&server), "POST /api/v1/user/", account);
    secrets.add(
        "code of a confirmation",
        code_in(&server.mail("newcomer@example.com")),
    );
    let wrong = "Fliederbusch-Leuchtturm-2468";
    assert_eq!(Browser::new(&server).sign_in("bob", wrong).status, 403);
    secrets.add("wrong password", wrong);
    // Mails with links.
    let email = json!({ "email": "carol@example.com" });
    send(&mut Browser::new(&server), "POST /api/v1/recovery", email);
    secrets.add(
        "code of a recovery",
        code_in(&server.mail("carol@example.com")),
    );
    let organization = json!({ "name": "harbour", "email": "harbour@example.com" });
    send(&mut browser, "POST /api/v1/organization/", organization);
    let team = json!({ "role": "member" });
    send(
        &mut browser,
        "PUT /api/v1/organization/harbour/team/crew",
        team,
    );
    let line = "PUT /api/v1/organization/harbour/team/crew/invite/guest@example.com";
    send(&mut browser, line, json!({}));
    secrets.add(
        "code of an invitation",
        code_in(&server.mail("guest@example.com")),
    );
    // A token of an application, and one for a command line.
    let token = send(
        &mut browser,
        "POST /api/v1/user/apptoken",
        json!({ "title": "laptop" }),
    );
    let token = token.json()["token"]["token_code"]
        .as_str()
        .expect("a token")
        .to_owned();
    secrets.add("token for a command line", token);
    // The session: its cookie with its parts, its token, and the key that signs it.
    let verified = json!({ "password": PASSWORD });
    send(&mut browser, "POST /api/v1/signin/verify", verified);
    let value = browser.value().to_owned();
    for part in value.split('.').filter(|part| part.len() >= 8) {
        secrets.add("part of the cookie", part);
    }
    let signature = value.rsplit('.').next().expect("a signature");
    let signature = URL_SAFE_NO_PAD.decode(signature).expect("Base64");
    secrets.add("signature", signature);
    secrets.add("token against forged requests", &browser.csrf_token);
    let key = fs::read(folder.path().join("quay.db.key")).expect("the key");
    let text = String::from_utf8_lossy(&key);
    for line in text.lines().map(str::trim).filter(|line| line.len() >= 16) {
        secrets.add("key of the installation", line);
        for engine in [STANDARD.decode(line), URL_SAFE.decode(line)]
            .into_iter()
            .flatten()
        {
            secrets.add("key of the installation, decoded", engine);
        }
    }
    if key.len() >= 16 {
        secrets.add("key of the installation, whole", key.trim_ascii());
    }
    let files = || {
        let entries = fs::read_dir(folder.path()).expect("the folder");
        let paths = entries.map(|entry| entry.expect("an entry").path());
        let paths = paths.filter(|path| path.extension().is_none_or(|it| it != "key"));
        paths.filter(|path| path.is_file()).collect::<Vec<_>>()
    };
    assert!(files().len() > 1, "{:?}", files());
    let running: Vec<String> = files()
        .iter()
        .flat_map(|path| secrets.find_in(path))
        .collect();
    assert!(running.is_empty(), "{}", running.join("\n"));
    let TestServer { runtime, sandbox } = server;
    runtime.block_on(sandbox.stop());
    let stopped: Vec<String> = files()
        .iter()
        .flat_map(|path| secrets.find_in(path))
        .collect();
    assert!(stopped.is_empty(), "{}", stopped.join("\n"));
    // That the search finds what is there: the name of the user is no secret.
    let mut known = Secrets::default();
    known.add("a name", "newcomer");
    assert!(!known.find_in(&database).is_empty());
}
