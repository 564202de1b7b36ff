//! [`Piece`]: the parts of a message, and how HTML, Slack and plain text write them.

use crate::domain::mail::escape;

/// A part of a message.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Piece {
    Text(String),
    Bold(String),
    Link {
        url: String,
        text: String,
    },
    Image {
        url: String,
        name: &'static str,
    },
    /// The letter and the colour that stand for an account.
    Avatar {
        letter: String,
        color: &'static str,
    },
    Break,
}

impl Piece {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(super) fn bold(text: impl Into<String>) -> Self {
        Self::Bold(text.into())
    }

    pub(super) fn link(url: impl Into<String>, text: impl Into<String>) -> Self {
        let (url, text) = (url.into(), text.into());
        Self::Link { url, text }
    }
}

/// A message for mails and rooms.
pub(super) fn to_html(message: &[Piece]) -> String {
    let pieces = message.iter().map(|piece| match piece {
        Piece::Text(text) => escape(text),
        Piece::Bold(text) => format!("<b>{}</b>", escape(text)),
        Piece::Link { url, text } => {
            format!("<a href=\"{}\">{}</a>", escape(url), escape(text))
        }
        Piece::Image { url, name } => format!("<img src=\"{}\" alt=\"{name}\">", escape(url)),
        Piece::Avatar { letter, color } => {
            let letter = escape(letter);
            format!("<span style=\"background-color: {color}; color: white\">{letter}</span>")
        }
        Piece::Break => "<br>\n".to_owned(),
    });
    pieces.collect()
}

/// A message for Slack, with its own signs for links and bold text.
pub(super) fn to_slack(message: &[Piece]) -> String {
    let pieces = message.iter().map(|piece| match piece {
        Piece::Text(text) => collapse(text),
        Piece::Bold(text) => format!("*{}*", collapse(text)),
        Piece::Link { url, text } => format!("<{url}|{}>", collapse(text)),
        Piece::Image { .. } => String::new(),
        Piece::Avatar { letter, .. } => letter.clone(),
        Piece::Break => "\n".to_owned(),
    });
    pieces.collect()
}

/// A message for a reader of mail without HTML.
pub(super) fn to_plain(message: &[Piece]) -> String {
    let pieces = message.iter().map(|piece| match piece {
        Piece::Text(text) | Piece::Bold(text) => text.clone(),
        Piece::Link { url, text } => format!("{text} ({url})"),
        Piece::Image { .. } | Piece::Avatar { .. } => String::new(),
        Piece::Break => "\n".to_owned(),
    });
    pieces.collect()
}

/// A text with single blanks.
fn collapse(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if !letter.is_whitespace() {
            out.push(letter);
        } else if !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out
}

/// The colour of a level in Slack.
pub(super) fn slack_color(level: &str) -> &'static str {
    match level {
        "warning" => "warning",
        "error" => "danger",
        "success" | "primary" => "good",
        _ => "#ffffff",
    }
}

/// The colour of a level in HipChat.
pub(super) fn hipchat_color(level: &str) -> &'static str {
    match level {
        "warning" => "yellow",
        "error" => "red",
        "success" => "green",
        "primary" => "purple",
        _ => "gray",
    }
}

#[cfg(test)]
mod tests {
    use super::{Piece, to_html, to_plain, to_slack};

    #[test]
    fn each_format_has_its_own_signs() {
        let message = [
            Piece::text("a  <b>\n"),
            Piece::bold("c"),
            Piece::Break,
            Piece::link("http://q/?a&b", "d"),
        ];
        assert_eq!(
            to_html(&message),
            "a  &lt;b&gt;\n<b>c</b><br>\n<a href=\"http://q/?a&amp;b\">d</a>"
        );
        assert_eq!(to_slack(&message), "a <b> *c*\n<http://q/?a&b|d>");
        assert_eq!(to_plain(&message), "a  <b>\nc\nd (http://q/?a&b)");
    }
}
