//! Digests of content: how they are written, and how bytes get theirs.

use aws_lc_rs::digest::{Context, SHA256, SHA512};

use super::digest::hexadecimal;

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
    use super::{Algorithm, RunningDigest};

    fn check(text: &str, expect: Option<Algorithm>) {
        assert_eq!(Algorithm::of(text), expect, "{text}");
    }

    #[test]
    fn digests_have_a_known_algorithm_and_its_length() {
        let (hash, long) = ("ab".repeat(32), "ab".repeat(64));
        check(&format!("sha256:{hash}"), Some(Algorithm::Sha256));
        check(&format!("sha512:{long}"), Some(Algorithm::Sha512));
        check(&format!("sha256:{}", hash.to_uppercase()), None);
        check(&format!("sha256:{long}"), None);
        check(&format!("md5:{hash}"), None);
        check("sha256:xyz", None);
        check(&hash, None);
    }

    #[test]
    fn a_digest_does_not_depend_on_the_pieces() {
        let mut digest = RunningDigest::new(Algorithm::Sha256);
        digest.update(b"a");
        let mut other = digest.clone();
        digest.update(b"bc");
        other.update(b"b");
        other.update(b"c");
        assert_eq!((digest.size_bytes(), other.size_bytes()), (3, 3));
        let expect = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(digest.finish(), expect);
        assert_eq!(other.finish(), expect);
    }
}
