//! The issue of an access token for an application, and its conditions.

use quay_api::Secret;
use quay_api::models::{CreatedApplicationToken, NewApplicationToken};
use quay_api::server::Rejection;
use serde_json::json;

use crate::crypto::{digest, random};
use crate::domain::scopes::SCOPES;
use crate::op_context::OpContext;
use crate::storage::{Account, Application, NewToken, RepositoryRole, StorageError, Token};
use crate::views;

/// Ten years: the longest life of a token, and the default.
const MAX_S: i64 = 315_576_000;

/// Issues a token that acts as the caller.
pub(super) fn create(
    op: &OpContext<'_>,
    organization: &Account,
    application: &Application,
    body: &NewApplicationToken,
) -> Result<CreatedApplicationToken, Rejection> {
    let name = body.name.trim();
    if name.is_empty() {
        return Err(Rejection::message(400, "'name' must not be empty"));
    }
    let Some(scopes) = scopes(&body.scope) else {
        return Err(Rejection::message(
            400,
            format!("Invalid scope: {}", body.scope),
        ));
    };
    let user = op.user()?;
    for scope in &scopes {
        let covered = op.has_scope(scope);
        op.require(Ok(covered && may_hand_on(op, &organization.name, scope)?))?;
    }
    let life_s = life_s(body.expiration)?;
    require_few(op, application)?;
    let scopes = scopes.join(" ");
    let secret = random::text(40);
    let expires_ms = op.now_ms + life_s * 1000;
    let (id, uuid) = op.tx.token_create(&NewToken {
        application_id: application.id,
        account_id: user.id,
        hash: &digest::hash_token(&secret),
        display_name: Some(name),
        scopes: &scopes,
        created_ms: op.now_ms,
        expires_ms,
    })?;
    let metadata = json!({
        "oauth_token_uuid": uuid,
        "scope": scopes,
        "token_display_name": name,
        "application_name": application.name,
        "auth_method": "OAuth",
        "client_id": application.client_id,
    });
    op.log("create_oauth_api_token", Some(organization.id), metadata)?;
    let token = Token {
        id,
        uuid,
        display_name: Some(name.to_owned()),
        scopes,
        account: user.name.clone(),
        created_ms: op.now_ms,
        expires_ms,
        last_accessed_ms: None,
    };
    Ok(views::created_application_token(token, Secret::new(secret)))
}

/// The scopes in a text that parts them by blanks or commas, each once; `None` where one is
/// unknown, or there is none.
fn scopes(text: &str) -> Option<Vec<&str>> {
    let mut scopes = Vec::new();
    for scope in text.split(|c: char| c == ',' || c.is_whitespace()) {
        if scope.is_empty() || scopes.contains(&scope) {
            continue;
        }
        if !SCOPES.contains(&scope) {
            return None;
        }
        scopes.push(scope);
    }
    (!scopes.is_empty()).then_some(scopes)
}

/// Whether the caller could use what a scope allows, in the organization or with its account.
fn may_hand_on(op: &OpContext<'_>, organization: &str, scope: &str) -> Result<bool, StorageError> {
    let everywhere = |role| op.has_repository_role(organization, "", role);
    let user = op
        .caller()
        .map_or("", |caller| caller.account.name.as_str());
    match scope {
        "repo:read" => everywhere(RepositoryRole::Read),
        "repo:write" => everywhere(RepositoryRole::Write),
        "repo:admin" => everywhere(RepositoryRole::Admin),
        "repo:create" => op.may_create_repository_in(organization),
        "user:read" => Ok(op.may_read_user(user)),
        "user:admin" => Ok(op.may_administer_user(user)),
        "org:admin" => op.may_administer_namespace(organization),
        "super:user" => Ok(op.is_superuser()),
        _ => Ok(false),
    }
}

/// The life of a token in seconds: at least one, at most ten years.
fn life_s(wanted: Option<f64>) -> Result<i64, Rejection> {
    let Some(wanted) = wanted else {
        return Ok(MAX_S);
    };
    if wanted <= 0.0 {
        let text = "'expiration' must be a positive number of seconds";
        return Err(Rejection::message(400, text));
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a number that is too large becomes the largest, which is cut off"
    )]
    let whole = wanted as i64;
    Ok(whole.clamp(1, MAX_S))
}

fn require_few(op: &OpContext<'_>, application: &Application) -> Result<(), Rejection> {
    let Some(most) = op.settings.oauth_application_maximum_token_count else {
        return Ok(());
    };
    if op
        .tx
        .token_count_by_application(application.id, op.now_ms)?
        < most
    {
        return Ok(());
    }
    Err(Rejection::message(
        400,
        format!("Token limit reached: maximum {most} non-expired tokens per application"),
    ))
}

#[cfg(test)]
mod tests {
    use super::{MAX_S, life_s, scopes};

    #[test]
    fn scopes_are_parted_and_known() {
        let two = Some(vec!["repo:read", "org:admin"]);
        assert_eq!(scopes("repo:read, org:admin repo:read"), two);
        for text in ["", " ", "repo:read bogus", "direct_user_login"] {
            assert_eq!(scopes(text), None, "{text:?}");
        }
    }

    #[test]
    fn lives_have_a_limit() {
        for (wanted, expect) in [
            (None, MAX_S),
            (Some(0.5), 1),
            (Some(60.9), 60),
            (Some(1e30), MAX_S),
        ] {
            assert_eq!(life_s(wanted).expect("a life"), expect, "{wanted:?}");
        }
        assert!(life_s(Some(-5.0)).is_err());
    }
}
