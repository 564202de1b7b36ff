//! The contexts of a user, read from their file and changed under a lock.

use std::path::{Path, PathBuf};

use serde_json::error::Category;

use super::{Contexts, file};
use crate::Failure;

/// Where the contexts of a user are kept: `contexts.json` in a folder.
#[derive(Clone, Debug)]
pub struct ContextStore {
    path: PathBuf,
}

impl ContextStore {
    /// The contexts that are kept in `folder`, which need not exist.
    pub fn new(folder: &Path) -> Self {
        Self {
            path: folder.join("contexts.json"),
        }
    }

    /// The path of the file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What to tell the user if others may read or change the file.
    pub fn warning(&self) -> Option<String> {
        file::exposure(&self.path)
    }

    /// Reads the contexts; none where there is no file.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or understood.
    pub fn load(&self) -> Result<Contexts, Failure> {
        match file::read(&self.path)? {
            Some(text) => self.parse(&text),
            None => Ok(Contexts::default()),
        }
    }

    /// Reads the contexts, lets `change` change them, and writes them. Nobody else changes them in
    /// between. A file that cannot be understood is left as it is.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, understood or written, or `change` fails: then nothing is
    /// written.
    pub fn change<T>(
        &self,
        change: impl FnOnce(&mut Contexts) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let folder = self.path.parent().unwrap_or(Path::new("."));
        file::while_locked(folder, || {
            let mut contexts = self.load()?;
            let before = contexts.clone();
            let result = change(&mut contexts)?;
            if contexts != before {
                let text = serde_json::to_string_pretty(&contexts)
                    .map_err(|error| Failure::new(crate::FailureKind::File, error.to_string()))?;
                file::replace(&self.path, &(text + "\n"))?;
            }
            Ok(result)
        })
    }

    fn parse(&self, text: &str) -> Result<Contexts, Failure> {
        let read: Result<Contexts, _> = serde_json::from_str(text);
        let contexts = read.map_err(|error| {
            let (line, column) = (error.line(), error.column());
            let place = format!(":{line}:{column}: {}", problem(&error));
            file::broken(&self.path, &place)
        })?;
        if contexts.version != Contexts::VERSION {
            let what = format!(
                " has version {}, and this program reads version {}",
                contexts.version,
                Contexts::VERSION
            );
            return Err(file::broken(&self.path, &what));
        }
        for (name, context) in contexts.iter() {
            if context.token.is_some() && context.token_file.is_some() {
                let what = format!(" gives the context `{name}` both `token` and `token_file`");
                return Err(file::broken(&self.path, &what));
            }
        }
        Ok(contexts)
    }
}

/// What is wrong with the text. The words of serde are not told where they quote a value, which may be
/// a token.
fn problem(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let text = text.split(" at line ").next().unwrap_or_default();
    let names_a_key = ["unknown field", "missing field", "duplicate field"];
    match error.classify() {
        Category::Data if !names_a_key.iter().any(|start| text.starts_with(start)) => {
            "a value has another type than it should".to_owned()
        }
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::ContextStore;
    use crate::FailureKind;
    use crate::contexts::Context;

    fn check(text: &str, expect: &str) {
        let folder = tempfile::tempdir().expect("a folder");
        let store = ContextStore::new(folder.path());
        std::fs::write(store.path(), text).expect("a file");
        let failure = store.load().expect_err(text);
        let told = failure
            .message()
            .replace(&store.path().display().to_string(), "F");
        assert_eq!((failure.kind(), told.as_str()), (FailureKind::File, expect));
        assert!(!format!("{failure} {failure:?}").contains("hunter2"));
        let changed = store.change(|contexts| contexts.add(None, Context::default()));
        changed.expect_err("it is not overwritten");
        assert_eq!(std::fs::read_to_string(store.path()).expect("a text"), text);
    }

    #[test]
    fn a_broken_file_is_told_with_its_place_and_never_overwritten() {
        check("", "F:1:0: EOF while parsing a value");
        check("{\n  \"version\": 1,,\n}", "F:2:16: key must be a string");
        check(
            "{\"version\": 1, \"contexts\": \"hunter2\"}",
            "F:1:36: a value has another type than it should",
        );
        check(
            "{\"version\": 1,\n\"contexts\": {\"a\": {\"url\": \"u\", \"tokn\": \"hunter2\"}}}",
            "F:2:37: unknown field `tokn`, expected one of `url`, `token`, `token_file`, \
             `credentials`, `user`, `scopes`, `ca`, `insecure`, `proxy`",
        );
        check(
            "{\"version\": 2}",
            "F has version 2, and this program reads version 1",
        );
    }
}
