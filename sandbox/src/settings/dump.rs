//! Owns the settings in the form in which superusers read them.

use quay_api::Extra;
use serde_json::{Value, json};

use super::{Features, KEYS, Settings};

impl Settings {
    /// The values by their names in `config.yaml`, and a JSON schema of them. What is not set is
    /// left out.
    pub(crate) fn dump(&self) -> (Extra, Extra) {
        let mut config = Extra::new();
        for key in KEYS {
            config.insert(key.to_owned(), self.value(key));
        }
        config.retain(|_, value| !value.is_null());
        let off = self.features.off();
        for name in Features::NAMES {
            let key = format!("FEATURE_{name}");
            config.insert(key, Value::from(!off.contains(name)));
        }
        let properties: serde_json::Map<String, Value> = config
            .iter()
            .map(|(key, value)| (key.clone(), json!({ "type": kind(value) })))
            .collect();
        let schema = [
            ("type".to_owned(), Value::from("object")),
            ("properties".to_owned(), Value::Object(properties)),
        ];
        (config, schema.into_iter().collect())
    }

    /// The value of one of [`KEYS`].
    fn value(&self, key: &str) -> Value {
        match key {
            "APP_SPECIFIC_TOKEN_EXPIRATION" => json!(self.app_specific_token_expiration),
            "AUTHENTICATION_TYPE" => json!(self.authentication_type),
            "AVATAR_KIND" => json!(self.avatar_kind),
            "BROWSER_API_CALLS_XHR_ONLY" => json!(self.browser_api_calls_xhr_only),
            "DEFAULT_SYSTEM_REJECT_QUOTA_BYTES" => json!(self.default_system_reject_quota_bytes),
            "DEFAULT_TAG_EXPIRATION" => json!(self.default_tag_expiration),
            "EXPIRED_SERVICE_KEY_TTL_SEC" => json!(self.expired_service_key_ttl_s),
            "GLOBAL_READONLY_SUPER_USERS" => json!(self.global_readonly_super_users),
            "OAUTH_APPLICATION_MAXIMUM_TOKEN_COUNT" => {
                json!(self.oauth_application_maximum_token_count)
            }
            "QUOTA_REGISTRY_SIZE_POLL_PERIOD" => json!(self.quota_registry_size_poll_period_s),
            "REGISTRY_STATE" => json!(self.registry_state),
            "RESTRICTED_USERS_WHITELIST" => json!(self.restricted_users_whitelist),
            "SERVER_HOSTNAME" => json!(self.server_hostname),
            "SSRF_ALLOWED_HOSTS" => json!(self.ssrf_allowed_hosts),
            "SUPER_USERS" => json!(self.super_users),
            "TAG_EXPIRATION_OPTIONS" => json!(self.tag_expiration_options),
            "UNAPPROVED_SERVICE_KEY_TTL_SEC" => json!(self.unapproved_service_key_ttl_s),
            _ => Value::Null,
        }
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
        Value::Null | Value::String(_) => "string",
    }
}

#[cfg(test)]
mod tests {
    use super::{KEYS, Settings};

    #[test]
    fn every_key_has_a_value() {
        let mut settings = Settings::of_recordings();
        settings.server_hostname = Some("quay.example.com".to_owned());
        settings.app_specific_token_expiration = Some("1d".to_owned());
        settings.oauth_application_maximum_token_count = Some(9);
        let (config, schema) = settings.dump();
        for key in KEYS {
            assert!(config.contains_key(key), "{key}");
            assert!(schema["properties"][key].is_object(), "{key}");
        }
        assert_eq!(config["FEATURE_SUPER_USERS"], true);
        assert_eq!(config["FEATURE_MAILING"], false);
    }
}
