//! What `--debug` says on standard error: each request and its response, without tokens, values and bodies.

use std::io::{self, Write};
use std::time::Instant;

use apitwin_runtime::client::reqwest::{Request, Response, Url};
use apitwin_runtime::client::{BoxError, HttpService};
use tower::ServiceExt as _;
use tower::util::BoxCloneSyncService;

/// The service with a line for each request, and one for what came of it.
pub(super) fn logged(inner: HttpService) -> HttpService {
    BoxCloneSyncService::new(tower::service_fn(move |request: Request| {
        let inner = inner.clone();
        async move { send(inner, request).await }
    }))
}

async fn send(inner: HttpService, request: Request) -> Result<Response, BoxError> {
    let shown = format!("{} {}", request.method(), shown(request.url()));
    let has_token = request.headers().contains_key("authorization");
    let token = if has_token { " (with a token)" } else { "" };
    let length = request.body().and_then(|body| body.as_bytes());
    let body = length.map_or_else(String::new, |it| format!(", {} bytes", it.len()));
    say(&format!("> {shown}{token}{body}"));
    let start = Instant::now();
    let outcome = inner.oneshot(request).await;
    let time = start.elapsed().as_millis();
    match &outcome {
        Ok(response) => {
            let id = response.headers().get("x-request-id");
            let id = id.and_then(|it| it.to_str().ok());
            let id = id.map_or_else(String::new, |id| {
                format!(", request {}", id.escape_default())
            });
            say(&format!("< {} after {time} ms{id}", response.status()));
        }
        Err(error) => say(&format!("< failed after {time} ms: {error}")),
    }
    outcome
}

/// A URL without user, password and the values of its query.
fn shown(url: &Url) -> String {
    let mut text = url.origin().ascii_serialization() + url.path();
    let names: Vec<_> = url
        .query_pairs()
        .map(|(name, _)| format!("{name}=…"))
        .collect();
    if !names.is_empty() {
        text.push('?');
        text.push_str(&names.join("&"));
    }
    text
}

fn say(line: &str) {
    // Whoever cannot read this still gets the result.
    drop(writeln!(io::stderr(), "{line}"));
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn values_of_the_query_are_left_out() {
        let url = "https://user:secret@host:8443/api/v1/x?token=secret&limit=5";
        let url = url.parse().expect("a URL");
        assert_eq!(shown(&url), "https://host:8443/api/v1/x?token=…&limit=…");
    }
}
