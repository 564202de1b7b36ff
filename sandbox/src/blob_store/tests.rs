//! Objects are written, read and swept, in memory and in files.

use std::path::Path;

use http_body_util::BodyExt;

use super::{BlobStore, BlobStoreError};
use crate::storage::{Location, StoredPart};

/// More than a part that is written, and than a piece that is read.
const LARGE: usize = 1_500_000;

fn bytes(length: usize, variant: usize) -> Vec<u8> {
    let byte = |at: usize| u8::try_from((at * 31 + variant + at / 251) % 256).unwrap_or_default();
    (0..length).map(byte).collect()
}

/// Writes an object, which a row has from then on.
async fn store(blobs: &BlobStore, offset: usize, content: &[u8]) -> StoredPart {
    let mut writer = blobs.writer();
    for piece in content.chunks(70_000) {
        writer.write(piece).await.expect("written");
    }
    let object = writer.finish().await.expect("finished").expect("not empty");
    let part = StoredPart {
        offset_bytes: i64::try_from(offset).expect("small"),
        size_bytes: i64::try_from(object.size_bytes).expect("small"),
        object: object.name().to_owned(),
    };
    object.claim();
    part
}

fn stores(folder: &Path) -> [BlobStore; 2] {
    [Location::Memory, Location::File(folder.join("quay.db"))]
        .map(|location| BlobStore::open(&location).expect("opened"))
}

#[tokio::test]
async fn ranges_of_several_objects_are_read_as_one() {
    let folder = tempfile::tempdir().expect("a folder");
    for blobs in stores(folder.path()) {
        let (mut all, mut parts) = (Vec::new(), Vec::new());
        for (variant, length) in [10, LARGE, 1, LARGE].into_iter().enumerate() {
            let content = bytes(length, variant);
            parts.push(store(&blobs, all.len(), &content).await);
            all.extend(content);
        }
        let end = all.len();
        for range in [
            0..end,
            0..0,
            0..10,
            5..15,
            9..LARGE + 12,
            LARGE..end - 1,
            end - 1..end,
        ] {
            let wide = range.start as u64..range.end as u64;
            let read = blobs.read(&parts, wide).await.expect("read");
            let read = read.collect().await.expect("whole").to_bytes();
            assert!(read == all[range.clone()], "{range:?}");
        }
    }
}

#[tokio::test]
async fn what_nobody_claims_goes() {
    let folder = tempfile::tempdir().expect("a folder");
    for blobs in stores(folder.path()) {
        let kept = store(&blobs, 0, &bytes(LARGE, 0)).await;
        let rubbish = store(&blobs, 0, &bytes(10, 1)).await;
        let mut writer = blobs.writer();
        writer.write(&bytes(LARGE, 2)).await.expect("written");
        // One that is complete, and whose row is still to come.
        let mut other = blobs.writer();
        other.write(b"abc").await.expect("written");
        let waiting = other.finish().await.expect("finished").expect("not empty");
        let names = [kept.object.clone(), rubbish.object.clone()];
        let unknown = async |listed: Vec<String>| {
            let known = |name: &String| names.contains(name);
            assert!(listed.iter().all(known), "{listed:?}");
            let unknown = listed.into_iter().filter(|name| *name != kept.object);
            Ok::<_, BlobStoreError>(unknown.collect())
        };
        assert_eq!(blobs.sweep(unknown).await.expect("swept"), 1);
        assert!(blobs.read(&[rubbish], 0..10).await.is_err());
        let name = waiting.name().to_owned();
        drop(waiting);
        drop(writer);
        let part = StoredPart {
            offset_bytes: 0,
            size_bytes: 3,
            object: name,
        };
        while blobs.read(std::slice::from_ref(&part), 0..3).await.is_ok() {
            tokio::task::yield_now().await;
        }
        assert!(blobs.read(&[kept], 0..10).await.is_ok());
    }
}

/// The file is another one than the row says.
#[tokio::test]
async fn a_damaged_object_is_no_blob() {
    let folder = tempfile::tempdir().expect("a folder");
    let [_, blobs] = stores(folder.path());
    let part = store(&blobs, 0, &bytes(100, 0)).await;
    let path = folder.path().join("quay.db.blobs").join(&part.object);
    std::fs::write(path, "short").expect("written");
    let error = blobs.read(&[part], 0..100).await.expect_err("damaged");
    assert!(error.to_string().contains("missing or damaged"), "{error}");
}
