//! Routes beside the document: those of the web interface that the sandbox serves as well.

mod api_browser;
mod badge;
mod build_triggers;
mod config;
mod confirmations;
mod csrf_token;
mod federation;
mod health;
mod initialize;
mod journal;
mod mailbox;
mod oauth;
mod page;
mod pages;
mod pictures;
mod realtime;
mod request;
mod service_keys;
mod shutdown;
mod user_files;
mod vulnerabilities;
mod webhooks;
mod well_known;
mod workers;

use quay_api::server::RouterBuilder;

use crate::app::App;

/// The operations below that a registry which takes no changes leaves open, and those of the
/// document.
pub(crate) const OPEN_WHEN_READ_ONLY: [&str; 5] = [
    "initializeUser",
    "retrieveExternalLoginAuthorizationUrl",
    "signinUser",
    "uploadUserFile",
    "verifyUser",
];

/// The operations below that look for no caller.
const FOR_ANYBODY: [&[&str]; 18] = [
    &[initialize::ID],
    &api_browser::IDS,
    &config::IDS,
    &confirmations::IDS,
    &csrf_token::IDS,
    &federation::IDS,
    &[health::ID],
    &journal::IDS,
    &[mailbox::ID],
    &oauth::IDS,
    &pages::IDS,
    &pictures::IDS,
    &service_keys::IDS,
    &user_files::IDS,
    &vulnerabilities::IDS,
    &webhooks::IDS,
    &well_known::IDS,
    &workers::IDS,
];

/// Mounts the routes.
pub(crate) fn mount(app: &App, builder: RouterBuilder) -> RouterBuilder {
    let builder = builder.allow_anonymous(FOR_ANYBODY.into_iter().flatten().copied());
    let mounts = [
        api_browser::mount,
        badge::mount,
        build_triggers::mount,
        config::mount,
        confirmations::mount,
        csrf_token::mount,
        federation::mount,
        health::mount,
        initialize::mount,
        journal::mount,
        mailbox::mount,
        oauth::mount,
        pages::mount,
        pictures::mount,
        realtime::mount,
        service_keys::mount,
        shutdown::mount,
        user_files::mount,
        vulnerabilities::mount,
        webhooks::mount,
        well_known::mount,
        workers::mount,
    ];
    mounts
        .into_iter()
        .fold(builder, |builder, mount| mount(app, builder))
}
