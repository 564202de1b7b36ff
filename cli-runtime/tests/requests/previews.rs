//! Requests that are shown and not sent: no secret is in them, and curl sends the same.

use super::{file, things};

#[test]
fn secrets_are_left_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let body = r#"{"expiration": 1, "owner": {"name": "a", "password": "hunter2"},
        "password": "hunter2", "codes": ["hunter2", "hunter2"],
        "proxy": "http://ann:hunter2@proxy:3128", "source": "https://hunter2@host/app",
        "key": "ssh://git@host/app"}"#;
    let body = file(&folder, "body.json", body);
    let secret = file(&folder, "secret", "hunter2\n");
    let picture = file(&folder, "a.png", "png");
    let check = |line: &str, expect: &[&str]| {
        for flag in ["--dry-run", "--curl"] {
            let line = format!("{line} {flag} --token-file {secret} --url http://host");
            let text = things(&line).written();
            assert!(!text.contains("hunter2"), "{text}");
            for name in expect {
                assert!(text.contains(name), "{text}");
            }
        }
    };
    check(
        &format!("create --body {body}"),
        &[
            "PASSWORD",
            "OWNER_PASSWORD",
            "CODES_0",
            "CODES_1",
            "PROXY",
            "SOURCE",
            "ssh://git@host",
        ],
    );
    check(
        &format!("create --content-type text/plain --body {secret}"),
        &["BODY"],
    );
    check(
        &format!("upload --picture {picture} --key-file {secret}"),
        &["KEY"],
    );
}

#[test]
fn the_token_is_shown_to_be_sent() {
    let folder = tempfile::tempdir().expect("a folder");
    let token = file(&folder, "token", "hunter2");
    let with = |line: &str| {
        let line = format!("{line} --url http://host --token-file {token}");
        things(&line).written()
    };
    let text = with("delete 7 --dry-run");
    assert!(text.contains("authorization: Bearer (hidden)"), "{text}");
    let text = with("api /things --dry-run");
    assert!(text.contains("authorization: Bearer (hidden)"), "{text}");
    let text = things("delete 7 --dry-run --url http://host").written();
    assert!(!text.contains("authorization"), "{text}");
}

#[test]
fn curl_sends_the_same() {
    let folder = tempfile::tempdir().expect("a folder");
    let picture = file(&folder, "a.png", "png");
    let key = file(&folder, "key", "hunter2");
    let check = |line: &str, expect: &[&str]| {
        let line = format!("{line} --curl --url http://host");
        let text = things(&line).written();
        for part in expect {
            assert!(text.contains(part), "{part}: {text}");
        }
    };
    check("look 7", &["curl --head "]);
    check(
        "api /things?filter[a]={b}",
        &["curl --globoff ", "filter[a]"],
    );
    check(
        &format!("upload --picture {picture} --key-file {key} --tags a\"b"),
        &[
            "# The variables SECRET_… hold the secrets",
            &format!("-F 'picture=@\"{picture}\";filename=\"a.png\";type=image/png'"),
            "-F 'key=\"'\"$SECRET_KEY\"'\"'",
            r#"-F 'tags="a\"b"'"#,
        ],
    );
    check(
        &format!("upload --content-type image/png --body {picture}"),
        &[
            &format!("--data-binary @{picture}"),
            "content-type: image/png",
        ],
    );
    check(
        "list --insecure --timeout 5 --proxy http://me:hunter2@proxy:3128",
        &[
            "# The proxy wants a user: add --proxy-user USER:PASSWORD.\n",
            "--insecure",
            "--max-time 5",
            "--proxy http://proxy:3128/ ",
        ],
    );
}

#[test]
fn a_terminal_is_not_steered_by_what_is_shown() {
    let run = things("list --curl --url http://host --filter").word("it's");
    let text = run.written();
    assert!(text.contains("filter=it%27s"), "{text}");
    let body = "{\"expiration\": 1, \"owner\": {\"name\": \"\u{9b}1m\"}}";
    let line = "create --body - --curl --url http://host";
    let text = things(line).input(body).on_terminal().written();
    assert!(
        text.contains(r#"$'{"expiration":1,"owner":{"name":"\302\2331m"}}'"#),
        "{text}"
    );
    let text = things(line).input(body).written();
    assert!(text.contains('\u{9b}'), "{text}");
}
