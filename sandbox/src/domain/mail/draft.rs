//! [`Draft`]: a mail as it is written, as text and as HTML at once.

/// A mail without its recipient. It has no `Debug`: its texts hold codes.
pub(super) struct Message {
    pub(super) subject: String,
    pub(super) plain: String,
    pub(super) html: String,
}

/// A text in HTML.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&#34;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(letter),
        }
    }
    out
}

/// What a mail says so far.
#[derive(Default)]
pub(super) struct Draft {
    plain: String,
    html: String,
}

impl Draft {
    /// Adds a paragraph.
    pub(super) fn paragraph(mut self, text: &str) -> Self {
        self.plain.push_str(text);
        self.plain.push_str("\n\n");
        self.html.push_str(&format!("<p>{}</p>\n", escape(text)));
        self
    }

    /// Adds an address to follow, on a line of its own.
    pub(super) fn link(mut self, label: &str, url: &str) -> Self {
        self.plain.push_str(&format!("{label}:\n{url}\n\n"));
        let (label, url) = (escape(label), escape(url));
        self.html
            .push_str(&format!("<p><a href=\"{url}\">{label}</a></p>\n"));
        self
    }

    /// Adds a list.
    pub(super) fn list(mut self, items: &[String]) -> Self {
        self.html.push_str("<ul>\n");
        for item in items {
            self.plain.push_str(&format!("* {item}\n"));
            self.html.push_str(&format!("<li>{}</li>\n", escape(item)));
        }
        self.plain.push('\n');
        self.html.push_str("</ul>\n");
        self
    }

    /// Ends the mail with who it is from.
    pub(super) fn sign(mut self, title: &str, subject: &str) -> Message {
        let from = format!("The {title} team");
        self.plain.push_str(&format!("{from}\n"));
        self.html.push_str(&format!("<p>{}</p>\n", escape(&from)));
        let subject = format!("[{title}] {subject}");
        let html = format!(
            "<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"><title>{}</title></head>\n\
             <body>\n{}</body>\n</html>\n",
            escape(&subject),
            self.html
        );
        Message {
            subject,
            plain: self.plain,
            html,
        }
    }
}
