//! Logging in, asking what one may do, and the sandbox: as people and scripts see them.

mod can_i;
mod failures;
mod login;
mod person;
mod responses;
mod sandbox;
