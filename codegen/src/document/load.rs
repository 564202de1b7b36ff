//! Reads the folder of the document. Nothing else here but `output` touches the disk.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// The texts of the document's files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// What the folder is called in messages: `spec`.
    pub folder: String,
    /// Path within the folder, with `/`, to text.
    pub files: BTreeMap<String, String>,
}

/// The root file, from which all others are reached.
pub(super) const ROOT: &str = "openapi.yaml";

impl Sources {
    /// Reads every `.yaml` file below a folder.
    ///
    /// # Errors
    ///
    /// A folder or file that cannot be read, with its path in the text.
    pub fn read(folder: &Path, shown_as: &str) -> io::Result<Self> {
        let mut sources = Self {
            folder: shown_as.to_owned(),
            files: BTreeMap::new(),
        };
        sources.read_folder(folder, "")?;
        Ok(sources)
    }

    /// Makes sources from texts in memory.
    pub fn from_texts<'a>(
        folder: &str,
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Self {
        Self {
            folder: folder.to_owned(),
            files: files
                .into_iter()
                .map(|(path, text)| (path.to_owned(), text.to_owned()))
                .collect(),
        }
    }

    /// The name of a file in messages.
    pub(super) fn shown(&self, file: &str) -> String {
        if self.folder.is_empty() {
            file.to_owned()
        } else {
            format!("{}/{file}", self.folder)
        }
    }

    fn read_folder(&mut self, folder: &Path, prefix: &str) -> io::Result<()> {
        let named = |path: &Path, error: io::Error| {
            io::Error::new(
                error.kind(),
                format!("cannot read {}: {error}", path.display()),
            )
        };
        for entry in fs::read_dir(folder).map_err(|error| named(folder, error))? {
            let path = entry.map_err(|error| named(folder, error))?.path();
            let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
                continue;
            };
            if path.is_dir() {
                self.read_folder(&path, &format!("{prefix}{name}/"))?;
            } else if path
                .extension()
                .is_some_and(|extension| extension == "yaml")
            {
                let text = fs::read_to_string(&path).map_err(|error| named(&path, error))?;
                self.files.insert(format!("{prefix}{name}"), text);
            }
        }
        Ok(())
    }
}
