//! A plan as people read it.

use std::fmt::Write as _;

use serde_json::Value;

use super::{Action, Plan, Step};

/// How many characters of a value are shown.
const MAX_SHOWN: usize = 60;

impl Plan {
    /// The plan as text: a line for each step, by organization, and how many there are.
    pub fn render(&self) -> String {
        let mut text = String::new();
        let mut steps: Vec<_> = self.steps.iter().collect();
        steps.sort_by(|one, other| {
            (&one.key.section.organization, &one.key)
                .cmp(&(&other.key.section.organization, &other.key))
        });
        let mut organization = "";
        for step in steps {
            if step.key.section.organization != organization {
                organization = &step.key.section.organization;
                let _ = writeln!(text, "{organization}");
            }
            render(step, &mut text);
        }
        let _ = writeln!(text, "{}", self.counts());
        text
    }

    /// How many steps there are of each kind.
    pub fn counts(&self) -> String {
        let count = |action: fn(&Action) -> bool| {
            let steps = self.steps.iter().filter(|step| action(&step.action));
            steps.count()
        };
        let mut text = format!(
            "{} to create, {} to change, {} to delete, {} unchanged",
            count(|it| *it == Action::Create),
            count(|it| *it == Action::Change),
            count(|it| *it == Action::Delete),
            self.unchanged
        );
        for (count, what) in [
            (count(|it| matches!(it, Action::Keep(_))), "kept"),
            (
                count(|it| matches!(it, Action::Impossible(_))),
                "cannot be changed",
            ),
            (self.unread.len(), "cannot be read"),
        ] {
            if count > 0 {
                let _ = write!(text, ", {count} {what}");
            }
        }
        text
    }
}

fn render(step: &Step, text: &mut String) {
    let label = step.key.label();
    let (sign, mut line) = match step.action {
        Action::Create => ('+', label),
        Action::Change => ('~', label),
        Action::Delete => ('-', label),
        Action::Keep(reason) => ('=', format!("{label} stays: {reason}")),
        Action::Impossible(reason) => ('!', format!("{label}: {reason}")),
    };
    if step.action == Action::Create {
        let shown = step.wanted.iter().filter(|(_, value)| !value.is_object());
        let shown: Vec<_> = shown
            .map(|(name, value)| format!("{name} {}", show(value)))
            .collect();
        if !shown.is_empty() {
            let _ = write!(line, " ({})", shown.join(", "));
        }
    }
    if step.replaces() {
        line.push_str(" (deleted and created again)");
    }
    let _ = write!(text, "  {sign} {line}");
    if let Some(place) = &step.place {
        let _ = write!(text, "  [{place}]");
    }
    text.push('\n');
    for difference in &step.differences {
        let (found, wanted) = (show(&difference.found), show(&difference.wanted));
        let _ = writeln!(text, "      {}: {found} → {wanted}", difference.property);
    }
}

/// A value, in one line and not too long.
fn show(value: &Value) -> String {
    let text = match value {
        Value::Null => "none".to_owned(),
        Value::String(word) if is_word(word) => word.clone(),
        value => value.to_string(),
    };
    match text.chars().count() {
        0..=MAX_SHOWN => text,
        _ => text.chars().take(MAX_SHOWN).chain(['…']).collect(),
    }
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && !text.contains(|next: char| next.is_whitespace() || next.is_control())
}
