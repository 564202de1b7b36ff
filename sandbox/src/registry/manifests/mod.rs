//! Manifests: they are pushed, pulled and deleted, by a tag or by their digest.
//!
//! A push reads the manifest, then the config that it names, and stores both what they say and the
//! tag in one transaction ([`push`]). A pull by tag may have to turn the manifest into what the
//! client accepts ([`negotiation`]).

mod body;
mod config;
mod delete;
mod get;
mod negotiation;
mod push;
mod put;
mod reference;

pub(super) use self::delete::delete;
pub(super) use self::get::get;
pub(crate) use self::push::{Push, store as store_push};
pub(super) use self::put::put;
pub(super) use self::reference::{Reference, is_valid_digest};
