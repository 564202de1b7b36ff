//! [`Reference`]: what a manifest is asked for by.

use sha2::{Digest, Sha512};

use crate::crypto::digest::{hexadecimal, sha256_of_bytes};
use crate::images::manifest::is_digest;
use crate::registry::RegistryError;
use crate::registry::error::Code;
use crate::responses::NO_SUCH_URL;
use crate::settings::RegistryMode;

/// How long the name of a tag may be.
const MAX_TAG: usize = 128;

/// A tag, or a digest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reference<'a> {
    Tag(&'a str),
    Digest(&'a str),
}

impl<'a> Reference<'a> {
    /// The reference as it stands in a path.
    pub(crate) fn as_str(self) -> &'a str {
        match self {
            Self::Tag(text) | Self::Digest(text) => text,
        }
    }

    /// Reads what stands in a path.
    ///
    /// # Errors
    ///
    /// Where it is neither: no path of the server, or an error of the specification.
    pub(super) fn read(mode: RegistryMode, text: &'a str) -> Result<Self, RegistryError> {
        if text.contains(':') && is_valid_digest(mode, text) {
            return Ok(Self::Digest(text));
        }
        if is_tag(text) {
            return Ok(Self::Tag(text));
        }
        Err(match mode.names_bad_references() {
            false => RegistryError::page(404, NO_SUCH_URL),
            true if text.contains(':') => RegistryError::new(Code::DigestInvalid),
            true => RegistryError::with_detail(
                Code::ManifestInvalid,
                serde_json::json!({ "message": "this is no name of a tag" }),
            ),
        })
    }
}

/// Whether a text may be the digest of something that was pushed.
pub(crate) fn is_valid_digest(mode: RegistryMode, text: &str) -> bool {
    if !mode.has_sha512() {
        return is_digest(text);
    }
    let is_hash = |hash: &str, length: usize| {
        let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        hash.len() == length && hash.bytes().all(is_digit)
    };
    match text.split_once(':') {
        Some(("sha256", hash)) => is_hash(hash, 64),
        Some(("sha512", hash)) => is_hash(hash, 128),
        _ => false,
    }
}

/// The digest of a content, by the algorithm of another digest where that is known.
pub(super) fn digest_like(mode: RegistryMode, other: Option<&str>, content: &[u8]) -> String {
    match other {
        Some(other) if mode.has_sha512() && other.starts_with("sha512:") => {
            format!("sha512:{}", hexadecimal(&Sha512::digest(content)))
        }
        _ => format!("sha256:{}", sha256_of_bytes(content)),
    }
}

/// Whether a tag may have that name: letters, digits and `_`, behind the first one `.` and `-`.
fn is_tag(text: &str) -> bool {
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    let mut letters = text.chars();
    letters.next().is_some_and(is_word)
        && letters.all(|letter| is_word(letter) || matches!(letter, '.' | '-'))
        && text.chars().count() <= MAX_TAG
}

#[cfg(test)]
mod tests {
    use super::Reference;
    use crate::settings::RegistryMode::{self, Oci, Quay};

    /// Reads a reference: `None` for one that is none.
    fn check(mode: RegistryMode, text: &str, expect: Option<Reference<'_>>) {
        assert_eq!(Reference::read(mode, text).ok(), expect, "{mode:?} {text}");
    }

    #[test]
    fn references_are_tags_or_digests() {
        let (sha256, sha512) = ("0".repeat(64), "a".repeat(128));
        let (sha256, sha512) = (format!("sha256:{sha256}"), format!("sha512:{sha512}"));
        for (text, quay, oci) in [
            (
                "latest",
                Some(Reference::Tag("latest")),
                Some(Reference::Tag("latest")),
            ),
            (
                "_A.b-1",
                Some(Reference::Tag("_A.b-1")),
                Some(Reference::Tag("_A.b-1")),
            ),
            ("a:b", Some(Reference::Digest("a:b")), None),
            ("sha256:xyz", None, None),
            ("sha256:AB", Some(Reference::Digest("sha256:AB")), None),
            (
                &sha256,
                Some(Reference::Digest(&sha256)),
                Some(Reference::Digest(&sha256)),
            ),
            (
                &sha512,
                Some(Reference::Digest(&sha512)),
                Some(Reference::Digest(&sha512)),
            ),
            (".a", None, None),
            ("-a", None, None),
            ("a+b", None, None),
            ("", None, None),
            (&"t".repeat(129), None, None),
        ] {
            check(Quay, text, quay);
            check(Oci, text, oci);
        }
    }
}
