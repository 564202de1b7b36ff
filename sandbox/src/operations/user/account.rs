//! Owns what people do with their own accounts: register, change details, become an organization.

use quay_api::models::{
    AwaitingVerification, UserConversion, UserRegistration, UserRegistrationResult, UserUpdate,
    UserView,
};
use quay_api::server::{Context, Rejection};
use quay_api::{Field, Secret};
use serde_json::{Map, Value, json};

use super::NO_SUCH_URL;
use crate::registration::{Registration, RegistrationError};
use crate::session::Session;
use crate::state::Quay;
use crate::storage::{Account, AccountKind, Detail, TeamRole};
use crate::views::{Sight, signed_in_user};
use crate::{credentials, digest, names};

/// Registers a user.
pub(super) async fn create(
    quay: &Quay,
    context: &Context,
    body: UserRegistration,
) -> Result<UserRegistrationResult, Rejection> {
    if quay.settings.authentication_type != "Database" {
        return Err(Rejection::message(404, NO_SUCH_URL));
    }
    quay.read(context, |session| may_register(session, &body))?;
    let hash = hash_new(&body.password)
        .await?
        .map_err(Rejection::invalid_request)?;
    quay.write(context, |session| {
        // Another may have been quicker.
        may_register(session, &body)?;
        let user = session.register_user(&body.username, body.email.as_deref(), &hash)?;
        let metadata = json!({ "email": body.email, "username": body.username });
        session.log("user_create", Some(user.id), metadata)?;
        let confirmed = match &body.invite_code {
            Some(code) => session.take_invite(&user, code)?,
            None => false,
        };
        if session.settings.features.mailing && !confirmed {
            let awaiting = AwaitingVerification::new(true);
            return Ok(UserRegistrationResult::AwaitingVerification(awaiting));
        }
        let user = reread(session, user.id)?;
        let view = signed_in_user(session, &user, Sight::SignedIn)?;
        Ok(UserRegistrationResult::UserView(view))
    })
}

