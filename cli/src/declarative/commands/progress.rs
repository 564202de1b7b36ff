//! The progress bar on standard error.

use indicatif::{ProgressBar, ProgressStyle};

use super::super::execute::Progress;
use super::super::plan::Step;

/// A progress bar, or nothing where standard error is no terminal.
pub(super) struct Bar(ProgressBar);

impl Bar {
    pub(super) fn new(is_terminal: bool) -> Self {
        let bar = match is_terminal {
            true => ProgressBar::no_length(),
            false => ProgressBar::hidden(),
        };
        let style = ProgressStyle::with_template("{bar:30} {pos}/{len} {msg}");
        Self(match style {
            Ok(style) => bar.with_style(style),
            Err(_) => bar,
        })
    }
}

impl Progress for Bar {
    fn begin(&mut self, steps: usize) {
        self.0.set_length(steps as u64);
    }

    fn end(&mut self, step: &Step) {
        self.0.set_message(step.key.to_string());
        self.0.inc(1);
    }

    fn finish(&mut self) {
        self.0.finish_and_clear();
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
