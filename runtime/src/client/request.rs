//! A call of anything that the document does not describe.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;

use bytes::Bytes;
use reqwest::header::{HeaderName, HeaderValue};
use reqwest::{Method, Url};
use serde::Serialize;

use super::call::{self, Called, Expected};
use super::{ApiClient, Core, Error, FromResponse, ResponseValue};

/// A request of any method to any path of the server, with the authentication, the limits, the
/// retries and the errors of the generated calls.
///
/// It is for operations that the document leaves out, and for servers that are newer. Generated
/// clients begin one by `Client::request`. It is sent by [`send`](Self::send), or when it is
/// awaited.
#[must_use = "a request does nothing before it is sent or awaited"]
pub struct RequestBuilder<C> {
    core: Core,
    method: Method,
    request: Result<reqwest::RequestBuilder, Error>,
    client: PhantomData<fn() -> C>,
}

impl<C: ApiClient> RequestBuilder<C> {
    /// Begins a request. `path` begins with a slash, is percent-encoded where it must be, and may
    /// have a query. It follows the base URL.
    ///
    /// A path that leads to another server, or elsewhere than it says (`..`, a backslash), fails
    /// when the request is sent. Nothing is sent then, so the token stays with the server.
    pub fn new(client: &C, method: Method, path: &str) -> Self {
        let core = client.core().clone();
        let request = url(core.base_url(), path)
            .map(|url| core.http().request(method.clone(), url))
            .map_err(|problem| {
                Error::invalid_request(format!("the path of the request {problem}"))
            });
        Self {
            core,
            method,
            request,
            client: PhantomData,
        }
    }

    /// Adds parameters to the query: a struct, a map, or pairs such as `&[("name", "value")]`.
    pub fn query<Q: Serialize + ?Sized>(self, query: &Q) -> Self {
        self.with(|request| request.query(query))
    }

    /// Sets the body, as JSON.
    pub fn json<B: Serialize + ?Sized>(self, body: &B) -> Self {
        self.with(|request| request.json(body))
    }

    /// Adds a header. The token and the user agent are those of the client, whatever is added.
    pub fn header<N, V>(self, name: N, value: V) -> Self
    where
        HeaderName: TryFrom<N, Error: Into<http::Error>>,
        HeaderValue: TryFrom<V, Error: Into<http::Error>>,
    {
        self.with(|request| request.header(name, value))
    }

    fn with(
        mut self,
        change: impl FnOnce(reqwest::RequestBuilder) -> reqwest::RequestBuilder,
    ) -> Self {
        self.request = self.request.map(change);
        self
    }

    /// Writes the request, without what the client adds when it sends: credentials and the agent.
    ///
    /// # Errors
    ///
    /// When the request cannot be written.
    pub fn build(self) -> Result<reqwest::Request, C::Error> {
        let request = self.request.and_then(|request| Ok(request.build()?));
        request.map_err(C::Error::from)
    }

    /// Sends the request. Every status from 200 to 299 is a success.
    ///
    /// # Errors
    ///
    /// When the request cannot be written or does not get through, or the server rejects it. The
    /// error names method and path.
    pub fn send(self) -> RequestFuture<C> {
        let Self {
            core,
            method,
            request,
            ..
        } = self;
        let request = request.and_then(|request| Ok(request.build()?));
        let exchange = call::start(
            Called::Request(method.clone()),
            core,
            request,
            Expected::Json,
        );
        Box::pin(async move {
            let (response, body) = exchange.await?;
            let bytes = body.into_bytes();
            let client = PhantomData;
            Ok(response.map(|()| RawBody {
                bytes,
                method,
                client,
            }))
        })
    }
}

/// A [`RequestBuilder`] that is being sent.
pub type RequestFuture<C> = Pin<
    Box<dyn Future<Output = Result<ResponseValue<RawBody<C>>, <C as ApiClient>::Error>> + Send>,
>;

