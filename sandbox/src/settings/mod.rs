//! [`Settings`]: how the sandbox is configured, in the terms of the server's `config.yaml`.

mod dump;
mod features;
mod values;

use quay_api::Secret;
use serde_json::Value;

use self::values::{ByteSize, Duration, SettingValue};

pub(crate) use self::features::Features;
pub use self::values::RegistryMode;
pub(crate) use self::values::{AuthenticationType, AvatarKind, RegistryState, UrlScheme};

/// Declares the settings: what each is, field, key in `config.yaml`, type, and the server's own
/// default. Reading and showing them are made from this table.
macro_rules! settings {
    ($($(#[$doc:meta])* $field:ident $key:literal: $type:ty = $default:expr;)*) => {
        /// What the server's configuration says, as far as the sandbox reads it.
        #[derive(Clone, Debug, PartialEq)]
        pub(crate) struct Settings {
            pub(crate) features: Features,
            $(#[doc = concat!("`", $key, "`.")] $(#[$doc])* pub(crate) $field: $type,)*
        }

        impl Settings {
            /// The keys that are read beside the features.
            const KEYS: &[&str] = &[$($key),*];

            /// As the server is delivered.
            pub(crate) fn of_server() -> Self {
                Self {
                    features: Features::of_server(),
                    $($field: $default,)*
                }
            }

            /// Sets one by its key; tells whether there is one of that key.
            fn set_value(&mut self, key: &str, value: &Value) -> Result<bool, String> {
                match key {
                    $($key => self.$field = SettingValue::read(key, value)?,)*
                    _ => return Ok(false),
                }
                Ok(true)
            }

            /// Each key with its value, as superusers see it.
            fn dump_values(&self) -> Vec<(&'static str, Value)> {
                vec![$(($key, self.$field.dump())),*]
            }
        }
    };
}

settings! {
    /// Whether the action log tells of deletions of tags that were refused for want of a right.
    action_log_audit_delete_failures "ACTION_LOG_AUDIT_DELETE_FAILURES": bool = false;
    /// Whether the action log tells of sign-ins that failed.
    action_log_audit_login_failures "ACTION_LOG_AUDIT_LOGIN_FAILURES": bool = false;
    /// Whether it tells of sign-ins.
    action_log_audit_logins "ACTION_LOG_AUDIT_LOGINS": bool = true;
    /// Whether it tells of pulls that were refused for want of a right.
    action_log_audit_pull_failures "ACTION_LOG_AUDIT_PULL_FAILURES": bool = false;
    /// The same of pushes.
    action_log_audit_push_failures "ACTION_LOG_AUDIT_PUSH_FAILURES": bool = false;
    /// Without it such tokens do not expire.
    app_specific_token_expiration "APP_SPECIFIC_TOKEN_EXPIRATION": Option<Duration> = None;
    authentication_type "AUTHENTICATION_TYPE": AuthenticationType = AuthenticationType::Database;
    avatar_kind "AVATAR_KIND": AvatarKind = AvatarKind::Local;
    browser_api_calls_xhr_only "BROWSER_API_CALLS_XHR_ONLY": bool = true;
    /// The origins whose pages may call with the cookies of a browser; `*` for none.
    cors_origin "CORS_ORIGIN": Vec<String> = vec!["*".to_owned()];
    /// Whether pushing to a namespace that is not there creates an organization.
    create_namespace_on_push "CREATE_NAMESPACE_ON_PUSH": bool = false;
    /// Whether repositories that are created by a push are private.
    create_private_repo_on_push "CREATE_PRIVATE_REPO_ON_PUSH": bool = true;
    default_system_reject_quota_bytes "DEFAULT_SYSTEM_REJECT_QUOTA_BYTES": i64 = 0;
    /// How long deleted tags of a new namespace are kept.
    default_tag_expiration "DEFAULT_TAG_EXPIRATION": Duration = Duration::weeks(2);
    /// The clients for which a name and a password are enough to authorize them, without a session.
    direct_oauth_clientid_whitelist "DIRECT_OAUTH_CLIENTID_WHITELIST": Vec<String> = Vec::new();
    /// Whether the registry takes no pushes.
    disable_pushes "DISABLE_PUSHES": bool = false;
    expired_service_key_ttl_s "EXPIRED_SERVICE_KEY_TTL_SEC": i64 = 60 * 60 * 24 * 7;
    /// Whether cookies are sent over http as well, where addresses begin with https.
    force_nonsecure_session_cookie "FORCE_NONSECURE_SESSION_COOKIE": bool = false;
    /// How long a session need not confirm its password.
    fresh_login_timeout "FRESH_LOGIN_TIMEOUT": Duration = Duration::minutes(10);
    global_readonly_super_users "GLOBAL_READONLY_SUPER_USERS": Vec<String> = Vec::new();
    /// How long a tag lives at most that expires.
    labeled_expiration_maximum "LABELED_EXPIRATION_MAXIMUM": Duration = Duration::weeks(104);
    /// How long it lives at least, unless a label says otherwise.
    labeled_expiration_minimum "LABELED_EXPIRATION_MINIMUM": Duration = Duration::hours(1);
    /// Who mails are from.
    mail_default_sender "MAIL_DEFAULT_SENDER": String = "admin@example.com".to_owned();
    mail_password "MAIL_PASSWORD": Option<Secret> = None;
    mail_port "MAIL_PORT": i64 = 587;
    /// The host that sends mails; without one they stay in the mailbox.
    mail_server "MAIL_SERVER": Option<String> = None;
    /// Whether the connection to that host has to become one of TLS.
    mail_use_tls "MAIL_USE_TLS": bool = true;
    mail_username "MAIL_USERNAME": Option<String> = None;
    /// The most bytes of a blob.
    maximum_layer_size "MAXIMUM_LAYER_SIZE": ByteSize = ByteSize::gigabytes(20);
    /// Whose deletion is delayed by the following setting, unless a superuser deletes them.
    namespace_gc_grace_period_allowlist "NAMESPACE_GC_GRACE_PERIOD_ALLOWLIST": Vec<String> =
        Vec::new();
    namespace_gc_grace_period_s "NAMESPACE_GC_GRACE_PERIOD_SECONDS": i64 = 0;
    /// How long a receiver of a notification may take.
    notification_send_timeout_s "NOTIFICATION_SEND_TIMEOUT": i64 = 10;
    /// Without it there is no limit.
    oauth_application_maximum_token_count "OAUTH_APPLICATION_MAXIMUM_TOKEN_COUNT":
        Option<i64> = None;
    /// Whether namespaces that were never counted are counted.
    quota_backfill "QUOTA_BACKFILL": bool = true;
    /// How long the notifications of a namespace hear nothing more of a limit that is reached.
    quota_notification_cooldown_s "QUOTA_NOTIFICATION_COOLDOWN_SECONDS": i64 = 60 * 60 * 24;
    /// How long a manifest is kept that is pushed by its digest, and a blob that no manifest has.
    push_temp_tag_expiration_s "PUSH_TEMP_TAG_EXPIRATION_SEC": i64 = 60 * 60;
    /// How long a calculation of the size of the registry waits in the queue.
    quota_registry_size_poll_period_s "QUOTA_REGISTRY_SIZE_POLL_PERIOD": i64 = 60;
    /// The namespaces that take manifests of the OCI where the feature for all is off.
    oci_namespace_whitelist "OCI_NAMESPACE_WHITELIST": Vec<String> = Vec::new();
    /// Whether tags can be removed for good.
    permanently_delete_tags "PERMANENTLY_DELETE_TAGS": bool = false;
    preferred_url_scheme "PREFERRED_URL_SCHEME": UrlScheme = UrlScheme::Http;
    registry_state "REGISTRY_STATE": RegistryState = RegistryState::Normal;
    /// The seconds between two looks for mirrors that are due; 0 for none.
    repo_mirror_interval_s "REPO_MIRROR_INTERVAL": i64 = 30;
    registry_title_short "REGISTRY_TITLE_SHORT": String = "Project Quay".to_owned();
    /// Whether the children of an index are dropped with its last tag, and not an hour after their
    /// push.
    reset_child_manifest_expiration "RESET_CHILD_MANIFEST_EXPIRATION": bool = false;
    restricted_users_whitelist "RESTRICTED_USERS_WHITELIST": Vec<String> = Vec::new();
    /// Whether no robots can be made.
    robots_disallow "ROBOTS_DISALLOW": bool = false;
    /// Which robots may sign in to the registry nevertheless.
    robots_whitelist "ROBOTS_WHITELIST": Vec<String> = Vec::new();
    /// How often the actions of the day before are counted.
    action_count_period_s "SANDBOX_ACTION_COUNT_SECONDS": i64 = 4 * 60 * 60;
    /// How often tags are ended as policies say.
    auto_prune_period_s "SANDBOX_AUTO_PRUNE_SECONDS": i64 = 60;
    /// How often garbage is collected.
    garbage_collection_period_s "SANDBOX_GARBAGE_COLLECTION_SECONDS": i64 = 30;
    /// How often notifications are told of tags that expire soon.
    image_expiry_period_s "SANDBOX_IMAGE_EXPIRY_SECONDS": i64 = 60;
    /// Whether an address shows the mails to everybody.
    mailbox "SANDBOX_MAILBOX": bool = false;
    /// How often pulls are counted.
    pull_statistics_period_s "SANDBOX_PULL_STATISTICS_SECONDS": i64 = 5 * 60;
    /// How long a deleted namespace waits for its purge, in place of the worker of the server,
    /// which looks for one every minute.
    purge_delay_s "SANDBOX_PURGE_DELAY_SECONDS": i64 = 2;
    /// The seconds from `sync-now` to the run of a mirror.
    mirror_delay_s "SANDBOX_MIRROR_DELAY_SECONDS": i64 = 2;
    /// How often quotas are looked after. The recorded server did not do it.
    quota_total_period_s "SANDBOX_QUOTA_TOTAL_SECONDS": i64 = 0;
    /// Who is followed at `/v2/`.
    registry_mode "SANDBOX_REGISTRY_MODE": RegistryMode = RegistryMode::Quay;
    /// Names that are taken for those of public hosts, so that mirrors can be set up without a
    /// network.
    resolvable_hosts "SANDBOX_RESOLVABLE_HOSTS": Vec<String> = Vec::new();
    /// How long after its first failure a delivery is tried again; each further time it is twice as
    /// long.
    retry_delay_s "SANDBOX_RETRY_DELAY_SECONDS": i64 = 2;
    /// How long an upload waits for more before it ends.
    upload_expiration "SANDBOX_UPLOAD_EXPIRATION": Duration = Duration::days(1);
    /// Which of its own names the sandbox takes in addresses of webhooks, which the server refuses.
    webhook_hosts "SANDBOX_WEBHOOK_HOSTS": Vec<String> = Vec::new();
    /// Without it the address of the request is used.
    server_hostname "SERVER_HOSTNAME": Option<String> = None;
    /// How long a session lives without a request.
    session_timeout "SESSION_TIMEOUT": Duration = Duration::days(31);
    ssrf_allowed_hosts "SSRF_ALLOWED_HOSTS": Vec<String> = Vec::new();
    super_users "SUPER_USERS": Vec<String> = Vec::new();
    /// How long a namespace may choose to keep deleted tags.
    tag_expiration_options "TAG_EXPIRATION_OPTIONS": Vec<Duration> = vec![
        Duration::seconds(0),
        Duration::days(1),
        Duration::weeks(1),
        Duration::weeks(2),
        Duration::weeks(4),
    ];
    unapproved_service_key_ttl_s "UNAPPROVED_SERVICE_KEY_TTL_SEC": i64 = 60 * 60 * 24;
    /// The namespaces that take nothing but schema 1 of Docker.
    v22_namespace_blacklist "V22_NAMESPACE_BLACKLIST": Vec<String> = Vec::new();
    /// The largest page of a list of the registry; less than 100 counts as 100.
    v2_pagination_size "V2_PAGINATION_SIZE": i64 = 50;
    /// Hosts that no webhook may name.
    webhook_hostname_blacklist "WEBHOOK_HOSTNAME_BLACKLIST": Vec<String> = Vec::new();
}

impl Settings {
    /// As the recorded server was set.
    pub(crate) fn of_recordings() -> Self {
        Self {
            features: Features::of_recordings(),
            global_readonly_super_users: vec!["globalreadonlysuperuser".to_owned()],
            // Longer than the recordings look, and short enough to wait for.
            quota_registry_size_poll_period_s: 3,
            ssrf_allowed_hosts: vec!["localhost".to_owned()],
            super_users: vec!["devtable".to_owned()],
            ..Self::of_server()
        }
    }

    /// Sets a value by its name in `config.yaml`. A text is read as JSON where it is JSON, and
    /// taken as it stands where not.
    ///
    /// # Errors
    ///
    /// A name that is not known, or a value of another type: the text says which and what fits.
    pub(crate) fn set(&mut self, key: &str, text: &str) -> Result<(), String> {
        let value = serde_json::from_str(text).unwrap_or_else(|_| Value::from(text));
        if let Some(feature) = key.strip_prefix("FEATURE_") {
            return self.set_feature(feature, SettingValue::read(key, &value)?);
        }
        if self.set_value(key, &value)? {
            return Ok(());
        }
        Err(format!(
            "{key} is not a key that the sandbox reads; known keys: FEATURE_…, {}",
            Self::KEYS.join(", ")
        ))
    }

    /// Switches a feature, with or without `FEATURE_` before its name.
    ///
    /// # Errors
    ///
    /// A name that is not known: the text has all that are.
    pub(crate) fn set_feature(&mut self, name: &str, on: bool) -> Result<(), String> {
        let name = name.strip_prefix("FEATURE_").unwrap_or(name);
        if self.features.set(name, on) {
            return Ok(());
        }
        let known = Features::NAMES.join(", ");
        Err(format!(
            "{name} is not a feature of the server; known features: {known}"
        ))
    }

    /// The value of a key in the form in which it is shown; null where it is not set.
    pub(crate) fn value(&self, key: &str) -> Value {
        let mut values = self.dump_values().into_iter();
        let found = values.find_map(|(other, value)| (other == key).then_some(value));
        found.unwrap_or_default()
    }

    /// The kind of directory that accounts come from; `None` where they are the database's own.
    pub(crate) fn directory(&self) -> Option<&'static str> {
        match self.authentication_type {
            AuthenticationType::Ldap => Some("ldap"),
            AuthenticationType::Jwt => Some("jwtauthn"),
            AuthenticationType::Keystone => Some("keystone"),
            AuthenticationType::Oidc => Some("oidc"),
            AuthenticationType::Database | AuthenticationType::AppToken => None,
        }
    }

    /// The kind of directory whose groups teams may follow; `None` where they may not.
    pub(crate) fn directory_of_teams(&self) -> Option<&'static str> {
        self.directory().filter(|_| self.features.team_syncing)
    }

    /// What is switched off: features, and the other settings without which operations are not
    /// there.
    pub(crate) fn disabled_features(&self) -> Vec<&'static str> {
        let mut off = self.features.off();
        if !self.permanently_delete_tags {
            off.push("PERMANENTLY_DELETE_TAGS");
        }
        off
    }

    /// Whether this is the hosted installation, which has nothing for superusers.
    pub(crate) fn is_hosted(&self) -> bool {
        let host = self.server_hostname.as_deref();
        host.is_some_and(|host| host.contains("quay.io"))
    }

    /// Whether accounts are the database's own.
    pub(crate) fn has_own_accounts(&self) -> bool {
        self.authentication_type == AuthenticationType::Database
    }

    /// Scheme and host of absolute addresses; `None` where they are those of the request.
    pub(crate) fn base_url(&self) -> Option<String> {
        let host = self.server_hostname.as_ref()?;
        Some(format!("{}://{host}", self.preferred_url_scheme.as_str()))
    }

    /// Whether browsers send the cookies of sessions over https alone.
    pub(crate) fn has_secure_cookies(&self) -> bool {
        self.preferred_url_scheme == UrlScheme::Https && !self.force_nonsecure_session_cookie
    }

    /// Whether an account of that name may not own repositories by itself. A robot counts as who
    /// owns it.
    pub(crate) fn is_restricted(&self, name: &str) -> bool {
        let owner = name.split('+').next().unwrap_or(name);
        let mut free = self.restricted_users_whitelist.iter();
        self.features.restricted_users && !free.any(|own| own == owner)
    }

    /// The largest page of a list of the registry, which is never less than `smallest`.
    pub(crate) fn largest_page(&self, smallest: i64) -> i64 {
        self.v2_pagination_size.max(smallest)
    }

    /// Whether the registry takes no changes.
    pub(crate) fn is_read_only(&self) -> bool {
        self.registry_state == RegistryState::ReadOnly
    }

    /// Up to when a namespace must have been deleted to be purged now; `None` where the server
    /// would run no worker for it.
    pub(crate) fn last_purged_ms(&self, now_ms: i64) -> Option<i64> {
        let on = self.features.namespace_garbage_collection;
        let delay = self.purge_delay_s.max(0).saturating_mul(1000);
        on.then(|| now_ms.saturating_sub(delay))
    }

    /// Whether a namespace may choose to keep deleted tags for so many seconds.
    pub(crate) fn is_tag_expiration_option(&self, seconds: i64) -> bool {
        let mut options = self.tag_expiration_options.iter();
        options.any(|option| option.seconds == seconds)
    }
}

