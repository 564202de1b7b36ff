//! Digests: how they are written, and how bytes get theirs.

use aws_lc_rs::digest::{Context, SHA256, SHA512};

use crate::crypto::digest::hexadecimal;

pub(crate) use crate::images::manifest::{
    EMPTY_LAYER as EMPTY_LAYER_BYTES, EMPTY_LAYER_DIGEST as EMPTY_LAYER,
};

/// How the bytes of a digest are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Algorithm {
    Sha256,
    Sha512,
}

impl Algorithm {
    /// That of a digest which is written as it has to be; `None` for any other text.
    pub(crate) fn of(digest: &str) -> Option<Self> {
        let (name, hash) = digest.split_once(':')?;
        let (algorithm, length) = match name {
            "sha256" => (Self::Sha256, 64),
            "sha512" => (Self::Sha512, 128),
            _ => return None,
        };
        let is_lower = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        (hash.len() == length && hash.bytes().all(is_lower)).then_some(algorithm)
    }
}

/// Whether the server's router takes a text for a digest (`digest/digest_tools.py`:
/// `DIGEST_PATTERN`), whatever its algorithm and its length.
pub(crate) fn is_routed(text: &str) -> bool {
    let Some((name, hash)) = text.split_once(':') else {
        return false;
    };
    let is_of_name = |byte: u8| byte.is_ascii_alphanumeric() || b"_+.-".contains(&byte);
    !name.is_empty()
        && name.bytes().all(is_of_name)
        && !hash.is_empty()
        && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The digest of bytes that are still coming.
#[derive(Clone)]
pub(crate) struct RunningDigest {
    algorithm: Algorithm,
    context: Context,
    size_bytes: u64,
}

impl RunningDigest {
    pub(crate) fn new(algorithm: Algorithm) -> Self {
        let context = match algorithm {
            Algorithm::Sha256 => Context::new(&SHA256),
            Algorithm::Sha512 => Context::new(&SHA512),
        };
        Self {
            algorithm,
            context,
            size_bytes: 0,
        }
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        self.context.update(bytes);
        self.size_bytes = self.size_bytes.saturating_add(bytes.len() as u64);
    }

    pub(crate) fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// Of how many bytes it is so far.
    pub(crate) fn size_bytes(&self) -> u64 {
        self.size_bytes
    }

    /// The digest as it is written.
    pub(crate) fn finish(self) -> String {
        let name = match self.algorithm {
            Algorithm::Sha256 => "sha256",
            Algorithm::Sha512 => "sha512",
        };
        format!("{name}:{}", hexadecimal(self.context.finish().as_ref()))
    }
}

#[cfg(test)]
mod tests {
    use super::{Algorithm, EMPTY_LAYER, EMPTY_LAYER_BYTES, RunningDigest, is_routed};

    fn check(text: &str, algorithm: Option<Algorithm>, routed: bool) {
        assert_eq!(Algorithm::of(text), algorithm, "{text}");
        assert_eq!(is_routed(text), routed, "{text}");
    }

    #[test]
    fn digests_have_a_known_algorithm_and_its_length() {
        let (hash, long) = ("ab".repeat(32), "ab".repeat(64));
        check(&format!("sha256:{hash}"), Some(Algorithm::Sha256), true);
        check(&format!("sha512:{long}"), Some(Algorithm::Sha512), true);
        check(&format!("sha256:{}", hash.to_uppercase()), None, true);
        check(&format!("sha256:{long}"), None, true);
        check("md5:d41d8cd98f00b204e9800998ecf8427e", None, true);
        check("sha256:xyz", None, false);
        check("sha256:", None, false);
        check(":ab", None, false);
        check("sha256:..", None, false);
        check("../../etc:ab", None, false);
        check("latest", None, false);
    }

    #[test]
    fn the_empty_layer_has_its_digest() {
        let mut digest = RunningDigest::new(Algorithm::Sha256);
        digest.update(&EMPTY_LAYER_BYTES[..10]);
        digest.update(&EMPTY_LAYER_BYTES[10..]);
        assert_eq!(digest.size_bytes(), 32);
        assert_eq!(digest.finish(), EMPTY_LAYER);
    }
}
