//! [`Identity`]: which file was opened, and whether the path still leads to it.
//!
//! A file that is deleted stays open, and SQLite goes on to write to it: what it keeps is gone when
//! the process ends. So the path is looked up before a transaction begins and before it commits, and
//! the file itself for what others wrote over it.

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::Connection;

use super::faults::Displacement;
use super::{Result, StorageError};

/// What tells one file from another, whatever it is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct FileId {
    device: u64,
    number: u64,
}

impl FileId {
    /// That of the file at a path.
    pub(super) fn of(path: &Path) -> std::io::Result<Self> {
        Ok(Self::from(&std::fs::metadata(path)?))
    }
}

impl From<&std::fs::Metadata> for FileId {
    #[cfg(unix)]
    fn from(metadata: &std::fs::Metadata) -> Self {
        use std::os::unix::fs::MetadataExt;
        Self {
            device: metadata.dev(),
            number: metadata.ino(),
        }
    }

    /// Elsewhere a file that is open can be neither deleted nor replaced.
    #[cfg(not(unix))]
    fn from(_: &std::fs::Metadata) -> Self {
        Self {
            device: 0,
            number: 0,
        }
    }
}

/// What changes of a file when another is written over it: its length, and the first bytes of
/// SQLite, with counters of its pages and changes.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Header {
    length: u64,
    bytes: [u8; 100],
}

impl Header {
    #[cfg(unix)]
    fn read(file: &File) -> std::io::Result<Self> {
        use std::os::unix::fs::FileExt;
        let mut bytes = [0; 100];
        // A file that is empty, or not as long, is another one as well.
        let _ = file.read_at(&mut bytes, 0)?;
        let length = file.metadata()?.len();
        Ok(Self { length, bytes })
    }

    /// Elsewhere a file that is open cannot be written over.
    #[cfg(not(unix))]
    fn read(_: &File) -> std::io::Result<Self> {
        Ok(Self {
            length: 0,
            bytes: [0; 100],
        })
    }
}

/// The file of an open database.
pub(super) struct Identity {
    path: PathBuf,
    file: Arc<File>,
    file_id: FileId,
    log_path: PathBuf,
    log: Option<FileId>,
    /// After the last write of this sandbox.
    header: Mutex<Header>,
    /// How often a write of this sandbox began or ended: odd while one is under way.
    writes: AtomicU64,
    is_overwritten: AtomicBool,
    opened: Instant,
    /// Up to when reads do not look again, in microseconds since `opened`.
    good_until: AtomicU64,
    /// What the log was last told.
    told: Mutex<Option<Displacement>>,
}

/// How long a look at the file is good for reads. It takes some microseconds, which counts where
/// thousands of requests read in a second. Writes always look.
const GOOD_FOR: Duration = Duration::from_millis(1);

impl Identity {
    /// The identity of a database whose connections are open, so that there is a log beside it.
    ///
    /// `file` is what was locked before they were opened.
    pub(super) fn new(path: &Path, file: &Arc<File>) -> Result<Self> {
        let resolved = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let log_path = with_suffix(&resolved, "-wal");
        let unreachable = |_| StorageError::Displaced(Displacement::Unreachable);
        Ok(Self {
            // The working directory may change.
            path: std::path::absolute(path).unwrap_or_else(|_| path.to_owned()),
            file: Arc::clone(file),
            file_id: FileId::from(&file.metadata().map_err(unreachable)?),
            log: FileId::of(&log_path).ok(),
            log_path,
            header: Mutex::new(Header::read(file).map_err(unreachable)?),
            writes: AtomicU64::new(0),
            is_overwritten: AtomicBool::new(false),
            opened: Instant::now(),
            good_until: AtomicU64::new(0),
            told: Mutex::new(None),
        })
    }

    /// Runs what may write into the file. The caller lets nobody else do so meanwhile.
    pub(super) fn write<T>(&self, work: impl FnOnce() -> T) -> T {
        self.writes.fetch_add(1, Ordering::AcqRel);
        let result = work();
        if let Ok(header) = Header::read(&self.file) {
            *self.header() = header;
        }
        self.writes.fetch_add(1, Ordering::AcqRel);
        result
    }

