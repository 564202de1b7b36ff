//! [`Bearer`]: what a token of this registry says, once it is checked.
//!
//! Source: `util/security/registry_jwt.py` and `auth/registry_jwt_auth.py` at ffba0c70e2d8. The
//! texts are those of PyJWT, where the server shows them.

use quay_api::RepositoryName;
use serde_json::{Map, Value};

use super::names;
use crate::auth::instance_key::SERVICE;
use crate::crypto::jwt::Jwt;
use crate::storage::{StorageError, Tx};

/// How far the clocks of several machines may differ.
const LEEWAY_S: i64 = 30;

/// The longest life of a token.
const MAX_LIFE_S: i64 = 3660;

/// A token that was checked.
pub(super) struct Bearer {
    grants: Vec<Grant>,
    /// Whom it was given to.
    pub(super) context: Value,
}

/// What may be done with a repository. A stronger right includes the weaker ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Right {
    Pull,
    Push,
    Administer,
}

struct Grant {
    namespace: String,
    name: String,
    right: Right,
}

/// Why a token is not taken.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct InvalidToken(pub(super) String);

impl From<&str> for InvalidToken {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl Bearer {
    /// Reads the header `Authorization`.
    pub(super) fn read(
        tx: &Tx<'_>,
        header: &str,
        audience: &str,
        now_ms: i64,
    ) -> Result<Result<Self, InvalidToken>, StorageError> {
        let token = match header_token(header).and_then(read_token) {
            Ok(token) => token,
            Err(invalid) => return Ok(Err(invalid)),
        };
        let checked = check(tx, &token, audience, now_ms)?;
        Ok(checked.and_then(|()| Self::of(&token)))
    }

    /// What a token says that was checked.
    fn of(token: &Jwt<'_>) -> Result<Self, InvalidToken> {
        let grants = match token.claim("access") {
            Some(access) => {
                read_grants(access).ok_or("Token contained invalid or malformed access grants")?
            }
            None => Vec::new(),
        };
        let context = token.claim("context").cloned();
        Ok(Self {
            grants,
            context: context.unwrap_or_default(),
        })
    }

    /// The right on a repository.
    pub(super) fn right(&self, name: &RepositoryName) -> Option<Right> {
        let of_name =
            |grant: &&Grant| grant.namespace == name.namespace() && grant.name == name.name();
        let grants = self.grants.iter().filter(of_name);
        grants.map(|grant| grant.right).max()
    }
}

/// Checks a token that a robot has in place of its password; `None` for a password that is none.
pub(super) fn check_password(
    tx: &Tx<'_>,
    password: &str,
    robot: &str,
    audience: &str,
    now_ms: i64,
) -> Result<Option<Result<(), InvalidToken>>, StorageError> {
    let Some(token) = Jwt::read(password) else {
        return Ok(None);
    };
    let checked = check(tx, &token, audience, now_ms)?;
    Ok(Some(checked.and_then(|()| match token.subject() {
        Some(subject) if subject == robot => Ok(()),
        _ => Err("Token does not match robot".into()),
    })))
}

/// Checks that this registry signed a token, and that it is good for it and now.
fn check(
    tx: &Tx<'_>,
    token: &Jwt<'_>,
    audience: &str,
    now_ms: i64,
) -> Result<Result<(), InvalidToken>, StorageError> {
    let Some(kid) = token.kid() else {
        return Ok(Err("Missing kid header".into()));
    };
    let key = tx.service_key_fetch(kid)?.filter(|key| {
        let is_good = key.expires_ms.is_none_or(|end_ms| end_ms > now_ms);
        key.service == SERVICE && key.approval.is_some() && is_good
    });
    Ok(match key {
        Some(key) => check_claims(token, &key.jwk, audience, now_ms / 1000),
        None => Err("Unknown service key".into()),
    })
}

fn check_claims(
    token: &Jwt<'_>,
    key: &Map<String, Value>,
    audience: &str,
    now_s: i64,
) -> Result<(), InvalidToken> {
    if token.algorithm() != Some("RS256") {
        return Err("The specified alg value is not allowed".into());
    }
    if !token.is_signed_by(key) {
        return Err("Signature verification failed".into());
    }
    check_times(token, now_s)?;
    check_names(token, audience)?;
    check_life(token)?;
    match token.subject() {
        Some(_) => Ok(()),
        None => Err("Missing sub field in JWT".into()),
    }
}

/// The token in a header, where it has the form of one.
fn header_token(header: &str) -> Result<&str, InvalidToken> {
    let token = header.strip_prefix("Bearer ").unwrap_or_default();
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b"+-_/".contains(&byte);
    let is_part = |part: &str| !part.is_empty() && part.bytes().all(is_letter);
    match token.contains('.') && token.split('.').all(is_part) {
        true => Ok(token),
        false => Err("Invalid bearer token format".into()),
    }
}

fn read_token(token: &str) -> Result<Jwt<'_>, InvalidToken> {
    if token.split('.').count() != 3 {
        return Err("Not enough segments".into());
    }
    Jwt::read(token).ok_or_else(|| "Invalid header string: must be a json object".into())
}

