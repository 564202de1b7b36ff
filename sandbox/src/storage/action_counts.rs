//! How much was done in repositories: the counts of days, and what follows from them for searches.

use rusqlite::params;

use super::{Result, Tx};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// What was done in a repository on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ActionDay {
    /// The days since 1970.
    pub(crate) day: i64,
    pub(crate) actions: i64,
}

/// The days of a repository weigh less the longer ago they are: so many days, and the weight of
/// their mean. Source: `data/model/repositoryactioncount.py` at ffba0c70e2d8.
const WEIGHTS: [(i64, f64); 4] = [
    (1, 0.010_870),
    (7, 0.062_815),
    (31, 0.216_04),
    (183, 0.710_28),
];

impl Tx<'_> {
    /// The counts of a repository from a day on, the oldest first.
    pub(crate) fn action_count_list_by_repository(
        &self,
        repository: i64,
        from_day: i64,
    ) -> Result<Vec<ActionDay>> {
        let sql = "SELECT day, actions FROM action_count \
                   WHERE repository_id = ?1 AND day >= ?2 ORDER BY day";
        self.all(sql, [repository, from_day], |row| {
            Ok(ActionDay {
                day: row.get(0)?,
                actions: row.get(1)?,
            })
        })
    }

    /// Stores the count of a day.
    pub(crate) fn action_count_set(&self, repository: i64, day: i64, actions: i64) -> Result<()> {
        self.change(
            "INSERT INTO action_count (repository_id, day, actions) VALUES (?1, ?2, ?3) \
             ON CONFLICT DO UPDATE SET actions = excluded.actions",
            [repository, day, actions],
        )?;
        Ok(())
    }

    /// Counts a day in the next repositories where that was not done yet, and what they weigh in
    /// searches since; tells the last of them.
    pub(crate) fn action_count_create_missing(
        &self,
        day: i64,
        after: i64,
        limit: usize,
    ) -> Result<Option<i64>> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let repositories: Vec<i64> = self.all(
            "SELECT id FROM repository WHERE id > ?3 AND NOT EXISTS (SELECT 1 FROM action_count \
             WHERE repository_id = repository.id AND day = ?1) ORDER BY id LIMIT ?2",
            [day, limit, after],
            |row| row.get(0),
        )?;
        for repository in &repositories {
            let actions = self.one(
                "SELECT count(*) FROM log_entry WHERE repository_id = ?1 \
                 AND logged_ms >= ?2 AND logged_ms < ?3",
                [*repository, day * DAY_MS, (day + 1) * DAY_MS],
                |row| row.get(0),
            )?;
            self.action_count_set(*repository, day, actions.unwrap_or_default())?;
            self.action_count_apply(*repository, day + 1)?;
        }
        Ok(repositories.last().copied())
    }

    /// Stores what a repository weighs in searches on a day.
    fn action_count_apply(&self, repository: i64, today: i64) -> Result<()> {
        let mut score = 0.0;
        let mut until = today;
        for (days, weight) in WEIGHTS {
            let from = today - days;
            let sql = "SELECT avg(actions) FROM action_count \
                       WHERE repository_id = ?1 AND day >= ?2 AND day < ?3";
            let mean = self.one(sql, [repository, from, until], |row| {
                row.get::<_, Option<f64>>(0)
            })?;
            score += mean.flatten().unwrap_or_default() * weight;
            until = from;
        }
        #[expect(
            clippy::cast_possible_truncation,
            reason = "the server cuts it as well"
        )]
        let score = (score * 100.0) as i64;
        self.change(
            "INSERT INTO search_score (repository_id, score) VALUES (?1, ?2) \
             ON CONFLICT DO UPDATE SET score = excluded.score",
            params![repository, score],
        )?;
        Ok(())
    }
}
