//! The limit of request lines, which the server's gunicorn keeps.

use http::header::{CONNECTION, CONTENT_TYPE, HOST, HeaderValue};
use http::request::Parts;
use http::uri::{Authority, Scheme};
use http::{Response, StatusCode, Uri};
use hyper::body::Bytes;
use quay_api::server::ResponseBody;

/// gunicorn's default for `limit_request_line`, which `conf/gunicorn_web.py` at ffba0c70e2d8 leaves.
const MAX_BYTES: usize = 4094;

/// The page of gunicorn where the line of a request is too long: `gunicorn/util.py` (`write_error`)
/// and `gunicorn/http/errors.py` (`LimitRequestLine`). It looks at nothing else before.
pub(super) fn reject(request: &Parts) -> Option<Response<ResponseBody>> {
    let length = length(request);
    if length <= MAX_BYTES {
        return None;
    }
    let page = format!(
        "<html>\n  <head>\n    <title>Bad Request</title>\n  </head>\n  <body>\n    \
         <h1><p>Bad Request</p></h1>\n    Request Line is too large ({length} &gt; {MAX_BYTES})\n  \
         </body>\n</html>\n"
    );
    let mut response = Response::new(ResponseBody::from(Bytes::from(page)));
    *response.status_mut() = StatusCode::BAD_REQUEST;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html"));
    headers.insert(CONNECTION, HeaderValue::from_static("close"));
    Some(response)
}

/// Says in the address of a request that it came over TLS, so that links to this server do as well.
pub(super) fn add_scheme(request: &mut Parts) {
    let host = request.headers.get(HOST).map(HeaderValue::as_bytes);
    if let (None, Some(host)) = (request.uri.scheme(), host)
        && let Ok(host) = Authority::try_from(host)
    {
        let mut parts = std::mem::take(&mut request.uri).into_parts();
        let path = parts.path_and_query.clone();
        parts.scheme = Some(Scheme::HTTPS);
        parts.authority = Some(host);
        request.uri =
            Uri::from_parts(parts).unwrap_or_else(|_| path.map_or_else(Uri::default, Uri::from));
    }
}

/// The bytes of the line, its end aside.
fn length(request: &Parts) -> usize {
    let uri = &request.uri;
    let path = uri.path_and_query().map_or(0, |path| path.as_str().len());
    let host = uri.authority().map_or(0, |host| host.as_str().len());
    let scheme = uri.scheme_str().map_or(0, |it| it.len() + "://".len());
    request.method.as_str().len() + scheme + host + path + "  HTTP/1.1".len()
}

#[cfg(test)]
mod tests {
    use http::Request;

    use super::reject;

    #[test]
    fn lines_are_measured_as_they_were_sent() {
        for target in [
            "/api/v1/find/repositories?query=",
            "http://host/find?query=",
        ] {
            let line = |filling: usize| format!("GET {target}{} HTTP/1.1", "a".repeat(filling));
            let longest = 4094 - line(0).len();
            for (filling, is_too_long) in [(longest, false), (longest + 1, true)] {
                let uri = format!("{target}{}", "a".repeat(filling));
                let (parts, ()) = Request::get(uri).body(()).expect("a request").into_parts();
                let length = line(filling).len();
                assert_eq!(reject(&parts).is_some(), is_too_long, "{length}");
            }
        }
    }
}
