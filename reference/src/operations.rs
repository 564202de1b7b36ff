//! The table of all operations of the real server, `tests/data/operations.tsv`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

/// Where the table is, below the root of the checkout.
pub const PATH: &str = "tests/data/operations.tsv";

/// An operation in the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedOperation {
    /// The tag.
    pub tag: String,
    /// The method, in capitals.
    pub method: String,
    /// The path.
    pub path: String,
    /// The id on the server.
    pub server_id: String,
    /// The id in the published reference.
    pub id: String,
    /// The scope that the server declares.
    pub scope: Option<String>,
    /// Whether the server leaves it out of its public discovery document.
    pub internal: bool,
    /// The flags that must be on.
    pub features: Vec<String>,
    /// Whether the published reference describes it and this project promises it.
    pub promised: bool,
}

/// Reads the table.
///
/// # Errors
///
/// The table cannot be read or has another form.
pub fn read(root: &Path) -> Result<Vec<ListedOperation>> {
    let path = root.join(PATH);
    let text =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    parse(&text)
}

fn parse(text: &str) -> Result<Vec<ListedOperation>> {
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    let column = |name: &str| {
        header
            .iter()
            .position(|title| *title == name)
            .with_context(|| format!("{PATH}:1: there is no column `{name}`"))
    };
    let seeds = column("in seeds")?;
    let columns = [
        column("tag")?,
        column("method")?,
        column("path")?,
        column("operationId")?,
        column("docs operationId if different")?,
        column("required scope / permission")?,
        column("internal_only")?,
        column("feature flag")?,
    ];
    let mut listed = Vec::new();
    for (number, line) in lines.enumerate() {
        let cells: Vec<&str> = line.split('\t').collect();
        if cells.len() != header.len() {
            bail!(
                "{PATH}:{}: {} cells, expected {}",
                number + 2,
                cells.len(),
                header.len()
            );
        }
        let [
            tag,
            method,
            path,
            server_id,
            other_id,
            rights,
            internal,
            features,
        ] = columns.map(|column| cells[column]);
        let id = if other_id.is_empty() {
            server_id
        } else {
            other_id
        };
        listed.push(ListedOperation {
            tag: tag.to_owned(),
            method: method.to_owned(),
            path: path.to_owned(),
            server_id: server_id.to_owned(),
            id: id.to_owned(),
            scope: scope(rights),
            internal: internal == "yes",
            features: features
                .split('+')
                // Some rows hold a condition in Python: whether another setting is on is like a
                // flag, and what it is set to is none.
                .map(|flag| match flag.strip_prefix("app.config.get('") {
                    Some(rest) => rest.split('\'').next().unwrap_or_default(),
                    None => flag,
                })
                .filter(|flag| flag.chars().all(|it| it.is_ascii_uppercase() || it == '_'))
                .map(str::to_owned)
                .collect(),
            promised: cells[seeds] == "yes",
        });
    }
    Ok(listed)
}

/// Reads the scope at the start of the cell of rights: `scope org:admin; checks: …`.
fn scope(rights: &str) -> Option<String> {
    let rest = rights.strip_prefix("scope ")?;
    rest.split([' ', ';']).next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "tag\tmethod\tpath\toperationId\trequired scope / permission\t\
        internal_only\tfeature flag\tin seeds\tdocs operationId if different\n";

    #[test]
    fn reads_ids_scopes_and_flags() {
        let text = format!(
            "{HEADER}a\tGET\t/a\tgetA\tscope repo:read + repo-read\tno\t-\tno\t\n\
             b\tPUT\t/b\tputB\tscope super:user; checks: superuser\tyes\tONE+TWO\tyes\tsetB\n\
             b\tGET\t/b\tgetB\tchecks: none\tno\t-\tyes\t\n"
        );
        let listed = parse(&text).unwrap();
        let [first, second, third] = &listed[..] else {
            panic!("{listed:?}")
        };
        assert_eq!(
            (first.scope.as_deref(), first.promised),
            (Some("repo:read"), false)
        );
        assert_eq!(
            (second.id.as_str(), second.server_id.as_str()),
            ("setB", "putB")
        );
        assert_eq!(second.scope.as_deref(), Some("super:user"));
        assert_eq!(second.features, ["ONE", "TWO"]);
        assert!(second.internal && second.promised);
        assert_eq!((third.id.as_str(), third.scope.as_deref()), ("getB", None));
        assert!(third.features.is_empty());
    }

    #[test]
    fn another_form_is_told_with_its_line() {
        let check = |text: &str| parse(text).unwrap_err().to_string();
        assert_eq!(
            check("tag\n"),
            format!("{PATH}:1: there is no column `in seeds`")
        );
        assert_eq!(
            check(&format!("{HEADER}a\n")),
            format!("{PATH}:2: 1 cells, expected 9")
        );
    }
}
