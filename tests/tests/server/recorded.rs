//! Owns the replay of recorded requests: the router answers as the real server did, or hands the
//! call to the implementer.

use std::collections::BTreeSet;

use quay_api::server::{Principal, Router, StaticTokens};
use quay_codegen::{Document, Sources, lower};

use crate::SCOPES;
use crate::recording::Recording;
use crate::stand::Stand;
use crate::wire::{Answer, Server};

/// The callers of the recordings, with the scopes of their tokens. All others are nobody.
const CALLERS: [(&str, &[&str]); 12] = [
    ("superuser", &SCOPES),
    ("superuser_noscope", ALL_BUT_SUPER),
    ("superuser_superonly", &["super:user"]),
    ("global_readonly", &SCOPES),
    ("owner", ALL_BUT_SUPER),
    ("owner_superscope", &SCOPES),
    ("owner_readscope", &["repo:read"]),
    ("owner_orgscope", &["org:admin"]),
    ("owner_userread", &["user:read"]),
    ("member", ALL_BUT_SUPER),
    ("reader", ALL_BUT_SUPER),
    ("outsider", ALL_BUT_SUPER),
];
const ALL_BUT_SUPER: &[&str] = SCOPES.split_at(7).0;

/// A token that was made during the recording.
const MINTED: &str = "EXAMPLETOKEN0016XXXXXXXXXXXXXXXXXXXXXXXX";

const IN_CODE: &str = "the server checks this in code, the document says it as a pattern or length";
const PATTERN: &str = "the document writes the same pattern in another way";
const FAILS: &str = "the server fails on it, the router refuses it";
const NO_SCOPE: &str = "for this operation a token without the scope counts as none";
const CHOICE: &str = "the document says it as a choice of forms";
const LEFT: &str = "the operation decides it, and its implementer is asked";
const FLAG: &str = "a flag was off in the recordings, so that the path was not there";
const FOREIGN: &str = "the path belongs to an operation that is not in the document";

/// Requests that the router refuses with the recorded status and content type, in other words.
const OTHER_WORDS: &[(&str, &str)] = &[
    ("superuser/quota-organization-create-bad-limit", PATTERN),
    ("superuser/quota-users-create-bad-limit", PATTERN),
    (
        "superuser/users-limit-not-int",
        "the help is the document's",
    ),
    (
        "superuser/quota-users-update-extra",
        "the server's library names the wrong keyword",
    ),
    ("notification/org-create-bad-event", IN_CODE),
    ("messages/create-owner", IN_CODE),
    ("quota/create-both", CHOICE),
    ("quota/create-bad-limit-string", PATTERN),
    (
        "quota/update-unknown-field",
        "the server's library names the wrong keyword",
    ),
    (
        "search/find-repositories-bad-page",
        "the help is the document's",
    ),
    (
        "seeded-tag/list-limit-not-int",
        "the help is the document's",
    ),
    (
        "seeded-tag/put-expiration-string",
        "the server names null as well",
    ),
];

/// Requests that the router answers in another way.
const OTHER_ANSWER: &[(&str, &str)] = &[
    ("superuser/user-create-non-object", FAILS),
    (
        "proxycache/create-extra-wrong-types",
        "the server checks no property but upstream_registry",
    ),
    ("auth/options-preflight", FOREIGN),
    ("auth/scope-lacking-user-read", NO_SCOPE),
    ("application/tokens-use-minted-token-lacking", NO_SCOPE),
    ("team/invite-by-email", FLAG),
    ("repository/list-starred-anonymous", LEFT),
    ("repository/tags-anonymous-private", LEFT),
    ("seeded-tag/put-expiration-past", LEFT),
    ("superuser/user-sendrecovery", FLAG),
    ("teardown/user-convert-token-afterwards", LEFT),
    ("teardown/user-delete-self-token-afterwards", LEFT),
    ("repository/repotokens-list", FOREIGN),
    ("misc/repotoken-delete", FOREIGN),
];

/// Recordings that belong to no operation of the document and to no rule of the router.
const BEYOND: &[(&str, &str)] = &[
    (
        "auth/head-user",
        "a HEAD is led to the operation of the GET, which other tests show",
    ),
    ("meta/health-instance", "the path is not of the API"),
    (
        "repository/repotokens-create",
        "spec/left-out.tsv leaves the operation out",
    ),
];

/// What is wrong with an answer of the router: differences that nothing excuses, and excuses that
/// nothing needs.
fn problems(recording: &Recording, server: &Server, answer: &Answer) -> Vec<String> {
    let name = recording.text("name");
    let (mut kind, rest) = recording.compare(server, answer);
    let excuse = |list: &[(&str, &'static str)]| {
        let found = list.iter().find(|(excused, _)| *excused == name);
        found.map(|(_, reason)| *reason)
    };
    let needless = |reason| vec![format!("{name}: as recorded by now, though {reason}")];
    match (excuse(OTHER_ANSWER), excuse(OTHER_WORDS)) {
        (Some(reason), _) if kind.is_empty() && rest.is_empty() => needless(reason),
        (Some(_), _) => Vec::new(),
        (None, Some(reason)) if rest.is_empty() => needless(reason),
        (None, Some(_)) => kind,
        (None, None) => {
            kind.extend(rest);
            kind
        }
    }
}

fn router(stand: &Stand) -> Router {
    let mut tokens = StaticTokens::new().with(MINTED, Principal::new("minted", ["org:admin"]));
    for (role, scopes) in CALLERS {
        tokens = tokens.with(role, Principal::new(role, scopes.iter().copied()));
    }
    stand.mount(Router::builder().authenticate(tokens)).build()
}

#[test]
fn recorded_requests_are_answered_as_recorded_or_handed_over() {
    let sources = Sources::read(&xtask::root().join("spec"), "spec").expect("spec/ can be read");
    let document = Document::read(&sources).unwrap_or_else(|problems| panic!("\n{problems}"));
    let api = lower::lower(&document).unwrap_or_else(|problems| panic!("\n{problems}"));
    let stand = Stand::default();
    let server = Server::start(router(&stand));
    let (mut answered, mut elsewhere, mut handed_over) = (0, 0, 0);
    let mut found = Vec::new();
    let (mut names, mut beyond) = (BTreeSet::new(), BTreeSet::new());
    for recording in Recording::all() {
        let belongs = recording.belongs_to(&api);
        if !belongs && !recording.is_about_path() {
            beyond.insert(recording.text("name").to_owned());
            continue;
        }
        names.insert(recording.text("name").to_owned());
        let answer = recording.request().send(&server);
        if stand.seen().is_empty() {
            found.extend(problems(&recording, &server, &answer));
            *(if belongs {
                &mut answered
            } else {
                &mut elsewhere
            }) += 1;
        } else {
            handed_over += 1;
            let (name, said) = (recording.text("name"), recording.said());
            let excused = OTHER_ANSWER.iter().any(|(excused, _)| *excused == name);
            if (recording.is_of_the_router() || !belongs) && !excused {
                found.push(format!("{name}: handed over, though it is refused: {said}"));
            }
        }
    }
    let listed: BTreeSet<String> = BEYOND.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(beyond, listed, "recordings that belong to nothing, and why");
    for (name, _) in OTHER_WORDS.iter().chain(OTHER_ANSWER) {
        assert!(names.contains(*name), "there is no recording {name}");
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
    println!(
        "recorded requests: {answered} refused as recorded ({} excused), {elsewhere} led elsewhere \
         as recorded, {handed_over} handed over",
        OTHER_WORDS.len() + OTHER_ANSWER.len()
    );
}
