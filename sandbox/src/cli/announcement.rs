//! The text that the program prints when it is ready: the address first, alone on its line.

use std::fmt::Write;

use quay_sandbox::Sandbox;

use super::folder::Database;

/// Address, database, a superuser's token, a link to the API browser with it, and one line to try. After the first line each has a
/// key before it.
pub(crate) fn text(sandbox: &Sandbox, database: &Database) -> String {
    let url = sandbox.url();
    let mut text = format!("{url}\n");
    let mut line = |key: &str, value: &str| {
        // Writing to a text does not fail.
        let _ = writeln!(text, "{key}: {value}");
    };
    match database.path() {
        Some(path) => line("database", &path.display().to_string()),
        None => line("database", ":memory:"),
    }
    let curl = match (sandbox.superuser(), sandbox.token()) {
        (Some(name), Some(token)) => {
            line("superuser", name);
            if let Some(role) = sandbox.role() {
                line("role", role);
            }
            // It is the caller's own, or was made for the caller just now: this is where it is
            // shown.
            let token = token.expose();
            line("token", token);
            // Browsers do not send what is behind `#`.
            line("docs", &format!("{url}/docs#token={token}"));
            format!("curl -H 'Authorization: Bearer {token}' {url}/api/v1/superuser/organizations/")
        }
        _ if sandbox.tokens().is_empty() => {
            line("superuser", "none yet; the command below creates one");
            format!(
                "curl -H 'Content-Type: application/json' -d '{{\"username\": \"admin\", \
                 \"password\": \"password\", \"email\": \"admin@example.com\", \
                 \"access_token\": true}}' {url}/api/v1/user/initialize"
            )
        }
        _ => {
            line("superuser", "none with a token in the fixture");
            format!("curl '{url}/api/v1/repository?public=true'")
        }
    };
    line("try", &curl);
    text
}
