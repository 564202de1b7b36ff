//! The memory of JSON bodies: a buffer to write in, and blocks for those of middle length.

use std::cell::Cell;
use std::ops::RangeInclusive;

use bytes::{Bytes, BytesMut};
use serde::Serialize;

use super::JsonNotation;

thread_local! {
    /// Where responses are written; empty between two of them.
    static BUFFER: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
    /// What is left of the block that the last responses of middle length are in.
    static BLOCK: Cell<BytesMut> = Cell::new(BytesMut::new());
}

/// A buffer that has grown beyond this many bytes is given back.
const LARGEST_KEPT: usize = 64 * 1024;

/// The length of a block. A response that is read slowly keeps one, so that blocks are short.
const BLOCK_LENGTH: usize = 16 * 1024;

/// What goes into a block: allocators have shorter texts at hand, and longer ones are worth a call.
const IN_BLOCK: RangeInclusive<usize> = 1_024..=BLOCK_LENGTH / 4;

/// A copy of the text. Allocations of some thousand bytes are the dear ones, so that texts of that
/// length share blocks, which are used again once all that is in them has been sent.
fn copied(text: &[u8]) -> Bytes {
    if !IN_BLOCK.contains(&text.len()) {
        return Bytes::copy_from_slice(text);
    }
    let mut block = BLOCK.take();
    if block.capacity() < text.len() {
        block.reserve(BLOCK_LENGTH);
    }
    block.extend_from_slice(text);
    let copy = block.split().freeze();
    BLOCK.set(block);
    copy
}

/// A JSON text with a line feed behind it.
///
/// # Errors
///
/// When the value cannot be written as JSON.
pub(super) fn written(notation: JsonNotation, body: &impl Serialize) -> serde_json::Result<Bytes> {
    // Written where the last response of this thread was, and copied once at its length: a new
    // buffer would grow step by step.
    let mut text = BUFFER.take();
    let written = notation.write(&mut text, body).map(|()| {
        text.push(b'\n');
        copied(&text)
    });
    if text.capacity() <= LARGEST_KEPT {
        text.clear();
        BUFFER.set(text);
    }
    written
}
