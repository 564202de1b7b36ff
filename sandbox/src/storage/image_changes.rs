//! Tests of what images leave behind: sizes stay right whatever happens to repositories, and garbage is
//! nothing that somebody is about to use.

use super::{
    AccountKind, Location, NewAccount, NewManifest, NewRepository, NewTag, Purged, Result,
    StorageError, Store, StoredPart, Tx, Visibility,
};

/// Numbers that look random, and are the same in each run.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        usize::try_from(self.0 >> 33).unwrap_or_default() % sides
    }

    fn pick(&mut self, numbers: &[i64]) -> Option<i64> {
        match numbers.len() {
            0 => None,
            count => numbers.get(self.throw(count)).copied(),
        }
    }
}

fn organization(tx: &Tx<'_>, name: &str) -> Result<i64> {
    tx.account_create(&NewAccount {
        name,
        kind: AccountKind::Organization,
        email: None,
        password_hash: None,
        verified: true,
        enabled: true,
        tag_expiration_s: 10,
        created_ms: 0,
    })
}

fn repository(tx: &Tx<'_>, namespace_id: i64, name: &str) -> Result<i64> {
    tx.repository_create(&NewRepository {
        namespace_id,
        name,
        visibility: Visibility::Private,
        description: Some(""),
        created_ms: 0,
    })
}

/// A blob of that size, with one object.
fn blob(tx: &Tx<'_>, number: i64, size_bytes: i64) -> Result<i64> {
    let part = StoredPart {
        offset_bytes: 0,
        size_bytes,
        object: format!("object-{number}"),
    };
    tx.blob_create(&format!("sha256:{number:064}"), size_bytes, &[part], 0)
}

fn manifest(
    tx: &Tx<'_>,
    repository_id: i64,
    digest: &str,
    (blobs, children): (&[i64], &[i64]),
) -> Result<i64> {
    tx.manifest_create(&NewManifest {
        repository_id,
        digest,
        media_type: "application/vnd.oci.image.manifest.v1+json",
        content: b"{}",
        config_media_type: None,
        layers_size_bytes: None,
        artifact_type: None,
        subject: None,
        blobs,
        children,
        created_ms: 0,
    })
}

fn tag(tx: &Tx<'_>, repository_id: i64, manifest_id: i64, end_ms: Option<i64>) -> Result<i64> {
    tx.tag_create(&NewTag {
        repository_id,
        name: "latest",
        manifest_id,
        start_ms: 0,
        end_ms,
        is_hidden: false,
        is_reversion: false,
        is_immutable: false,
    })
}

fn numbers(tx: &Tx<'_>, sql: &str) -> Result<Vec<i64>> {
    tx.all(sql, [], |row| row.get(0))
}

/// Rows of sizes that are not what a count from the beginning finds, those without a row included.
const WRONG_SIZES: [&str; 4] = [
    "SELECT repository.id FROM repository LEFT JOIN repository_size AS size \
     ON size.repository_id = repository.id WHERE coalesce(size.size_bytes, 0) <> \
     (SELECT coalesce(sum(size_bytes), 0) FROM blob WHERE id IN (SELECT blob_id \
     FROM manifest_blob JOIN manifest ON manifest.id = manifest_id \
     WHERE manifest.repository_id = repository.id))",
    "SELECT account.id FROM account LEFT JOIN namespace_size AS size \
     ON size.namespace_id = account.id WHERE coalesce(size.size_bytes, 0) <> \
     (SELECT coalesce(sum(size_bytes), 0) FROM blob WHERE id IN (SELECT blob_id \
     FROM manifest_blob JOIN manifest ON manifest.id = manifest_id \
     JOIN repository ON repository.id = manifest.repository_id \
     WHERE repository.namespace_id = account.id))",
    "SELECT blob_id FROM repository_blob WHERE NOT EXISTS (SELECT 1 FROM manifest_blob \
     JOIN manifest ON manifest.id = manifest_id WHERE manifest_blob.blob_id = \
     repository_blob.blob_id AND manifest.repository_id = repository_blob.repository_id)",
    "SELECT blob_id FROM namespace_blob WHERE NOT EXISTS (SELECT 1 FROM repository_blob AS held \
     WHERE held.blob_id = namespace_blob.blob_id AND held.namespace_id = \
     namespace_blob.namespace_id)",
];

