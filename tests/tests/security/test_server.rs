//! A server of the case that tells who called, and what its callers are known by.

use std::sync::{Arc, Mutex};

use apitwin_runtime::client::ClientBuilder;
use apitwin_runtime::client::reqwest::{self, Request};
use apitwin_runtime::server::{Principal, StaticCredentials};

use crate::api::server::things::{
    OpenResponse, OptionalResponse, ThingsApi, WithBasicResponse, WithBearerResponse,
    WithBothResponse, WithCookieKeyResponse, WithEitherResponse, WithHeaderKeyResponse,
    WithKeyAsParameterHeaders, WithKeyAsParameterResponse, WithOpenIdResponse, WithQueryKeyQuery,
    WithQueryKeyResponse, WithScopesResponse, WithTokenOfBothResponse,
};
use crate::server::{Context, Rejection, Router};
use crate::{Client, Error};

pub(crate) const PASSWORD: &str = "hunter2:of bob";
pub(crate) const HEADER_KEY: &str = "hunter2 in a header";
pub(crate) const QUERY_KEY: &str = "hunter2&in=a query";
pub(crate) const COOKIE_KEY: &str = "hunter2-in-a-cookie";

/// A token whose caller has these scopes.
pub(crate) fn token(scopes: &str) -> String {
    format!("hunter2-{scopes}")
}

/// The credentials that the server knows.
pub(crate) fn known() -> StaticCredentials {
    let mut known = StaticCredentials::new();
    for scopes in ["", "read", "read-list", "admin", "profile", "read-profile"] {
        let held = scopes.split('-').filter(|scope| !scope.is_empty());
        known = known.with_token(token(scopes), Principal::new("alice", held));
    }
    let nobody = |name: &str| Principal::new(name, [] as [&str; 0]);
    known
        .with_password("bob", PASSWORD, nobody("bob"))
        .with_api_key("headerKey", HEADER_KEY, nobody("header app"))
        .with_api_key("queryKey", QUERY_KEY, nobody("query app"))
        .with_api_key("cookieKey", COOKIE_KEY, nobody("cookie app"))
}

/// What the server learned of its callers: name and schemes, or `nobody`. `Debug` of the contexts of
/// all calls is checked for secrets.
#[derive(Clone, Default)]
pub(crate) struct ReceivedCalls(Arc<Mutex<Vec<String>>>);

impl ReceivedCalls {
    fn note(&self, context: &Context) {
        let shown = format!("{context:?}");
        assert!(!shown.contains("hunter2"), "{shown}");
        let caller = match &context.principal {
            None => "nobody".to_owned(),
            Some(principal) => {
                let schemes: Vec<&str> = principal.schemes().map(|it| it.name).collect();
                format!("{} by {}", principal.name, schemes.join("+"))
            }
        };
        self.0.lock().expect("no test panics with it").push(caller);
    }

    /// Who called since the last time.
    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().expect("no test panics with it"))
    }
}

macro_rules! note_every_call {
    ($($method:ident($($query:ty)?) -> $response:ident;)*) => {
        impl ThingsApi for ReceivedCalls {
            $(
                async fn $method(
                    &self,
                    context: Context,
                    $(_query: $query,)?
                ) -> Result<$response, Rejection> {
                    self.note(&context);
                    Ok($response::NoContent)
                }
            )*
        }
    };
}

note_every_call! {
    open() -> OpenResponse;
    optional() -> OptionalResponse;
    with_basic() -> WithBasicResponse;
    with_bearer() -> WithBearerResponse;
    with_both() -> WithBothResponse;
    with_cookie_key() -> WithCookieKeyResponse;
    with_either() -> WithEitherResponse;
    with_header_key() -> WithHeaderKeyResponse;
    with_key_as_parameter(WithKeyAsParameterHeaders) -> WithKeyAsParameterResponse;
    with_open_id() -> WithOpenIdResponse;
    with_query_key(WithQueryKeyQuery) -> WithQueryKeyResponse;
    with_scopes() -> WithScopesResponse;
    with_token_of_both() -> WithTokenOfBothResponse;
}

/// A running server.
pub(crate) struct TestServer {
    pub(crate) address: String,
    pub(crate) received: ReceivedCalls,
}

impl TestServer {
    pub(crate) async fn start() -> Self {
        let received = ReceivedCalls::default();
        let router = Router::builder()
            .authenticate(known())
            .things_api(received.clone())
            .build();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
        let listener = listener.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let app = axum::Router::new().fallback_service(router);
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self {
            address: format!("http://{address}"),
            received,
        }
    }

    pub(crate) fn builder(&self) -> ClientBuilder<Client> {
        Client::builder(&self.address)
    }

    /// A client with these credentials.
    pub(crate) fn client(
        &self,
        set: impl FnOnce(ClientBuilder<Client>) -> ClientBuilder<Client>,
    ) -> Client {
        set(self.builder()).build().expect("a client")
    }
}

/// Sets every credential that there is.
pub(crate) fn all(builder: ClientBuilder<Client>) -> ClientBuilder<Client> {
    builder
        .token(token("read-profile"))
        .basic_auth("bob", PASSWORD)
        .api_key("headerKey", HEADER_KEY)
        .api_key("queryKey", QUERY_KEY)
        .api_key("cookieKey", COOKIE_KEY)
}

/// What a request shows: the names of what may carry a credential.
pub(crate) fn carriers(request: &Request) -> String {
    let headers = ["authorization", "x-app-key", "cookie"];
    let headers = headers
        .into_iter()
        .filter(|name| request.headers().contains_key(*name))
        .map(|name| match request.headers()[name].to_str() {
            Ok(text) if name == "authorization" => text.split(' ').next().unwrap_or_default(),
            _ => name,
        });
    let query = request
        .url()
        .query_pairs()
        .map(|(name, _)| name.into_owned());
    let all: Vec<String> = headers.map(str::to_owned).chain(query).collect();
    all.join("+")
}

/// A message of a call that failed, which shows no secret in any form.
pub(crate) fn message(error: &Error) -> String {
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("hunter2"), "{shown}");
    error.message().to_owned()
}

/// The header `WWW-Authenticate` of the response to a request without credentials.
pub(crate) async fn challenges(url: String) -> (u16, String) {
    let response = reqwest::get(url).await.expect("a response");
    let header = response.headers().get("www-authenticate");
    let header = header.map(|it| it.to_str().expect("a text").to_owned());
    (response.status().as_u16(), header.unwrap_or_default())
}
