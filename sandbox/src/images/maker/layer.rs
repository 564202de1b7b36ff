//! [`Layer`]: a layer of exactly the size that was asked for, the same bytes every time.
//!
//! From [`MIN_ARCHIVE_BYTES`] on it is a tar archive in gzip, which clients unpack. A header of gzip
//! takes what is left between the archive and the size.

use hyper::body::Bytes;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::crypto::digest::hexadecimal;

/// The size from which on a layer is an archive. Less is too small for one, and no archive.
pub(crate) const MIN_ARCHIVE_BYTES: u64 = 64;

/// The largest layer.
pub(crate) const MAX_LAYER_BYTES: u64 = 1 << 30;

/// A layer: two of the same size and content are one blob.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(from = "Written")]
pub(crate) struct Layer {
    pub(crate) size_bytes: u64,
    /// Tells layers of one size apart.
    pub(crate) content: String,
}

/// How a fixture has a layer: its size alone, or with what tells it apart.
#[derive(Deserialize)]
#[serde(
    untagged,
    expecting = "a layer is its size in bytes, or {\"size\": 1024, \"content\": \"a\"}"
)]
enum Written {
    Size(u64),
    Layer(WrittenLayer),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenLayer {
    size: u64,
    #[serde(default)]
    content: String,
}

impl From<Written> for Layer {
    fn from(written: Written) -> Self {
        match written {
            Written::Size(size) => size.into(),
            Written::Layer(WrittenLayer { size, content }) => Self {
                size_bytes: size,
                content,
            },
        }
    }
}

impl From<u64> for Layer {
    fn from(size_bytes: u64) -> Self {
        Self {
            size_bytes,
            content: String::new(),
        }
    }
}

/// The digests of a layer.
#[derive(Clone, Debug)]
pub(super) struct LayerDigests {
    /// Of the layer as it is stored.
    pub(super) stored: String,
    /// Of the archive in it.
    pub(super) unpacked: String,
}

impl Layer {
    /// The layer of another content, for another platform.
    pub(super) fn for_platform(&self, platform: &str) -> Self {
        let content = format!("{}:{platform}", self.content);
        Self { content, ..*self }
    }

    /// The bytes, piece by piece.
    pub(crate) fn chunks(&self) -> Chunks {
        Chunks::new(self)
    }

    /// Reads the layer once to find its digests.
    pub(super) fn digests(&self) -> LayerDigests {
        let mut chunks = self.chunks();
        let mut stored = Sha256::new();
        for chunk in &mut chunks {
            stored.update(&chunk);
        }
        let stored = format!("sha256:{}", hexadecimal(&stored.finalize()));
        let unpacked = match chunks.form {
            Form::Plain => stored.clone(),
            _ => format!("sha256:{}", hexadecimal(&chunks.unpacked.finalize())),
        };
        LayerDigests { stored, unpacked }
    }
}

/// What a layer consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// Bytes that are no archive.
    Plain,
    /// An archive without a file, compressed.
    Empty,
    /// An archive with a file of so many bytes, in blocks that are not compressed.
    File(u64),
}

const BLOCK: u64 = 512;
/// An archive ends with two empty blocks.
const TAR_END: u64 = 2 * BLOCK;
/// The most that a block of deflate stores.
const STORED: u64 = 65_535;
const STORED_HEAD: u64 = 5;
const GZIP_HEAD: u64 = 10;
const GZIP_TAIL: u64 = 8;
/// 1024 zeros after deflate: an archive without a file.
const DEFLATED_END: [u8; 11] = [99, 96, 24, 5, 163, 96, 20, 140, 84, 0, 0];

/// The length in gzip of an archive with a file.
fn stored_length(file_bytes: u64) -> u64 {
    let tar = tar_length(file_bytes);
    GZIP_HEAD + tar + tar.div_ceil(STORED) * STORED_HEAD + GZIP_TAIL
}

fn tar_length(file_bytes: u64) -> u64 {
    BLOCK + file_bytes.div_ceil(BLOCK) * BLOCK + TAR_END
}

