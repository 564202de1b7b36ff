//! Owns the doc comments of the output: markdown of the document made safe for rustdoc.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::{
    AttrStyle, Attribute, Expr, ExprLit, Lit, LitStr, Meta, MetaNameValue, Path, Token, token,
};

use crate::format::LINE;
use crate::ir::Operation;

/// The width that lines of a doc comment are wrapped at.
const WIDTH: usize = 92;

/// A doc comment as tokens. The text is markdown as it is.
pub(super) fn doc(text: &str) -> TokenStream {
    let text = comment(text);
    if text.is_empty() {
        return TokenStream::new();
    }
    quote!(#[doc = #text])
}

/// A doc comment, for an item that is a tree already.
pub(super) fn doc_attribute(text: &str) -> Attribute {
    Attribute {
        pound_token: Token![#](Span::call_site()),
        style: AttrStyle::Outer,
        bracket_token: token::Bracket::default(),
        meta: Meta::NameValue(MetaNameValue {
            path: Path::from(Ident::new("doc", Span::call_site())),
            eq_token: Token![=](Span::call_site()),
            value: Expr::Lit(ExprLit {
                attrs: Vec::new(),
                lit: Lit::Str(LitStr::new(&comment(text), Span::call_site())),
            }),
        }),
    }
}

/// The lines of a doc comment as one, each with the blank that it begins with: an attribute for
/// every line would be a third of all tokens. The layout parts them.
fn comment(text: &str) -> String {
    let mut code = false;
    let mut lines = Vec::new();
    for line in text.trim_end().lines() {
        code ^= line.starts_with("```");
        if code {
            lines.push(line.to_owned());
        } else {
            wrap(line, &mut lines);
        }
    }
    let mut comment = String::with_capacity(text.len() + 2 * lines.len());
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            comment.push(LINE);
        }
        if !line.is_empty() {
            comment.push(' ');
            comment.push_str(line);
        }
    }
    comment
}

/// A text of the document as a sentence: safe, the first letter in capitals, a full stop at the
/// end.
pub(super) fn sentence(text: &str) -> String {
    let text = safe(text.trim());
    let mut letters = text.chars();
    let first: String = letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .collect();
    let stop = if text.ends_with(['.', '!', '?', ':']) {
        ""
    } else {
        "."
    };
    format!("{first}{}{stop}", letters.as_str())
}

/// What an operation does, and which part of the guide describes it.
pub(super) fn introduction(operation: &Operation) -> String {
    let Operation {
        id,
        method,
        path,
        extensions,
        ..
    } = operation;
    let mut text = format!(
        "{}\n\n{}\n\n`{method} {}`, operation `{id}`",
        sentence(&operation.summary),
        safe(&operation.description),
        path.template
    );
    if !extensions.guide_section.is_empty() {
        text.push_str(&format!(", guide section {}", extensions.guide_section));
    }
    text.push('.');
    if !extensions.behaviour.is_empty() {
        let links = extensions
            .behaviour
            .iter()
            .map(|anchor| format!("[{anchor}](crate::server_behaviour#{anchor})"));
        let links = links.collect::<Vec<_>>().join(", ");
        text.push_str(&format!("\n\nServer behaviour: {links}."));
    }
    text
}

/// Which token an operation needs, as a sentence.
pub(super) fn access(operation: &Operation) -> String {
    let scopes = operation
        .security
        .alternatives
        .iter()
        .filter(|scopes| !scopes.is_empty());
    let scopes = scopes
        .map(|scopes| {
            scopes
                .iter()
                .map(|scope| format!("`{scope}`"))
                .collect::<Vec<_>>()
                .join(" and ")
        })
        .collect::<Vec<_>>()
        .join(" or ");
    match (operation.security.public, scopes.as_str()) {
        (true, "") => "Needs no token.".to_owned(),
        (true, scopes) => format!("Needs no token; a token with {scopes} may see more."),
        (false, "") => "Needs a token of any scope.".to_owned(),
        (false, scopes) => format!("Needs a token with {scopes}."),
    }
}

/// Breaks a line at blanks. What follows in a list item is indented, so that it stays part of it.
fn wrap(line: &str, lines: &mut Vec<String>) {
    let indent = if line.starts_with("- ") { "  " } else { "" };
    let mut last = String::new();
    let mut length = 0;
    for word in line.split(' ') {
        let added = word.chars().count();
        if length > indent.len() && length + 1 + added > WIDTH {
            lines.push(std::mem::replace(&mut last, format!("{indent}{word}")));
            length = indent.len() + added;
        } else if length == 0 {
            last.push_str(word);
            length = added;
        } else {
            last.push(' ');
            last.push_str(word);
            length += 1 + added;
        }
    }
    lines.push(last);
}

/// Escapes what rustdoc would read as a tag or a link, and marks addresses; code spans stay.
pub(super) fn safe(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (index, part) in text.split('`').enumerate() {
        if index > 0 {
            escaped.push('`');
        }
        if index % 2 == 1 {
            escaped.push_str(part);
            continue;
        }
        let words = part.split_inclusive(char::is_whitespace).map(|word| {
            let bare = word.trim_end();
            if bare.starts_with("https://") || bare.starts_with("http://") {
                let address = bare.trim_end_matches(['.', ',', ';', ')']);
                format!("<{address}>{}", &word[address.len()..])
            } else {
                word.replace('<', "\\<")
                    .replace('[', "\\[")
                    .replace(']', "\\]")
            }
        });
        escaped.extend(words);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{safe, sentence, wrap};

    #[test]
    fn markdown_is_safe_for_rustdoc() {
        let check = |text: &str, expect: &str| assert_eq!(safe(text), expect);
        check("a `Vec<T>` of <b>", "a `Vec<T>` of \\<b>");
        check("one [of] two", "one \\[of\\] two");
        check("see https://quay.io/x.", "see <https://quay.io/x>.");
    }

    #[test]
    fn summaries_become_sentences() {
        assert_eq!(sentence("read an organization"), "Read an organization.");
        assert_eq!(sentence("Done."), "Done.");
    }

    #[test]
    fn long_lines_break_at_blanks() {
        let wrapped = |line: &str| {
            let mut lines = Vec::new();
            wrap(line, &mut lines);
            lines
        };
        let long = "word ".repeat(30);
        assert!(
            wrapped(long.trim())
                .iter()
                .all(|line| line.chars().count() <= super::WIDTH)
        );
        assert!(wrapped(&format!("- {long}"))[1].starts_with("  word"));
        assert_eq!(wrapped(""), [""]);
    }
}
