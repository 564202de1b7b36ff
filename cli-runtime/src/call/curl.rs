//! A request as the command of curl that sends it.

use apitwin_runtime::client::reqwest::header::CONTENT_TYPE;
use apitwin_runtime::client::reqwest::{Method, Request, Url};

use super::hidden::{Hidden, curl_url};
use super::parts::{Part, parts};
use super::secrets::{Piece, pieces};
use crate::connection::Connection;
use crate::output::printable;
use crate::shell;

/// What goes into the command beside the request.
pub(super) struct Curl<'a> {
    /// Its headers.
    pub(super) headers: &'a [(String, String)],
    /// The credentials that are sent along.
    pub(super) hidden: &'a [Hidden],
    /// The files that the body is made of.
    pub(super) files: &'a [String],
    /// How the server is reached.
    pub(super) connection: &'a Connection,
    /// Whether the command is shown on a terminal.
    pub(super) on_terminal: bool,
}

impl Curl<'_> {
    /// The command, after comments on what it needs.
    pub(super) fn command(&self, request: &Request, body: Option<&[u8]>) -> String {
        let mut words = vec!["curl".to_owned()];
        let mut notes = Vec::new();
        match request.method() {
            &Method::HEAD => words.push("--head".to_owned()),
            &Method::GET if body.is_none() => {}
            method => words.extend(["-X".to_owned(), method.to_string()]),
        }
        self.add_connection(&mut words, &mut notes);
        let url = request.url().as_str();
        if url.contains(['[', ']', '{', '}']) {
            // They stand for several URLs otherwise.
            words.push("--globoff".to_owned());
        }
        words.extend(self.hidden.iter().flat_map(Hidden::curl));
        let form = body.and_then(|body| {
            let media_type = request.headers().get(CONTENT_TYPE)?.to_str().ok()?;
            parts(media_type, body)
        });
        for (name, value) in self.headers {
            // Curl draws a line between parts of its own.
            if form.is_none() || name != CONTENT_TYPE.as_str() {
                words.extend(["-H".to_owned(), self.word(&format!("{name}: {value}"))]);
            }
        }
        match (form, body.map(std::str::from_utf8)) {
            (Some(form), _) => {
                let mut files = self.files.iter();
                for part in form {
                    let file = part.file_name.and_then(|_| files.next());
                    words.extend(["-F".to_owned(), self.word(&field(&part, file))]);
                }
            }
            (None, None) => {}
            (None, Some(Ok(text))) if self.files.is_empty() => {
                words.extend(["--data-raw".to_owned(), self.word(text)]);
            }
            // A shell cannot write all bytes.
            (None, Some(_)) => {
                let file = self.files.first().map_or("FILE", String::as_str);
                words.extend(["--data-binary".to_owned(), self.word(&format!("@{file}"))]);
            }
        }
        words.push(curl_url(&self.word(url), request.url(), self.hidden));
        let line = words.join(" ");
        if line.contains(VARIABLE) {
            notes.push(format!(
                "# The variables {}… hold the secrets, escaped as in JSON if the body is JSON.\n",
                &VARIABLE[1..]
            ));
        }
        format!("{}{line}\n", notes.concat())
    }

    /// Adds how the server is reached.
    fn add_connection(&self, words: &mut Vec<String>, notes: &mut Vec<String>) {
        let mut add = |flag: &str, value: &str| {
            words.extend([flag.to_owned(), self.word(value)]);
        };
        if let Some(path) = self.connection.ca() {
            add("--cacert", &path.display().to_string());
        }
        if let Some(timeout) = self.connection.timeout() {
            add("--max-time", &timeout.as_secs_f64().to_string());
        }
        if let Some(proxy) = self.connection.proxy()
            && let Ok(mut proxy) = Url::parse(proxy.expose())
        {
            let has_user = !proxy.username().is_empty() || proxy.password().is_some();
            let is_without = proxy.set_username("").is_ok() && proxy.set_password(None).is_ok();
            if is_without || !has_user {
                add("--proxy", proxy.as_str());
            }
            if has_user {
                notes
                    .push("# The proxy wants a user: add --proxy-user USER:PASSWORD.\n".to_owned());
            }
        }
        if self.connection.insecure() {
            words.push("--insecure".to_owned());
        }
    }

    /// A word of the line. Secrets in it are variables of the shell.
    fn word(&self, text: &str) -> String {
        let pieces = pieces(text).into_iter().map(|piece| match piece {
            Piece::Secret(name) => format!("\"{VARIABLE}{name}\""),
            Piece::Plain(text) if self.on_terminal && printable(text) != text => escaped(text),
            Piece::Plain(text) => shell::quote(text),
        });
        pieces.collect()
    }
}

/// How the variable of a secret begins.
const VARIABLE: &str = "$SECRET_";

/// A part of a form as curl takes it.
fn field(part: &Part<'_>, file: Option<&String>) -> String {
    let quoted = |text: &str| format!("\"{}\"", text.replace('\\', r"\\").replace('"', "\\\""));
    let content = match (part.file_name, file) {
        (Some(name), Some(path)) => format!("@{};filename={}", quoted(path), quoted(name)),
        (Some(_), None) => "@FILE".to_owned(),
        (None, _) => quoted(&String::from_utf8_lossy(part.content)),
    };
    let media_type = part.media_type.map(|it| format!(";type={it}"));
    format!("{}={content}{}", part.name, media_type.unwrap_or_default())
}

/// A word that has characters which a terminal obeys: bash, zsh and newer shells read `$'…'`.
fn escaped(text: &str) -> String {
    let letters = text.chars().map(|letter| match letter {
        '\\' | '\'' => format!("\\{letter}"),
        '\n' => "\\n".to_owned(),
        '\t' => "\\t".to_owned(),
        letter if printable(&letter.to_string()) == letter.to_string() => letter.to_string(),
        letter => {
            let mut bytes = [0; 4];
            let bytes = letter.encode_utf8(&mut bytes).bytes();
            // Three octal digits: what follows is never taken for one of them.
            bytes.map(|byte| format!("\\{byte:03o}")).collect()
        }
    });
    format!("$'{}'", letters.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn characters_that_a_terminal_obeys_are_escaped() {
        let check = |text: &str, expect: &str| assert_eq!(escaped(text), expect);
        check("a\u{1b}[1m", r"$'a\033[1m'");
        check("it's\n\\", r"$'it\'s\n\\'");
        check("\u{202e}1", r"$'\342\200\2561'");
    }
}
