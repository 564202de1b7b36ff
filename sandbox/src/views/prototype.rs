//! Default permissions.

use quay_api::models::{self, PrototypeUser, TeamKind, UserKind};

use super::avatar::{team_avatar, user_avatar};
use crate::op_context::OpContext;
use crate::storage::{Delegate, NamedAccount, Prototype};

/// A permission that new repositories get.
pub(crate) fn prototype(op: &OpContext<'_>, prototype: &Prototype) -> models::Prototype {
    let delegate = match &prototype.delegate {
        Delegate::Account(named) => user(op, named).into(),
        Delegate::Team(name) => {
            let avatar = team_avatar(op, name);
            models::PrototypeTeam::new(name.as_str(), TeamKind::Team, avatar).into()
        }
    };
    let activating = prototype.activating_user.as_ref();
    models::Prototype::new(
        activating.map(|named| user(op, named)),
        delegate,
        prototype.role.into(),
        prototype.uuid.as_str(),
    )
}

/// Robots count as members, whatever teams they are in.
fn user(op: &OpContext<'_>, named: &NamedAccount) -> PrototypeUser {
    let account = &named.account;
    PrototypeUser::new(
        account.name.as_str(),
        account.is_robot(),
        UserKind::User,
        account.is_robot() || named.in_team,
        user_avatar(op, account),
    )
}
