//! Hashes, keys, random values, and texts that only this process can read.

pub(crate) mod content_digest;
pub(crate) mod digest;
pub(crate) mod jwt;
pub(crate) mod key_pair;
pub(crate) mod page_tokens;
pub(crate) mod random;
pub(crate) mod sealing;
pub(crate) mod vault;
