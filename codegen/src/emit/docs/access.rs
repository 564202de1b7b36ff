//! What the docs of an operation say of the credentials that it needs.

use super::markdown::safe;
use crate::ir::{Operation, Requirement, SchemeKind, SecurityScheme};

/// Which credentials an operation needs, as a section.
pub(crate) fn access(operation: &Operation) -> String {
    let security = &operation.security;
    let text = match &security.requirements {
        None => "The document does not say which credentials it needs.".to_owned(),
        Some(required) if required.is_empty() => "Needs no token.".to_owned(),
        Some(_) if security.is_one_token() => token(operation),
        Some(required) => credentials(required),
    };
    format!("\n\n# Access\n\n{text}")
}

/// Which token an operation needs.
fn token(operation: &Operation) -> String {
    let alternatives = operation.security.alternatives.iter();
    let scopes = alternatives
        .filter(|scopes| !scopes.is_empty())
        .map(|scopes| all_of(scopes))
        .collect::<Vec<_>>()
        .join(" or ");
    match (operation.security.public, scopes.as_str()) {
        (true, "") => "Needs no token.".to_owned(),
        (true, scopes) => format!("Needs no token; a token with {scopes} may see more."),
        (false, "") => "Needs a token of any scope.".to_owned(),
        (false, scopes) => format!("Needs a token with {scopes}."),
    }
}

/// Which credentials an operation needs, by scheme.
fn credentials(required: &[Vec<Requirement>]) -> String {
    let sets = required.iter().filter(|schemes| !schemes.is_empty());
    let sets = sets.map(|schemes| {
        let schemes = schemes.iter().map(|it| {
            let scopes = match it.scopes.as_slice() {
                [] => String::new(),
                scopes => format!(" with {}", all_of(scopes)),
            };
            format!("{}{scopes}", scheme(&it.scheme))
        });
        schemes.collect::<Vec<_>>().join(" and ")
    });
    let sets = sets.collect::<Vec<_>>().join(", or ");
    match (sets.as_str(), required.iter().any(Vec::is_empty)) {
        ("", _) => "Needs no token.".to_owned(),
        (sets, false) => format!("Needs {sets}."),
        (sets, true) => format!("Needs no credentials, and takes {sets}."),
    }
}

fn all_of(scopes: &[String]) -> String {
    let scopes: Vec<String> = scopes.iter().map(|scope| format!("`{scope}`")).collect();
    scopes.join(" and ")
}

/// What a scheme sends, with its name.
pub(crate) fn scheme(scheme: &SecurityScheme) -> String {
    let what = match &scheme.kind {
        SchemeKind::Bearer => "a token".to_owned(),
        SchemeKind::OAuth2 => "an access token of OAuth 2".to_owned(),
        SchemeKind::OpenIdConnect => "a token of OpenID Connect".to_owned(),
        SchemeKind::Basic => "user and password".to_owned(),
        SchemeKind::HeaderKey(name) => format!("a key in the header {}", safe(name)),
        SchemeKind::QueryKey(name) => format!("a key in the query parameter {}", safe(name)),
        SchemeKind::CookieKey(name) => format!("a key in the cookie {}", safe(name)),
    };
    format!("{what} ({})", safe(&scheme.name))
}
