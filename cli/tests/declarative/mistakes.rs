//! Names that no server takes, and references to what is nowhere: told with their places before anything
//! is changed.

use apitwin_cli::FailureKind;
use quay_cli::declarative::{SourceFile, Wanted, schema};
use serde_json::Value;

use crate::scenario::{ACME, Scenario};

#[test]
fn names_are_checked_when_the_file_is_read() {
    let check = |text: &str, expect: &[&str]| {
        let file = SourceFile {
            name: "x.yaml".to_owned(),
            text: text.to_owned(),
        };
        let problems = Wanted::parse(&[file]).err().unwrap_or_default();
        let found: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(found.len(), expect.len(), "{found:#?}");
        for (found, expect) in found.iter().zip(expect) {
            assert!(found.starts_with(expect), "{found}\n{expect}");
        }
    };
    check(
        "organizations:
  acme:
    repositories:
      \"a b\": {}
      ../x: {}
      \"\": {}
      ünï: {permissions: {teams: {A: read}, users: {\"a/b\": read}, robots: {\"..\": read}}}
    teams:
      Devs: {role: member}
      \"a/b\": {role: member, members: [\"..\"], robots: [\"x y\"]}
    robots:
      CI: {}
      \"\": {}
    defaultPermissions:
      - {role: read, team: \"x/y\", createdBy: acme+CI}
",
        &[
            "x.yaml:4:7: \"a b\" cannot be the name of a repository: write small letters",
            "x.yaml:5:7: \"../x\" cannot be the name of a repository: ",
            "x.yaml:6:7: \"\" cannot be the name of a repository: ",
            "x.yaml:7:7: \"ünï\" cannot be the name of a repository: ",
            "x.yaml:7:35: \"A\" cannot be the name of a team: ",
            "x.yaml:7:53: \"a/b\" cannot be the name of a user: ",
            "x.yaml:7:76: \"..\" cannot be the name of a robot: ",
            "x.yaml:9:7: \"Devs\" cannot be the name of a team: write `devs`",
            "x.yaml:10:7: \"a/b\" cannot be the name of a team: write 2 to 255",
            "x.yaml:10:39: \"..\" cannot be the name of a user: ",
            "x.yaml:10:55: \"x y\" cannot be the name of a robot: ",
            "x.yaml:12:7: \"CI\" cannot be the name of a robot: write `ci`",
            "x.yaml:13:7: \"\" cannot be the name of a robot: ",
            "x.yaml:15:22: \"x/y\" cannot be the name of a team: ",
            "x.yaml:15:35: \"CI\" cannot be the name of a robot: write `ci`",
        ],
    );
    check(
        "organizations: {Acme: {}, -f: {}}",
        &[
            "x.yaml:1:17: \"Acme\" cannot be the name of an organization: write `acme`",
            "x.yaml:1:27: \"-f\" cannot be the name of an organization: ",
        ],
    );
    // A server may have these from times when it took more.
    check(
        "organizations: {a__b: {teams: {_x: {role: member}}, repositories: {App: {}, tools/x: {}}}}",
        &[],
    );
}

#[test]
fn editors_are_told_the_patterns_of_names() {
    let validator = jsonschema::validator_for(&schema()).expect("a schema");
    for (text, expect) in [
        ("{acme: {repositories: {tools/x: {}}}}", true),
        ("{Acme: {}}", false),
        ("{acme: {repositories: {App: {}}}}", false),
        ("{acme: {teams: {Devs: {role: member}}}}", false),
        ("{acme: {robots: {CI: {}}}}", false),
    ] {
        let text = format!("organizations: {text}");
        let value: Value = serde_saphyr::from_str(&text).expect("YAML");
        assert_eq!(validator.is_valid(&value), expect, "{text}");
    }
}

#[tokio::test]
async fn a_new_name_must_be_one_that_the_server_takes_today() {
    let scenario = Scenario::new().await;
    let file = "
organizations:
  acme:
    teams: {a__b: {role: member}}
    repositories: {App: {}, -x: {}, web: {}}
";
    let mark = scenario.mark();
    for failed in [
        scenario.apply(file, &[]).await,
        scenario.diff(file, &[]).await,
    ] {
        failed.assert_code(Some(FailureKind::Usage)).assert_says(&[
            "acme.yaml:4:13: \"a__b\" cannot be the name of a team: write 2 to 255",
            "acme.yaml:5:20: \"App\" cannot be the name of a repository: write `app`",
            "acme.yaml:5:29: \"-x\" cannot be the name of a repository: write small letters",
            "Nothing was changed.",
        ]);
        assert_eq!(failed.out, "");
    }
    assert_eq!(scenario.writes(mark), [""; 0]);
}

#[tokio::test]
async fn what_is_referred_to_is_in_the_file_or_on_the_server() {
    let scenario = Scenario::new().await;
    let file = "
organizations:
  acme:
    teams: {devs: {role: member, robots: [nope]}}
    repositories:
      web:
        permissions: {teams: {ghosts: read, owners: admin}, robots: {none: read}}
    defaultPermissions:
      - {role: read, team: spirits}
      - {role: read, user: alice, createdBy: acme+nobody}
";
    let expect = [
        "acme.yaml:4:43: acme has no robot `nope`, neither in the file nor on the server: add it to \
         `robots`",
        "acme.yaml:7:31: acme has no team `ghosts`, neither in the file nor on the server: add it to \
         `teams`",
        "acme.yaml:7:70: acme has no robot `none`",
        "acme.yaml:9:22: acme has no team `spirits`",
        "acme.yaml:10:35: acme has no robot `nobody`",
    ];
    // The organization is new, and then it is there.
    for _ in 0..2 {
        let mark = scenario.mark();
        for failed in [
            scenario.apply(file, &[]).await,
            scenario.diff(file, &[]).await,
        ] {
            failed
                .assert_code(Some(FailureKind::Usage))
                .assert_says(&expect);
            assert!(!failed.text().contains("`owners`"), "{}", failed.text());
        }
        assert_eq!(scenario.writes(mark), [""; 0]);
        scenario.apply(ACME, &[]).await.assert_code(None);
    }
    // What is only on the server is enough.
    let file = "
organizations:
  acme:
    repositories:
      new:
        permissions: {teams: {readers: read}, robots: {deploy: write}}
";
    scenario.apply(file, &[]).await.assert_code(None);
    scenario.diff(file, &[]).await.assert_code(None);
    // A caller who may not see the teams and robots is told what the server says, if it matters.
    let reader = scenario.client_as("reader");
    let file =
        "organizations: {acme: {repositories: {web: {permissions: {teams: {ghosts: read}}}}}}";
    let failed = scenario.apply_as(&reader, file, &[]).await;
    assert_ne!(failed.code(), 0);
    assert!(!failed.text().contains("has no team"), "{}", failed.text());
}
