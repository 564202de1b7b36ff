//! Notifications of a user within the web interface.

use quay_api::models::{self, UserNotificationList};
use quay_api::server::Rejection;
use quay_api::server::user::ListNotificationsOfUserQuery;

use crate::domain::user_notifications;
use crate::op_context::OpContext;

pub(super) fn list(
    op: &OpContext<'_>,
    query: &ListNotificationsOfUserQuery,
) -> Result<UserNotificationList, Rejection> {
    let user = op.require_user_admin()?;
    let page = i64::from(query.page);
    let limit = i64::from(query.limit);
    let (offset, asked) = range(page, limit);
    let mut rows = op
        .tx
        .user_notification_list_by_user(user.id, offset, asked)?;
    let kept = kept(rows.len(), limit);
    let additional = kept.is_some();
    rows.truncate(kept.unwrap_or(rows.len()));
    let notifications = rows.into_iter().map(user_notifications::view).collect();
    Ok(UserNotificationList::new(notifications, additional))
}

/// Offset and limit of the query: one more than asked for, to know whether there are more. Pages
/// count from one; without a page there is no offset.
fn range(page: i64, limit: i64) -> (i64, i64) {
    let asked = limit.saturating_add(1);
    if page == 0 {
        // No limit at all where that makes nothing.
        return (0, if asked == 0 { -1 } else { asked });
    }
    let before = if page > 0 { page - 1 } else { page };
    (before.saturating_mul(asked).max(0), asked)
}

/// How many of the rows found are shown, where that is not all of them. A negative limit leaves
/// out so many at the end, as in Python.
fn kept(found: usize, limit: i64) -> Option<usize> {
    let count = i64::try_from(found).unwrap_or(i64::MAX);
    if count <= limit {
        return None;
    }
    let kept = if limit < 0 { count + limit } else { limit };
    Some(usize::try_from(kept).unwrap_or_default())
}

pub(super) fn get(op: &OpContext<'_>, uuid: &str) -> Result<models::UserNotification, Rejection> {
    let found = user_notifications::find(op, uuid)?;
    Ok(user_notifications::view(found))
}

#[cfg(test)]
mod tests {
    use super::{kept, range};

    #[test]
    fn pages_count_from_one() {
        for (page, limit, expect) in [
            (0, 5, (0, 6)),
            (1, 5, (0, 6)),
            (2, 5, (6, 6)),
            (0, -1, (0, -1)),
            (1, -1, (0, 0)),
            (-1, 5, (0, 6)),
        ] {
            assert_eq!(range(page, limit), expect, "{page} {limit}");
        }
    }

    #[test]
    fn one_more_than_asked_for_is_not_shown() {
        for (found, limit, expect) in [
            (5, 5, None),
            (6, 5, Some(5)),
            (0, 0, None),
            (3, -1, Some(2)),
            (0, -1, Some(0)),
        ] {
            assert_eq!(kept(found, limit), expect, "{found} {limit}");
        }
    }
}
