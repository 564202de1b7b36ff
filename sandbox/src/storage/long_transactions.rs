//! Tests of transactions that take too long: they end where they are told to, and leave nothing.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::timeout;

use super::{Location, Result, StorageError, Store, Tx};
use crate::blocking::Relocatable;

/// Counts for ever, without a row.
const ENDLESS: &str = "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number) \
    SELECT count(*) FROM number";

/// Counts for some hundred milliseconds.
const LONG: &str = "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number \
    WHERE n < 1000000) SELECT count(*) FROM number";

/// A sandbox's data in both places, and the folder of one.
fn stores() -> (Vec<Arc<Store>>, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = Location::File(folder.path().join("quay.db"));
    let stores = [Location::Memory, file].into_iter().map(|location| {
        let store = Store::open(&location).expect("opened");
        let table = |tx: &Tx<'_>| tx.change("CREATE TABLE thing (name TEXT)", []);
        store.write_now(table).expect("a table");
        Arc::new(store)
    });
    (stores.collect(), folder)
}

fn number(tx: &Tx<'_>, sql: &str) -> Result<i64> {
    tx.one(sql, [], |row| row.get(0))?.ok_or(StorageError::Lost)
}

/// Runs a request as a connection does.
fn request<T: Send + 'static>(
    work: impl Future<Output = T> + Send + 'static,
) -> Relocatable<Pin<Box<dyn Future<Output = T> + Send>>> {
    Relocatable::new(Box::pin(work))
}

fn read(store: &Arc<Store>, sql: &'static str) -> impl Future<Output = Result<i64>> + use<> {
    let store = Arc::clone(store);
    request(async move { store.read(|tx| number(tx, sql)).await })
}

/// Adds a thing and then asks something.
fn write(store: &Arc<Store>, sql: &'static str) -> impl Future<Output = Result<i64>> + use<> {
    let store = Arc::clone(store);
    request(async move {
        let work = |tx: &Tx<'_>| {
            tx.change("INSERT INTO thing VALUES ('new')", [])?;
            number(tx, sql)
        };
        store.write(|tx, _| work(tx)).await
    })
}

const COUNT: &str = "SELECT count(*) FROM thing";

#[tokio::test]
async fn others_read_while_somebody_reads_for_long() -> Result<()> {
    let (stores, _folder) = stores();
    for store in &stores {
        let mut long = tokio::spawn(read(store, LONG));
        for _ in 0..20 {
            assert_eq!(read(store, COUNT).await?, 0);
            assert!(!long.is_finished(), "they waited for it");
        }
        let counted = (&mut long).await.expect("no panic");
        assert_eq!(counted?, 1_000_000);
    }
    Ok(())
}

#[tokio::test]
async fn a_right_that_takes_long_to_find_is_given_up_at_once() -> Result<()> {
    let (stores, _folder) = stores();
    for store in &stores {
        let find = |sql: &'static str| {
            let store = Arc::clone(store);
            request(async move { store.read_briefly(|tx| number(tx, sql)) })
        };
        // It ends, and others are served by the same connection.
        assert_eq!(find(ENDLESS).await?, None);
        assert_eq!(find(COUNT).await?, Some(0));
    }
    Ok(())
}

#[tokio::test]
async fn nobody_waits_for_a_read_without_end_that_was_given_up() -> Result<()> {
    let (stores, _folder) = stores();
    for store in &stores {
        let given_up = timeout(Duration::from_millis(50), read(store, ENDLESS)).await;
        assert!(given_up.is_err());
        // There may be but one slot for long reads, and it is free again.
        assert_eq!(read(store, LONG).await?, 1_000_000);
    }
    Ok(())
}

#[tokio::test]
async fn a_long_write_keeps_all_or_nothing_and_no_reader_waits_for_it() -> Result<()> {
    let (stores, _folder) = stores();
    for store in &stores {
        let given_up = timeout(Duration::from_millis(50), write(store, ENDLESS)).await;
        assert!(given_up.is_err());
        assert_eq!(write(store, COUNT).await?, 1, "the other one left nothing");
        let long = tokio::spawn(write(store, LONG));
        for _ in 0..20 {
            assert_eq!(read(store, COUNT).await?, 1);
            assert!(!long.is_finished(), "they waited for it");
        }
        let behind = tokio::spawn(write(store, COUNT));
        assert_eq!(long.await.expect("no panic")?, 1_000_000);
        assert_eq!(
            behind.await.expect("no panic")?,
            3,
            "in the order of arrival"
        );
        assert_eq!(read(store, COUNT).await?, 3);
    }
    Ok(())
}

#[tokio::test]
async fn an_error_that_is_swallowed_does_not_keep_a_transaction_that_was_interrupted() -> Result<()>
{
    let (stores, _folder) = stores();
    for store in &stores {
        let kept = Arc::clone(store);
        let swallowing = request(async move {
            let work = |tx: &Tx<'_>| -> Result<()> {
                tx.change("INSERT INTO thing VALUES ('half')", [])?;
                let _ = number(tx, ENDLESS);
                let _ = tx.change("INSERT INTO thing VALUES ('rest')", []);
                Ok(())
            };
            kept.write(|tx, keep| {
                keep.set(true);
                work(tx)
            })
            .await
        });
        let given_up = timeout(Duration::from_millis(50), swallowing).await;
        assert!(given_up.is_err());
        assert_eq!(write(store, COUNT).await?, 1, "the other one left nothing");
    }
    Ok(())
}
