//! Users, as superusers create, change and delete them.

use quay_api::Secret;
use quay_api::models::{
    ChangedUser, CreatedUser, NewUser, RecoveryMail, SuperuserUser, UserChange, UserKind,
};
use quay_api::server::{Context, Rejection};
use serde_json::json;

use crate::app::App;
use crate::auth::credentials;
use crate::crypto::random;
use crate::domain::registration::{self, RegistrationError};
use crate::domain::{names, namespaces};
use crate::op_context::OpContext;
use crate::settings::AuthenticationType;
use crate::storage::{Account, StorageError, SuperuserList};
use crate::views;

/// Creates a user with a password that is told once.
pub(super) async fn create(
    app: &App,
    context: &Context,
    new: NewUser,
) -> Result<CreatedUser, Rejection> {
    if !app.settings.has_own_accounts() {
        let text = "Cannot create a user in a non-database auth system";
        return Err(Rejection::invalid_request(text));
    }
    app.read(context, |op| op.require_superuser()).await?;
    let password = Secret::from(random::text(32));
    let hash = credentials::hash(&password).await?;
    let mailing = app.settings.features.mailing;
    app.write(context, |op| {
        let (name, email) = (&new.username, new.email.as_deref());
        let user = registration::register_verified_user(op, name, email, &hash, !mailing);
        let user = user.map_err(|error| match error {
            RegistrationError::Rejected(text) => Rejection::data_layer(text),
            RegistrationError::Storage(error) => error.into(),
        })?;
        let metadata = json!({
            "email": new.email,
            "username": new.username,
            "superuser": op.user()?.name,
        });
        Ok::<_, Rejection>(op.log("user_create", Some(user.id), metadata)?)
    })
    .await?;
    let sealed = app.seal.seal_password(password.expose());
    Ok(CreatedUser::new(new.username, new.email, password, sealed))
}

/// Changes password, address and usability of a user, in this order. What was changed before
/// something is refused stays changed. The response shows the user as it was.
pub(super) async fn change(
    app: &App,
    context: &Context,
    name: &str,
    change: UserChange,
) -> Result<ChangedUser, Rejection> {
    app.read(context, |op| find_changeable(op, name).map(|_| ()))
        .await?;
    let hash = match &change.password {
        Some(password) if names::is_password(password.expose()) => {
            Some(credentials::hash(password).await?)
        }
        _ => None,
    };
    let mut changed = app
        .write(context, |op| {
            let user = find_changeable(op, name)?;
            op.keep_what_was_written();
            apply_change(op, &user, &change, hash.as_deref())?;
            view_changed(op, &user)
        })
        .await?;
    if let Some(password) = change.password {
        changed.encrypted_password = Some(app.seal.seal_password(password.expose()).into());
    }
    if let Some(email) = change.email {
        changed.email = email;
    }
    Ok(changed)
}

/// A user as superusers see it.
pub(super) fn get(op: &OpContext<'_>, name: &str) -> Result<SuperuserUser, Rejection> {
    op.require_superuser_reader()?;
    let user = op.tx.user_fetch(name)?.ok_or_else(Rejection::not_found)?;
    let quota = views::quota_fields(op, user.id)?;
    Ok(views::superuser_user(op, &user, quota))
}

/// A user who is no superuser.
fn find_changeable(op: &OpContext<'_>, name: &str) -> Result<Account, Rejection> {
    op.require_superuser()?;
    let user = op.tx.user_fetch(name)?.ok_or_else(Rejection::not_found)?;
    if op.is_superuser_name(name) {
        return Err(Rejection::invalid_request("Cannot update a superuser"));
    }
    Ok(user)
}

