//! Owns [`Settings`]: how the sandbox is configured, in the terms of the server's `config.yaml`.

mod dump;
mod features;

use serde_json::Value;

use crate::storage::{StorageError, Tx};

pub(crate) use self::features::Features;

/// What the server's configuration says, as far as the sandbox reads it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Settings {
    pub(crate) features: Features,
    /// `APP_SPECIFIC_TOKEN_EXPIRATION`; without it such tokens do not expire
    pub(crate) app_specific_token_expiration: Option<String>,
    /// `AUTHENTICATION_TYPE`
    pub(crate) authentication_type: String,
    /// `AVATAR_KIND`: `local` or `gravatar`
    pub(crate) avatar_kind: String,
    /// `BROWSER_API_CALLS_XHR_ONLY`
    pub(crate) browser_api_calls_xhr_only: bool,
    /// `DEFAULT_SYSTEM_REJECT_QUOTA_BYTES`
    pub(crate) default_system_reject_quota_bytes: i64,
    /// `DEFAULT_TAG_EXPIRATION`, such as `2w`
    pub(crate) default_tag_expiration: String,
    /// `EXPIRED_SERVICE_KEY_TTL_SEC`
    pub(crate) expired_service_key_ttl_s: i64,
    /// `GLOBAL_READONLY_SUPER_USERS`
    pub(crate) global_readonly_super_users: Vec<String>,
    /// `OAUTH_APPLICATION_MAXIMUM_TOKEN_COUNT`; without it there is no limit
    pub(crate) oauth_application_maximum_token_count: Option<i64>,
    /// `QUOTA_REGISTRY_SIZE_POLL_PERIOD`: how long a calculation of its size waits in the queue
    pub(crate) quota_registry_size_poll_period_s: i64,
    /// `REGISTRY_STATE`: `normal` or `readonly`
    pub(crate) registry_state: String,
    /// `RESTRICTED_USERS_WHITELIST`
    pub(crate) restricted_users_whitelist: Vec<String>,
    /// `SERVER_HOSTNAME`; without it the address of the request is used
    pub(crate) server_hostname: Option<String>,
    /// `SSRF_ALLOWED_HOSTS`
    pub(crate) ssrf_allowed_hosts: Vec<String>,
    /// `SUPER_USERS`
    pub(crate) super_users: Vec<String>,
    /// `TAG_EXPIRATION_OPTIONS`, such as `1d`
    pub(crate) tag_expiration_options: Vec<String>,
    /// `UNAPPROVED_SERVICE_KEY_TTL_SEC`
    pub(crate) unapproved_service_key_ttl_s: i64,
}

/// The keys that [`Settings::set`] knows beside the features.
const KEYS: [&str; 17] = [
    "APP_SPECIFIC_TOKEN_EXPIRATION",
    "AUTHENTICATION_TYPE",
    "AVATAR_KIND",
    "BROWSER_API_CALLS_XHR_ONLY",
    "DEFAULT_SYSTEM_REJECT_QUOTA_BYTES",
    "DEFAULT_TAG_EXPIRATION",
    "EXPIRED_SERVICE_KEY_TTL_SEC",
    "GLOBAL_READONLY_SUPER_USERS",
    "OAUTH_APPLICATION_MAXIMUM_TOKEN_COUNT",
    "QUOTA_REGISTRY_SIZE_POLL_PERIOD",
    "REGISTRY_STATE",
    "RESTRICTED_USERS_WHITELIST",
    "SERVER_HOSTNAME",
    "SSRF_ALLOWED_HOSTS",
    "SUPER_USERS",
    "TAG_EXPIRATION_OPTIONS",
    "UNAPPROVED_SERVICE_KEY_TTL_SEC",
];

