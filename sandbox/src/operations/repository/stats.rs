//! Counts of the actions of each day.

use quay_api::models::RepositoryDayCount;

use crate::python::dates;
use crate::storage::ActionDay;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// How many days the counts go back.
const DAYS: i64 = 92;

/// The first of the days that are shown.
pub(super) fn first_day(now_ms: i64) -> i64 {
    let first = now_ms - DAYS * DAY_MS;
    // A day counts from its beginning, which has to be within.
    first.div_euclid(DAY_MS) + i64::from(first.rem_euclid(DAY_MS) > 0)
}

/// The counts of the last three months: first those that are stored, then the other days, the newest
/// first.
pub(super) fn days(counts: &[ActionDay], now_ms: i64) -> Vec<RepositoryDayCount> {
    let stored = counts.iter();
    let stored = stored.map(|count| RepositoryDayCount::new(date(count.day), count.actions));
    let mut days: Vec<RepositoryDayCount> = stored.collect();
    let today = now_ms.div_euclid(DAY_MS);
    let others = (1..DAYS).map(|ago| today - ago);
    let others = others.filter(|day| counts.iter().all(|count| count.day != *day));
    days.extend(others.map(|day| RepositoryDayCount::new(date(day), 0)));
    days
}

fn date(day: i64) -> String {
    dates::date(day * DAY_MS)
}

#[cfg(test)]
mod tests {
    use super::{DAY_MS, days, first_day};
    use crate::storage::ActionDay;

    /// 2026-11-22T05:23:23Z
    const NOW: i64 = 1_795_325_003_000;

    fn check(counted: &[(i64, i64)], begin: &[(&str, i64)]) {
        let today = NOW.div_euclid(DAY_MS);
        let counts = counted.iter().map(|&(ago, actions)| ActionDay {
            day: today - ago,
            actions,
        });
        let days = days(&counts.collect::<Vec<_>>(), NOW);
        assert_eq!(days.len(), 91);
        for (day, expect) in days.iter().zip(begin) {
            assert_eq!((day.date.as_str(), day.count), *expect);
        }
    }

    #[test]
    fn a_new_repository_has_every_day_once() {
        check(&[(1, 0)], &[("2026-11-21", 0), ("2026-11-20", 0)]);
        check(&[], &[("2026-11-21", 0), ("2026-11-20", 0)]);
    }

    #[test]
    fn the_stored_days_come_first() {
        check(
            &[(6, 0), (5, 7)],
            &[("2026-11-16", 0), ("2026-11-17", 7), ("2026-11-21", 0)],
        );
    }

    #[test]
    fn the_first_day_is_whole() {
        assert_eq!(first_day(NOW), NOW.div_euclid(DAY_MS) - 91);
        let midnight = NOW - NOW.rem_euclid(DAY_MS);
        assert_eq!(first_day(midnight), midnight / DAY_MS - 92);
    }
}
