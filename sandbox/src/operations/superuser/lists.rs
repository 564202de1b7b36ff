//! The lists of all users and of all organizations, whole or page by page.

use quay_api::models::{SuperuserOrganizationList, SuperuserUserList};
use quay_api::server::Rejection;
use quay_api::server::superuser::{ListAllOrganizationsQuery, ListAllUsersQuery};

use crate::crypto::page_tokens::{PageTokens, Place};
use crate::domain::paging::first_row;
use crate::op_context::OpContext;
use crate::storage::{Account, AccountKind, AccountList, StorageError};
use crate::views::{self, QuotaFields};

/// All users, or those of a page.
pub(super) fn list_users(
    op: &OpContext<'_>,
    page_tokens: &PageTokens,
    query: &ListAllUsersQuery,
) -> Result<SuperuserUserList, Rejection> {
    op.require_superuser_reader()?;
    let part = Part {
        page_tokens,
        limit: query.limit,
        token: query.next_page.as_deref(),
    };
    let list = AccountList {
        kind: AccountKind::User,
        with_disabled: query.disabled,
    };
    let (accounts, next_page) = part.of(op, list)?;
    let quotas = list_quotas(op, &accounts)?;
    let users = accounts.iter().zip(quotas);
    let users = users.map(|(user, quota)| views::superuser_user(op, user, quota));
    let mut list = SuperuserUserList::new(users.collect());
    list.next_page = next_page;
    Ok(list)
}

/// All organizations, or those of a page.
pub(super) fn list_organizations(
    op: &OpContext<'_>,
    page_tokens: &PageTokens,
    query: &ListAllOrganizationsQuery,
) -> Result<SuperuserOrganizationList, Rejection> {
    op.require_superuser_reader()?;
    let part = Part {
        page_tokens,
        limit: query.limit,
        token: query.next_page.as_deref(),
    };
    let list = AccountList {
        kind: AccountKind::Organization,
        with_disabled: true,
    };
    let (accounts, next_page) = part.of(op, list)?;
    let quotas = list_quotas(op, &accounts)?;
    let organizations = accounts
        .iter()
        .zip(quotas)
        .map(|(organization, quota)| views::superuser_organization(op, organization, quota));
    let mut list = SuperuserOrganizationList::new(organizations.collect());
    list.next_page = next_page;
    Ok(list)
}

/// Which part of a list is asked for.
struct Part<'a> {
    page_tokens: &'a PageTokens,
    limit: Option<i32>,
    token: Option<&'a str>,
}

impl Part<'_> {
    /// Without a limit the token is not looked at.
    fn of(
        &self,
        op: &OpContext<'_>,
        list: AccountList,
    ) -> Result<(Vec<Account>, Option<String>), Rejection> {
        let Some(limit) = self.limit else {
            return Ok((op.tx.account_list(list, 0, None)?, None));
        };
        if limit > 100 {
            return Err(Rejection::invalid_request("Page limit cannot be above 100"));
        }
        let start = first_row(self.page_tokens.decode(self.token))?.unwrap_or(0);
        let wanted = (limit >= 0).then_some(i64::from(limit) + 1);
        let mut accounts = op.tx.account_list(list, start, wanted)?;
        let length = length_of_page(accounts.len(), limit).ok_or_else(crate::responses::crash)?;
        let next = accounts.get(length).map(|next| Place::Row(next.id));
        accounts.truncate(length);
        Ok((
            accounts,
            next.and_then(|place| self.page_tokens.encode(place)),
        ))
    }
}

/// How many of the rows that were found belong to the page. A limit below 0 counts from the end,
/// and fails the server where there are not as many rows.
fn length_of_page(found: usize, limit: i32) -> Option<usize> {
    match usize::try_from(limit) {
        Ok(limit) => Some(found.min(limit)),
        Err(_) => found.checked_sub(usize::try_from(limit.unsigned_abs()).ok()?),
    }
}

fn list_quotas(op: &OpContext<'_>, accounts: &[Account]) -> Result<Vec<QuotaFields>, StorageError> {
    let ids: Vec<i64> = accounts.iter().map(|account| account.id).collect();
    views::quota_fields_of_many(op, &ids)
}

#[cfg(test)]
mod tests {
    use super::length_of_page;

    #[test]
    fn pages_are_cut_as_the_server_cuts_them() {
        for (found, limit, expect) in [
            (3, 2, Some(2)),
            (1, 2, Some(1)),
            (1, 0, Some(0)),
            (7, -1, Some(6)),
            (7, -7, Some(0)),
            (7, -8, None),
            (0, -1, None),
        ] {
            assert_eq!(length_of_page(found, limit), expect, "{found} {limit}");
        }
    }
}
