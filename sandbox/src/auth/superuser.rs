//! Rights on the whole registry, and on the caller's own account.

use quay_api::server::Rejection;

use crate::op_context::OpContext;
use crate::responses;
use crate::storage::Account;

impl OpContext<'_> {
    /// Whether the token was granted a scope, or one that implies it.
    pub(crate) fn has_scope(&self, scope: &str) -> bool {
        self.principal
            .is_some_and(|principal| principal.has_scope(scope))
    }

    /// Whether an account of that name is a superuser. Who is on both lists may only read.
    pub(crate) fn is_superuser_name(&self, name: &str) -> bool {
        let settings = self.settings;
        settings.super_users.iter().any(|own| own == name) && !self.is_global_readonly_name(name)
    }

    /// Whether an account of that name is a global read-only superuser.
    pub(crate) fn is_global_readonly_name(&self, name: &str) -> bool {
        let mut names = self.settings.global_readonly_super_users.iter();
        names.any(|own| own == name)
    }

    /// Whether an account of that name may not own repositories by itself (`RESTRICTED_USERS`).
    /// A robot counts as who owns it.
    pub(crate) fn is_restricted_name(&self, name: &str) -> bool {
        self.settings.is_restricted(name)
    }

    /// Whether the caller is a superuser and the token says so.
    pub(crate) fn is_superuser(&self) -> bool {
        let Some(caller) = self.caller() else {
            return false;
        };
        self.settings.features.super_users
            && self.has_scope("super:user")
            && self.is_superuser_name(&caller.account.name)
    }

    /// Whether the caller may read everything, whatever the scopes of the token.
    pub(crate) fn is_global_readonly(&self) -> bool {
        let caller = self.caller();
        caller.is_some_and(|caller| self.is_global_readonly_name(&caller.account.name))
    }

    /// Whether the caller may do everything with the namespaces of others.
    pub(crate) fn has_full_access(&self) -> bool {
        self.settings.features.superusers_full_access && self.is_superuser()
    }

    /// Whether the caller may read what superusers read.
    pub(crate) fn may_read_as_superuser(&self) -> bool {
        self.is_superuser() || self.is_global_readonly()
    }

    /// Lets pass who may show messages to all users.
    ///
    /// # Errors
    ///
    /// 404 where nobody is a superuser, 403 in the words of the framework to who is none.
    pub(crate) fn require_messenger(&self) -> Result<(), Rejection> {
        if self.settings.is_hosted() {
            return Err(Rejection::not_found());
        }
        if !self.settings.features.super_users {
            return Err(Rejection::message(404, responses::NO_SUCH_URL));
        }
        if self.is_superuser() {
            return Ok(());
        }
        Err(responses::forbidden())
    }

    /// Whether the caller may change the account of that name, which is its own.
    pub(crate) fn may_administer_user(&self, name: &str) -> bool {
        let caller = self.caller();
        caller.is_some_and(|caller| caller.account.name == name) && self.has_scope("user:admin")
    }

    /// Whether the caller may read the account of that name, which is its own.
    pub(crate) fn may_read_user(&self, name: &str) -> bool {
        let caller = self.caller();
        caller.is_some_and(|caller| caller.account.name == name)
            && (self.has_scope("user:read") || self.has_scope("user:admin"))
    }

    /// The caller, who may change its own account.
    ///
    /// # Errors
    ///
    /// 401 to nobody, 403 where the token lacks the scope.
    pub(crate) fn require_user_admin(&self) -> Result<&Account, Rejection> {
        let user = self.user()?;
        self.require(Ok(self.may_administer_user(&user.name)))?;
        Ok(user)
    }

    /// The caller, who may change its own account and is not kept from what users who are
    /// restricted may not do.
    ///
    /// # Errors
    ///
    /// 401 to nobody, 403 to restricted users and where the token lacks the scope.
    pub(crate) fn require_unrestricted_user_admin(&self) -> Result<&Account, Rejection> {
        let user = self.user()?;
        let restricted = self.is_restricted_name(&user.name) && !self.is_superuser();
        self.require(Ok(!restricted))?;
        self.require_user_admin()
    }
}

impl OpContext<'_> {
    /// Refuses all but superusers who may do everything: nobody else changes quotas here.
    pub(crate) fn require_full_access(&self) -> Result<(), Rejection> {
        self.require(Ok(self.has_full_access()))
    }

    /// Lets pass who may read what superusers read.
    ///
    /// # Errors
    ///
    /// 404 in the hosted installation, which has nothing for superusers; else 401 or 403.
    pub(crate) fn require_superuser_reader(&self) -> Result<(), Rejection> {
        self.require_superusers()?;
        self.require(Ok(self.may_read_as_superuser()))
    }

    /// Lets pass who may change what superusers change.
    ///
    /// # Errors
    ///
    /// As [`require_superuser_reader`](Self::require_superuser_reader).
    pub(crate) fn require_superuser(&self) -> Result<(), Rejection> {
        self.require_superusers()?;
        self.require(Ok(self.is_superuser()))
    }

    fn require_superusers(&self) -> Result<(), Rejection> {
        if self.settings.is_hosted() {
            self.user()?;
            return Err(Rejection::not_found());
        }
        Ok(())
    }
}
