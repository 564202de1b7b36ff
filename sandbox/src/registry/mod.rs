//! The registry: the OCI distribution API at `/v2/`, beside the API of the document.
//!
//! A request goes to a [`Route`], and from there to the handler of its operation, which is in the
//! file of its noun. Who calls is in the token that `/v2/auth` issued ([`access`]); what is sent
//! where nothing can be done is a [`RegistryError`]. Where the specification and a real Quay differ,
//! [`mode`] says who is followed.

mod access;
mod audit;
mod bearer;
mod blobs;
mod byte_range;
mod call;
mod catalog;
mod error;
mod identity;
mod manifests;
mod mode;
mod names;
mod ping;
mod pull_through;
mod referrers;
mod responses;
mod route;
mod tags;
mod token;
mod uploads;
mod v1;

use http::request::Parts;
use http::{Method, Request, Response};
use quay_api::Operation;
use quay_api::server::ResponseBody;
use tracing::field::Empty;
use tracing::{Instrument, Span};

pub(crate) use self::call::{RegistryCall, RequestBody};
pub(crate) use self::error::{Handled, RegistryError};
pub(crate) use self::manifests::{Push, store_push};
pub(crate) use self::route::IDS;

use self::route::{Found, Route};
use crate::app::App;

/// The registry of a sandbox, as a service.
#[derive(Clone)]
pub(crate) struct Registry {
    app: App,
}

impl Registry {
    pub(crate) fn new(app: App) -> Self {
        Self { app }
    }

    /// Whether a path is one of the registry.
    pub(crate) fn serves(path: &str) -> bool {
        route::is_of_registry(path)
    }

    /// The operation of a request, and the values in its path; `None` where it reaches none.
    pub(crate) fn find(
        &self,
        parts: &Parts,
    ) -> Option<(&'static Operation, Vec<(&'static str, String)>)> {
        match route::find(&parts.method, &parts.uri, &self.app.settings) {
            Found::Operation(operation, route) => Some((operation, route.parameters())),
            Found::Options(_) | Found::Elsewhere(_) => None,
        }
    }

    /// Responds to a request, whose body may be long.
    pub(crate) async fn respond(self, request: Request<RequestBody>) -> Response<ResponseBody> {
        let app = self.app.clone();
        let (parts, body) = request.into_parts();
        let method = parts.method.clone();
        let is_head = method == Method::HEAD;
        let found = route::find(&parts.method, &parts.uri, &self.app.settings);
        let mut span = Span::none();
        let responded = match found {
            Found::Operation(operation, route) => {
                let call = RegistryCall::new(self.app, operation, parts, body).at(&route);
                span = request_span(&method, &call);
                dispatch(call, route).instrument(span.clone()).await
            }
            Found::Options(methods) => Ok(responses::options(methods)),
            Found::Elsewhere(error) => Err(error.with_base_url(&call::base_url(&self.app, &parts))),
        };
        let response = match responded {
            Ok(response) => response,
            Err(error) => error.recorded(&app).await.into_response(),
        };
        span.record("status", response.status().as_u16());
        match is_head {
            true => responses::without_body(response),
            false => response,
        }
    }
}

/// The span around a request, under the name that the log looks for.
fn request_span(method: &Method, call: &RegistryCall) -> Span {
    tracing::info_span!(
        "quay_api.request",
        operation = call.context.operation.id,
        method = method.as_str(),
        path = call.context.operation.path,
        status = Empty,
        request_id = call.context.request_id,
    )
}

async fn dispatch(call: RegistryCall, route: Route) -> Handled {
    match route {
        Route::OldPing => v1::ping(),
        Route::OldUser => v1::user(call).await,
        Route::Ping => ping::get(call).await,
        Route::Token => token::issue(call).await,
        Route::ListCatalog => catalog::list(call).await,
        Route::ListTags { name } => tags::list(call, &name).await,
        Route::GetBlob { name, digest } => blobs::get(call, &name, &digest).await,
        Route::HeadBlob { name, digest } => blobs::head(call, &name, &digest).await,
        Route::DeleteBlob { name, digest } => blobs::delete(call, &name, &digest).await,
        Route::StartUpload { name } => uploads::start(call, &name).await,
        Route::GetUpload { name, uuid } => uploads::get(call, &name, &uuid).await,
        Route::PatchUpload { name, uuid } => uploads::patch(call, &name, &uuid).await,
        Route::PutUpload { name, uuid } => uploads::put(call, &name, &uuid).await,
        Route::CancelUpload { name, uuid } => uploads::cancel(call, &name, &uuid).await,
        Route::GetManifest { name, reference } => manifests::get(call, &name, &reference).await,
        Route::PutManifest { name, reference } => manifests::put(call, &name, &reference).await,
        Route::DeleteManifest { name, reference } => {
            manifests::delete(call, &name, &reference).await
        }
        Route::ListReferrers { name, digest } => referrers::list(call, &name, &digest).await,
    }
}
