//! A stand-in for Project Quay: its API over embedded SQLite.
//!
//! It starts in milliseconds and answers as the real server does: rights by
//! role, capped by the scopes of the token; its error shapes, its redirects,
//! its crashes. It has every operation of the document.

mod caller;
mod clock;
mod credentials;
mod deletion;
mod digest;
mod fixture;
mod gate;
mod mirror_health;
mod names;
mod notification_method;
mod operations;
mod outbound;
mod paging;
mod patterns;
mod python;
mod quota_size;
mod random;
mod registration;
mod repositories;
mod rights;
mod sandbox;
mod sealing;
mod seed;
mod server;
mod service;
mod session;
mod settings;
mod ssrf;
mod state;
mod storage;
mod views;
mod web;

pub use self::sandbox::{Builder, Sandbox, StartError};

/// What the framework of the server says to who may not, where it says it in its own words.
fn forbidden() -> quay_api::server::Rejection {
    let text = "You don't have the permission to access the requested resource. It is either \
                read-protected or not readable by the server.";
    quay_api::server::Rejection::message(403, text)
}

/// The page of the server's unhandled exceptions.
fn crash() -> quay_api::server::Rejection {
    quay_api::server::Rejection::page(500, "Internal Server Error")
}
