//! Service keys.
//!
//! See [Life of a service key](../../../../docs/server-behaviour.md#life-of-a-service-key).

use quay_api::Field;
use quay_api::models::{self, CreatedServiceKey, NewServiceKey, ServiceKeyList, ServiceKeyUpdate};
use quay_api::server::{Context, Rejection};
use serde_json::{Map, Value, json};

use super::expiration::{ExpirationError, moment};
use crate::app::App;
use crate::crypto::key_pair::KeyPair;
use crate::domain::service_keys;
use crate::op_context::OpContext;
use crate::{storage, views};

/// How the server calls an approval by a superuser.
const BY_SUPERUSER: &str = "ServiceKeyApprovalType.SUPERUSER";

/// All keys that are not hidden.
pub(super) fn list(op: &OpContext<'_>) -> Result<ServiceKeyList, Rejection> {
    op.require_superuser_reader()?;
    let keys = op.tx.service_key_list(service_keys::hidden_ms(op))?;
    let views = keys.into_iter().map(|key| views::service_key(op, key));
    Ok(ServiceKeyList::new(views.collect::<Result<_, _>>()?))
}

/// A key that is not hidden, as superusers see it.
pub(super) fn get(op: &OpContext<'_>, kid: &str) -> Result<models::ServiceKey, Rejection> {
    op.require_superuser_reader()?;
    Ok(views::service_key(op, find(op, kid)?)?)
}

/// A key that is not hidden.
fn find(op: &OpContext<'_>, kid: &str) -> Result<storage::ServiceKey, Rejection> {
    service_keys::find(op, kid)?.ok_or_else(Rejection::not_found)
}

fn log(op: &OpContext<'_>, kind: &str, metadata: &Map<String, Value>) -> Result<(), Rejection> {
    Ok(op.log(kind, None, Value::Object(metadata.clone()))?)
}

/// Changes the end of a key, its name and its metadata, in this order.
pub(super) fn update(
    op: &OpContext<'_>,
    kid: &str,
    change: &ServiceKeyUpdate,
) -> Result<models::ServiceKey, Rejection> {
    op.require_superuser()?;
    let mut key = find(op, kid)?;
    let mut metadata = Map::new();
    metadata.insert("kid".to_owned(), kid.into());
    metadata.insert("service".to_owned(), key.service.as_str().into());
    let name = change.name.as_deref().unwrap_or(&key.name);
    metadata.insert("name".to_owned(), name.into());
    metadata.insert("expiration_date".to_owned(), json!(seconds(key.expires_ms)));
    if !change.expiration.is_absent() {
        let end_ms = match change.expiration {
            Field::Value(end_s) => {
                let text = "Cannot have an expiration date in the past";
                Some(read_future_time(op, end_s, text)?)
            }
            Field::Null | Field::Absent => None,
        };
        let old = json!(seconds(key.expires_ms));
        metadata.insert("old_expiration_date".to_owned(), old);
        metadata.insert("expiration_date".to_owned(), json!(seconds(end_ms)));
        log(op, "service_key_extend", &metadata)?;
        op.tx.service_key_update_expiration(kid, end_ms)?;
        // What follows may be refused, and the server has stored the end by then.
        op.keep_what_was_written();
    }
    if change.name.is_some() || change.metadata.is_some() {
        require_name(change.name.as_deref().unwrap_or_default())?;
        if let Some(added) = &change.metadata {
            let added = added.iter();
            key.metadata
                .extend(added.map(|(name, value)| (name.clone(), value.clone())));
        }
        let name = change.name.as_deref().unwrap_or(&key.name);
        op.tx
            .service_key_update_description(kid, name, &key.metadata)?;
        log(op, "service_key_modify", &metadata)?;
    }
    Ok(views::service_key(op, find(op, kid)?)?)
}

/// Approves a key, hidden or not. Only the first approval counts.
pub(super) fn approve(op: &OpContext<'_>, kid: &str, notes: Option<&str>) -> Result<(), Rejection> {
    op.require_superuser()?;
    let key = op
        .tx
        .service_key_fetch(kid)?
        .ok_or_else(Rejection::not_found)?;
    let approver = op.user()?.id;
    let notes = notes.unwrap_or_default();
    let first = op
        .tx
        .service_key_approve(kid, Some(approver), BY_SUPERUSER, notes, op.now_ms)?;
    if first {
        let metadata = json!({
            "kid": kid,
            "service": key.service,
            "name": key.name,
            "expiration_date": seconds(key.expires_ms),
        });
        op.log("service_key_approve", None, metadata)?;
        op.tx.user_notification_delete_by_service_key(kid)?;
    }
    Ok(())
}

