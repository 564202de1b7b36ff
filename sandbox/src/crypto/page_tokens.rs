//! [`PageTokens`]: the tokens that lead to the next page of a list.
//!
//! A token is opaque, authenticated and valid for two days. One that cannot be read leads to the
//! first page, as on the server; see [Paging](../../../docs/server-behaviour.md#paging).

use fernet::Fernet;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// How long a token is valid.
const LIFE_S: u64 = 2 * 24 * 60 * 60;

/// Writes and reads page tokens. The key is of this process: a token of an earlier one leads to
/// the first page.
pub(crate) struct PageTokens {
    cipher: Fernet,
}

impl PageTokens {
    pub(crate) fn new() -> Self {
        let key = Fernet::generate_key();
        // A key that was just made is one.
        let cipher = Fernet::new(&key).unwrap_or_else(|| unreachable!("a fresh key is a key"));
        Self { cipher }
    }

    /// The token that leads to `place`.
    pub(crate) fn encode(&self, place: &impl Serialize) -> Option<String> {
        let text = serde_json::to_vec(place).ok()?;
        Some(self.cipher.encrypt(&text))
    }

    /// Where a token leads to; `None` for the first page.
    pub(crate) fn decode<T: DeserializeOwned>(&self, token: Option<&str>) -> Option<T> {
        let text = self.cipher.decrypt_with_ttl(token?, LIFE_S).ok()?;
        serde_json::from_slice(&text).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::PageTokens;

    #[test]
    fn a_token_leads_back_to_its_place() {
        // Long enough to be in no token by chance.
        let place: i64 = 4_242_424_242_424;
        let page_tokens = PageTokens::new();
        let token = page_tokens.encode(&place).expect("a token");
        assert!(!token.contains("4242424242424"));
        assert_eq!(page_tokens.decode(Some(&token)), Some(place));
    }

    #[test]
    fn what_is_no_token_leads_to_the_first_page() {
        let page_tokens = PageTokens::new();
        let foreign = PageTokens::new().encode(&42).expect("a token");
        let mut forged = page_tokens.encode(&42).expect("a token");
        forged.truncate(forged.len() - 4);
        for token in [
            None,
            Some(""),
            Some("garbage"),
            Some(&foreign),
            Some(&forged),
        ] {
            assert_eq!(page_tokens.decode::<i64>(token), None, "{token:?}");
        }
    }
}
