//! Colours: whether there are any, and which cell has which.

use std::fmt;

use anstyle::{AnsiColor, Style};

use crate::{ColorChoice, Environment};

/// Whether standard output is coloured.
///
/// `--color` decides. On `auto`, `NO_COLOR` and `CLICOLOR_FORCE` decide, then whether there is a terminal
/// that knows colours.
pub fn is_colored(choice: ColorChoice, environment: &Environment) -> bool {
    is_colored_on(environment.terminal.is_some(), choice, environment)
}

/// The same of any output, which is a terminal or not.
pub(crate) fn is_colored_on(
    is_terminal: bool,
    choice: ColorChoice,
    environment: &Environment,
) -> bool {
    let variable = |name: &str| {
        let value = environment.variables.get(name).map(String::as_str);
        value.filter(|value| !value.is_empty())
    };
    match choice {
        ColorChoice::Always => true,
        ColorChoice::Never => false,
        ColorChoice::Auto if variable("NO_COLOR").is_some() => false,
        ColorChoice::Auto if variable("CLICOLOR_FORCE").is_some_and(|value| value != "0") => true,
        ColorChoice::Auto => {
            is_terminal && variable("TERM") != Some("dumb") && variable("CLICOLOR") != Some("0")
        }
    }
}

/// How a text stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    /// Not at all.
    Plain,
    /// A header.
    Header,
    /// There is no value.
    Faint,
    /// All is well.
    Good,
    /// It goes on.
    Busy,
    /// It failed.
    Bad,
}

impl Tone {
    /// The tone of a text that is a state, such as `complete` or `SYNC_FAILED`; others are plain.
    pub(crate) fn of_state(text: &str) -> Self {
        const GOOD: [&str; 7] = [
            "active",
            "complete",
            "completed",
            "healthy",
            "ok",
            "ready",
            "success",
        ];
        const BUSY: [&str; 7] = [
            "building",
            "pending",
            "queued",
            "running",
            "scheduled",
            "syncing",
            "waiting",
        ];
        const BAD: [&str; 8] = [
            "canceled",
            "cancelled",
            "error",
            "expired",
            "fail",
            "failed",
            "failure",
            "unhealthy",
        ];
        // No state is longer, and a long text need not be copied.
        if text.len() > 32 {
            return Self::Plain;
        }
        let text = text.to_ascii_lowercase();
        let state = text.strip_prefix("sync_").unwrap_or(&text);
        match state {
            _ if GOOD.contains(&state) => Self::Good,
            _ if BUSY.contains(&state) => Self::Busy,
            _ if BAD.contains(&state) => Self::Bad,
            _ => Self::Plain,
        }
    }

    /// The text in this tone, or as it is.
    pub(crate) fn paint(self, text: &str, color: bool) -> Painted<'_> {
        let style = match self {
            _ if !color => Style::new(),
            Self::Plain => Style::new(),
            Self::Header => Style::new().bold(),
            Self::Faint => Style::new().dimmed(),
            Self::Good => AnsiColor::Green.on_default(),
            Self::Busy => AnsiColor::Yellow.on_default(),
            Self::Bad => AnsiColor::Red.on_default(),
        };
        Painted { style, text }
    }
}

/// A text with its style.
pub(crate) struct Painted<'a> {
    style: Style,
    text: &'a str,
}

impl fmt::Display for Painted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{style}{}{style:#}", self.text, style = self.style)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::time::SystemTime;

    use super::*;
    use crate::Terminal;

    #[test]
    fn colours_follow_flag_environment_and_terminal() {
        fn check(choice: ColorChoice, terminal: bool, variables: &[(&str, &str)], expect: bool) {
            let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
            let environment = Environment {
                variables: variables.iter().map(owned).collect::<BTreeMap<_, _>>(),
                config_dir: None,
                cache_dir: None,
                terminal: terminal.then_some(Terminal { width: 80 }),
                err_is_terminal: false,
                input_is_terminal: false,
                now: SystemTime::now,
            };
            assert_eq!(is_colored(choice, &environment), expect, "{variables:?}");
        }
        use ColorChoice::{Always, Auto, Never};
        check(Auto, true, &[], true);
        check(Auto, false, &[], false);
        check(Auto, true, &[("NO_COLOR", "1")], false);
        check(Auto, true, &[("NO_COLOR", "")], true);
        check(Auto, true, &[("TERM", "dumb")], false);
        check(Auto, true, &[("CLICOLOR", "0")], false);
        check(Auto, false, &[("CLICOLOR_FORCE", "1")], true);
        check(Auto, false, &[("CLICOLOR_FORCE", "0")], false);
        check(
            Auto,
            false,
            &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")],
            false,
        );
        check(Always, false, &[("NO_COLOR", "1")], true);
        check(Never, true, &[("CLICOLOR_FORCE", "1")], false);
    }

    #[test]
    fn states_have_tones() {
        let check = |text, expect| assert_eq!(Tone::of_state(text), expect, "{text}");
        check("complete", Tone::Good);
        check("SYNC_SUCCESS", Tone::Good);
        check("SYNCING", Tone::Busy);
        check("Sync_Fail", Tone::Bad);
        check("complete-works", Tone::Plain);
    }
}
