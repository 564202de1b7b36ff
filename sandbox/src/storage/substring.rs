//! The search for a text in another one, as `LIKE '%text%'` does it, in time that grows with both
//! and not with their product.

/// Whether `text` has `wanted` in it, whatever the case of its ASCII letters.
pub(super) fn is_in(text: &str, wanted: &str) -> bool {
    if wanted.len() > text.len() {
        return false;
    }
    // The search of the standard library is linear, whatever is looked for.
    text.to_ascii_lowercase()
        .contains(&wanted.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::is_in;

    #[test]
    fn it_finds_what_like_finds() {
        let texts = [
            "",
            "a",
            "A Text",
            "ÄÖ",
            "äö",
            "100% _real_",
            "'\"",
            "日本語",
            "aab",
        ];
        let database = Connection::open_in_memory().expect("a database");
        for text in texts {
            for wanted in texts {
                let mut pattern = String::from("%");
                for letter in wanted.chars() {
                    if matches!(letter, '!' | '%' | '_') {
                        pattern.push('!');
                    }
                    pattern.push(letter);
                }
                pattern.push('%');
                let sql = "SELECT ?1 LIKE ?2 ESCAPE '!'";
                let like: bool = database
                    .query_row(sql, [text, &pattern], |row| row.get(0))
                    .expect("a result");
                assert_eq!(is_in(text, wanted), like, "{wanted:?} in {text:?}");
            }
        }
    }
}
