//! The body of a request, which may have been read already.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use http_body::{Body, Frame, SizeHint};
use pin_project_lite::pin_project;

use crate::body::essence;

/// The media type of the fields of a form, which browsers send without asking anybody.
const FORM: &str = "application/x-www-form-urlencoded";

/// Whether a request sends the fields of a form.
pub(super) fn is_form(headers: &HeaderMap) -> bool {
    let value = headers.get(CONTENT_TYPE).and_then(|it| it.to_str().ok());
    value.is_some_and(|value| essence(value) == FORM)
}

pin_project! {
    /// The body of a request: under way, or read already.
    #[project = Projected]
    pub(super) enum Incoming<B> {
        UnderWay { #[pin] body: B },
        Read { bytes: Bytes },
    }
}

impl<B: Body> Body for Incoming<B> {
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, B::Error>>> {
        match self.project() {
            Projected::UnderWay { body } => {
                let frame = ready!(body.poll_frame(context));
                let whole = |mut data: B::Data| data.copy_to_bytes(data.remaining());
                Poll::Ready(frame.map(|frame| frame.map(|frame| frame.map_data(whole))))
            }
            Projected::Read { bytes } if bytes.is_empty() => Poll::Ready(None),
            Projected::Read { bytes } => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::UnderWay { body } => body.is_end_stream(),
            Self::Read { bytes } => bytes.is_empty(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::UnderWay { body } => body.size_hint(),
            Self::Read { bytes } => SizeHint::with_exact(bytes.len() as u64),
        }
    }
}
