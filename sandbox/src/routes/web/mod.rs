//! Routes beside the document: those of the web interface that the sandbox serves as well.

mod account;
mod initialize;
mod request;

use quay_api::server::RouterBuilder;

use crate::app::App;

/// The operations below that a registry which takes no changes leaves open, and those of the
/// document.
pub(crate) const OPEN_WHEN_READ_ONLY: [&str; 4] = [
    "initializeUser",
    "retrieveExternalLoginAuthorizationUrl",
    "signinUser",
    "verifyUser",
];

/// Mounts the routes.
pub(crate) fn mount(app: &App, builder: RouterBuilder) -> RouterBuilder {
    account::mount(app, initialize::mount(app, builder))
}
