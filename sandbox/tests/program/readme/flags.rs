//! Flags and settings: each of the page's tables is tried, and what wins over what.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};

use quay_sandbox::Sandbox;
use reqwest::Method;
use serde_json::json;

use super::{quoted, rows};
use crate::running::{Caller, Running, run};

/// A value that fits each key, and one that does not.
const VALUES: &[(&str, &str, &str)] = &[
    ("SUPER_USERS", "[\"devtable\"]", "3"),
    ("GLOBAL_READONLY_SUPER_USERS", "[\"reader\"]", "3"),
    ("RESTRICTED_USERS_WHITELIST", "[\"guest\"]", "3"),
    ("REGISTRY_STATE", "normal", "off"),
    ("AUTHENTICATION_TYPE", "Database", "3"),
    ("AVATAR_KIND", "gravatar", "photo"),
    ("SERVER_HOSTNAME", "quay.test", "3"),
    ("BROWSER_API_CALLS_XHR_ONLY", "false", "3"),
    ("SESSION_TIMEOUT", "31d", "soon"),
    ("FRESH_LOGIN_TIMEOUT", "10m", "soon"),
    ("PREFERRED_URL_SCHEME", "http", "ftp"),
    ("FORCE_NONSECURE_SESSION_COOKIE", "false", "3"),
    ("CORS_ORIGIN", "[\"https://console.example.com\"]", "3"),
    ("SSRF_ALLOWED_HOSTS", "[\"10.0.0.0/8\"]", "3"),
    ("DEFAULT_TAG_EXPIRATION", "2w", "soon"),
    ("TAG_EXPIRATION_OPTIONS", "[\"1d\", \"2w\"]", "[\"soon\"]"),
    ("APP_SPECIFIC_TOKEN_EXPIRATION", "30d", "soon"),
    ("OAUTH_APPLICATION_MAXIMUM_TOKEN_COUNT", "3", "many"),
    ("DIRECT_OAUTH_CLIENTID_WHITELIST", "[\"CI\"]", "3"),
    ("DEFAULT_SYSTEM_REJECT_QUOTA_BYTES", "1000", "many"),
    ("QUOTA_REGISTRY_SIZE_POLL_PERIOD", "3", "soon"),
    ("NAMESPACE_GC_GRACE_PERIOD_SECONDS", "3", "soon"),
    ("NAMESPACE_GC_GRACE_PERIOD_ALLOWLIST", "[\"acme\"]", "3"),
    ("EXPIRED_SERVICE_KEY_TTL_SEC", "60", "soon"),
    ("UNAPPROVED_SERVICE_KEY_TTL_SEC", "60", "soon"),
    ("PERMANENTLY_DELETE_TAGS", "true", "3"),
    ("ROBOTS_DISALLOW", "true", "3"),
    ("ROBOTS_WHITELIST", "[\"acme+ci\"]", "3"),
    ("MAIL_SERVER", "smtp.example.com", "3"),
    ("MAIL_PORT", "587", "smtp"),
    ("MAIL_USE_TLS", "true", "3"),
    ("MAIL_USERNAME", "quay", "3"),
    ("MAIL_PASSWORD", "word", "3"),
    ("MAIL_DEFAULT_SENDER", "quay@example.com", "3"),
    ("REGISTRY_TITLE_SHORT", "Quay", "3"),
    ("NOTIFICATION_SEND_TIMEOUT", "10", "soon"),
    ("WEBHOOK_HOSTNAME_BLACKLIST", "[\"intern.test\"]", "3"),
    ("MAXIMUM_LAYER_SIZE", "20G", "much"),
    ("SANDBOX_UPLOAD_EXPIRATION", "1d", "soon"),
    ("SANDBOX_MAILBOX", "true", "3"),
    ("SANDBOX_RETRY_DELAY_SECONDS", "1", "soon"),
    ("SANDBOX_WEBHOOK_HOSTS", "[\"localhost\"]", "3"),
    ("SANDBOX_PURGE_DELAY_SECONDS", "1", "soon"),
    ("ACTION_LOG_AUDIT_DELETE_FAILURES", "true", "3"),
    ("ACTION_LOG_AUDIT_LOGIN_FAILURES", "true", "3"),
    ("ACTION_LOG_AUDIT_LOGINS", "true", "3"),
    ("ACTION_LOG_AUDIT_PULL_FAILURES", "true", "3"),
    ("ACTION_LOG_AUDIT_PUSH_FAILURES", "true", "3"),
    ("CREATE_NAMESPACE_ON_PUSH", "true", "3"),
    ("CREATE_PRIVATE_REPO_ON_PUSH", "false", "3"),
    ("DISABLE_PUSHES", "true", "3"),
    ("LABELED_EXPIRATION_MAXIMUM", "104w", "soon"),
    ("LABELED_EXPIRATION_MINIMUM", "1h", "soon"),
    ("QUOTA_BACKFILL", "false", "3"),
    ("QUOTA_NOTIFICATION_COOLDOWN_SECONDS", "60", "soon"),
    ("PUSH_TEMP_TAG_EXPIRATION_SEC", "60", "soon"),
    ("OCI_NAMESPACE_WHITELIST", "[\"acme\"]", "3"),
    ("RESET_CHILD_MANIFEST_EXPIRATION", "true", "3"),
    ("SANDBOX_ACTION_COUNT_SECONDS", "60", "soon"),
    ("SANDBOX_AUTO_PRUNE_SECONDS", "60", "soon"),
    ("SANDBOX_GARBAGE_COLLECTION_SECONDS", "60", "soon"),
    ("SANDBOX_IMAGE_EXPIRY_SECONDS", "60", "soon"),
    ("SANDBOX_PULL_STATISTICS_SECONDS", "60", "soon"),
    ("SANDBOX_QUOTA_TOTAL_SECONDS", "60", "soon"),
    ("SANDBOX_REGISTRY_MODE", "oci", "both"),
    ("V22_NAMESPACE_BLACKLIST", "[\"acme\"]", "3"),
    ("V2_PAGINATION_SIZE", "200", "many"),
    ("SANDBOX_MIRROR_DELAY_SECONDS", "1", "soon"),
    ("REPO_MIRROR_INTERVAL", "30", "soon"),
    ("SANDBOX_RESOLVABLE_HOSTS", "[\"quay.test\"]", "3"),
];

