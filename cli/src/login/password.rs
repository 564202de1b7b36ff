//! A token for a user with a password: three requests, as the page of an application makes them.

use apitwin_cli::connection::{Connection, TokenSource};
use apitwin_cli::{Failure, FailureKind, Invocation};
use apitwin_runtime::client::ErrorKind;
use quay_api::models::NewApplication;
use quay_api::{Client, IssuedToken, Secret, SessionRejection, TokenRequest};

use super::{Login, token::ask};
use crate::Quay;

/// What a token is good for unless --scope says otherwise: all but the functions of superusers.
const DEFAULT_SCOPES: [&str; 5] = [
    "org:admin",
    "repo:admin",
    "repo:create",
    "user:admin",
    "user:read",
];
/// The name of the application that --org makes.
pub(crate) const APPLICATION: &str = "quay-cli";

/// Signs in and has a token issued.
pub(super) async fn token(
    invocation: &mut Invocation<'_, Quay>,
    connection: &Connection,
    login: &Login,
    user: &str,
) -> Result<IssuedToken, Failure> {
    if invocation.globals.token_file.is_some() {
        return Err(
            Failure::usage("--username and --token-file exclude each other")
                .next("Leave --username out to log in with a token."),
        );
    }
    if login.client_id.is_none() && login.org.is_none() {
        return Err(Failure::usage(
            "an OAuth application issues the token, and none is named",
        )
        .next(
            "Give --client-id ID of an application whose organization you administer, or --org ORG \
             to create one there.",
        ));
    }
    let password = password(invocation, connection, login, user)?;
    let connection = connection.clone().with_token(TokenSource::None);
    let builder = invocation.client_builder(&connection)?;
    let signed_in = builder.sign_in(user, password).await;
    let client = signed_in.map_err(|error| match error.session_rejection() {
        Some(SessionRejection::WrongPassword) => Failure::new(
            FailureKind::TokenRefused,
            format!(
                "{} does not accept this user and password",
                connection.url()
            ),
        )
        .next("Check both. Accounts of other providers, such as GitHub, need a token instead."),
        Some(SessionRejection::UnconfirmedAddress) => Failure::new(
            FailureKind::TokenRefused,
            "the mail address of this user is not confirmed yet",
        )
        .next("Follow the link in the mail that the server sent."),
        _ => invocation.failure_at(Some(&connection), error),
    })?;
    let client_id = match (&login.client_id, &login.org) {
        (Some(id), _) => id.clone(),
        (None, Some(org)) => application(invocation, &connection, &client, org)
            .await
            .map_err(|failure| not_administered(failure, user, org))?,
        (None, None) => String::new(),
    };
    // The page of the server itself, which every application may lead to.
    let callback = format!("{}/oauth/localapp", connection.url());
    let request = TokenRequest::new(client_id, callback);
    let request = match login.scope.is_empty() {
        true => request.scopes(DEFAULT_SCOPES),
        false => request.scopes(login.scope.iter().cloned()),
    };
    let issued = client.issue_token(&request).await;
    issued.map_err(|error| {
        let told = error.message().to_owned();
        // The server rejects by a redirect, which has no status of its own for that.
        let kind = match error.error_type() {
            Some("server_error" | "temporarily_unavailable") => FailureKind::Server,
            Some(_) if error.kind() == ErrorKind::Status => FailureKind::Rejected,
            _ => Failure::of(invocation.program, Some(&connection), &error).kind(),
        };
        Failure::new(kind, told)
            .next("Check --client-id and --scope; `--org ORG` creates an application.")
    })
}

/// Says who may do it where an organization is none of the user.
fn not_administered(failure: Failure, user: &str, org: &str) -> Failure {
    match failure.kind() {
        FailureKind::Forbidden => failure.next(format!(
            "{user} must be an administrator of {org}. Name another organization with --org, or an \
             application with --client-id."
        )),
        _ => failure,
    }
}

fn password(
    invocation: &mut Invocation<'_, Quay>,
    connection: &Connection,
    login: &Login,
    user: &str,
) -> Result<Secret, Failure> {
    match &login.password_file {
        Some(path) => invocation.input.secret("password-file", path),
        None if invocation.environment.input_is_terminal => ask(&format!(
            "Password of {user} at {} (it is not shown): ",
            connection.url()
        )),
        None => Err(Failure::usage("login: there is no password")
            .next("Give --password-file FILE, or `-` to read it from standard input.")),
    }
}

/// The client id of the application of that organization, which is created where it is missing.
async fn application(
    invocation: &mut Invocation<'_, Quay>,
    connection: &Connection,
    client: &Client,
    org: &str,
) -> Result<String, Failure> {
    let failure = |error| invocation.failure_at(Some(connection), error);
    let listed = client.get_organization_applications(org).await;
    let listed = listed.map_err(failure)?.into_inner();
    let found = listed
        .applications
        .into_iter()
        .find(|application| application.name == APPLICATION);
    if let Some(application) = found {
        return Ok(application.client_id);
    }
    let mut new = NewApplication::new(APPLICATION);
    new.description = Some("Issues the tokens of `quay login`".to_owned());
    let created = client.create_organization_application(org, new).await;
    let created = created.map_err(failure)?.into_inner();
    let told = format!("Created the OAuth application `{APPLICATION}` in `{org}`.\n");
    invocation
        .err
        .write_all(told.as_bytes())
        .map_err(Failure::output)?;
    Ok(created.client_id)
}
