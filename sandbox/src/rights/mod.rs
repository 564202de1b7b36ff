//! Owns what a caller may do: the roles of its account, capped by the scopes of its token.
//!
//! Contract §1.3. A right is asked for on the session of the request, so that
//! it is judged by the same state of the data that the handler sees.

mod namespace;
mod repository;
mod superuser;
