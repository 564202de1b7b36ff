//! A document for each field of security schemes.

use serde_json::json;

use super::{row, two};
use crate::Row;

pub(super) fn security() -> Vec<Row> {
    let schemes = "/components/securitySchemes";
    let oauth = format!("{schemes}/oauth");
    let flows = format!("{oauth}/flows");
    let flow = format!("{flows}/authorizationCode");
    let scopes = json!({"things:read": "Read.", "things:write": "Write."});
    let all = json!({
        "authorizationUrl": "https://example.com/authorize",
        "tokenUrl": "https://example.com/token",
        "scopes": scopes,
    });
    let url = |name: &str| json!(format!("https://other.example.com/{name}"));
    let mut rows = vec![
        two(
            "Security Scheme",
            "type",
            schemes,
            json!({"type": "http", "description": "It.", "scheme": "basic"}),
            json!({"type": "http", "description": "It.", "scheme": "bearer"}),
        )
        .under("bearer"),
        row(
            "Security Scheme",
            "description",
            oauth.clone(),
            json!("A token of things."),
        ),
        two(
            "Security Scheme",
            "name",
            format!("{schemes}/key"),
            json!("X-Other"),
            json!("X-Key"),
        ),
        two(
            "Security Scheme",
            "in",
            format!("{schemes}/key"),
            json!("query"),
            json!("header"),
        ),
        two(
            "Security Scheme",
            "scheme",
            format!("{schemes}/bearer"),
            json!("basic"),
            json!("bearer"),
        ),
        row(
            "Security Scheme",
            "bearerFormat",
            format!("{schemes}/bearer"),
            json!("JWT"),
        ),
        two(
            "Security Scheme",
            "flows",
            oauth,
            json!({"password": {"tokenUrl": "https://example.com/t", "scopes": scopes}}),
            json!({"authorizationCode": all}),
        ),
        two(
            "Security Scheme",
            "openIdConnectUrl",
            format!("{schemes}/openid"),
            url("openid"),
            json!("https://example.com/openid"),
        ),
        two(
            "OAuth Flow",
            "authorizationUrl",
            flow.clone(),
            url("authorize"),
            json!("https://example.com/authorize"),
        ),
        two(
            "OAuth Flow",
            "tokenUrl",
            flow.clone(),
            url("token"),
            json!("https://example.com/token"),
        ),
        row("OAuth Flow", "refreshUrl", flow.clone(), url("refresh")),
        two(
            "OAuth Flow",
            "scopes",
            flow,
            json!({"things:read": "Look.", "things:write": "Write."}),
            scopes,
        ),
    ];
    let names = [
        "implicit",
        "password",
        "clientCredentials",
        "authorizationCode",
    ];
    rows.extend(names.map(|name| row("OAuth Flows", name, flows.clone(), all.clone())));
    rows
}
