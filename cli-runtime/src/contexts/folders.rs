//! The folders of a program: where its contexts and its names for completion are kept.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The folder of contexts: `<PREFIX>_CONFIG_DIR`, else the program's folder below
/// `$XDG_CONFIG_HOME` or `~/.config`, on Windows below `%APPDATA%`.
pub fn config_dir(
    program: &str,
    prefix: &str,
    variables: &BTreeMap<String, String>,
) -> Option<PathBuf> {
    let windows = ("APPDATA", &["AppData", "Roaming"][..]);
    let own = variable(variables, &format!("{prefix}_CONFIG_DIR"));
    own.map(PathBuf::from).or_else(|| {
        Some(base(variables, ("XDG_CONFIG_HOME", &[".config"]), windows)?.join(program))
    })
}

/// The folder of names for completion: `<PREFIX>_CACHE_DIR`, else the program's folder below
/// `$XDG_CACHE_HOME` or `~/.cache`, on Windows below `%LOCALAPPDATA%`.
pub fn cache_dir(
    program: &str,
    prefix: &str,
    variables: &BTreeMap<String, String>,
) -> Option<PathBuf> {
    let windows = ("LOCALAPPDATA", &["AppData", "Local"][..]);
    let own = variable(variables, &format!("{prefix}_CACHE_DIR"));
    own.map(PathBuf::from)
        .or_else(|| Some(base(variables, ("XDG_CACHE_HOME", &[".cache"]), windows)?.join(program)))
}

/// A variable with a folder, and the folder below the home that stands for it.
type Place<'a> = (&'a str, &'a [&'a str]);

fn base(
    variables: &BTreeMap<String, String>,
    unix: Place<'_>,
    windows: Place<'_>,
) -> Option<PathBuf> {
    let (name, below_home) = if cfg!(windows) { windows } else { unix };
    // The XDG specification says that a relative path is to be ignored.
    let named = variable(variables, name).map(Path::new);
    if let Some(path) = named.filter(|path| path.is_absolute()) {
        return Some(path.to_owned());
    }
    let home = if cfg!(windows) { "USERPROFILE" } else { "HOME" };
    let home = variable(variables, home)
        .map(PathBuf::from)
        .or_else(std::env::home_dir)
        .filter(|home| home.is_absolute())?;
    Some(below_home.iter().fold(home, |path, name| path.join(name)))
}

fn variable<'a>(variables: &'a BTreeMap<String, String>, name: &str) -> Option<&'a str> {
    let value = variables.get(name).map(String::as_str);
    value.filter(|value| !value.is_empty())
}

#[cfg(all(test, unix))]
mod tests {
    use std::path::Path;

    use super::config_dir;

    fn check(variables: &[(&str, &str)], expect: &str) {
        let owned = variables.iter().map(|(k, v)| ((*k).into(), (*v).into()));
        let found = config_dir("quay", "QUAY", &owned.collect());
        assert_eq!(found.as_deref(), Some(Path::new(expect)), "{variables:?}");
    }

    #[test]
    fn the_first_variable_that_names_a_folder_holds() {
        let home = ("HOME", "/home/a");
        check(&[home], "/home/a/.config/quay");
        check(&[home, ("XDG_CONFIG_HOME", "/x")], "/x/quay");
        check(&[home, ("XDG_CONFIG_HOME", "x")], "/home/a/.config/quay");
        check(&[home, ("QUAY_CONFIG_DIR", "/own")], "/own");
        check(&[home, ("QUAY_CONFIG_DIR", "")], "/home/a/.config/quay");
    }
}
