//! Suggests the known name that a misspelt one may mean.

/// The known name that is closest to a name, when one is near at all.
pub(crate) fn closest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = 1 + name.chars().count() / 4;
    known
        .into_iter()
        .map(|candidate| {
            (
                distance(&name.to_lowercase(), &candidate.to_lowercase()),
                candidate,
            )
        })
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}

/// The remedy for an unknown name: the closest known one, or what to do when none is near.
pub(crate) fn suggest<'a>(
    name: &str,
    known: impl IntoIterator<Item = &'a str>,
    otherwise: &str,
) -> String {
    match closest(name, known) {
        Some(candidate) => format!("did you mean `{candidate}`? correct it, or {otherwise}"),
        None => otherwise.to_owned(),
    }
}

/// The remedy for a name that is most likely misspelt, or should be declared.
pub(crate) fn correct<'a>(
    name: &str,
    known: impl IntoIterator<Item = &'a str>,
    otherwise: &str,
) -> String {
    match closest(name, known) {
        Some(candidate) => format!("did you mean `{candidate}`? correct it, or {otherwise}"),
        None => format!("correct it, or {otherwise}"),
    }
}

/// How many characters have to be changed, added or left out.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (line, left) in one.chars().enumerate() {
        let mut diagonal = line;
        row[0] = line + 1;
        for (column, right) in other.iter().enumerate() {
            let changed = diagonal + usize::from(left != *right);
            diagonal = row[column + 1];
            row[column + 1] = changed.min(row[column] + 1).min(diagonal + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::{closest, distance};

    #[test]
    fn counts_changes() {
        for (one, other, expected) in [
            ("", "", 0),
            ("abc", "abc", 0),
            ("sumary", "summary", 1),
            ("ab", "ba", 2),
            ("", "ab", 2),
        ] {
            assert_eq!(distance(one, other), expected, "{one} {other}");
        }
    }

    #[test]
    fn far_names_are_no_guess() {
        assert_eq!(closest("sumary", ["summary", "security"]), Some("summary"));
        assert_eq!(closest("operationID", ["operationId"]), Some("operationId"));
        assert_eq!(closest("widget", ["summary", "security"]), None);
    }
}
