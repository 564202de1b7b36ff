//! What sends a request: the HTTP client, or layers around it.

use std::sync::Arc;

use reqwest::{Request, Response};
use tower::util::{BoxCloneSyncService, MapErr, ServiceExt};
use tower::{Layer, Service};

use super::BoxError;

/// The HTTP client as a `tower` service, with the layers that were added inside.
pub type HttpService = BoxCloneSyncService<Request, Response, BoxError>;

/// A layer of any type.
pub(super) type AnyLayer = Arc<dyn Fn(HttpService) -> HttpService + Send + Sync>;

/// What sends the requests of a client.
pub(super) enum Transport {
    /// Nothing stands between: a call without layers costs what it did.
    Direct(reqwest::Client),
    Layered(HttpService),
}

/// Why there is no response.
pub(super) enum SendError {
    Http(reqwest::Error),
    /// A layer failed.
    Layer(BoxError),
}

impl Transport {
    /// `layers` see a request in their order.
    pub(super) fn new(client: &reqwest::Client, layers: &[AnyLayer]) -> Self {
        if layers.is_empty() {
            return Self::Direct(client.clone());
        }
        // The URL holds the query, and what a layer makes of an error is not known.
        let client: MapErr<_, fn(reqwest::Error) -> BoxError> = client
            .clone()
            .map_err(|error: reqwest::Error| error.without_url().into());
        let innermost = HttpService::new(client);
        Self::Layered(
            layers
                .iter()
                .rev()
                .fold(innermost, |inner, layer| layer(inner)),
        )
    }

    pub(super) async fn send(&self, request: Request) -> Result<Response, SendError> {
        match self {
            Self::Direct(client) => client.execute(request).await.map_err(SendError::Http),
            Self::Layered(service) => {
                let sent = service.clone().oneshot(request).await;
                sent.map_err(|error| match error.downcast() {
                    Ok(error) => SendError::Http(*error),
                    Err(error) => SendError::Layer(error),
                })
            }
        }
    }
}

/// Forgets the type of a layer.
pub(super) fn any_layer<L>(layer: L) -> AnyLayer
where
    L: Layer<HttpService> + Send + Sync + 'static,
    L::Service: Service<Request, Response = Response, Error: Into<BoxError>, Future: Send>
        + Clone
        + Send
        + Sync
        + 'static,
{
    Arc::new(move |inner| HttpService::new(layer.layer(inner).map_err(Into::into)))
}
