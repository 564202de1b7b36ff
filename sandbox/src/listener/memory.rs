//! [`ResponseMemory`]: how much memory all responses under way may take.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use http::Response;
use hyper::body::{Body, Bytes};
use quay_api::server::ResponseBody;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// What every connection may send without asking.
const SMALL: usize = 64 * 1024;

/// The memory for responses that clients have yet to read. It is given back as they read, and at
/// the latest when their time is over.
#[derive(Clone)]
pub(super) struct ResponseMemory {
    /// A permit is a KiB.
    permits: Arc<Semaphore>,
    total: u32,
}

/// The right to send a response.
pub(super) struct Room(OwnedSemaphorePermit);

impl ResponseMemory {
    pub(super) fn new(bytes: usize) -> Self {
        let total = kibibytes(bytes);
        Self {
            permits: Arc::new(Semaphore::new(usize::try_from(total).unwrap_or_default())),
            total,
        }
    }

    /// The response, with its share of the memory until it is sent. Where there is not enough, how
    /// much it needs: it is dropped then, since to wait with it would take that memory as well.
    pub(super) fn admit(
        &self,
        response: Response<ResponseBody>,
    ) -> Result<Response<ResponseBody>, u32> {
        let Some(bytes) = size(&response) else {
            return Ok(response);
        };
        let needed = kibibytes(bytes).min(self.total);
        match Arc::clone(&self.permits).try_acquire_many_owned(needed) {
            Ok(permit) => Ok(hold(response, permit)),
            Err(_) => Err(needed),
        }
    }

    /// The same, where a response may be longer than any memory: one that is read piece by piece takes
    /// none but that of a piece.
    pub(super) fn admit_stream(
        &self,
        response: Response<ResponseBody>,
    ) -> Result<Response<ResponseBody>, u32> {
        let (parts, body) = response.into_parts();
        match body.into_bytes() {
            Ok(bytes) => self.admit(Response::from_parts(parts, ResponseBody::from(bytes))),
            Err(stream) => Ok(Response::from_parts(parts, stream)),
        }
    }

    /// Waits for memory, in the order of arrival.
    pub(super) async fn wait(&self, needed: u32) -> Option<Room> {
        let room = Arc::clone(&self.permits).acquire_many_owned(needed).await;
        room.ok().map(Room)
    }

    /// The same as [`admit`](Self::admit) for a response that has waited. It may have grown
    /// meanwhile.
    pub(super) fn admit_to(
        &self,
        Room(mut room): Room,
        response: Response<ResponseBody>,
    ) -> Result<Response<ResponseBody>, u32> {
        let Some(bytes) = size(&response) else {
            return Ok(response);
        };
        let needed = kibibytes(bytes).min(self.total);
        let kept = u32::try_from(room.num_permits()).unwrap_or(u32::MAX);
        if needed > kept {
            let more = Arc::clone(&self.permits).try_acquire_many_owned(needed - kept);
            room.merge(more.map_err(|_| needed)?);
        }
        Ok(hold(response, room))
    }
}

/// The bytes of a response that needs memory.
fn size(response: &Response<ResponseBody>) -> Option<usize> {
    let bytes = response.body().size_hint().exact()?;
    let bytes = usize::try_from(bytes).unwrap_or(usize::MAX);
    (bytes > SMALL).then_some(bytes)
}

fn kibibytes(bytes: usize) -> u32 {
    u32::try_from(bytes.div_ceil(1024)).unwrap_or(u32::MAX)
}

/// Lets the bytes of a response give its memory back.
fn hold(response: Response<ResponseBody>, permit: OwnedSemaphorePermit) -> Response<ResponseBody> {
    struct Held(
        Bytes,
        #[expect(dead_code, reason = "it is held")] OwnedSemaphorePermit,
    );

    impl AsRef<[u8]> for Held {
        fn as_ref(&self) -> &[u8] {
            &self.0
        }
    }

    response.map(|mut body| {
        let context = &mut Context::from_waker(Waker::noop());
        match Pin::new(&mut body).poll_frame(context) {
            Poll::Ready(Some(Ok(frame))) => match frame.into_data() {
                Ok(bytes) => ResponseBody::from(Bytes::from_owner(Held(bytes, permit))),
                Err(_) => body,
            },
            _ => body,
        }
    })
}

#[cfg(test)]
mod tests {
    use http::Response;
    use hyper::body::Bytes;
    use quay_api::server::ResponseBody;

    use super::ResponseMemory;

    fn response(kibibytes: usize) -> Response<ResponseBody> {
        Response::new(ResponseBody::from(Bytes::from(vec![
            b'x';
            kibibytes * 1024
        ])))
    }

    #[tokio::test]
    async fn responses_share_a_bounded_memory() {
        let memory = ResponseMemory::new(1000 * 1024);
        let first = memory.admit(response(600)).expect("there is room");
        assert_eq!(memory.admit(response(500)).err(), Some(500));
        memory.admit(response(64)).expect("it is small");
        let second = memory.admit(response(400)).expect("there is room");
        drop(first);
        let room = memory.wait(500).await.expect("there is room");
        assert_eq!(memory.admit(response(500)).err(), Some(500));
        let third = memory.admit_to(room, response(600)).expect("there is room");
        assert_eq!(memory.permits.available_permits(), 0);
        drop((second, third));
        // One that is larger than all has it to itself.
        let largest = memory.admit(response(2000)).expect("there is room");
        assert_eq!(memory.admit(response(65)).err(), Some(65));
        drop(largest);
        assert_eq!(memory.permits.available_permits(), 1000);
    }
}
