//! Recorded requests are rejected as the real server rejected them, or reach the API.

use std::collections::BTreeSet;

use quay_api::server::{Principal, Router, StaticTokens};
use quay_codegen::{Document, Profile, Sources, lower};

use crate::SCOPES;
use crate::http::{Response, ServedRouter};
use crate::recorded_exchange::RecordedExchange;
use crate::stub_api::StubApi;

/// The callers of the recordings, with the scopes of their tokens. Any other token is unknown.
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

/// A token that was created during the recording.
const CREATED_TOKEN: &str = "EXAMPLETOKEN0016XXXXXXXXXXXXXXXXXXXXXXXX";

const IN_CODE: &str = "the server checks this in code, the document says it as a pattern or length";
const FAILS: &str = "the server fails on it, the router rejects it";
const NO_SCOPE: &str = "for this operation a token without the scope counts as none";
const CHOICE: &str = "the document says it with oneOf";
const LEFT: &str = "the operation decides it, and the API is called";
const FLAG: &str = "a flag was off in the recordings, so the path did not exist";

/// Requests that the router rejects with the recorded status and content type, and another message.
const DIFFERENT_TEXT: &[(&str, &str)] = &[
    ("notification/org-create-bad-event", IN_CODE),
    ("messages/create-owner", IN_CODE),
    ("quota/create-both", CHOICE),
];

/// Requests to which the router responds in another way.
const DIFFERENT_RESPONSE: &[(&str, &str)] = &[
    ("superuser/user-create-non-object", FAILS),
    (
        "proxycache/create-extra-wrong-types",
        "the server checks no property but upstream_registry",
    ),
    ("auth/scope-lacking-user-read", NO_SCOPE),
    ("application/tokens-use-minted-token-lacking", NO_SCOPE),
    ("team/invite-by-email", FLAG),
    ("repository/list-starred-anonymous", LEFT),
    ("repository/tags-anonymous-private", LEFT),
    ("superuser/organizations-limit-101", LEFT),
    ("seeded-tag/put-expiration-past", LEFT),
    ("superuser/user-sendrecovery", FLAG),
    ("teardown/user-convert-token-afterwards", LEFT),
    ("teardown/user-delete-self-token-afterwards", LEFT),
    ("repository/repotokens-list", LEFT),
    ("misc/repotoken-delete", LEFT),
];

/// Recordings of no operation of the document and of no rule of the router.
const OUTSIDE_THE_DOCUMENT: &[(&str, &str)] = &[
    (
        "auth/head-user",
        "a HEAD goes to the operation of the GET, which other tests show",
    ),
    ("meta/health-instance", "the path is not of the API"),
];

/// The problems of a response: differences that no list excuses, and excuses that are not needed.
fn problems(
    recording: &RecordedExchange,
    server: &ServedRouter,
    response: &Response,
) -> Vec<String> {
    let name = recording.text("name");
    let (mut kind, rest) = recording.compare(server, response);
    let excuse = |list: &[(&str, &'static str)]| {
        let found = list.iter().find(|(excused, _)| *excused == name);
        found.map(|(_, reason)| *reason)
    };
    let needless = |reason| {
        vec![format!(
            "{name}: is as recorded now; remove the excuse ({reason})"
        )]
    };
    match (excuse(DIFFERENT_RESPONSE), excuse(DIFFERENT_TEXT)) {
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

fn router(api: &StubApi) -> Router {
    let mut tokens =
        StaticTokens::new().with(CREATED_TOKEN, Principal::new("minted", ["org:admin"]));
    for (role, scopes) in CALLERS {
        tokens = tokens.with(role, Principal::new(role, scopes.iter().copied()));
    }
    api.mount(Router::builder().authenticate(tokens)).build()
}

#[test]
fn recorded_requests_are_rejected_as_recorded_or_reach_the_api() {
    let sources =
        Sources::read(&quay_reference::root().join("spec"), "spec").expect("spec/ can be read");
    let document =
        Document::read(&sources, Profile::STRICT).unwrap_or_else(|problems| panic!("\n{problems}"));
    let api = lower::lower(&document).unwrap_or_else(|problems| panic!("\n{problems}"));
    let stub = StubApi::default();
    let server = ServedRouter::start(router(&stub));
    let (mut rejected, mut elsewhere, mut accepted) = (0, 0, 0);
    let mut found = Vec::new();
    let (mut names, mut outside) = (BTreeSet::new(), BTreeSet::new());
    for recording in RecordedExchange::all() {
        let belongs = recording.belongs_to(&api);
        if !belongs && !recording.is_about_path() {
            outside.insert(recording.text("name").to_owned());
            continue;
        }
        names.insert(recording.text("name").to_owned());
        let response = recording.request().send(&server);
        if stub.take_calls().is_empty() {
            found.extend(problems(&recording, &server, &response));
            *(if belongs {
                &mut rejected
            } else {
                &mut elsewhere
            }) += 1;
        } else {
            accepted += 1;
            let (name, message) = (recording.text("name"), recording.message());
            let excused = DIFFERENT_RESPONSE
                .iter()
                .any(|(excused, _)| *excused == name);
            if (recording.is_of_the_router() || !belongs) && !excused {
                found.push(format!(
                    "{name}: reached the API, but the server rejected it: {message}"
                ));
            }
        }
    }
    let listed: BTreeSet<String> = OUTSIDE_THE_DOCUMENT
        .iter()
        .map(|(name, _)| (*name).to_owned())
        .collect();
    assert_eq!(outside, listed, "recordings outside the document");
    for (name, _) in DIFFERENT_TEXT.iter().chain(DIFFERENT_RESPONSE) {
        assert!(names.contains(*name), "there is no recording {name}");
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
    println!(
        "recorded requests: {rejected} rejected as recorded ({} excused), {elsewhere} redirected as \
         recorded, {accepted} reached the API",
        DIFFERENT_TEXT.len() + DIFFERENT_RESPONSE.len()
    );
}