impl<C: ApiClient + 'static> IntoFuture for RequestBuilder<C> {
    type Output = Result<ResponseValue<RawBody<C>>, C::Error>;
    type IntoFuture = RequestFuture<C>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The URL of a path below the base URL, or what is wrong with the path. The path is not quoted:
/// its query may hold a secret.
fn url(base_url: &str, path: &str) -> Result<Url, &'static str> {
    if !path.starts_with('/') || path.starts_with("//") {
        return Err("is none; write what follows the base URL, from its slash on");
    }
    if path.contains('#') {
        return Err("has a fragment; leave out everything from `#` on, or write `%23`");
    }
    // The URL library would drop these, or take a backslash for a slash.
    if path.contains(|letter: char| letter == '\\' || letter.is_control()) {
        return Err("holds a backslash or a control character; percent-encode it");
    }
    let (segments, _) = path.split_once('?').unwrap_or((path, ""));
    let dots = |segment: &str| {
        let plain = segment.to_ascii_lowercase().replace("%2e", ".");
        plain == "." || plain == ".."
    };
    if segments.split('/').any(dots) {
        return Err("has a segment of dots, which leads elsewhere; write the path without it");
    }
    let base = Url::parse(base_url);
    match (base, Url::parse(&format!("{base_url}{path}"))) {
        (Ok(base), Ok(url)) if base.origin() == url.origin() => Ok(url),
        _ => Err("does not lead to the server of the base URL"),
    }
}

/// The body of a response, as it came.
pub struct RawBody<C> {
    bytes: Bytes,
    method: Method,
    client: PhantomData<fn() -> C>,
}

impl<C> RawBody<C> {
    /// The bytes.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// The text. What is not UTF-8 in it is replaced by `\u{fffd}`.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }
}

impl<C: ApiClient> ResponseValue<RawBody<C>> {
    /// Reads the body as JSON.
    ///
    /// # Errors
    ///
    /// When it is no JSON, or no `T`.
    pub fn json<T: FromResponse>(&self) -> Result<T, C::Error> {
        let response = self.clone().map(drop);
        match response.decode::<T>(C::DIALECT, self.bytes.clone()) {
            Ok(value) => Ok(value.into_inner()),
            Err(error) => Err(error.requested(&self.method, None).into()),
        }
    }
}

impl<C> Clone for RawBody<C> {
    fn clone(&self) -> Self {
        Self {
            bytes: self.bytes.clone(),
            method: self.method.clone(),
            client: PhantomData,
        }
    }
}

/// Shows the length alone: the body may hold a secret.
impl<C> fmt::Debug for RawBody<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.bytes.len())
    }
}

/// Shows neither query nor headers nor body, which may hold secrets.
impl<C> fmt::Debug for RequestBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestBuilder")
            .field("client", &self.core)
            .field("method", &self.method)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::url;

    fn check(path: &str, expect: Result<&str, &str>) {
        let found = url("https://host/registry", path);
        match (&found, expect) {
            (Ok(url), Ok(text)) => assert_eq!(url.as_str(), text, "{path}"),
            (Err(problem), Err(part)) => assert!(problem.contains(part), "{path}: {problem}"),
            _ => panic!("{path}: {found:?}"),
        }
    }

    #[test]
    fn a_path_stays_below_the_base_url() {
        check("/api/v1/new", Ok("https://host/registry/api/v1/new"));
        check("/api/v1/new/", Ok("https://host/registry/api/v1/new/"));
        check("/a b/c?d=e f", Ok("https://host/registry/a%20b/c?d=e%20f"));
        check("/a%2Fb/..c", Ok("https://host/registry/a%2Fb/..c"));

        check("", Err("is none"));
        check("api/v1", Err("is none"));
        check("https://evil/api", Err("is none"));
        check("//evil/api", Err("is none"));
        check("@evil/", Err("is none"));
        check("/\\evil/api", Err("backslash"));
        check("/\t/evil", Err("control"));
        check("/api/../../admin", Err("segment of dots"));
        check("/api/%2E./x", Err("segment of dots"));
        check("/api/.%2e", Err("segment of dots"));
        check("/a#b", Err("fragment"));
    }
}
