//! The manifest of the crate, with a feature for each half and each tag.

use std::collections::BTreeSet;

use super::{contents, program, title};
use crate::emit::cfg::feature;
use crate::ir::{Api, TextFormat};
use crate::profile::Dates;
use crate::settings::{Runtime, Settings};

/// The crates that the code names, with the oldest versions that it takes.
const HTTP: &str = "1.3";
const REQWEST: &str = "0.13.4";
const SERDE: &str = "1.0.226";
const SERDE_JSON: &str = "1.0.145";
const TOKIO: &str = "1.44";

/// The oldest compiler that takes the code and its dependencies.
const RUST: &str = "1.88";

pub(super) fn file(api: &Api, settings: &Settings, runtime: &Runtime) -> String {
    let mut text = format!(
        "[package]\nname = {}\ndescription = {}\nversion = \"0.1.0\"\nedition = \"2024\"\n\
         rust-version = \"{RUST}\"\n\n[features]\n",
        quoted(&settings.package),
        quoted(&format!("{}: {}", title(api), contents(settings))),
    );
    text.push_str(&features(api, settings));
    text.push_str("\n[dependencies]\n");
    let place = place(runtime);
    let formats = match format_features(api) {
        names if names.is_empty() => String::new(),
        names => format!(", features = {}", list(&names)),
    };
    text.push_str(&format!(
        "apitwin-runtime = {{ {place}, default-features = false{formats} }}\n"
    ));
    if let Some(cli) = &settings.cli {
        text.push_str(&format!(
            "apitwin-cli = {{ {}, default-features = false, optional = true }}\n",
            self::place(cli)
        ));
    }
    if settings.server {
        text.push_str(&format!(
            "http = {{ version = \"{HTTP}\", optional = true }}\n"
        ));
    }
    if settings.client {
        text.push_str(&format!(
            "reqwest = {{ version = \"{REQWEST}\", default-features = false, features = [\"json\", \"query\"], \
             optional = true }}\n"
        ));
    }
    text.push_str(&format!(
        "serde = {{ version = \"{SERDE}\", features = [\"derive\"] }}\nserde_json = \"{SERDE_JSON}\"\n"
    ));
    if settings.cli.is_some() {
        let name = quoted(&settings.package);
        let path = quoted(&program::path(settings));
        text.push_str(&format!(
            "\n[[bin]]\nname = {name}\npath = {path}\nrequired-features = [\"cli\"]\n"
        ));
    }
    if settings.client && settings.server {
        // Its features are added to those that the dependency has.
        let mut needed = vec!["client", "server", "all-tags"];
        if settings.cli.is_some() {
            needed.push("command");
        }
        text.push_str(&format!(
            "\n[[test]]\nname = \"round_trip\"\nrequired-features = {}\n\
             \n[dev-dependencies]\napitwin-runtime = {{ {place}, features = [\"round-trip\"] }}\n",
            list(&needed)
        ));
        if let Some(cli) = &settings.cli {
            text.push_str(&format!(
                "apitwin-cli = {{ {}, default-features = false, features = [\"round-trip\"] }}\n",
                self::place(cli)
            ));
        }
    } else if settings.client {
        text.push_str("\n[dev-dependencies]\n");
    }
    if settings.client {
        text.push_str(&format!(
            "tokio = {{ version = \"{TOKIO}\", features = [\"macros\", \
             \"rt-multi-thread\"] }}\n"
        ));
    }
    text
}

/// Where a crate is, as a dependency has it.
fn place(runtime: &Runtime) -> String {
    match runtime {
        Runtime::Version(version) => format!("version = {}", quoted(version)),
        Runtime::Path(path) => format!("path = {}", quoted(path)),
    }
}

