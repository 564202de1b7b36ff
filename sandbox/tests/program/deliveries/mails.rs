//! Tests of mails: in the mailbox, and handed to a server.

use quay_sandbox::{Builder, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

use super::mail_server::MailServer;
use super::{Scenario, call};
use crate::running::Caller;

fn with_invitations(builder: Builder) -> Builder {
    builder
        .feature("MAILING", true)
        .feature("REQUIRE_TEAM_INVITE", true)
}

/// Invites an address to a team.
async fn invite(scenario: &Scenario, address: &str) {
    let team = "/api/v1/organization/acme/team/owners";
    let path = format!("{team}/invite/{address}");
    scenario.call(Method::PUT, &path, Some(json!({}))).await;
}

#[tokio::test]
async fn an_invitation_stands_in_the_mailbox() {
    let scenario = Scenario::start_with(with_invitations).await;
    invite(&scenario, "new@example.com").await;
    let path = "/api/v1/organization/acme/team/owners/members/bob";
    scenario.call(Method::PUT, path, None).await;
    let mails = scenario.sandbox.mails().await.expect("mails");
    let [first, second] = &mails[..] else {
        panic!("{mails:?}");
    };
    assert_eq!(first.recipient(), "new@example.com");
    assert_eq!(first.subject(), "[Project Quay] Invitation to join team");
    let start = format!(
        "{}/confirminvite?code=urn:teaminvite:",
        scenario.sandbox.url()
    );
    let link = first.link().unwrap_or_default();
    assert!(link.starts_with(&start), "{link}");
    assert!(first.html().contains(link));

    assert_eq!(second.recipient(), "bob@example.com");
    let told = call(
        &scenario.bob,
        Method::GET,
        "/api/v1/user/notifications",
        None,
    )
    .await;
    let code = told["notifications"][0]["metadata"]["code"].as_str();
    assert!(second.text().contains(code.expect("a code")));
    assert!(!format!("{second:?}").contains("urn:"), "{second:?}");
}

#[tokio::test]
async fn the_mailbox_is_there_where_it_was_asked_for() {
    for (asked, expected) in [(false, 404), (true, 200)] {
        let set = |builder: Builder| {
            let builder = with_invitations(builder);
            if asked { builder.mailbox() } else { builder }
        };
        let scenario = Scenario::start_with(set).await;
        invite(&scenario, "new@example.com").await;
        let anybody = Caller::new(&scenario.sandbox.url(), "");
        let response = anybody.call(Method::GET, "/_sandbox/mails", None).await;
        let (status, text) = response.expect("a response");
        assert_eq!(status.as_u16(), expected);
        if asked {
            let shown: Value = serde_json::from_str(&text).expect("JSON");
            let mail = &shown["mails"][0];
            assert_eq!(mail["recipient"], "new@example.com");
            assert_eq!(mail["subject"], "[Project Quay] Invitation to join team");
            for form in ["text", "html"] {
                let text = mail[form].as_str().expect("a text");
                assert!(text.contains("code=urn:teaminvite:"), "{text}");
            }
        }
    }
}

/// `notifications/notificationmethod.py` at ffba0c70e2d8 (`EmailMethod.perform`).
#[tokio::test]
async fn notifications_by_mail_go_to_the_namespace() {
    let scenario = Scenario::start().await;
    let path = scenario
        .notify_organization("quota_error", "email", json!({}))
        .await;
    scenario.test(&path).await;
    scenario.deliver().await;
    let mails = scenario.sandbox.mails().await.expect("mails");
    assert_eq!(mails[0].recipient(), "acme@example.com");
    let subject = "Namespace acme storage usage has exceeded its quota limit (105%)";
    assert_eq!(mails[0].subject(), subject);
    assert!(mails[0].html().contains("<b>exceeded</b>"));
}

/// Whoever has a code is let in: a reader of the database must not find one.
#[tokio::test]
async fn no_code_of_a_mail_is_in_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("quay.db");
    let set = |builder: Builder| with_invitations(builder).database(database);
    let scenario = Scenario::start_with(set).await;
    invite(&scenario, "new@example.com").await;
    let user = json!({"username": "carol", "password": "password-of-carol",
        "email": "carol@example.com"});
    let address = json!({ "email": "bob2@example.com" });
    let recovery = json!({ "email": "bob@example.com" });
    let authorized = "/api/v1/repository/acme/web/authorizedemail/box@example.com";
    for (caller, method, path, body) in [
        (&scenario.root, Method::POST, "/api/v1/user/", Some(user)),
        (&scenario.bob, Method::PUT, "/api/v1/user/", Some(address)),
        (
            &scenario.root,
            Method::POST,
            "/api/v1/recovery",
            Some(recovery),
        ),
        (&scenario.root, Method::POST, authorized, None),
    ] {
        call(caller, method, path, body).await;
    }
    let mails = scenario.sandbox.mails().await.expect("mails");
    let codes: Vec<String> = mails
        .iter()
        .filter_map(|mail| Some(mail.link()?.split_once("code=")?.1.to_owned()))
        .collect();
    assert_eq!(codes.len(), 5, "{mails:?}");
    let search = || {
        for entry in std::fs::read_dir(folder.path()).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                // That of blobs, of which there are none.
                assert_eq!(std::fs::read_dir(&path).expect("a folder").count(), 0);
                continue;
            }
            let bytes = std::fs::read(&path).expect("bytes");
            for code in &codes {
                // What names its kind is no secret.
                let code = code.rsplit(':').next().expect("a code");
                let holds = bytes.windows(code.len()).any(|it| it == code.as_bytes());
                assert!(!holds && code.len() > 20, "{}", path.display());
            }
        }
    };
    search();
    scenario.sandbox.stop().await;
    search();
}

