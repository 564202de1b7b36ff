//! Lowers security schemes, and what operations require of their callers.

use super::schema::joined;
use crate::document::{Document, Node};
use crate::ir::{Requirement, Requirements, SchemeKind, Security, SecurityScheme};

/// The schemes, in the order of the document.
pub(super) fn schemes(root: &Node) -> Vec<SecurityScheme> {
    let schemes = root
        .get("components")
        .and_then(|components| components.get("securitySchemes"))
        .map_or(&[][..], Node::entries);
    let scheme = |name: &str, node: &Node| {
        Some(SecurityScheme {
            name: name.to_owned(),
            description: description(node),
            kind: kind(node)?,
        })
    };
    // The validator has told of a kind that is none of ours.
    schemes
        .iter()
        .filter_map(|entry| scheme(&entry.key, &entry.value))
        .collect()
}

/// What a scheme is, and where and how its credentials are to be had.
fn description(scheme: &Node) -> String {
    let mut texts = vec![
        scheme
            .text_of("description")
            .unwrap_or("")
            .trim_end()
            .to_owned(),
    ];
    let fact = |holder: &Node, key: &str, label: &str| {
        let text = holder.text_of(key)?.trim();
        (!text.is_empty()).then(|| format!("{label} {text}"))
    };
    texts.extend(fact(scheme, "bearerFormat", "Format of the token:"));
    texts.extend(fact(scheme, "openIdConnectUrl", "Issuer:"));
    for flow in scheme.get("flows").map_or(&[][..], Node::entries) {
        let facts = [
            fact(&flow.value, "authorizationUrl", "authorization at"),
            fact(&flow.value, "tokenUrl", "tokens at"),
            fact(&flow.value, "refreshUrl", "refresh at"),
        ];
        let mut facts: Vec<String> = facts.into_iter().flatten().collect();
        let scopes = flow
            .value
            .get("scopes")
            .map_or(&[][..], Node::entries)
            .iter();
        let scopes = scopes.map(|scope| {
            let about = scope.value.text().unwrap_or("").trim_end_matches('.');
            format!("{} ({about})", scope.key)
        });
        let scopes: Vec<String> = scopes.collect();
        if !scopes.is_empty() {
            facts.push(format!("scopes {}", scopes.join(", ")));
        }
        texts.push(format!("Flow {}: {}", flow.key, facts.join("; ")));
    }
    joined(texts)
}

/// What a scheme sends, if a client and a router can.
fn kind(scheme: &Node) -> Option<SchemeKind> {
    let name = || scheme.text_of("name").unwrap_or("").to_owned();
    let http = || scheme.text_of("scheme").map(str::to_ascii_lowercase);
    match (scheme.text_of("type")?, scheme.text_of("in")) {
        ("oauth2", _) => Some(SchemeKind::OAuth2),
        ("openIdConnect", _) => Some(SchemeKind::OpenIdConnect),
        ("apiKey", Some("header")) => Some(SchemeKind::HeaderKey(name())),
        ("apiKey", Some("query")) => Some(SchemeKind::QueryKey(name())),
        ("apiKey", Some("cookie")) => Some(SchemeKind::CookieKey(name())),
        ("http", _) => match http()?.as_str() {
            "bearer" => Some(SchemeKind::Bearer),
            "basic" => Some(SchemeKind::Basic),
            _ => None,
        },
        _ => None,
    }
}

/// What the document requires of those operations that do not say it themselves.
pub(super) fn inherited(root: &Node, schemes: &[SecurityScheme]) -> Option<Requirements> {
    Some(requirements(root.get("security")?, schemes))
}

/// Who may call an operation.
pub(super) fn security(document: &Document, operation: &Node) -> Security {
    let schemes = schemes(&document.root);
    let requirements = match operation.get("security") {
        Some(own) => Some(requirements(own, &schemes)),
        None => inherited(&document.root, &schemes),
    };
    let alternatives = requirements.as_deref().unwrap_or_default();
    let tokens = alternatives.iter().filter_map(|schemes| {
        let tokens = schemes.iter().filter(|it| it.scheme.kind.is_token());
        let tokens: Vec<&Requirement> = tokens.collect();
        (!tokens.is_empty()).then_some(tokens)
    });
    // A bearer scheme says how a token is sent, and cannot say which scopes it needs. Where
    // another scheme does, it is no way around them.
    let is_bearer = |it: &&Requirement| it.scheme.kind == SchemeKind::Bearer;
    let (bearer, oauth): (Vec<_>, Vec<_>) = tokens.partition(|it| it.iter().all(is_bearer));
    let deciding = if oauth.is_empty() { bearer } else { oauth };
    let scopes = |tokens: Vec<&Requirement>| {
        let scopes = tokens.into_iter().flat_map(|it| it.scopes.iter().cloned());
        scopes.collect()
    };
    Security {
        public: alternatives.is_empty() || alternatives.iter().any(Vec::is_empty),
        alternatives: deciding.into_iter().map(scopes).collect(),
        requirements,
    }
}

fn requirements(security: &Node, schemes: &[SecurityScheme]) -> Requirements {
    let requirement = |name: &str, scopes: &Node| {
        let scheme = schemes.iter().find(|scheme| scheme.name == name)?.clone();
        let scopes = match scheme.kind {
            SchemeKind::OAuth2 | SchemeKind::OpenIdConnect => {
                let scopes = scopes.items().iter().filter_map(Node::text);
                scopes.map(str::to_owned).collect()
            }
            // The validator has told of scopes that have no effect.
            _ => Vec::new(),
        };
        Some(Requirement { scheme, scopes })
    };
    let alternative = |node: &Node| {
        let entries = node.entries().iter();
        entries
            .filter_map(|entry| requirement(&entry.key, &entry.value))
            .collect()
    };
    security.items().iter().map(alternative).collect()
}
