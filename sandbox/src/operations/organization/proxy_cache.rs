//! The proxy cache of an organization, and the check of its upstream registry.
//!
//! Names are resolved and registries contacted between two transactions, never within one.

use quay_api::models::{self, NewProxyCacheConfig, ProxyCacheConfig};
use quay_api::server::{Context, PythonQuery, QuerySyntax, Rejection};
use quay_api::{EmptyOr, Field, Unchecked};
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::app::App;
use crate::domain::integers::require_storable;
use crate::op_context::OpContext;
use crate::operations::host_rules::host_rules;
use crate::outbound::ssrf::HostRules;
use crate::outbound::ssrf::{self, HostError};
use crate::outbound::{self, Credentials, UpstreamError, UpstreamRegistry, Verdict};
use crate::python::truth::is_truthy;
use crate::responses::crash;
use crate::storage::{Account, ProxyCache, StorageError};

/// For how long pulled tags stay where nothing is said.
const EXPIRATION_S: i64 = 86_400;

const NOT_ALLOWED: &str = "The provided registry URL is not allowed";
const NO_LOGIN: &str =
    "Failed login to remote registry. Please verify entered details and try again.";
const NOT_CREATED: &str = "Error while creating Proxy cache configuration";

/// The form of a proxy cache; without one, three empty texts.
pub(super) fn view(cache: Option<ProxyCache>) -> ProxyCacheConfig {
    let (registry, expiration_s, insecure) = match cache {
        Some(cache) => (
            cache.upstream_registry,
            EmptyOr::Value(cache.expiration_s),
            EmptyOr::Value(cache.insecure),
        ),
        None => (String::new(), EmptyOr::Empty, EmptyOr::Empty),
    };
    ProxyCacheConfig::new(registry, expiration_s, insecure)
}

/// Stores a proxy cache.
pub(super) async fn create(
    app: &App,
    context: &Context,
    name: &str,
    body: NewProxyCacheConfig,
) -> Result<(), Rejection> {
    app.read(context, |op| {
        require_none(op, name)?;
        if op.is_mirrored_organization(name)? {
            let text =
                "Cannot create proxy cache: organization is managed by organization-level mirroring";
            return Err(Rejection::invalid_request(text));
        }
        // The search for immutable tags is what finds no organization.
        if op.settings.features.immutable_tags {
            let organization = find_organization(op, name)?;
            if op.tx.tag_exists_immutable(organization.id, op.now_ms)? {
                let text = "Cannot convert organization to proxy cache: immutable tags exist";
                return Err(Rejection::invalid_request(text));
            }
        }
        Ok(())
    }).await?;
    let host = host(&body.upstream_registry);
    let rules = &host_rules(&app.settings);
    check_host(host, rules).await?;
    app.write(context, |op| {
        require_none(op, name)?;
        let not_created = || Rejection::invalid_request(NOT_CREATED);
        ssrf::check_authority_by_name(host, rules).map_err(|_| not_created())?;
        let organization = op.tx.organization_fetch(name)?.ok_or_else(not_created)?;
        let username = text(&body.upstream_registry_username)?.cloned();
        let password = text(&body.upstream_registry_password)?.cloned();
        if body.insecure == Field::Null {
            return Err(crash());
        }
        let cache = ProxyCache {
            upstream_registry: body.upstream_registry.clone(),
            expiration_s: expiration_s(&body.expiration_s)?,
            insecure: insecure(&body.insecure)?,
            username,
            password,
        };
        op.tx.proxy_cache_create(organization.id, &cache)?;
        let metadata = json!({"upstream_registry": cache.upstream_registry});
        op.log("create_proxy_cache_config", Some(organization.id), metadata)?;
        Ok(())
    })
    .await
}

/// Removes a proxy cache.
pub(super) fn delete(op: &OpContext<'_>, name: &str) -> Result<(), Rejection> {
    op.require(op.may_administer_namespace(name))?;
    let organization = op.tx.organization_fetch(name)?;
    let configured = op.tx.proxy_cache_fetch(name)?.is_some();
    let Some(organization) = organization.filter(|_| configured) else {
        return Err(Rejection::not_found());
    };
    op.tx.proxy_cache_delete(organization.id)?;
    op.log(
        "delete_proxy_cache_config",
        Some(organization.id),
        json!({}),
    )?;
    Ok(())
}

