//! [`Access`]: who calls the registry, as the token of `/v2/auth` says, and what it allows.
//!
//! Rights are those of the token alone, as they were when it was issued; beside it everybody may
//! read what is public.

use http::Method;
use http::header::AUTHORIZATION;
use quay_api::RepositoryName;
use serde_json::{Map, Value, json};

use super::audit::DeniedCall;
use super::bearer::{Bearer, Right};
use super::error::Code;
use super::identity::Identity;
use super::{RegistryCall, RegistryError};
use crate::op_context::OpContext;
use crate::python;
use crate::storage::{Repository, StorageError};

/// The words of the server for a robot that is gone.
const NO_ROBOT: &str = "Could not find robot with specified username";

/// What the token of a call allows. Without a token there is nobody, who may read what is public.
pub(super) struct Access {
    bearer: Option<Bearer>,
    /// `None` for a robot that was deleted after its token was issued.
    identity: Option<Identity>,
}

impl RegistryCall {
    /// Checks the token of the call, if it has one, and notes who calls in its context.
    ///
    /// # Errors
    ///
    /// 401 for a token that is none, or no longer.
    pub(super) async fn authenticate(&mut self) -> Result<Access, RegistryError> {
        let header = self.context.headers.get(AUTHORIZATION);
        let header = header.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        let header = header.unwrap_or_default();
        let header = header.trim();
        if header.is_empty() {
            return Ok(Access {
                bearer: None,
                identity: Some(Identity::Anonymous),
            });
        }
        let audience = self.service();
        let read = self.app.read(&self.context, |op| {
            Ok::<_, StorageError>(match Bearer::read(op.tx, header, audience, op.now_ms)? {
                Ok(bearer) => {
                    let identity = Identity::fetch(op.tx, &bearer.context, op.now_ms)?;
                    Ok((bearer, identity))
                }
                Err(invalid) => Err(invalid),
            })
        });
        let (bearer, identity) = match read.await? {
            Ok(read) => read,
            Err(invalid) => {
                let actions = match self.context.operation.method {
                    "GET" => "pull",
                    _ => "pull,push",
                };
                return Err(abort(401, &invalid.0).with_challenge(&self.challenge(actions)));
            }
        };
        self.set_caller(identity.as_ref().and_then(Identity::principal));
        Ok(Access {
            bearer: Some(bearer),
            identity,
        })
    }

    /// How a client gets a token for these actions on the repository of the call.
    fn challenge(&self, actions: &str) -> String {
        match &self.repository {
            Some(name) => {
                let scope = format!("repository:{}:{actions}", name.as_str());
                format!("{},scope=\"{scope}\"", self.plain_challenge())
            }
            None => self.plain_challenge(),
        }
    }

    /// How a client gets a token.
    pub(super) fn plain_challenge(&self) -> String {
        let (base_url, service) = (&self.context.base_url, self.service());
        format!("Bearer realm=\"{base_url}/v2/auth\",service=\"{service}\"")
    }

    /// What the server says to all that a token does not allow.
    fn unauthorized(&self, actions: &str) -> RegistryError {
        let error = RegistryError::new(Code::Unauthorized).with_challenge(&self.challenge(actions));
        let denied = self.audited.as_ref().zip(self.repository.as_ref());
        error.with_denied_call(denied.and_then(|(audited, repository)| {
            DeniedCall::new(&self.app.settings, audited, repository, &self.context)
        }))
    }
}

impl Access {
    /// Whether there is a token, which may be that of nobody.
    pub(super) fn has_token(&self) -> bool {
        self.bearer.is_some()
    }

    /// Whether the token is somebody's.
    pub(super) fn is_known(&self) -> bool {
        let identity = self.identity.as_ref();
        identity.is_none_or(|identity| identity.account().is_some())
    }

    /// Who calls.
    ///
    /// # Errors
    ///
    /// 400 for a robot that was deleted since.
    pub(super) fn identity(&self) -> Result<&Identity, RegistryError> {
        let gone = || RegistryError::json(400, &json!({ "message": NO_ROBOT }));
        self.identity.as_ref().ok_or_else(gone)
    }

    /// What an entry of the action log says about the caller of a push or pull.
    pub(super) fn log_metadata(&self, call: &RegistryCall) -> Map<String, Value> {
        let identity = self.identity.as_ref();
        let mut metadata = identity.map(Identity::log_metadata).unwrap_or_default();
        metadata.insert("user-agent".to_owned(), call.user_agent().into());
        metadata
    }

