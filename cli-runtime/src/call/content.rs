//! The body of a response that is no JSON: as it comes, and on a terminal as text without what steers it.

use std::io::Write;

use crate::Failure;
use crate::output::printable_lines;

/// The longest letter of UTF-8, in bytes.
const MAX_LETTER: usize = 4;

/// Writes a body piece by piece.
pub(crate) struct ContentWriter<'a> {
    out: &'a mut dyn Write,
    on_terminal: bool,
    /// The first bytes of a letter whose others are in the next piece.
    begun: Vec<u8>,
}

impl<'a> ContentWriter<'a> {
    /// A writer to this output.
    pub(crate) fn new(out: &'a mut dyn Write, on_terminal: bool) -> Self {
        Self {
            out,
            on_terminal,
            begun: Vec::new(),
        }
    }

    /// Writes the next piece.
    ///
    /// # Errors
    ///
    /// When the output cannot be written, or is a terminal and the piece no text.
    pub(crate) fn piece(&mut self, piece: &[u8]) -> Result<(), Failure> {
        if !self.on_terminal {
            return self.out.write_all(piece).map_err(Failure::output);
        }
        let mut bytes = std::mem::take(&mut self.begun);
        bytes.extend_from_slice(piece);
        let whole = match std::str::from_utf8(&bytes) {
            Ok(_) => bytes.len(),
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            Err(_) => return Err(no_text()),
        };
        self.begun = bytes.split_off(whole);
        debug_assert!(self.begun.len() < MAX_LETTER);
        let text = std::str::from_utf8(&bytes).map_err(|_| no_text())?;
        if text.contains('\0') {
            return Err(no_text());
        }
        let text = text.replace("\r\n", "\n");
        self.out
            .write_all(printable_lines(&text).as_bytes())
            .map_err(Failure::output)
    }

    /// Ends the body.
    ///
    /// # Errors
    ///
    /// When it ends within a letter.
    pub(crate) fn finish(self) -> Result<(), Failure> {
        match self.begun.is_empty() {
            true => Ok(()),
            false => Err(no_text()),
        }
    }
}

fn no_text() -> Failure {
    Failure::usage("the response is no text, and a terminal cannot show it")
        .next("Redirect it into a file by `> FILE`.")
}

#[cfg(test)]
mod tests {
    use super::ContentWriter;

    fn check(pieces: &[&[u8]], expect: Option<&str>) {
        let mut out = Vec::new();
        let mut writer = ContentWriter::new(&mut out, true);
        let mut written = pieces.iter().try_for_each(|it| writer.piece(it));
        if written.is_ok() {
            written = writer.finish();
        }
        let text = String::from_utf8(out).expect("UTF-8");
        let found = written.ok().map(|()| text.as_str());
        assert_eq!(found, expect, "{pieces:?}");
    }

    #[test]
    fn a_terminal_is_shown_text_alone() {
        check(&[b"one\ntwo\r\n\tthree"], Some("one\ntwo\n\tthree"));
        check(&[b"\x1b[1m"], Some("\\u{1b}[1m"));
        // A letter in two pieces.
        check(&[b"gr\xc3", b"\xb6\xc3\x9fe"], Some("größe"));
        check(&[b"gr\xc3"], None);
        check(&[b"\xff\xfe"], None);
        check(&[b"PNG\0"], None);
    }
}
