//! An OpenID Connect provider for the steps in which robots show tokens of another issuer.

use std::net::TcpListener;
use std::thread;
use std::time::{SystemTime, UNIX_EPOCH};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{KeyPair, RSA_PKCS1_SHA256, RsaKeyPair};
use axum::routing::get;
use axum::{Json, Router};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use pkcs1::RsaPublicKey;
use serde_json::{Value, json};

/// The name of the one that the recorded server asked.
pub(crate) const RECORDED: &str = "https://127.0.0.1:21850/iss";

/// A running issuer. It ends with the process.
pub(crate) struct Issuer {
    pub(crate) name: String,
    key: RsaKeyPair,
    other_key: RsaKeyPair,
}

impl Issuer {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        listener.set_nonblocking(true).expect("a socket");
        let address = listener.local_addr().expect("an address");
        let name = format!("http://{address}/iss");
        let key = RsaKeyPair::generate(KeySize::Rsa2048).expect("a key");
        let other_key = RsaKeyPair::generate(KeySize::Rsa2048).expect("a key");
        let discovery = json!({ "issuer": name, "jwks_uri": format!("{name}/jwks") });
        let keys = json!({ "keys": [jwk(&key)] });
        thread::spawn(move || serve(listener, discovery, keys));
        Self {
            name,
            key,
            other_key,
        }
    }

    /// The tokens that the steps show, each by its name in the scenario.
    pub(crate) fn tokens(&self) -> [(&'static str, String); 6] {
        let kid = Some("k1");
        [
            ("fedgood", sign(&self.key, kid, &self.claims())),
            (
                "fedothersub",
                sign(&self.key, kid, &self.with("sub", json!("sub-2"))),
            ),
            (
                "fedexpired",
                sign(&self.key, kid, &self.with("exp", json!(1))),
            ),
            ("fedbadsig", sign(&self.other_key, kid, &self.claims())),
            ("fednokid", sign(&self.key, None, &self.claims())),
            (
                "fedotheraud",
                sign(&self.key, kid, &self.with("aud", json!("other"))),
            ),
        ]
    }

    fn claims(&self) -> Value {
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        let now = now.expect("it is past 1970").as_secs();
        json!({ "iss": self.name, "sub": "sub-1", "aud": "quay", "iat": now, "exp": now + 36_000 })
    }

    fn with(&self, name: &str, value: Value) -> Value {
        let mut claims = self.claims();
        claims[name] = value;
        claims
    }
}

fn serve(listener: TcpListener, discovery: Value, keys: Value) {
    let routes = Router::new()
        .route(
            "/iss/.well-known/openid-configuration",
            get(move || async { Json(discovery) }),
        )
        .route("/iss/jwks", get(move || async { Json(keys) }));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("the runtime starts").block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
        axum::serve(listener, routes).await.expect("it serves");
    });
}

fn jwk(key: &RsaKeyPair) -> Value {
    let public = RsaPublicKey::try_from(key.public_key().as_ref()).expect("a public key");
    let encode = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
    json!({
        "kty": "RSA",
        "kid": "k1",
        "use": "sig",
        "alg": "RS256",
        "n": encode(public.modulus.as_bytes()),
        "e": encode(public.public_exponent.as_bytes()),
    })
}

fn sign(key: &RsaKeyPair, kid: Option<&str>, claims: &Value) -> String {
    let mut header = json!({ "alg": "RS256", "typ": "JWT" });
    if let Some(kid) = kid {
        header["kid"] = kid.into();
    }
    let encode = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", encode(&header), encode(claims));
    let mut signature = vec![0; key.public_modulus_len()];
    let random = SystemRandom::new();
    key.sign(
        &RSA_PKCS1_SHA256,
        &random,
        signed.as_bytes(),
        &mut signature,
    )
    .expect("a signature");
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}