/// Tries a registry out; tells how it responded.
pub(super) async fn validate(
    app: &App,
    context: &Context,
    name: &str,
    body: NewProxyCacheConfig,
) -> Result<&'static str, Rejection> {
    let until = Instant::now() + outbound::TIME_LIMIT;
    app.read(context, |op| require_none(op, name)).await?;
    let host = host(&body.upstream_registry);
    let rules = &host_rules(&app.settings);
    check_host(host, rules).await?;
    app.read(context, |op| find_organization(op, name).map(|_| ()))
        .await?;
    let username = text(&body.upstream_registry_username)?.cloned();
    let password = text(&body.upstream_registry_password)?.cloned();
    let credentials = username
        .zip(password)
        .map(|(username, password)| Credentials { username, password });
    let insecure = insecure(&body.insecure)?;
    let registry = UpstreamRegistry::new(host, insecure, credentials, rules);
    let verdict = match registry {
        Ok(registry) => registry.verdict(until).await,
        Err(error) => Err(error),
    };
    match verdict {
        Ok(Verdict::Valid) => Ok("Valid"),
        Ok(Verdict::Anonymous) => Ok("Anonymous"),
        Ok(Verdict::Other) => {
            let text = "Failed to validate Proxy cache configuration";
            Err(Rejection::invalid_request(text))
        }
        Err(UpstreamError::Blocked) => Err(Rejection::invalid_request(NOT_ALLOWED)),
        Err(UpstreamError::Failed | UpstreamError::Refused(_) | UpstreamError::Status(_)) => {
            Err(Rejection::invalid_request(NO_LOGIN))
        }
        Err(UpstreamError::Unreadable) => Err(crate::responses::crash()),
    }
}

/// How long pulled tags stay: what Python's `int` makes of the value, which the server's schema does
/// not check (data/model/proxy_cache.py:49).
fn expiration_s(value: &Field<Unchecked<i64>>) -> Result<Option<i64>, Rejection> {
    let number = match value {
        Field::Absent => Some(EXPIRATION_S),
        Field::Null => return Ok(None),
        Field::Value(Unchecked::Value(number)) => Some(*number),
        Field::Value(Unchecked::Other(Value::Bool(flag))) => Some(i64::from(*flag)),
        Field::Value(Unchecked::Other(Value::String(text))) => PythonQuery.integer(text),
        // What is too large becomes the largest, which no column holds either.
        Field::Value(Unchecked::Other(value)) => value.as_f64().map(|number| number as i64),
    };
    let number = number.ok_or_else(crash)?;
    require_storable(number)?;
    Ok(Some(number))
}

/// Whether Python takes the value for true.
fn insecure(value: &Field<Unchecked<bool>>) -> Result<bool, Rejection> {
    match value {
        Field::Absent | Field::Null => Ok(false),
        Field::Value(value) => Ok(is_truthy(&value.to_json().map_err(StorageError::from)?)),
    }
}

/// A part of the credentials; the server fails over what is no text.
fn text<T>(value: &Field<Unchecked<T>>) -> Result<Option<&T>, Rejection> {
    match value {
        Field::Absent | Field::Null => Ok(None),
        Field::Value(value) => value.value().map(Some).ok_or_else(crash),
    }
}

/// The registry without what follows its host.
fn host(registry: &str) -> &str {
    registry.split('/').next().unwrap_or_default()
}

async fn check_host(host: &str, rules: &HostRules) -> Result<(), Rejection> {
    let checked = ssrf::check_authority(host, rules).await;
    checked.map_err(|refused| match refused {
        HostError::Blocked => Rejection::invalid_request(NOT_ALLOWED),
        HostError::Invalid(text) => Rejection::invalid_request(text),
    })
}

fn require_none(op: &OpContext<'_>, name: &str) -> Result<(), Rejection> {
    op.require(op.may_administer_namespace(name))?;
    if op.tx.proxy_cache_fetch(name)?.is_some() {
        let text = "Proxy Cache Configuration already exists";
        return Err(Rejection::invalid_request(text));
    }
    Ok(())
}

fn find_organization(op: &OpContext<'_>, name: &str) -> Result<Account, Rejection> {
    let organization = op.tx.organization_fetch(name)?;
    organization
        .ok_or_else(|| Rejection::data_layer(format!("Organization does not exist: {name}")))
}

pub(super) fn get(op: &OpContext<'_>, name: &str) -> Result<models::ProxyCacheConfig, Rejection> {
    if !op.is_global_readonly() {
        op.require(op.is_member_of_namespace(name))?;
    }
    let cache = op.tx.proxy_cache_fetch(name)?;
    Ok(view(cache))
}
