//! Words as a POSIX shell takes them.

/// Joins words to a line that a shell takes apart again.
pub fn join<T: AsRef<str>>(words: &[T]) -> String {
    let words: Vec<String> = words.iter().map(|word| quote(word.as_ref())).collect();
    words.join(" ")
}

/// A word, in quotes where a shell would read it otherwise.
pub fn quote(word: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "-_./:=,@%+".contains(letter);
    match !word.is_empty() && word.chars().all(is_plain) {
        true => word.to_owned(),
        false => format!("'{}'", word.replace('\'', r"'\''")),
    }
}

#[cfg(test)]
mod tests {
    use super::quote;

    #[test]
    fn words_are_quoted_where_they_must_be() {
        let check = |word: &str, expect: &str| assert_eq!(quote(word), expect);
        check("acme/app", "acme/app");
        check("", "''");
        check("a b", "'a b'");
        check("it's", r"'it'\''s'");
        check("$TOKEN", "'$TOKEN'");
        check("a\nb", "'a\nb'");
    }
}
