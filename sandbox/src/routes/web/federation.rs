//! Tokens for robots that another issuer vouches for: `/oauth2/federation/robot/token`.
//!
//! Source: `util/security/federated_robot_auth.py` and `endpoints/oauth/` at ffba0c70e2d8.

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use http::HeaderMap;
use http::header::AUTHORIZATION;
use quay_api::models::RobotFederation;
use quay_api::server::{CustomCall, Rejection, Response, RouterBuilder};
use quay_api::{Operation, Secret, Segment};
use serde_json::{Map, Value, json};

use super::page;
use super::request::mount as mount_one;
use crate::app::App;
use crate::auth::instance_key::SERVICE;
use crate::crypto::jwt::{self, Jwt};
use crate::op_context::OpContext;
use crate::outbound::ssrf::HostRules;
use crate::outbound::{IssuerError, TokenIssuer};
use crate::responses;
use crate::storage::InstanceKey;

static TOKEN: Operation = Operation::custom(
    IDS[0],
    "GET",
    "/oauth2/federation/robot/token",
    &[
        Segment::Literal("oauth2"),
        Segment::Literal("federation"),
        Segment::Literal("robot"),
        Segment::Literal("token"),
    ],
    false,
);

/// Where services from which builds are triggered send a browser, if they are on.
static GITLAB: Operation = Operation::custom(
    IDS[1],
    "GET",
    "/oauth2/gitlab/callback/trigger",
    &[
        Segment::Literal("oauth2"),
        Segment::Literal("gitlab"),
        Segment::Literal("callback"),
        Segment::Literal("trigger"),
    ],
    false,
);
static GITHUB: Operation = Operation::custom(
    IDS[2],
    "GET",
    "/oauth2/github/callback/trigger/{repository}",
    &[
        Segment::Literal("oauth2"),
        Segment::Literal("github"),
        Segment::Literal("callback"),
        Segment::Literal("trigger"),
        Segment::Many("repository"),
    ],
    false,
);
static BITBUCKET: Operation = Operation::custom(
    IDS[3],
    "GET",
    "/oauth1/bitbucket/callback/trigger/{trigger_uuid}",
    &[
        Segment::Literal("oauth1"),
        Segment::Literal("bitbucket"),
        Segment::Literal("callback"),
        Segment::Literal("trigger"),
        Segment::One("trigger_uuid"),
    ],
    false,
);

/// The operations here, which look for no session.
pub(super) const IDS: [&str; 4] = [
    "exchangeRobotToken",
    "attachGitlabTrigger",
    "attachGithubTrigger",
    "attachBitbucketTrigger",
];

/// How far the clocks of others may differ.
const LEEWAY_S: i64 = 30;

/// How long a token is good.
const LIFE_S: i64 = 60 * 60;

pub(super) fn mount(app: &App, builder: RouterBuilder) -> RouterBuilder {
    let builder = mount_one(app, builder, &TOKEN, exchange);
    [&GITLAB, &GITHUB, &BITBUCKET]
        .into_iter()
        .fold(builder, |builder, operation| {
            builder.custom_operation(operation, |_| std::future::ready(Err(page::not_shown())))
        })
}

/// Exchanges the token of another issuer for one of this registry.
async fn exchange(app: App, call: CustomCall) -> Result<Response, Rejection> {
    let (robot, token) = match credentials(&call.context.headers) {
        Ok(credentials) => credentials,
        Err(text) => {
            let response = Response::sorted_json(401, &json!({ "error": text }));
            return Ok(response.without_cors());
        }
    };
    let find = |op: &OpContext<'_>| {
        let text = "Could not find robot with specified username";
        let found = op.tx.robot_fetch(&robot)?;
        let found = found.ok_or_else(|| Rejection::data_layer(text))?;
        Ok::<_, Rejection>(op.tx.robot_federation_fetch(found.account.id)?)
    };
    let federation = app.read(&call.context, find).await?;
    let proof = verify(&app, &federation, token.expose()).await?;
    let key = app.instance_key().await?;
    let exchanging = app.write(&call.context, |op| {
        log(op, &robot, &proof)?;
        robot_token(op, &robot, &key)
    });
    let token = exchanging.await?;
    let body = json!({ "token": token.expose() });
    Ok(Response::sorted_json(200, &body).without_cors())
}

/// Who vouches for a robot, and by what name.
struct Proof {
    issuer: String,
    subject: String,
}

/// Checks a token that is to vouch for a robot, by the keys of its issuer.
async fn verify(
    app: &App,
    federation: &[RobotFederation],
    token: &str,
) -> Result<Proof, Rejection> {
    // The server fails over what is none.
    let token = Jwt::read(token).ok_or_else(|| invalid("it is no JSON Web Token"))?;
    let refused = |text: &str| Rejection::data_layer(text);
    let issuer = token
        .issuer()
        .ok_or_else(|| refused("Token does not contain issuer"))?;
    if federation.is_empty() {
        return Err(refused("Robot does not have federated login configured"));
    }
    let is_configured = |subject: Option<&str>| {
        let mut entries = federation.iter().filter(|entry| entry.issuer == issuer);
        entries.any(|entry| subject.is_none_or(|subject| entry.subject == subject))
    };
    if !is_configured(None) {
        return Err(refused(&format!(
            "issuer {issuer} not configured for this robot"
        )));
    }
    let kid = token.kid().ok_or_else(|| invalid("Missing `kid` header"))?;
    let key = key(app, issuer, kid).await?;
    if !matches!(token.algorithm(), Some("RS256" | "RS384")) {
        return Err(invalid("The specified alg value is not allowed"));
    }
    if !token.is_signed_by(&key) {
        return Err(invalid("Signature verification failed"));
    }
    token
        .check_times(app.clock.now_ms() / 1000, LEEWAY_S)
        .map_err(invalid)?;
    match token.subject().filter(|it| is_configured(Some(it))) {
        Some(subject) => Ok(Proof {
            issuer: issuer.to_owned(),
            subject: subject.to_owned(),
        }),
        None => Err(refused("Token does not match robot")),
    }
}

