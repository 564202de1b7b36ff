//! Pages of the web interface, as the sandbox has them.

use http::StatusCode;
use http::header::{CACHE_CONTROL, HeaderValue, X_FRAME_OPTIONS};
use quay_api::server::{Context, Rejection, Response};

use super::super::page::{self, NO_CACHE};
use super::start_page;
use crate::app::App;

/// A page of the web interface. As every page it has a token against forged requests.
pub(crate) async fn interface(app: &App, context: &Context, status: StatusCode) -> Response {
    if let Some(session) = context.session() {
        session.csrf_token();
    }
    // A database that cannot be read is not empty.
    let looking = app.read(context, |op| {
        let oldest = op.tx.account_fetch_oldest_id()?;
        Ok::<_, Rejection>(oldest.is_none())
    });
    let is_empty = looking.await.unwrap_or_default();
    let page = start_page::render(app, context, status, is_empty);
    uncached(page.with_header(X_FRAME_OPTIONS, HeaderValue::from_static("DENY")))
}

fn uncached(response: Response) -> Response {
    response.with_header(CACHE_CONTROL, HeaderValue::from_static(NO_CACHE))
}

pub(super) fn redirect(location: &str) -> Result<Response, Rejection> {
    Ok(uncached(page::found(location)?))
}
