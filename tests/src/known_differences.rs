//! Lists of known differences: kinds, each with the number of differences that it covers, a pattern,
//! and the reason. A list fails a test if it is too short, and if it is too long.

use std::fs;
use std::path::Path;

use regex::Regex;

/// A list, and what it covered so far.
pub struct KnownDifferences {
    path: String,
    kinds: Vec<Kind>,
}

struct Kind {
    name: String,
    pattern: Regex,
    listed: usize,
    found: usize,
}

impl KnownDifferences {
    /// Reads a list below `tests/data`. It has at most `max` kinds.
    ///
    /// # Panics
    ///
    /// If the list cannot be read, has another form, or is too long.
    pub fn read(name: &str, max: usize) -> Self {
        let path = format!("tests/data/{name}");
        let file = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("data")
            .join(name);
        let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{path}: {error}"));
        let lines = text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        let kinds: Vec<Kind> = lines.map(|line| Kind::read(&path, line)).collect();
        let count = kinds.len();
        assert!(count <= max, "{path}: {count} kinds are more than {max}");
        Self { path, kinds }
    }

    /// Whether a difference is listed. The first kind that fits covers it.
    pub fn covers(&mut self, difference: &str) -> bool {
        let mut kinds = self.kinds.iter_mut();
        let kind = kinds.find(|kind| kind.pattern.is_match(difference));
        kind.map(|kind| kind.found += 1).is_some()
    }

    /// The kinds that cover another number of differences than the list says.
    pub fn wrong_counts(&self) -> Vec<String> {
        let wrong = self.kinds.iter().filter(|kind| kind.found != kind.listed);
        let path = &self.path;
        let told = wrong.map(|kind| match (&kind.name, kind.listed, kind.found) {
            (name, _, 0) => format!("{name}: is no difference any more; remove it from {path}"),
            (name, listed, found) => {
                format!("{name}: covers {found} differences, and {path} says {listed}")
            }
        });
        told.collect()
    }
}

impl Kind {
    fn read(path: &str, line: &str) -> Self {
        let cells: Vec<&str> = line.split('\t').collect();
        let [name, count, pattern, reason] = cells[..] else {
            panic!("{path}: expected kind, count, pattern and reason: {line}");
        };
        assert!(reason.len() > 20, "{path}: {name} needs a reason");
        Self {
            name: name.to_owned(),
            pattern: Regex::new(pattern).unwrap_or_else(|error| panic!("{path}: {name}: {error}")),
            listed: count
                .parse()
                .unwrap_or_else(|error| panic!("{path}: {name}: {error}")),
            found: 0,
        }
    }
}