impl Settings {
    /// As the server is delivered.
    pub(crate) fn of_server() -> Self {
        let texts = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect();
        Self {
            features: Features::of_server(),
            app_specific_token_expiration: None,
            authentication_type: "Database".to_owned(),
            avatar_kind: "local".to_owned(),
            browser_api_calls_xhr_only: true,
            default_system_reject_quota_bytes: 0,
            default_tag_expiration: "2w".to_owned(),
            expired_service_key_ttl_s: 60 * 60 * 24 * 7,
            global_readonly_super_users: Vec::new(),
            oauth_application_maximum_token_count: None,
            quota_registry_size_poll_period_s: 60,
            registry_state: "normal".to_owned(),
            restricted_users_whitelist: Vec::new(),
            server_hostname: None,
            ssrf_allowed_hosts: Vec::new(),
            super_users: Vec::new(),
            tag_expiration_options: texts(&["0s", "1d", "1w", "2w", "4w"]),
            unapproved_service_key_ttl_s: 60 * 60 * 24,
        }
    }

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
            let on = boolean(key, &value)?;
            return self.set_feature(feature, on);
        }
        match key {
            "APP_SPECIFIC_TOKEN_EXPIRATION" => {
                self.app_specific_token_expiration = Some(duration(key, &value)?);
            }
            "AUTHENTICATION_TYPE" => self.authentication_type = string(key, &value)?,
            "AVATAR_KIND" => self.avatar_kind = one_of(key, &value, &["local", "gravatar"])?,
            "BROWSER_API_CALLS_XHR_ONLY" => {
                self.browser_api_calls_xhr_only = boolean(key, &value)?;
            }
            "DEFAULT_SYSTEM_REJECT_QUOTA_BYTES" => {
                self.default_system_reject_quota_bytes = integer(key, &value)?;
            }
            "DEFAULT_TAG_EXPIRATION" => self.default_tag_expiration = duration(key, &value)?,
            "EXPIRED_SERVICE_KEY_TTL_SEC" => {
                self.expired_service_key_ttl_s = integer(key, &value)?;
            }
            "GLOBAL_READONLY_SUPER_USERS" => {
                self.global_readonly_super_users = strings(key, &value)?;
            }
            "OAUTH_APPLICATION_MAXIMUM_TOKEN_COUNT" => {
                self.oauth_application_maximum_token_count = Some(integer(key, &value)?);
            }
            "QUOTA_REGISTRY_SIZE_POLL_PERIOD" => {
                self.quota_registry_size_poll_period_s = integer(key, &value)?;
            }
            "REGISTRY_STATE" => {
                self.registry_state = one_of(key, &value, &["normal", "readonly"])?;
            }
            "RESTRICTED_USERS_WHITELIST" => {
                self.restricted_users_whitelist = strings(key, &value)?;
            }
            "SERVER_HOSTNAME" => self.server_hostname = Some(string(key, &value)?),
            "SSRF_ALLOWED_HOSTS" => self.ssrf_allowed_hosts = strings(key, &value)?,
            "SUPER_USERS" => self.super_users = strings(key, &value)?,
            "TAG_EXPIRATION_OPTIONS" => {
                let options = strings(key, &value)?;
                for option in &options {
                    duration(key, &Value::from(option.as_str()))?;
                }
                self.tag_expiration_options = options;
            }
            "UNAPPROVED_SERVICE_KEY_TTL_SEC" => {
                self.unapproved_service_key_ttl_s = integer(key, &value)?;
            }
            _ => {
                return Err(format!(
                    "{key} is not a key that the sandbox reads; these are: FEATURE_…, {}",
                    KEYS.join(", ")
                ));
            }
        }
        Ok(())
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
            "{name} is not a feature of the server; these are: {known}"
        ))
    }

    /// Adds the superusers that the database lists, from the fixture that it began with.
    pub(crate) fn add_listed(&mut self, tx: &Tx<'_>) -> Result<(), StorageError> {
        let lists = [
            ("SUPER_USERS", &mut self.super_users),
            (
                "GLOBAL_READONLY_SUPER_USERS",
                &mut self.global_readonly_super_users,
            ),
        ];
        for (list, names) in lists {
            for name in tx.superuser_list(list)? {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        Ok(())
    }

    /// The kind of directory that accounts come from; `None` where they are the database's own.
    pub(crate) fn directory(&self) -> Option<&'static str> {
        match self.authentication_type.as_str() {
            "LDAP" => Some("ldap"),
            "JWT" => Some("jwtauthn"),
            "Keystone" => Some("keystone"),
            "OIDC" => Some("oidc"),
            _ => None,
        }
    }

    /// The kind of directory whose groups teams may follow; `None` where they may not.
    pub(crate) fn directory_of_teams(&self) -> Option<&'static str> {
        self.directory().filter(|_| self.features.team_syncing)
    }

    /// Whether this is the hosted installation, which has nothing for superusers.
    pub(crate) fn is_hosted(&self) -> bool {
        let host = self.server_hostname.as_deref();
        host.is_some_and(|host| host.contains("quay.io"))
    }

    /// The seconds that deleted tags of a new namespace are kept.
    pub(crate) fn default_tag_expiration_s(&self) -> i64 {
        seconds(&self.default_tag_expiration).unwrap_or_default()
    }

    /// The seconds that a namespace may choose from.
    pub(crate) fn tag_expiration_options_s(&self) -> Vec<i64> {
        let options = self.tag_expiration_options.iter();
        options.filter_map(|option| seconds(option)).collect()
    }
}

