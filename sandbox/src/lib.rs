//! A stand-in for Project Quay: its API and its registry over embedded SQLite.
//!
//! It starts in milliseconds and responds as the real server does: rights by
//! role, capped by the scopes of the token; its error shapes, its redirects,
//! its crashes. It has every operation of the document.

mod app;
mod auth;
mod blob_store;
mod blocking;
mod clock;
mod crypto;
mod deliveries;
mod domain;
mod fixture;
mod images;
mod journal;
mod listener;
mod mirroring;
mod op_context;
mod operations;
mod outbound;
mod python;
mod registry;
mod responses;
mod routes;
mod sandbox;
mod settings;
mod storage;
mod views;
mod web_ui;
mod worker_requests;
mod workers;

pub use self::journal::{Fault, FaultError, Journal, JournalEntry, Mark, Requests};
pub use self::sandbox::{
    Builder, Mail, PlantReportError, PushImage, PushImageError, Sandbox, StartError, WorkerError,
};
pub use self::settings::RegistryMode;
