//! Builds.

use rusqlite::{Row, params};

use super::{Repository, Result, StorageError, Tx};

/// A build that was asked for.
#[derive(Clone, Debug)]
pub(crate) struct Build {
    pub(crate) id: i64,
    pub(crate) uuid: String,
    pub(crate) namespace: String,
    pub(crate) repository: String,
    pub(crate) display_name: String,
    pub(crate) archive_url: String,
    /// The uploaded file that it builds, if it is one.
    pub(crate) file_id: Option<String>,
    pub(crate) dockerfile_path: String,
    pub(crate) context: String,
    pub(crate) tags: Vec<String>,
    pub(crate) manual_user: Option<String>,
    pub(crate) pull_robot: Option<String>,
    pub(crate) cancelled: bool,
    /// Milliseconds since 1970.
    pub(crate) started_ms: i64,
}

/// What a build begins with.
pub(crate) struct NewBuild<'a> {
    pub(crate) repository: &'a Repository,
    pub(crate) display_name: &'a str,
    pub(crate) archive_url: &'a str,
    pub(crate) file_id: Option<&'a str>,
    pub(crate) dockerfile_path: &'a str,
    pub(crate) context: &'a str,
    pub(crate) tags: &'a [String],
    pub(crate) manual_user: &'a str,
    pub(crate) pull_robot: Option<i64>,
    pub(crate) started_ms: i64,
}

/// Begins every query for [`build`].
const SELECT: &str = "SELECT build.id, build.uuid, namespace.name, repository.name, \
    build.display_name, unseal(build.archive_url, 'build.archive_url'), \
    build.dockerfile_path, build.context, build.tags, \
    build.manual_user, robot.name, build.cancelled, build.started_ms, build.file_id \
    FROM build \
    JOIN repository ON repository.id = build.repository_id \
    JOIN account AS namespace ON namespace.id = repository.namespace_id \
    LEFT JOIN account AS robot ON robot.id = build.pull_robot_id";

/// A row and the text of its tags.
fn build(row: &Row<'_>) -> rusqlite::Result<(Build, String)> {
    let build = Build {
        id: row.get(0)?,
        uuid: row.get(1)?,
        namespace: row.get(2)?,
        repository: row.get(3)?,
        display_name: row.get(4)?,
        archive_url: row.get(5)?,
        dockerfile_path: row.get(6)?,
        context: row.get(7)?,
        tags: Vec::new(),
        manual_user: row.get(9)?,
        pull_robot: row.get(10)?,
        cancelled: row.get(11)?,
        started_ms: row.get(12)?,
        file_id: row.get(13)?,
    };
    Ok((build, row.get(8)?))
}

fn with_tags((build, tags): (Build, String)) -> Result<Build> {
    let tags = serde_json::from_str(&tags)?;
    Ok(Build { tags, ..build })
}

impl Tx<'_> {
    /// The build of that UUID, of whatever repository.
    pub(crate) fn build_fetch(&self, uuid: &str) -> Result<Option<Build>> {
        let sql = format!("{SELECT} WHERE build.uuid = ?1");
        self.one(&sql, [uuid], build)?.map(with_tags).transpose()
    }

    /// The builds of a repository since a moment, the newest first.
    pub(crate) fn build_list_by_repository(
        &self,
        namespace: &str,
        repository: &str,
        since_ms: i64,
        limit: i32,
    ) -> Result<Vec<Build>> {
        let sql = format!(
            "{SELECT} WHERE namespace.name = ?1 AND repository.name = ?2 \
             AND build.started_ms >= ?3 ORDER BY build.started_ms DESC, build.id DESC LIMIT ?4"
        );
        let rows = self.all(&sql, params![namespace, repository, since_ms, limit], build)?;
        rows.into_iter().map(with_tags).collect()
    }

    /// A build of an uploaded file, if there is any.
    pub(crate) fn build_fetch_by_file(&self, file_id: &str) -> Result<Option<Build>> {
        let sql = format!("{SELECT} WHERE build.file_id = ?1 ORDER BY build.id LIMIT 1");
        self.one(&sql, [file_id], build)?.map(with_tags).transpose()
    }

    /// Adds a build.
    pub(crate) fn build_create(&self, new: &NewBuild<'_>) -> Result<Build> {
        let uuid = crate::crypto::random::uuid();
        self.insert(
            "INSERT INTO build (uuid, repository_id, display_name, archive_url, dockerfile_path, \
             context, tags, manual_user, pull_robot_id, started_ms, file_id) \
             VALUES (?1, ?2, ?3, seal(?4, 'build.archive_url'), ?5, ?6, ?7, ?8, ?9, \
             ?10, ?11)",
            params![
                uuid,
                new.repository.id,
                new.display_name,
                new.archive_url,
                new.dockerfile_path,
                new.context,
                serde_json::to_string(new.tags)?,
                new.manual_user,
                new.pull_robot,
                new.started_ms,
                new.file_id,
            ],
        )?;
        self.build_fetch(&uuid)?.ok_or(StorageError::Lost)
    }

    /// Cancels a build that waits; tells whether it did.
    pub(crate) fn build_cancel(&self, build: i64) -> Result<bool> {
        let sql = "UPDATE build SET cancelled = 1 WHERE id = ?1 AND cancelled = 0";
        Ok(self.change(sql, [build])? > 0)
    }
}
