//! Owns the server traits as the sandbox implements them: a file for each tag.
//!
//! The file of a tag opens the transaction and says in which order things are looked at; what
//! takes more than a few lines stands in a folder of the tag's name.

mod appspecifictokens;
mod bootstrap;
mod build;
mod capabilities;
mod discovery;
mod error;
mod globalmessages;
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
mod repository;
mod repositorynotification;
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