/// The seconds of a duration such as `2w`: a number and one of s, m, h, d, w.
pub(crate) fn seconds(text: &str) -> Option<i64> {
    let unit = text.chars().last()?;
    let number: i64 = text.strip_suffix(unit)?.parse().ok()?;
    let factor = match unit {
        's' => 1,
        'm' => 60,
        'h' => 60 * 60,
        'd' => 60 * 60 * 24,
        'w' => 60 * 60 * 24 * 7,
        _ => return None,
    };
    number.checked_mul(factor)
}

fn boolean(key: &str, value: &Value) -> Result<bool, String> {
    match value {
        Value::Bool(on) => Ok(*on),
        Value::String(text) if text.eq_ignore_ascii_case("true") => Ok(true),
        Value::String(text) if text.eq_ignore_ascii_case("false") => Ok(false),
        _ => Err(format!("{key} is true or false, not {value}")),
    }
}

fn integer(key: &str, value: &Value) -> Result<i64, String> {
    let number = value.as_i64();
    number.ok_or_else(|| format!("{key} is a whole number, not {value}"))
}

fn string(key: &str, value: &Value) -> Result<String, String> {
    match value {
        Value::String(text) => Ok(text.clone()),
        _ => Err(format!("{key} is a text, not {value}")),
    }
}

fn one_of(key: &str, value: &Value, allowed: &[&str]) -> Result<String, String> {
    let found = string(key, value)?;
    if allowed.contains(&found.as_str()) {
        return Ok(found);
    }
    Err(format!(
        "{key} is one of {}, not {value}",
        allowed.join(", ")
    ))
}

fn strings(key: &str, value: &Value) -> Result<Vec<String>, String> {
    let Value::Array(items) = value else {
        // One name without brackets is a list of one.
        return Ok(vec![string(key, value)?]);
    };
    items.iter().map(|item| string(key, item)).collect()
}

fn duration(key: &str, value: &Value) -> Result<String, String> {
    let found = string(key, value)?;
    if seconds(&found).is_some() {
        return Ok(found);
    }
    Err(format!(
        "{key} is a number and one of s, m, h, d, w, such as 2w, not {value}"
    ))
}

#[cfg(test)]
mod tests {
    use super::{Settings, seconds};

    fn check_refused(key: &str, text: &str, begin: &str) {
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
        assert_eq!(settings.default_tag_expiration_s(), 86400);
    }

    #[test]
    fn what_does_not_fit_is_refused_with_the_remedy() {
        check_refused(
            "NOSUCH",
            "1",
            "NOSUCH is not a key that the sandbox reads; these are: FEA",
        );
        check_refused(
            "FEATURE_NOSUCH",
            "true",
            "NOSUCH is not a feature of the server; these",
        );
        check_refused(
            "FEATURE_MAILING",
            "3",
            "FEATURE_MAILING is true or false, not 3",
        );
        check_refused("SUPER_USERS", "3", "SUPER_USERS is a text, not 3");
        check_refused(
            "REGISTRY_STATE",
            "on",
            "REGISTRY_STATE is one of normal, readonly, not",
        );
        check_refused(
            "DEFAULT_TAG_EXPIRATION",
            "2y",
            "DEFAULT_TAG_EXPIRATION is a number and",
        );
        check_refused(
            "EXPIRED_SERVICE_KEY_TTL_SEC",
            "x",
            "EXPIRED_SERVICE_KEY_TTL_SEC is a whole number, not \"x\"",
        );
    }

    #[test]
    fn durations_have_a_unit() {
        for (text, expect) in [
            ("0s", Some(0)),
            ("2w", Some(1_209_600)),
            ("w", None),
            ("", None),
        ] {
            assert_eq!(seconds(text), expect, "{text:?}");
        }
    }
}
