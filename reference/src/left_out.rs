//! The operations that the document leaves out on purpose, `spec/left-out.tsv`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

/// Where the list is, below the root of the checkout.
pub const PATH: &str = "spec/left-out.tsv";

/// The operations that are left out, each with its reason, by method and path.
#[derive(Clone, Debug, Default)]
pub struct LeftOut(BTreeMap<(String, String), String>);

/// Reads the list.
///
/// # Errors
///
/// The list cannot be read, has another form, or names an operation twice or without a reason.
pub fn read(root: &Path) -> Result<LeftOut> {
    let path = root.join(PATH);
    let text =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    parse(&text)
}

fn parse(text: &str) -> Result<LeftOut> {
    let mut entries = BTreeMap::new();
    for (number, line) in text.lines().enumerate().skip(1) {
        let [method, path, _, reason] = line.split('\t').collect::<Vec<_>>()[..] else {
            bail!(
                "{PATH}:{}: expected method, path, operation and reason",
                number + 1
            );
        };
        if reason.trim().is_empty() {
            bail!(
                "{PATH}:{}: {method} {path} is left out without a reason",
                number + 1
            );
        }
        if entries
            .insert((method.to_owned(), path.to_owned()), reason.to_owned())
            .is_some()
        {
            bail!("{PATH}:{}: {method} {path} stands here again", number + 1);
        }
    }
    Ok(LeftOut(entries))
}

impl LeftOut {
    /// Why an operation is left out.
    pub fn reason(&self, method: &str, path: &str) -> Option<&str> {
        self.0
            .get(&(method.to_owned(), path.to_owned()))
            .map(String::as_str)
    }

    /// The method and path of every operation that is left out.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .keys()
            .map(|(method, path)| (method.as_str(), path.as_str()))
    }

    /// How many operations are left out.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether no operation is left out.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_list_names_each_operation_once_and_with_a_reason() {
        let check = |text: &str, expect: &str| {
            let outcome = parse(text).map(|list| list.len().to_string());
            assert_eq!(outcome.unwrap_or_else(|error| error.to_string()), expect);
        };
        check("head\nGET\t/a\tgetA\tnobody asks\n", "1");
        check(
            "head\nGET\t/a\tgetA\t \n",
            "spec/left-out.tsv:2: GET /a is left out without a reason",
        );
        check(
            "head\nGET\t/a\n",
            "spec/left-out.tsv:2: expected method, path, operation and reason",
        );
        check(
            "head\nGET\t/a\tgetA\tx\nGET\t/a\tgetA\tx\n",
            "spec/left-out.tsv:3: GET /a stands here again",
        );
    }
}
