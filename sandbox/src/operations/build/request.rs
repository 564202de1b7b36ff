//! Requests for a build: their checks, and the queue.

use quay_api::RepositoryName;
use quay_api::models::{self, RepositoryBuildRequest};
use quay_api::server::Rejection;
use serde_json::json;

use crate::crypto::digest;
use crate::domain::notification_events;
use crate::op_context::OpContext;
use crate::storage::{LogRow, NewBuild, RepositoryRole};
use crate::views;

/// Queues a build of an uploaded file or of the sources behind an address.
pub(super) fn queue(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    request: &RepositoryBuildRequest,
    base_url: &str,
) -> Result<models::RepositoryBuild, Rejection> {
    let file = request.file_id.as_deref().filter(|id| !id.is_empty());
    let url = request.archive_url.as_deref().filter(|url| !url.is_empty());
    if file.is_none() && url.is_none() {
        return Err(Rejection::invalid_request(
            "file_id or archive_url required",
        ));
    }
    if let Some(url) = url {
        check_url(url)?;
    }
    let pull_robot = match request
        .pull_robot
        .as_deref()
        .filter(|name| !name.is_empty())
    {
        Some(name) => Some(find_robot(op, name)?),
        None => None,
    };
    if let Some(file) = file {
        require_reusable(op, file)?;
    }
    let repository = op.find_repository(repository)?;
    let (display_name, url) = match (file, url) {
        (Some(file), _) => (checksum(op, file)?, format!("{base_url}/userfiles/{file}")),
        (None, Some(url)) if url.is_ascii() => (digest::sha224(url), url.to_owned()),
        _ => return Err(crate::responses::crash()),
    };
    let (context, dockerfile_path) = places(request);
    let latest = ["latest".to_owned()];
    let tags: Vec<String> = match &request.docker_tags {
        // An empty text is none: data/model/build.py at ffba0c70e2d8.
        Some(tags) => tags.iter().filter(|tag| !tag.is_empty()).cloned().collect(),
        None => Vec::new(),
    };
    let tags: &[String] = if tags.is_empty() { &latest } else { &tags };
    let user = &op.user()?.name;
    let build = op.tx.build_create(&NewBuild {
        repository: &repository,
        display_name: &display_name[..7],
        archive_url: &url,
        file_id: file,
        dockerfile_path: &dockerfile_path,
        context: &context,
        tags,
        manual_user: user,
        pull_robot,
        started_ms: op.now_ms,
    })?;
    let details = json!({
        "build_id": build.uuid,
        "docker_tags": tags,
        "repo": repository.name,
        "namespace": repository.namespace,
        "is_manual": true,
        "manual_user": user,
    });
    // The server names neither performer nor token here.
    op.tx.log_create(&LogRow {
        kind: "build_dockerfile".to_owned(),
        namespace_id: Some(repository.namespace_id),
        repository_id: Some(repository.id),
        performer_id: None,
        ip: op.ip(),
        metadata: details.clone(),
        logged_ms: op.now_ms,
    })?;
    let subpage = format!("/build/{}", build.uuid);
    notification_events::queue(op, &repository, "build_queued", details, &subpage)?;
    Ok(views::build(op, &build)?)
}

/// Whoever builds a file again needs the right to write where it was built first:
/// endpoints/api/build.py:306 at ffba0c70e2d8.
fn require_reusable(op: &OpContext<'_>, file: &str) -> Result<(), Rejection> {
    let Some(build) = op.tx.build_fetch_by_file(file)? else {
        return Ok(());
    };
    let (namespace, name) = (&build.namespace, &build.repository);
    op.require(op.has_repository_role(namespace, name, RepositoryRole::Write))
}

/// What names the build of an uploaded file: storage/local.py:72 at ffba0c70e2d8.
fn checksum(op: &OpContext<'_>, file: &str) -> Result<String, Rejection> {
    // The server takes what stands behind the last slash.
    let id = file.rsplit('/').next().unwrap_or_default();
    let content = op.tx.user_file_fetch(id)?.ok_or_else(|| {
        Rejection::invalid_request(format!("File {file} could not be found or is invalid"))
    })?;
    Ok(digest::sha256_of_bytes(&content))
}