/// The key of an issuer. The server fails where it cannot get it.
async fn key(app: &App, issuer: &str, kid: &str) -> Result<Map<String, Value>, Rejection> {
    let settings = &app.settings;
    let rules = HostRules::new(&settings.ssrf_allowed_hosts, &settings.resolvable_hosts);
    let untold = |error: IssuerError| invalid(&error.to_string());
    let issuer = TokenIssuer::new(issuer, &rules).map_err(untold)?;
    let keys = issuer.keys().await.map_err(untold)?;
    let mut keys = keys.into_iter();
    keys.find(|key| key.get("kid").is_some_and(|it| it == kid))
        .ok_or_else(|| invalid(&format!("Public key {kid} not found")))
}

fn invalid(text: &str) -> Rejection {
    Rejection::data_layer(format!("Invalid token: {text}"))
}

fn log(op: &OpContext<'_>, robot: &str, proof: &Proof) -> Result<(), Rejection> {
    let (namespace, name) = robot.split_once('+').unwrap_or((robot, ""));
    let namespace = op.tx.account_fetch(namespace)?;
    let entry = json!({ "subject": proof.subject, "issuer": proof.issuer, "robot": name });
    op.log(
        "federated_robot_token_exchange",
        namespace.map(|namespace| namespace.id),
        entry,
    )?;
    Ok(())
}

/// The token with which a robot signs in to the registry. The API takes none of these.
fn robot_token(op: &OpContext<'_>, robot: &str, key: &InstanceKey) -> Result<Secret, Rejection> {
    let host = op.settings.server_hostname.as_deref();
    let own_host = || op.base_url.split_once("://").map(|(_, host)| host);
    let now_s = op.now_ms / 1000;
    let claims = json!({
        "iss": SERVICE,
        "aud": host.or_else(own_host).unwrap_or_default(),
        "nbf": now_s,
        "iat": now_s,
        "exp": now_s + LIFE_S,
        "sub": robot,
        "access": {},
        "context": {
            "version": 2,
            "entity_kind": "robot",
            "entity_reference": robot,
            "kind": "user",
            "user": robot,
            "com.apostille.roots": null,
            "com.apostille.root": "$disabled",
        },
    });
    jwt::sign(&key.private_key, &key.kid, &claims).ok_or_else(responses::crash)
}

/// Name and token of a robot; else what the server says.
fn credentials(headers: &HeaderMap) -> Result<(String, Secret), &'static str> {
    const INVALID: &str = "Invalid basic auth header";
    let header = headers.get(AUTHORIZATION).map(|it| it.as_bytes());
    let Some(header) = header.filter(|header| !header.is_empty()) else {
        return Err("No auth header");
    };
    let header = std::str::from_utf8(header).map_err(|_| INVALID)?;
    let mut words = header.split(' ').filter(|word| !word.is_empty());
    let (Some(scheme), Some(encoded), None) = (words.next(), words.next(), words.next()) else {
        return Err(INVALID);
    };
    if !scheme.eq_ignore_ascii_case("basic") {
        return Err(INVALID);
    }
    let text = decode(encoded).ok_or("Could not parse basic auth header")?;
    let Some((robot, token)) = text.split_once(':') else {
        return Err("Unexpected number of credentials found in basic auth header");
    };
    match robot.contains('+') {
        true => Ok((robot.to_owned(), Secret::from(token))),
        false => Err("Invalid robot"),
    }
}

/// Base64 as Python takes it: letters of no alphabet do not count.
fn decode(encoded: &str) -> Option<String> {
    const CONFIG: GeneralPurposeConfig = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::RequireCanonical)
        .with_decode_allow_trailing_bits(true);
    let is_letter = |letter: &char| letter.is_ascii_alphanumeric() || "+/=".contains(*letter);
    let letters: String = encoded.chars().filter(is_letter).collect();
    let bytes = GeneralPurpose::new(&STANDARD, CONFIG)
        .decode(letters)
        .ok()?;
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;
    use http::header::{AUTHORIZATION, HeaderValue};

    use super::credentials;

    #[test]
    fn robots_show_a_name_and_a_token() {
        let check = |header: &'static str, expect: Result<(&str, &str), &str>| {
            let mut headers = HeaderMap::new();
            headers.insert(AUTHORIZATION, HeaderValue::from_static(header));
            let found = credentials(&headers);
            let found = found.as_ref();
            let found = found.map(|(robot, token)| (robot.as_str(), token.expose()));
            assert_eq!(found.map_err(|text| *text), expect, "{header}");
        };
        check("basic b3JnK2JvdDphOmI=", Ok(("org+bot", "a:b")));
        check("Basic !b3JnK2JvdDphOmI=!", Ok(("org+bot", "a:b")));
        check("", Err("No auth header"));
        for header in ["Basic", "Bearer b3JnK2JvdDphOmI=", "Basic a b"] {
            check(header, Err("Invalid basic auth header"));
        }
        let count = "Unexpected number of credentials found in basic auth header";
        check("Basic !!!", Err(count));
        check("Basic YWJj", Err(count));
        for header in ["Basic YWJ", "Basic /////w=="] {
            check(header, Err("Could not parse basic auth header"));
        }
        check("Basic YWxpY2U6cA==", Err("Invalid robot"));
    }
}