#[cfg(test)]
mod tests {
    use super::Settings;

    fn check_rejected(key: &str, text: &str, begin: &str) {
        let refused = Settings::of_server().set(key, text).expect_err("refused");
        assert!(refused.starts_with(begin), "{refused}");
    }

    #[test]
    fn values_are_read_as_json_or_as_text() {
        let mut settings = Settings::of_server();
        settings
            .set("SUPER_USERS", r#"["a", "b"]"#)
            .expect("a list");
        assert_eq!(settings.super_users, ["a", "b"]);
        settings.set("SUPER_USERS", "c").expect("a name");
        assert_eq!(settings.super_users, ["c"]);
        settings.set("FEATURE_MAILING", "False").expect("a switch");
        assert!(!settings.features.mailing);
        settings
            .set("DEFAULT_TAG_EXPIRATION", "1d")
            .expect("a duration");
        assert_eq!(settings.default_tag_expiration.seconds, 86400);
    }

    #[test]
    fn what_does_not_fit_is_refused_with_the_remedy() {
        check_rejected(
            "NOSUCH",
            "1",
            "NOSUCH is not a key that the sandbox reads; known keys: FEA",
        );
        check_rejected(
            "FEATURE_NOSUCH",
            "true",
            "NOSUCH is not a feature of the server; known",
        );
        check_rejected(
            "FEATURE_MAILING",
            "3",
            "FEATURE_MAILING must be true or false, not 3",
        );
        check_rejected("SUPER_USERS", "3", "SUPER_USERS must be a string, not 3");
        check_rejected(
            "REGISTRY_STATE",
            "on",
            "REGISTRY_STATE must be one of normal, readonly, not",
        );
        check_rejected(
            "DEFAULT_TAG_EXPIRATION",
            "2y",
            "DEFAULT_TAG_EXPIRATION must be a number with",
        );
        check_rejected(
            "EXPIRED_SERVICE_KEY_TTL_SEC",
            "x",
            "EXPIRED_SERVICE_KEY_TTL_SEC must be a whole number, not \"x\"",
        );
    }
}