impl Form {
    /// The largest that fits into a size.
    fn of(size_bytes: u64) -> Self {
        if size_bytes < MIN_ARCHIVE_BYTES {
            return Self::Plain;
        }
        // Blocks of deflate take a little more than the file alone.
        let mut file_bytes = size_bytes / BLOCK * BLOCK;
        while stored_length(file_bytes) > size_bytes {
            if file_bytes < BLOCK {
                return Self::Empty;
            }
            file_bytes -= BLOCK;
        }
        Self::File(file_bytes)
    }

    fn length(self, size_bytes: u64) -> u64 {
        match self {
            Self::Plain => size_bytes,
            Self::Empty => GZIP_HEAD + DEFLATED_END.len() as u64 + GZIP_TAIL,
            Self::File(file_bytes) => stored_length(file_bytes),
        }
    }
}

/// The bytes of a layer, in pieces of 64 KiB at most.
pub(crate) struct Chunks {
    form: Form,
    size_bytes: u64,
    noise: Noise,
    tar_head: Vec<u8>,
    /// How much of the plain bytes, or of the archive, was given out.
    position: u64,
    stage: Stage,
    checksum: crc32fast::Hasher,
    unpacked: Sha256,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Head,
    Body,
    Tail,
    End,
}

impl Chunks {
    fn new(layer: &Layer) -> Self {
        let form = Form::of(layer.size_bytes);
        let tar_head = match form {
            Form::File(file_bytes) => tar_head(file_bytes),
            Form::Plain | Form::Empty => Vec::new(),
        };
        Self {
            form,
            size_bytes: layer.size_bytes,
            noise: Noise::of(&layer.content),
            tar_head,
            position: 0,
            stage: Stage::Head,
            checksum: crc32fast::Hasher::new(),
            unpacked: Sha256::new(),
        }
    }

    /// The head of gzip, with as much in it as is missing to the size.
    fn head(&self) -> Vec<u8> {
        let missing = self.size_bytes - self.form.length(self.size_bytes);
        let mut head = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
        // A field of unknown use, or an empty name.
        match u16::try_from(missing.saturating_sub(2)) {
            _ if missing == 0 => {}
            Ok(length) if missing > 1 => {
                head[3] = 4;
                head.extend(length.to_le_bytes());
                let begin = head.len();
                head.resize(begin + usize::from(length), 0);
                self.noise.fill(0, &mut head[begin..]);
            }
            _ => {
                head[3] = 8;
                head.push(0);
            }
        }
        head
    }

    /// The next block of deflate.
    fn block(&mut self, file_bytes: u64) -> Vec<u8> {
        let left = tar_length(file_bytes) - self.position;
        let length = u16::try_from(left.min(STORED)).unwrap_or(u16::MAX);
        let mut block = vec![u8::from(left <= STORED)];
        block.extend(length.to_le_bytes());
        block.extend((!length).to_le_bytes());
        let begin = block.len();
        block.resize(begin + usize::from(length), 0);
        self.fill(file_bytes, &mut block[begin..]);
        self.checksum.update(&block[begin..]);
        self.unpacked.update(&block[begin..]);
        self.position += u64::from(length);
        block
    }

    /// Writes the part of the archive that begins at the position.
    fn fill(&self, file_bytes: u64, part: &mut [u8]) {
        let place =
            |at: u64| usize::try_from(at.saturating_sub(self.position)).unwrap_or(usize::MAX);
        let in_head = place(BLOCK).min(part.len());
        if in_head > 0 {
            let from = usize::try_from(self.position).unwrap_or_default();
            part[..in_head].copy_from_slice(&self.tar_head[from..from + in_head]);
        }
        let in_file = place(BLOCK + file_bytes).min(part.len());
        let begin = self.position.max(BLOCK) - BLOCK;
        self.noise
            .fill(begin, &mut part[in_head..in_file.max(in_head)]);
    }

    fn tail(&mut self) -> Vec<u8> {
        let length = match self.form {
            Form::File(file_bytes) => tar_length(file_bytes),
            Form::Plain | Form::Empty => TAR_END,
        };
        // Gzip tells the length modulo 2^32, which no layer reaches.
        let length = u32::try_from(length).unwrap_or(u32::MAX);
        let mut tail = self.checksum.clone().finalize().to_le_bytes().to_vec();
        tail.extend(length.to_le_bytes());
        tail
    }
}

