//! Who calls, and what a caller may do: the roles of its account, capped by the scopes of its
//! token.
//!
//! A right is asked for on the context of the request, so that it is judged by the same state of
//! the data that the handler sees.

pub(crate) mod before_body;
pub(crate) mod caller;
pub(crate) mod credentials;
mod installation;
pub(crate) mod instance_key;
pub(crate) mod login_turns;
mod namespace;
mod repository;
pub(crate) mod sessions;
mod superuser;
mod team;
mod web_caller;

pub(crate) use self::web_caller::basic;
