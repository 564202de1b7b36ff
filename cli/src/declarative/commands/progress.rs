//! The progress bar on standard error.

use indicatif::{ProgressBar, ProgressStyle};

use super::super::execute::Progress;
use super::super::plan::Step;

/// A progress bar, or nothing where standard error is no terminal or nothing is done.
pub(super) struct Bar {
    is_terminal: bool,
    bar: Option<ProgressBar>,
}

impl Bar {
    pub(super) fn new(is_terminal: bool) -> Self {
        Self {
            is_terminal,
            bar: None,
        }
    }
}

impl Progress for Bar {
    fn begin(&mut self, steps: usize) {
        if !self.is_terminal || steps == 0 {
            return;
        }
        let bar = ProgressBar::new(steps as u64);
        let style = ProgressStyle::with_template("{bar:30} {pos}/{len} {msg}");
        self.bar = Some(match style {
            Ok(style) => bar.with_style(style),
            Err(_) => bar,
        });
    }

    fn end(&mut self, step: &Step) {
        if let Some(bar) = &self.bar {
            bar.set_message(step.key.to_string());
            bar.inc(1);
        }
    }

    fn finish(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.finish();
    }
}

#[cfg(test)]
mod tests {
    use super::{Bar, Progress as _};

    #[test]
    fn a_bar_is_drawn_on_a_terminal_where_something_is_done() {
        for (is_terminal, steps, is_drawn) in [(true, 2, true), (true, 0, false), (false, 2, false)]
        {
            let mut bar = Bar::new(is_terminal);
            bar.begin(steps);
            assert_eq!(bar.bar.is_some(), is_drawn, "{is_terminal} {steps}");
            bar.finish();
        }
    }
}