/// Deletes a key, hidden or not.
pub(super) fn delete(op: &OpContext<'_>, kid: &str) -> Result<(), Rejection> {
    op.require_superuser()?;
    let key = op
        .tx
        .service_key_fetch(kid)?
        .ok_or_else(Rejection::not_found)?;
    op.tx.service_key_delete(kid)?;
    op.tx.user_notification_delete_by_service_key(kid)?;
    service_keys::delete_stale(op, &key.service)?;
    let metadata = json!({
        "kid": kid,
        "service": key.service,
        "name": key.name,
        "created_date": key.created_ms / 1000,
        "expiration_date": seconds(key.expires_ms),
    });
    Ok(op.log("service_key_delete", None, metadata)?)
}

/// Stores a new key that its creator approves.
fn store(
    op: &OpContext<'_>,
    pair: &KeyPair,
    new: &NewServiceKey,
    end_ms: Option<i64>,
) -> Result<(), Rejection> {
    let creator = op.user()?;
    let name = new.name.as_deref().unwrap_or_default();
    let mut metadata: Map<String, Value> = match &new.metadata {
        Some(metadata) => metadata.clone().into_inner().into_iter().collect(),
        None => Map::new(),
    };
    metadata.insert("created_by".to_owned(), "Quay Superuser Panel".into());
    metadata.insert("creator".to_owned(), creator.name.as_str().into());
    metadata.insert("ip".to_owned(), json!(op.ip()));
    service_keys::delete_stale(op, &new.service)?;
    op.tx.service_key_create(&storage::NewServiceKey {
        kid: &pair.kid,
        name,
        service: &new.service,
        jwk: &pair.jwk,
        metadata: &metadata,
        created_ms: op.now_ms,
        expires_ms: end_ms,
        rotation_duration_s: None,
    })?;
    let notes = new.notes.as_deref().unwrap_or_default();
    op.tx
        .service_key_approve(&pair.kid, Some(creator.id), BY_SUPERUSER, notes, op.now_ms)?;
    for kind in ["service_key_create", "service_key_approve"] {
        let metadata = json!({
            "kid": pair.kid,
            "preshared": true,
            "service": new.service,
            "name": name,
            "expiration_date": seconds(end_ms),
            "auto_approved": true,
        });
        op.log(kind, None, metadata)?;
    }
    Ok(())
}

/// Makes a key, stores its public half, and gives both away.
pub(super) async fn create(
    app: &App,
    context: &Context,
    new: NewServiceKey,
) -> Result<CreatedServiceKey, Rejection> {
    let end_ms = app
        .read(context, |op| {
            op.require_superuser()?;
            require_name(new.name.as_deref().unwrap_or_default())?;
            let end_ms = new
                .expiration
                .map(|end_s| read_future_time(op, end_s, "Expiration date cannot be in the past"));
            let end_ms = end_ms.transpose()?;
            if !service_keys::is_service(&new.service) {
                return Err(Rejection::data_layer(""));
            }
            Ok(end_ms)
        })
        .await?;
    let pair = KeyPair::generate()
        .await
        .ok_or_else(crate::responses::crash)?;
    app.write(context, |op| store(op, &pair, &new, end_ms))
        .await?;
    Ok(CreatedServiceKey::new(
        pair.kid,
        new.name.unwrap_or_default(),
        new.service,
        pair.public,
        pair.private,
    ))
}

/// The milliseconds of a time in seconds that must not have passed; `past` says that it has.
fn read_future_time(op: &OpContext<'_>, seconds: f64, past: &str) -> Result<i64, Rejection> {
    let end_ms = moment(seconds).map_err(|error| match error {
        ExpirationError::Crash => crate::responses::crash(),
        ExpirationError::Invalid(text) => {
            Rejection::invalid_request(format!("Invalid expiration date: {text}"))
        }
    })?;
    if end_ms <= op.now_ms {
        return Err(Rejection::invalid_request(past));
    }
    Ok(end_ms)
}

/// Times in the metadata of log entries are seconds.
fn seconds(ms: Option<i64>) -> Option<i64> {
    ms.map(|ms| ms / 1000)
}

/// Refuses what is no friendly name of a key.
fn require_name(name: &str) -> Result<(), Rejection> {
    let is_name = name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || c.is_whitespace() || "-_:/".contains(c));
    if is_name {
        return Ok(());
    }
    let text = format!("Invalid service key friendly name: {name}");
    Err(Rejection::invalid_request(text))
}

#[cfg(test)]
mod tests {
    use super::require_name;

    #[test]
    fn names() {
        for name in ["", "my key", "a-b_c:d/E9"] {
            assert!(require_name(name).is_ok(), "{name:?}");
        }
        for name in ["bad/name!", "é"] {
            assert!(require_name(name).is_err(), "{name:?}");
        }
    }
}
