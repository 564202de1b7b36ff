//! Completion in bash, which takes words apart at `=` and `:` as well as at blanks.

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;

use clap_complete::engine;
use clap_complete::env::EnvCompleter;

use crate::shell;

/// bash. Unlike the other shells it replaces only what follows the last `=` or `:` of a word.
pub(super) struct Bash;

/// The script. It passes the words up to the cursor, and reads one candidate a line.
const SCRIPT: &str = r#"_NAME_complete() {
    local candidate
    COMPREPLY=()
    while IFS= read -r candidate; do
        COMPREPLY+=("$candidate")
    done < <(VARIABLE=bash COMMAND -- "${COMP_WORDS[@]:0:COMP_CWORD}" "$2" 2>/dev/null)
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[/=:] ]]; then
        compopt -o nospace 2>/dev/null
    fi
}
complete -o nosort -F _NAME_complete BINARY 2>/dev/null || complete -F _NAME_complete BINARY
"#;

impl EnvCompleter for Bash {
    fn name(&self) -> &'static str {
        "bash"
    }

    fn is(&self, name: &str) -> bool {
        name == "bash"
    }

    fn write_registration(
        &self,
        variable: &str,
        name: &str,
        binary: &str,
        completer: &str,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let script = SCRIPT
            .replace("VARIABLE", variable)
            .replace("COMMAND", &shell::quote(completer))
            .replace("BINARY", &shell::quote(binary))
            .replace(
                "NAME",
                &name.replace(|letter: char| !letter.is_ascii_alphanumeric(), "_"),
            );
        out.write_all(script.as_bytes())
    }

    fn write_complete(
        &self,
        command: &mut clap::Command,
        words: Vec<OsString>,
        folder: Option<&Path>,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let whole = join(&words);
        let (Some(word), Some(piece)) = (whole.last(), words.last()) else {
            return Ok(());
        };
        // What bash keeps of the word that is completed. A piece that is a separator is not replaced.
        let kept = match is_separator(piece) {
            true => word.len(),
            false => word.len().saturating_sub(piece.len()),
        };
        let quoted = piece.to_string_lossy().starts_with(['"', '\'']);
        let index = whole.len() - 1;
        for candidate in engine::complete(command, whole.clone(), index, folder)? {
            let value = candidate.get_value().to_string_lossy();
            let Some(rest) = value.get(kept..) else {
                continue;
            };
            match quoted {
                true => writeln!(out, "{rest}")?,
                false => writeln!(out, "{}", escape(rest))?,
            }
        }
        Ok(())
    }
}

/// The words as they were typed, from the pieces that bash made of them. Blanks between the pieces are
/// not seen, so a word that is `:` or `=` alone is joined as well.
pub(super) fn join(pieces: &[OsString]) -> Vec<OsString> {
    let mut words: Vec<OsString> = Vec::new();
    let mut open = false;
    for piece in pieces {
        let is_separator = is_separator(piece);
        match words.last_mut() {
            Some(word) if open || is_separator => word.push(piece),
            _ => words.push(piece.clone()),
        }
        open = is_separator;
    }
    words
}

fn is_separator(piece: &OsString) -> bool {
    let text = piece.to_string_lossy();
    !text.is_empty() && text.chars().all(|letter| matches!(letter, '=' | ':'))
}

/// A text with a backslash before each letter that bash would read otherwise.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_ascii() && !letter.is_ascii_alphanumeric() && !"-_./:=,@%+~".contains(letter) {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::{escape, join};

    #[test]
    fn words_are_put_together_again() {
        let check = |pieces: &str, expect: &[&str]| {
            let pieces: Vec<OsString> = pieces.split(' ').map(OsString::from).collect();
            assert_eq!(join(&pieces), expect, "{pieces:?}");
        };
        check("quay org ", &["quay", "org", ""]);
        check("quay --output = js", &["quay", "--output=js"]);
        check("quay --output =", &["quay", "--output="]);
        check(
            "quay --url http : //localhost : 80 org",
            &["quay", "--url", "http://localhost:80", "org"],
        );
    }

    #[test]
    fn names_of_files_stay_one_word() {
        assert_eq!(escape("a b$(c)/ü"), "a\\ b\\$\\(c\\)/ü");
    }
}
