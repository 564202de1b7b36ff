//! Short addresses of namespaces and repositories, which lead to their pages.

use http::StatusCode;
use quay_api::server::{Context, Rejection, Response};

use super::super::page;
use super::interface::{interface, redirect};
use crate::app::App;
use crate::op_context::OpContext;

/// Whose address it is.
pub(super) enum Subject<'a> {
    Namespace(&'a str),
    Repository {
        namespace: &'a str,
        name: &'a str,
        tag: &'a str,
    },
}

/// Where an address leads.
enum Lead {
    To(String),
    Forbidden,
    Nowhere,
}

/// What a path is the address of: a namespace with or without a final slash, a repository with one.
pub(super) fn subject(path: &str) -> Option<Subject<'_>> {
    let (names, has_slash) = match path.strip_prefix('/')?.strip_suffix('/') {
        Some(names) => (names, true),
        None => (&path[1..], false),
    };
    match names.split_once('/') {
        None if !names.is_empty() => Some(Subject::Namespace(names)),
        Some((namespace, rest)) if has_slash && !names.split('/').any(str::is_empty) => {
            let (name, tag) = rest.split_once(':').unwrap_or((rest, "latest"));
            Some(Subject::Repository {
                namespace,
                name,
                tag,
            })
        }
        _ => None,
    }
}

pub(super) async fn respond(
    app: &App,
    context: &Context,
    subject: Subject<'_>,
) -> Result<Response, Rejection> {
    if !app.settings.features.anonymous_access && context.principal.is_none() {
        return Err(page::abort(401, "Anonymous access is not allowed", true));
    }
    let leading = app.read(context, |op| match &subject {
        Subject::Namespace(name) => lead_to_namespace(op, name),
        Subject::Repository {
            namespace,
            name,
            tag,
        } => lead_to_repository(op, namespace, name, tag),
    });
    match leading.await? {
        Lead::To(location) => redirect(&location),
        Lead::Forbidden => Ok(interface(app, context, StatusCode::FORBIDDEN).await),
        Lead::Nowhere => Ok(interface(app, context, StatusCode::NOT_FOUND).await),
    }
}

fn lead_to_namespace(op: &OpContext<'_>, name: &str) -> Result<Lead, Rejection> {
    let Some(account) = op.tx.account_fetch(name)? else {
        return Ok(Lead::Nowhere);
    };
    Ok(match account.is_organization() {
        true => Lead::To(format!("/organization/{name}/")),
        false if account.is_user() => Lead::To(format!("/user/{name}/")),
        false => Lead::Nowhere,
    })
}

fn lead_to_repository(
    op: &OpContext<'_>,
    namespace: &str,
    name: &str,
    tag: &str,
) -> Result<Lead, Rejection> {
    let is_there = op.tx.repository_fetch(namespace, name)?.is_some();
    if is_there && op.may_read_repository(namespace, name)? {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let query = query.append_pair("tab", "tags").append_pair("tag", tag);
        let query = query.finish();
        return Ok(Lead::To(format!("/repository/{namespace}/{name}?{query}")));
    }
    if op.tx.account_fetch(namespace)?.is_none() {
        return Ok(Lead::Nowhere);
    }
    let is_own = op
        .caller()
        .is_some_and(|caller| caller.account.name == namespace);
    match !is_there && (is_own || op.is_member_of_namespace(namespace)?) {
        true => Ok(Lead::Nowhere),
        false => Ok(Lead::Forbidden),
    }
}

#[cfg(test)]
mod tests {
    use super::{Subject, subject};

    fn check(path: &str, expect: Option<&str>) {
        let found = subject(path).map(|subject| match subject {
            Subject::Namespace(name) => name.to_owned(),
            Subject::Repository {
                namespace,
                name,
                tag,
            } => format!("{namespace} {name} {tag}"),
        });
        assert_eq!(found.as_deref(), expect, "{path}");
    }

    #[test]
    fn addresses_are_of_namespaces_and_repositories() {
        check("/alice", Some("alice"));
        check("/alice/", Some("alice"));
        check("/alice/web", None);
        check("/alice/web/", Some("alice web latest"));
        check("/alice/web:v1/", Some("alice web v1"));
        check("/alice/a/b/", Some("alice a/b latest"));
        check("/alice//b/", None);
        check("/", None);
        check("//", None);
    }
}
