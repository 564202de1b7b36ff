//! [`Folder`]: objects as files beside the database, which their owner alone may read.

use std::fs::{self, DirBuilder};
use std::io;
use std::path::{Path, PathBuf};

use object_store::local::LocalFileSystem;

use super::BlobStoreError;

/// The folder `FILE.blobs` of a database `FILE`.
pub(super) struct Folder(PathBuf);

impl Folder {
    /// Opens the folder of a database. What an earlier process left half-written in it goes.
    pub(super) fn open(database: &Path) -> Result<(Self, LocalFileSystem), BlobStoreError> {
        let path = beside(database);
        let failed = |error: io::Error| BlobStoreError::of_io(Some(&path), &error);
        let created = create(&path);
        if fs::metadata(&path).is_ok_and(|found| !found.is_dir()) {
            return Err(BlobStoreError::not_a_folder(&path));
        }
        match created {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                return Err(failed(error));
            }
            _ => restrict(&path, 0o700).map_err(failed)?,
        }
        remove_temporary(&path).map_err(failed)?;
        let files = LocalFileSystem::new_with_prefix(&path);
        let files = files.map_err(|error| BlobStoreError::of_store(Some(&path), error))?;
        Ok((Self(path), files))
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    /// Fails where the folder is gone: a store of files would make another one, for everybody to
    /// read.
    pub(super) fn check(&self) -> Result<(), BlobStoreError> {
        match fs::metadata(&self.0) {
            Ok(metadata) if metadata.is_dir() => Ok(()),
            Ok(_) => Err(BlobStoreError::no_folder(&self.0)),
            Err(error) => Err(BlobStoreError::of_io(Some(&self.0), &error)),
        }
    }

    /// Takes a new file from everybody but its owner.
    pub(super) fn restrict(&self, object: &str) -> Result<(), BlobStoreError> {
        let restricted = restrict(&self.0.join(object), 0o600);
        restricted.map_err(|error| BlobStoreError::of_io(Some(&self.0), &error))
    }
}

/// Whether an object has a name as the store gives them.
pub(super) fn is_own_name(name: &str) -> bool {
    name.len() == 32 && name.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Where the folder of a database is.
pub(super) fn beside(database: &Path) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push(".blobs");
    PathBuf::from(name)
}

/// Removes the files into which an object was written, and which have a number behind its name.
fn remove_temporary(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let parts = name.to_str().and_then(|name| name.split_once('#'));
        if parts.is_some_and(|(name, number)| is_own_name(name) && number.parse::<u32>().is_ok()) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

fn create(path: &Path) -> io::Result<()> {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "there are no modes elsewhere"))]
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

#[cfg(unix)]
fn restrict(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;

    let metadata = fs::metadata(path)?;
    if metadata.permissions().mode() & 0o077 == 0 {
        return Ok(());
    }
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

/// Elsewhere files have the permissions of their directory.
#[cfg(not(unix))]
fn restrict(_: &Path, _: u32) -> io::Result<()> {
    Ok(())
}
