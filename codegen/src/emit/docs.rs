//! Owns the doc comments of the output: markdown of the document made safe for rustdoc.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::{
    AttrStyle, Attribute, Expr, ExprLit, Lit, LitStr, Meta, MetaNameValue, Path, Token, token,
};

use crate::ir::Operation;

/// The width that lines of a doc comment are wrapped at.
const WIDTH: usize = 92;

/// The attributes of a doc comment as tokens. The text is markdown as it is.
pub(super) fn doc(text: &str) -> TokenStream {
    let lines = lines(text);
    quote!(#(#[doc = #lines])*)
}

/// The attributes of a doc comment, for an item that is a tree already.
pub(super) fn doc_attributes(text: &str) -> Vec<Attribute> {
    let attribute = |line: String| Attribute {
        pound_token: Token![#](Span::call_site()),
        style: AttrStyle::Outer,
        bracket_token: token::Bracket::default(),
        meta: Meta::NameValue(MetaNameValue {
            path: Path::from(Ident::new("doc", Span::call_site())),
            eq_token: Token![=](Span::call_site()),
            value: Expr::Lit(ExprLit {
                attrs: Vec::new(),
                lit: Lit::Str(LitStr::new(&line, Span::call_site())),
            }),
        }),
    };
    lines(text).into_iter().map(attribute).collect()
}

/// The lines of a doc comment, each with the blank that it begins with.
fn lines(text: &str) -> Vec<String> {
    let mut code = false;
    let lines = text.trim_end().lines().flat_map(|line| {
        code ^= line.starts_with("```");
        if code {
            vec![line.to_owned()]
        } else {
            wrap(line)
        }
    });
    let lines = lines.map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    lines.collect()
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

/// What an operation does and where it comes from; the last sentence is left open.
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
    if !extensions.contract.is_empty() {
        text.push_str(&format!(", contract {}", extensions.contract));
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
fn wrap(line: &str) -> Vec<String> {
    let indent = if line.starts_with("- ") { "  " } else { "" };
    let mut lines = vec![String::new()];
    for word in line.split(' ') {
        let last = lines.len() - 1;
        let length = lines[last].chars().count();
        if length > indent.len() && length + 1 + word.chars().count() > WIDTH {
            lines.push(format!("{indent}{word}"));
        } else if length == 0 {
            lines[last].push_str(word);
        } else {
            lines[last].push(' ');
            lines[last].push_str(word);
        }
    }
    lines
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
        let long = "word ".repeat(30);
        assert!(
            wrap(long.trim())
                .iter()
                .all(|line| line.chars().count() <= super::WIDTH)
        );
        assert!(wrap(&format!("- {long}"))[1].starts_with("  word"));
        assert_eq!(wrap(""), [""]);
    }
}