    /// Lets pass who may read a repository: its token says so, or everybody may.
    ///
    /// # Errors
    ///
    /// 401 with a challenge, also where there is no such repository; 404 where the token grants
    /// what is not there.
    pub(super) async fn require_pull(
        &self,
        call: &RegistryCall,
        name: &RepositoryName,
    ) -> Result<Repository, RegistryError> {
        let found = self.require_pull_right(call, name).await?;
        found.ok_or_else(|| RegistryError::new(Code::NameUnknown))
    }

    /// The same where a token may grant what is not there: `None` for that.
    ///
    /// # Errors
    ///
    /// 401 with a challenge.
    pub(super) async fn require_pull_right(
        &self,
        call: &RegistryCall,
        name: &RepositoryName,
    ) -> Result<Option<Repository>, RegistryError> {
        let is_granted = self.right(name).is_some();
        let found = call.find_repository(name).await?;
        if !is_granted {
            let public = found.as_ref().filter(|found| found.is_public);
            let Some(public) = public else {
                return Err(call.unauthorized("pull"));
            };
            if public.kind != "image" {
                let kind = &public.kind;
                let detail =
                    format!("This repository is for managing {kind} and not container images.");
                return Err(RegistryError::with_detail(Code::Unsupported, detail.into()));
            }
            if !call.app.settings.features.anonymous_access {
                return Err(call.unauthorized("pull"));
            }
        }
        self.identity()?;
        Ok(found)
    }

    /// Lets pass who may write to a repository, which has to take changes.
    ///
    /// # Errors
    ///
    /// 401 with a challenge; 405 where the registry takes no changes; 404 where the token grants
    /// what is not there.
    pub(super) async fn require_push(
        &self,
        call: &RegistryCall,
        name: &RepositoryName,
    ) -> Result<Repository, RegistryError> {
        self.require_push_right(call, name)?;
        let found = call.find_repository(name).await?;
        found.ok_or_else(|| RegistryError::new(Code::NameUnknown))
    }

    /// The same without a look at the repository, which need not be there.
    ///
    /// # Errors
    ///
    /// 401 with a challenge; 405 where the registry takes no changes.
    pub(super) fn require_push_right(
        &self,
        call: &RegistryCall,
        name: &RepositoryName,
    ) -> Result<(), RegistryError> {
        let caller = self.identity.as_ref().and_then(Identity::account);
        let caller = caller.map(|caller| caller.name.as_str());
        if caller == Some(name.namespace()) && call.app.settings.is_restricted(name.namespace()) {
            let detail = "Disallowed for restricted users.";
            let error = RegistryError::with_detail(Code::Unauthorized, detail.into());
            return Err(error.with_challenge(&call.plain_challenge()));
        }
        if self.right(name) < Some(Right::Push) {
            return Err(call.unauthorized("pull,push"));
        }
        self.identity()?;
        let operation = call.context.operation;
        if operation.method == Method::GET.as_str() {
            return Ok(());
        }
        if call.app.settings.is_read_only() {
            return Err(RegistryError::read_only());
        }
        // The server does not look where an upload is completed.
        let completes_upload = operation.method == "PUT" && operation.path.contains("/blobs/");
        if call.app.settings.disable_pushes && !completes_upload {
            return Err(RegistryError::pushes_disabled());
        }
        Ok(())
    }

    /// The repository of that name, where the caller may read it: the source of a mount.
    pub(super) fn readable_repository(
        &self,
        op: &OpContext<'_>,
        name: &RepositoryName,
    ) -> Result<Option<Repository>, StorageError> {
        let found = op.tx.repository_fetch(name.namespace(), name.name())?;
        let is_granted = self.right(name).is_some();
        Ok(found.filter(|found| is_granted || found.is_public))
    }

    fn right(&self, name: &RepositoryName) -> Option<Right> {
        self.bearer.as_ref().and_then(|bearer| bearer.right(name))
    }
}

impl RegistryCall {
    async fn find_repository(
        &self,
        name: &RepositoryName,
    ) -> Result<Option<Repository>, RegistryError> {
        let (namespace, name) = (name.namespace(), name.name());
        let finding = self
            .app
            .read(&self.context, |op| op.tx.repository_fetch(namespace, name));
        Ok(finding.await?)
    }
}

/// An error in the form of the server for what comes before its handlers: JSON that it calls HTML.
pub(super) fn abort(status: u16, text: &str) -> RegistryError {
    let body = python::json::dumps(&json!({ "error": text }));
    RegistryError::plain(status, "text/html; charset=utf-8", body)
}
