//! Organizations, as far as their reader may see them.
//!
//! See [The view of an
//! organization](../../../docs/server-behaviour.md#the-view-of-an-organization).

use std::collections::BTreeMap;

use quay_api::models::{Organization, OrganizationTeam};
use quay_api::{Field, WholeNumber};

use super::{quota, team_avatar, user_avatar};
use crate::domain::names;
use crate::op_context::OpContext;
use crate::storage::{Account, StorageError, TeamRole, TeamSummary};

/// An organization, with its teams where the caller is a member or sees everything.
pub(crate) fn organization(
    op: &OpContext<'_>,
    organization: &Account,
) -> Result<Organization, StorageError> {
    let mut view = without_teams(op, organization)?;
    if view.is_member {
        let caller = op.caller().map(|caller| caller.account.id);
        let teams = op.tx.team_list_summaries(organization.id, caller)?;
        // Who is in a team of admins sees all teams, whatever the scopes of the token.
        let all = view.is_admin
            || teams
                .iter()
                .any(|team| team.is_mine && team.role == TeamRole::Admin);
        view.ordered_teams = Some(teams.iter().map(|team| team.name.clone()).collect());
        let teams = teams.into_iter();
        view.teams = Some(
            teams
                .map(|team| (team.name.clone(), team_view(op, team, all)))
                .collect(),
        );
    }
    Ok(view)
}

/// An organization as the view of its application holds it: the teams are there, and empty.
pub(crate) fn organization_without_teams(
    op: &OpContext<'_>,
    organization: &Account,
) -> Result<Organization, StorageError> {
    let mut view = without_teams(op, organization)?;
    view.teams = Some(BTreeMap::new());
    view.ordered_teams = Some(Vec::new());
    Ok(view)
}

fn without_teams(op: &OpContext<'_>, organization: &Account) -> Result<Organization, StorageError> {
    let name = &organization.name;
    let is_admin = op.may_read_namespace_as_admin(name)?;
    let is_member = op.is_global_readonly() || op.is_member_of_namespace(name)?;
    let email = if is_admin {
        shown_email(organization)
    } else {
        ""
    };
    let avatar = user_avatar(op, organization);
    let mut view = Organization::new(name, email, avatar, is_admin, is_member);
    if is_admin {
        view.invoice_email = Some(organization.invoice_email);
        let address = organization.invoice_email_address.clone();
        view.invoice_email_address = address.map_or(Field::Null, Field::Value);
        view.tag_expiration_s = Some(organization.tag_expiration_s.into());
        // Nobody pays for anything here.
        view.is_free_account = Some(true);
    }
    if is_member {
        let fields = quota::quota_fields(op, organization.id)?;
        view.quotas = fields.quotas;
        view.quota_report = fields.quota_report;
    }
    Ok(view)
}

/// The address of an organization; empty where it has none, and something else takes its place.
pub(crate) fn shown_email(organization: &Account) -> &str {
    if names::is_email(&organization.email) {
        &organization.email
    } else {
        ""
    }
}

fn team_view(op: &OpContext<'_>, team: TeamSummary, all: bool) -> OrganizationTeam {
    OrganizationTeam {
        avatar: team_avatar(op, &team.name),
        name: team.name,
        description: team.description,
        role: team.role.into(),
        can_view: all || team.is_mine,
        repo_count: team.repositories,
        member_count: team.members,
        is_synced: team.is_synced && op.settings.directory_of_teams().is_some(),
    }
}

/// The form of a tag expiration after a change: that of the request, from which the server shows it.
pub(crate) fn shown_tag_expiration(
    op: &OpContext<'_>,
    shown: Option<WholeNumber>,
    wanted: Option<WholeNumber>,
) -> Option<WholeNumber> {
    let wanted = wanted.filter(|_| op.settings.features.change_tag_expiration);
    shown.map(|shown| wanted.unwrap_or(shown))
}
