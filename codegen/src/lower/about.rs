//! Lowers what a document says of the API as a whole: who offers it, on which terms, and where it runs.

use super::schema::page;
use crate::document::Node;

/// What there is to say of the API, one text for each thing.
pub(super) fn about(root: &Node) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(info) = root.get("info") {
        let text = |key: &str| info.text_of(key).filter(|text| !text.trim().is_empty());
        found.extend(text("description").map(|text| text.trim_end().to_owned()));
        found.extend(text("termsOfService").map(|url| format!("Terms of service: {url}")));
        let named = |key: &str, label: &str| {
            let facts = info.get(key).map_or(&[][..], Node::entries);
            let facts: Vec<&str> = facts.iter().filter_map(|it| it.value.text()).collect();
            (!facts.is_empty()).then(|| format!("{label}: {}", facts.join(", ")))
        };
        found.extend(named("contact", "Contact"));
        found.extend(named("license", "Licence of the API"));
    }
    found.extend(root.get("externalDocs").and_then(page));
    found
}

/// Where the API runs, one text for each server.
pub(super) fn servers(root: &Node) -> Vec<String> {
    let servers = root.get("servers").map_or(&[][..], Node::items).iter();
    let shown = servers.filter_map(|server| {
        let mut text = format!("`{}`", server.text_of("url")?.replace('`', "%60"));
        if let Some(description) = server.text_of("description") {
            text.push_str(&format!(": {}", description.trim_end()));
        }
        for variable in server.get("variables").map_or(&[][..], Node::entries) {
            let value = |key: &str| variable.value.text_of(key).unwrap_or("").to_owned();
            let mut facts = vec![format!("by default {}", value("default"))];
            let values = variable.value.texts_of("enum");
            if !values.is_empty() {
                facts.push(format!("one of {}", values.join(", ")));
            }
            let description = value("description");
            if !description.trim().is_empty() {
                facts.push(description);
            }
            text.push_str(&format!("\n  - {{{}}}: {}", variable.key, facts.join("; ")));
        }
        Some(text)
    });
    shown.collect()
}

/// The address of the first server that is one address; a made-up one with the path of the first otherwise.
pub(super) fn address(root: &Node) -> String {
    const MADE_UP: &str = "https://api.example.com";
    let servers = root.get("servers").map_or(&[][..], Node::items).iter();
    let mut addresses = servers.filter_map(filled);
    let is_plain = |it: &String| !it.contains(['{', '?', '#']) && it.is_ascii();
    let whole = |it: &String| it.starts_with("https://") || it.starts_with("http://");
    if let Some(address) = addresses.clone().find(|it| whole(it) && is_plain(it)) {
        return address.trim_end_matches('/').to_owned();
    }
    match addresses.next() {
        Some(path) if path.starts_with('/') && is_plain(&path) => {
            format!("{MADE_UP}{}", path.trim_end_matches('/'))
        }
        _ => MADE_UP.to_owned(),
    }
}

/// The address of a server with the defaults of its variables.
fn filled(server: &Node) -> Option<String> {
    let mut address = server.text_of("url")?.to_owned();
    for variable in server.get("variables").map_or(&[][..], Node::entries) {
        let default = variable.value.text_of("default").unwrap_or("");
        address = address.replace(&format!("{{{}}}", variable.key), default);
    }
    Some(address)
}
