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

/// The best of all ways to find the letters of the query, one after the other: version 0.1.0 of
/// the Python package `stringscore`, which the server uses, with its ways.
fn liquid(name: &str, query: &str) -> f64 {
    let letters: Vec<char> = name.chars().collect();
    let wanted: Vec<char> = query.to_lowercase().chars().collect();
    if letters.len() < wanted.len() {
        return 0.0;
    }
    if wanted.is_empty() {
        return TRAILING;
    }
    let lower = |own: &char| own.to_lowercase().next().unwrap_or(*own);
    let mut matching = Matching {
        lowered: letters.iter().map(lower).collect(),
        scores: vec![None; letters.len()],
        letters: &letters,
        wanted: &wanted,
        best: 0.0,
        ways: 0,
    };
    matching.find(0, 0);
    let count: f64 = letters.iter().map(|_| 1.0).sum();
    matching.best / count
}

/// How many letters are tried at most: there can be more ways than anybody waits for.
const MAX_WAYS: usize = 20_000;

/// The search for all ways. The scores stay from one way to the next, as in the package.
struct Matching<'a> {
    letters: &'a [char],
    lowered: Vec<char>,
    wanted: &'a [char],
    scores: Vec<Option<f64>>,
    best: f64,
    ways: usize,
}

impl Matching<'_> {
    /// Finds the letters of the query from the one at `next` on, in the name from `begin` on.
    fn find(&mut self, begin: usize, next: usize) {
        let Some(&letter) = self.wanted.get(next) else {
            self.complete();
            return;
        };
        for at in begin..self.letters.len() {
            if self.lowered[at] != letter {
                continue;
            }
            self.ways += 1;
            if self.ways > MAX_WAYS {
                return;
            }
            let before = at.checked_sub(1).map(|before| self.letters[before]);
            if before.is_none_or(|before| SEPARATORS.contains(&before)) {
                if at > 0 {
                    self.scores[at - 1] = Some(MATCH);
                    self.fill(BUFFER, begin, at - 1);
                }
            } else if self.letters[at].is_ascii_uppercase() {
                self.fill(BUFFER, begin, at);
            } else {
                self.fill(0.0, begin, at);
            }
            self.scores[at] = Some(MATCH);
            self.find(at + 1, next + 1);
        }
    }

    /// All letters of the query are found.
    fn complete(&mut self) {
        let trailing = if self.lowered.first() == self.wanted.first() {
            TRAILING_BUT_STARTED
        } else {
            TRAILING
        };
        let first = self.scores.iter().position(Option::is_none);
        let last = self.scores.iter().rposition(Option::is_none);
        if let (Some(first), Some(last)) = (first, last) {
            self.fill(trailing, first, last + 1);
        }
        self.best = self.best.max(sum(self.scores.iter().flatten().copied()));
    }

    fn fill(&mut self, score: f64, begin: usize, end: usize) {
        if begin < end {
            self.scores[begin..end].fill(Some(score));
        }
    }
}

/// A sum as Python makes it since 3.12, which carries along what each step rounds away.
fn sum(numbers: impl Iterator<Item = f64>) -> f64 {
    let (mut sum, mut lost) = (0.0_f64, 0.0);
    for number in numbers {
        let next = sum + number;
        lost += if sum.abs() >= number.abs() {
            (sum - next) + number
        } else {
            (number - next) + sum
        };
        sum = next;
    }
    sum + lost
}

/// What stands between words.
const SEPARATORS: [char; 4] = [' ', '\t', '_', '-'];

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
        // Recorded in the set `names`.
        check("a--b", "-", 3.65 / 4.0);
        check("a-b", "-", 2.4 / 4.0);
        check("superuser", "user", 4.0 / 9.0);
        check("a-b", "a-", 2.9 / 3.0);
        check("ab", "a'b", 0.5);
        // The ways are bounded.
        score(&"a".repeat(255), &"a".repeat(128));
    }
}
