//! A segment of a path that is made of fixed texts and parameters: `{name}.json`.

use std::ops::Range;

/// A segment that a template takes apart.
///
/// Every value has a character at least. Where a text can be taken apart in several ways, later
/// parameters take as little as possible: `{name}.{ext}` takes the last dot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Parts {
    template: &'static str,
    /// The fixed text before the first parameter.
    prefix: &'static str,
    /// The parameters, each with the fixed text behind it.
    parameters: Vec<(&'static str, &'static str)>,
}

impl Parts {
    /// The parts of a template, such as `{name}.json`.
    pub(crate) fn new(template: &'static str) -> Self {
        let (prefix, mut rest) = template.split_once('{').unwrap_or((template, ""));
        let mut parameters = Vec::new();
        while let Some((name, behind)) = rest.split_once('}') {
            let (text, next) = behind.split_once('{').unwrap_or((behind, ""));
            parameters.push((name, text));
            rest = next;
        }
        Self {
            template,
            prefix,
            parameters,
        }
    }

    /// The template.
    pub(crate) fn template(&self) -> &'static str {
        self.template
    }

    /// The names of the parameters, in order.
    #[cfg(feature = "server")]
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.parameters.iter().map(|(name, _)| *name)
    }

    /// How many characters are fixed: the more, the more a segment that fits says.
    pub(crate) fn fixed(&self) -> usize {
        let behind = self.parameters.iter().map(|(_, text)| text.len());
        self.prefix.len() + behind.sum::<usize>()
    }

    /// The segment that the values make.
    #[cfg(feature = "client")]
    pub(crate) fn join<'a>(&self, mut values: impl Iterator<Item = &'a str>) -> String {
        let mut joined = self.prefix.to_owned();
        for (_, text) in &self.parameters {
            joined.push_str(values.next().unwrap_or_default());
            joined.push_str(text);
        }
        joined
    }

    /// Where the values of the parameters are in a segment; `None` for one that does not fit.
    pub(crate) fn split(&self, segment: &str) -> Option<Vec<Range<usize>>> {
        let start = segment
            .strip_prefix(self.prefix)
            .map(|_| self.prefix.len())?;
        let (_, last) = self.parameters.last()?;
        let mut end = segment.strip_suffix(last)?.len();
        let mut ranges = Vec::with_capacity(self.parameters.len());
        for pair in self.parameters.windows(2).rev() {
            let (_, text) = pair[0];
            let open = segment.get(start..end)?;
            // What is behind the fixed text is a value, which is not empty.
            let (width, _) = open.char_indices().next_back()?;
            let at = start + open.get(..width)?.rfind(text)?;
            ranges.push(at + text.len()..end);
            end = at;
        }
        (start < end).then(|| {
            ranges.push(start..end);
            ranges.reverse();
            ranges
        })
    }
}

/// The names of the parameters of a template.
pub(crate) fn names(template: &'static str) -> impl Iterator<Item = &'static str> {
    template
        .split('{')
        .skip(1)
        .map(|part| part.split('}').next().unwrap_or(part))
}

#[cfg(test)]
mod tests {
    use super::Parts;

    fn check(template: &'static str, segment: &str, expect: Option<&[&str]>) {
        let parts = Parts::new(template);
        let found = parts.split(segment);
        let found: Option<Vec<&str>> =
            found.map(|ranges| ranges.into_iter().map(|range| &segment[range]).collect());
        assert_eq!(found.as_deref(), expect, "{template} of {segment}");
        assert!(super::names(template).eq(parts.names()), "{template}");
    }

    #[test]
    fn fixed_texts_stand_around_values() {
        check("{a}.json", "x.json", Some(&["x"]));
        check("{a}.json", "x.json.json", Some(&["x.json"]));
        check("{a}.json", ".json", None);
        check("{a}.json", "x.yaml", None);
        check("v{a}", "v1", Some(&["1"]));
        check("v{a}", "v", None);
        check("{a}:start", "ü:start", Some(&["ü"]));
        check("ab{x}ba", "aba", None);
        check("ab{x}ba", "abba", None);
        check("ab{x}ba", "ab-ba", Some(&["-"]));
    }

    #[test]
    fn later_parameters_take_as_little_as_possible() {
        check("{a}.{b}", "x.tar.gz", Some(&["x.tar", "gz"]));
        check("{a}.{b}", "x.ü", Some(&["x", "ü"]));
        check("{a}.{b}", "a.b.", Some(&["a", "b."]));
        check("{a}.{b}", ".x", None);
        check("{a}.{b}", "x.", None);
        check("{a}.{b}", "x", None);
        check("{a}-{b}-{c}", "1-2-3-4", Some(&["1-2", "3", "4"]));
        check("{a}-{b}-{c}", "1--3", None);
        check("p{page}t.{ext}", "p1t.png", Some(&["1", "png"]));
    }
}
