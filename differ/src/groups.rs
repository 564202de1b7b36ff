//! Differences that look alike, together, so that a kind is one entry however often it occurs.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use crate::comparison::Difference;

/// Differences in groups, in the order of their first.
#[derive(Debug, Default)]
pub struct Groups {
    groups: Vec<Group>,
    index: BTreeMap<String, usize>,
}

/// Differences that look alike.
#[derive(Debug)]
pub struct Group {
    /// What they share: the operation or scenario, the aspect, and the text without its values.
    pub title: String,
    /// The first of them in full.
    pub example: String,
    /// The steps in which they occurred.
    pub steps: Vec<String>,
}

impl Groups {
    /// Adds a difference of a step, such as `createRobot/description-int`.
    pub fn add(&mut self, step: &str, difference: &Difference) {
        let subject = step.rsplit_once('/').map_or(step, |(subject, _)| subject);
        let subject = subject.split(['~', '?']).next().unwrap_or_default();
        let aspect = &difference.aspect;
        let text = without_values(&difference.text);
        // A header or a notation has one cause for all operations.
        let title = match aspect.as_str() {
            "notation" => aspect.clone(),
            name if name.starts_with("header ") => format!("{name}: {text}"),
            _ => format!("{subject}: {aspect}: {text}"),
        };
        let index = *self.index.entry(title.clone()).or_insert_with(|| {
            self.groups.push(Group {
                title,
                example: difference.to_string(),
                steps: Vec::new(),
            });
            self.groups.len() - 1
        });
        self.groups[index].steps.push(step.to_owned());
    }

    /// The groups, the largest first.
    pub fn into_sorted(mut self) -> Vec<Group> {
        self.groups
            .sort_by_key(|group| std::cmp::Reverse(group.steps.len()));
        self.groups
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }
}

/// The text with `X` for values that vary within a kind.
fn without_values(text: &str) -> String {
    static VALUES: LazyLock<[(Regex, &str); 4]> = LazyLock::new(|| {
        [
            (r"'(?:[^'\\]|\\.)*'", "X"),
            (
                r#""(?:[^"\\]|\\.)*" instead of "(?:[^"\\]|\\.)*""#,
                "X instead of X",
            ),
            (r"/\d+\b", "/N"),
            (r"\b\d{4,}\b", "N"),
        ]
        .map(|(pattern, name)| (Regex::new(pattern).expect("a pattern"), name))
    });
    let mut text = text.to_owned();
    for (pattern, name) in VALUES.iter() {
        text = pattern.replace_all(&text, *name).into_owned();
    }
    match text.char_indices().nth(200) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_do_not_part_a_group() {
        let mut groups = Groups::default();
        for (step, value) in [("a/x", "'one'"), ("a/y", "'t\\'wo'"), ("b/x", "'one'")] {
            let text = format!("{value} is not of type 'string'");
            let difference = Difference {
                aspect: "body".to_owned(),
                text,
            };
            groups.add(step, &difference);
        }
        let groups = groups.into_sorted();
        assert_eq!(groups.len(), 2);
        assert_eq!(groups[0].title, "a: body: X is not of type X");
        assert_eq!(groups[0].steps, ["a/x", "a/y"]);
    }
}
