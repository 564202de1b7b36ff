//! The doc comments of the output.

mod access;
mod code_blocks;
mod markdown;
mod operation;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) use access::{access, scheme};
pub(super) use markdown::{article, deprecation, paragraph, reflow, safe, sentence};
pub(super) use operation::{introduction, rejections, responses};

use crate::format::LINE;

/// Makes a doc comment of a markdown text.
///
/// All lines stand in one attribute, each with the blank that it begins with; an attribute for
/// every line would be a third of all tokens. The layout parts them.
pub(super) fn doc(text: &str) -> TokenStream {
    let text = comment(text);
    if text.is_empty() {
        return TokenStream::new();
    }
    let text = raw(&text);
    quote!(#[doc = #text])
}

/// A raw string where it can be one: it is not escaped here, and not read letter by letter in the
/// layout.
fn raw(text: &str) -> Literal {
    let hash = if text.contains('"') { "#" } else { "" };
    let ends_early = !hash.is_empty() && text.contains("\"#");
    let written = (!ends_early).then(|| format!("r{hash}\"{text}\"{hash}"));
    // Nor can a carriage return stand in one.
    let literal = written.and_then(|written| written.parse().ok());
    literal.unwrap_or_else(|| Literal::string(text))
}

fn comment(text: &str) -> String {
    let lines = markdown::reflow(text.trim_start_matches('\n'));
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