/// A change of an image.
fn happen(tx: &Tx<'_>, dice: &mut Dice, step: i64) -> Result<()> {
    let alive = "SELECT id FROM repository WHERE state <> 'MARKED_FOR_DELETION'";
    let repositories = numbers(tx, alive)?;
    let repository_id = dice.pick(&repositories);
    match (dice.throw(12), repository_id) {
        (0 | 1, _) => {
            let namespaces = numbers(tx, "SELECT id FROM account WHERE enabled")?;
            match dice.pick(&namespaces) {
                Some(namespace) => repository(tx, namespace, &format!("r{step}")).map(|_| ()),
                None => organization(tx, &format!("n{step}")).map(|_| ()),
            }
        }
        (2, _) => organization(tx, &format!("n{step}")).map(|_| ()),
        (3..=6, Some(repository)) => {
            let known = numbers(tx, "SELECT id FROM blob")?;
            let mut blobs = vec![blob(
                tx,
                step,
                i64::from(u8::try_from(step % 251).unwrap_or(1)),
            )?];
            blobs.extend((0..3).filter_map(|_| dice.pick(&known)));
            let own = format!("SELECT id FROM manifest WHERE repository_id = {repository}");
            let children: Vec<i64> = dice.pick(&numbers(tx, &own)?).into_iter().collect();
            let pushed = manifest(
                tx,
                repository,
                &format!("sha256:m{step}"),
                (&blobs, &children),
            )?;
            tag(tx, repository, pushed, None).map(|_| ())
        }
        (7 | 8, _) => {
            if let Some(tag) = dice.pick(&numbers(tx, "SELECT id FROM tag WHERE end_ms IS NULL")?) {
                tx.tag_update_end(tag, Some(step))?;
            }
            let tags = tx.garbage_list_tags(step + 100_000, true, 100)?;
            let purged = tx.garbage_purge_tags(&tags, step + 100_000)?;
            collect(tx, purged)
        }
        (9, Some(repository)) => tx.repository_delete(repository),
        (10, _) => match tx.repository_purge(None)? {
            Some(purged) => collect(tx, purged),
            None => Ok(()),
        },
        (11, _) if dice.throw(4) == 0 => {
            let namespaces = numbers(tx, "SELECT id FROM account WHERE enabled")?;
            if let Some(namespace) = dice.pick(&namespaces) {
                let account = tx.account_fetch_by_id(namespace)?;
                tx.namespace_delete(&account.ok_or(StorageError::Lost)?, 0, 0)?;
            }
            match tx.namespace_purge(i64::MAX)? {
                Some(purged) => collect(tx, purged),
                None => Ok(()),
            }
        }
        _ => Ok(()),
    }
}

/// Deletes what a step left to the next ones, and what these leave.
fn collect(tx: &Tx<'_>, mut purged: Purged) -> Result<()> {
    while !purged.manifests.is_empty() {
        let next = tx.garbage_purge_manifests(&purged.manifests)?;
        purged.blobs.extend(next.blobs);
        purged.manifests = next.manifests;
    }
    tx.garbage_purge_blobs(&purged.blobs)
}

#[test]
fn sizes_are_what_a_count_finds_whatever_happens() -> Result<()> {
    let store = Store::open(&Location::Memory)?;
    for run in 1..=2 {
        let mut dice = Dice(run);
        for step in 1..=400 {
            let step = i64::try_from(run).unwrap_or_default() * 1000 + step;
            let choice = dice.throw(1 << 30);
            let at = u64::try_from(choice).unwrap_or_default();
            store.write_now(|tx| happen(tx, &mut Dice(at), step))?;
            if step % 10 != 0 {
                continue;
            }
            for sql in WRONG_SIZES {
                let wrong = store.read_now(|tx| numbers(tx, sql))?;
                assert!(
                    wrong.is_empty(),
                    "run {run}, step {step}: {wrong:?} of {sql}"
                );
            }
        }
    }
    let held = store.read_now(|tx| numbers(tx, "SELECT size_bytes FROM repository_size"))?;
    assert!(
        held.iter().any(|size| *size > 0),
        "something is there in the end"
    );
    Ok(())
}

