//! Code blocks in texts of the document, which rustdoc must neither compile nor run.

use std::borrow::Cow;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};
use pulldown_cmark_to_cmark::cmark;

/// What rustdoc reads beyond plain CommonMark, as far as it moves the ends of blocks.
const RUSTDOC: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_FOOTNOTES);

/// Marks each code block as text. Blocks that are indented or not closed become closed fences.
///
/// Rustdoc takes a block without a language, and one that is indented, for a Rust test. A text
/// without code blocks stays as it is.
pub(super) fn mark(text: &str) -> Cow<'_, str> {
    let is_code = |event| matches!(event, Event::Start(Tag::CodeBlock(_)));
    if !may_have_blocks(text) || !Parser::new_ext(text, RUSTDOC).any(is_code) {
        return Cow::Borrowed(text);
    }
    // A block whose last line does not end would be left open.
    let text = &format!("{}\n", text.trim_end());
    let events = Parser::new_ext(text, RUSTDOC).map(|event| match event {
        Event::Start(Tag::CodeBlock(_)) => {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced("text".into())))
        }
        event => event,
    });
    let mut marked = String::with_capacity(text.len() + 16);
    match cmark(events, &mut marked, RUSTDOC) {
        Ok(_) => Cow::Owned(marked),
        // A text that cannot be written anew is shown as one block of code.
        Err(_) => Cow::Owned(format!("````````text\n{text}\n````````")),
    }
}

/// Whether a text has what begins a block: three marks of a fence, or an indentation of four columns,
/// which is the same inside of lists and quotes. Most texts do not, and are not parsed.
fn may_have_blocks(text: &str) -> bool {
    ["```", "~~~", "    ", "\t"]
        .iter()
        .any(|start| text.contains(start))
}

/// Tells the lines of code blocks from others, line by line.
#[derive(Default)]
pub(super) struct Fences {
    /// The length of the fence that began the block.
    open: Option<usize>,
}

impl Fences {
    /// Whether a line belongs to a block, its fences included.
    pub(super) fn contain(&mut self, line: &str) -> bool {
        let line = line.trim();
        let length = line.len() - line.trim_start_matches('`').len();
        match self.open {
            None if length >= 3 => {
                self.open = Some(length);
                true
            }
            None => false,
            Some(open) => {
                if length >= open && length == line.len() {
                    self.open = None;
                }
                true
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag};

    use super::{Fences, mark};
    use crate::emit::docs::markdown::{reflow, safe, sentence};

    /// The languages of the code blocks that rustdoc finds in a doc comment of the text.
    fn languages(text: &str) -> Vec<String> {
        let shown = [safe(text), sentence(text), format!("- 200: {}", safe(text))];
        let mut found = Vec::new();
        for shown in shown {
            let lines = reflow(&shown).join("\n");
            let blocks = Parser::new(&lines).filter_map(|event| match event {
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                    Some(language.to_string())
                }
                Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => {
                    Some("indented".to_owned())
                }
                _ => None,
            });
            found.extend(blocks);
        }
        found.sort();
        found.dedup();
        found
    }

    #[test]
    fn no_block_is_a_test() {
        for text in [
            "Call:\n\n```\ncurl https://x/a\n```\n\nor\n\n    indented code here\n\nend.",
            "```rust\nstd::process::abort()\n```",
            "```\nnever closed",
            "````\n```\nfn main() {}\n```\n````\nafter",
            "~~~\ncode\n~~~",
            "- item\n\n  ```\n  code\n  ```\n- other\n\n      indented",
            "> ```\n> quoted\n> ```",
            "\tcode after a tab",
            "`span` and\n\n```should_panic\npanic!()\n```",
        ] {
            assert_eq!(languages(text), ["text"], "{text}");
            let mut fences = Fences::default();
            let shown = format!("{}\n\nafter", safe(text));
            let last = shown.lines().map(|line| fences.contain(line)).last();
            assert_eq!(last, Some(false), "{shown}");
        }
    }

    #[test]
    fn a_text_without_code_stays() {
        for text in ["Reads `a_thing` <b> * x", "* one\n* two", "a_b*c"] {
            assert_eq!(mark(text), text);
        }
    }
}
