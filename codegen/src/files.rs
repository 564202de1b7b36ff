//! The result of a run: a sorted map from paths to texts.

use std::collections::{BTreeMap, BTreeSet};

/// The generated files, by their path below the folder of the crate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    texts: BTreeMap<String, String>,
    /// The paths in lower case, since some disks do not tell the cases apart.
    taken: BTreeSet<String>,
    clashes: BTreeSet<String>,
}

impl Files {
    /// Adds a file. A second one at its path is a clash.
    pub fn add(&mut self, path: impl Into<String>, text: String) {
        let path = path.into();
        if !self.taken.insert(path.to_lowercase()) {
            self.clashes.insert(path.clone());
        }
        self.texts.insert(path, text);
    }

    /// The paths to which more than one file was added.
    pub(crate) fn clashes(&self) -> impl Iterator<Item = &str> {
        self.clashes.iter().map(String::as_str)
    }

    /// Puts a line at the head of every file of Rust, which says who wrote it.
    pub(crate) fn mark(&mut self, head: &str) {
        for (path, text) in &mut self.texts {
            if path.ends_with(".rs") {
                *text = format!("{head}\n\n{text}");
            }
        }
    }

    /// Adds all files of another map.
    pub(crate) fn extend(&mut self, others: Files) {
        self.clashes.extend(others.clashes);
        for (path, text) in others.texts {
            self.add(path, text);
        }
    }

    /// The text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    /// Paths and texts, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::Files;

    #[test]
    fn files_of_one_path_clash_in_any_case() {
        let files = |paths: &[&str]| {
            let mut files = Files::default();
            for path in paths {
                files.add(*path, String::new());
            }
            files
        };
        let mut all = files(&["src/a.rs", "src/b.rs"]);
        assert_eq!(all.clashes().count(), 0);
        all.extend(files(&["src/A.rs", "src/c.rs", "src/b.rs"]));
        assert_eq!(all.clashes().collect::<Vec<_>>(), ["src/A.rs", "src/b.rs"]);
    }
}
