//! The settings in the form in which superusers read them.

use quay_api::Extra;
use serde_json::{Value, json};

use super::{Features, Settings};

/// What the keys begin with that are the sandbox's own, and that the server does not have.
const OWN: &str = "SANDBOX_";

impl Settings {
    /// The values by their names in `config.yaml`, and a JSON schema of them. What is not set is
    /// left out.
    pub(crate) fn dump(&self) -> (Extra, Extra) {
        let mut config = Extra::new();
        for (key, value) in self.dump_values() {
            if !value.is_null() && !key.starts_with(OWN) {
                config.insert(key.to_owned(), value);
            }
        }
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
    use quay_api::Secret;

    use super::{OWN, Settings};
    use crate::settings::values::Duration;

    #[test]
    fn every_key_has_a_value() {
        let mut settings = Settings::of_recordings();
        settings.server_hostname = Some("quay.example.com".to_owned());
        settings.app_specific_token_expiration = Duration::parse("1d");
        settings.oauth_application_maximum_token_count = Some(9);
        settings.mail_server = Some("smtp.example.com".to_owned());
        settings.mail_username = Some("mailer".to_owned());
        settings.mail_password = Some(Secret::from("hunter2"));
        let (config, schema) = settings.dump();
        for &key in Settings::KEYS {
            if key.starts_with(OWN) || key == "MAIL_PASSWORD" {
                assert!(!config.contains_key(key), "{key}");
                continue;
            }
            assert!(config.contains_key(key), "{key}");
            assert!(schema["properties"][key].is_object(), "{key}");
        }
        assert_eq!(config["FEATURE_SUPER_USERS"], true);
        assert_eq!(config["FEATURE_MAILING"], false);
    }
}
