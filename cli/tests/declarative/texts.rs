//! Texts that YAML reads otherwise, and files that are long.

use std::fmt::Write as _;

use quay_api::models::NewRepository;
use quay_cli::declarative::{SourceFile, Wanted};

use crate::scenario::Scenario;

fn parse(text: String) -> Result<Wanted, String> {
    let name = "long.yaml".to_owned();
    Wanted::parse(&[SourceFile { name, text }]).map_err(|problems| problems[0].to_string())
}

#[tokio::test]
async fn odd_texts_come_back_as_they_were() {
    let scenario = Scenario::new().await;
    let file = "organizations: {odd: {email: odd@acme.example}}";
    scenario.apply(file, &[]).await.assert_code(None);
    let long = "five hundred ".repeat(40);
    let texts = [
        "yes",
        "null",
        "~",
        "1e3",
        "007",
        "true",
        "0x1f",
        "a: b",
        "#x",
        "- x",
        "x # y",
        "[",
        "{}",
        "'",
        "\"",
        "trailing ",
        " leading",
        "two\nlines",
        "ends\n",
        "\u{1f980} crab",
        "%",
        "@",
        "*x",
        "&x",
        "!x",
        "|",
        ">",
        "2024-01-01",
        ".inf",
        &long,
    ];
    for (index, text) in texts.iter().enumerate() {
        let name = format!("r{index}");
        let body = NewRepository::new(&name, "private".parse().expect("a visibility"), *text);
        let created = scenario.client.create_repo(body.namespace("odd")).await;
        created.expect("a repository");
    }
    let exported = scenario.export(&["odd"]).await;
    exported.assert_code(None);
    let mark = scenario.mark();
    let kept = scenario.apply(&exported.out, &["--prune"]).await;
    kept.assert_code(None);
    assert_eq!(scenario.writes(mark), [""; 0], "{}", kept.out);
}

#[test]
fn aliases_and_long_files_are_read() {
    let mut text =
        "organizations:\n  acme:\n    repositories:\n      r0: &all\n        visibility: public\n"
            .to_owned();
    for number in 1..=200 {
        let _ = writeln!(text, "      r{number}: *all");
    }
    let wanted = parse(text).expect("aliases");
    let count = |wanted: Wanted| {
        let organization = &wanted.organizations["acme"];
        organization
            .repositories
            .as_ref()
            .map_or(0, |all| all.len())
    };
    assert_eq!(count(wanted), 201);

    let mut text = "organizations:\n  acme:\n    repositories:\n".to_owned();
    for number in 0..20_000 {
        let _ = writeln!(
            text,
            "      r{number}:\n        visibility: private\n        description: number {number}\n        \
             permissions: {{teams: {{devs: write}}, users: {{alice: read}}}}"
        );
    }
    assert_eq!(count(parse(text).expect("repositories")), 20_000);
}

#[test]
fn what_is_too_large_or_too_long_is_told_at_its_place() {
    let check = |text: String, expect: &str| {
        let problem = parse(text).expect_err("a problem");
        assert!(problem.starts_with(expect), "{problem}");
        assert!(problem.len() < 300, "{problem}");
    };
    let quota = "organizations:\n  acme:\n    quota: {limit: 999999999999999TiB}\n";
    let expect = "long.yaml:3:20: `limit` is too large: write 8388607TiB at most";
    check(quota.to_owned(), expect);
    for (line, expect) in [
        (
            "autoPrune: [{keepTags: 99999999999999999999}]",
            "long.yaml:3:28: `keepTags` is too large: write 9223372036854775807 at most",
        ),
        (
            "autoPrune: [{keepTags: 1.5}]",
            "long.yaml:3:28: `keepTags` is a number where a whole number should be",
        ),
        (
            "quota: {limit: 1GiB, warnAt: 99999999999999999999}",
            "long.yaml:3:34: `warnAt` is too large: write 100 at most",
        ),
        (
            "tagExpiration: 99999999999999999999w",
            "long.yaml:3:20: `tagExpiration` is too large: write 999999999w at most",
        ),
    ] {
        check(format!("organizations:\n  acme:\n    {line}\n"), expect);
    }
    for limit in ["8388607TiB", "9223372036854775807B"] {
        let line = format!("organizations: {{acme: {{quota: {{limit: {limit}}}}}}}");
        assert!(parse(line).is_ok(), "{limit}");
    }
    let long = format!(
        "organizations:\n  acme:\n    tagExpiration: {}\n",
        "x".repeat(10_000)
    );
    check(long, "long.yaml:3:20: `tagExpiration` is \"xxx");
    for (line, expect) in [
        (
            "robots: {acme+ci: {}}",
            "`acme+ci` is the full name of a robot: write `ci`",
        ),
        (
            "teams: {devs: {role: member, members: [acme+ci]}}",
            "`acme+ci` is the full name of a robot: write `ci` under `robots`",
        ),
        (
            "repositories: {web: {permissions: {users: {acme+ci: read}}}}",
            "`acme+ci` is the full name of a robot: write `ci` under `robots`",
        ),
        (
            "defaultPermissions: [{role: read, user: acme+ci}]",
            "`acme+ci` is the full name of a robot: write `ci` as `robot`",
        ),
        (
            "immutability: [{tagPattern: ' v.*'}]",
            "a pattern is not empty and has no blanks around it",
        ),
    ] {
        let problem = parse(format!("organizations:\n  acme:\n    {line}\n"));
        let problem = problem.expect_err("a problem");
        assert!(
            problem.starts_with("long.yaml:3:") && problem.contains(expect),
            "{problem}"
        );
    }
    // Robots of other organizations are like users.
    let other = "organizations: {acme: {teams: {devs: {role: member, members: [other+ci]}}}}";
    assert!(parse(other.to_owned()).is_ok());
    assert!(
        parse("{\"$schema\": \"./quay.schema.json\", \"organizations\": {}}".to_owned()).is_ok()
    );
}