/// The keys of `config.yaml` that the program itself lists.
fn known_keys() -> Vec<String> {
    let output = run(&["serve", "--config", "NOSUCH=1"]);
    let text = String::from_utf8(output.stderr).expect("text");
    let (_, keys) = text
        .trim_end()
        .split_once("FEATURE_…, ")
        .expect("known keys");
    keys.split(", ").map(str::to_owned).collect()
}

#[tokio::test]
async fn every_key_of_the_page_is_read_and_none_is_left_out() {
    let rows = rows("Settings");
    let mut keys: Vec<&str> = rows.iter().flat_map(|row| quoted(&row[0])).collect();
    let mut known = known_keys();
    keys.sort_unstable();
    known.sort_unstable();
    assert_eq!(keys, known);
    let values: BTreeMap<_, _> = VALUES
        .iter()
        .map(|(key, good, bad)| (*key, (good, bad)))
        .collect();
    let mut good = vec!["--database".to_owned(), ":memory:".to_owned()];
    let mut bad = vec!["serve".to_owned()];
    for key in &keys {
        let (fits, does_not) = values
            .get(key)
            .unwrap_or_else(|| panic!("{key} has to be tried"));
        good.extend(["--config".to_owned(), format!("{key}={fits}")]);
        bad.extend(["--config".to_owned(), format!("{key}={does_not}")]);
    }
    let good: Vec<&str> = good.iter().map(String::as_str).collect();
    let running = Running::serve(&good);
    let caller = Caller::new(&running.url, running.value("token"));
    assert_eq!(caller.get("/api/v1/user/").await, 200);
    // All problems at once, a line each.
    let bad: Vec<&str> = bad.iter().map(String::as_str).collect();
    let output = run(&bad);
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8(output.stderr).expect("text");
    assert_eq!(text.lines().count(), keys.len(), "{text}");
    for key in keys {
        let line = format!("error: config: {key} must be ");
        assert!(
            text.lines().any(|it| it.starts_with(&line)),
            "{line} is not in {text}"
        );
    }
}

#[test]
fn problems_of_every_kind_are_listed_at_once() {
    let output = run(&[
        "serve",
        "--feature",
        "NOSUCH=true",
        "--config",
        "NOSUCH=1",
        "--config",
        "REGISTRY_STATE=off",
    ]);
    let text = String::from_utf8(output.stderr).expect("text");
    let begins = [
        "error: feature: NOSUCH ",
        "error: config: NOSUCH ",
        "error: config: REGISTRY_",
    ];
    for begin in begins {
        assert!(text.lines().any(|line| line.starts_with(begin)), "{text}");
    }
    assert_eq!(text.lines().count(), 3, "{text}");
    assert_eq!(output.status.code(), Some(2));
}

