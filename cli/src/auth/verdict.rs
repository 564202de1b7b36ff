//! The verdict on a command: from the scopes that are known, and from what the server tells of rights.
//!
//! What the server tells of an organization or a repository counts both the role of the user and the scopes
//! of the token, so the verdict holds where the scopes are not known.

use apitwin_cli::connection::Connection;
use apitwin_cli::{Failure, FailureKind, Invocation, needed_scopes};
use quay_api::Client;

use super::request::Request;
use crate::Quay;
use crate::login::{Account, account};

/// Whether the server would allow a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Yes,
    No(String),
    Unknown(String),
}

/// Judges a command.
pub(super) async fn judge(
    invocation: &mut Invocation<'_, Quay>,
    connection: &Connection,
    request: &Request<'_>,
) -> Result<Verdict, Failure> {
    let operation = request.command.operation;
    if operation.public {
        return Ok(Verdict::Yes);
    }
    let client = invocation.client_of(connection)?;
    let account = account(invocation, connection, &client).await?;
    if let Some(held) = connection.scopes()
        && !operation.is_covered_by(held.iter().map(String::as_str))
    {
        let held = match held {
            [] => "none".to_owned(),
            held => held.join(", "),
        };
        return Ok(Verdict::No(format!(
            "it needs a token with {}; yours has {held}",
            needed_scopes(operation)
        )));
    }
    let mut judge = Judge {
        invocation,
        connection,
        client,
        account,
        request,
    };
    // One alternative of scopes that is allowed is enough; all of it must be.
    let mut verdict = Verdict::Unknown("the document names no scope for it".to_owned());
    for set in operation.scopes {
        let mut all = match set {
            [] => judge.place().await?,
            _ => Verdict::Yes,
        };
        for scope in *set {
            if all == Verdict::Yes {
                all = judge.scope(scope).await?;
            }
        }
        match all {
            Verdict::Yes => return Ok(Verdict::Yes),
            other => verdict = other,
        }
    }
    Ok(verdict)
}

/// What the verdict on each scope needs.
struct Judge<'a, 'b, 'c> {
    invocation: &'a mut Invocation<'b, Quay>,
    connection: &'a Connection,
    client: Client,
    account: Option<Account>,
    request: &'a Request<'c>,
}

