//! The key server: `/keys/services/{service}/keys`, where services publish the keys they sign with.
//!
//! Who publishes a key proves by a token that it is theirs; a new one waits for the approval of a
//! superuser. Source: `endpoints/keyserver/__init__.py` at ffba0c70e2d8.

use http::header::{AUTHORIZATION, CACHE_CONTROL, HeaderValue, USER_AGENT};
use quay_api::server::{Context, CustomCall, Rejection, Response, RouterBuilder, UploadCall};
use quay_api::{Operation, Segment};
use serde_json::{Map, Value, json};

use super::request::{self, mount as mount_one};
use crate::app::App;
use crate::auth::instance_key::SERVICE;
use crate::crypto::jwt::Jwt;
use crate::domain::service_keys;
use crate::op_context::OpContext;
use crate::responses;
use crate::storage::{NewServiceKey, ServiceKey};

const LIST_SEGMENTS: &[Segment] = &[
    Segment::Literal("keys"),
    Segment::Literal("services"),
    Segment::One("service"),
    Segment::Literal("keys"),
];
const LIST_PATH: &str = "/keys/services/{service}/keys";
const ONE_PATH: &str = "/keys/services/{service}/keys/{kid}";
const ONE_SEGMENTS: &[Segment] = &[
    LIST_SEGMENTS[0],
    LIST_SEGMENTS[1],
    LIST_SEGMENTS[2],
    LIST_SEGMENTS[3],
    Segment::One("kid"),
];

static LIST: Operation =
    Operation::custom("listKeysOfService", "GET", LIST_PATH, LIST_SEGMENTS, false);
static GET: Operation = Operation::custom("getKeyOfService", "GET", ONE_PATH, ONE_SEGMENTS, false);
static PUT: Operation = Operation::custom("putKeyOfService", "PUT", ONE_PATH, ONE_SEGMENTS, true);
static DELETE: Operation = Operation::custom(
    "deleteKeyOfService",
    "DELETE",
    ONE_PATH,
    ONE_SEGMENTS,
    false,
);

/// The operations here, which look for no session.
pub(super) const IDS: [&str; 4] = [
    "listKeysOfService",
    "getKeyOfService",
    "putKeyOfService",
    "deleteKeyOfService",
];

/// How many bytes a key may have. Anybody may publish one, and one of 8,192 bits has 1,500.
const MAX_BYTES: usize = 16 << 10;

/// How long a key that does not expire may be kept by who asked for it.
const MAX_AGE_S: i64 = 24 * 60 * 60;

/// The members of a key that are its private half.
const PRIVATE: [&str; 8] = ["d", "dp", "dq", "k", "oth", "p", "q", "qi"];

pub(super) fn mount(app: &App, builder: RouterBuilder) -> RouterBuilder {
    let builder = mount_one(app, builder, &LIST, list);
    let builder = mount_one(app, builder, &GET, get);
    let builder = mount_one(app, builder, &DELETE, delete);
    let app = app.clone();
    builder.upload_operation(&PUT, move |call| put(app.clone(), call))
}

/// The keys of a service that are good.
async fn list(app: App, call: CustomCall) -> Result<Response, Rejection> {
    let service = value(&call.path, 0);
    if service == SERVICE && !app.settings.is_read_only() {
        app.instance_key().await?;
    }
    let keys = app
        .read(&call.context, |op| {
            op.tx.service_key_list_by_service(service, op.now_ms)
        })
        .await?;
    let keys = keys.into_iter().map(|key| {
        let mut jwk = key.jwk;
        jwk.insert("kid".to_owned(), key.kid.into());
        Value::Object(jwk)
    });
    let body = json!({ "keys": keys.collect::<Vec<_>>() });
    Ok(Response::sorted_json(200, &body).without_cors())
}

/// A key, of whatever service.
async fn get(app: App, call: CustomCall) -> Result<Response, Rejection> {
    let kid = value(&call.path, 1);
    let find = |op: &OpContext<'_>| service_keys::find(op, kid)?.ok_or_else(not_found);
    let key = app.read(&call.context, find).await?;
    if key.approval.is_none() {
        let text = "A conflict happened while processing the request. The resource might have \
                    been modified while the request was being processed.";
        return Err(Rejection::page(409, text));
    }
    let left_s = key
        .expires_ms
        .map(|end_ms| end_ms.saturating_sub(app.clock.now_ms()));
    if left_s.is_some_and(|left| left <= 0) {
        return Err(forbidden());
    }
    let age = left_s.map_or(MAX_AGE_S, |left_ms| MAX_AGE_S.min(left_ms / 1000));
    let response = Response::sorted_json(200, &key.jwk).without_cors();
    let age = HeaderValue::try_from(format!("max-age={age}"));
    Ok(response.with_header(CACHE_CONTROL, age.map_err(|_| responses::crash())?))
}

