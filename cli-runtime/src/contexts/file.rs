//! The file of contexts on the disk: read within a limit, replaced as a whole, for its owner only.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use fd_lock::RwLock;

use crate::{Failure, FailureKind, shell};

/// How large the file may be.
const MAX_FILE: u64 = 4 << 20;
/// How long to wait for another program that changes the file.
const LOCK_TIMEOUT: Duration = Duration::from_secs(10);
/// How long to wait between two attempts to get the lock.
const LOCK_PAUSE: Duration = Duration::from_millis(20);
/// What the names of files begin with that are being written. One stays behind if its program is
/// killed, and the next change removes it.
const UNFINISHED: &str = ".contexts-";

/// The text of the file; `None` where there is no file.
pub(super) fn read(path: &Path) -> Result<Option<String>, Failure> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failure(path, "cannot be read", &error)),
    };
    let mut text = Vec::new();
    file.take(MAX_FILE + 1)
        .read_to_end(&mut text)
        .map_err(|error| failure(path, "cannot be read", &error))?;
    if text.len() as u64 > MAX_FILE {
        return Err(broken(path, " is larger than 4 MiB"));
    }
    let text = String::from_utf8(text).map_err(|_| broken(path, " is not UTF-8"))?;
    Ok(Some(text))
}

/// Replaces the file, so that every reader sees the old text or the new one. The caller holds the
/// lock.
pub(super) fn replace(path: &Path, text: &str) -> Result<(), Failure> {
    // Where the path is a link, the file behind it is replaced and the link stays.
    let target = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = target.parent().unwrap_or(Path::new("."));
    let write = || -> io::Result<()> {
        remove_unfinished(folder);
        // It is made with the mode 0600.
        let mut file = tempfile::Builder::new()
            .prefix(UNFINISHED)
            .tempfile_in(folder)?;
        file.write_all(text.as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(&target).map_err(|error| error.error)?;
        #[cfg(unix)]
        File::open(folder)?.sync_all()?;
        Ok(())
    };
    write().map_err(|error| failure(path, "cannot be written", &error))
}

fn remove_unfinished(folder: &Path) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
            // One that cannot be removed does no more harm than before.
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// Runs `body` while no other program changes the file. The operating system takes the lock back when
/// the process ends, however it does.
pub(super) fn while_locked<T>(
    folder: &Path,
    body: impl FnOnce() -> Result<T, Failure>,
) -> Result<T, Failure> {
    create_folder(folder).map_err(|error| failure(folder, "cannot be created", &error))?;
    let path = folder.join("contexts.lock");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let opened = options.open(&path);
    let file = opened.map_err(|error| failure(&path, "cannot be opened", &error))?;
    let mut lock = RwLock::new(file);
    let begun = Instant::now();
    loop {
        match lock.try_write() {
            Ok(_guard) => return body(),
            Err(error) if is_busy(&error) && begun.elapsed() < LOCK_TIMEOUT => {
                std::thread::sleep(LOCK_PAUSE);
            }
            Err(error) => return Err(busy(&path, &error)),
        }
    }
}

fn is_busy(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::Interrupted)
}

fn busy(path: &Path, error: &io::Error) -> Failure {
    if is_busy(error) {
        return Failure::new(
            FailureKind::File,
            format!("{}: another program holds the lock", path.display()),
        )
        .next("Wait until it ends, or end it, and try again.");
    }
    failure(path, "cannot be locked", error)
}

pub(crate) fn create_folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder)
}

/// What to tell if others than the owner may read or write the file.
#[cfg(unix)]
pub(crate) fn exposure(path: &Path) -> Option<String> {
    use std::os::unix::fs::PermissionsExt;

    let mode = std::fs::metadata(path).ok()?.permissions().mode() & 0o777;
    let what = match mode & 0o077 {
        0 => return None,
        others if others & 0o022 != 0 => "others can change",
        _ => "others can read",
    };
    Some(format!(
        "{what} {}, which holds a token (mode {mode:04o}); run: chmod 600 {}",
        path.display(),
        shell::quote(&path.display().to_string())
    ))
}

/// What to tell if others than the owner may read or write the file.
#[cfg(not(unix))]
pub(crate) fn exposure(_: &Path) -> Option<String> {
    None
}

/// A file that is there and cannot be understood. `what` follows the path.
pub(super) fn broken(path: &Path, what: &str) -> Failure {
    Failure::new(FailureKind::File, format!("{}{what}", path.display()))
        .next("Correct the file, or move it away and log in again. Until then it is left as it is.")
}

fn failure(path: &Path, what: &str, error: &io::Error) -> Failure {
    let failure = Failure::new(
        FailureKind::File,
        format!("{} {what}: {error}", path.display()),
    );
    match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            failure.next("Change its owner or mode, or keep contexts in another folder.")
        }
        _ => failure,
    }
}