/// A store with two repositories; the first one had an image whose tag is over.
fn with_garbage() -> Result<(Store, [i64; 2], i64)> {
    let store = Store::open(&Location::Memory)?;
    let (repositories, blob) = store.write_now(|tx| {
        let namespace = organization(tx, "acme")?;
        let one = repository(tx, namespace, "one")?;
        let other = repository(tx, namespace, "other")?;
        let blob = blob(tx, 1, 100)?;
        let pushed = manifest(tx, one, "sha256:m", (&[blob], &[]))?;
        tag(tx, one, pushed, Some(1))?;
        Ok::<_, StorageError>(([one, other], blob))
    })?;
    Ok((store, repositories, blob))
}

/// Deletes the tags that are over; tells the manifests that lost theirs.
fn purge_tags(store: &Store) -> Result<Vec<i64>> {
    store.write_now(|tx| {
        let tags = tx.garbage_list_tags(20_000, true, 10)?;
        Ok(tx.garbage_purge_tags(&tags, 20_000)?.manifests)
    })
}

#[test]
fn a_blob_that_is_mounted_meanwhile_stays_until_its_time_is_over() -> Result<()> {
    let (store, [_, other], blob) = with_garbage()?;
    let manifests = purge_tags(&store)?;
    let purged = store.write_now(|tx| tx.garbage_purge_manifests(&manifests))?;
    assert_eq!(purged.blobs, [blob]);
    // Somebody mounts it between two steps.
    store.write_now(|tx| tx.uploaded_blob_set(other, blob, 30_000))?;
    store.write_now(|tx| tx.garbage_purge_blobs(&purged.blobs))?;
    let digest = format!("sha256:{:064}", 1);
    let in_other =
        |now_ms| store.read_now(|tx| tx.blob_fetch_in_repository(other, &digest, now_ms));
    assert!(in_other(20_000)?.is_some());
    // Nobody names it in a manifest, and its time is over.
    let freed = store.write_now(|tx| tx.garbage_purge_uploaded_blobs(30_000, 10))?;
    assert_eq!(freed, [blob]);
    store.write_now(|tx| tx.garbage_purge_blobs(&freed))?;
    assert!(in_other(20_000)?.is_none());
    let unused = store.read_now(|tx| tx.unused_object_list(10))?;
    assert_eq!(unused, ["object-1"], "its bytes can go now");
    Ok(())
}

#[test]
fn an_image_that_is_tagged_again_meanwhile_stays() -> Result<()> {
    let (store, [one, _], blob) = with_garbage()?;
    let manifests = purge_tags(&store)?;
    store.write_now(|tx| tag(tx, one, manifests[0], None))?;
    let purged = store.write_now(|tx| tx.garbage_purge_manifests(&manifests))?;
    assert!(purged.blobs.is_empty());
    store.write_now(|tx| tx.garbage_purge_blobs(&[blob]))?;
    let kept = store.read_now(|tx| tx.manifest_fetch(one, "sha256:m"))?;
    assert!(kept.is_some());
    assert!(store.read_now(|tx| tx.unused_object_list(10))?.is_empty());
    Ok(())
}

#[test]
fn history_stays_as_long_as_its_namespace_keeps_it() -> Result<()> {
    let (store, [one, _], _) = with_garbage()?;
    let over = |now_ms| store.read_now(|tx| tx.garbage_list_tags(now_ms, true, 10));
    assert!(
        over(10_000)?.is_empty(),
        "the namespace keeps tags for ten seconds"
    );
    assert_eq!(over(10_001)?.len(), 1);
    store.write_now(|tx| tx.change("UPDATE tag SET is_immutable = 1", []))?;
    let kept = store.read_now(|tx| tx.garbage_list_tags(20_000, false, 10))?;
    assert!(
        kept.is_empty(),
        "immutable tags stay unless they can expire"
    );
    assert!(
        store
            .read_now(|tx| tx.manifest_fetch(one, "sha256:m"))?
            .is_some()
    );
    Ok(())
}