    /// Rejects a read of what will not be there at the next start.
    pub(super) fn check_read(&self) -> Result<()> {
        let now = self.opened.elapsed();
        let micros = |time: Duration| u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
        if micros(now) < self.good_until.load(Ordering::Relaxed) {
            return Ok(());
        }
        self.tell(self.displacement())?;
        self.good_until
            .store(micros(now + GOOD_FOR), Ordering::Relaxed);
        Ok(())
    }

    /// Rejects a write that would not be there at the next start. Where only the log is gone, all
    /// that it held goes into the database first; `connection` has no transaction under way then.
    pub(super) fn check_write(&self, connection: &Connection) -> Result<()> {
        let displacement = self.displacement().or_else(|| self.log_displacement());
        if displacement == Some(Displacement::LogDeleted) && connection.is_autocommit() {
            let sql = "PRAGMA wal_checkpoint(PASSIVE)";
            self.write(|| connection.query_row(sql, [], |_| Ok(())))?;
        }
        self.tell(displacement)
    }

    fn displacement(&self) -> Option<Displacement> {
        match FileId::of(&self.path) {
            Ok(file) if file == self.file_id => {
                let overwritten = self.find_overwritten();
                overwritten.then_some(Displacement::Overwritten)
            }
            Ok(_) => Some(Displacement::Replaced),
            // A part of the path may be gone, or be a file by now.
            Err(error) => match error.kind() {
                ErrorKind::NotFound | ErrorKind::NotADirectory => Some(Displacement::Deleted),
                _ => Some(Displacement::Unreachable),
            },
        }
    }

    /// Whether the content is another one. What this sandbox wrote since is then thrown away: it
    /// belongs to pages that are gone, and would damage those that are there.
    fn find_overwritten(&self) -> bool {
        if self.is_overwritten.load(Ordering::Acquire) {
            return true;
        }
        let before = self.writes.load(Ordering::Acquire);
        let is_same = Header::read(&self.file).is_ok_and(|header| header == *self.header());
        let writes = before % 2 == 1 || self.writes.load(Ordering::Acquire) != before;
        if is_same || writes {
            return false;
        }
        self.is_overwritten.store(true, Ordering::Release);
        if self.log_displacement().is_none() {
            let emptied = OpenOptions::new().write(true).open(&self.log_path);
            if let Err(error) = emptied.and_then(|log| log.set_len(0)) {
                let path = self.log_path.display();
                tracing::error!("database: {path}: cannot be emptied: {error}; remove it");
            }
        }
        true
    }

    fn header(&self) -> MutexGuard<'_, Header> {
        self.header.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn log_displacement(&self) -> Option<Displacement> {
        let same = FileId::of(&self.log_path).ok() == self.log;
        (!same).then_some(Displacement::LogDeleted)
    }

    /// Says a change in one line of the log, and nothing as long as it stays.
    fn tell(&self, displacement: Option<Displacement>) -> Result<()> {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        // A read does not look at the log, and so has no news of it.
        let is_news = *told != displacement
            && !(displacement.is_none() && *told == Some(Displacement::LogDeleted));
        if is_news {
            *told = displacement;
            let path = self.path.display();
            match displacement {
                Some(displacement) => tracing::error!("database: {path}: {displacement}"),
                None => tracing::warn!("database: {path}: it is back, and the sandbox goes on"),
            }
        }
        displacement.map_or(Ok(()), |displacement| {
            self.good_until.store(0, Ordering::Relaxed);
            Err(StorageError::Displaced(displacement))
        })
    }
}

/// Comes before the connections close, which write what is in the log into the file.
impl Drop for Identity {
    fn drop(&mut self) {
        let at_end = self.displacement();
        if at_end == Some(Displacement::Overwritten) {
            // It fails with what it tells.
            let _ = self.tell(at_end);
        }
    }
}

/// A path whose file name has something at its end.
pub(super) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    PathBuf::from(name)
}