/// Refuses what is no address of the web.
fn check_url(url: &str) -> Result<(), Rejection> {
    // Python takes away blanks and control characters before it looks for the scheme.
    let url = url.trim_start_matches(|one: char| one <= ' ');
    let rest = url.split_once("//").map_or("", |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if host.contains('[') != host.contains(']') {
        return Err(Rejection::invalid_request(
            "Invalid Archive URL: Must be a valid URI",
        ));
    }
    let scheme = url.split_once(':').map_or("", |(scheme, _)| scheme);
    if !["http", "https"].contains(&scheme.to_ascii_lowercase().as_str()) {
        return Err(Rejection::invalid_request(
            "Invalid Archive URL: Must be http or https",
        ));
    }
    Ok(())
}

/// The robot whose credentials a build pulls with: the caller has to administer its namespace.
fn find_robot(op: &OpContext<'_>, name: &str) -> Result<i64, Rejection> {
    let Some((namespace, _)) = name.split_once('+') else {
        return Err(op.unauthorized());
    };
    let robot = op
        .tx
        .account_fetch(name)?
        .filter(|account| account.is_robot());
    let robot = robot.ok_or_else(Rejection::not_found)?;
    op.require(op.may_administer_namespace(namespace))?;
    Ok(robot.id)
}

/// The folder that a build starts in, and the path of its Dockerfile.
fn places(request: &RepositoryBuildRequest) -> (String, String) {
    let context = request.context.as_deref();
    if let Some(path) = &request.dockerfile_path {
        let context = context.map_or_else(|| folder(path), str::to_owned);
        return (context, path.clone());
    }
    let context = request.subdirectory.as_deref().or(context).unwrap_or("/");
    let slash = if context.ends_with('/') { "" } else { "/" };
    (context.to_owned(), format!("{context}{slash}Dockerfile"))
}

/// What stands before the last part of a path.
fn folder(path: &str) -> String {
    let head = path.rfind('/').map_or("", |slash| &path[..=slash]);
    let trimmed = head.trim_end_matches('/');
    let folder = if trimmed.is_empty() { head } else { trimmed };
    folder.to_owned()
}

#[cfg(test)]
mod tests {
    use quay_api::models::RepositoryBuildRequest;

    use super::{check_url, places};

    #[test]
    fn an_address_is_one_of_the_web() {
        for url in [
            "http://a/b.tar.gz",
            "HTTPS://[::1]/x",
            "http:",
            " http://a/b",
        ] {
            assert!(check_url(url).is_ok(), "{url}");
        }
        for url in ["ftp://a/b", "a/b", "http://[::1/x", "://"] {
            assert!(check_url(url).is_err(), "{url}");
        }
    }

    #[test]
    fn the_places_of_a_build() {
        let check = |path: Option<&str>, folder: Option<&str>, context: Option<&str>, expect| {
            let request = RepositoryBuildRequest {
                dockerfile_path: path.map(str::to_owned),
                subdirectory: folder.map(str::to_owned),
                context: context.map(str::to_owned),
                ..RepositoryBuildRequest::default()
            };
            let (context, path) = places(&request);
            assert_eq!((context.as_str(), path.as_str()), expect);
        };
        check(None, None, None, ("/", "/Dockerfile"));
        check(None, None, Some("/a"), ("/a", "/a/Dockerfile"));
        check(None, Some("b"), Some("/a"), ("b", "b/Dockerfile"));
        check(Some("/x/Dockerfile"), None, None, ("/x", "/x/Dockerfile"));
        check(Some("/Dockerfile"), None, None, ("/", "/Dockerfile"));
        check(Some("d"), Some("b"), Some("c"), ("c", "d"));
    }
}
