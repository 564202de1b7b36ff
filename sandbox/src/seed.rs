//! Owns how a database gets its first content: a fixture, or a superuser with a token.

use crate::fixture::{Fixture, FixtureOrganization, FixtureToken};
use crate::settings::Settings;
use crate::storage::{
    AccountKind, NewAccount, NewApplication, NewToken, StorageError, Store, TeamRole, Tx,
};
use crate::{clock, digest, random};

/// Puts a fixture into a database that has no users yet, all of it or nothing. Tells whether the
/// database holds it: one that began with the same fixture is left as it has become.
///
/// # Errors
///
/// A database that fails.
pub(crate) fn plant(
    store: &Store,
    settings: &Settings,
    fixture: &Fixture,
) -> Result<bool, StorageError> {
    store.write(
        |tx| {
            if tx.is_planted(&fixture.hash)? {
                return Ok(true);
            }
            if tx.has_users()? {
                return Ok(false);
            }
            plant_all(tx, settings, fixture)?;
            tx.note_planted(&fixture.hash)?;
            Ok::<_, StorageError>(true)
        },
        || false,
    )
}

fn plant_all(tx: &Tx<'_>, settings: &Settings, fixture: &Fixture) -> Result<(), StorageError> {
    let now_ms = clock::now_ms();
    for user in &fixture.users {
        let hash = user.password.as_deref().and_then(digest::password);
        tx.add_account(&NewAccount {
            name: &user.username,
            kind: AccountKind::User,
            email: user.email.as_deref(),
            password_hash: hash.as_deref(),
            verified: user.verified,
            enabled: user.enabled,
            tag_expiration_s: settings.default_tag_expiration_s(),
            created_ms: now_ms,
        })?;
        if user.superuser {
            tx.list_superuser("SUPER_USERS", &user.username)?;
        }
        if user.global_readonly_superuser {
            tx.list_superuser("GLOBAL_READONLY_SUPER_USERS", &user.username)?;
        }
    }
    for organization in &fixture.organizations {
        plant_organization(tx, settings, organization, now_ms)?;
    }
    for token in &fixture.tokens {
        plant_token(tx, token, now_ms)?;
    }
    Ok(())
}

fn plant_organization(
    tx: &Tx<'_>,
    settings: &Settings,
    organization: &FixtureOrganization,
    now_ms: i64,
) -> Result<(), StorageError> {
    let id = tx.add_account(&NewAccount {
        name: &organization.name,
        kind: AccountKind::Organization,
        email: organization.email.as_deref(),
        password_hash: None,
        verified: true,
        enabled: true,
        tag_expiration_s: settings.default_tag_expiration_s(),
        created_ms: now_ms,
    })?;
    let owners = tx.add_team(id, "owners", TeamRole::Admin, "")?;
    if let Some(owner) = tx.user(&organization.owner)? {
        tx.add_team_member(owners, owner.id)?;
    }
    for application in &organization.applications {
        tx.add_application(&NewApplication {
            client_id: &application.client_id,
            organization_id: id,
            name: &application.name,
            description: "",
            application_uri: &application.application_uri,
            redirect_uri: &application.redirect_uri,
            avatar_email: None,
        })?;
    }
    Ok(())
}

fn plant_token(tx: &Tx<'_>, token: &FixtureToken, now_ms: i64) -> Result<(), StorageError> {
    let application = tx.application_id(&token.application)?;
    let account = tx.user(&token.user)?;
    // A fixture that was parsed names what is there.
    if let (Some(application_id), Some(account)) = (application, account) {
        tx.add_token(&NewToken {
            application_id,
            account_id: account.id,
            hash: &digest::token(&token.token),
            display_name: None,
            scopes: &token.scopes.join(" "),
            created_ms: now_ms,
            expires_ms: now_ms.saturating_add(token.expires_in_s.saturating_mul(1000)),
        })?;
    }
    Ok(())
}

/// The name of the application that the sandbox's own tokens belong to.
const APPLICATION: &str = "sandbox";

/// A new token with all scopes for a superuser, who is made where the database has no users.
/// `None` where there are users, but no superuser among them.
pub(crate) fn superuser_token(
    store: &Store,
    settings: &Settings,
) -> Result<Option<(String, String)>, StorageError> {
    let token = random::text(40);
    let hash = digest::token(&token);
    let now_ms = clock::now_ms();
    let name = store.write(
        |tx| {
            if !tx.has_users()? {
                let name = settings.super_users.first().map_or("admin", String::as_str);
                tx.add_account(&NewAccount {
                    name,
                    kind: AccountKind::User,
                    email: Some(&format!("{name}@example.com")),
                    password_hash: None,
                    verified: true,
                    enabled: true,
                    tag_expiration_s: settings.default_tag_expiration_s(),
                    created_ms: now_ms,
                })?;
                tx.list_superuser("SUPER_USERS", name)?;
            }
            let listed = tx.listed_superusers("SUPER_USERS")?;
            let names = settings.super_users.iter().chain(&listed);
            let mut superuser = None;
            for name in names {
                superuser = superuser.or(tx.user(name)?.filter(|user| user.enabled));
            }
            let Some(superuser) = superuser else {
                return Ok::<_, StorageError>(None);
            };
            let application_id = own_application(tx, settings, superuser.id, now_ms)?;
            tx.add_token(&NewToken {
                application_id,
                account_id: superuser.id,
                hash: &hash,
                display_name: Some("printed at start"),
                scopes: &crate::fixture::SCOPES.join(" "),
                created_ms: now_ms,
                expires_ms: now_ms + 10 * 365 * 24 * 60 * 60 * 1000,
            })?;
            Ok(Some(superuser.name))
        },
        || false,
    )?;
    Ok(name.map(|name| (name, token)))
}

/// The application of the sandbox itself, in an organization of its own.
fn own_application(
    tx: &Tx<'_>,
    settings: &Settings,
    owner: i64,
    now_ms: i64,
) -> Result<i64, StorageError> {
    if let Some(id) = tx.application_id(APPLICATION)? {
        return Ok(id);
    }
    let organization = match tx.organization(APPLICATION)? {
        Some(organization) => organization.id,
        None => {
            let id = tx.add_account(&NewAccount {
                name: APPLICATION,
                kind: AccountKind::Organization,
                email: None,
                password_hash: None,
                verified: true,
                enabled: true,
                tag_expiration_s: settings.default_tag_expiration_s(),
                created_ms: now_ms,
            })?;
            let owners = tx.add_team(id, "owners", TeamRole::Admin, "")?;
            tx.add_team_member(owners, owner)?;
            id
        }
    };
    tx.add_application(&NewApplication {
        client_id: APPLICATION,
        organization_id: organization,
        name: APPLICATION,
        description: "",
        application_uri: "",
        redirect_uri: "",
        avatar_email: None,
    })
}
