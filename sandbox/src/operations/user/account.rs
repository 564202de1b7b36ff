//! The caller's own account: registration, changes, and conversion into an organization.

use std::sync::OnceLock;

use quay_api::models::{
    self, AwaitingVerification, ClientKey, ClientKeyRequest, UserActionSuccess, UserConversion,
    UserRegistration, UserRegistrationResult, UserUpdate, UserView,
};
use quay_api::server::{Context, Rejection};
use quay_api::{Field, WholeNumber};
use serde_json::{Map, Value, json};

use crate::app::App;
use crate::auth::credentials::{self, CredentialError};
use crate::domain::mail::{self, Letter};
use crate::domain::{confirmations, names, namespaces, registration};
use crate::op_context::OpContext;
use crate::responses::NO_SUCH_URL;
use crate::settings::AuthenticationType;
use crate::storage::{Account, TeamRole, UserDetail};
use crate::views::{ViewedAs, shown_tag_expiration, signed_in_user};

/// Registers a user.
pub(super) async fn create(
    app: &App,
    context: &Context,
    body: UserRegistration,
) -> Result<UserRegistrationResult, Rejection> {
    if !app.settings.has_own_accounts() {
        return Err(Rejection::message(404, NO_SUCH_URL));
    }
    app.read(context, |op| require_registrable(op, &body))
        .await?;
    let hash = credentials::hash_new_password(&body.password)
        .await?
        .map_err(Rejection::invalid_request)?;
    let (user, view) = app
        .write(context, |op| {
            // Another may have been quicker.
            require_registrable(op, &body)?;
            let user =
                registration::register_user(op, &body.username, body.email.as_deref(), &hash)?;
            let metadata = json!({ "email": body.email, "username": body.username });
            op.log("user_create", Some(user.id), metadata)?;
            let confirmed = match &body.invite_code {
                Some(code) => registration::accept_invitation(op, &user, code)?,
                None => false,
            };
            if op.settings.features.mailing && !confirmed {
                confirmations::send_for_address(op, &user)?;
                return Ok((user.id, None));
            }
            let user = fetch_again(op, user.id)?;
            let mut view = signed_in_user(op, &user, ViewedAs::SignedIn)?;
            // The server shows the seconds that it has just computed, and not those that it stored.
            let seconds = view.tag_expiration_s.map(WholeNumber::get);
            view.tag_expiration_s = seconds.map(WholeNumber::float);
            Ok::<_, Rejection>((user.id, Some(view)))
        })
        .await?;
    let Some(view) = view else {
        let awaiting = AwaitingVerification::new(true);
        return Ok(UserRegistrationResult::AwaitingVerification(awaiting));
    };
    app.open_session(context, user).await?;
    Ok(UserRegistrationResult::UserView(view))
}

/// What is refused before anything else is looked at.
fn require_registrable(op: &OpContext<'_>, body: &UserRegistration) -> Result<(), Rejection> {
    let features = &op.settings.features;
    let refuse = |text: &str| Err(Rejection::invalid_request(text));
    let email = body.email.as_deref().filter(|email| !email.is_empty());
    let invited = body
        .invite_code
        .as_ref()
        .is_some_and(|code| !code.is_empty());
    if op.tx.user_fetch(&body.username)?.is_some() {
        return refuse("The username already exists");
    }
    if features.mailing && email.is_none() {
        return refuse("Email address is required");
    }
    if features.invite_only_user_creation && !invited {
        return refuse("Cannot create non-invited user");
    }
    let welcome = match email {
        _ if !features.invite_only_user_creation => true,
        Some(email) => op.tx.invitation_exists_for_email(email)?,
        None => false,
    };
    if !welcome {
        return refuse(
            "Creation of a user account for this e-mail is disabled; please contact an \
             administrator",
        );
    }
    if features.recaptcha {
        // There is no service to ask, so that nobody passes.
        let text = "Are you a bot? If not, please revalidate the captcha.";
        return Err(Rejection::message(400, text));
    }
    Ok(())
}