/// Checks that a token has begun and has not come to its end.
fn check_times(token: &Jwt<'_>, now_s: i64) -> Result<(), InvalidToken> {
    for name in ["nbf", "iat", "exp"] {
        if token.claim(name).is_none_or(Value::is_null) {
            return Err(InvalidToken(format!(
                "Token is missing the \"{name}\" claim"
            )));
        }
    }
    let time = |name: &str, text: &str| token.time(name).ok_or_else(|| InvalidToken::from(text));
    if time("iat", "Issued At claim (iat) must be an integer.")? > now_s + LEEWAY_S {
        return Err("The token is not yet valid (iat)".into());
    }
    if time("nbf", "Not Before claim (nbf) must be an integer.")? > now_s + LEEWAY_S {
        return Err("The token is not yet valid (nbf)".into());
    }
    if time("exp", "Expiration Time claim (exp) must be an integer.")? <= now_s - LEEWAY_S {
        return Err("Signature has expired".into());
    }
    Ok(())
}

/// Checks by whom a token is, and for whom.
fn check_names(token: &Jwt<'_>, audience: &str) -> Result<(), InvalidToken> {
    match token.claim("iss") {
        None => return Err("Token is missing the \"iss\" claim".into()),
        Some(issuer) if issuer != SERVICE => return Err("Invalid issuer".into()),
        Some(_) => {}
    }
    let is_for = match token.claim("aud") {
        None | Some(Value::Null) => return Err("Token is missing the \"aud\" claim".into()),
        Some(Value::String(one)) if one.is_empty() => {
            return Err("Token is missing the \"aud\" claim".into());
        }
        Some(Value::String(one)) => one == audience,
        Some(Value::Array(all)) if all.iter().all(Value::is_string) => {
            all.iter().any(|one| one == audience)
        }
        Some(_) => return Err("Invalid claim format in token".into()),
    };
    match is_for {
        true => Ok(()),
        false => Err("Audience doesn't match".into()),
    }
}

/// Checks that a token does not live longer than any of the token service. The server crashes
/// over the text of this one.
fn check_life(token: &Jwt<'_>) -> Result<(), InvalidToken> {
    let (Some(issued), Some(end)) = (token.time("iat"), token.time("exp")) else {
        return Err("Issued At claim (iat) must be an integer.".into());
    };
    match end.saturating_sub(issued) > MAX_LIFE_S {
        true => Err(InvalidToken(format!(
            "Token was signed for more than {MAX_LIFE_S} seconds"
        ))),
        false => Ok(()),
    }
}

/// What a token grants; `None` where that cannot be read.
fn read_grants(access: &Value) -> Option<Vec<Grant>> {
    let mut grants = Vec::new();
    for entry in access.as_array()? {
        let is_repository = entry.get("type")?.as_str()? == "repository";
        let (namespace, name) = names::split(entry.get("name")?.as_str()?);
        let mut right = None;
        for action in entry.get("actions")?.as_array()? {
            let named = match action.as_str()? {
                "pull" => Right::Pull,
                "push" => Right::Push,
                "*" => Right::Administer,
                _ => return None,
            };
            right = right.max(Some(named));
        }
        if !is_repository {
            return None;
        }
        if let Some(right) = right {
            grants.push(Grant {
                namespace: namespace.to_owned(),
                name: name.to_owned(),
                right,
            });
        }
    }
    Some(grants)
}
