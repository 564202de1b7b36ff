//! The width of the terminal, and text that is fitted to it.

/// The width where standard output is no terminal.
const DEFAULT_WIDTH: usize = 100;
/// Nothing is laid out narrower than this.
const MIN_WIDTH: usize = 40;
/// Prose is hard to read on longer lines.
const MAX_PROSE_WIDTH: usize = 100;

/// The width of the terminal, or what `COLUMNS` says.
pub(crate) fn width() -> usize {
    let columns = std::env::var("COLUMNS").ok();
    let width = columns
        .and_then(|columns| columns.parse().ok())
        .or_else(|| terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)))
        .unwrap_or(DEFAULT_WIDTH);
    width.max(MIN_WIDTH)
}

/// Prints prose with a hanging indent.
pub(crate) fn print_prose(indent: usize, text: &str, width: usize) {
    let room = width.min(MAX_PROSE_WIDTH).saturating_sub(indent);
    for line in wrap(text, room) {
        println!("{:indent$}{line}", "");
    }
}

/// Breaks text at spaces. A word longer than `width` has its own line.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The text cut to a width, with a mark where something is left out at the end.
pub(crate) fn cut(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    let kept = text.chars().take(width.saturating_sub(1));
    kept.chain(['…']).collect()
}

/// The text cut to a width, with a mark where something is left out in the middle. The end, which
/// tells paths apart, stays longer than the start.
pub(crate) fn cut_in_the_middle(text: &str, width: usize) -> String {
    let length = text.chars().count();
    if length <= width {
        return text.to_owned();
    }
    let kept = width.saturating_sub(1);
    let start = kept / 4;
    let end = kept - start;
    let start = text.chars().take(start);
    start
        .chain(['…'])
        .chain(text.chars().skip(length - end))
        .collect()
}
