//! [`Jwt`]: a JSON Web Token that somebody else signed, and [`sign`], which makes one.
//!
//! Source: `util/security/jwtutil.py` at ffba0c70e2d8, which takes tokens that PyJWT takes and that
//! name the three times.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{
    RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_SHA256, RsaKeyPair,
    RsaPublicKeyComponents,
};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use pkcs8::SecretDocument;
use quay_api::Secret;
use serde_json::{Map, Value, json};

/// A token whose signature was not looked at yet.
pub(crate) struct Jwt<'a> {
    /// What the signature is over.
    signed: &'a str,
    header: Map<String, Value>,
    claims: Map<String, Value>,
    signature: Vec<u8>,
}

impl<'a> Jwt<'a> {
    /// Reads a token; `None` for what is none.
    pub(crate) fn read(text: &'a str) -> Option<Self> {
        let (signed, signature) = text.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        Some(Self {
            signed,
            header: object(header)?,
            claims: object(claims)?,
            signature: URL_SAFE_NO_PAD.decode(signature).ok()?,
        })
    }

    /// The key that it says it was signed with.
    pub(crate) fn kid(&self) -> Option<&str> {
        let kid = self.header.get("kid").and_then(Value::as_str);
        kid.filter(|kid| !kid.is_empty())
    }

    /// What it says of itself under a name; nothing is none.
    pub(crate) fn claim(&self, name: &str) -> Option<&Value> {
        self.claims.get(name)
    }

    /// Who says that it is by them.
    pub(crate) fn issuer(&self) -> Option<&str> {
        self.claims.get("iss").and_then(Value::as_str)
    }

    /// Whom it is about.
    pub(crate) fn subject(&self) -> Option<&str> {
        self.claims.get("sub").and_then(Value::as_str)
    }

    /// How it says it is signed.
    pub(crate) fn algorithm(&self) -> Option<&str> {
        self.header.get("alg").and_then(Value::as_str)
    }

    /// Whether the holder of an RSA key signed it, by RS256 or RS384. The key is a JSON Web Key.
    pub(crate) fn is_signed_by(&self, key: &Map<String, Value>) -> bool {
        let part = |name: &str| {
            let text = key.get(name).and_then(Value::as_str)?;
            URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).ok()
        };
        let algorithm = match self.algorithm() {
            Some("RS256") => &RSA_PKCS1_2048_8192_SHA256,
            Some("RS384") => &RSA_PKCS1_2048_8192_SHA384,
            _ => return false,
        };
        let is_rsa = key.get("kty").is_some_and(|it| it == "RSA");
        match (part("n"), part("e")) {
            (Some(n), Some(e)) if is_rsa => {
                let key = RsaPublicKeyComponents { n, e };
                let verified = key.verify(algorithm, self.signed.as_bytes(), &self.signature);
                verified.is_ok()
            }
            _ => false,
        }
    }

    /// A time among the claims, in seconds.
    pub(crate) fn time(&self, name: &str) -> Option<i64> {
        match self.claims.get(name)? {
            Value::Number(number) => number.as_i64().or_else(|| whole(number.as_f64()?)),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        }
    }

    /// Checks that it was issued, and has not come to its end. `leeway_s` is how far clocks may differ.
    ///
    /// # Errors
    ///
    /// What PyJWT says.
    pub(crate) fn check_times(&self, now_s: i64, leeway_s: i64) -> Result<(), &'static str> {
        let claim = |name: &str| self.claims.get(name).filter(|it| !it.is_null());
        if claim("iat").is_none() {
            return Err("Token is missing the \"iat\" claim");
        }
        if claim("exp").is_none() {
            return Err("Token is missing the \"exp\" claim");
        }
        let Some(issued) = self.time("iat") else {
            return Err("Issued At claim (iat) must be an integer.");
        };
        if issued > now_s.saturating_add(leeway_s) {
            return Err("The token is not yet valid (iat)");
        }
        let Some(end) = self.time("exp") else {
            return Err("Expiration Time claim (exp) must be an integer.");
        };
        if end <= now_s.saturating_sub(leeway_s) {
            return Err("Signature has expired");
        }
        Ok(())
    }

    /// Whether it is for that audience, by that issuer, and good at this time.
    pub(crate) fn holds(&self, audience: &str, issuer: &str, now_s: i64) -> bool {
        let times = (self.time("nbf"), self.time("iat"), self.time("exp"));
        let (Some(begin), Some(issued), Some(end)) = times else {
            return false;
        };
        let is_for = match self.claims.get("aud") {
            Some(Value::String(one)) => one == audience,
            Some(Value::Array(all)) => all.iter().any(|one| one == audience),
            _ => false,
        };
        let is_by = self.claims.get("iss").is_some_and(|it| it == issuer);
        is_for && is_by && begin <= now_s && issued <= now_s && now_s < end
    }
}

/// Signs claims by a private RSA key in PEM (PKCS #1), with RS256. `None` for what is no such key.
pub(crate) fn sign(private_key: &Secret, kid: &str, claims: &Value) -> Option<Secret> {
    let (_, key) = SecretDocument::from_pem(private_key.expose()).ok()?;
    let pair = RsaKeyPair::from_der(key.as_bytes()).ok()?;
    let encode = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let header = json!({ "alg": "RS256", "kid": kid, "typ": "JWT" });
    let signed = format!("{}.{}", encode(&header), encode(claims));
    let mut signature = vec![0; pair.public_modulus_len()];
    pair.sign(
        &RSA_PKCS1_SHA256,
        &SystemRandom::new(),
        signed.as_bytes(),
        &mut signature,
    )
    .ok()?;
    let signature = URL_SAFE_NO_PAD.encode(signature);
    Some(Secret::new(format!("{signed}.{signature}")))
}

