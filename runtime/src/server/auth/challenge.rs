//! What a response with status 401 asks for.

use http::HeaderValue;

use crate::Operation;
use crate::security::{Requirements, SchemeKind};

/// The header `WWW-Authenticate` of the responses of an operation with status 401 (RFC 9110, section
/// 11.6.1): one challenge for each scheme that a caller may use. `None` where none is required.
///
/// Keys have no registered scheme. They are told as `ApiKey`, with their name and where they belong.
pub fn challenges(operation: &Operation, required: Option<Requirements>) -> Option<HeaderValue> {
    let Some(required) = required else {
        return (!operation.public).then_some(const { HeaderValue::from_static(BEARER) });
    };
    let mut texts: Vec<String> = Vec::new();
    for requirement in required.iter().copied().flatten() {
        let key = |place: &str, name: &str| {
            let name = name.replace(['\\', '"'], "");
            format!("ApiKey realm=\"api\", in=\"{place}\", name=\"{name}\"")
        };
        let text = match requirement.scheme.kind {
            SchemeKind::Basic => "Basic realm=\"api\", charset=\"UTF-8\"".to_owned(),
            SchemeKind::HeaderKey(name) => key("header", name),
            SchemeKind::QueryKey(name) => key("query", name),
            SchemeKind::CookieKey(name) => key("cookie", name),
            _ if requirement.scopes.is_empty() => BEARER.to_owned(),
            _ => format!("{BEARER}, scope=\"{}\"", requirement.scopes.join(" ")),
        };
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    let header = (!texts.is_empty()).then(|| texts.join(", "))?;
    // A name or scope beyond ASCII is no part of a header; the challenge without it still holds.
    HeaderValue::from_str(&header)
        .ok()
        .filter(|it| it.to_str().is_ok())
}

const BEARER: &str = "Bearer realm=\"api\"";