/// Publishes a key: a new one, or one in the place of another.
async fn put(app: App, call: UploadCall) -> Result<Response, Rejection> {
    let (service, kid) = (value(&call.path, 0), value(&call.path, 1));
    let new = Published::read(&call)?;
    let text = bearer(&call.context).ok_or_else(request::bad_request)?;
    let is_key = match new.jwk.get("kty").and_then(Value::as_str) {
        Some("EC") => ["x", "y"].iter().all(|part| new.jwk.contains_key(*part)),
        Some("RSA") => ["e", "n"].iter().all(|part| new.jwk.contains_key(*part)),
        _ => false,
    };
    let token = Jwt::read(text)
        .filter(|_| is_key)
        .ok_or_else(request::bad_request)?;
    let signer = token.kid().filter(|signer| *signer != kid);
    let ip = |op: &OpContext<'_>| json!(op.ip());
    app.write(&call.context, |op| {
        if op.tx.service_key_fetch(kid)?.is_some() {
            return Err(Rejection::page(409, "There is a key of this name already."));
        }
        let Some(signer) = signer else {
            require_signature(op, &token, &new.jwk, service)?;
            if !service_keys::is_service(service) {
                return Err(Rejection::data_layer(""));
            }
            service_keys::delete_stale(op, service)?;
            let metadata = Map::from_iter([("ip".to_owned(), ip(op))]);
            new.store(op, kid, service, "", &metadata)?;
            notify_superusers(op, kid, service, &new, &metadata)?;
            let mut entry = entry(&call.context, op, kid, service, "");
            entry["preshared"] = false.into();
            entry["expiration_date"] = json!(new.expires_ms.map(|ms| ms / 1000));
            op.log("service_key_create", None, entry)?;
            return Ok(Response::empty(202, "text/html").without_cors());
        };
        let old = signer_of(op, signer, service, true)?;
        require_signature(op, &token, &old.jwk, service)?;
        let mut metadata = old.metadata.clone();
        metadata.insert("ip".to_owned(), ip(op));
        metadata.insert("created_by".to_owned(), "Key Rotation".into());
        let rotated = Published {
            rotation_s: old.rotation_duration_s,
            ..new.clone()
        };
        rotated.store(op, kid, service, &old.name, &metadata)?;
        op.tx.service_key_update_approval(&old.kid, kid)?;
        remove(op, &old)?;
        let mut entry = entry(&call.context, op, kid, service, &old.name);
        entry["signer_kid"] = old.kid.as_str().into();
        entry["expiration_date"] = json!(new.expires_ms.map(|ms| ms / 1000));
        op.log("service_key_rotate", None, entry)?;
        Ok(Response::empty(200, "text/html").without_cors())
    })
    .await
}

/// Withdraws a key, by itself or by an approved one of the service.
async fn delete(app: App, call: CustomCall) -> Result<Response, Rejection> {
    let (service, kid) = (value(&call.path, 0), value(&call.path, 1));
    let token = bearer(&call.context).and_then(Jwt::read);
    let token = token.ok_or_else(request::bad_request)?;
    let signer = token.kid().ok_or_else(request::bad_request)?;
    app.write(&call.context, |op| {
        let signer = signer_of(op, signer, service, false)?;
        if signer.kid != kid && signer.approval.is_none() {
            return Err(forbidden());
        }
        require_signature(op, &token, &signer.jwk, service)?;
        let key = op.tx.service_key_fetch(kid)?.ok_or_else(not_found)?;
        remove(op, &key)?;
        let mut entry = entry(&call.context, op, kid, service, &signer.name);
        entry["signer_kid"] = signer.kid.as_str().into();
        op.log("service_key_delete", None, entry)?;
        Ok(Response::empty(204, "text/html").without_cors())
    })
    .await
}

/// A key as it was sent.
#[derive(Clone)]
struct Published {
    jwk: Map<String, Value>,
    expires_ms: Option<i64>,
    rotation_s: Option<i32>,
}

impl Published {
    /// Reads query and body, in the order of the server.
    fn read(call: &UploadCall) -> Result<Self, Rejection> {
        let query = call.query.as_bytes();
        let field = |name: &str| {
            let mut fields = form_urlencoded::parse(query);
            fields.find_map(|(other, value)| (other == name).then_some(value))
        };
        let expires_ms =
            field("expiration").map(|text| end_ms(&text).ok_or_else(request::bad_request));
        let rotation_s =
            field("rotation").map(|text| text.parse().map_err(|_| request::bad_request()));
        let (expires_ms, rotation_s) = (expires_ms.transpose()?, rotation_s.transpose()?);
        request::require_json(&call.context)?;
        if call.body.len() > MAX_BYTES {
            return Err(Rejection::page(
                413,
                "The sandbox: a key has 16 KiB at most.",
            ));
        }
        let jwk = serde_json::from_slice(&call.body);
        let mut jwk: Map<String, Value> = jwk.map_err(|_| request::bad_request())?;
        // Nobody needs the private half, and what is published is stored in clear.
        jwk.retain(|name, _| !PRIVATE.contains(&name.as_str()));
        Ok(Self {
            jwk,
            expires_ms,
            rotation_s,
        })
    }

