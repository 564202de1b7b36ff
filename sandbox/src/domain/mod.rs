//! The rules of a registry that several operations share.

pub(crate) mod build_logs;
pub(crate) mod build_triggers;
pub(crate) mod confirmations;
pub(crate) mod integers;
pub(crate) mod json_template;
pub(crate) mod mail;
pub(crate) mod mirror_health;
pub(crate) mod names;
pub(crate) mod namespaces;
pub(crate) mod notification_events;
pub(crate) mod notification_method;
pub(crate) mod oauth;
pub(crate) mod paging;
pub(crate) mod quota_size;
pub(crate) mod quotas;
pub(crate) mod registration;
pub(crate) mod registry_size;
pub(crate) mod repositories;
pub(crate) mod scopes;
pub(crate) mod service_keys;
pub(crate) mod stored_objects;
pub(crate) mod tag_age;
pub(crate) mod user_notifications;
