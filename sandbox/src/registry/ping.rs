//! The entry of the registry, by which clients find out how to sign in.

use http::HeaderName;
use http::header::WWW_AUTHENTICATE;

use super::access::abort;
use super::error::VERSION;
use super::{Handled, RegistryCall, responses};

/// The first Docker that the server talks to.
const OLDEST_DOCKER: [u32; 2] = [1, 6];

const SPARSE: HeaderName = HeaderName::from_static("x-sparse-manifest-support");

pub(super) async fn get(mut call: RegistryCall) -> Handled {
    let access = call.authenticate().await?;
    if is_too_old(call.user_agent()) {
        return Err(abort(404, "Not Found"));
    }
    let status = match access.has_token() {
        true => 200,
        false => 401,
    };
    let mut response = responses::with_body(status, responses::HTML, "true");
    responses::insert(&mut response, WWW_AUTHENTICATE, &call.plain_challenge());
    responses::insert(&mut response, VERSION.0, VERSION.1);
    let sparse = match call.app.settings.features.sparse_index {
        true => "true",
        false => "false",
    };
    responses::insert(&mut response, SPARSE, sparse);
    Ok(response)
}

/// Whether a client is a Docker that does not speak this protocol well.
fn is_too_old(user_agent: &str) -> bool {
    // What Docker 1.5 calls itself.
    if user_agent == "Go 1.1 package http" {
        return true;
    }
    let numbers = |version: &str| {
        let end = version.find(|letter: char| !letter.is_ascii_digit() && letter != '.');
        let mut parts = version[..end.unwrap_or(version.len())].split('.');
        let major: u32 = parts.next()?.parse().ok()?;
        let minor: u32 = parts.next()?.parse().ok()?;
        Some([major, minor])
    };
    let mut versions = user_agent.split("docker/").skip(1);
    let version = versions.find_map(numbers);
    version.is_some_and(|version| version < OLDEST_DOCKER)
}

#[cfg(test)]
mod tests {
    use super::is_too_old;

    #[test]
    fn docker_is_old_before_1_6() {
        let check = |user_agent: &str, expect: bool| {
            assert_eq!(is_too_old(user_agent), expect, "{user_agent}");
        };
        check("docker/1.5.0 go/go1.4", true);
        check("docker/1.5", true);
        check("Go 1.1 package http", true);
        check("docker/1.6.0", false);
        check("docker/24.0.7 go/go1.20", false);
        check("docker/x docker/1.2.3", true);
        check("skopeo/1.9.3", false);
        check("", false);
    }
}