/// The features of the runtime that bring the types of formats.
pub(super) fn format_features(api: &Api) -> Vec<&'static str> {
    let formats = api.formats().into_iter();
    let names = formats.filter_map(|format| match format {
        TextFormat::Uuid => Some("uuid"),
        TextFormat::Date(dates) | TextFormat::DateTime(dates) => match dates {
            Dates::Text => None,
            Dates::Jiff => Some("jiff"),
            Dates::Chrono => Some("chrono"),
        },
        TextFormat::Ip | TextFormat::Ipv4 | TextFormat::Ipv6 | TextFormat::Base64 => None,
    });
    let names: BTreeSet<&str> = names.collect();
    names.into_iter().collect()
}

fn features(api: &Api, settings: &Settings) -> String {
    let mut default = Vec::new();
    let mut text = String::new();
    if settings.client {
        default.extend(["client", "rustls"]);
        let tls = |feature: &str| {
            let mut parts = vec![format!("apitwin-runtime/{feature}")];
            if settings.cli.is_some() {
                parts.push(format!("apitwin-cli?/{feature}"));
            }
            list(&parts.iter().map(String::as_str).collect::<Vec<_>>())
        };
        text.push_str(&format!(
            "# The calls.\nclient = [\"apitwin-runtime/client\", \"dep:reqwest\"]\n\
             # TLS by rustls, with the certificates that the operating system trusts.\n\
             rustls = {}\n\
             # TLS by the library of the operating system (OpenSSL on Linux).\n\
             native-tls = {}\n",
            tls("rustls"),
            tls("native-tls"),
        ));
    }
    if settings.commands {
        text.push_str(
            "# The operations as commands of a command line, as data.\n\
             command = [\"client\", \"apitwin-runtime/command\"]\n",
        );
    }
    if settings.cli.is_some() {
        default.push("cli");
        text.push_str(
            "# The program over these commands.\ncli = [\"command\", \"dep:apitwin-cli\"]\n",
        );
    }
    if settings.server {
        default.push("server");
        text.push_str(
            "# The server traits and the router over them.\n\
             server = [\"apitwin-runtime/server\", \"dep:http\"]\n",
        );
    }
    default.push("all-tags");
    let default = list(&default);
    let tags: BTreeSet<String> = api.tags.iter().map(|tag| feature(&tag.name)).collect();
    let names: Vec<&str> = tags.iter().map(String::as_str).collect();
    text.push_str(&format!(
        "# One span around each call, and around each request to the router.\n\
         tracing = [\"apitwin-runtime/tracing\"]\n\
         # A feature for each tag of the document: its calls, its trait, and the models that only it uses.\n\
         all-tags = {}\n",
        list(&names)
    ));
    for name in names {
        text.push_str(&format!("{} = []\n", quoted(name)));
    }
    format!("default = {default}\n{text}")
}

fn list(texts: &[&str]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
    format!("[{}]", texts.join(", "))
}

/// A text as TOML writes it, which is as JSON does but for one control character.
fn quoted(text: &str) -> String {
    let quoted = serde_json::Value::from(text).to_string();
    quoted.replace('\u{7f}', "\\u007f")
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{HTTP, REQWEST, RUST, SERDE, SERDE_JSON, TOKIO, quoted};

    #[test]
    fn texts_are_written_as_toml_does() {
        assert_eq!(quoted("a \"b\" \\ \n\u{7f}é"), r#""a \"b\" \\ \n\u007fé""#);
    }

    /// What is generated elsewhere takes no older crates than what is tested here.
    #[test]
    fn versions_are_those_of_the_workspace() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.toml");
        let root = fs::read_to_string(root).expect("the manifest of the workspace can be read");
        let check = |name: &str, version: &str| {
            let starts = [
                format!("{name} = \"{version}\""),
                format!("{name} = {{ version = \"{version}\""),
            ];
            let found = root
                .lines()
                .any(|line| starts.iter().any(|start| line.starts_with(start)));
            assert!(
                found,
                "{name} has another version than {version} in Cargo.toml"
            );
        };
        check("http", HTTP);
        check("reqwest", REQWEST);
        check("rust-version", RUST);
        check("serde", SERDE);
        check("serde_json", SERDE_JSON);
        check("tokio", TOKIO);
    }
}