/// Changes what a body says, one after the other: what comes before a fault stays.
pub(super) async fn change(
    app: &App,
    context: &Context,
    body: UserUpdate,
) -> Result<UserView, Rejection> {
    let hash = match &body.password {
        Some(password) => Some(
            credentials::hash_new_password(password)
                .await?
                .map_err(Rejection::invalid_request)?,
        ),
        None => None,
    };
    let signed_in = OnceLock::new();
    let changing = app.write(context, |op| {
        let user = op.user()?;
        op.keep_what_was_written();
        let mut viewed_as = ViewedAs::Caller;
        if let Some(hash) = &hash {
            change_password(op, user, hash)?;
            signed_in.get_or_init(|| user.id);
            viewed_as = ViewedAs::SignedIn;
        }
        change_invoices_and_tags(op, user, &body)?;
        if let Some(email) = body.email.as_deref().filter(|email| *email != user.email) {
            change_email(op, user, email)?;
        }
        if op.settings.features.user_metadata {
            change_metadata(op, user, &body)?;
        }
        if let Some(name) = body.username.as_deref()
            && change_name(op, user, name)?
            && viewed_as == ViewedAs::Caller
        {
            viewed_as = ViewedAs::Renamed;
        }
        let mut view = signed_in_user(op, &fetch_again(op, user.id)?, viewed_as)?;
        view.tag_expiration_s =
            shown_tag_expiration(op, view.tag_expiration_s, body.tag_expiration_s);
        Ok(view)
    });
    let changed = changing.await;
    // All sessions of the user end with the old password, and this one begins anew.
    if let Some(user) = signed_in.get() {
        app.open_session(context, *user).await?;
    }
    changed
}

fn change_password(op: &OpContext<'_>, user: &Account, hash: &str) -> Result<(), Rejection> {
    op.tx.user_update_password(user.id, hash)?;
    op.tx
        .user_notification_delete_by_kind(user.id, "password_required")?;
    op.log("account_change_password", Some(user.id), json!({}))?;
    if !user.verified {
        return Err(Rejection::invalid_request("Could not perform login action"));
    }
    if op.settings.features.mailing {
        let username = &user.name;
        mail::send(op, &user.email, &Letter::PasswordChanged { username })?;
    }
    Ok(())
}

fn change_invoices_and_tags(
    op: &OpContext<'_>,
    user: &Account,
    body: &UserUpdate,
) -> Result<(), Rejection> {
    if let Some(wanted) = body.invoice_email {
        op.tx.namespace_update_invoice_email(user.id, wanted)?;
        let metadata = json!({ "invoice_email": wanted });
        op.log("user_change_invoicing", Some(user.id), metadata)?;
    }
    if let Some(seconds) = body.tag_expiration_s
        && op.settings.features.change_tag_expiration
    {
        if !op.settings.is_tag_expiration_option(seconds.get()) {
            return Err(Rejection::data_layer("Invalid tag expiration option"));
        }
        op.tx
            .namespace_update_tag_expiration(user.id, seconds.get())?;
        let metadata = json!({ "tag_expiration": seconds });
        op.log("user_change_tag_expiration", Some(user.id), metadata)?;
    }
    if let Some(address) = present_value(&body.invoice_email_address)
        && address != user.invoice_email_address.as_deref()
    {
        let stored = address.filter(|address| !address.is_empty());
        op.tx
            .namespace_update_invoice_email_address(user.id, stored)?;
        let metadata = json!({ "invoice_email_address": address });
        op.log("user_change_invoicing", Some(user.id), metadata)?;
    }
    Ok(())
}

fn change_email(op: &OpContext<'_>, user: &Account, email: &str) -> Result<(), Rejection> {
    if op.tx.user_fetch_by_email(email)?.is_some() {
        return Err(Rejection::invalid_request("E-mail address already used"));
    }
    if op.settings.features.mailing {
        // The address changes once the user follows the link.
        return confirmations::send_for_new_address(op, user, email);
    }
    op.tx.user_update_email(user.id, email, true)?;
    let metadata = json!({ "email": email, "old_email": user.email });
    op.log("user_change_email", Some(user.id), metadata)?;
    Ok(())
}

fn change_metadata(op: &OpContext<'_>, user: &Account, body: &UserUpdate) -> Result<(), Rejection> {
    let mut metadata = Map::new();
    for (name, detail, value) in [
        ("given_name", UserDetail::GivenName, &body.given_name),
        ("family_name", UserDetail::FamilyName, &body.family_name),
        ("company", UserDetail::Company, &body.company),
        ("location", UserDetail::Location, &body.location),
    ] {
        if let Some(value) = present_value(value) {
            op.tx.user_update_detail(user.id, detail, value)?;
            metadata.insert(name.to_owned(), value.into());
        }
    }
    if metadata.is_empty() {
        return Ok(());
    }
    op.tx.user_prompt_delete(user.id, "enter_name")?;
    op.tx.user_prompt_delete(user.id, "enter_company")?;
    op.log(
        "user_change_metadata",
        Some(user.id),
        Value::Object(metadata),
    )?;
    Ok(())
}

/// Renames a user where that is allowed; tells whether a rename was asked for, for then the
/// server judges the rest of the call by the old name.
fn change_name(op: &OpContext<'_>, user: &Account, name: &str) -> Result<bool, Rejection> {
    let allowed = op.settings.features.user_rename;
    if !allowed || name.is_empty() || name == user.name {
        return Ok(false);
    }
    if op.tx.namespace_fetch(name)?.is_some() {
        return Err(Rejection::invalid_request("Username is already in use"));
    }
    if let Some(problem) = names::problem_of_name(name) {
        return Err(Rejection::data_layer(format!(
            "Invalid username {name}: {problem}"
        )));
    }
    op.tx.user_update_name(user, name)?;
    let metadata = json!({ "old_username": user.name });
    op.log("user_change_name", Some(user.id), metadata)?;
    Ok(true)
}