/// The defaults of the table are those that the program has, and the flags those that it knows.
#[tokio::test]
async fn the_table_of_flags_is_complete_and_the_builder_has_them_all() {
    let rows = rows("Flags");
    let flags: Vec<&str> = rows.iter().map(|row| quoted(&row[0])[0]).collect();
    let flags: Vec<&str> = flags
        .iter()
        .map(|it| it.split(' ').next().unwrap_or(it))
        .collect();
    let output = run(&["serve", "--nosuch", "1"]);
    let text = String::from_utf8(output.stderr).expect("text");
    let (_, known) = text
        .trim_end()
        .split_once("known flags: ")
        .expect("known flags");
    let (mut flags, mut known): (Vec<&str>, Vec<&str>) = (flags, known.split(", ").collect());
    flags.sort_unstable();
    known.sort_unstable();
    assert_eq!(flags, known);
    let folder = tempfile::tempdir().expect("a folder");
    let fixture = folder.path().join("start.json");
    std::fs::write(&fixture, "{}").expect("written");
    std::fs::write(folder.path().join("index.html"), "").expect("written");
    let (certificate, key) = crate::registry::tls::certificate(folder.path());
    let mut builder = Sandbox::builder();
    for flag in flags {
        builder = match flag {
            "--listen" => builder.listen(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))),
            "--database" => builder.database(folder.path().join("quay.db")),
            "--fixture" => builder.fixture(&fixture),
            "--feature" => builder.feature("QUOTA_MANAGEMENT", true),
            "--config" => builder.config("REGISTRY_STATE", "normal"),
            "--ssrf-allow" => builder.ssrf_allow("localhost"),
            "--mailbox" => builder.mailbox(),
            "--quay-defaults" => builder.quay_defaults(),
            "--response-memory" => builder.response_memory(64),
            "--registry-mode" => builder.registry_mode(quay_sandbox::RegistryMode::Oci),
            "--journal" => builder.journal(),
            "--web-ui" => builder.web_ui(folder.path()),
            // One method has certificate and key.
            "--tls-cert" => builder.tls(&certificate, &key),
            // A library has neither a log nor standard input.
            "--tls-key" | "--log" | "--until-input-ends" => builder,
            flag => panic!("the builder lacks {flag}"),
        };
    }
    let sandbox = builder.start().await.expect("started");
    assert!(sandbox.address().ip().is_loopback());
}

#[tokio::test]
async fn a_feature_switch_wins_over_the_same_key_of_the_configuration() {
    let config = ["--config", "FEATURE_QUOTA_MANAGEMENT=false"];
    let feature = ["--feature", "QUOTA_MANAGEMENT=true"];
    let prefixed = ["--feature", "FEATURE_QUOTA_MANAGEMENT=true"];
    let quota = "/api/v1/organization/sandbox/quota";
    for (flags, expected) in [
        (vec![config], 404),
        (vec![config, feature], 200),
        (vec![feature, config], 200),
        (vec![config, prefixed], 200),
    ] {
        let flags = flags.concat();
        let running = Running::serve(&[&["--database", ":memory:"], &flags[..]].concat());
        let caller = Caller::new(&running.url, running.value("token"));
        assert_eq!(caller.get(quota).await, expected, "{flags:?}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn the_variable_replaces_the_selection_of_the_log_flag() {
    for (flags, variable, logged) in [
        (&[][..], None, false),
        (&["--log", "text"], None, true),
        (&["--log", "text"], Some("warn"), false),
        (&[], Some("quay_api=info"), true),
        (&["--log", "json"], Some("quay_api=info"), true),
    ] {
        let arguments = [&["--database", ":memory:"], flags].concat();
        let mut running = Running::with_log(&arguments, variable);
        let caller = Caller::new(&running.url, running.value("token"));
        assert_eq!(caller.get("/api/v1/organization/sandbox").await, 200);
        running.signal("TERM");
        running.ended();
        let log = running.errors();
        let has_request = log.contains("/api/v1/organization/{orgname}");
        assert_eq!(has_request, logged, "{flags:?} {variable:?}: {log}");
        let is_json = log.lines().all(|line| line.starts_with('{'));
        assert!(!flags.contains(&"json") || is_json, "{log}");
    }
}

#[tokio::test]
async fn a_host_with_a_private_address_has_to_be_allowed() {
    let upstream = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let upstream = upstream.local_addr().expect("an address");
    let refused = "The provided registry URL is not allowed";
    for (flags, is_refused) in [
        (&["--config", "SSRF_ALLOWED_HOSTS=[]"][..], true),
        (&[], true),
        (&["--ssrf-allow", "127.0.0.1"], false),
        (
            &["--ssrf-allow", "10.1.2.3", "--ssrf-allow", "127.0.0.1"],
            false,
        ),
    ] {
        let running = Running::serve(&[&["--database", ":memory:"], flags].concat());
        let caller = Caller::new(&running.url, running.value("token"));
        let body = json!({ "upstream_registry": upstream.to_string(), "insecure": true });
        let path = "/api/v1/organization/sandbox/validateproxycache";
        let response = caller.call(Method::POST, path, Some(body)).await;
        let (status, text) = response.expect("a response");
        println!("{flags:?}: {status} {text}");
        assert_eq!(text.contains(refused), is_refused, "{flags:?}: {text}");
    }
}
