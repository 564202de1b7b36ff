//! Invitations to teams. The code comes by mail; an invited account also finds it in its notifications.

use quay_api::models;
use quay_api::server::Rejection;
use serde_json::json;

use super::{sync, teams};
use crate::crypto::{digest, random};
use crate::domain::mail::{self, Letter};
use crate::op_context::OpContext;
use crate::storage::{Account, Invitation, Team};
use crate::views;

/// Whether an account must be asked before it is in a team: somebody who is in no team of the
/// organization, where the features say so.
///
/// # Errors
///
/// 400 for the robot of another namespace, which cannot be asked.
pub(super) fn is_needed(
    op: &OpContext<'_>,
    organization: &str,
    team: &Team,
    account: &Account,
) -> Result<bool, Rejection> {
    let features = &op.settings.features;
    if !(features.mailing && features.require_team_invite) {
        return Ok(false);
    }
    if !account.is_robot() {
        let is_member = op
            .tx
            .organization_member_exists(team.organization_id, account.id)?;
        return Ok(!is_member);
    }
    let home = account.name.split_once('+').map(|(home, _)| home);
    if home == Some(organization) {
        return Ok(false);
    }
    Err(Rejection::data_layer(
        "Cannot add the specified robot to this team, as it is not a member of the \
         organization",
    ))
}

/// Invites an account to a team.
pub(super) fn create_for_account(
    op: &OpContext<'_>,
    organization: &str,
    team: &Team,
    account: &Account,
) -> Result<(), Rejection> {
    let inviter = op.user()?;
    let code = code();
    let hash = digest::hash_token(&code);
    op.tx
        .invitation_create_for_account(team.id, account.id, inviter.id, &hash)?;
    let metadata = json!({
        "code": code,
        "inviter": inviter.name,
        "org": organization,
        "team": team.name,
    });
    op.tx
        .user_notification_create(account.id, "org_team_invite", &metadata, op.now_ms)?;
    send(op, &account.email, organization, &team.name, &code)?;
    op.log(
        "org_invite_team_member",
        Some(team.organization_id),
        json!({ "user": account.name, "member": account.name, "team": team.name }),
    )?;
    Ok(())
}

/// Invites an address to a team.
pub(super) fn create_for_email(
    op: &OpContext<'_>,
    organization: &str,
    name: &str,
    email: &str,
) -> Result<models::TeamInvite, Rejection> {
    sync::require_unsynced(op, organization, name, None)?;
    let team = teams::find_to_change(op, organization, name)?;
    let inviter = op.user()?;
    let code = code();
    let hash = digest::hash_token(&code);
    op.tx
        .invitation_create_for_email(team.id, email, inviter.id, &hash)?;
    send(op, email, organization, name, &code)?;
    op.log(
        "org_invite_team_member",
        Some(team.organization_id),
        json!({ "email": email, "team": name, "member": email }),
    )?;
    Ok(views::team_invite(op, email))
}

/// Withdraws the invitation of an address.
pub(super) fn delete_for_email(
    op: &OpContext<'_>,
    organization: &str,
    name: &str,
    email: &str,
) -> Result<(), Rejection> {
    let team = teams::find_to_change(op, organization, name)?;
    if !op.tx.invitation_delete_for_email(team.id, email)? {
        return Err(Rejection::not_found());
    }
    op.log(
        "org_delete_team_member_invite",
        Some(team.organization_id),
        json!({ "email": email, "team": name, "member": email }),
    )?;
    Ok(())
}

/// Sends an invitation by mail, whether or not the address takes any.
fn send(
    op: &OpContext<'_>,
    address: &str,
    organization: &str,
    team: &str,
    code: &str,
) -> Result<(), Rejection> {
    let letter = Letter::TeamInvitation {
        inviter: &op.user()?.name,
        organization,
        team,
        code,
    };
    mail::send(op, address, &letter)
}

/// What the server says of a code that is none.
const INVALID: &str = "Invalid confirmation code.";

/// Takes the caller into the team of an invitation, and into all others of the organization that the
/// caller was invited to.
pub(super) fn accept(op: &OpContext<'_>, code: &str) -> Result<models::JoinedTeam, Rejection> {
    let user = op.require_user_admin()?;
    let found = op.tx.invitation_fetch(&digest::hash_token(code))?;
    let found = found.ok_or_else(|| Rejection::data_layer(INVALID))?;
    if let Some((id, name)) = &found.account
        && *id != user.id
    {
        return Err(Rejection::data_layer(format!(
            "This invite is intended for user \"{name}\".\n{:17}Please login to that account and \
             try again.",
            ""
        )));
    }
    let email = user.verified.then_some(user.email.as_str());
    let invitations = op
        .tx
        .invitation_list_by_account(found.organization_id, user.id, email)?;
    if invitations.is_empty() {
        return Err(Rejection::data_layer(format!(
            "This invite is intended for email \"{}\".\n{:19}Please login to that account and try \
             again.",
            found.email.as_deref().unwrap_or_default(),
            ""
        )));
    }
    for (invitation, team) in invitations {
        op.tx.team_member_create(team, user.id)?;
        op.tx.invitation_delete(invitation)?;
    }
    op.tx
        .user_notification_delete_invitations(user.id, "org", &found.organization)?;
    log_response(op, "org_team_member_invite_accepted", user, &found)?;
    Ok(models::JoinedTeam::new(found.organization, found.team))
}

/// Declines an invitation of the caller.
pub(super) fn decline(op: &OpContext<'_>, code: &str) -> Result<(), Rejection> {
    let user = op.require_user_admin()?;
    let found = op.tx.invitation_fetch(&digest::hash_token(code))?;
    let is_own = |found: &Invitation| found.account.as_ref().is_some_and(|it| it.0 == user.id);
    let found = found.filter(is_own);
    let found = found.ok_or_else(|| Rejection::data_layer(INVALID))?;
    op.tx.invitation_delete(found.id)?;
    op.tx
        .user_notification_delete_invitations(user.id, "code", code)?;
    log_response(op, "org_team_member_invite_declined", user, &found)
}

fn log_response(
    op: &OpContext<'_>,
    kind: &str,
    user: &Account,
    invitation: &Invitation,
) -> Result<(), Rejection> {
    let metadata = json!({
        "member": user.name,
        "team": invitation.team,
        "inviter": invitation.inviter,
    });
    Ok(op.log(kind, Some(invitation.organization_id), metadata)?)
}

/// A new code, in the form of the server's.
fn code() -> String {
    format!("urn:teaminvite:{}", random::uuid())
}
