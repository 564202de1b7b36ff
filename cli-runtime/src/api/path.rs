//! The path of a request: from its slash on, shortened, or a whole URL of the server.

use std::borrow::Cow;
use std::collections::BTreeMap;

use apitwin_runtime::Operation;
use apitwin_runtime::client::ApiClient;
use apitwin_runtime::client::reqwest::{Method, Url};

use crate::{Failure, Program};

/// The operation that a path is that of.
pub(super) fn find<P: Program>(method: &Method, path: &str) -> Option<&'static Operation> {
    let path = path.split('?').next().unwrap_or("");
    let segments = path.trim_start_matches('/').split('/').map(Cow::Borrowed);
    let segments: Vec<Cow<'_, str>> = segments.collect();
    let routes = P::Client::DIALECT.routes();
    routes.and_then(|routes| routes.find(method.as_str(), &segments))
}

/// The path from its slash on. One without a slash may lack what most paths of the API begin with.
///
/// # Errors
///
/// When it is the URL of another server.
pub(super) fn whole<P: Program>(
    program: &P,
    path: &str,
    method: &Method,
    server: Option<&str>,
) -> Result<String, Failure> {
    if path.starts_with('/') || path.is_empty() {
        return Ok(path.to_owned());
    }
    if path.contains("://") {
        return of_url(path, server);
    }
    let plain = format!("/{path}");
    if find::<P>(method, &plain).is_some() {
        return Ok(plain);
    }
    let commands = program.table().commands.iter();
    let all: Vec<&str> = commands.map(|command| command.operation.path).collect();
    let mut longer = shared_starts(&all).map(|start| format!("{start}{plain}"));
    let found = longer.find(|path| find::<P>(method, path).is_some());
    Ok(found.unwrap_or(plain))
}

/// What more than half of some paths begin with: `/api` and `/api/v1`.
fn shared_starts<'a>(paths: &[&'a str]) -> impl Iterator<Item = &'a str> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for path in paths {
        let literal = path.split('{').next().unwrap_or_default();
        for (end, _) in literal.match_indices('/').skip(1) {
            *counts.entry(&literal[..end]).or_default() += 1;
        }
    }
    let half = paths.len() / 2;
    let shared = counts.into_iter().filter(move |(_, count)| *count > half);
    shared.map(|(start, _)| start)
}

/// The path behind the URL of the server.
fn of_url(text: &str, server: Option<&str>) -> Result<String, Failure> {
    let parsed = server.and_then(|server| Some((Url::parse(text).ok()?, Url::parse(server).ok()?)));
    let own = parsed
        .as_ref()
        .filter(|(url, own)| url.origin() == own.origin());
    let rest = own.and_then(|(url, own)| {
        let base = own.path().trim_end_matches('/');
        let rest = url.path().strip_prefix(base)?;
        let query = url
            .query()
            .map_or_else(String::new, |query| format!("?{query}"));
        rest.starts_with('/').then(|| format!("{rest}{query}"))
    });
    rest.ok_or_else(|| {
        Failure::usage("the URL is not one of the server").next(
            "Give a path such as /api/v1/user/, and choose the server with --url or --context.",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::{of_url, shared_starts};

    #[test]
    fn what_most_paths_begin_with_is_found() {
        let paths = [
            "/api/v1/user/",
            "/api/v1/organization/{orgname}",
            "/oauth/token",
        ];
        let starts: Vec<&str> = shared_starts(&paths).collect();
        assert_eq!(starts, ["/api", "/api/v1"]);
    }

    #[test]
    fn a_url_is_taken_if_it_is_one_of_the_server() {
        let server = Some("https://host/quay");
        let path = of_url("https://host/quay/api/v1/user/?a=b", server).ok();
        assert_eq!(path.as_deref(), Some("/api/v1/user/?a=b"));
        for (url, server) in [
            ("https://other/quay/api", server),
            ("https://host/quayside/api", server),
            ("http://host/quay/api", server),
            ("https://host/quay/api", None),
        ] {
            of_url(url, server).expect_err(url);
        }
    }
}
