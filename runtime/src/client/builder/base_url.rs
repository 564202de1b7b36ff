//! The check of a base URL.

use reqwest::Url;

use crate::client::{Dialect, Error};

/// The base URL without a slash at the end. The messages do not quote the
/// text: it may hold credentials. `name` is what the setting is called.
pub(super) fn check(name: &str, dialect: &dyn Dialect, text: &str) -> Result<String, Error> {
    let fail = |problem: &str| Err(Error::configuration(format!("{name}: {problem}")));
    let url = match Url::parse(text.trim()) {
        Ok(url) => url,
        Err(error) => {
            return fail(&format!(
                "{error}; write the whole URL, such as {}",
                dialect.example_url()
            ));
        }
    };
    if !matches!(url.scheme(), "http" | "https") {
        let example = dialect.example_url();
        return fail(&format!(
            "the scheme is neither http nor https; write {example}"
        ));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return fail("it holds credentials; leave them out and set a token");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return fail("it has a query or a fragment; leave out everything from `?` or `#` on");
    }
    let path = url.path().trim_end_matches('/');
    let prefix = dialect.path_prefix();
    if begins_operations(path, prefix) {
        return fail(&format!(
            "leave out {prefix} at its end; the paths of the operations begin with it"
        ));
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

/// Whether `path` ends in `prefix` or in its first segments: `/api` or `/api/v1` for `/api/v1`.
fn begins_operations(path: &str, prefix: &str) -> bool {
    let ends = prefix.match_indices('/').map(|(at, _)| at).skip(1);
    ends.chain([prefix.len()])
        .any(|end| end > 0 && path.ends_with(&prefix[..end]))
}

#[cfg(test)]
mod tests {
    use super::begins_operations;

    #[test]
    fn a_base_url_ends_before_the_paths_of_the_operations() {
        assert!(begins_operations("/api", "/api/v1"));
        assert!(begins_operations("/registry/api/v1", "/api/v1"));
        assert!(!begins_operations("/api/v2", "/api/v1"));
        assert!(!begins_operations("", "/api/v1"));
        assert!(!begins_operations("/api", ""));
    }
}
