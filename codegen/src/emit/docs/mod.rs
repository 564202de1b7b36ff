//! The doc comments of the output.

mod access;
mod code_blocks;
mod markdown;
mod operation;

use proc_macro2::TokenStream;
use quote::quote;

pub(super) use access::{access, scheme};
pub(super) use markdown::{deprecation, reflow, safe, sentence};
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
    quote!(#[doc = #text])
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
