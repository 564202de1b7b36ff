//! [`WebUi`]: a build of the server's web interface, whose files the sandbox serves.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The page that stands for every address of the interface.
const INDEX: &str = "index.html";

/// The largest file that is served.
const MAX_BYTES: u64 = 64 << 20;

/// A folder with a build of the interface.
#[derive(Clone, Debug)]
pub(crate) struct WebUi {
    /// Without links in it.
    root: Arc<Path>,
}

/// A file of the build.
pub(crate) struct WebUiFile {
    pub(crate) content: Vec<u8>,
    pub(crate) media_type: String,
}

impl WebUi {
    /// Opens a folder.
    ///
    /// # Errors
    ///
    /// Where it is no folder, or has no page to begin with.
    pub(crate) fn open(folder: &Path) -> Result<Self, String> {
        let named = |what: &str| format!("web UI: {}: {what}", folder.display());
        let root = folder
            .canonicalize()
            .map_err(|error| named(&format!("{error}; choose the folder of a build")))?;
        let web_ui = Self { root: root.into() };
        match web_ui.read(INDEX) {
            Ok(Some(_)) => Ok(web_ui),
            Ok(None) => Err(named(
                "there is no index.html; choose the folder that the build has written",
            )),
            Err(error) => Err(named(&format!("index.html: {error}"))),
        }
    }

    /// The file at a decoded path, or the page that shows an address of the interface; `None` where
    /// there is neither. Addresses have no dot.
    pub(crate) fn find(&self, path: &str) -> io::Result<Option<WebUiFile>> {
        let name = path.strip_prefix('/').unwrap_or(path);
        match self.read(name)? {
            Some(file) => Ok(Some(file)),
            None if path.contains('.') => Ok(None),
            None => self.read(INDEX),
        }
    }

    /// A file within the folder. What is reached by a link out of it is not there.
    fn read(&self, name: &str) -> io::Result<Option<WebUiFile>> {
        let Some(path) = self.locate(name)? else {
            return Ok(None);
        };
        let file = File::open(&path)?;
        let metadata = file.metadata()?;
        if !metadata.is_file() {
            return Ok(None);
        }
        if metadata.len() > MAX_BYTES {
            let text = format!("{name} has more than 64 MiB");
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, text));
        }
        let mut content = Vec::new();
        file.take(MAX_BYTES).read_to_end(&mut content)?;
        let media_type = mime_guess::from_path(&path).first_or_octet_stream();
        let is_text = media_type.type_() == mime_guess::mime::TEXT
            || media_type.subtype() == mime_guess::mime::JAVASCRIPT
            || media_type.subtype() == mime_guess::mime::JSON;
        let media_type = match is_text {
            true => format!("{media_type}; charset=utf-8"),
            false => media_type.to_string(),
        };
        Ok(Some(WebUiFile {
            content,
            media_type,
        }))
    }

    /// Where a file really is, if that is within the folder and on no hidden path.
    fn locate(&self, name: &str) -> io::Result<Option<PathBuf>> {
        // A part that begins with a dot is hidden, or leads elsewhere. What some systems take for a
        // separator is in no name of a build.
        let is_plain = |part: &str| {
            !part.is_empty() && !part.starts_with('.') && !part.contains(['\\', ':', '\0'])
        };
        let parts = name.strip_suffix('/').unwrap_or(name);
        if !parts.is_empty() && !parts.split('/').all(is_plain) {
            return Ok(None);
        }
        match self.root.join(parts).canonicalize() {
            Ok(path) => Ok(path.starts_with(&self.root).then_some(path)),
            Err(error) => match error.kind() {
                io::ErrorKind::NotFound
                | io::ErrorKind::NotADirectory
                | io::ErrorKind::InvalidFilename
                | io::ErrorKind::PermissionDenied => Ok(None),
                _ => Err(error),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::WebUi;

    #[test]
    fn files_are_those_of_the_folder() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().join("build");
        fs::create_dir_all(root.join("static/js")).expect("a folder");
        let refused = WebUi::open(&root).expect_err("no page").to_string();
        assert!(refused.contains("there is no index.html"), "{refused}");
        for (name, text) in [
            ("build/index.html", "index"),
            ("build/static/js/main.js", "script"),
            ("build/.env", "secret"),
            ("secret.txt", "secret"),
        ] {
            fs::write(folder.path().join(name), text).expect("a file");
        }
        #[cfg(unix)]
        {
            let link = |target: &str, name: &str| {
                std::os::unix::fs::symlink(folder.path().join(target), root.join(name))
            };
            link("secret.txt", "out.txt").expect("a link");
            link("", "up").expect("a link");
            link("build/index.html", "again.html").expect("a link");
        }
        let web_ui = WebUi::open(&root).expect("a build");
        let check = |path: &str, expect: Option<&str>| {
            let found = web_ui.find(path).expect("it is looked for");
            let text = found.map(|it| String::from_utf8(it.content).expect("a text"));
            assert_eq!(text.as_deref(), expect, "{path}");
        };
        check("/", Some("index"));
        check("/organization/acme", Some("index"));
        check("/static", Some("index"));
        check("/static/js/main.js", Some("script"));
        check("/static/js/other.js", None);
        for path in [
            "/../secret.txt",
            "/static/../../secret.txt",
            "//etc/passwd.txt",
            "/.env",
            "/static/./js/main.js",
            "/..\\secret.txt",
            "/secret.txt\0.js",
        ] {
            check(path, None);
        }
        #[cfg(unix)]
        {
            check("/out.txt", None);
            check("/up/secret.txt", None);
            check("/again.html", Some("index"));
        }
        let script = web_ui.find("/static/js/main.js").expect("it is read");
        let media_type = script.expect("a file").media_type;
        assert_eq!(media_type, "text/javascript; charset=utf-8");
    }
}
