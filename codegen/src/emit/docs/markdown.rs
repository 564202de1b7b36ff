//! Markdown of the document, made safe for rustdoc and wrapped.

use super::code_blocks::{self, Fences};

/// The width of a line; together with the indentation and `///` it stays below 100.
const WIDTH: usize = 92;

/// What the docs of something deprecated say, as a paragraph of its own.
pub(crate) fn deprecation(deprecated: bool) -> &'static str {
    match deprecated {
        true => "\n\nDeprecated: do not use it in new code.",
        false => "",
    }
}

/// The article of a type.
pub(crate) fn article(name: &str) -> &'static str {
    match name.starts_with(['A', 'E', 'I', 'O']) {
        true => "an",
        false => "a",
    }
}

/// A text as a paragraph behind others.
pub(crate) fn paragraph(text: &str) -> String {
    match text.trim() {
        "" => String::new(),
        text => format!("\n\n{}", safe(text)),
    }
}

/// Makes a sentence of a text: safe, with a capital first letter and a full stop.
pub(crate) fn sentence(text: &str) -> String {
    if text.trim().is_empty() {
        return String::new();
    }
    let text = safe(text.trim());
    let mut letters = text.chars();
    let first: String = letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .collect();
    let stop = if text.ends_with(['.', '!', '?', ':']) || text.ends_with("```") {
        ""
    } else {
        "."
    };
    format!("{first}{}{stop}", letters.as_str())
}

/// Escapes what rustdoc would read as a tag, a link or a test, and marks addresses. Code spans stay.
pub(crate) fn safe(text: &str) -> String {
    let text = code_blocks::mark(text);
    let mut fences = Fences::default();
    let mut escaped = String::with_capacity(text.len());
    let mut prose = String::new();
    for line in text.split_inclusive('\n') {
        if fences.contain(line) {
            escape(&std::mem::take(&mut prose), &mut escaped);
            escaped.push_str(line);
        } else {
            prose.push_str(line);
        }
    }
    escape(&prose, &mut escaped);
    escaped
}

/// Escapes text outside of code blocks.
fn escape(text: &str, escaped: &mut String) {
    for (index, part) in text.split('`').enumerate() {
        if index > 0 {
            escaped.push('`');
        }
        let is_plain = || !part.contains(['<', '[', ']']) && !part.contains("://");
        if index % 2 == 1 || is_plain() {
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
}

/// Joins the lines of each paragraph and wraps it. Code, headings and tables stay as they are.
pub(crate) fn reflow(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut paragraph = String::new();
    let mut fences = Fences::default();
    for line in text.trim_end().lines() {
        let verbatim = fences.contain(line) || line.trim_start().starts_with(['#', '|', '>']);
        let starts_anew = verbatim || line.is_empty() || is_list_item(line);
        if starts_anew && !paragraph.is_empty() {
            wrap(&std::mem::take(&mut paragraph), &mut lines);
        }
        if verbatim || line.is_empty() {
            lines.push(line.to_owned());
            continue;
        }
        if !paragraph.is_empty() {
            paragraph.push(' ');
            paragraph.push_str(line.trim_start());
        } else {
            paragraph.push_str(line);
        }
    }
    if !paragraph.is_empty() {
        wrap(&paragraph, &mut lines);
    }
    lines
}

fn is_list_item(line: &str) -> bool {
    let line = line.trim_start();
    let number = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
    line.starts_with("- ")
        || line.starts_with("* ")
        || (number.len() < line.len() && number.starts_with(". "))
}

/// Breaks a paragraph at blanks. The lines of a list item are indented below its first.
fn wrap(paragraph: &str, lines: &mut Vec<String>) {
    let margin = paragraph.len() - paragraph.trim_start().len();
    let marker = if is_list_item(paragraph) {
        paragraph.trim_start().find(' ').map_or(0, |end| end + 1)
    } else {
        0
    };
    let indent = " ".repeat(margin + marker);
    let mut line = " ".repeat(margin);
    let mut length = margin;
    let mut is_empty = true;
    for word in paragraph.split_whitespace() {
        let added = word.chars().count();
        if !is_empty && length + 1 + added > WIDTH {
            lines.push(std::mem::replace(&mut line, format!("{indent}{word}")));
            length = indent.len() + added;
        } else {
            if !is_empty {
                line.push(' ');
                length += 1;
            }
            line.push_str(word);
            length += added;
        }
        is_empty = false;
    }
    lines.push(line);
}

#[cfg(test)]
mod tests {
    use super::{WIDTH, reflow, safe, sentence};

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
        let lines = reflow(&long);
        assert_eq!(lines.len(), 2);
        assert!(lines.iter().all(|line| line.chars().count() <= WIDTH));
        assert!(reflow(&format!("- {long}"))[1].starts_with("  word"));
    }

    #[test]
    fn lines_of_a_paragraph_are_joined_and_blocks_are_not() {
        let check = |text: &str, expect: &[&str]| assert_eq!(reflow(text), expect);
        check("one\ntwo\n\nthree", &["one two", "", "three"]);
        check(
            "list:\n- one\n  more\n- two",
            &["list:", "- one more", "- two"],
        );
        check(
            "# Head\ntext\n| a |\n| b |",
            &["# Head", "text", "| a |", "| b |"],
        );
        check("```\na\n b\n```\nc\nd", &["```", "a", " b", "```", "c d"]);
        check("1. one\n2. two", &["1. one", "2. two"]);
    }
}