/// The whole part of a number, as Python's `int` has it.
#[expect(
    clippy::cast_possible_truncation,
    reason = "it ends at the largest number, which is as far away"
)]
fn whole(number: f64) -> Option<i64> {
    number.is_finite().then_some(number as i64)
}

fn object(text: &str) -> Option<Map<String, Value>> {
    let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
    serde_json::from_slice(&bytes).ok()
}

#[cfg(test)]
mod tests {
    use aws_lc_rs::rand::SystemRandom;
    use aws_lc_rs::rsa::KeySize;
    use aws_lc_rs::signature::{KeyPair, RSA_PKCS1_SHA256, RsaKeyPair};
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use pkcs1::RsaPublicKey;
    use serde_json::{Map, Value, json};

    use super::Jwt;
    use crate::crypto::key_pair;

    #[test]
    fn what_is_signed_here_is_read() {
        let pair = key_pair::KeyPair::new().expect("a key");
        let claims = json!({ "iss": "quay", "sub": "org+robot" });
        let text = super::sign(&pair.private, &pair.kid, &claims).expect("a token");
        let token = Jwt::read(text.expose()).expect("a token");
        assert_eq!(token.kid(), Some(pair.kid.as_str()));
        assert_eq!(token.issuer(), Some("quay"));
        assert_eq!(token.subject(), Some("org+robot"));
        assert!(token.is_signed_by(pair.jwk.as_object().expect("an object")));
    }

    #[test]
    fn times_are_judged_as_pyjwt_does() {
        let check = |claims: Value, expect: Result<(), &str>| {
            let text = format!("e30.{}.AA", URL_SAFE_NO_PAD.encode(claims.to_string()));
            let token = Jwt::read(&text).expect("a token");
            assert_eq!(token.check_times(100, 30), expect, "{claims}");
        };
        check(json!({ "iat": 130, "exp": 71 }), Ok(()));
        check(
            json!({ "iat": 131, "exp": 171 }),
            Err("The token is not yet valid (iat)"),
        );
        check(json!({ "iat": 1, "exp": 70 }), Err("Signature has expired"));
        check(
            json!({ "exp": 170 }),
            Err("Token is missing the \"iat\" claim"),
        );
        check(
            json!({ "iat": 1, "exp": null }),
            Err("Token is missing the \"exp\" claim"),
        );
        let text = "Issued At claim (iat) must be an integer.";
        check(json!({ "iat": "x", "exp": 170 }), Err(text));
        let text = "Expiration Time claim (exp) must be an integer.";
        check(json!({ "iat": 1, "exp": [] }), Err(text));
    }

    fn key() -> (RsaKeyPair, Map<String, Value>) {
        let pair = RsaKeyPair::generate(KeySize::Rsa2048).expect("a key");
        let halves = RsaPublicKey::try_from(pair.public_key().as_ref()).expect("a public key");
        let encode = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        let jwk = json!({
            "kty": "RSA",
            "n": encode(halves.modulus.as_bytes()),
            "e": encode(halves.public_exponent.as_bytes()),
        });
        (pair, jwk.as_object().expect("an object").clone())
    }

    fn sign(pair: &RsaKeyPair, header: &Value, claims: &Value) -> String {
        let encode = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let signed = format!("{}.{}", encode(header), encode(claims));
        let mut signature = vec![0; pair.public_modulus_len()];
        pair.sign(
            &RSA_PKCS1_SHA256,
            &SystemRandom::new(),
            signed.as_bytes(),
            &mut signature,
        )
        .expect("a signature");
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
    }

    #[test]
    fn only_the_holder_of_the_key_signs() {
        let (pair, jwk) = key();
        let header = json!({ "alg": "RS256", "kid": "a" });
        let text = sign(&pair, &header, &json!({}));
        let token = Jwt::read(&text).expect("a token");
        assert_eq!(token.kid(), Some("a"));
        assert!(token.is_signed_by(&jwk));
        assert!(!token.is_signed_by(&key().1), "another key");
        let mut changed = text.clone();
        changed.insert(text.rfind('.').expect("a dot"), 'A');
        assert!(Jwt::read(&changed).is_none_or(|token| !token.is_signed_by(&jwk)));
        let other = sign(&pair, &json!({ "alg": "none" }), &json!({}));
        assert!(!Jwt::read(&other).expect("a token").is_signed_by(&jwk));
        for text in ["", "a.b", "a.b.c", "e30.e30", "W10.e30.AA"] {
            assert!(Jwt::read(text).is_none(), "{text}");
        }
    }

    #[test]
    fn claims_must_hold() {
        let check = |claims: Value, expect: bool| {
            let text = format!("e30.{}.AA", URL_SAFE_NO_PAD.encode(claims.to_string()));
            let token = Jwt::read(&text).expect("a token");
            assert_eq!(token.holds("http://quay", "svc", 100), expect, "{claims}");
        };
        let good =
            json!({ "aud": "http://quay", "iss": "svc", "nbf": 100, "iat": 100.5, "exp": 101 });
        check(good.clone(), true);
        for (name, value) in [
            ("aud", json!("http://other")),
            ("iss", json!("other")),
            ("nbf", json!(101)),
            ("iat", json!(101)),
            ("exp", json!(100)),
            ("exp", json!(null)),
        ] {
            let mut claims = good.clone();
            claims[name] = value;
            check(claims, false);
        }
        let mut claims = good;
        claims["aud"] = json!(["http://other", "http://quay"]);
        check(claims, true);
    }
}
