//! Names on the disk, so that each press of a key does not ask the server. No secret is among them.

use std::collections::hash_map::DefaultHasher;
use std::fs::{self, File};
use std::hash::{Hash, Hasher};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use super::names::Name;
use super::source::NameSource;
use crate::Environment;
use crate::connection::{Connection, TokenSource};
use crate::contexts::create_folder;

/// How long names hold.
const LIFETIME: u64 = 60;
/// How long a server that failed is left alone.
const LIFETIME_OF_FAILURE: u64 = 10;
/// How large a file may be.
const MAX_FILE: u64 = 1 << 20;
/// Files that have not been written for this long are removed.
const OUTDATED: Duration = Duration::from_secs(3600);
/// What the names of files begin with.
const START: &str = "names-";

/// The names of one caller of one server.
pub(super) struct Cache {
    /// None where names are not kept: there is no folder, or nothing to tell callers apart by.
    place: Option<(PathBuf, u128)>,
    now: u64,
}

/// A list on the disk.
#[derive(Deserialize, Serialize)]
struct Entry {
    /// When it was asked for, in seconds since 1970.
    at: u64,
    /// The names; none where the call failed.
    names: Option<Vec<Name>>,
}

impl Cache {
    /// The cache for a connection. Names for a token that is known by its text alone are not kept.
    pub(super) fn of(environment: &Environment, connection: &Connection) -> Self {
        let token = match connection.token() {
            TokenSource::None => Some("none".to_owned()),
            TokenSource::File(path) => Some(format!("file {}", path.display())),
            TokenSource::Text(_) if connection.is_token_of_context() => Some("context".to_owned()),
            TokenSource::Text(_) | TokenSource::Input => None,
        };
        let caller = token.map(|token| {
            let context = (connection.context(), connection.user());
            hash(&(connection.url(), context, token))
        });
        let now = (environment.now)().duration_since(UNIX_EPOCH);
        Self {
            place: environment.cache_dir.clone().zip(caller),
            now: now.unwrap_or_default().as_secs(),
        }
    }

    /// The names of a source, if they are known; none of them where its last call failed.
    pub(super) fn read(&self, source: &NameSource) -> Option<Vec<Name>> {
        let file = File::open(self.path(source)?).ok()?;
        let mut text = String::new();
        file.take(MAX_FILE).read_to_string(&mut text).ok()?;
        let entry: Entry = serde_json::from_str(&text).ok()?;
        let lifetime = match entry.names {
            Some(_) => LIFETIME,
            None => LIFETIME_OF_FAILURE,
        };
        let age = self.now.checked_sub(entry.at)?;
        (age < lifetime).then(|| entry.names.unwrap_or_default())
    }

    /// Keeps the names of a source, or that its call failed. If that fails, the next question asks again.
    pub(super) fn write(&self, source: &NameSource, names: Option<&[Name]>) {
        let entry = Entry {
            at: self.now,
            names: names.map(<[Name]>::to_vec),
        };
        let _ = self.path(source).map(|path| replace(&path, &entry));
    }

    fn path(&self, source: &NameSource) -> Option<PathBuf> {
        let (folder, caller) = self.place.as_ref()?;
        let key = hash(&(caller, format!("{source:?}")));
        Some(folder.join(format!("{START}{key:032x}.json")))
    }
}

fn replace(path: &Path, entry: &Entry) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    create_folder(folder)?;
    remove_outdated(folder);
    // It is made with the mode 0600.
    let mut file = tempfile::Builder::new().prefix(START).tempfile_in(folder)?;
    file.write_all(serde_json::to_string(entry)?.as_bytes())?;
    file.persist(path)?;
    Ok(())
}

fn remove_outdated(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let modified = entry.metadata().and_then(|it| it.modified());
        let age = modified.map(|at| SystemTime::now().duration_since(at).unwrap_or_default());
        let is_ours = entry.file_name().to_string_lossy().starts_with(START);
        if is_ours && age.is_ok_and(|age| age > OUTDATED) {
            // One that cannot be removed does no harm.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// 128 bits that stand for a value. URLs may hold passwords, so no key is written as it is.
fn hash(value: &impl Hash) -> u128 {
    let half = |seed: u8| {
        let mut hasher = DefaultHasher::new();
        seed.hash(&mut hasher);
        value.hash(&mut hasher);
        u128::from(hasher.finish())
    };
    half(0) << 64 | half(1)
}
