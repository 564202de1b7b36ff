//! The logs of builds, as files for people.

use http::header::{CONTENT_DISPOSITION, HeaderValue};
use quay_api::server::{Context, Rejection, Response};
use serde_json::json;

use super::super::page;
use crate::app::App;
use crate::responses::{self, FORBIDDEN};
use crate::storage::RepositoryRole;

/// The address of a log under way.
const LOGS: &str = "/buildlogs/";
/// The address of a log that was archived.
const ARCHIVE: &str = "/logarchive/";

/// The build whose log is at a path.
pub(super) fn log_of(path: &str) -> Option<&str> {
    let uuid = path
        .strip_prefix(LOGS)
        .or_else(|| path.strip_prefix(ARCHIVE))?;
    (!uuid.is_empty() && !uuid.contains('/')).then_some(uuid)
}

/// The log, for who may change the repository, or with `READER_BUILD_LOGS` read it. Builds have no
/// log here, and none is archived.
pub(super) async fn respond(
    app: &App,
    context: &Context,
    path: &str,
    uuid: &str,
) -> Result<Response, Rejection> {
    if !app.settings.features.build_support {
        return Err(page::not_shown());
    }
    let is_archive = path.starts_with(ARCHIVE);
    let forbidden = || Rejection::page(403, FORBIDDEN);
    app.read(context, |op| {
        let Some(build) = op.tx.build_fetch(uuid)? else {
            let text = format!("Unable to locate a build by id: {uuid}");
            return Err(match is_archive {
                true => forbidden(),
                false => Rejection::data_layer(text),
            });
        };
        let (namespace, name) = (build.namespace.as_str(), build.repository.as_str());
        let may_read = op.has_repository_role(namespace, name, RepositoryRole::Write)?
            || (op.settings.features.reader_build_logs
                && op.may_read_repository(namespace, name)?);
        if !may_read || is_archive {
            return Err(forbidden());
        }
        let file = HeaderValue::try_from(format!("attachment;filename={uuid}.json"));
        let file = file.map_err(|_| responses::crash())?;
        let response = Response::sorted_json(200, &json!({ "logs": [] })).without_cors();
        Ok(response.with_header(CONTENT_DISPOSITION, file))
    })
    .await
}
