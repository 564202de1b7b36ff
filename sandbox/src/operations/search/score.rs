//! The score of a search result: how well a name matches the letters of the query, in order.

/// A letter that was found, or the blank before it.
const MATCH: f64 = 1.0;
/// Letters skipped before one that begins a word or is a capital.
const BUFFER: f64 = 0.85;
/// What follows the last letter that was found.
const TRAILING: f64 = 0.8;
/// The same, where the name begins with the first letter of the query.
const TRAILING_BUT_STARTED: f64 = 0.9;

/// Between 0 and 1; a name without the letters of the query counts half.
pub(super) fn score(name: &str, query: &str) -> f64 {
    let found = liquid(name, query);
    if found > 0.0 { found } else { 0.5 }
}

fn liquid(name: &str, query: &str) -> f64 {
    let letters: Vec<char> = name.chars().collect();
    let wanted: Vec<char> = query.to_lowercase().chars().collect();
    if wanted.is_empty() {
        return TRAILING;
    }
    if wanted.len() > letters.len() {
        return 0.0;
    }
    let mut scores = vec![0.0; letters.len()];
    let mut from = 0;
    let mut started = false;
    for letter in wanted {
        let rest = letters[from..].iter();
        let Some(at) = rest.enumerate().find(|(_, own)| is_letter(**own, letter)) else {
            return 0.0;
        };
        let at = from + at.0;
        started |= at == 0;
        if at > 0 && matches!(letters[at - 1], ' ' | '\t') {
            scores[from..at].fill(BUFFER);
            scores[at - 1] = MATCH;
        } else if letters[at].is_uppercase() {
            scores[from..at].fill(BUFFER);
        }
        scores[at] = MATCH;
        from = at + 1;
    }
    let trailing = if started {
        TRAILING_BUT_STARTED
    } else {
        TRAILING
    };
    scores[from..].fill(trailing);
    let count: f64 = scores.iter().map(|_| 1.0).sum();
    scores.iter().sum::<f64>() / count
}

fn is_letter(own: char, wanted: char) -> bool {
    own.to_lowercase().eq([wanted])
}

#[cfg(test)]
mod tests {
    use super::score;

    fn check(name: &str, query: &str, expect: f64) {
        let found = score(name, query);
        assert!((found - expect).abs() < 1e-9, "{name} {query}: {found}");
    }

    #[test]
    fn names_fit_more_or_less() {
        check("web", "web", 1.0);
        check("webx", "web", 3.9 / 4.0);
        check("aweb", "web", 3.0 / 4.0);
        check("awebx", "web", 3.8 / 5.0);
        check("web", "zzz", 0.5);
        check("web", "webb", 0.5);
        check("a b", "ab", 1.0);
    }
}