/// What is refused before anything else is looked at.
fn may_register(session: &Session<'_>, body: &UserRegistration) -> Result<(), Rejection> {
    let features = &session.settings.features;
    let refuse = |text: &str| Err(Rejection::invalid_request(text));
    let email = body.email.as_deref().filter(|email| !email.is_empty());
    let invited = body
        .invite_code
        .as_ref()
        .is_some_and(|code| !code.is_empty());
    if session.tx.user(&body.username)?.is_some() {
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
        Some(email) => session.tx.is_email_invited(email)?,
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

impl Session<'_> {
    /// Adds a user with what the web interface asks of one who is new.
    pub(crate) fn register_user(
        &self,
        name: &str,
        email: Option<&str>,
        password_hash: &str,
    ) -> Result<Account, Rejection> {
        let mailing = self.settings.features.mailing;
        self.register_verified(name, email, password_hash, !mailing)
            .map_err(|error| match error {
                RegistrationError::Refused(text) => Rejection::invalid_request(text),
                RegistrationError::Storage(error) => error.into(),
            })
    }

    /// The same for a user whose address is good, or not.
    pub(crate) fn register_verified(
        &self,
        name: &str,
        email: Option<&str>,
        password_hash: &str,
        verified: bool,
    ) -> Result<Account, RegistrationError> {
        let features = &self.settings.features;
        let user = self.register(&Registration {
            name,
            kind: AccountKind::User,
            email,
            email_required: features.mailing,
            password_hash: Some(password_hash),
            verified,
        })?;
        if features.user_metadata {
            self.tx.add_prompt(user.id, "enter_name")?;
            self.tx.add_prompt(user.id, "enter_company")?;
        }
        Ok(user)
    }

    /// Takes an invitation as a proof of the address that it went to; tells whether it is one.
    pub(crate) fn take_invite(&self, user: &Account, code: &Secret) -> Result<bool, Rejection> {
        let hash = digest::token(code.expose());
        let confirmed = self.tx.invited_email(&hash, user.id)?.as_ref() == Some(&user.email);
        if confirmed {
            self.tx.set_verified(user.id)?;
        }
        Ok(confirmed)
    }
}

/// Changes what a body says, one after the other: what comes before a fault stays.
pub(super) async fn change(
    quay: &Quay,
    context: &Context,
    body: UserUpdate,
) -> Result<UserView, Rejection> {
    let hash = match &body.password {
        Some(password) => Some(
            hash_new(password)
                .await?
                .map_err(Rejection::invalid_request)?,
        ),
        None => None,
    };
    quay.write(context, |session| {
        let user = session.user()?;
        session.keep_what_was_written();
        let mut sight = Sight::Caller;
        if let Some(hash) = &hash {
            change_password(session, user, hash)?;
            sight = Sight::SignedIn;
        }
        change_invoices_and_tags(session, user, &body)?;
        if let Some(email) = body.email.as_deref().filter(|email| *email != user.email) {
            change_email(session, user, email)?;
        }
        if session.settings.features.user_metadata {
            change_metadata(session, user, &body)?;
        }
        if let Some(name) = body.username.as_deref()
            && change_name(session, user, name)?
            && sight == Sight::Caller
        {
            sight = Sight::Renamed;
        }
        Ok(signed_in_user(session, &reread(session, user.id)?, sight)?)
    })
}

fn change_password(session: &Session<'_>, user: &Account, hash: &str) -> Result<(), Rejection> {
    session.tx.set_password(user.id, hash)?;
    session
        .tx
        .forget_notifications(user.id, "password_required")?;
    session.log("account_change_password", Some(user.id), json!({}))?;
    if !user.verified {
        return Err(Rejection::invalid_request("Could not perform login action"));
    }
    Ok(())
}

fn change_invoices_and_tags(
    session: &Session<'_>,
    user: &Account,
    body: &UserUpdate,
) -> Result<(), Rejection> {
    if let Some(wanted) = body.invoice_email {
        session.tx.set_invoice_email(user.id, wanted)?;
        let metadata = json!({ "invoice_email": wanted });
        session.log("user_change_invoicing", Some(user.id), metadata)?;
    }
    if let Some(seconds) = body.tag_expiration_s
        && session.settings.features.change_tag_expiration
    {
        if !session
            .settings
            .tag_expiration_options_s()
            .contains(&seconds)
        {
            return Err(Rejection::message(400, "Invalid tag expiration option"));
        }
        session.tx.set_tag_expiration(user.id, seconds)?;
        let metadata = json!({ "tag_expiration": seconds });
        session.log("user_change_tag_expiration", Some(user.id), metadata)?;
    }
    if let Some(address) = given(&body.invoice_email_address)
        && address != user.invoice_email_address.as_deref()
    {
        let stored = address.filter(|address| !address.is_empty());
        session.tx.set_invoice_address(user.id, stored)?;
        let metadata = json!({ "invoice_email_address": address });
        session.log("user_change_invoicing", Some(user.id), metadata)?;
    }
    Ok(())
}

fn change_email(session: &Session<'_>, user: &Account, email: &str) -> Result<(), Rejection> {
    if session.tx.user_by_email(email)?.is_some() {
        return Err(Rejection::invalid_request("E-mail address already used"));
    }
    if session.settings.features.mailing {
        // The address changes once the mail to it is answered, and the sandbox sends none.
        return Ok(());
    }
    session.tx.set_user_email(user.id, email, true)?;
    let metadata = json!({ "email": email, "old_email": user.email });
    session.log("user_change_email", Some(user.id), metadata)?;
    Ok(())
}

fn change_metadata(
    session: &Session<'_>,
    user: &Account,
    body: &UserUpdate,
) -> Result<(), Rejection> {
    let mut metadata = Map::new();
    for (name, detail, value) in [
        ("given_name", Detail::GivenName, &body.given_name),
        ("family_name", Detail::FamilyName, &body.family_name),
        ("company", Detail::Company, &body.company),
        ("location", Detail::Location, &body.location),
    ] {
        if let Some(value) = given(value) {
            session.tx.set_detail(user.id, detail, value)?;
            metadata.insert(name.to_owned(), value.into());
        }
    }
    if metadata.is_empty() {
        return Ok(());
    }
    session.tx.remove_prompt(user.id, "enter_name")?;
    session.tx.remove_prompt(user.id, "enter_company")?;
    session.log(
        "user_change_metadata",
        Some(user.id),
        Value::Object(metadata),
    )?;
    Ok(())
}

/// Renames a user where that is allowed; tells whether a rename was asked for, for then the
/// server judges the rest of the call by the old name.
fn change_name(session: &Session<'_>, user: &Account, name: &str) -> Result<bool, Rejection> {
    let allowed = session.settings.features.user_rename;
    if !allowed || name.is_empty() || name == user.name {
        return Ok(false);
    }
    if session.tx.namespace(name)?.is_some() {
        return Err(Rejection::invalid_request("Username is already in use"));
    }
    if let Some(problem) = names::problem_of_name(name) {
        return Err(Rejection::message(
            400,
            format!("Invalid username {name}: {problem}"),
        ));
    }
    session.tx.rename_user(user, name)?;
    let metadata = json!({ "old_username": user.name });
    session.log("user_change_name", Some(user.id), metadata)?;
    Ok(true)
}

/// Makes an organization of the caller, with another user as its owner.
pub(super) async fn convert(
    quay: &Quay,
    context: &Context,
    body: &UserConversion,
) -> Result<(), Rejection> {
    if quay.settings.authentication_type != "Database" {
        return Err(Rejection::page(404, NO_SUCH_URL));
    }
    let refuse = |text: &str| Rejection::invalid_request(text).with("reason", "invaliduser");
    let Ok(admin) = quay
        .check_signin(&body.admin_user, &body.admin_password)
        .await?
    else {
        return Err(refuse("The admin user credentials are not valid"));
    };
    quay.write(context, |session| {
        let user = session.user()?;
        if admin.id == user.id {
            return Err(refuse("The admin user is not valid"));
        }
        session.tx.make_organization(user.id)?;
        let owners = session
            .tx
            .add_team(user.id, "owners", TeamRole::Admin, "")?;
        session.tx.add_team_member(owners, admin.id)?;
        session.log("account_convert", Some(user.id), json!({}))?;
        Ok(())
    })?;
    let (name, password) = (&body.admin_user, &body.admin_password);
    quay.sign_in(context, name, password, None).await
}

/// The hash of a new password, or why it cannot be one.
pub(crate) async fn hash_new(password: &Secret) -> Result<Result<String, &'static str>, Rejection> {
    if !names::is_password(password.expose()) {
        return Ok(Err(names::INVALID_PASSWORD));
    }
    Ok(Ok(credentials::hash(password).await?))
}

/// The value of a field that is there.
fn given(field: &Field<String>) -> Option<Option<&str>> {
    match field {
        Field::Absent => None,
        Field::Null => Some(None),
        Field::Value(text) => Some(Some(text)),
    }
}

fn reread(session: &Session<'_>, user: i64) -> Result<Account, Rejection> {
    let user = session.tx.account_by_id(user)?;
    user.ok_or_else(crate::crash)
}
