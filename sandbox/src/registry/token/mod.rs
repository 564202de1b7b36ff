//! The token service `/v2/auth`: who signs in gets a token for what the asked scopes allow.
//!
//! Source: `endpoints/v2/v2auth.py` at ffba0c70e2d8.

mod audit;
mod grant;
mod scope;
mod sign_in;

use http::header::{AUTHORIZATION, CACHE_CONTROL};
use serde_json::{Map, Value, json};

use self::grant::{Granted, NO_SIGNATURES};
use self::scope::Scope;
use super::access::abort;
use super::error::Code;
use super::identity::Identity;
use super::{Handled, RegistryCall, RegistryError, responses};
use crate::auth::instance_key::SERVICE;
use crate::crypto::jwt;
use crate::storage::InstanceKey;

/// How long a token is good.
const LIFE_S: i64 = 60 * 60;

/// Whom the token of nobody is about.
const ANONYMOUS: &str = "(anonymous)";

pub(super) async fn issue(mut call: RegistryCall) -> Handled {
    let header = call.context.headers.get(AUTHORIZATION);
    let sent = header.is_some_and(|header| !header.is_empty());
    let identity = match sent {
        true => call.sign_in().await?,
        false => Ok(Identity::Anonymous),
    };
    if let Err(refused) = &identity {
        call.log_refused(refused).await?;
    }
    let is_known = matches!(&identity, Ok(identity) if identity.account().is_some());
    if !is_known && !call.app.settings.features.anonymous_access {
        return Err(abort(401, "Anonymous access is not allowed"));
    }
    let identity = match identity {
        Ok(identity) => identity,
        Err(refused) => {
            let error = RegistryError::with_message(Code::Unauthorized, &refused.text);
            return Err(error.with_challenge(&call.plain_challenge()));
        }
    };
    call.set_caller(identity.principal());
    let asked: Vec<&str> = scopes(&call).collect();
    let unauthorized =
        || RegistryError::new(Code::Unauthorized).with_challenge(&call.plain_challenge());
    if !is_known && asked.is_empty() {
        return Err(unauthorized());
    }
    let key = call.app.instance_key().await?;
    let granting = call.app.write(&call.context, |op| {
        let mut granted = Vec::new();
        for text in &asked {
            if text.is_empty() {
                if !is_known {
                    return Err(unauthorized());
                }
                continue;
            }
            let scope = Scope::parse(text, call.service(), op.settings)?;
            granted.push(grant::grant(op, scope)?);
        }
        if asked.is_empty() {
            audit::log_success(op, &call, &identity)?;
        }
        Ok(granted)
    });
    let granted = granting.await?;
    let claims = claims(&call, &identity, &granted);
    token_response(&key, &claims)
}

fn scopes(call: &RegistryCall) -> impl Iterator<Item = &str> {
    let named = call.query.iter().filter(|(name, _)| name == "scope");
    named.map(|(_, value)| value.as_str())
}

/// What a token says.
fn claims(call: &RegistryCall, identity: &Identity, granted: &[Granted]) -> Value {
    let now_s = call.app.clock.now_ms() / 1000;
    let access = granted.iter().map(|granted| {
        json!({
            "type": "repository",
            "name": granted.asked_name,
            "actions": granted.actions,
        })
    });
    let roots: Map<String, Value> = granted
        .iter()
        .map(|granted| (granted.full_name(), granted.signed_by.into()))
        .collect();
    let root = match roots.values().next() {
        Some(only) if roots.len() == 1 => only.clone(),
        _ => NO_SIGNATURES.into(),
    };
    let mut context = identity.context();
    context.insert("com.apostille.root".to_owned(), root);
    context.insert("com.apostille.roots".to_owned(), roots.into());
    let subject = identity.account().map(|account| account.name.as_str());
    json!({
        "iss": SERVICE,
        "aud": call.parameter("service"),
        "nbf": now_s,
        "iat": now_s,
        "exp": now_s + LIFE_S,
        "sub": subject.unwrap_or(ANONYMOUS),
        "access": access.collect::<Vec<_>>(),
        "context": context,
    })
}

fn token_response(key: &InstanceKey, claims: &Value) -> Handled {
    let token = jwt::sign(&key.private_key, &key.kid, claims).ok_or_else(RegistryError::crash)?;
    let mut response = responses::json(200, &json!({ "token": token.expose() }));
    let no_cache = "no-cache, no-store, must-revalidate";
    responses::insert(&mut response, CACHE_CONTROL, no_cache);
    Ok(response)
}
