//! Avatars: the hash and the colour from which the web interface draws them.
//!
//! See [Avatars](../../../docs/server-behaviour.md#avatars).

use md5::{Digest, Md5};
use quay_api::models::{Avatar, AvatarKind};

use crate::crypto::digest;
use crate::op_context::OpContext;
use crate::settings;
use crate::storage::{Account, AccountKind, AccountSummary};

/// The palette of the server, in its order.
pub(crate) const PALETTE: [&str; 32] = [
    "#969696", "#aec7e8", "#ff7f0e", "#ffbb78", "#2ca02c", "#98df8a", "#d62728", "#ff9896",
    "#9467bd", "#c5b0d5", "#8c564b", "#c49c94", "#e377c2", "#f7b6d2", "#7f7f7f", "#c7c7c7",
    "#bcbd22", "#1f77b4", "#17becf", "#9edae5", "#393b79", "#5254a3", "#6b6ecf", "#9c9ede",
    "#9ecae1", "#31a354", "#b5cf6b", "#a1d99b", "#8c6d31", "#ad494a", "#e7ba52", "#a55194",
];

/// The avatar of a user or robot; where the server shows an organization as a user, of that too.
pub(crate) fn user_avatar(op: &OpContext<'_>, account: &Account) -> Avatar {
    let kind = kind_of(account.kind);
    avatar(op, &account.name, &account.email, kind)
}

/// The same of an account in a list.
pub(crate) fn summary_avatar(op: &OpContext<'_>, account: &AccountSummary) -> Avatar {
    avatar(op, &account.name, &account.email, kind_of(account.kind))
}

fn kind_of(account: AccountKind) -> AvatarKind {
    match account {
        AccountKind::Robot => AvatarKind::Robot,
        AccountKind::User | AccountKind::Organization => AvatarKind::User,
    }
}

/// The avatar of an organization in superuser views and log entries.
pub(crate) fn organization_avatar(op: &OpContext<'_>, account: &Account) -> Avatar {
    avatar(op, &account.name, &account.email, AvatarKind::Org)
}

/// The avatar of a team.
pub(crate) fn team_avatar(op: &OpContext<'_>, name: &str) -> Avatar {
    avatar(op, name, name, AvatarKind::Team)
}

/// The avatar of an application.
pub(crate) fn application_avatar(op: &OpContext<'_>, name: &str, email: &str) -> Avatar {
    avatar(op, name, email, AvatarKind::App)
}

/// The avatar of what has that name and address.
pub(super) fn avatar(op: &OpContext<'_>, name: &str, email: &str, kind: AvatarKind) -> Avatar {
    let key = key(name, email);
    let hash = if op.settings.avatar_kind == settings::AvatarKind::Gravatar {
        digest::hexadecimal(&Md5::digest(key.as_bytes()))
    } else {
        digest::sha256(&key)
    };
    let color = color(&hash);
    Avatar::new(name.to_owned(), hash, color.to_owned(), kind)
}

/// The colour of an account in messages.
pub(crate) fn avatar_color(name: &str, email: &str) -> &'static str {
    color(&digest::sha256(&key(name, email)))
}

/// What is hashed of whoever has that name and address.
fn key(name: &str, email: &str) -> String {
    let key = if email.is_empty() { name } else { email };
    key.trim().to_lowercase()
}

/// The colour by the first byte of the hash.
fn color(hash: &str) -> &'static str {
    let byte = hash
        .get(..2)
        .and_then(|digits| usize::from_str_radix(digits, 16).ok());
    PALETTE[byte.unwrap_or_default() % PALETTE.len()]
}

#[cfg(test)]
mod tests {
    use super::color;
    use crate::crypto::digest;

    #[test]
    fn the_colour_follows_the_hash() {
        assert_eq!(color("00ff"), "#969696");
        assert_eq!(color("21"), "#aec7e8");
        assert_eq!(color("ff"), "#a55194");
        assert_eq!(color(&digest::sha256("owners")).len(), 7);
    }
}