/// Makes an organization of the caller, with another user as its owner.
pub(super) async fn convert(
    app: &App,
    context: &Context,
    body: &UserConversion,
) -> Result<(), Rejection> {
    if !app.settings.has_own_accounts() {
        return Err(Rejection::page(404, NO_SUCH_URL));
    }
    let refuse = |text: &str| Rejection::invalid_request(text).with("reason", "invaliduser");
    let Ok(admin) = app
        .check_signin(&body.admin_user, &body.admin_password)
        .await?
    else {
        return Err(refuse("The admin user credentials are not valid"));
    };
    app.write(context, |op| {
        let user = op.user()?;
        if admin.id == user.id {
            return Err(refuse("The admin user is not valid"));
        }
        op.tx.user_convert_to_organization(user.id)?;
        let owners = op.tx.team_create(user.id, "owners", TeamRole::Admin, "")?;
        op.tx.team_member_create(owners, admin.id)?;
        op.log("account_convert", Some(user.id), json!({}))?;
        Ok(())
    })
    .await?;
    let (name, password) = (&body.admin_user, &body.admin_password);
    app.sign_in(context, name, password, None).await
}

/// The value of a field that is there.
fn present_value(field: &Field<String>) -> Option<Option<&str>> {
    match field {
        Field::Absent => None,
        Field::Null => Some(None),
        Field::Value(text) => Some(Some(text)),
    }
}

fn fetch_again(op: &OpContext<'_>, user: i64) -> Result<Account, Rejection> {
    let user = op.tx.account_fetch_by_id(user)?;
    user.ok_or_else(crate::responses::crash)
}

/// Deletes the caller.
pub(super) fn delete(op: &OpContext<'_>) -> Result<(), Rejection> {
    let user = op.require_user_admin()?;
    if !op.settings.has_own_accounts() {
        return Err(Rejection::message(404, NO_SUCH_URL));
    }
    if user.is_user() {
        namespaces::require_no_orphans(op, user)?;
    }
    namespaces::delete_own(op, user)?;
    Ok(op.log(
        "user_delete",
        Some(user.id),
        json!({ "username": user.name }),
    )?)
}

/// How many private repositories the caller has. Nobody has a plan, which would allow more.
pub(super) fn private_repositories(
    op: &OpContext<'_>,
) -> Result<models::UserPrivateRepositories, Rejection> {
    let user = op.require_user_admin()?;
    let count = op.tx.repository_count_private(user.id)?;
    Ok(models::UserPrivateRepositories::new(count, count < 0))
}

pub(super) fn get_own(op: &OpContext<'_>) -> Result<models::UserView, Rejection> {
    let user = op.caller().map(|caller| &caller.account);
    let user = user.filter(|user| !user.is_organization());
    let Some(user) = user.filter(|user| op.may_read_user(&user.name)) else {
        return Err(Rejection::invalid_token().with("session_required", false));
    };
    Ok(signed_in_user(op, user, ViewedAs::Caller)?)
}

pub(super) fn detach_login(op: &OpContext<'_>) -> Result<models::UserActionSuccess, Rejection> {
    op.require_user_admin()?;
    // Nobody is attached to anything; that is no fault.
    Ok(UserActionSuccess::new(true))
}

pub(super) fn get(op: &OpContext<'_>, username: &str) -> Result<models::UserView, Rejection> {
    let Some(user) = op.tx.user_fetch(username)? else {
        return Err(Rejection::message(404, NO_SUCH_URL));
    };
    Ok(signed_in_user(op, &user, ViewedAs::Caller)?)
}

/// A password in the form that command lines take.
pub(super) async fn generate_client_key(
    app: &App,
    context: &Context,
    body: &ClientKeyRequest,
) -> Result<ClientKey, Rejection> {
    let without_passwords = [AuthenticationType::AppToken, AuthenticationType::Oidc];
    if without_passwords.contains(&app.settings.authentication_type) {
        return Err(Rejection::not_found());
    }
    let name = app
        .read(context, |op| op.user().map(|user| user.name.clone()))
        .await?;
    match app.check_credentials(&name, &body.password).await? {
        Ok(account) => {
            app.write(context, |op| {
                let kind = "user_generate_client_key";
                op.log(kind, Some(account.id), json!({}))
            })
            .await?
        }
        Err(CredentialError(text)) => return Err(Rejection::invalid_request(text)),
    }
    let key = app.seal.seal_password(body.password.expose());
    Ok(ClientKey::new(key))
}
