//! The flags of commands: their names without dashes.

use heck::ToKebabCase as _;

use super::taken::Taken;

/// What every command takes beside its own flags. A test of the crate apitwin-cli holds it to this list.
pub const GLOBAL_FLAGS: [&str; 25] = [
    "body",
    "ca",
    "color",
    "columns",
    "content-type",
    "context",
    "credential",
    "curl",
    "debug",
    "dry-run",
    "empty",
    "help",
    "insecure",
    "jq",
    "max-items",
    "no-headers",
    "null",
    "output",
    "proxy",
    "retries",
    "timeout",
    "token-file",
    "url",
    "version",
    "watch",
];

/// The environment variable that a program takes the credential of a security scheme from. The crate
/// apitwin-cli makes the same name.
pub(crate) fn credential_variable(prefix: &str, scheme: &str) -> String {
    let capital = |letter: char| match letter.is_ascii_alphanumeric() {
        true => letter.to_ascii_uppercase(),
        false => '_',
    };
    let scheme: String = scheme.chars().map(capital).collect();
    format!("{prefix}_CREDENTIAL_{scheme}")
}

/// The flags of one command, each of its own.
pub(crate) struct Flags(Taken);

impl Flags {
    /// No flags but the global ones.
    pub(crate) fn new() -> Self {
        Self(GLOBAL_FLAGS.iter().map(|it| (*it).to_owned()).collect())
    }

    /// The flag of a value: the names that lead to it with dots between, and `-file` behind a secret.
    /// Where it is taken, what the value is (`query`, `property`) follows, and then a number.
    pub(crate) fn take(&mut self, path: &[&str], is_secret: bool, word: &str) -> String {
        let parts: Vec<String> = path.iter().map(|name| part(name)).collect();
        let ending = if is_secret { "-file" } else { "" };
        let plain = format!("{}{ending}", parts.join("."));
        if self.0.insert(&plain) {
            return plain;
        }
        let longer = format!("{}-{word}", parts.join("."));
        // The ending stays last: by it a program knows that the value is the name of a file.
        self.0.take_or(&format!("{longer}{ending}"), |number| {
            format!("{longer}-{number}{ending}")
        })
    }
}

/// A name in lowercase letters, digits and dashes.
fn part(name: &str) -> String {
    let ascii: String = name
        .chars()
        .map(|letter| match letter {
            letter if letter.is_ascii_alphanumeric() => letter.to_string(),
            letter if letter.is_ascii() || !letter.is_alphanumeric() => "-".to_owned(),
            letter => format!("-u{:x}-", u32::from(letter)),
        })
        .collect();
    match ascii.to_kebab_case() {
        empty if empty.is_empty() => "value".to_owned(),
        name => name,
    }
}

#[cfg(test)]
mod tests {
    use super::Flags;

    #[test]
    fn flags_are_short_and_apart() {
        let mut flags = Flags::new();
        let mut check = |path: &[&str], is_secret: bool, word: &str, expect: &str| {
            assert_eq!(flags.take(path, is_secret, word), expect, "{path:?}");
        };
        check(&["next_page"], false, "query", "next-page");
        check(&["nextPage"], false, "property", "next-page-property");
        check(&["next-page"], false, "property", "next-page-property-2");
        check(&["delegate", "isOrg"], false, "property", "delegate.is-org");
        check(&["password"], true, "property", "password-file");
        check(&["Password"], true, "property", "password-property-file");
        check(&["passWord"], true, "property", "pass-word-file");
        check(&["PASSWORD"], true, "property", "password-property-2-file");
        check(&["output"], false, "query", "output-query");
        check(
            &["größe"],
            false,
            "query",
            "gr-uf6-uh-e".replace("uh", "udf").as_str(),
        );
        check(&["$"], false, "query", "value");
    }
}
