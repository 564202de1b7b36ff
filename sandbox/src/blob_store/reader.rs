//! Reading: several objects as one stream of bytes.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::ops::Range;

use futures_util::stream::{BoxStream, StreamExt, unfold};
use hyper::body::Bytes;
use object_store::path::Path as ObjectPath;
use object_store::{GetOptions, GetRange, GetResultPayload, ObjectStore as _};
use quay_api::server::{ByteStream, ResponseBody};

use tokio::sync::mpsc;

use super::{BlobStore, BlobStoreError};
use crate::storage::StoredPart;

/// How much of a file is read at once. One such piece is read ahead of whoever takes them.
const PIECE: u64 = 256 * 1024;

/// A part that is read, and how much of it is left.
enum Source {
    File { file: File, left: u64 },
    Stream(BoxStream<'static, Result<Bytes, object_store::Error>>),
}

impl BlobStore {
    /// A range of the bytes that objects hold together, in their order.
    ///
    /// # Errors
    ///
    /// Where the first of them cannot be read. Where it is a later one, the stream breaks off.
    pub(crate) async fn read(
        &self,
        parts: &[StoredPart],
        range: Range<u64>,
    ) -> Result<ResponseBody, BlobStoreError> {
        let mut ranges = cut(parts, &range);
        let length = range.end.saturating_sub(range.start);
        let Some((object, within, size)) = ranges.pop_front() else {
            return Ok(ResponseBody::from(Bytes::new()));
        };
        let mut source = self.open_object(&object, within, size).await?;
        let first = self.next_piece(&mut source).await?;
        let first = first.ok_or_else(|| self.damaged())?;
        if first.len() as u64 == length && length <= PIECE {
            return Ok(ResponseBody::from(first));
        }
        let (sender, receiver) = mpsc::channel(1);
        let store = self.clone();
        tokio::spawn(async move { store.send_all(source, ranges, sender).await });
        let begun = (Some(first), receiver);
        let pieces = unfold(begun, async move |(first, mut receiver)| match first {
            Some(first) => Some((Ok(first), (None, receiver))),
            None => Some((receiver.recv().await?, (None, receiver))),
        });
        Ok(ResponseBody::from(
            ByteStream::new(pieces).with_length(length),
        ))
    }

    /// All bytes that objects hold together, of which there are few.
    ///
    /// # Errors
    ///
    /// Where one of them cannot be read.
    pub(crate) async fn read_all(&self, parts: &[StoredPart]) -> Result<Vec<u8>, BlobStoreError> {
        let mut bytes = Vec::new();
        for (object, within, size) in cut(parts, &(0..u64::MAX)) {
            let mut source = self.open_object(&object, within, size).await?;
            while let Some(piece) = self.next_piece(&mut source).await? {
                bytes.extend_from_slice(&piece);
            }
        }
        Ok(bytes)
    }

    /// Reads the rest for as long as somebody takes it.
    async fn send_all(
        &self,
        mut source: Source,
        mut ranges: VecDeque<(String, Range<u64>, u64)>,
        sender: mpsc::Sender<Result<Bytes, BlobStoreError>>,
    ) {
        loop {
            // Whoever is slow takes no more memory than this.
            let Ok(place) = sender.reserve().await else {
                return;
            };
            let next = match self.next_piece(&mut source).await {
                Ok(Some(piece)) => Ok(piece),
                Ok(None) => {
                    let Some((object, within, size)) = ranges.pop_front() else {
                        return;
                    };
                    match self.open_object(&object, within, size).await {
                        Ok(opened) => {
                            source = opened;
                            continue;
                        }
                        Err(error) => Err(error),
                    }
                }
                Err(error) => Err(error),
            };
            let failed = next.as_ref().err().map(ToString::to_string);
            place.send(next);
            if let Some(error) = failed {
                tracing::error!("{error}: a blob breaks off");
                return;
            }
        }
    }

    async fn open_object(
        &self,
        object: &str,
        range: Range<u64>,
        size: u64,
    ) -> Result<Source, BlobStoreError> {
        let _permit = self.permit().await;
        let left = range.end - range.start;
        let options = GetOptions {
            range: Some(GetRange::Bounded(range.clone())),
            ..GetOptions::default()
        };
        let path = ObjectPath::from(object);
        let found = self.0.objects.get_opts(&path, options).await;
        let found = found.map_err(|error| self.error(error))?;
        if found.meta.size != size {
            return Err(self.damaged());
        }
        match found.payload {
            GetResultPayload::File(mut file, _) => {
                if range.start > 0 {
                    let sought = file.seek(SeekFrom::Start(range.start));
                    sought.map_err(|error| self.io_error(&error))?;
                }
                Ok(Source::File { file, left })
            }
            GetResultPayload::Stream(stream) => Ok(Source::Stream(stream)),
        }
    }

    async fn next_piece(&self, source: &mut Source) -> Result<Option<Bytes>, BlobStoreError> {
        match source {
            Source::Stream(stream) => {
                let next = stream.next().await.transpose();
                next.map_err(|error| self.error(error))
            }
            Source::File { left: 0, .. } => Ok(None),
            Source::File { file, left } => {
                let wanted = PIECE.min(*left);
                let mut file = file.try_clone().map_err(|error| self.io_error(&error))?;
                let _permit = self.permit().await;
                let read = tokio::task::spawn_blocking(move || {
                    let mut piece = Vec::with_capacity(usize::try_from(wanted).unwrap_or_default());
                    (&mut file).take(wanted).read_to_end(&mut piece)?;
                    Ok::<_, io::Error>(piece)
                });
                let read = read.await.map_err(|error| self.error(error.into()))?;
                let piece = read.map_err(|error| self.io_error(&error))?;
                if piece.len() as u64 != wanted {
                    return Err(self.damaged());
                }
                *left -= wanted;
                Ok(Some(Bytes::from(piece)))
            }
        }
    }

    fn damaged(&self) -> BlobStoreError {
        BlobStoreError::damaged(self.0.folder.as_ref().map(super::Folder::path))
    }

    fn io_error(&self, error: &io::Error) -> BlobStoreError {
        BlobStoreError::of_io(self.0.folder.as_ref().map(super::Folder::path), error)
    }
}

/// Which bytes of which object a range of all of them is, and how long each object is.
fn cut(parts: &[StoredPart], range: &Range<u64>) -> VecDeque<(String, Range<u64>, u64)> {
    let bytes = |number: i64| u64::try_from(number).unwrap_or_default();
    let cut = parts.iter().filter_map(|part| {
        let (begin, size) = (bytes(part.offset_bytes), bytes(part.size_bytes));
        let within = range.start.max(begin)..range.end.min(begin + size);
        let is_in = within.start < within.end;
        is_in.then(|| {
            (
                part.object.clone(),
                within.start - begin..within.end - begin,
                size,
            )
        })
    });
    cut.collect()
}