impl Judge<'_, '_, '_> {
    async fn scope(&mut self, scope: &str) -> Result<Verdict, Failure> {
        match scope {
            "super:user" => Ok(self.superuser()),
            "user:admin" | "user:read" => self.own_account(scope).await,
            "org:admin" => match self.request.takes("orgname") {
                true => self.organization().await,
                false => Ok(self.of_scopes(scope)),
            },
            "repo:create" => Ok(self.new_repository()),
            "repo:read" | "repo:write" | "repo:admin" => match self.request.takes("repository") {
                true => self.repository(scope).await,
                false => Ok(self.of_scopes(scope)),
            },
            _ => Ok(self.of_scopes(scope)),
        }
    }

    /// Where no scope is named, the administrator of the organization or repository may.
    async fn place(&mut self) -> Result<Verdict, Failure> {
        if self.request.takes("orgname") {
            self.organization().await
        } else if self.request.takes("repository") {
            self.repository("repo:admin").await
        } else if self.request.command.words.first() == Some(&"superuser") {
            Ok(self.superuser())
        } else {
            Ok(Verdict::Unknown(
                "the document names no scope for it".to_owned(),
            ))
        }
    }

    fn superuser(&self) -> Verdict {
        match &self.account {
            Some(account) if account.is_superuser => Verdict::Yes,
            Some(account) if account.is_global_readonly => Verdict::Unknown(format!(
                "{} may read as a superuser does, and the server decides for each operation",
                account.name
            )),
            Some(account) => Verdict::No(format!(
                "it needs a token with super:user of a superuser; {} is none, or the token lacks the scope",
                account.name
            )),
            None => unknown_user(),
        }
    }

    /// Yes, unless the server tells somebody who only reads everything that they administer it.
    fn unless_reader(&self) -> Verdict {
        match &self.account {
            Some(account) if account.is_global_readonly && !account.is_superuser => {
                Verdict::Unknown(format!(
                    "{} may read everything, which the server tells like the right to change it",
                    account.name
                ))
            }
            _ => Verdict::Yes,
        }
    }

    async fn own_account(&mut self, scope: &str) -> Result<Verdict, Failure> {
        let verdict = match &self.account {
            Some(account) if account.has_user_admin || scope == "user:read" => Verdict::Yes,
            Some(_) => Verdict::No("it needs a token with user:admin".to_owned()),
            // The server would have told the account.
            None => Verdict::No(format!("it needs a token with {scope}")),
        };
        // Some operations of organizations name this scope, and need the role in it as well.
        if verdict == Verdict::Yes && self.request.takes("orgname") {
            return self.organization().await;
        }
        Ok(verdict)
    }

    async fn organization(&mut self) -> Result<Verdict, Failure> {
        let Some(name) = self.request.path("orgname") else {
            return Ok(Verdict::Unknown(
                "name the organization to ask about".to_owned(),
            ));
        };
        match self.client.get_organization(name).await {
            Ok(organization) if organization.is_admin => Ok(self.unless_reader()),
            Ok(organization) => {
                let role = match organization.is_member {
                    true => "is only a member",
                    false => "is no member",
                };
                Ok(Verdict::No(format!(
                    "only administrators of {name} may, with a token that has org:admin; your user {role}"
                )))
            }
            Err(error) => self.unseen(error, name),
        }
    }

    async fn repository(&mut self, scope: &str) -> Result<Verdict, Failure> {
        let Some(name) = self.request.path("repository") else {
            return Ok(Verdict::Unknown(
                "name the repository to ask about".to_owned(),
            ));
        };
        let Ok(path) = name.parse::<quay_api::RepositoryName>() else {
            return Err(Failure::usage(format!("{name:?} is no repository"))
                .next("Write it with its namespace, such as acme/app."));
        };
        match self.client.get_repo(path).await {
            Ok(repository) => {
                let may = match scope {
                    "repo:read" => return Ok(Verdict::Yes),
                    "repo:write" => repository.can_write,
                    _ => repository.can_admin,
                };
                Ok(match may {
                    true => self.unless_reader(),
                    false => Verdict::No(format!(
                        "it needs a token with {scope} of a user who has that role in {name}"
                    )),
                })
            }
            Err(error) => self.unseen(error, name),
        }
    }

    /// Something that the server does not show: it is not there, or the caller may not see it.
    fn unseen(&self, error: quay_api::Error, name: &str) -> Result<Verdict, Failure> {
        let failure = self.invocation.failure_at(Some(self.connection), error);
        match failure.kind() {
            FailureKind::NotFound => Ok(Verdict::No(format!("there is no {name}"))),
            FailureKind::Forbidden | FailureKind::TokenRefused => {
                Ok(Verdict::No(format!("you may not see {name}")))
            }
            _ => Err(failure),
        }
    }

    fn new_repository(&self) -> Verdict {
        let repository = self.request.name().and_then(|name| name.split_once('/'));
        let given = self.request.flag("namespace");
        let given = given.or_else(|| repository.map(|(namespace, _)| namespace));
        if self.request.flag("body").is_some() && given.is_none() {
            return Verdict::Unknown(
                "the namespace is in the body; write the repository with it, such as acme/app"
                    .to_owned(),
            );
        }
        let Some(account) = &self.account else {
            return unknown_user();
        };
        let own = |namespace: &&str| *namespace != account.name;
        let namespace = given.filter(own);
        let may = match namespace {
            None => account.view.can_create_repo,
            Some(name) => {
                let organizations = account.view.organizations.iter().flatten();
                let mut organizations = organizations.filter(|found| found.name == name);
                match organizations.next() {
                    Some(organization) => Some(organization.can_create_repo),
                    None => Some(false),
                }
            }
        };
        let place = namespace.unwrap_or(&account.name);
        match may {
            Some(true) => Verdict::Yes,
            Some(false) => Verdict::No(format!(
                "it needs a token with repo:create of a user who may create repositories in {place}"
            )),
            None => {
                Verdict::Unknown("the token lacks user:admin, so the server does not tell".into())
            }
        }
    }

    /// What only the scopes tell.
    fn of_scopes(&self, scope: &str) -> Verdict {
        match self.connection.scopes() {
            Some(_) => Verdict::Unknown(format!(
                "your token has {scope}, and the server decides by what the command is about"
            )),
            None => Verdict::Unknown(format!(
                "it needs a token with {scope}, and the scopes of yours are not known"
            )),
        }
    }
}

fn unknown_user() -> Verdict {
    Verdict::Unknown(
        "the token lacks user:read, so the server does not tell whose it is".to_owned(),
    )
}