/// `hash` is that of the new password, where that is one.
fn apply_change(
    op: &OpContext<'_>,
    user: &Account,
    change: &UserChange,
    hash: Option<&str>,
) -> Result<(), Rejection> {
    let superuser = op.user()?.name.as_str();
    let authentication = op.settings.authentication_type;
    let by = json!({ "username": user.name, "superuser": superuser });
    if change.password.is_some() {
        if authentication != AuthenticationType::Database {
            let text = "Cannot change password in non-database auth";
            return Err(Rejection::invalid_request(text));
        }
        op.log("user_change_password", Some(user.id), by.clone())?;
        let Some(hash) = hash else {
            return Err(Rejection::data_layer(names::INVALID_PASSWORD));
        };
        op.tx.user_update_password(user.id, hash)?;
        op.tx
            .user_notification_delete_by_kind(user.id, "password_required")?;
    }
    if let Some(email) = &change.email {
        if ![AuthenticationType::Database, AuthenticationType::AppToken].contains(&authentication) {
            let text = "Cannot change e-mail in non-database auth";
            return Err(Rejection::invalid_request(text));
        }
        let set = op.tx.user_update_email(user.id, email, true);
        set.map_err(|error| match error {
            taken if taken.is_conflict() => Rejection::data_layer("E-mail address already used"),
            error => error.into(),
        })?;
        let metadata = json!({
            "old_email": user.email,
            "email": email,
            "superuser": superuser,
        });
        op.log("user_change_email", Some(user.id), metadata)?;
    }
    if let Some(enabled) = change.enabled {
        let kind = if enabled {
            "user_enable"
        } else {
            "user_disable"
        };
        op.log(kind, Some(user.id), by)?;
        op.tx.account_update_enabled(user.id, enabled)?;
    }
    Ok(change_superuser_list(op, &user.name, change.superuser)?)
}

/// The list is part of the configuration, which is read at the start of the server.
fn change_superuser_list(
    op: &OpContext<'_>,
    name: &str,
    listed: Option<bool>,
) -> Result<(), StorageError> {
    match listed {
        Some(true) => op.tx.superuser_create(SuperuserList::SuperUsers, name),
        Some(false) => op.tx.superuser_delete(SuperuserList::SuperUsers, name),
        None => Ok(()),
    }
}

fn view_changed(op: &OpContext<'_>, user: &Account) -> Result<ChangedUser, Rejection> {
    let quota = views::quota_fields(op, user.id)?;
    let view = views::superuser_user(op, user, quota);
    Ok(ChangedUser {
        kind: UserKind::User,
        name: view.name,
        username: view.username,
        email: view.email,
        verified: view.verified,
        avatar: view.avatar,
        super_user: view.super_user,
        global_readonly_super_user: view.global_readonly_super_user,
        enabled: view.enabled,
        quotas: view.quotas,
        quota_report: view.quota_report,
        encrypted_password: None,
    })
}

/// Deletes a user, even one who is the only admin of organizations.
pub(super) fn delete(op: &OpContext<'_>, name: &str) -> Result<(), Rejection> {
    op.require_superuser()?;
    let user = op.tx.user_fetch(name)?.ok_or_else(Rejection::not_found)?;
    if op.is_superuser_name(name) {
        return Err(Rejection::invalid_request("Cannot delete a superuser"));
    }
    op.log("user_delete", Some(user.id), json!({ "username": name }))?;
    Ok(namespaces::delete(op, &user)?)
}

/// The address that a mail for a new password goes to. The sandbox sends no mail.
pub(super) fn send_recovery_mail(
    op: &OpContext<'_>,
    name: &str,
) -> Result<RecoveryMail, Rejection> {
    if !op.settings.has_own_accounts() {
        let text = "Cannot send a recovery e-mail for non-database auth";
        return Err(Rejection::invalid_request(text));
    }
    op.require_superuser()?;
    let user = op.tx.user_fetch(name)?.ok_or_else(Rejection::not_found)?;
    if op.is_superuser_name(name) {
        let text = "Cannot send a recovery email for a superuser";
        return Err(Rejection::invalid_request(text));
    }
    Ok(RecoveryMail::new(user.email))
}
