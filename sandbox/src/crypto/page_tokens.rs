//! [`PageTokens`]: the tokens that lead to the next page of a list.
//!
//! A token is opaque, authenticated and valid for two days. One that cannot be read leads to the
//! first page, as on the server; see [Paging](../../../docs/server-behaviour.md#paging).

use fernet::Fernet;
use serde::{Deserialize, Serialize};

/// How long a token is valid.
const LIFE_S: u64 = 2 * 24 * 60 * 60;

/// Where a page begins. All lists share these forms, so that a token of one can be read by another;
/// see [Page tokens of another list](../../../docs/server-behaviour.md#page-tokens-of-another-list).
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub(crate) enum Place {
    /// At the row of that number, or at the page of that number.
    Row(i64),
    /// At the entry of a log of that moment and number.
    Entry(i64, i64),
    /// Behind the last entry of a log.
    End,
}

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
    pub(crate) fn encode(&self, place: Place) -> Option<String> {
        let text = serde_json::to_vec(&place).ok()?;
        Some(self.cipher.encrypt(&text))
    }

    /// Where a token leads to; `None` for the first page.
    pub(crate) fn decode(&self, token: Option<&str>) -> Option<Place> {
        let text = self.cipher.decrypt_with_ttl(token?, LIFE_S).ok()?;
        serde_json::from_slice(&text).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::{PageTokens, Place};

    #[test]
    fn a_token_leads_back_to_its_place() {
        // Long enough to be in no token by chance.
        let place = Place::Row(4_242_424_242_424);
        let page_tokens = PageTokens::new();
        let token = page_tokens.encode(place).expect("a token");
        assert!(!token.contains("4242424242424"));
        assert_eq!(page_tokens.decode(Some(&token)), Some(place));
    }

    #[test]
    fn what_is_no_token_leads_to_the_first_page() {
        let page_tokens = PageTokens::new();
        let foreign = PageTokens::new().encode(Place::Row(42)).expect("a token");
        let mut forged = page_tokens.encode(Place::Row(42)).expect("a token");
        forged.truncate(forged.len() - 4);
        for token in [
            None,
            Some(""),
            Some("garbage"),
            Some(&foreign),
            Some(&forged),
        ] {
            assert_eq!(page_tokens.decode(token), None, "{token:?}");
        }
    }
}