#[tokio::test]
async fn mails_of_a_change_that_is_refused_are_not_written() {
    let scenario = Scenario::start_with(with_invitations).await;
    let path = "/api/v1/organization/acme/team/nosuch/invite/new@example.com";
    let response = scenario.root.call(Method::PUT, path, Some(json!({}))).await;
    assert_eq!(response.expect("a response").0.as_u16(), 404);
    let mails = scenario.sandbox.mails().await.expect("mails");
    assert!(mails.is_empty(), "{mails:?}");
}

#[tokio::test]
async fn only_the_latest_mails_are_kept() {
    let scenario = Scenario::start_with(with_invitations).await;
    for number in 0..1002 {
        invite(&scenario, &format!("n{number}@example.com")).await;
    }
    let mails = scenario.sandbox.mails().await.expect("mails");
    assert_eq!(mails.len(), 1000);
    assert_eq!(mails[0].recipient(), "n2@example.com");
}

fn with_server(port: u16) -> impl FnOnce(Builder) -> Builder {
    move |builder| {
        with_invitations(builder)
            .config("MAIL_SERVER", "127.0.0.1")
            .config("MAIL_PORT", port.to_string())
            .config("MAIL_USE_TLS", "false")
            .config("MAIL_DEFAULT_SENDER", "quay@example.com")
    }
}

#[tokio::test]
async fn a_mail_server_gets_the_mails() {
    let mut server = MailServer::new(0);
    let scenario = Scenario::start_with(with_server(server.port)).await;
    invite(&scenario, "new@example.com").await;
    let mail = server.next().await;
    assert_eq!(mail.from, "MAIL FROM:<quay@example.com>");
    assert_eq!(mail.to, ["RCPT TO:<new@example.com>"]);
    let subject = "\nSubject: [Project Quay] Invitation to join team\n";
    assert!(mail.data.contains(subject), "{}", mail.data);
    assert!(mail.data.contains("urn:teaminvite:"), "{}", mail.data);
    scenario.deliver().await;
    assert!(scenario.sandbox.mails().await.expect("mails").is_empty());
    assert!(server.is_empty());

    let path = scenario
        .notify_organization("quota_error", "email", json!({}))
        .await;
    scenario.test(&path).await;
    assert_eq!(server.next().await.to, ["RCPT TO:<acme@example.com>"]);
}

#[tokio::test]
async fn a_mail_that_the_server_refuses_is_sent_again() {
    let mut server = MailServer::new(2);
    let scenario = Scenario::start_with(with_server(server.port)).await;
    invite(&scenario, "new@example.com").await;
    while !scenario.sandbox.mails().await.expect("mails").is_empty() {
        scenario.deliver().await;
    }
    assert_eq!(server.next().await.to, ["RCPT TO:<new@example.com>"]);
    assert!(server.is_empty());
}

#[tokio::test]
async fn a_mail_is_given_up_after_five_attempts() {
    let server = MailServer::new(5);
    let scenario = Scenario::start_with(with_server(server.port)).await;
    invite(&scenario, "new@example.com").await;
    while !scenario.sandbox.mails().await.expect("mails").is_empty() {
        scenario.deliver().await;
    }
    assert!(server.is_empty());
}

#[tokio::test]
async fn wrong_settings_of_mails_are_told_at_the_start() {
    for (key, value, expect) in [
        ("MAIL_PORT", "0", "config: MAIL_PORT must be a port, not 0"),
        (
            "MAIL_DEFAULT_SENDER",
            "nobody",
            "config: MAIL_DEFAULT_SENDER must be an e-mail address such as quay@example.com, not \
             \"nobody\"",
        ),
        (
            "MAIL_PASSWORD",
            "12345",
            "config: MAIL_PASSWORD must be a string: write it in quotes",
        ),
        (
            "NOTIFICATION_SEND_TIMEOUT",
            "0",
            "config: NOTIFICATION_SEND_TIMEOUT must be 1 to 600 seconds, not 0",
        ),
    ] {
        let builder = Sandbox::builder()
            .memory()
            .config("MAIL_SERVER", "smtp.example.com")
            .config(key, value);
        let error = builder.start().await.expect_err("refused");
        assert!(error.is_setting());
        assert_eq!(error.to_string(), expect);
    }
}
