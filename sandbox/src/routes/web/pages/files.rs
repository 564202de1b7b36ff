//! The files of a mounted build of the web interface.

use http::StatusCode;
use http::header::{CACHE_CONTROL, HeaderValue, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS};
use quay_api::server::{Rejection, Response};

use crate::blocking::FILES;
use crate::responses::{self, NO_SUCH_URL};
use crate::web_ui::WebUi;

/// The file at a path, or the page that shows an address of the interface.
pub(super) async fn respond(web_ui: &WebUi, path: String) -> Result<Response, Rejection> {
    let web_ui = web_ui.clone();
    let finding = FILES.run(move || web_ui.find(&path));
    let found = finding.await.map_err(responses::busy)?;
    let found = found.map_err(|error| {
        tracing::error!("web UI: {error}");
        Rejection::message(503, format!("The web UI of the sandbox: {error}"))
    })?;
    let Some(file) = found else {
        return Err(Rejection::page(404, NO_SUCH_URL));
    };
    let media_type = HeaderValue::try_from(file.media_type).map_err(|_| responses::crash())?;
    let response = Response::new(StatusCode::OK, media_type, file.content.into());
    // A new build takes the place of an old one while the sandbox runs.
    Ok(response
        .with_header(CACHE_CONTROL, HeaderValue::from_static("no-cache"))
        .with_header(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"))
        .with_header(X_FRAME_OPTIONS, HeaderValue::from_static("DENY"))
        .without_cors())
}