impl Iterator for Chunks {
    type Item = Bytes;

    fn next(&mut self) -> Option<Bytes> {
        let chunk = match (self.stage, self.form) {
            (Stage::End, _) => return None,
            (Stage::Head, Form::Plain) => {
                self.stage = Stage::End;
                let length = usize::try_from(self.size_bytes).unwrap_or_default();
                let mut bytes = vec![0; length];
                self.noise.fill(0, &mut bytes);
                bytes
            }
            (Stage::Head, _) => {
                self.stage = Stage::Body;
                self.head()
            }
            (Stage::Body, Form::File(file_bytes)) => {
                let block = self.block(file_bytes);
                if self.position >= tar_length(file_bytes) {
                    self.stage = Stage::Tail;
                }
                block
            }
            (Stage::Body, _) => {
                self.stage = Stage::Tail;
                let zeros = [0; TAR_END as usize];
                self.checksum.update(&zeros);
                self.unpacked.update(zeros);
                DEFLATED_END.to_vec()
            }
            (Stage::Tail, _) => {
                self.stage = Stage::End;
                self.tail()
            }
        };
        Some(Bytes::from(chunk))
    }
}

/// The head of a file in an archive, in the form of POSIX.
fn tar_head(file_bytes: u64) -> Vec<u8> {
    let mut head = vec![0; BLOCK as usize];
    let mut put =
        |at: usize, text: &str| head[at..at + text.len()].copy_from_slice(text.as_bytes());
    put(0, "content");
    put(100, "0000644");
    put(108, "0000000");
    put(116, "0000000");
    put(124, &format!("{file_bytes:011o}"));
    put(136, "00000000000");
    put(148, "        ");
    put(156, "0");
    put(257, "ustar");
    put(263, "00");
    let sum: u64 = head.iter().map(|&byte| u64::from(byte)).sum();
    head[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    head
}

/// Bytes that do not compress, the same ones for the same content.
struct Noise(u64);

impl Noise {
    fn of(content: &str) -> Self {
        let hash = Sha256::digest(content.as_bytes());
        let mut state = [0; 8];
        state.copy_from_slice(&hash[..8]);
        Self(u64::from_le_bytes(state))
    }

    /// Writes those from a position on.
    fn fill(&self, position: u64, bytes: &mut [u8]) {
        let mut skipped = usize::try_from(position % 8).unwrap_or_default();
        let mut word = position / 8;
        let mut rest = bytes;
        while !rest.is_empty() {
            let noise = self.word(word).to_le_bytes();
            let length = (8 - skipped).min(rest.len());
            let (now, later) = rest.split_at_mut(length);
            now.copy_from_slice(&noise[skipped..skipped + length]);
            (rest, skipped, word) = (later, 0, word + 1);
        }
    }

    /// The word of that number: SplitMix64.
    fn word(&self, number: u64) -> u64 {
        let step = number.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mut word = self.0.wrapping_add(step);
        word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        word ^ (word >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::{Layer, MIN_ARCHIVE_BYTES};

    /// A layer has its size whatever it is, and the same bytes each time.
    fn check(size_bytes: u64) {
        let layer = Layer::from(size_bytes);
        let bytes: Vec<u8> = layer.chunks().flatten().collect();
        assert_eq!(bytes.len() as u64, size_bytes);
        let is_archive = bytes.starts_with(&[0x1f, 0x8b]);
        assert_eq!(is_archive, size_bytes >= MIN_ARCHIVE_BYTES, "{size_bytes}");
        let again: Vec<u8> = layer.chunks().flatten().collect();
        assert!(bytes == again, "{size_bytes}");
    }

    #[test]
    fn layers_have_the_size_that_was_asked_for() {
        (0..1700).for_each(check);
        // Where another block of deflate begins.
        (65_535 - 2100..65_535 + 2100).step_by(97).for_each(check);
        (2 * 65_535..2 * 65_535 + 8).for_each(check);
        check(1_000_000);
    }
}
