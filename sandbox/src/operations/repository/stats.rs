//! Counts of the actions of each day.

use quay_api::models::RepositoryDayCount;

use crate::python::dates;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// How many days the counts go back.
const DAYS: i64 = 92;

/// The counts of the last three months, all zero. The server stores one count with each
/// repository, for the day before its creation, and what is stored comes first.
pub(super) fn days(created_ms: i64, now_ms: i64) -> Vec<RepositoryDayCount> {
    let stored = created_ms - DAY_MS;
    let midnight = stored - stored.rem_euclid(DAY_MS);
    let stored = (midnight >= now_ms - DAYS * DAY_MS).then(|| dates::date(stored));
    let others = (1..DAYS).map(|day| dates::date(now_ms - day * DAY_MS));
    let others = others.filter(|date| Some(date) != stored.as_ref());
    let dates: Vec<String> = stored.iter().cloned().chain(others).collect();
    let counts = dates
        .into_iter()
        .map(|date| RepositoryDayCount::new(date, 0));
    counts.collect()
}

#[cfg(test)]
mod tests {
    use super::{DAY_MS, days};

    /// 2026-11-22T05:23:23Z
    const NOW: i64 = 1_795_325_003_000;

    #[test]
    fn a_new_repository_has_every_day_once() {
        let days = days(NOW, NOW);
        assert_eq!(days.len(), 91);
        assert_eq!(days[0].date, "2026-11-21");
        assert_eq!(days[90].date, "2026-08-23");
    }

    #[test]
    fn the_stored_day_comes_first() {
        let stored = days(NOW - 5 * DAY_MS, NOW);
        assert_eq!(stored.len(), 91);
        assert_eq!(stored[0].date, "2026-11-16");
        assert_eq!(stored[1].date, "2026-11-21");
        let old = days(NOW - 200 * DAY_MS, NOW);
        assert_eq!(old.len(), 91);
        assert_eq!(old[0].date, "2026-11-21");
    }
}