    fn store(
        &self,
        op: &OpContext<'_>,
        kid: &str,
        service: &str,
        name: &str,
        metadata: &Map<String, Value>,
    ) -> Result<(), Rejection> {
        Ok(op.tx.service_key_create(&NewServiceKey {
            kid,
            name,
            service,
            jwk: &Value::Object(self.jwk.clone()),
            metadata,
            created_ms: op.now_ms,
            expires_ms: self.expires_ms,
            rotation_duration_s: self.rotation_s,
        })?)
    }
}

/// The milliseconds of a time in seconds, within the years that the server knows.
fn end_ms(text: &str) -> Option<i64> {
    /// The end of the year 9999.
    const LAST_S: f64 = 253_402_300_799.0;
    let seconds: f64 = text.trim().parse().ok()?;
    #[expect(clippy::cast_possible_truncation, reason = "it is within the range")]
    let milliseconds = |seconds: f64| (seconds * 1000.0) as i64;
    (-LAST_S..=LAST_S)
        .contains(&seconds)
        .then(|| milliseconds(seconds))
}

/// The token in the header, if it is one of three parts.
fn bearer(context: &Context) -> Option<&str> {
    let header = context.headers.get(AUTHORIZATION)?.to_str().ok()?;
    let token = header.strip_prefix("Bearer ")?;
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"+-_/.".contains(&byte);
    token.bytes().all(fits).then_some(token)
}

/// The key of a service that signed, if it has not expired.
fn signer_of(
    op: &OpContext<'_>,
    kid: &str,
    service: &str,
    approved: bool,
) -> Result<ServiceKey, Rejection> {
    let key = op.tx.service_key_fetch(kid)?.filter(|key| {
        key.service == service
            && key.expires_ms.is_none_or(|end_ms| end_ms > op.now_ms)
            && (key.approval.is_some() || !approved)
    });
    key.ok_or_else(forbidden)
}

fn require_signature(
    op: &OpContext<'_>,
    token: &Jwt<'_>,
    jwk: &Map<String, Value>,
    service: &str,
) -> Result<(), Rejection> {
    let is_good = token.is_signed_by(jwk) && token.holds(op.base_url, service, op.now_ms / 1000);
    is_good.then_some(()).ok_or_else(request::bad_request)
}

/// Deletes a key, what superusers were told of it, and those of its service that are stale.
fn remove(op: &OpContext<'_>, key: &ServiceKey) -> Result<(), Rejection> {
    op.tx.service_key_delete(&key.kid)?;
    op.tx.user_notification_delete_by_service_key(&key.kid)?;
    service_keys::delete_stale(op, &key.service)
}

/// Tells superusers that a key waits for their approval.
fn notify_superusers(
    op: &OpContext<'_>,
    kid: &str,
    service: &str,
    new: &Published,
    metadata: &Map<String, Value>,
) -> Result<(), Rejection> {
    let mut notification = json!({
        "name": "",
        "kid": kid,
        "service": service,
        "jwk": new.jwk,
        "metadata": metadata,
        "created_date": op.now_ms / 1000,
    });
    if let Some(end_ms) = new.expires_ms {
        notification["expiration_date"] = (end_ms / 1000).into();
    }
    for name in &op.settings.super_users {
        if let Some(user) = op.tx.account_fetch(name)?.filter(|it| it.is_user()) {
            let kind = "service_key_submitted";
            op.tx
                .user_notification_create(user.id, kind, &notification, op.now_ms)?;
        }
    }
    Ok(())
}

fn entry(context: &Context, op: &OpContext<'_>, kid: &str, service: &str, name: &str) -> Value {
    let agent = context.headers.get(USER_AGENT);
    json!({
        "kid": kid,
        "service": service,
        "name": name,
        "user_agent": agent.and_then(|it| it.to_str().ok()),
        "ip": op.ip(),
    })
}

fn value(path: &[String], place: usize) -> &str {
    path.get(place).map(String::as_str).unwrap_or_default()
}

fn forbidden() -> Rejection {
    Rejection::page(403, responses::FORBIDDEN)
}

fn not_found() -> Rejection {
    Rejection::page(404, responses::NO_SUCH_URL)
}
