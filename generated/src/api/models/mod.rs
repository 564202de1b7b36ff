// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The types of bodies, shared by client and server.

mod error_body;

#[cfg(feature = "appspecifictokens")]
mod appspecifictokens;

#[cfg(feature = "billing")]
mod billing;

#[cfg(feature = "bootstrap")]
mod bootstrap;

#[cfg(feature = "build")]
mod build;

#[cfg(feature = "capabilities")]
mod capabilities;
mod common;

#[cfg(feature = "discovery")]
mod discovery;

#[cfg(feature = "error")]
mod error;

#[cfg(feature = "globalmessages")]
mod globalmessages;

#[cfg(feature = "immutability-policy")]
mod immutability_policy;

#[cfg(feature = "logs")]
mod logs;

#[cfg(feature = "manifest")]
mod manifest;

#[cfg(feature = "mirror")]
mod mirror;

#[cfg(feature = "namespacenotification")]
mod namespacenotification;

#[cfg(feature = "namespacequota")]
mod namespacequota;

#[cfg(feature = "org-mirror")]
mod org_mirror;

#[cfg(feature = "organization")]
mod organization;

#[cfg(feature = "organization-application-tokens")]
mod organization_application_tokens;

#[cfg(feature = "permission")]
mod permission;

#[cfg(feature = "policy")]
mod policy;

#[cfg(feature = "prototype")]
mod prototype;

#[cfg(feature = "repoemail")]
mod repoemail;

#[cfg(feature = "repository")]
mod repository;

#[cfg(feature = "repositorynotification")]
mod repositorynotification;

#[cfg(feature = "repotoken")]
mod repotoken;

#[cfg(feature = "robot")]
mod robot;

#[cfg(feature = "search")]
mod search;

#[cfg(feature = "secscan")]
mod secscan;

#[cfg(feature = "signing")]
mod signing;

#[cfg(feature = "suconfig")]
mod suconfig;

#[cfg(feature = "superuser")]
mod superuser;

#[cfg(feature = "tag")]
mod tag;

#[cfg(feature = "team")]
mod team;

#[cfg(feature = "trigger")]
mod trigger;

#[cfg(feature = "user")]
mod user;
pub use error_body::ErrorBody;

#[cfg(feature = "appspecifictokens")]
pub use appspecifictokens::*;

#[cfg(feature = "billing")]
pub use billing::*;

#[cfg(feature = "bootstrap")]
pub use bootstrap::*;

#[cfg(feature = "build")]
pub use build::*;

#[cfg(feature = "capabilities")]
pub use capabilities::*;
pub use common::*;

#[cfg(feature = "discovery")]
pub use discovery::*;

#[cfg(feature = "error")]
pub use error::*;

#[cfg(feature = "globalmessages")]
pub use globalmessages::*;

#[cfg(feature = "immutability-policy")]
pub use immutability_policy::*;

#[cfg(feature = "logs")]
pub use logs::*;

#[cfg(feature = "manifest")]
pub use manifest::*;

#[cfg(feature = "mirror")]
pub use mirror::*;

#[cfg(feature = "namespacenotification")]
pub use namespacenotification::*;

#[cfg(feature = "namespacequota")]
pub use namespacequota::*;

#[cfg(feature = "org-mirror")]
pub use org_mirror::*;

#[cfg(feature = "organization")]
pub use organization::*;

#[cfg(feature = "organization-application-tokens")]
pub use organization_application_tokens::*;

#[cfg(feature = "permission")]
pub use permission::*;

#[cfg(feature = "policy")]
pub use policy::*;

#[cfg(feature = "prototype")]
pub use prototype::*;

#[cfg(feature = "repoemail")]
pub use repoemail::*;

#[cfg(feature = "repository")]
pub use repository::*;

#[cfg(feature = "repositorynotification")]
pub use repositorynotification::*;

#[cfg(feature = "repotoken")]
pub use repotoken::*;

#[cfg(feature = "robot")]
pub use robot::*;

#[cfg(feature = "search")]
pub use search::*;

#[cfg(feature = "secscan")]
pub use secscan::*;

#[cfg(feature = "signing")]
pub use signing::*;

#[cfg(feature = "suconfig")]
pub use suconfig::*;

#[cfg(feature = "superuser")]
pub use superuser::*;

#[cfg(feature = "tag")]
pub use tag::*;

#[cfg(feature = "team")]
pub use team::*;

#[cfg(feature = "trigger")]
pub use trigger::*;

#[cfg(feature = "user")]
pub use user::*;
