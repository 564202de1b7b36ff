//! What a bearer token says of itself that is a JSON Web Token (RFC 7519).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::HeaderMap;
use serde_json::Value;

use super::bearer_token;

/// The issuer that a bearer token names, if it is a JSON Web Token whose header says so. Nothing of it
/// is verified: this is for telling a caller why a token is not taken.
pub fn unverified_issuer(headers: &HeaderMap) -> Option<String> {
    let mut parts = bearer_token(headers)?.split('.');
    let (header, claims) = (object(parts.next()?)?, object(parts.next()?)?);
    let _signature = parts.next()?;
    let kind = header["typ"].as_str()?;
    let mut kinds = ["jwt", "at+jwt"].iter();
    let is_jwt = parts.next().is_none() && kinds.any(|it| kind.eq_ignore_ascii_case(it));
    claims["iss"].as_str().filter(|_| is_jwt).map(str::to_owned)
}

fn object(text: &str) -> Option<Value> {
    let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
    serde_json::from_slice(&bytes).ok()
}

#[cfg(test)]
mod tests {
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use http::HeaderMap;
    use http::header::{AUTHORIZATION, HeaderValue};

    use super::unverified_issuer;

    #[test]
    fn a_token_names_its_issuer() {
        let check = |token: String, expect: Option<&str>| {
            let mut headers = HeaderMap::new();
            let header = HeaderValue::try_from(format!("Bearer {token}")).expect("a header");
            headers.insert(AUTHORIZATION, header);
            assert_eq!(unverified_issuer(&headers).as_deref(), expect, "{token}");
        };
        let token = |header: &str, claims: &str| {
            let encode = |text: &str| URL_SAFE_NO_PAD.encode(text);
            format!("{}.{}.c2ln", encode(header), encode(claims))
        };
        check(token(r#"{"typ":"JWT"}"#, r#"{"iss":"a"}"#), Some("a"));
        check(token(r#"{"typ":"at+jwt"}"#, r#"{"iss":"a"}"#), Some("a"));
        check(token(r#"{"typ":"other"}"#, r#"{"iss":"a"}"#), None);
        check(token("{}", r#"{"iss":"a"}"#), None);
        check(token(r#"{"typ":"JWT"}"#, r#"{"iss":1}"#), None);
        check(token(r#"{"typ":"JWT"}"#, "[]"), None);
        check("e30.e30".to_owned(), None);
        check("abc".to_owned(), None);
    }
}
