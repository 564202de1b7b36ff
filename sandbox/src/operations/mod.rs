//! The operations of the API, a file or a folder for each tag.
//!
//! The file of a tag (`<tag>.rs` or `<tag>/mod.rs`) implements the tag's trait. Its methods only
//! delegate: they open the transaction, take the parameters apart, and call the function of the
//! operation in `<tag>/<noun>.rs`. That function takes the
//! [`OpContext`](crate::op_context::OpContext) of the request and shows the operation's order of
//! checks from top to bottom: rights (`op.require…`, in `auth/`), look-ups, changes, the action
//! log, the response (in `views/`).

mod appspecifictokens;
mod billing;
mod bootstrap;
mod build;
mod capabilities;
mod discovery;
mod error;
mod globalmessages;
mod host_rules;
mod immutability_policy;
mod logs;
mod manifest;
mod mirror;
mod mirrorhealth;
mod namespacenotification;
mod namespacequota;
mod org_mirror;
mod organization;
mod organization_application_tokens;
mod permission;
mod policy;
mod prototype;
mod repoemail;
mod repository;
mod repositorynotification;
mod repotoken;
mod robot;
mod search;
mod secscan;
mod signing;
mod suconfig;
mod superuser;
mod tag;
mod team;
mod trigger;
mod user;
