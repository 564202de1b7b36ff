//! Hashes that replace secrets which are never shown again.

use argon2::password_hash::{PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, PasswordHash, Version};
use sha2::{Digest, Sha224, Sha256};

/// SHA-256 in hexadecimal digits.
pub(crate) fn sha256(text: &str) -> String {
    hexadecimal(&Sha256::digest(text.as_bytes()))
}

/// SHA-256 of any bytes, in hexadecimal digits.
pub(crate) fn sha256_of_bytes(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

/// SHA-224 in hexadecimal digits.
pub(crate) fn sha224(text: &str) -> String {
    hexadecimal(&Sha224::digest(text.as_bytes()))
}

/// Bytes in hexadecimal digits, in lower case.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut hex = String::with_capacity(bytes.len() * 2);
    for &byte in bytes {
        for half in [byte >> 4, byte & 15] {
            hex.push(char::from(DIGITS[usize::from(half)]));
        }
    }
    hex
}

/// What a token is found by. Tokens are random, so that a plain hash hides them.
pub(crate) fn hash_token(token: &str) -> String {
    sha256(token)
}

/// Whether two secrets are the same, in a time that tells nothing of where they differ.
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    aws_lc_rs::constant_time::verify_slices_are_equal(one.as_bytes(), other.as_bytes()).is_ok()
}

/// The hash of a password, with its salt; `None` where the password is too long to be one.
pub(crate) fn hash_password(password: &str) -> Option<String> {
    let salt = SaltString::encode_b64(uuid::Uuid::new_v4().as_bytes()).ok()?;
    let hash = hasher()?.hash_password(password.as_bytes(), &salt).ok()?;
    Some(hash.to_string())
}

/// Whether a password is the one that was hashed.
pub(crate) fn verify_password(password: &str, hash: &str) -> bool {
    let (Some(hasher), Ok(hash)) = (hasher(), PasswordHash::new(hash)) else {
        return false;
    };
    hasher.verify_password(password.as_bytes(), &hash).is_ok()
}

/// The accounts are those of tests: a fixture with hundreds of them must load at once, so that
/// memory and time are a small part of what a registry for people would spend.
fn hasher() -> Option<Argon2<'static>> {
    let parameters = Params::new(256, 1, 1, None).ok()?;
    Some(Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters))
}

#[cfg(test)]
mod tests {
    use super::{hash_password, sha256, verify_password};

    #[test]
    fn sha256_is_written_in_lower_case() {
        let expect = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sha256("abc"), expect);
    }

    #[test]
    fn a_password_is_known_again_and_hidden() {
        let hash = hash_password("correct horse").expect("hashed");
        assert!(!hash.contains("correct"));
        assert!(verify_password("correct horse", &hash));
        assert!(!verify_password("correct horsf", &hash));
        assert!(!verify_password("correct horse", "nonsense"));
    }
}
