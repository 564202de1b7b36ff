//! A token for an application, issued to who is signed in: the implicit grant of RFC 6749, section 4.2.

use std::time::Duration;

use reqwest::Method;
use reqwest::header::LOCATION;

use crate::Secret;
use crate::client::call::{self, Called, Expected};
use crate::client::{ApiClient, Core, Error, ResponseCase, ResponseValue, form_body};

/// What an application asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenRequest {
    client_id: String,
    redirect_uri: String,
    scopes: Vec<String>,
}

impl TokenRequest {
    /// A token of the application `client_id`, whose registered address `redirect_uri` is or begins
    /// with. Nothing is sent there.
    pub fn new(client_id: impl Into<String>, redirect_uri: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            redirect_uri: redirect_uri.into(),
            scopes: Vec::new(),
        }
    }

    /// Adds what the token shall be good for.
    #[must_use]
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes.extend(scopes.into_iter().map(Into::into));
        self
    }
}

/// A token that a server issued.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IssuedToken {
    /// The token.
    pub token: Secret,
    /// What it is good for.
    pub scopes: Vec<String>,
    /// How long it holds; `None` if the server does not say.
    pub expires_in: Option<Duration>,
}

/// Where the response leads back to the application.
const REDIRECT: ResponseCase = ResponseCase {
    statuses: (302, 303),
    media_type: None,
    is_stream: false,
};

/// Asks for a token, as the page does that asks a user whether an application may have one.
///
/// # Errors
///
/// When the client has no session, or the server refuses; the message says what to change.
pub async fn implicit_grant<C: ApiClient>(
    client: &C,
    path: &str,
    request: &TokenRequest,
) -> Result<IssuedToken, C::Error> {
    Ok(grant(client.core().clone(), path, request).await?)
}

async fn grant(core: Core, path: &str, request: &TokenRequest) -> Result<IssuedToken, Error> {
    if !core.shared.credentials.token.is_session() {
        return Err(Error::invalid_request(
            "a token is issued to who is signed in, and the client has no session; make it by \
             `sign_in` of its builder",
        ));
    }
    let scope = request.scopes.join(" ");
    let fields = [
        ("response_type", "token"),
        ("client_id", &request.client_id),
        ("redirect_uri", &request.redirect_uri),
        ("scope", &scope),
    ];
    let fields: serde_json::Map<_, _> = fields
        .map(|(name, text)| (name.to_owned(), text.into()))
        .into_iter()
        .collect();
    let post = core.http().post(format!("{}{path}", core.base_url()));
    let post = form_body(post, "application/x-www-form-urlencoded", &fields)?.build();
    let expected = Expected::OneOf {
        accept: "",
        cases: const { &[REDIRECT] },
    };
    let called = Called::Request(Method::POST);
    let exchange = call::start(called, core, post.map_err(Error::from), expected);
    match exchange.await {
        Ok((response, _)) if response.status().is_redirection() => read(response, request),
        Ok((response, _)) => Err(Error::misread(
            "the server did not lead back to the application; an HTTP client that was given from \
             outside must not follow redirects",
        )
        .with(response)),
        Err(error) if error.is_bad_request() => {
            let told = error.message();
            let text = format!(
                "the server does not lead to the redirect URI ({told}); write the one that is \
                 registered for the application"
            );
            Err(error.with_message(text))
        }
        Err(error) => Err(error),
    }
}

/// Reads where the response leads: the token stands in the fragment, an error in the query.
fn read(response: ResponseValue<()>, request: &TokenRequest) -> Result<IssuedToken, Error> {
    let location = response.headers().get(LOCATION);
    let location = location.and_then(|location| location.to_str().ok());
    let (address, fragment) = split(location.unwrap_or_default(), '#');
    let (_, query) = split(address, '?');
    let find = |name: &str| {
        let fields = [fragment, query].map(|part| form_urlencoded::parse(part.as_bytes()));
        let mut fields = fields.into_iter().flatten();
        fields.find_map(|(found, text)| (found == name).then(|| text.into_owned()))
    };
    if let Some(error) = find("error") {
        let remedy = remedy(&error);
        return Err(Error::rejected_as(
            &error,
            format!("the server did not issue a token: {remedy}"),
            response,
        ));
    }
    let Some(token) = find("access_token") else {
        let text = "the server led elsewhere than back to the application with a token";
        return Err(Error::misread(text).with(response));
    };
    let scopes = match find("scope") {
        Some(scope) => scope.split_whitespace().map(str::to_owned).collect(),
        None => request.scopes.clone(),
    };
    let seconds = find("expires_in").and_then(|seconds| seconds.parse().ok());
    Ok(IssuedToken {
        token: Secret::from(token),
        scopes,
        expires_in: seconds.map(Duration::from_secs),
    })
}

fn split(text: &str, mark: char) -> (&str, &str) {
    text.split_once(mark).unwrap_or((text, ""))
}

/// What to do about an error code of RFC 6749, section 4.2.2.1.
fn remedy(error: &str) -> &'static str {
    match error {
        "unauthorized_client" => {
            "there is no OAuth application with this client ID, or this user may not use it; only \
             administrators of its organization and users assigned to it may"
        }
        "invalid_scope" => "it knows none of the scopes",
        "access_denied" => "this user may not have a token with these scopes",
        "redirect_uri_mismatch" => "the application has another redirect URI",
        "unsupported_response_type" => "it does not support the implicit grant",
        "temporarily_unavailable" | "server_error" => "it failed; try again later",
        _ => "it rejected the request",
    }
}
