//! The response to a client whose request, or whose response, takes too long.

use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use http::header::{CONNECTION, CONTENT_TYPE, HeaderValue};
use http::{Response, StatusCode};
use hyper::body::{Body, Bytes, Frame, Incoming, SizeHint};
use quay_api::server::ResponseBody;
use tokio::time::sleep_until;

use super::Limits;
use super::activity::{Activity, Phase};
use super::rest::Rest;

/// What is sent where the head of a request takes too long.
pub(super) const HEAD: &str =
    "HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";

/// The body of a request, which notes when it is complete, and is left to others where nobody
/// reads it to its end.
pub(super) struct Watched {
    body: Option<Incoming>,
    was_read: bool,
    activity: Arc<Activity>,
    rest: Arc<Rest>,
    limits: Limits,
}

impl Watched {
    pub(super) fn new(
        body: Incoming,
        activity: Arc<Activity>,
        rest: Arc<Rest>,
        limits: Limits,
    ) -> Self {
        Self {
            body: Some(body),
            was_read: false,
            activity,
            rest,
            limits,
        }
    }
}

impl Body for Watched {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let this = self.get_mut();
        this.was_read = true;
        let Some(body) = &mut this.body else {
            return Poll::Ready(None);
        };
        let frame = ready!(Pin::new(&mut *body).poll_frame(cx));
        if let Some(Ok(data)) = frame
            .as_ref()
            .map(|frame| frame.as_ref().map(Frame::data_ref))
        {
            let bytes = data.map_or(0, Bytes::len);
            this.activity.progress(Phase::Body, bytes, &this.limits);
        }
        if frame.is_none() || body.is_end_stream() {
            // One of unknown length does not know that it is over.
            this.body = None;
            this.activity.advance(Phase::Body, Phase::Work);
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.as_ref().is_none_or(Incoming::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        self.body
            .as_ref()
            .map(Incoming::size_hint)
            .unwrap_or_default()
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        if let Some(body) = self.body.take().filter(|body| !body.is_end_stream()) {
            self.rest.leave(body, self.was_read);
        }
    }
}

/// Waits for the response to a request in time, which begins again where the phase of the
/// connection does: where bytes came, and where they all are there. `None` where it is too late.
pub(super) async fn wait<T>(
    responding: impl Future<Output = T>,
    activity: &Activity,
    limits: &Limits,
) -> Option<T> {
    let mut responding = pin!(responding);
    loop {
        let (_, since) = activity.phase();
        tokio::select! {
            biased;
            response = &mut responding => return Some(response),
            () = sleep_until(since + limits.request) => {
                if activity.phase().1 == since {
                    return None;
                }
            }
        }
    }
}

/// The response to a request that was not done in time.
pub(super) fn respond(phase: Phase, seconds: u64) -> Response<ResponseBody> {
    let (status, text) = if phase == Phase::Body {
        let text = format!("The request was not complete after {seconds} seconds.");
        (StatusCode::REQUEST_TIMEOUT, text)
    } else {
        let text = format!("The sandbox did not respond within {seconds} seconds.");
        (StatusCode::SERVICE_UNAVAILABLE, text)
    };
    give_up(status, &text)
}

/// The response where there is no memory for a longer one.
pub(super) fn no_memory() -> Response<ResponseBody> {
    let text = "The sandbox holds as many responses as its memory allows. Try again later.";
    give_up(StatusCode::SERVICE_UNAVAILABLE, text)
}

fn give_up(status: StatusCode, text: &str) -> Response<ResponseBody> {
    tracing::warn!(status = status.as_u16(), "a request was given up: {text}");
    let body = serde_json::json!({ "message": text }).to_string();
    let mut response = Response::new(ResponseBody::from(Bytes::from(body)));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(CONNECTION, HeaderValue::from_static("close"));
    response
}
